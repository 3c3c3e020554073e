package news.stet.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import news.stet.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What went in is what came out and what was told. */
class TransferTest {
    private static final Loss DROPPED = new Loss(Loss.Kind.DROPPED, "claims", "line 1", "\"two\"", null);
    private static final Loss MOVED = new Loss(Loss.Kind.MOVED, "extensions/0", null, null, null);

    @TempDir
    private Path folder;

    @Test
    void theFirstBadArticleEndsTheReadingUnlessSaidOtherwise() {
        Corpus corpus = new Corpus("a", "!b", "c");

        assertThatThrownBy(() -> corpus.transferTo(new Losing())).hasMessageContaining("b is bad");
        assertThatThrownBy(() -> new Corpus("!a").tolerating(BadRecords.fail()).transferTo(new Losing()))
                .hasMessageContaining("a is bad");
    }

    @Test
    void whatGoesInIsWhatIsWrittenAndWhatIsSkipped() throws IOException {
        Losing writer = new Losing();

        TransferReport report = new Corpus("a", "!b", "c", "!d", "!e")
                .tolerating(BadRecords.skip())
                .transferTo(writer);

        assertThat(report.read()).isEqualTo(5);
        assertThat(report.written()).isEqualTo(2);
        assertThat(report.skipped()).isEqualTo(3);
        assertThat(report.problems()).extracting(Problem::message).containsExactly("b is bad", "d is bad", "e is bad");
        assertThat(writer.written).containsExactly("a", "c");
    }

    @Test
    void badRecordsAreCollectedAsTheyStood() throws IOException {
        List<BadRecord> collected = new ArrayList<>();

        new Corpus("a", "!b", "!c")
                .tolerating(BadRecords.collect((BadRecords.Sink) collected::add))
                .transferTo(new Losing());

        assertThat(collected).extracting(BadRecord::number).containsExactly(2L, 3L);
        assertThat(collected.get(0).content()).asString(StandardCharsets.UTF_8).isEqualTo("!b");
        assertThat(collected.get(0)).hasToString("article 2: input:2: VALUE: b is bad");
    }

    @Test
    void badRecordsAreCollectedInAFolder() throws IOException {
        Path bad = folder.resolve("bad");

        new Corpus("a").tolerating(BadRecords.collect(bad)).transferTo(new Losing());
        assertThat(bad).doesNotExist();

        new Corpus("a", "!b").tolerating(BadRecords.collect(bad)).transferTo(new Losing());
        try (Stream<Path> files = Files.list(bad)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("000000002.bad", "000000002.txt");
        }
        assertThat(bad.resolve("000000002.bad")).hasContent("!b");
        assertThat(bad.resolve("000000002.txt")).hasContent("input:2: VALUE: b is bad\n");
    }

    @Test
    void oneBadArticleMoreThanAllowedEndsTheReading() throws IOException {
        BadRecords two = BadRecords.skip().atMost(2);

        assertThat(new Corpus("!a", "!b", "c")
                        .tolerating(two)
                        .transferTo(new Losing())
                        .skipped())
                .isEqualTo(2);
        assertThatExceptionOfType(ArticleFormatException.class)
                .isThrownBy(() ->
                        new Corpus("!a", "!b", "c", "!d", "e").tolerating(two).transferTo(new Losing()))
                .withMessageContaining("LIMIT: 3 bad articles, and at most 2 are allowed")
                .satisfies(e ->
                        assertThat(e.problems()).extracting(Problem::message).contains("d is bad"));
    }

    @Test
    void aLargerPartThanAllowedEndsTheReadingAtTheEndOrAfterAHundred() throws IOException {
        BadRecords third = BadRecords.skip().atMostPart(1.0 / 3);

        assertThat(new Corpus("!a", "b", "c")
                        .tolerating(third)
                        .transferTo(new Losing())
                        .skipped())
                .isEqualTo(1);
        assertThatThrownBy(() -> new Corpus("!a", "b").tolerating(third).transferTo(new Losing()))
                .hasMessageContaining("1 of 2 articles are bad");

        String[] all = new String[1_000];
        for (int i = 0; i < all.length; i++) {
            all[i] = "!" + i;
        }
        Corpus corpus = new Corpus(all);
        assertThatThrownBy(() -> corpus.tolerating(third).transferTo(new Losing()))
                .hasMessageContaining("100 of 100 articles are bad");
        assertThat(corpus.at).isEqualTo(100);
    }

    @Test
    void aPartIsHeldAgainstEachHundredWhicheverOfThemAreBad() {
        String[] all = new String[1_000];
        for (int i = 0; i < all.length; i++) {
            all[i] = (i % 2 == 0 ? "!" : "") + i;
        }
        Corpus corpus = new Corpus(all);

        assertThatThrownBy(() ->
                        corpus.tolerating(BadRecords.skip().atMostPart(0.4)).transferTo(new Losing()))
                .hasMessageContaining("50 of 100 articles are bad");
        assertThat(corpus.at).isEqualTo(100);
    }

    @Test
    void aRecordThatCannotBeKeptEndsTheReading() throws IOException {
        ArticleReader reader = new Corpus("!a", "b").tolerating(BadRecords.collect((BadRecords.Sink) record -> {
            throw new IOException("full");
        }));

        assertThatThrownBy(reader::next).isInstanceOf(IOException.class).hasMessage("full");
        assertThat(reader.next()).isEmpty();
    }

    @Test
    void aFailureThatIsFinalIsNotPassedOver() {
        Corpus corpus = new Corpus("a", "!b", "c");
        corpus.isFinal = true;

        assertThatThrownBy(() -> corpus.tolerating(BadRecords.skip()).transferTo(new Losing()))
                .hasMessageContaining("b is bad");
    }

    @Test
    void eachLossIsToldWithItsArticleAndItsPlace() throws IOException {
        TransferReport report = new Corpus("a", "b").transferTo(new Losing(DROPPED, MOVED));

        assertThat(report.losses()).hasSize(4);
        assertThat(report.losses().get(2)).hasToString("input:2: b: /claims: DROPPED at line 1: \"two\"");
        assertThat(report.counts()).isEqualTo(Map.of(Loss.Kind.DROPPED, 2L, Loss.Kind.MOVED, 2L));
        assertThat(report.isLossless()).isFalse();
        assertThat(new Corpus("a").transferTo(new Losing(MOVED)).isLossless()).isTrue();
    }

    @Test
    void whatAStreamSaysAboutItselfIsALossWhereThereIsNoPlaceForIt() throws IOException {
        Corpus corpus = new Corpus("a");
        corpus.envelope = new Envelope(null, "me", null, null, null, List.of(), List.of(), List.of(), List.of());

        assertThat(corpus.transferTo(new Losing()).losses())
                .extracting(lost -> lost.loss().path())
                .containsExactly("envelope");
    }

    @Test
    void aLossThatIsNotAllowedEndsTheTransfer() throws IOException {
        Losing writer = new Losing(DROPPED, MOVED);

        assertThatExceptionOfType(LossException.class)
                .isThrownBy(() -> new Corpus("a", "b").transferTo(writer, LossPolicy.fail()))
                .withMessage(
                        "the article \"a\" would lose what it may not: /claims: DROPPED at line 1: \"two\" (and 1 more)")
                .satisfies(e -> assertThat(e.losses()).containsExactly(DROPPED, MOVED));
        assertThat(writer.aborted).isTrue();
        assertThatThrownBy(() -> new Corpus("a").transferTo(writer, LossPolicy.allow(Loss.Kind.MOVED)))
                .hasMessageEndingWith("/claims: DROPPED at line 1: \"two\"");
        assertThat(new Corpus("a")
                        .transferTo(writer, LossPolicy.allow(Loss.Kind.MOVED, Loss.Kind.DROPPED))
                        .losses())
                .hasSize(2);
    }

    @Test
    void moreLossesThanAReportHoldsAreCounted() throws IOException {
        String[] all = new String[TransferReport.LISTED + 7];
        Arrays.fill(all, "a");

        TransferReport report = new Corpus(all).transferTo(new Losing(DROPPED));

        assertThat(report.losses()).hasSize(TransferReport.LISTED);
        assertThat(report.counts()).containsEntry(Loss.Kind.DROPPED, TransferReport.LISTED + 7L);
    }

    @Test
    void anInterruptIsSeenBetweenTwoArticlesAndStaysSet() {
        Losing writer = new Losing();
        writer.interruptAt = 2;
        try {
            assertThatThrownBy(() -> new Corpus("a", "b", "c").transferTo(writer))
                    .isInstanceOf(InterruptedIOException.class)
                    .hasMessage("interrupted after 2 articles");
            assertThat(Thread.currentThread().isInterrupted()).isTrue();
        } finally {
            Thread.interrupted();
        }
        assertThat(writer.written).containsExactly("a", "b");
        assertThat(writer.aborted).isTrue();
    }

    @Test
    void aReportIsJson() throws IOException {
        TransferReport report = new Corpus("a\"\t\uD83D\uDE00", "!b")
                .tolerating(BadRecords.skip())
                .transferTo(new Losing(DROPPED));

        assertThat(report.toJson()).isEqualTo("""
                        {
                          "format": "stet-report",
                          "formatVersion": "1.0",
                          "read": 2,
                          "written": 1,
                          "skipped": 1,
                          "lossless": false,
                          "passedOver": {},
                          "counts": { "dropped": 1 },
                          "problems": [
                            { "code": "VALUE", "severity": "error", "line": 2, "message": "b is bad" }
                          ],
                          "losses": [
                            { "kind": "dropped", "article": "a\\"\\t😀", "path": "claims", "line": 1, "target": "line 1", "before": "\\"two\\"", "recoverable": false }
                          ]
                        }
                        """);
    }

    @Test
    void aReportAddsUp() {
        assertThatThrownBy(() -> new TransferReport(3, 1, 1, Map.of(), List.of(), List.of(), Map.of()))
                .hasMessage("3 articles read are not 1 written and 1 skipped");
    }

    @Test
    void aPositionIsReadAsItIsWritten() {
        Position position = new Position(812, 10_482_133L, 813);

        assertThat(Position.parse(position.toString())).isEqualTo(position);
        assertThatThrownBy(() -> Position.parse("812")).hasMessageContaining("found 812");
        assertThatThrownBy(() -> new Position(-1, 0, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    /** Articles by their ids; one that begins with an exclamation mark is bad. */
    private static final class Corpus implements ArticleReader {
        private final String[] lines;
        private int at;
        private boolean failed;
        private boolean isFinal;
        private Envelope envelope = Envelope.NONE;

        Corpus(String... lines) {
            this.lines = lines;
        }

        @Override
        public Optional<Article> next() {
            if (at == lines.length || failed) {
                return Optional.empty();
            }
            String line = lines[at++];
            if (line.startsWith("!")) {
                failed = true;
                throw new ArticleFormatException(problem());
            }
            return Optional.of(Article.builder(line).build());
        }

        private Problem problem() {
            return Problem.error(ProblemCodes.VALUE, location(), lines[at - 1].substring(1) + " is bad");
        }

        @Override
        public Optional<BadRecord> recover() {
            if (!failed || isFinal) {
                return Optional.empty();
            }
            failed = false;
            return Optional.of(new BadRecord(at, List.of(problem()), lines[at - 1].getBytes(StandardCharsets.UTF_8)));
        }

        @Override
        public Location location() {
            return new Location(null, at, 0, "");
        }

        @Override
        public Envelope envelope() {
            return envelope;
        }

        @Override
        public void close() {}
    }

    private static final class Losing implements ArticleWriter {
        private final List<Loss> losses;
        private final List<String> written = new ArrayList<>();
        private boolean aborted;
        private int interruptAt;

        Losing(Loss... losses) {
            this.losses = List.of(losses);
        }

        @Override
        public void write(Article article) {
            written.add(article.id());
            if (written.size() == interruptAt) {
                Thread.currentThread().interrupt();
            }
        }

        @Override
        public List<Loss> losses() {
            return losses;
        }

        @Override
        public void abort() {
            aborted = true;
        }

        @Override
        public void close() {}
    }
}

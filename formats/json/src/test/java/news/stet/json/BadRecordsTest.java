package news.stet.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import news.stet.Article;
import news.stet.io.ArticleFormatException;
import news.stet.io.ArticleReader;
import news.stet.io.ArticleWriter;
import news.stet.io.BadRecord;
import news.stet.io.BadRecords;
import news.stet.io.Limits;
import news.stet.io.Position;
import news.stet.io.TransferReport;
import news.stet.testkit.Articles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every line is an article, or is told with its bytes; and reading goes on where it was stopped. */
class BadRecordsTest {
    private static final JsonLinesFormat LINES = JsonLinesFormat.standard();
    private static final long SEED = 20_240_601L;

    @TempDir
    private Path folder;

    @Test
    void whatGoesInComesOutOrIsToldWithItsBytes() throws IOException {
        int bad = 0;
        for (long seed = SEED; seed < SEED + Articles.count(400); seed++) {
            Corpus corpus = Corpus.random(seed);
            List<BadRecord> collected = new ArrayList<>();
            List<Article> given = new ArrayList<>();
            BadRecords policy = BadRecords.collect((BadRecords.Sink) collected::add);
            try (ArticleReader reader = corpus.reader().tolerating(policy)) {
                reader.forEach(given::add);
                assertThat(reader.skipped()).as("seed %d", seed).isEqualTo(collected.size());
            }

            assertThat(given.size() + collected.size()).as("seed %d", seed).isEqualTo(corpus.lines.size());
            List<Article> left = new ArrayList<>(given);
            for (int i = 0; i < corpus.lines.size(); i++) {
                int number = i + 1;
                List<BadRecord> told = collected.stream()
                        .filter(record -> record.number() == number)
                        .toList();
                if (told.isEmpty()) {
                    Article article = left.remove(0);
                    if (!corpus.damaged.contains(i)) {
                        assertThat(article).as("seed %d, line %d", seed, i).isEqualTo(corpus.articles.get(i));
                    }
                } else {
                    assertThat(corpus.damaged).as("seed %d", seed).contains(i);
                    assertThat(told).hasSize(1);
                    assertThat(told.get(0).content())
                            .as("seed %d", seed)
                            .asString(StandardCharsets.ISO_8859_1)
                            .isEqualTo(corpus.lines.get(i));
                    assertThat(told.get(0).problems().get(0).location().line())
                            .as("seed %d", seed)
                            .isEqualTo(number);
                }
            }
            bad += collected.size();
        }
        assertThat(bad).isPositive();
    }

    @Test
    void skippingTellsTheSameAsCollecting() throws IOException {
        Corpus corpus = Corpus.spoiled();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ArticleReader reader = corpus.reader().tolerating(BadRecords.skip());
                ArticleWriter writer = LINES.writer(out)) {
            TransferReport report = reader.transferTo(writer);
            assertThat(report.read()).isEqualTo(corpus.lines.size());
            assertThat(report.written())
                    .isEqualTo(out.toString(StandardCharsets.UTF_8).lines().count());
            assertThat(report.skipped()).isPositive();
            assertThat(report.problems()).isNotEmpty();
        }
    }

    @Test
    void aLineThatIsTooLongIsPassedOverWithoutBeingHeld() throws IOException {
        JsonLinesFormat small = JsonLinesFormat.builder()
                .limits(Limits.builder().articleLength(1_000).build())
                .build();
        String corpus = line("a") + "{\"x\":\"" + "x".repeat(1_000_000) + "\"}\n" + line("b") + "x".repeat(300_000);
        List<BadRecord> collected = new ArrayList<>();
        try (ArticleReader reader = small.reader(stream(corpus), "corpus.jsonl")
                .tolerating(BadRecords.collect((BadRecords.Sink) collected::add))) {
            assertThat(reader.stream().map(Article::id)).containsExactly("a", "b");
            assertThat(reader.problems())
                    .extracting(problem -> problem.location().toString())
                    .containsExactly("corpus.jsonl:2", "corpus.jsonl:4");
        }
        assertThat(collected).extracting(BadRecord::number).containsExactly(2L, 4L);
        assertThat(collected.get(0).content())
                .hasSizeLessThan(200_000)
                .startsWith("{\"x\"".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void anEnvelopeThatIsBadIsNoRecordToPassOver() {
        String corpus = "{\"format\":\"stet-envelope\",\"formatVersion\":\"1.0\",\"sender\":7}\n" + line("a");

        assertThatThrownBy(() -> LINES.reader(stream(corpus), null)
                        .tolerating(BadRecords.skip())
                        .next())
                .isInstanceOf(ArticleFormatException.class);
    }

    @Test
    void readingGoesOnWhereItWasStoppedWithTheSameOutput() throws IOException {
        Corpus corpus = Corpus.spoiled();
        Path file = folder.resolve("corpus.jsonl");
        Files.write(file, corpus.bytes());
        byte[] whole = converted(corpus.reader(), Integer.MAX_VALUE).bytes;

        for (int stop = 0; stop <= corpus.lines.size(); stop++) {
            Part first = converted(LINES.reader(file), stop);
            Position position = Position.parse(first.position.toString());
            Part second = converted(LINES.reader(file, position), Integer.MAX_VALUE);

            ByteArrayOutputStream both = new ByteArrayOutputStream();
            both.write(first.bytes);
            both.write(second.bytes);
            assertThat(both.toByteArray()).as("stopped after %d", stop).isEqualTo(whole);
            assertThat(first.problems() + second.problems())
                    .as("stopped after %d", stop)
                    .isEqualTo(converted(LINES.reader(file), Integer.MAX_VALUE).problems());
        }
    }

    @Test
    void aPositionOfAnotherFileIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("corpus.jsonl"), line("a") + line("b"));

        assertThatThrownBy(() -> LINES.reader(file, new Position(1, 10, 1)))
                .hasMessageContaining("no line begins behind byte 10");
        assertThatThrownBy(() -> LINES.reader(file, new Position(1, 10_000, 1)))
                .hasMessageContaining("no line begins behind byte 10000");
    }

    /**
     * A part of a conversion.
     *
     * @param bytes what was written
     * @param position where it stopped
     * @param told the problems, with their places
     */
    private record Part(byte[] bytes, Position position, List<String> told) {
        String problems() {
            return String.join("", told);
        }
    }

    /** Converts some articles, the bad ones told and counted too. */
    private static Part converted(ArticleReader from, int count) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<String> told = new ArrayList<>();
        BadRecords policy = BadRecords.collect((BadRecords.Sink) record -> record.problems()
                .forEach(problem -> told.add(
                        problem.location().line() + ":" + problem.location().column() + problem.message())));
        try (ArticleReader reader = from.tolerating(policy);
                ArticleWriter writer = LINES.writer(out)) {
            for (int i = 0; i < count; i++) {
                var article = reader.next();
                if (article.isEmpty()) {
                    break;
                }
                writer.write(article.get());
            }
            return new Part(out.toByteArray(), reader.position().orElseThrow(), told);
        }
    }

    private static String line(String id) {
        return LINES.writeString(Article.builder(id).build());
    }

    private static ByteArrayInputStream stream(String corpus) {
        return new ByteArrayInputStream(corpus.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Lines, some of them damaged.
     *
     * @param articles what they were
     * @param lines what they are, a byte a character
     * @param damaged which of them were changed
     */
    private record Corpus(List<Article> articles, List<String> lines, List<Integer> damaged) {
        static Corpus random(long seed) {
            Random random = new Random(seed);
            List<Article> articles = new ArrayList<>();
            List<String> lines = new ArrayList<>();
            List<Integer> damaged = new ArrayList<>();
            int count = 1 + random.nextInt(12);
            for (int i = 0; i < count; i++) {
                Article article = Articles.random(seed * 31 + i, 1);
                articles.add(article);
                String line = new String(
                        LINES.writeString(article).strip().getBytes(StandardCharsets.UTF_8),
                        StandardCharsets.ISO_8859_1);
                if (random.nextInt(3) == 0) {
                    line = damaged(line, random);
                    damaged.add(i);
                }
                lines.add(line);
            }
            return new Corpus(articles, lines, damaged);
        }

        /** One in which something surely is bad. */
        static Corpus spoiled() {
            Corpus corpus = random(SEED);
            corpus.lines.add(1, "{}");
            corpus.lines.add("no JSON");
            corpus.lines.add(line("last").strip());
            return corpus;
        }

        private static String damaged(String line, Random random) {
            int at = random.nextInt(line.length());
            return switch (random.nextInt(5)) {
                case 0 -> line.substring(0, at) + "x";
                case 1 -> line.substring(0, at) + (char) (0x80 + random.nextInt(0x80)) + line.substring(at);
                case 2 -> line.substring(0, at) + "\"" + line.substring(at);
                case 3 -> "{" + line.substring(Math.min(line.length() - 1, at + 1));
                default -> line.substring(0, at) + "7" + line.substring(at);
            };
        }

        byte[] bytes() {
            return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.ISO_8859_1);
        }

        ArticleReader reader() {
            return LINES.reader(new ByteArrayInputStream(bytes()), "corpus.jsonl");
        }
    }
}

package news.stet.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Spliterator;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import news.stet.Article;
import news.stet.Block;
import news.stet.io.ArticleFormatException;
import news.stet.io.ArticleReader;
import org.junit.jupiter.api.Test;

/** Several threads read one input of lines, in order or not, as asked. */
class ParallelLinesTest {
    private static final JsonLinesFormat LINES = JsonLinesFormat.standard();
    private static final int COUNT = 2_000;

    private static final List<Article> ARTICLES = IntStream.range(0, COUNT)
            .mapToObj(i -> Article.builder("urn:x:" + i)
                    .block(Block.paragraph("b1", ("Words of number " + i + ". ").repeat(60)))
                    .build())
            .toList();
    private static final String TEXT = ARTICLES.stream().map(LINES::writeString).collect(Collectors.joining("\n"));

    private static ArticleReader reader(String text) {
        return LINES.reader(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "corpus.jsonl");
    }

    @Test
    void keepTheirOrderWhereItIsAskedFor() throws IOException {
        try (ArticleReader reader = reader(TEXT)) {
            assertThat(reader.stream().parallel().toList()).isEqualTo(ARTICLES);
        }
        List<Article> ordered = new ArrayList<>();
        try (ArticleReader reader = reader(TEXT)) {
            reader.stream().parallel().forEachOrdered(ordered::add);
        }
        assertThat(ordered).isEqualTo(ARTICLES);
    }

    @Test
    void loseNoneAndRepeatNoneWhereItIsNot() throws IOException {
        ConcurrentLinkedQueue<Article> seen = new ConcurrentLinkedQueue<>();
        try (ArticleReader reader = reader(TEXT)) {
            reader.stream().parallel().unordered().forEach(seen::add);
        }
        assertThat(seen).containsExactlyInAnyOrderElementsOf(ARTICLES);
    }

    @Test
    void arePartedIntoWholeLinesThatAreReadAtTheSameTime() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Future<List<Article>>> parts = new ArrayList<>();
        List<Article> rest = new ArrayList<>();
        try (ArticleReader reader = reader(TEXT)) {
            Spliterator<Article> articles = reader.spliterator();
            for (Spliterator<Article> part = articles.trySplit(); part != null; part = articles.trySplit()) {
                Spliterator<Article> its = part;
                parts.add(threads.submit(() -> {
                    List<Article> read = new ArrayList<>();
                    its.forEachRemaining(read::add);
                    return read;
                }));
            }
            articles.forEachRemaining(rest::add);
        } finally {
            threads.shutdown();
        }
        List<Article> all = new ArrayList<>();
        for (Future<List<Article>> part : parts) {
            all.addAll(part.get());
        }
        all.addAll(rest);
        assertThat(parts.size()).isGreaterThan(5);
        assertThat(all).isEqualTo(ARTICLES);
    }

    @Test
    void doNotPileUpWhereNobodyReadsWhatWasSplitOff() throws IOException {
        String text = ("x".repeat(1 << 18) + "\n").repeat(200);
        List<Spliterator<Article>> parts = new ArrayList<>();
        try (ArticleReader reader = reader(text)) {
            Spliterator<Article> articles = reader.spliterator();
            for (Spliterator<Article> part = articles.trySplit(); part != null; part = articles.trySplit()) {
                parts.add(part);
            }
        }
        assertThat(parts).hasSizeBetween(2, 100);
    }

    @Test
    void tellOfABadOneAsIfReadInOrder() {
        String bad = "{\"format\":\"stet\",\"formatVersion\":\"1.0\",\"id\":7}";
        String cut = "{\"format\":\"stet\"";
        for (String wrong : List.of(bad, cut)) {
            String text = TEXT + "\n" + wrong + "\n" + TEXT.replace("urn:x:", "urn:y:");

            assertThat(problems(text, true)).hasSize(1).isEqualTo(problems(text, false));
        }
        assertThat(problems(TEXT + "\n" + cut, true)).hasSize(1).isEqualTo(problems(TEXT + "\n" + cut, false));
    }

    private static List<String> problems(String text, boolean parallel) {
        ArticleFormatException refused = catchThrowableOfType(ArticleFormatException.class, () -> {
            try (ArticleReader reader = reader(text)) {
                (parallel ? reader.stream().parallel() : reader.stream()).forEach(article -> {});
            }
        });
        return refused.problems().stream().map(Object::toString).toList();
    }

    @Test
    void standBehindAnEnvelopeThatIsKnownAfterwards() throws IOException {
        String envelope = "{\"format\":\"stet-envelope\",\"formatVersion\":\"1.0\",\"sender\":\"agency\"}\n";
        try (ArticleReader reader = reader(envelope + TEXT)) {
            assertThat(reader.stream().parallel().count()).isEqualTo(COUNT);
            assertThat(reader.envelope().sender()).isEqualTo("agency");
        }
    }
}

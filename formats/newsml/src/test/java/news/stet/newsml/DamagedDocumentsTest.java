package news.stet.newsml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import javax.xml.validation.Schema;
import news.stet.Article;
import news.stet.Block;
import news.stet.BlockRoles;
import news.stet.Entity;
import news.stet.EntityKinds;
import news.stet.io.ArticleFormatException;
import news.stet.io.ArticleReader;
import news.stet.io.Envelope;
import news.stet.io.Problem;
import news.stet.markup.xml.Element;
import news.stet.testkit.Articles;
import org.junit.jupiter.api.Test;

/** Documents of others, damaged at random: read or refused with the place, and what is read comes back. */
class DamagedDocumentsTest {
    private static final int DOCUMENTS = Integer.getInteger("stet.documents", 300);
    private static final long FIRST = Long.getLong("stet.seed", 1);

    private static List<Path> documents() throws IOException, URISyntaxException {
        Path traits = Path.of(Objects.requireNonNull(DamagedDocumentsTest.class.getResource("traits/expected.tsv"))
                        .toURI())
                .getParent();
        try (Stream<Path> files = Files.list(traits)) {
            return files.filter(file -> file.toString().endsWith(".xml"))
                    .filter(file -> !file.getFileName().toString().startsWith("message"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void areReadOrRefusedAndComeBack() throws Exception {
        Schema schema = Standards.schema();
        List<Path> files = documents();
        int read = 0;
        for (long seed = FIRST; seed < FIRST + DOCUMENTS; seed++) {
            Random random = new Random(seed);
            Path file = files.get(random.nextInt(files.size()));
            Element item = Foreign.parse(Files.readString(file)).orElse(null);
            if (item == null || !item.is(Namespaces.nar("newsItem"))) {
                continue;
            }
            Damage.random(item, random);
            byte[] damaged = item.toXml().getBytes(StandardCharsets.UTF_8);
            try {
                read += isRead(damaged, random, schema) ? 1 : 0;
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("seed " + seed + ", " + file.getFileName() + ": " + e.getMessage(), e);
            }
        }
        assertThat(read).isGreaterThan(DOCUMENTS / 2);
    }

    private static boolean isRead(byte[] damaged, Random random, Schema schema) throws IOException {
        Article article;
        try {
            article = NewsmlFormat.standard().read(new ByteArrayInputStream(damaged));
        } catch (ArticleFormatException refused) {
            assertThat(refused.problems()).isNotEmpty().allSatisfy(DamagedDocumentsTest::isLocated);
            return false;
        }
        ForeignWriting conformant = ForeignWriting.of(NewsmlFormat.standard(), damaged, false);
        Standards.validate(schema.newValidator(), conformant.written());
        ForeignWriting faithful =
                ForeignWriting.of(NewsmlFormat.builder().faithful().build(), damaged, false);
        Infoset.assertSame(damaged, faithful.written());
        boolean asItStood = Arrays.equals(conformant.written(), faithful.written());
        assertThat(conformant.losses().isEmpty()).as("nothing is lost").isEqualTo(asItStood);
        amongOthers(article, schema);
        Article edited = edited(article, random);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        NewsmlFormat.standard().write(edited, out);
        Standards.validate(schema.newValidator(), out.toByteArray());
        assertThat(NewsmlFormat.standard().read(new ByteArrayInputStream(out.toByteArray())))
                .isEqualTo(edited);
        strictly(damaged, article);
        return true;
    }

    private static void isLocated(Problem problem) {
        assertThat(problem.location().line()).as(problem.toString()).isPositive();
        assertThat(problem.severity()).isEqualTo(Problem.Severity.ERROR);
    }

    private static void amongOthers(Article article, Schema schema) throws IOException {
        List<Article> articles = List.of(article, Articles.full(), article);
        byte[] message = RoundTripTest.message(Envelope.NONE, articles);
        Standards.validate(schema.newValidator(), message);
        List<Article> again = new ArrayList<>();
        try (ArticleReader reader = NewsmlFormat.standard().reader(new ByteArrayInputStream(message), null)) {
            reader.forEach(again::add);
        }
        assertThat(again).isEqualTo(articles);
    }

    private static void strictly(byte[] damaged, Article article) throws IOException {
        try {
            assertThat(NewsmlFormat.builder().strict(true).build().read(new ByteArrayInputStream(damaged)))
                    .isEqualTo(article);
        } catch (ArticleFormatException refused) {
            assertThat(refused.problems()).isNotEmpty();
        }
    }

    /** In a way that leaves everything else as it is. */
    private static Article edited(Article article, Random random) {
        Article.Builder builder = article.toBuilder();
        switch (random.nextInt(4)) {
            case 0 -> builder.version("77");
            case 1 ->
                builder.head(article.head().toBuilder()
                        .headline(Block.builder("another.headline", BlockRoles.HEADLINE)
                                .text("Another")
                                .build())
                        .build());
            case 2 ->
                builder.entity(
                        Entity.builder("another.entity", EntityKinds.PERSON).build());
            default ->
                builder.metadata(article.metadata().toBuilder()
                        .classification(article.metadata().classification().toBuilder()
                                .subjects(List.of())
                                .build())
                        .build());
        }
        return builder.build();
    }
}

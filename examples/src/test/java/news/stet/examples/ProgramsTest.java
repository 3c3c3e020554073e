package news.stet.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import news.stet.Article;
import news.stet.Claim;
import news.stet.csv.CsvFormat;
import news.stet.io.ArticleReader;
import news.stet.io.ArticleWriter;
import news.stet.json.JsonFormat;
import news.stet.json.JsonLinesFormat;
import news.stet.newsml.NewsmlFormat;
import news.stet.testkit.Articles;
import news.stet.text.TextFormat;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("each program prints to the standard output of the process")
@DisplayName("The programs of the README")
class ProgramsTest {
    private final List<Article> articles = List.of(Articles.minimal(), Articles.full(), Articles.random(3));

    @TempDir
    Path folder;

    @Test
    void buildsAnArticle() throws IOException {
        Article article = JsonFormat.standard().readString(printed(() -> BuildArticle.main(new String[0])));
        Claim claim = article.claims().get(0);
        assertThat(claim.originator().ids()).containsExactly("engineers");
        assertThat(claim.isAssertedByArticle()).isFalse();
    }

    @Test
    void readsAndWritesEveryFormat() throws IOException {
        Article article = Articles.full();
        Path in = folder.resolve("in.json");
        JsonFormat.standard().write(article, in);
        String printed = printed(() -> ReadAndWrite.main(new String[] {in.toString(), folder.toString()}));
        assertThat(printed.strip()).isEqualTo("XML equal: true, tables equal: true");
        assertThat(JsonFormat.standard().read(folder.resolve("article.json"))).isEqualTo(article);
        assertThat(NewsmlFormat.standard().read(folder.resolve("article.xml"))).isEqualTo(article);
        assertThat(CsvFormat.standard().read(folder.resolve("tables"))).isEqualTo(article);
        assertThat(folder.resolve("article.txt"))
                .hasContent(TextFormat.standard().writeString(article));
    }

    @Test
    void convertsACorpus() throws IOException {
        Path tables = folder.resolve("tables.zip");
        String printed =
                printed(() -> ConvertCorpus.main(new String[] {corpus(articles).toString(), tables.toString()}));
        assertThat(printed.strip()).isEqualTo("3 articles, lossless: true");
        try (ArticleReader reader = CsvFormat.standard().reader(tables)) {
            assertThat(reader.stream()).isEqualTo(articles);
        }
    }

    @Test
    void convertsACorpusWithCare() throws IOException {
        Path corpus =
                corpus(IntStream.range(0, 250).mapToObj(i -> Articles.minimal()).toList());
        Files.writeString(corpus, "{}\n" + Files.readString(corpus));
        String printed = printed(() -> ConvertWithCare.main(new String[] {corpus.toString(), folder.toString()}));
        assertThat(printed.lines()).startsWith("251 read, 250 written, 1 bad").hasSize(3);
        try (ArticleReader reader = NewsmlFormat.standard().reader(folder.resolve("message.xml"))) {
            assertThat(reader.stream()).hasSize(250);
        }
        assertThat(folder.resolve("bad/000000001.bad")).hasContent("{}");
        assertThat(Files.readString(folder.resolve("copy.jsonl")))
                .isEqualTo(Files.readString(corpus).substring(3));
    }

    @Test
    void countsTheHedgedClaimsOfACorpus() throws IOException {
        long hedged = articles.stream()
                .flatMap(article -> article.claims().stream())
                .filter(Claim::isHedged)
                .count();
        assertThat(hedged).isPositive();
        String printed =
                printed(() -> StreamCorpus.main(new String[] {corpus(articles).toString()}));
        assertThat(printed.strip()).isEqualTo(hedged + " hedged claims");
    }

    @Test
    void listsWhatOfAMessageMayBeUsed() throws IOException {
        String item = """
                <newsItem guid="urn:example:%s" version="%s" standard="NewsML-G2" standardversion="2.31">
                  <itemMeta><itemClass qcode="ninat:text"/><provider qcode="nprov:wire"/>
                    <versionCreated>2024-05-02T10:00:00Z</versionCreated>%s</itemMeta>
                  <contentMeta><headline>%s</headline></contentMeta>
                </newsItem>
                """;
        String message = "<newsMessage xmlns=\"http://iptc.org/std/nar/2006-10-01/\"><header>"
                + "<sent>2024-05-02T10:20:00Z</sent></header><itemSet>"
                + item.formatted("flood", "2", "", "Flood recedes")
                + item.formatted("flood", "1", "", "Flood in the valley")
                + item.formatted("storm", "1", "", "Storm")
                + item.formatted("storm", "2", "<pubStatus qcode=\"stat:canceled\"/>", "Storm")
                + item.formatted("visit", "1", "<embargoed>2024-05-03T00:00:00Z</embargoed>", "A visit")
                + "<packageItem guid=\"urn:example:package\" version=\"1\"/></itemSet></newsMessage>";
        Path wire = Files.writeString(folder.resolve("wire.xml"), message);
        List<String> printed = printed(() -> ReadTheWire.main(new String[] {wire.toString(), "2024-05-02T12:00:00Z"}))
                .lines()
                .toList();
        assertThat(printed).hasSize(2);
        assertThat(printed.get(0)).isEqualTo("Flood recedes");
        assertThat(printed.get(1)).contains("packageItem", "urn:example:package");
    }

    @Test
    void listsTheHeadlinesOfACorpus() throws IOException {
        Path list = folder.resolve("evening.headlines");
        OwnFormat.main(new String[] {corpus(articles).toString(), list.toString()});
        assertThat(Files.readAllLines(list))
                .hasSize(3)
                .contains(
                        Articles.full().id() + "\t" + Articles.full().headline().orElseThrow());
    }

    private Path corpus(List<Article> articles) throws IOException {
        Path corpus = folder.resolve("corpus.jsonl");
        try (ArticleWriter writer = JsonLinesFormat.standard().writer(corpus)) {
            for (Article article : articles) {
                writer.write(article);
            }
        }
        return corpus;
    }

    private static String printed(Program program) throws IOException {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            program.run();
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }

    private interface Program {
        void run() throws IOException;
    }
}

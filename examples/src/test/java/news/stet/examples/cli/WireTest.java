package news.stet.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import news.stet.Article;
import news.stet.io.ArticleReader;
import news.stet.io.Envelope;
import news.stet.newsml.NewsmlFormat;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A message as an agency sends it, on its way through the other formats. */
@DisplayName("stet convert, from the wire and back")
class WireTest {
    private static final String MESSAGE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/" xmlns:x="urn:example:x">
              <header>
                <sent>2024-05-02T10:20:00Z</sent>
                <sender>wire.example.com</sender>
                <transmitId>tag:wire.example.com,2024:77</transmitId>
                <priority>3</priority>
                <destination role="x:desk">foreign</destination>
                <timestamp role="x:received">2024-05-02T10:20:01Z</timestamp>
                <x:route hops="2"/>
              </header>
              <itemSet>
                <newsItem guid="urn:example:flood" version="2" standard="NewsML-G2" standardversion="2.31" conformance="power" xml:lang="en">
                  <catalogRef href="http://www.example.com/catalog.xml"/>
                  <hopHistory><hop seq="1"><party uri="urn:example:wire"/></hop></hopHistory>
                  <itemMeta>
                    <itemClass qcode="ninat:text"/>
                    <provider qcode="nprov:wire"/>
                    <versionCreated>2024-05-02T10:15:00Z</versionCreated>
                    <profile versioninfo="1.0.0.1">simple_text</profile>
                    <x:workflow state="3">ready</x:workflow>
                  </itemMeta>
                  <contentMeta>
                    <audience qcode="x:adults"/>
                    <subject qcode="x:rain"/>
                    <headline x:size="7">Flood in the valley</headline>
                    <subject qcode="medtop:06000000" x:by="ana"><broader qcode="x:all"/></subject>
                  </contentMeta>
                  <contentSet>
                    <inlineXML contenttype="application/xhtml+xml">
                      <html xmlns="http://www.w3.org/1999/xhtml"><body><div class="lead"><p>The river <em>rose</em>.</p></div></body></html>
                    </inlineXML>
                    <inlineData contenttype="text/plain">The river rose.</inlineData>
                  </contentSet>
                </newsItem>
                <packageItem guid="urn:example:package" version="1" standard="NewsML-G2" standardversion="2.31"/>
                <newsItem guid="urn:example:storm" version="1" standard="NewsML-G2" standardversion="2.31" conformance="power" xml:lang="en">
                  <itemMeta>
                    <itemClass qcode="ninat:text"/>
                    <provider qcode="nprov:wire"/>
                    <versionCreated>2024-05-02T10:16:00</versionCreated>
                  </itemMeta>
                  <contentMeta><urgency/><headline>A storm</headline></contentMeta>
                </newsItem>
              </itemSet>
            </newsMessage>
            """;

    @TempDir
    Path folder;

    private static Envelope read(Path message, List<Article> articles) throws IOException {
        try (ArticleReader reader = NewsmlFormat.standard().reader(message)) {
            reader.forEach(articles::add);
            return reader.envelope();
        }
    }

    private Path wire() throws IOException {
        return Files.writeString(folder.resolve("wire.xml"), MESSAGE);
    }

    @Test
    void everyNewsItemAndTheHeaderComeBackFromJsonLinesAndEveryOtherItemIsReported() throws IOException {
        Path wire = wire();
        Run there = Run.of("convert", wire, folder.resolve("out.jsonl"));
        assertThat(there.status()).isZero();
        assertThat(there.messages())
                .contains("wire.xml:36:", "packageItem", "urn:example:package", "packageItem, passed over: 1");
        Run back = Run.of("convert", folder.resolve("out.jsonl"), folder.resolve("back.xml"));
        assertThat(back.status()).isZero();
        List<Article> sent = new ArrayList<>();
        List<Article> returned = new ArrayList<>();
        Envelope header = read(wire, sent);
        assertThat(read(folder.resolve("back.xml"), returned)).isEqualTo(header);
        assertThat(returned).isEqualTo(sent).hasSize(2);
    }

    @Test
    void whatWasRepairedIsReported() throws IOException {
        Run there = Run.of("convert", wire(), folder.resolve("out.xml"));
        assertThat(there.messages().lines().filter(line -> line.startsWith("urn:example:storm: /")))
                .hasSize(1)
                .allMatch(line -> line.contains("urgency"));
        assertThat(there.messages().lines().filter(line -> line.startsWith("urn:example:flood: /")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"out.jsonl", "out.zip", "out"})
    void anItemComesBackAsItStood(String between) throws IOException {
        List<Article> articles = new ArrayList<>();
        read(wire(), articles);
        Path item = folder.resolve("item.xml");
        NewsmlFormat.standard().write(articles.get(0), item);
        Path there = folder.resolve(between);
        Path back = folder.resolve("back.xml");
        assertThat(Run.of("convert", item, there).status()).isZero();
        assertThat(Run.of("convert", there, back).status()).isZero();
        assertThat(back).hasSameTextualContentAs(item);
        String text = Files.readString(back);
        assertThat(text).contains("<audience qcode=\"x:adults\"/>", "<div class=\"lead\">", "x:size=\"7\"");
        assertThat(text.indexOf("<headline")).isLessThan(text.indexOf("medtop:06000000"));
    }
}

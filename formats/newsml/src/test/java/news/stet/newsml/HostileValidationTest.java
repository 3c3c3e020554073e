package news.stet.newsml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import news.stet.io.ArticleFormatException;
import news.stet.io.Problem;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The validator and hostile documents")
class HostileValidationTest {
    private static final String SECRET = "SECRET-4711";
    private static final String NAMESPACE = "xmlns=\"http://iptc.org/std/nar/2006-10-01/\"";

    @TempDir
    Path folder;

    private static String document(String doctype, String attributes, String content) {
        return "<?xml version=\"1.0\"?>\n" + doctype + "\n<newsItem " + NAMESPACE + " " + attributes
                + " guid=\"urn:example:x\"><contentMeta><headline>" + content + "</headline></contentMeta></newsItem>";
    }

    private static NewsmlValidator.Report check(NewsmlValidator validator, String document) throws IOException {
        return validator.check(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)), "x.xml");
    }

    @Test
    void giveFindingsAndAskNobody() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), SECRET);
        Path plain = Files.writeString(
                folder.resolve("any.xsd"),
                "<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\"><xs:element name=\"a\"/></xs:schema>");
        List<NewsmlValidator> validators = List.of(
                NewsmlValidator.standard(),
                NewsmlValidator.builder().schema(plain).build());
        try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            server.setSoTimeout(50);
            String address = "http://127.0.0.1:" + server.getLocalPort() + "/x";
            Map<String, String> documents = new LinkedHashMap<>();
            documents.put(
                    "FORBIDDEN", document("<!DOCTYPE x [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>", "", "&x;"));
            documents.put(
                    "FORBIDDEN ", document("<!DOCTYPE x [<!ENTITY % x SYSTEM \"" + address + "\"> %x;]>", "", "a"));
            documents.put("SYNTAX", document("<!DOCTYPE x SYSTEM \"" + address + "\">", "", "&x;"));
            documents.put("LIMIT", document("", "", "<a>".repeat(100_000) + "</a>".repeat(100_000)));
            documents.put(
                    "ROOT",
                    "<x xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:noNamespaceSchemaLocation=\""
                            + address + "\" xsi:schemaLocation=\"urn:x " + address + "\"/>");
            documents.put(
                    "CATALOG_UNKNOWN",
                    document("", "", "a")
                            .replace("<contentMeta>", "<catalogRef href=\"" + address + "\"/><contentMeta>"));
            for (NewsmlValidator validator : validators) {
                documents.forEach((code, document) -> Assertions.assertTimeout(Duration.ofSeconds(10), () -> {
                    NewsmlValidator.Report report = check(validator, document);
                    assertThat(report.problems())
                            .extracting(Problem::code)
                            .as(report.toString())
                            .contains(code.strip());
                    assertThat(report.toString()).doesNotContain(SECRET, "Exception", "cvc-");
                }));
            }
            assertThatThrownBy(server::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void longValuesOverflowNothing() throws IOException {
        String many = "a:b ".repeat(200_000);
        String dash = "a" + "-a".repeat(500_000);
        String digits = "9".repeat(1_000_000);
        String document = document("", "xml:lang=\"" + dash + "\" version=\"" + digits + "\"", "x")
                .replace("<headline>", "<headline rank=\"" + digits + "\" role=\"" + many + "\">");
        Assertions.assertTimeout(Duration.ofSeconds(10), () -> {
            NewsmlValidator.Report report = check(NewsmlValidator.standard(), document);
            assertThat(report.problems()).extracting(Problem::code).doesNotContain("VALUE", "VERSION");
        });
        NewsmlValidator.Report wrong = check(NewsmlValidator.standard(), document("", "version=\"" + many + "\"", "x"));
        assertThat(wrong.problems()).allMatch(problem -> problem.toString().length() < 400);
    }

    /** Whatever became of a document, there is a report, its problems sorted and in our words. */
    @Test
    void damagedBytesGiveAReport() throws IOException {
        Random random = new Random(4711L);
        List<byte[]> documents = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("basedir", ""))
                .resolve("src/test/resources/news/stet/newsml/invalid"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".xml")).sorted().toList()) {
                documents.add(Files.readAllBytes(file));
            }
        }
        int damaged = 0;
        for (int i = 0; i < 2_000; i++) {
            byte[] bytes = documents.get(random.nextInt(documents.size())).clone();
            for (int j = random.nextInt(3); j >= 0; j--) {
                bytes[random.nextInt(bytes.length)] = (byte) (random.nextBoolean() ? random.nextInt(256) : "<>&\"'/= \n:".charAt(random.nextInt(10)));
            }
            NewsmlValidator.Report report = NewsmlValidator.standard().check(new ByteArrayInputStream(bytes), "x.xml");
            assertThat(report.problems())
                    .isSortedAccordingTo(Comparator.comparingInt((Problem problem) -> problem.location().line())
                            .thenComparingInt(problem -> problem.location().column()))
                    .noneMatch(problem -> problem.toString().contains("Exception")
                            || problem.message().contains("any further"));
            damaged += report.isValid() ? 0 : 1;
        }
        assertThat(damaged).isGreaterThan(1_000);
    }

    @Test
    void whatIsBeyondTheLimitIsCounted() throws IOException {
        String document = document("", "", "x").replace("<headline>", "<wrong/>".repeat(2_500) + "<headline>");
        NewsmlValidator.Report report = check(NewsmlValidator.standard(), document);
        assertThat(report.problems()).hasSize(1_000);
        assertThat(report.errors()).isGreaterThan(2_500);
        assertThat(report.isComplete()).isFalse();
        assertThat(report.isValid()).isFalse();
        assertThat(check(NewsmlValidator.builder().limit(7).build(), document).problems())
                .hasSize(7);
        assertThatThrownBy(() -> NewsmlValidator.builder().limit(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theStreamStaysOpenAndItsFaultsAreItsOwn() throws IOException {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the line is dead");
            }
        };
        assertThatThrownBy(() -> NewsmlValidator.standard().check(broken, null))
                .isInstanceOf(IOException.class)
                .hasMessage("the line is dead");
        InputStream open = new ByteArrayInputStream("<a/>".getBytes(StandardCharsets.UTF_8)) {
            @Override
            public void close() {
                throw new AssertionError("was closed");
            }
        };
        assertThat(NewsmlValidator.standard().check(open, null).isValid()).isFalse();
    }

    @Test
    void aSchemaThatIsNoneIsRefused() throws IOException {
        Path none = Files.writeString(folder.resolve("none.xsd"), "<schema>");
        assertThatThrownBy(() -> NewsmlValidator.builder().schema(none))
                .isInstanceOf(ArticleFormatException.class)
                .hasMessageContaining("none.xsd")
                .hasMessageContaining("is no XML Schema");
        assertThatThrownBy(() -> NewsmlValidator.builder().schema(folder.resolve("absent.xsd")))
                .isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void aLongMessageIsCheckedAsItGoesBy() throws IOException {
        String head = "<newsMessage " + NAMESPACE + "><header><sent>2026-11-24T18:30:00Z</sent></header><itemSet>";
        List<InputStream> parts = new ArrayList<>();
        parts.add(bytes(head));
        IntStream.range(0, 20_000).mapToObj(HostileValidationTest::item).forEach(parts::add);
        parts.add(bytes("</itemSet></newsMessage>"));
        NewsmlValidator.Report report =
                NewsmlValidator.standard().check(new SequenceInputStream(Collections.enumeration(parts)), "long.xml");
        assertThat(report.problems())
                .extracting(problem -> problem.code() + " " + problem.location().path())
                .containsExactly("ITEM_DUPLICATE newsMessage/itemSet[1]/newsItem[20000]/@guid");
    }

    private static InputStream item(int number) {
        int shown = number == 19_999 ? 0 : number;
        return bytes(
                "<newsItem standard=\"NewsML-G2\" standardversion=\"2.35\" conformance=\"power\" guid=\"urn:example:"
                        + shown
                        + "\"><itemMeta><itemClass qcode=\"ninat:text\"/><provider qcode=\"nprov:EXAMPLE\"/><versionCreated>"
                        + "2026-11-24T18:30:00Z</versionCreated></itemMeta><contentMeta><headline id=\"h" + number
                        + "\">x</headline></contentMeta></newsItem>\n");
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}

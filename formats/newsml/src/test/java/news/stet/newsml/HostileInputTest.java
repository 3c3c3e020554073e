package news.stet.newsml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import news.stet.io.ArticleFormatException;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Documents that would read files, ask the network or grow without bound: nothing leaks, and the refusal has a place. */
class HostileInputTest {
    private static final String SECRET = "SECRET-4711";

    @TempDir
    Path folder;

    private static String document(String doctype, String content) {
        return "<?xml version=\"1.0\"?>\n" + doctype + "\n"
                + "<newsItem xmlns=\"http://iptc.org/std/nar/2006-10-01/\" guid=\"urn:example:x\">\n"
                + "<itemMeta><itemClass qcode=\"ninat:text\"/></itemMeta>\n<contentMeta><headline>" + content
                + "</headline></contentMeta>\n"
                + "<contentSet><inlineXML><html xmlns=\"http://www.w3.org/1999/xhtml\"><body><p>" + content
                + "</p></body></html></inlineXML></contentSet></newsItem>\n";
    }

    @TestFactory
    Stream<DynamicTest> refusesWithoutALeak() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), SECRET);
        ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        server.setSoTimeout(50);
        String address = "http://127.0.0.1:" + server.getLocalPort() + "/x";
        Map<String, String> documents = new LinkedHashMap<>();
        documents.put("a file", document("<!DOCTYPE newsItem [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>", "&x;"));
        documents.put("the network", document("<!DOCTYPE newsItem [<!ENTITY x SYSTEM \"" + address + "\">]>", "&x;"));
        documents.put(
                "a parameter entity",
                document("<!DOCTYPE newsItem [<!ENTITY % x SYSTEM \"" + address + "\"> %x;]>", "a"));
        documents.put("a billion laughs", document(laughs(), "&l9;"));
        documents.put(
                "a long entity, often",
                document("<!DOCTYPE newsItem [<!ENTITY x \"" + "x".repeat(50_000) + "\">]>", "&x;".repeat(2_000)));
        documents.put(
                "an entity of a declaration elsewhere",
                document("<!DOCTYPE newsItem SYSTEM \"" + address + "\">", "&x;"));
        documents.put("depth", document("", "<a>".repeat(100_000) + "</a>".repeat(100_000)));
        documents.put("XInclude of an entity", document("", "&x;"));
        return documents.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> refused(entry.getValue(), server)))
                .onClose(() -> close(server));
    }

    private static void close(ServerSocket server) {
        try {
            server.close();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String laughs() {
        StringBuilder doctype = new StringBuilder("<!DOCTYPE newsItem [<!ENTITY l0 \"ha\">");
        for (int i = 1; i < 10; i++) {
            doctype.append("<!ENTITY l")
                    .append(i)
                    .append(" \"")
                    .append(("&l" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        return doctype.append("]>").toString();
    }

    private static void refused(String document, ServerSocket server) {
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            Throwable refusal = catchThrowable(
                    () -> NewsmlFormat.standard().readResult(new ByteArrayInputStream(bytes), "hostile.xml"));
            assertThat(refusal).isInstanceOf(ArticleFormatException.class);
            assertThat(((ArticleFormatException) refusal)
                            .problems()
                            .get(0)
                            .location()
                            .line())
                    .isPositive();
            for (Throwable cause = refusal; cause != null; cause = cause.getCause()) {
                assertThat(String.valueOf(cause.getMessage())).doesNotContain(SECRET);
            }
        });
        assertThat(catchThrowable(server::accept)).isInstanceOf(SocketTimeoutException.class);
    }

    @TestFactory
    Stream<DynamicTest> passesOverADeclarationWithoutDeclarations() {
        return Stream.of("<!DOCTYPE newsItem>", "<!DOCTYPE newsItem SYSTEM \"http://127.0.0.1:1/x.dtd\">")
                .map(doctype -> DynamicTest.dynamicTest(doctype, () -> {
                    var read = NewsmlFormat.standard()
                            .readResult(
                                    new ByteArrayInputStream(
                                            document(doctype, "a").getBytes(StandardCharsets.UTF_8)),
                                    "x.xml");
                    assertThat(read.article().headline()).contains("a");
                    assertThat(read.problems()).extracting("code").contains("FORBIDDEN");
                }));
    }
}

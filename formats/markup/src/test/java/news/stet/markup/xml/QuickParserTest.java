package news.stet.markup.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import news.stet.io.ArticleFormatException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The quick parser against that of the JDK, which reads all of a document whose declaration is unusual. */
class QuickParserTest {
    private static final String QUICK = "<?xml version=\"1.0\"?>";
    private static final String JDK = "<?xml version='1.0'?>";
    private static final long SEED = 20_230_523;
    private static final int DOCUMENTS = Integer.getInteger("stet.documents", 3_000);

    @Test
    void wellFormedDocumentsAreReadAsTheParserOfTheJdkReadsThem() throws IOException {
        compare(RandomXml::wellFormed);
    }

    @Test
    void damagedDocumentsAreRefusedAsTheParserOfTheJdkRefusesThem() throws IOException {
        compare(RandomXml::damaged);
    }

    private static void compare(Function<Random, String> documents) throws IOException {
        for (int i = 0; i < DOCUMENTS; i++) {
            long seed = SEED + i;
            String document = documents.apply(new Random(seed));
            List<String> expected = trace(JDK + document, Integer.MAX_VALUE);
            int atOnce = new Random(seed).nextInt(3) == 0 ? 1 + (int) (seed % 40) : Integer.MAX_VALUE;
            List<String> actual = trace(QUICK + document, atOnce);
            int same = 0;
            while (same < Math.min(expected.size(), actual.size())
                    && actual.get(same).equals(expected.get(same))) {
                same++;
            }
            assertThat(actual.subList(same, actual.size()))
                    .as("seed %d, from event %d on", seed, same)
                    .isEqualTo(expected.subList(same, expected.size()));
        }
    }

    @Test
    void aLineEndOfTwoCharactersIsOneWhereverTheBufferEnds() throws IOException {
        for (int ahead = (1 << 13) - 80; ahead < (1 << 13) + 5; ahead++) {
            String document = "<a>" + "x".repeat(ahead) + "\r\n".repeat(40) + "</a><?pi some?><b/>";
            assertThat(trace(QUICK + document, 1)).isEqualTo(trace(JDK + document, Integer.MAX_VALUE));
        }
    }

    @Test
    void theStartOfATagIsWhereItIsSaidToBe() throws IOException {
        int elements = 0;
        for (int i = 0; i < DOCUMENTS; i++) {
            long seed = SEED + i;
            String document = QUICK + RandomXml.usual(new Random(seed));
            String[] lines = document.split("\\r\\n|\\r|\\n", -1);
            XmlInput in = new XmlInput(bytes(document, Integer.MAX_VALUE), null);
            while (in.nextElement()) {
                if (in.isStartElement()) {
                    Place place = in.place();
                    assertThat(lines[place.line() - 1].substring(place.column() - 1))
                            .as("seed %d, at %s", seed, place)
                            .startsWith("<" + Ancestors.name(in));
                    elements++;
                }
            }
        }
        assertThat(elements).isGreaterThan(DOCUMENTS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<?xml version=\"1.0\"?>",
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n",
                "<?xml version='1.0' encoding='utf-8' standalone='yes'?>",
                "<?xml version=\"1.1\"?>",
                "<?xml  version=\"1.0\"?>",
                "<!-- say -->",
                "\uFEFF",
                "\uFEFF<?xml version=\"1.0\"?>"
            })
    void howeverADocumentBeginsItIsReadAlike(String declaration) throws IOException {
        String document = "<a b=\"1\">x<c/></a>";
        List<String> events = new ArrayList<>();
        XmlInput in = new XmlInput(bytes(declaration + document, Integer.MAX_VALUE), null);
        while (in.nextElement()) {
            events.add(
                    in.isStartElement() ? "<" + in.getLocalName() + in.getAttributeCount() : "</" + in.getLocalName());
        }
        assertThat(events).containsExactly("<a1", "<c0", "</c", "</a");
    }

    @Test
    void namesThatAreNeverUsedAgainTakeNoMemory() throws IOException {
        int elements = 300_000;
        InputStream numbered = new InputStream() {
            private int element;
            private byte[] tag = "<a>".getBytes(StandardCharsets.UTF_8);
            private int at;

            @Override
            public int read() {
                if (at == tag.length && element < elements) {
                    String names = "<n" + element + " a" + element + "='1'/>";
                    tag = names.getBytes(StandardCharsets.UTF_8);
                    element++;
                    at = 0;
                }
                return at == tag.length ? -1 : tag[at++];
            }
        };
        XmlInput in = new XmlInput(numbered, null);
        assertThat(in.nextElement()).isTrue();
        long before = used();
        int read = 0;
        for (; read < elements && in.nextElement(); read++) {
            assertThat(in.place().path()).startsWith("a");
        }
        assertThat(read).isEqualTo(elements);
        assertThat(used() - before).isLessThan(16L << 20);
        assertThat(in.place().path()).startsWith("a/");
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static InputStream bytes(String document, int atOnce) {
        InputStream all = new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8));
        return new SequenceInputStream(InputStream.nullInputStream(), all) {
            @Override
            public int read(byte[] target, int from, int length) throws IOException {
                return super.read(target, from, Math.min(length, atOnce));
            }
        };
    }

    /** All that a user of a reader may see, in one line an event. */
    private static List<String> trace(String document, int atOnce) throws IOException {
        List<String> trace = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        try {
            XmlInput in = new XmlInput(bytes(document, atOnce), "a.xml");
            while (in.hasNext()) {
                int event = in.next();
                if (event == XMLStreamConstants.COMMENT) {
                    continue; // for nobody, and may come twice before a root that is unusual
                }
                if (event == XMLStreamConstants.CHARACTERS
                        || event == XMLStreamConstants.CDATA
                        || event == XMLStreamConstants.SPACE) {
                    text.append(in.getText());
                } else {
                    if (!text.isEmpty()) {
                        trace.add("text " + text);
                        text.setLength(0);
                    }
                    event(in, event, trace);
                }
            }
            in.warnings().forEach(warning -> trace.add(warning.toString()));
        } catch (ArticleFormatException e) {
            e.problems().forEach(problem -> trace.add(problem.toString().replace("'1.0'", "\\\"1.0\\\"")));
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        return trace;
    }

    private static void event(XmlInput in, int event, List<String> trace) {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> {
                StringBuilder start = new StringBuilder(
                        "start " + in.place().line() + " " + in.place().path());
                start.append(' ').append(in.getName()).append(' ').append(in.scope());
                for (int i = 0; i < in.getAttributeCount(); i++) {
                    start.append(' ').append(in.getAttributePrefix(i)).append(':');
                    start.append(in.getAttributeNamespace(i)).append(' ').append(in.getAttributeLocalName(i));
                    start.append("=\"").append(in.getAttributeValue(i)).append('"');
                }
                trace.add(start.toString());
                if (in.getLocalName().equals("item")) {
                    in.begin();
                }
            }
            case XMLStreamConstants.END_ELEMENT -> {
                trace.add("end " + in.getName());
                if (in.getLocalName().equals("item")) {
                    trace.add("article " + in.article());
                }
            }
            default -> trace.add("event " + event);
        }
    }
}

package news.stet.newsml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.validation.Validator;
import news.stet.Text;
import news.stet.newsml.grammar.Grammar;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

@DisplayName("The grammar takes the values that the official schema takes")
class ValueAgreementTest {
    private static final long SEED = 42L;
    private static final int TRIES = Integer.getInteger("stet.values", 500);
    private static final String ANY_SIGN =
            "%#[]{}<>\\^`~|\"'@:/?&;,+-=._ \t\n$!*()0aZäЖ中\uD83D\uDE00\u00A0\u2028\u00B7\u0130\u0133\u0E31";
    private static Validator validator;

    @BeforeAll
    static void load() throws SAXException {
        validator = Standards.schema().newValidator();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "dateTime; <versionCreated>V</versionCreated>; 0123456789-+:TZ. ;"
                        + " 2026-11-24T18:30:00Z 2026-02-29T24:00:00+14:00 -0001-12-31T00:00:60.000-13:59 0000-01-01T00:00:00"
                        + " 12026-01-01T00:00:00.5 2024-02-29T23:59:59",
                "date; <expires>V</expires>; 0123456789-+:TZ ; 2026-11-24 2024-02-29Z 1900-02-29 2026-04-31+02:00",
                "truncated; <contentCreated>V</contentCreated>; 0123456789-+:TZ ; 2026 2026-11 0000 -0044-03 12026 02026 2026Z",
                "any date;"
                        + " <eventDetails><dates><start>V</start></dates></eventDetails>; 0123456789-+:TZ ;"
                        + " --11 --11-- --02-30 ---31 ---32Z --11Z 2026 2026-11-24T18:30:00",
                "duration;"
                        + " <eventDetails><dates><start>2026</start><duration>V</duration></dates></eventDetails>;"
                        + " 0123456789PYMDTHS.- ; P1Y2M3DT4H5M6.7S PT P -P1D P1S PT1.S P0Y",
                "IRI; <altRep>V</altRep>; %[]{}<>\\^`~|\"'@:/?&#+-=._ az09äЖ;"
                        + " http://a.b/c?d#e urn:x:y //[::1]:80/x http://u@h:99999/ a:b 1:b a:#x %41 %4 [::1] http://[1:2:3:4:5:6:7:8]/"
                        + " http://[::1.2.3.4]/ mailto:[x] #a#b ../x:y ?q[ :x",
                "qcode; <itemClass qcode='V'/>; ab:é_ %; ninat:text a:b:c :a a: a&#10;:b a&#160;b:c",
                "qcodes; <audience derivedfrom='V'/>; ab: ; a:b a:b&#32;c:d b",
                "line; <slugline>V</slugline>; ab é\u00A0\u0085\u2028 ; a&#10;b a&#9;b a&#13; ''",
                "positive; <link version='V'/>; +-0123456789. ; 1 0 -1 +5 007 99999999999999999999 -0 +0 1.0",
                "nonNegative; <link rank='V'/>; +-0123456789. ; 1 0 -1 +5 007 99999999999999999999 -0 +0 -00",
                "integer; <position latitude='1' longitude='2' altitude='V'/>; +-0123456789. ; 1 - + -99999999999999999999 1.0",
                "decimal; <position latitude='V' longitude='2'/>; +-0123456789.eE ; 1. .5 . +.5 -0.0 1e5 1,5 ''",
                "double;"
                        + " <geoAreaDetails><circle radius='V'><position latitude='1' longitude='2'/></circle></geoAreaDetails>;"
                        + " +-0123456789.eEINFa ; 1. .5 . +.5e-3 INF -INF +INF NaN 1e5 1e 1f 0x1p3 1d",
                "one to nine; <urgency>V</urgency>; +-0123456789. ; 1 9 10 0 +9 009 -1",
                "hundred; <keyword confidence='V'>x</keyword>; +-0123456789. ; 0 100 101 +100 0100 -0 0.9",
                "boolean; <br custom='V'/>; truefalse01 ; true false 1 0 TRUE yes 01",
                "language; <language tag='V'/>; abcZ-0129_ ; en en-GB x-klingon en_US abcdefghi a-b-12345678 en- 1a",
                "xml lang; <title xml:lang='V'/>; abcZ-0129_ ; en en-GB '' en-",
                "token; <title dir='V'/>; ltr ; ltr rtl LTR",
                "NMTOKENS; <hierarchyInfo>V</hierarchyInfo>; ab:.-_1 é\u00B7中\u0130\u0133; a:b 1 a&#32;b ''",
                "NCName; <catalog><scheme alias='V' uri='u'/></catalog>; ab:.-_1é\u00B7中\u0130\u0133 ; a a:b 1a _a é",
                "ID; <br id='V'/>; ab:.-_1é\u00B7\u0300\u0E31 ; a a:b 1a _a",
                "QName; <related valuedatatype='V'/>; abx:s_1 ; xs:string string y:z xs: :s xs:1",
                "until; <assert><hasInstrument symbol='' rank='V'/></assert>; 01 ; 1 ''",
            })
    void whateverTheyAre(String name, String carrier, String alphabet, String seeds) throws IOException {
        Random random = new Random(SEED);
        List<String> differences = new ArrayList<>();
        String[] starts = seeds.strip().split(" ", -1);
        int valid = 0;
        for (int i = 0; i < TRIES; i++) {
            String value =
                    i < starts.length ? starts[i] : slip(starts[random.nextInt(starts.length)], alphabet, random);
            Document dom = document(
                    carrier,
                    value.replace("''", "")
                            .replace("&#10;", "\n")
                            .replace("&#9;", "\t")
                            .replace("&#13;", "\r")
                            .replace("&#160;", "\u00A0")
                            .replace("&#32;", " "));
            String error = GrammarAgreementTest.error(validator, dom);
            boolean fine = Grammar.power()
                    .check(GrammarAgreementTest.element(dom), Set.of("xs")::contains)
                    .isEmpty();
            valid += fine ? 1 : 0;
            if (fine != (error == null) && !isLaxity(name, value)) {
                differences.add(Text.quote(value) + ": grammar " + fine + ", schema: " + error);
            }
        }
        assertThat(differences).as("seed %d", SEED).isEmpty();
        assertThat(valid).isBetween(1, TRIES - 1);
    }

    /**
     * Where the validator of the JDK is laxer than XML Schema and the RFCs, and the grammar is not: seconds that begin with
     * a point, and an address in brackets that ends in one.
     */
    private static boolean isLaxity(String name, String value) {
        return switch (name) {
            case "duration" -> value.matches(".*[^0-9]\\.[0-9]+S");
            case "IRI" -> value.matches(".*\\[[0-9.:]+\\.].*");
            default -> false;
        };
    }

    /** A value that is wrong in one or two characters, or in none. */
    private static String slip(String start, String alphabet, Random random) {
        List<Integer> text = new ArrayList<>(start.codePoints().boxed().toList());
        for (int i = random.nextInt(3); i >= 0; i--) {
            int[] signs =
                    (random.nextInt(8) == 0 ? ANY_SIGN : alphabet).codePoints().toArray();
            int sign = signs[random.nextInt(signs.length)];
            int at = text.isEmpty() ? 0 : random.nextInt(text.size() + 1);
            boolean inside = at < text.size();
            switch (random.nextInt(3)) {
                case 0 -> text.add(at, sign);
                case 1 -> {
                    if (inside) {
                        text.set(at, sign);
                    }
                }
                default -> {
                    if (inside) {
                        text.remove(at);
                    }
                }
            }
        }
        return text.stream().map(Character::toString).collect(Collectors.joining());
    }

    private static Document document(String carrier, String value) throws IOException {
        String xml = carrier.strip()
                .replaceFirst(
                        "[ />]",
                        " xmlns=\"http://iptc.org/std/nar/2006-10-01/\""
                                + " xmlns:xs=\"http://www.w3.org/2001/XMLSchema\"$0");
        Document dom = GrammarAgreementTest.parse(xml);
        org.w3c.dom.NodeList all = dom.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            org.w3c.dom.Element element = (org.w3c.dom.Element) all.item(i);
            if ("V".equals(element.getTextContent())
                    && element.getElementsByTagName("*").getLength() == 0) {
                element.setTextContent(value);
            }
            for (int j = 0; j < element.getAttributes().getLength(); j++) {
                if ("V".equals(element.getAttributes().item(j).getNodeValue())) {
                    element.getAttributes().item(j).setNodeValue(value);
                }
            }
        }
        return dom;
    }
}

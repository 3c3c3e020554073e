package news.stet.testkit;

import java.util.List;
import news.stet.Extension;

/** Foreign data of every format, in every other format's articles, sound and broken. */
final class RandomExtensions {
    private static final String JSON = "application/json";
    private static final String XML = "application/xml";
    private static final String PLAIN = "text/plain";

    private static final List<String> NAMES = List.of(
            "x-rating",
            "{urn:x}y",
            "@{urn:x}y",
            "{}y",
            "@y",
            "{http://iptc.org/std/nar/2006-10-01/}foo",
            "@{http://www.w3.org/XML/1998/namespace}base",
            "Wire Column",
            "id",
            "text",
            "extensions",
            "@id",
            "a\"b",
            "a,b",
            "a/b~0",
            "{urn:x",
            "@",
            "{urn:x}1 2",
            "__proto__",
            " ",
            "\n",
            "é\uD83D\uDE00",
            "=1+1",
            "null");

    private static final List<String> JSONS = List.of(
            "1",
            "-0.0",
            "1e400",
            "2.50",
            "123456789012345678901234567890",
            "true",
            "null",
            "\"a\\u0041\\n\\\"\\\\ \uD83D\uDE00\"",
            "{}",
            "[]",
            "{\"a\":[1,2.50,null,true,\"x\"],\"b\":{\"c\":{}}}",
            " { \"a\" : 1 } ",
            "{\"a\":1,\"a\":2}",
            "[\"\\ud800\"]",
            "{",
            "[1,]",
            "01",
            "nul",
            "{} {}",
            "'a'",
            "");

    private static final List<String> XMLS = List.of(
            "<x:y xmlns:x=\"urn:x\" a=\"1\">t<z/>&amp;</x:y>",
            "<y xmlns=\"urn:x\"/>",
            "<foo xmlns=\"http://iptc.org/std/nar/2006-10-01/\"><bar qcode=\"a:b\"/></foo>",
            "<a xml:lang=\"en\" xml:space=\"preserve\"> \n\t</a>",
            "<a><![CDATA[<b>]]>&#10;&#x1F600;</a>",
            "<a b='\"' c=\"&#9;&#10;'\"/>",
            "<!-- c --><a/>",
            "<?xml version=\"1.0\"?><a/>",
            "<a><?p i?></a>",
            "<p xmlns:q=\"urn:q\" q:r=\"s\">\r\n</p>",
            "<a>",
            "<a></b>",
            "<a/><b/>",
            "a < b",
            "&",
            "<x:y/>",
            "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>",
            "");

    private static final List<String> PATHS = List.of(
            "names/0", "status", "until", "a/b/0", "attributions/1", "no such path", "/", "..", " ", "claims/c1/text");

    private final Dice dice;
    private final RandomText text;

    RandomExtensions(Dice dice, RandomText text) {
        this.dice = dice;
        this.text = text;
    }

    List<Extension> list() {
        return dice.chance(0.3) ? dice.few(this::extension) : List.of();
    }

    private Extension extension() {
        String path = dice.chance(0.3) ? dice.pick(PATHS) : null;
        Integer position = dice.chance(0.4) ? dice.pick(0, 1, 2, 7, Integer.MAX_VALUE) : null;
        String name = dice.chance(0.9) ? dice.pick(NAMES) : text.words();
        int percent = dice.below(100);
        if (percent < 40) {
            return new Extension(path, position, name, JSON, dice.pick(JSONS));
        }
        if (percent < 75) {
            return new Extension(path, position, name, XML, dice.pick(XMLS));
        }
        if (percent < 92) {
            return new Extension(path, position, name, PLAIN, dice.chance(0.15) ? "" : text.words());
        }
        String odd = dice.pick("application/ld+json", "text/csv", "TEXT/PLAIN", "text/plain; charset=utf-8", "?");
        return new Extension(path, position, name, odd, dice.chance(0.3) ? dice.pick(JSONS) : text.words());
    }
}

package news.stet.markup.xml;

import java.util.List;
import java.util.Random;

/** XML of every kind that there is, well-formed or, if asked, damaged in one to three places; the same for the same seed. */
final class RandomXml {
    private static final List<String> NAMES = List.of("a", "b", "item", "p:a", "p:b", "q:c", "x-1._2", "é", "p:ü", "_");
    private static final List<String> USUAL_NAMES = List.of("a", "b", "item", "p:a", "p:b", "q:c", "x-1._2", "_");
    private static final List<String> SPACES = List.of(" ", " ", " ", "  ", "\n", "\t", "\r\n", "\n    ");
    private static final List<String> TEXTS = List.of(
            "x",
            "Some words, and more.\n",
            "\r\n",
            "\r",
            "\n\n  ",
            "\t",
            "é€🌊",
            "&amp;",
            "&lt;&gt;&quot;&apos;",
            "&#233;&#xE9;&#x1F30A;",
            "&#13;&#10;&#9;",
            "]]",
            "] ]>",
            "\u00A0\u2028\uFEFF\u0085",
            "\uD7FF\uE000\uFFFD");
    private static final List<String> ODD_TEXTS =
            List.of("<![CDATA[ <x> & ]]>", "<![CDATA[]]>", "<?pi some?>", "<?pi?>", "<!-- a -- > -->");
    private static final List<String> VALUES =
            List.of("", "x", "a b", "a\tb\nc\r\nd\re", "&amp;&#10;&lt;", "é🌊", ">", "]]>", "a:b", "urn:x", "&#x41;");
    private static final List<String> SCRAPS = List.of(
            "<",
            ">",
            "&",
            "\"",
            "'",
            "=",
            "/",
            "]]>",
            "<!",
            "<?",
            "--",
            "&no;",
            "&#0;",
            "&#xD800;",
            "&#x110000;",
            "\0",
            "\uFFFE",
            "\uFFFF",
            "\u0001",
            "</a>",
            "<a>",
            "xmlns:p=\"\"",
            "xmlns:xml=\"urn:x\"",
            "a=\"1\" a=\"2\"",
            " ",
            "<!DOCTYPE a>",
            "<!DOCTYPE a [<!ENTITY no \"x\">]>",
            ":",
            "p:",
            "é",
            "&#99999999999;",
            "&;",
            "&#;",
            "&#x;",
            "<-");

    private final Random random;
    private final boolean usual;
    private final int longest;
    private final StringBuilder document = new StringBuilder();

    private RandomXml(Random random, boolean usual, int longest) {
        this.random = random;
        this.usual = usual;
        this.longest = longest;
    }

    /** What a document is behind its declaration. */
    static String wellFormed(Random random) {
        return new RandomXml(random, false, 9_000).document();
    }

    /** The same, of what nearly all documents are made of: such as the quick parser reads to the end. */
    static String usual(Random random) {
        return new RandomXml(random, true, 9_000).document();
    }

    private String document() {
        aside();
        element(0, "root", " xmlns:p=\"urn:p\" xmlns:q='urn:q'");
        aside();
        return document.toString();
    }

    /** The same, damaged, and not so long that its end is out of sight. */
    static String damaged(Random random) {
        StringBuilder document = new StringBuilder(new RandomXml(random, false, 50).document());
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            int at = random.nextInt(document.length() + 1);
            switch (random.nextInt(4)) {
                case 0 -> document.insert(at, SCRAPS.get(random.nextInt(SCRAPS.size())));
                case 1 -> document.delete(at, Math.min(document.length(), at + 1 + random.nextInt(3)));
                case 2 -> document.setLength(at);
                default -> {
                    int from = random.nextInt(document.length() + 1);
                    int to = Math.min(document.length(), from + random.nextInt(30));
                    document.insert(at, document.substring(from, to));
                }
            }
        }
        return document.toString();
    }

    private String any(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }

    private boolean once(int in) {
        return random.nextInt(in) == 0;
    }

    private void aside() {
        while (once(3)) {
            document.append(once(2) ? any(SPACES) : !usual && once(3) ? "<?pi some?>" : "<!-- say\r\n -->");
        }
    }

    private void element(int depth, String name, String declarations) {
        document.append('<').append(name).append(declarations);
        int attributes = once(3) ? random.nextInt(12) : random.nextInt(3);
        for (int i = 0; i < attributes; i++) {
            String quote = once(3) ? "'" : "\"";
            String attribute = once(6) ? "xml:lang" + i : (once(4) ? "p:" : "") + "a" + i;
            document.append(any(SPACES)).append(attribute.startsWith("xml:") && once(2) ? "xml:a" + i : attribute);
            document.append(!usual && once(20) ? " = " : "=")
                    .append(quote)
                    .append(any(VALUES))
                    .append(quote);
        }
        if (once(6)) {
            document.append(" xmlns=\"urn:default").append(random.nextInt(2)).append('"');
        } else if (once(12)) {
            document.append(usual ? "" : " xmlns=\"\"");
        }
        if (depth > 0 && once(8)) {
            document.append(" xmlns:p=\"urn:p").append(random.nextInt(3)).append('"');
        }
        document.append(once(6) ? any(SPACES) : "");
        if (depth > 0 && once(4)) {
            document.append("/>");
            return;
        }
        document.append('>');
        for (int i = random.nextInt(depth > 5 ? 2 : 6); i > 0; i--) {
            if (once(2)) {
                element(depth + 1, usual ? any(USUAL_NAMES) : any(NAMES), "");
            } else if (!usual && once(30)) {
                document.append(any(ODD_TEXTS));
            } else if (once(40)) {
                document.append(any(TEXTS).repeat(random.nextInt(longest)));
            } else if (once(8)) {
                document.append("<!-- say -->");
            } else {
                document.append(any(TEXTS));
            }
        }
        document.append("</").append(name).append(!usual && once(20) ? " " : "").append('>');
    }
}

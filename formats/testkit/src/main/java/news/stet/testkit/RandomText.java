package news.stet.testkit;

import java.util.List;

/** Text that formats are known to change: none of it may. Everything here is text that the model allows. */
final class RandomText {
    private static final int LONGEST = 70_000;

    private static final List<String> WORDS = List.of(
            "the",
            "bridge",
            "said",
            "Tuesday",
            "a",
            "police",
            "station",
            "of",
            "to",
            "officials",
            "Kupyansk",
            "drone",
            "mayor",
            "not",
            "was",
            "in",
            "über",
            "Straße",
            "naïve",
            "İstanbul",
            "ılık",
            "Київ",
            "сказал",
            "новости",
            "Ελλάδα",
            "שלום",
            "مرحبا",
            "สวัสดี",
            "नमस्ते",
            "北京",
            "ニュース",
            "한국",
            "ﬁnal",
            "Å",
            "№5",
            "“so”",
            "‘ja’",
            "–",
            "…");

    private static final List<String> BLANKS = List.of(
            " ", "  ", "\n", "\r", "\r\n", "\n\n", "\t", "\u00A0", "\u0085", "\u2028", "\u2029", "\u3000", "\u200B");

    private static final List<String> UNKIND = List.of(
            // Beyond the Basic Multilingual Plane, up to the last code points that XML allows.
            "\uD83D\uDE00",
            "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
            "\uD83C\uDDFA\uD83C\uDDE6",
            "\uD840\uDC00",
            "\uD83F\uDFFE",
            "\uDBFF\uDFFF",
            // What normalisation would change.
            "e\u0301",
            "\u0301",
            "a\u0323\u0308",
            "\u1112\u1161\u11AB",
            "\u2126",
            "\u212B",
            // What cannot be seen.
            "\uFEFF",
            "\uFFFD",
            "\u00AD",
            "\u007F",
            "\u0080",
            "\u009F",
            "\uFDD0",
            "\u200D",
            // Directions.
            "\u200F",
            "\u061C",
            "\u202E",
            "\u2066x\u2069",
            // The syntax of the formats.
            "<",
            ">",
            "&",
            "]]>",
            "<![CDATA[",
            "</p>",
            "<br/>",
            "<!--",
            "-->",
            "<?x y?>",
            "&amp;",
            "&lt;",
            "&#10;",
            "&#x0;",
            "&nope;",
            "\"",
            "\"\"",
            "'",
            "''",
            ",",
            ";",
            "|",
            "\\",
            "\\n",
            "\\N",
            "\\\"",
            "\\u0041",
            "{\"a\":1}",
            "[",
            "}",
            ":",
            "/",
            "~1",
            "#",
            "%00",
            "%s",
            "${x}",
            // Formulas, and words that are values elsewhere.
            "=cmd|' /C calc'!A0",
            "+1",
            "-1",
            "@SUM(A1)",
            "null",
            "NULL",
            "NaN",
            "true",
            "0",
            "-0",
            "1e5",
            "2024-01-01",
            "'x'",
            "<x>",
            "?x",
            "a:b");

    private static final List<String> WHOLE = List.of(
            " ",
            "\n",
            "\r\n",
            "\t",
            " \t\r\n ",
            "\uFEFF",
            "null",
            "\\N",
            "\"",
            "\"\"",
            ",",
            "=1+1",
            "]]>",
            "&amp;",
            "\uD83D\uDE00",
            "\u0301",
            "0",
            "-",
            "''",
            "\uFEFFx",
            "x\n",
            "\nx",
            " x ",
            "x\r");

    private static final List<String> LANGUAGES = List.of(
            "en",
            "de-CH",
            "uk",
            "zh-Hant-TW",
            "sl-rozaj-biske-1994",
            "x-klingon",
            "i-default",
            "EN-us",
            "en_GB",
            "*",
            "not a tag",
            "und",
            "tr");

    private static final List<String> ADDRESSES = List.of(
            "https://example.org/a/b?c=d&e=f#g",
            "http://пример.испытание/путь",
            "urn:uuid:6ba7b810-9dad-11d1-80b4-00c04fd430c8",
            "tag:example.org,2024:1",
            "relative/path.jpg",
            "#fragment",
            "HTTP://EXAMPLE.org:80/%7Ea/../b",
            "https://example.org/a b\"<>",
            "mailto:desk@example.org",
            "javascript:alert(1)",
            "file:///etc/passwd",
            "C:\\pictures\\1.jpg");

    private final Dice dice;
    private boolean longOne;

    RandomText(Dice dice) {
        this.dice = dice;
        longOne = dice.chance(0.015);
    }

    /** A few words; never empty. */
    String words() {
        return join(dice.between(1, 5));
    }

    /** The text of a paragraph; may be empty. */
    String paragraph() {
        if (longOne && dice.chance(0.3)) {
            longOne = false;
            return lengthen();
        }
        return dice.chance(0.06) ? "" : join(dice.between(2, 24));
    }

    String language() {
        return dice.chance(0.95) ? dice.pick(LANGUAGES) : words();
    }

    /** A link or an identifier as somebody gave it. */
    String address() {
        int percent = dice.below(100);
        if (percent < 55) {
            return "https://example.org/" + Long.toString(dice.number() >>> 40, 36);
        }
        return percent < 95 ? dice.pick(ADDRESSES) : words();
    }

    private String join(int pieces) {
        if (longOne && dice.chance(0.05)) {
            longOne = false;
            return lengthen();
        }
        if (dice.chance(0.03)) {
            return dice.pick(WHOLE);
        }
        StringBuilder text = new StringBuilder();
        boolean unkind = dice.chance(0.4);
        for (int i = 0; i < pieces; i++) {
            if (i > 0 || (unkind && dice.chance(0.08))) {
                text.append(unkind && dice.chance(0.25) ? dice.pick(BLANKS) : " ");
            }
            text.append(unkind && dice.chance(0.35) ? dice.pick(UNKIND) : dice.pick(WORDS));
        }
        if (unkind && dice.chance(0.08)) {
            text.append(dice.pick(BLANKS));
        }
        return text.toString();
    }

    /** Longer than any buffer, now and then. */
    private String lengthen() {
        int length = dice.chance(0.3) ? LONGEST - 60 : dice.between(500, 9_000);
        StringBuilder text = new StringBuilder(length + 40);
        while (text.length() < length) {
            text.append(dice.chance(0.1) ? dice.pick(UNKIND) : dice.pick(WORDS))
                    .append(dice.chance(0.02) ? dice.pick(BLANKS) : " ");
        }
        return text.toString();
    }
}

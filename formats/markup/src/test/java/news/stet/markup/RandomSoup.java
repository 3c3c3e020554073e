package news.stet.markup;

import java.util.List;
import java.util.Random;

/**
 * HTML as nobody should write it: tags that are never closed or never opened, in any order, with attributes of any kind;
 * the same for the same seed. There are no tables, whose stray words browsers set in front of them, and no elements whose
 * content is not words.
 */
final class RandomSoup {
    private static final List<String> ELEMENTS = List.of(
            ("p p p p div div span b b i i em strong a a u s font h1 h2 h6 ul ol li li dl dt dd blockquote pre section article"
                            + " center figure figcaption q sub sup code nobr big small label form button address summary"
                            + " details o:p st1:place weird x-y hl1 byline abstract note person num frac header footer")
                    .split(" "));
    private static final List<String> SILENT = List.of(
            "<br>",
            "<br/>",
            "</br>",
            "<hr>",
            "<img src=a.jpg alt=no>",
            "<img>",
            "<!-- no -->",
            "<!--[if gte mso 9]><xml>no</xml><![endif]-->",
            "<![if !supportLists]>",
            "<![endif]>",
            "<?xml:namespace prefix = o ns = \"urn:schemas-microsoft-com:office:office\" />",
            "<script src='x'/>",
            "<script>if (a < b) no()</script>",
            "<style>p > b { no }</style>",
            "<iframe src='x'/>",
            "<o:p/>",
            "<media-reference source='x'/>",
            "<svg><text>no</text></svg>",
            "<![CDATA[",
            "</>",
            "</ >",
            "</nothing>");
    private static final List<String> ATTRIBUTES = List.of(
            "",
            "",
            "",
            " id=one",
            " id='two'",
            " id=\"1 x\"",
            " class=MsoNormal",
            " lang=fr",
            " href=h",
            " href='#' href='again'",
            " style='mso-bidi-font-weight:normal'",
            " \"",
            " =x",
            " a<b",
            " \u00E9=1",
            " w:st=\"on\"",
            " xmlns:o='urn:o'",
            " xml:lang=de",
            " /");

    private final Random random;
    private final StringBuilder html = new StringBuilder();
    private final StringBuilder words = new StringBuilder();

    RandomSoup(long seed) {
        random = new Random(seed);
        if (random.nextInt(4) == 0) {
            html.append(pick(List.of(
                    "<!DOCTYPE html><html lang=en><head><title>no</title><body class=b>",
                    "<html><body>",
                    "<!doctype html>",
                    "<body>",
                    "<head><meta charset=utf-8></head>")));
        }
        int count = 0;
        for (int parts = random.nextInt(40); parts >= 0; parts--) {
            int kind = random.nextInt(20);
            if (kind < 7) {
                count++;
                word(count);
            } else if (kind < 9) {
                html.append(pick(List.of(" ", "\n  ", "\r\n", "\t")));
            } else if (kind < 11) {
                html.append(pick(SILENT));
            } else if (kind < 16) {
                html.append('<').append(pick(ELEMENTS)).append(pick(ATTRIBUTES)).append('>');
            } else {
                html.append("</").append(pick(ELEMENTS)).append('>');
            }
        }
    }

    String html() {
        return html.toString();
    }

    /** All its words, in order, without the white space between them. */
    String words() {
        return words.toString();
    }

    private void word(int count) {
        String[] word = pick(List.of("w", "\u00E9|&eacute;", "\u00A0|&nbsp", "<|< ", "&|&", "\u20AC|&#x80;", "x"))
                .split("\\|");
        html.append(word[word.length - 1]).append(count).append(' ');
        words.append(word[0]).append(count);
    }

    private <T> T pick(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}

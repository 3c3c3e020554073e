package news.stet.markup;

import java.util.List;
import java.util.Random;

/** A body of elements of every kind in one another, however little sense it makes; the same for the same seed. */
final class RandomBody {
    private static final List<String> ELEMENTS = List.of(
            ("p p p p h1 h3 hl1 hl2 div div section aside article header footer main nav blockquote bq ul ol li li dl dt dd"
                            + " table thead tbody tr td th caption pre figure figcaption media media-caption media-producer"
                            + " block block abstract note fn byline dateline hedline body.content body.head em em strong b i"
                            + " u s q a a span span code sub sup time abbr font person location num byttl name.given lang"
                            + " blink story.date frac numer form math weird weird x:odd nitf-table custom-table")
                    .split(" "));
    private static final List<String> SILENT = List.of(
            "<script>no()</script>",
            "<style>p{}</style>",
            "<svg><text>no</text></svg>",
            "<hr/>",
            "<br/>",
            "<br/>",
            "<img src='a.jpg' alt='no'/>",
            "<img alt='no'/>",
            "<video src='a.mp4'>no</video>",
            "<iframe src='a'/>",
            "<media-reference source='a.jpg'/>",
            "<colgroup><col/></colgroup>",
            "<a name='x'/>",
            "<!-- no -->");
    private static final List<String> ATTRIBUTES = List.of(
            " id='one'",
            " id='two'",
            " id='1 x'",
            " class='c'",
            " lang='fr'",
            " href='h'",
            " colspan='2'",
            " rowspan='x'");

    private final Random random;
    private final StringBuilder xml = new StringBuilder();
    private final StringBuilder words = new StringBuilder();
    private int count;

    RandomBody(long seed) {
        random = new Random(seed);
        String root = pick(List.of(
                "html xmlns='http://www.w3.org/1999/xhtml'",
                "body",
                "div",
                "nitf xmlns='http://iptc.org/std/NITF/2006-10-18/'",
                "html xmlns='http://iptc.org/std/nar/2006-10-01/'",
                "section",
                "story"));
        xml.append('<').append(root).append(" xmlns:x='urn:x'>");
        content(0);
        xml.append("</").append(root.split(" ")[0]).append('>');
    }

    String xml() {
        return xml.toString();
    }

    /** All its words, in order, without the white space between them. */
    String words() {
        return words.toString();
    }

    private void content(int depth) {
        for (int parts = random.nextInt(depth == 0 ? 8 : 5); parts >= 0; parts--) {
            int kind = random.nextInt(20);
            if (kind < 7) {
                word();
            } else if (kind < 9) {
                xml.append(pick(List.of(" ", "\n  ", "\t")));
            } else if (kind < 11) {
                xml.append(pick(SILENT));
            } else if (depth < 9) {
                element(depth);
            }
        }
    }

    private void element(int depth) {
        String name = pick(ELEMENTS);
        xml.append('<').append(name);
        if (random.nextInt(4) == 0) {
            xml.append(pick(ATTRIBUTES));
        }
        xml.append('>');
        content(depth + 1);
        xml.append("</").append(name).append('>');
    }

    private void word() {
        count++;
        String word = pick(List.of("w", "é", "\uD83C\uDF0A", "\u00A0", "x")) + count;
        xml.append(word);
        words.append(word);
    }

    private <T> T pick(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}

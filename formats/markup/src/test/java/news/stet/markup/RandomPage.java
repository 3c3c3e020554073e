package news.stet.markup;

import java.util.List;
import java.util.Random;

/** What an editor's program writes: XHTML that is good HTML too; the same for the same seed. */
final class RandomPage {
    private static final List<String> PHRASES =
            List.of("b", "i", "em", "strong", "span class='c'", "sub", "code", "abbr title='t'", "q", "s lang='fr'");

    private final Random random;
    private final StringBuilder html = new StringBuilder("<div xmlns='" + TagSoup.XHTML + "'>");

    RandomPage(long seed) {
        random = new Random(seed);
        blocks(0);
        html.append("</div>");
    }

    String html() {
        return html.toString();
    }

    private void blocks(int depth) {
        for (int count = random.nextInt(4); count >= 0; count--) {
            switch (random.nextInt(depth < 4 ? 9 : 3)) {
                case 0, 1, 2 -> block(pick(List.of("p", "p id='x'", "h2", "pre", "p lang='de'")));
                case 3 ->
                    holder(pick(List.of("section", "blockquote", "div", "div id='d'", "article", "aside")), depth);
                case 4 -> items(pick(List.of("ul", "ol")), "li", depth);
                case 5 -> items("dl", pick(List.of("dt", "dd")), depth);
                case 6 -> table(depth);
                case 7 ->
                    html.append("<figure><img src='a.jpg' alt='A' width='3'/><figcaption>Cap</figcaption></figure>");
                default -> html.append("\n<hr/><!-- c --> ");
            }
        }
    }

    private void block(String tag) {
        html.append('<').append(tag).append('>');
        phrases(0);
        close(tag);
    }

    private void holder(String tag, int depth) {
        html.append('<').append(tag).append('>');
        blocks(depth + 1);
        close(tag);
    }

    private void items(String list, String item, int depth) {
        html.append('<').append(list).append('>');
        for (int count = random.nextInt(4); count > 0; count--) {
            if (random.nextBoolean()) {
                block(item);
            } else {
                holder(item, depth);
            }
        }
        close(list);
    }

    private void table(int depth) {
        html.append("<table><caption>C</caption><tbody>");
        for (int rows = random.nextInt(3); rows > 0; rows--) {
            items("tr", pick(List.of("td", "th", "td colspan='2'")), depth);
        }
        html.append("</tbody></table>");
    }

    private void phrases(int depth) {
        for (int count = random.nextInt(5); count >= 0; count--) {
            switch (random.nextInt(8)) {
                case 0 -> html.append("<br/>");
                case 1 -> html.append("<img src='b.png' alt='B'/>");
                case 2, 3 -> {
                    if (depth < 3) {
                        String tag = pick(PHRASES);
                        html.append('<').append(tag).append('>');
                        phrases(depth + 1);
                        close(tag);
                    }
                }
                default -> html.append(pick(List.of("word ", "two  words", " \n", "\u00A0", "&amp;", "a &lt; b", "é")));
            }
        }
        if (depth == 0 && random.nextInt(4) == 0) {
            html.append("<a href='h?a=1&amp;b=2'>link</a>");
        }
    }

    private void close(String tag) {
        html.append("</").append(tag.split(" ")[0]).append('>');
    }

    private <T> T pick(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}

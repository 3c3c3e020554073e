package news.stet.newsml;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static news.stet.newsml.Namespaces.constant;
import static news.stet.newsml.Namespaces.xhtml;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.namespace.QName;
import news.stet.Block;
import news.stet.BlockRoles;
import news.stet.Cell;
import news.stet.Code;
import news.stet.MarkRoles;
import org.jspecify.annotations.Nullable;

/** Which element of XHTML is which role in what Stet writes, both ways. */
final class BodyElements {
    private static final Map<Code, String> ELEMENTS = Map.ofEntries(
            Map.entry(BlockRoles.HEADLINE, "h1"),
            Map.entry(BlockRoles.SUBHEADLINE, "h2"),
            Map.entry(BlockRoles.PARAGRAPH, "p"),
            Map.entry(BlockRoles.KICKER, "p"),
            Map.entry(BlockRoles.LEDE, "p"),
            Map.entry(BlockRoles.TEASER, "p"),
            Map.entry(BlockRoles.SUMMARY, "p"),
            Map.entry(BlockRoles.BYLINE, "p"),
            Map.entry(BlockRoles.DATELINE, "p"),
            Map.entry(BlockRoles.CREDIT_LINE, "p"),
            Map.entry(BlockRoles.CAPTION, "figcaption"),
            Map.entry(BlockRoles.QUOTE, "blockquote"),
            Map.entry(BlockRoles.LIST_ITEM, "li"),
            Map.entry(BlockRoles.PREFORMATTED, "pre"),
            Map.entry(BlockRoles.CORRECTION, "p"),
            Map.entry(BlockRoles.METADATA, "p"),
            Map.entry(BlockRoles.NOTE, "p"),
            Map.entry(BlockRoles.DESCRIPTION, "p"),
            Map.entry(BlockRoles.SECTION, "section"),
            Map.entry(BlockRoles.LIST, "ul"),
            Map.entry(BlockRoles.ORDERED_LIST, "ol"),
            Map.entry(BlockRoles.TABLE, "table"),
            Map.entry(BlockRoles.ROW, "tr"),
            Map.entry(BlockRoles.FIGURE, "figure"));

    private static final Map<String, Code> ROLES = Map.ofEntries(
            Map.entry("p", BlockRoles.PARAGRAPH),
            Map.entry("h1", BlockRoles.SUBHEADING),
            Map.entry("h2", BlockRoles.SUBHEADING),
            Map.entry("h3", BlockRoles.SUBHEADING),
            Map.entry("h4", BlockRoles.SUBHEADING),
            Map.entry("h5", BlockRoles.SUBHEADING),
            Map.entry("h6", BlockRoles.SUBHEADING),
            Map.entry("figcaption", BlockRoles.CAPTION),
            Map.entry("blockquote", BlockRoles.QUOTE),
            Map.entry("li", BlockRoles.LIST_ITEM),
            Map.entry("pre", BlockRoles.PREFORMATTED),
            Map.entry("section", BlockRoles.SECTION),
            Map.entry("ul", BlockRoles.LIST),
            Map.entry("ol", BlockRoles.ORDERED_LIST),
            Map.entry("table", BlockRoles.TABLE),
            Map.entry("tr", BlockRoles.ROW),
            Map.entry("td", BlockRoles.CELL),
            Map.entry("th", BlockRoles.CELL),
            Map.entry("figure", BlockRoles.FIGURE));

    private static final Map<String, Code> MARKS = Map.ofEntries(
            Map.entry("em", MarkRoles.EMPHASIS),
            Map.entry("i", MarkRoles.EMPHASIS),
            Map.entry("strong", MarkRoles.STRONG),
            Map.entry("b", MarkRoles.STRONG),
            Map.entry("u", MarkRoles.UNDERLINE),
            Map.entry("s", MarkRoles.STRIKETHROUGH),
            Map.entry("code", MarkRoles.CODE),
            Map.entry("sub", MarkRoles.SUBSCRIPT),
            Map.entry("sup", MarkRoles.SUPERSCRIPT),
            Map.entry("a", MarkRoles.LINK));

    private static final Map<Code, String> MARKED = Stream.of("em", "strong", "u", "s", "code", "sub", "sup", "a")
            .collect(toUnmodifiableMap(MARKS::get, name -> name));

    private BodyElements() {}

    /** The names of these elements, as constants. */
    static Map<String, QName> names() {
        Set<String> elements = new HashSet<>(ELEMENTS.values());
        elements.addAll(ROLES.keySet());
        elements.addAll(MARKS.keySet());
        return elements.stream().collect(toUnmodifiableMap(name -> name, name -> constant(xhtml(name))));
    }

    /** The element a block is written as; a {@code div} for roles that nobody here knows. */
    static String element(Block block) {
        Code role = block.role();
        if (role.equals(BlockRoles.SUBHEADING)) {
            return "h" + (block.level() == null ? 2 : block.level());
        }
        if (role.equals(BlockRoles.CELL)) {
            return block.cell() != null && block.cell().header() ? "th" : "td";
        }
        return ELEMENTS.getOrDefault(role, "div");
    }

    /** Whether a role may be written as an element. */
    static boolean fits(Code role, String element) {
        if (role.equals(BlockRoles.SUBHEADING)) {
            return level(element) != null;
        }
        if (role.equals(BlockRoles.CELL)) {
            return element.equals("td") || element.equals("th");
        }
        return ELEMENTS.getOrDefault(role, "div").equals(element);
    }

    /** The role an element has of itself, or null if it is no block. */
    static @Nullable Code role(String element) {
        return ROLES.get(element);
    }

    static @Nullable Integer level(String element) {
        return element.length() == 2 && element.charAt(0) == 'h' && element.charAt(1) >= '1' && element.charAt(1) <= '6'
                ? Integer.valueOf(element.charAt(1) - '0')
                : null;
    }

    static @Nullable Cell cell(String element, int columns, int rows) {
        return element.equals("td") || element.equals("th") ? new Cell(columns, rows, element.equals("th")) : null;
    }

    /** The element a mark is shown as, or null. */
    static @Nullable String element(Code mark) {
        return MARKED.get(mark);
    }
}

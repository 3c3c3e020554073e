package news.stet.markup;

import java.util.Map;
import java.util.Set;
import news.stet.Block;
import news.stet.BlockRoles;
import news.stet.Code;
import news.stet.InvalidValueException;
import news.stet.MarkRoles;
import news.stet.Vocabulary;
import news.stet.io.CodeNotation;
import org.jspecify.annotations.Nullable;

/**
 * Which element of HTML is which role in what is written. A role that an element does not tell is its class, so that no two
 * blocks of different roles look alike.
 */
final class HtmlElements {
    private static final CodeNotation ROLES = CodeNotation.of(Vocabulary.BLOCK_ROLE);

    /** For all others: a paragraph, or a division if there are blocks in it. */
    private static final Map<Code, String> ELEMENTS = Map.of(
            BlockRoles.HEADLINE, "h1",
            BlockRoles.SUBHEADLINE, "h2",
            BlockRoles.PREFORMATTED, "pre",
            BlockRoles.QUOTE, "blockquote",
            BlockRoles.SECTION, "section",
            BlockRoles.FIGURE, "figure",
            BlockRoles.LIST, "ul",
            BlockRoles.ORDERED_LIST, "ol",
            BlockRoles.TABLE, "table");

    private static final Set<String> PHRASING = Set.of("h1", "h2", "pre");

    private static final Map<Code, String> MARKS = Map.of(
            MarkRoles.EMPHASIS, "em",
            MarkRoles.STRONG, "strong",
            MarkRoles.UNDERLINE, "u",
            MarkRoles.STRIKETHROUGH, "s",
            MarkRoles.SUBSCRIPT, "sub",
            MarkRoles.SUPERSCRIPT, "sup",
            MarkRoles.CODE, "code",
            MarkRoles.DATE, "time",
            MarkRoles.LINK, "a",
            MarkRoles.PHRASE, "span");

    private HtmlElements() {}

    /**
     * The element of a block.
     *
     * @param block the block
     * @param holds whether there are blocks in it
     * @param regular for a list or table, whether those are what HTML allows there
     * @param around the element it stands in, or null
     */
    static String name(Block block, boolean holds, boolean regular, @Nullable String around) {
        Code role = block.role();
        String place = around == null ? "" : around;
        if (role.equals(BlockRoles.SUBHEADING)) {
            return holds ? "div" : "h" + (block.level() == null ? 2 : block.level());
        }
        if (role.equals(BlockRoles.LIST_ITEM)) {
            return place.equals("ul") || place.equals("ol") ? "li" : "div";
        }
        if (role.equals(BlockRoles.ROW)) {
            return place.equals("table") ? "tr" : "div";
        }
        if (role.equals(BlockRoles.CELL)) {
            return !place.equals("tr")
                    ? "div"
                    : block.cell() != null && block.cell().header() ? "th" : "td";
        }
        if (role.equals(BlockRoles.CAPTION) && (place.equals("figure") || place.equals("table"))) {
            return place.equals("figure") ? "figcaption" : "caption";
        }
        String name = ELEMENTS.getOrDefault(role, holds ? "div" : "p");
        return !regular || (holds && PHRASING.contains(name)) ? "div" : name;
    }

    /** What an element does not tell of the role of its block, or null if it tells all. */
    static @Nullable String className(Block block, String element) {
        Code role = block.role();
        boolean told = switch (element) {
            case "p" -> role.equals(BlockRoles.PARAGRAPH);
            case "h1", "h2", "h3", "h4", "h5", "h6" -> role.equals(BlockRoles.SUBHEADING) && block.level() != null;
            case "td", "th" -> block.cell() != null;
            case "div" -> false;
            default -> true;
        };
        return told ? null : ROLES.write(role);
    }

    /** The role that a class names, or null if it names none. */
    static @Nullable Code role(String className) {
        try {
            return ROLES.read(className);
        } catch (InvalidValueException e) {
            return null;
        }
    }

    /** The role of a block whose element tells it, or null if that needs a class. */
    static @Nullable Code roleOf(String element) {
        return switch (element) {
            case "p" -> BlockRoles.PARAGRAPH;
            case "h1", "h2", "h3", "h4", "h5", "h6" -> BlockRoles.SUBHEADING;
            case "pre" -> BlockRoles.PREFORMATTED;
            case "blockquote" -> BlockRoles.QUOTE;
            case "section" -> BlockRoles.SECTION;
            case "figure" -> BlockRoles.FIGURE;
            case "figcaption", "caption" -> BlockRoles.CAPTION;
            case "ul" -> BlockRoles.LIST;
            case "ol" -> BlockRoles.ORDERED_LIST;
            case "li" -> BlockRoles.LIST_ITEM;
            case "table" -> BlockRoles.TABLE;
            case "tr" -> BlockRoles.ROW;
            case "td", "th" -> BlockRoles.CELL;
            default -> null;
        };
    }

    /** The role of the mark that an element stands for, or null if it stands for none. */
    static @Nullable Code mark(String element) {
        return MARKS.entrySet().stream()
                .filter(entry -> entry.getValue().equals(element))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    static boolean isHeading(String element) {
        return element.length() == 2 && element.charAt(0) == 'h' && element.charAt(1) != 'r';
    }

    /** The element of a mark that is not of zero width, or null if HTML has none that means it. */
    static @Nullable String name(Code mark) {
        return MARKS.get(mark);
    }
}

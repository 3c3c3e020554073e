package news.stet.markup;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.namespace.QName;
import news.stet.Block;
import news.stet.BlockRoles;
import news.stet.Cell;
import news.stet.Code;
import news.stet.Extension;
import news.stet.Mark;
import news.stet.MarkRoles;
import news.stet.Media;
import news.stet.Span;
import news.stet.Target;
import news.stet.markup.xml.Element;
import org.jspecify.annotations.Nullable;

/**
 * HTML that {@link HtmlWriter} wrote and that nobody has changed the shape of: the text counts to the last blank, and what
 * an element does not tell of its block is its class.
 */
final class OwnHtml {
    /** What the fragment is in, so that it is known again. */
    static final String WRAPPER = "article";

    static final String MARK = "data-stet";
    static final String VALUE = "blocks";

    private static final Set<String> MEDIA = Set.of("img", "video", "audio");
    private static final Set<String> INLINE =
            Set.of("em", "strong", "u", "s", "sub", "sup", "code", "time", "a", "span");
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "pre",
            "blockquote",
            "section",
            "figure",
            "figcaption",
            "ul",
            "ol",
            "li",
            "table",
            "caption",
            "tr",
            "td",
            "th",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6");

    private static final QName LANGUAGE = new QName("lang");
    private static final QName HREF = new QName("href");

    private final BodyHost host;
    private final List<Open> blocks = new ArrayList<>();
    private final Map<String, String> ids = new HashMap<>();
    private final Map<String, Media> media = new HashMap<>();
    private final List<Media> shown = new ArrayList<>();

    /** A block in the making. */
    private static final class Open {
        final String id;
        final Block.Builder builder;
        final boolean holder;
        final boolean exact;
        /** What HTML takes for the language of what is in it. */
        final @Nullable String language;

        final StringBuilder text = new StringBuilder();
        final List<Phrase> phrases = new ArrayList<>();
        final Set<Integer> breaks = new HashSet<>();
        int length;
        /** A line feed was read for which there must be a break, unless one came before it. */
        boolean lineFeed;

        Open(String id, Block.Builder builder, boolean holder, boolean exact, @Nullable String language) {
            this.id = id;
            this.builder = builder;
            this.holder = holder;
            this.exact = exact;
            this.language = language;
        }

        void append(String words) {
            for (int i = 0; i < words.length(); ) {
                int c = words.codePointAt(i);
                lineFeed = c == '\n' && !breaks.contains(length);
                text.appendCodePoint(c);
                length++;
                i += Character.charCount(c);
            }
        }
    }

    /** A mark in the making. */
    private static final class Phrase {
        final Code role;
        final int start;
        final @Nullable Target target;
        final @Nullable String language;
        int end;

        Phrase(Code role, int start, @Nullable Target target, @Nullable String language) {
            this.role = role;
            this.start = start;
            this.end = start;
            this.target = target;
            this.language = language;
        }
    }

    private OwnHtml(BodyHost host) {
        this.host = host;
    }

    /**
     * Reads what was written.
     *
     * @param holder what a fragment was parsed into
     * @return null if it is not Stet's, or somebody has put something in that Stet does not write
     */
    static @Nullable OwnHtml read(Element holder, BodyHost host) {
        Element wrapper = wrapper(holder);
        if (wrapper == null
                || !wrapper.children().allMatch(child -> isBlock(child) && isOwn(child, false))
                || !isInOrder(wrapper, null, new ArrayDeque<>())) {
            return null;
        }
        OwnHtml own = new OwnHtml(host);
        wrapper.children().forEach(child -> own.block(child, null));
        return own;
    }

    private static @Nullable Element wrapper(Element holder) {
        Element only = null;
        for (Object part : holder.content()) {
            if (part instanceof Element child && only == null) {
                only = child;
            } else if (part instanceof Element || FlowText.isVisible((String) part)) {
                return null;
            }
        }
        boolean ours = only != null
                && Attributes.name(only).equals(WRAPPER)
                && VALUE.equals(Attributes.peek(only, MARK))
                && hasNoWords(only);
        return ours ? only : null;
    }

    private static boolean hasNoWords(Element element) {
        return element.content().stream().noneMatch(part -> part instanceof String text && FlowText.isVisible(text));
    }

    private static boolean isBlock(Element element) {
        return BLOCKS.contains(Attributes.name(element)) && Attributes.peek(element, "id") != null;
    }

    /** Whether an element and all in it are such as are written. */
    private static boolean isOwn(Element element, boolean inline) {
        String name = Attributes.name(element);
        if (MEDIA.contains(name)) {
            return Attributes.peek(element, "id") != null || Attributes.peek(element, "data-media") != null;
        }
        if (name.equals("br")) {
            return element.attributes().isEmpty();
        }
        boolean passage = name.equals("tbody") && element.attributes().isEmpty() && hasNoWords(element);
        boolean phrase = INLINE.contains(name) && isPhrase(element, name);
        if (!phrase && !passage && (inline || !isBlock(element) || !tells(element, name))) {
            return false;
        }
        return element.children().allMatch(child -> isOwn(child, inline || phrase));
    }

    /** Whether a phrase says no more than is written: what else it may say has no place in a mark. */
    private static boolean isPhrase(Element element, String name) {
        boolean link = name.equals("a");
        return element.attributes().entrySet().stream()
                        .allMatch(attribute -> !attribute.getValue().isEmpty()
                                && (attribute.getKey().equals(LANGUAGE)
                                        || (link && attribute.getKey().equals(HREF))))
                && (!link || element.peek(HREF) != null);
    }

    /** Whether every block is in the one before it, or in one that that is in: else one between them is gone. */
    private static boolean isInOrder(Element element, @Nullable String parent, Deque<String> open) {
        for (Element child : element.children().toList()) {
            String id = BLOCKS.contains(Attributes.name(child)) ? Attributes.peek(child, "id") : null;
            if (id != null) {
                String named = Attributes.peek(child, "data-parent");
                String holder = named == null ? parent : named;
                while (!open.isEmpty() && !open.element().equals(holder)) {
                    open.pop();
                }
                if (open.isEmpty() && holder != null) {
                    return false;
                }
                open.push(id);
            }
            if (!isInOrder(child, id == null ? parent : id, open)) {
                return false;
            }
        }
        return true;
    }

    /** Whether what a block says of itself can be read. */
    private static boolean tells(Element element, String name) {
        String role = Attributes.peek(element, "class");
        if (role != null && HtmlElements.role(role) == null) {
            return false;
        }
        Code code = role == null ? HtmlElements.roleOf(name) : HtmlElements.role(role);
        boolean holder = code != null && BlockRoles.HOLDERS.contains(code);
        boolean cells = isSpan(Attributes.peek(element, "colspan")) && isSpan(Attributes.peek(element, "rowspan"));
        return code != null && cells && (!holder || hasNoWords(element));
    }

    private static boolean isSpan(@Nullable String number) {
        return number == null || (number.matches("[1-9]\\d{0,9}") && Long.parseLong(number) <= Integer.MAX_VALUE);
    }

    private void block(Element element, @Nullable Open parent) {
        String name = Attributes.name(element);
        if (name.equals("tbody")) {
            element.children().forEach(child -> block(child, parent));
            return;
        }
        String wanted = element.take(new QName("id"));
        String id = host.id(wanted, "b", element.place());
        ids.put(wanted == null ? "" : wanted, id);
        host.placed(id, blocks.size(), element.place());
        String given = element.take(new QName("class"));
        Code role = given == null ? HtmlElements.roleOf(name) : HtmlElements.role(given);
        Block.Builder builder = Block.builder(id, role == null ? BlockRoles.PARAGRAPH : role);
        String named = element.take(new QName("data-parent"));
        builder.parent(named != null ? ids.getOrDefault(named, named) : parent == null ? null : parent.id);
        if (given == null && HtmlElements.isHeading(name)) {
            builder.level(name.charAt(1) - '0');
        }
        if (name.equals("td") || name.equals("th")) {
            int columns = span(element, "colspan");
            int rows = span(element, "rowspan");
            builder.cell(given == null ? new Cell(columns, rows, name.equals("th")) : null);
        }
        String language = element.take(LANGUAGE);
        builder.language(language(language, parent));
        boolean holder = role != null && BlockRoles.HOLDERS.contains(role);
        String inside = language != null || parent == null ? language : parent.language;
        Open open = new Open(id, builder, holder, name.equals("pre"), inside);
        List<Extension> kept = Kept.attributes(element, host);
        builder.extensions(kept);
        blocks.add(open);
        content(element, open);
    }

    private static int span(Element element, String name) {
        String number = element.take(new QName(name));
        return number == null ? 1 : Integer.parseInt(number);
    }

    /** What is said only because HTML hands languages down is not the block's. */
    private @Nullable String language(@Nullable String said, @Nullable Open parent) {
        String usual = host.language() == null ? "" : host.language();
        String around = parent == null ? null : parent.language;
        boolean needed = around != null && !around.equals(usual) && usual.equals(said);
        return said == null || said.isEmpty() || needed ? null : said;
    }

    private void content(Element element, Open open) {
        for (Object part : element.content()) {
            if (part instanceof String words) {
                if (!open.holder) {
                    open.append(words);
                }
                continue;
            }
            Element child = (Element) part;
            String name = Attributes.name(child);
            if (BLOCKS.contains(name) || name.equals("tbody")) {
                block(child, open);
            } else if (name.equals("br")) {
                lineBreak(open);
            } else if (MEDIA.contains(name)) {
                medium(child, open);
            } else {
                phrase(child, name, open);
            }
        }
    }

    private static void lineBreak(Open open) {
        if (open.lineFeed && !open.exact) {
            open.lineFeed = false;
        } else {
            open.breaks.add(open.length);
            open.phrases.add(new Phrase(MarkRoles.LINE_BREAK, open.length, null, null));
        }
    }

    private void phrase(Element element, String name, Open open) {
        Code role = HtmlElements.mark(name);
        String href = name.equals("a") ? element.take(HREF) : null;
        Phrase phrase = new Phrase(
                role == null ? MarkRoles.PHRASE : role,
                open.length,
                href == null ? null : Target.href(href),
                element.take(LANGUAGE));
        open.phrases.add(phrase);
        content(element, open);
        phrase.end = open.length;
    }

    private void medium(Element element, Open open) {
        String again = element.take(new QName("data-media"));
        String wanted = again == null ? element.take(new QName("id")) : again;
        Media medium = wanted == null ? null : media.get(wanted);
        if (medium == null) {
            String id = host.id(wanted, "m", element.place());
            medium = Attributes.name(element).equals("img")
                    ? MediaElements.picture(element, id, List.of(), host)
                    : MediaElements.embedded(element, id, host);
            media.put(wanted == null ? id : wanted, medium);
            shown.add(medium);
        }
        if (open.holder) {
            open.builder.media(medium.id());
        } else {
            open.phrases.add(new Phrase(MarkRoles.IMAGE, open.length, Target.media(medium.id()), null));
        }
    }

    List<Media> media() {
        return List.copyOf(shown);
    }

    List<Block> blocks() {
        List<Block> all = new ArrayList<>();
        for (Open open : blocks) {
            String text = open.text.toString();
            Block plain =
                    Block.builder(open.id, BlockRoles.PARAGRAPH).text(text).build();
            List<Mark> marks = new ArrayList<>();
            for (Phrase phrase : open.phrases) {
                String exact = plain.codePoints().slice(phrase.start, phrase.end);
                Span span = new Span(open.id, phrase.start, phrase.end, exact);
                marks.add(new Mark(phrase.role, span, phrase.target, phrase.language, null));
            }
            all.add(open.builder.text(text).marks(marks).build());
        }
        return all;
    }
}

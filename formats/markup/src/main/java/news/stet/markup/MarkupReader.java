package news.stet.markup;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.namespace.QName;
import news.stet.Block;
import news.stet.BlockRoles;
import news.stet.Cell;
import news.stet.Code;
import news.stet.Extension;
import news.stet.MarkRoles;
import news.stet.Media;
import news.stet.Target;
import news.stet.Text;
import news.stet.io.ProblemCodes;
import news.stet.markup.InlineMarks.Phrase;
import news.stet.markup.Treatment.Kind;
import news.stet.markup.xml.Element;
import news.stet.markup.xml.Place;
import news.stet.markup.xml.XmlNames;
import org.jspecify.annotations.Nullable;

/**
 * Reads the body of an article that others wrote. What it is, its elements say; nobody's word for it is taken. Every word
 * comes out, in order; white space is collapsed as a browser does; what has no place in the model is kept beside its
 * block, or told. For single use.
 */
public final class MarkupReader {
    private static final String XHTML = "http://www.w3.org/1999/xhtml";
    private static final String NAR = "http://iptc.org/std/nar/2006-10-01/";
    private static final String NITF = "http://iptc.org/std/NITF/";

    /** Divisions there is one of: an id of theirs is the document's, and makes no section. */
    private static final Set<String> FRAMES =
            Set.of("html", "body", "nitf", "body.head", "body.content", "body.end", "hedline");

    /** What a credit in a figure may be written as, since HTML has no element for it. */
    private static final Set<String> CREDITS = Set.of("p", "div", "span", "small", "cite", "footer");

    private final BodyHost host;
    private final List<OpenBlock> blocks = new ArrayList<>();
    private final List<Media> media = new ArrayList<>();
    private final Set<String> told = new HashSet<>();
    private final InlineMarks inline = new InlineMarks();
    private String rootNamespace = "";
    /** The paragraph of words that stand in no element of their own. */
    private @Nullable OpenBlock stray;
    /** What is to be kept of a group of rows, with the first of them. */
    private @Nullable Extension rows;

    /** Reads for an article. */
    public MarkupReader(BodyHost host) {
        this.host = host;
    }

    /**
     * Where the reader stands.
     *
     * @param block the block it is in, or null
     * @param language what the elements around say of the language, the block's own aside
     * @param paragraphs the role of paragraphs here, or null for the usual one
     * @param head whether this is the head of a body of NITF
     * @param inline whether this is within a phrase
     * @param kept whether all this is kept as it is
     */
    private record Scope(
            @Nullable OpenBlock block,
            @Nullable String language,
            @Nullable Code paragraphs,
            boolean head,
            boolean inline,
            boolean kept) {
        Scope in(OpenBlock open, @Nullable String itsLanguage) {
            return new Scope(open, itsLanguage, null, head, false, kept);
        }

        Scope phrase() {
            return new Scope(block, language, paragraphs, head, true, kept);
        }

        Scope asKept() {
            return new Scope(block, language, paragraphs, head, inline, true);
        }

        /** Whether words here are words of a text, not between blocks. */
        boolean isText() {
            return inline || (block != null && block.takesText());
        }
    }

    /** Reads an element and what is in it. */
    public void read(Element root) {
        rootNamespace = root.name().getNamespaceURI();
        element(root, new Scope(null, null, null, false, false, false), false);
        stray = null;
    }

    /** Reads what is in an element, which itself is none of the body's. */
    public void readContent(Element holder) {
        holder.children()
                .findFirst()
                .ifPresent(first -> rootNamespace = first.name().getNamespaceURI());
        walk(holder, new Scope(null, takeLanguage(holder), null, false, false, false));
        stray = null;
    }

    /** Reads plain text: paragraphs are set apart by blank lines, or else are lines. */
    public void readPlain(String text, Place place) {
        for (PlainText.Paragraph paragraph : PlainText.paragraphs(text)) {
            OpenBlock open = open(
                    paragraph.laidOut() ? BlockRoles.PREFORMATTED : BlockRoles.PARAGRAPH,
                    null,
                    null,
                    paragraph.laidOut(),
                    place);
            open.text.append(paragraph.text());
            if (paragraph.laidOut() && told.add("PREFORMATTED")) {
                host.warn(ProblemCodes.GUESSED, place, "lines in columns were taken to be laid out on purpose");
            }
        }
    }

    /**
     * Reads text that may be markup, as some send it: escaped, or as a section of characters. It is if it is well-formed
     * XML of elements that are known.
     */
    public void readText(String text, Place place) {
        Element markup = EscapedMarkup.parse(text, place);
        if (markup == null) {
            readPlain(text, place);
            return;
        }
        host.warn(ProblemCodes.GUESSED, place, "the text is markup, and was read as such");
        readContent(markup);
    }

    /** Whether there are words in an element that would be the article's. */
    public static boolean hasText(Element element) {
        for (Object part : element.content()) {
            if (part instanceof Element child) {
                Treatment treatment = MarkupElements.of(name(child), false);
                boolean silent = treatment.is(Kind.HEAD)
                        || treatment.is(Kind.KEPT)
                        || treatment.is(Kind.HIDDEN)
                        || treatment.is(Kind.WORDLESS)
                        || treatment.is(Kind.EMBEDDED);
                if (!silent && hasText(child)) {
                    return true;
                }
            } else if (FlowText.isVisible((String) part)) {
                return true;
            }
        }
        return false;
    }

    /** The blocks read, in order, parents first. */
    public List<Block> blocks() {
        return blocks.stream().map(block -> block.close(host)).toList();
    }

    /** The media read. */
    public List<Media> media() {
        return List.copyOf(media);
    }

    private void walk(Element element, Scope scope) {
        boolean mixed =
                element.content().stream().anyMatch(part -> part instanceof String text && FlowText.isVisible(text));
        StringBuilder run = new StringBuilder();
        for (Object part : element.content()) {
            if (part instanceof Element child) {
                text(run, scope, element);
                element(child, scope, mixed);
            } else {
                run.append((String) part); // a parser may cut a text anywhere
            }
        }
        text(run, scope, element);
    }

    private void text(StringBuilder run, Scope scope, Element element) {
        if (run.isEmpty()) {
            return;
        }
        String text = run.toString();
        run.setLength(0);
        OpenBlock target = target(scope);
        boolean visible = FlowText.isVisible(text);
        if (target == null) {
            if (!visible) {
                return;
            }
            Code role = scope.paragraphs == null ? BlockRoles.PARAGRAPH : scope.paragraphs;
            target = open(role, null, scope.block, false, element.place());
            target.builder.language(inherited(scope.language));
            stray = target;
        }
        if (target.breakPending && visible) {
            target.breakPending = false;
            if (target.text.end() > 0 && !target.text.endsLine()) {
                lineBreak(target);
            }
        }
        int at = target.text.append(text);
        if (at >= 0) {
            inline.text(target, at);
        }
    }

    /** The block that words here belong to, or null if it has to be made. */
    private @Nullable OpenBlock target(Scope scope) {
        return scope.block != null && scope.block.takesText() ? scope.block : stray;
    }

    private void element(Element element, Scope scope, boolean mixed) {
        String name = name(element);
        Treatment treatment = isKnown(element) ? MarkupElements.of(name, scope.head) : Treatment.of(Kind.UNKNOWN);
        if (CREDITS.contains(name)
                && scope.block != null
                && scope.block.is(BlockRoles.FIGURE)
                && isCredit(element, scope)) {
            treatment = Treatment.block(BlockRoles.CREDIT_LINE, false);
        }
        switch (treatment.kind()) {
            case BLOCK -> block(element, name, treatment, scope);
            case DIVISION -> division(element, name, scope);
            case PARAGRAPHS -> paragraphs(element, treatment, scope);
            case ROWS -> rows(element, name, scope);
            case PHRASE, WORD -> phrase(element, name, treatment, scope);
            case BREAK -> {
                OpenBlock here = target(scope);
                if (here != null) {
                    lineBreak(here);
                }
                leftOut(element, scope);
            }
            case IMAGE, PICTURE -> image(element, scope, mixed);
            case EMBEDDED -> embedded(element, scope, mixed);
            case MEDIUM -> medium(element, scope);
            case HEAD -> host.keep(element);
            case KEPT, HIDDEN -> kept(element, treatment, scope);
            case FOREIGN, WORDLESS -> foreign(element, treatment, scope, mixed);
            case UNKNOWN -> unknown(element, scope, mixed);
        }
    }

    private static String name(Element element) {
        return element.name().getLocalPart().toLowerCase(Locale.ROOT);
    }

    /** Whether an element's name means here what it means in HTML or NITF. */
    private boolean isKnown(Element element) {
        String namespace = element.name().getNamespaceURI();
        return namespace.isEmpty()
                || namespace.equals(rootNamespace)
                || namespace.equals(XHTML)
                || namespace.equals(NAR)
                || namespace.startsWith(NITF)
                || name(element).equals("svg")
                || name(element).equals("math");
    }

    private OpenBlock open(Code role, @Nullable String wanted, @Nullable OpenBlock parent, boolean exact, Place place) {
        String id = host.id(wanted, "b", place);
        host.placed(id, blocks.size(), place);
        OpenBlock open = new OpenBlock(id, role, parent == null ? null : parent.id, exact, place);
        if (wanted != null && !wanted.equals(id)) {
            open.anchor = wanted;
            open.kept.add(Kept.attribute(new QName("id"), wanted, host));
        }
        if (parent != null) {
            parent.divided = true;
            parent.term = null;
        }
        blocks.add(open);
        return open;
    }

    private OpenBlock block(Element element, String name, Treatment treatment, Scope scope) {
        stray = null;
        Code role = treatment.role() == null ? BlockRoles.FOREIGN : treatment.role();
        if (scope.paragraphs != null && role.equals(BlockRoles.PARAGRAPH)) {
            role = scope.paragraphs;
        }
        OpenBlock parent = scope.block;
        if (parent != null && parent.term != null && name.equals("dd")) {
            parent = parent.term;
        }
        OpenBlock open = open(role, takeId(element), parent, name.equals("pre"), element.place());
        open.builder.level(treatment.level());
        if (scope.block != null && name.equals("dt")) {
            scope.block.term = open;
        }
        if (role.equals(BlockRoles.CELL)) {
            open.builder.cell(new Cell(number(element, "colspan"), number(element, "rowspan"), name.equals("th")));
        } else if (role.equals(BlockRoles.ROW) && rows != null) {
            open.kept.add(rows);
            rows = null;
        }
        String language = takeLanguage(element);
        open.builder.language(language != null ? language : inherited(scope.language));
        String around = language != null ? language : scope.language;
        if (!scope.kept) {
            if (treatment.telling()) {
                open.kept.addAll(Kept.attributes(element, host));
            } else {
                open.kept.add(Kept.shell(element, host));
            }
        }
        walk(element, scope.in(open, around));
        stray = null;
        return open;
    }

    /** What does not differ from the article is not said again. */
    private @Nullable String inherited(@Nullable String language) {
        return language == null || language.equals(host.language()) ? null : language;
    }

    private void division(Element element, String name, Scope scope) {
        if (scope.isText()) {
            OpenBlock before = target(scope);
            if (before != null) {
                before.breakPending = true;
            }
            phrase(element, name, new Treatment(Kind.PHRASE, null, null, true), scope);
            OpenBlock after = target(scope);
            if (after != null) {
                after.breakPending = true;
            }
            return;
        }
        boolean frame = FRAMES.contains(name);
        if (!frame && hasId(element)) {
            block(element, name, Treatment.block(BlockRoles.SECTION, false), scope);
            return;
        }
        String language = takeLanguage(element);
        leftOut(element, scope);
        boolean head = scope.head || name.equals("body.head") || name.equals("hedline");
        stray = null;
        walk(
                element,
                new Scope(
                        scope.block,
                        language == null ? scope.language : language,
                        scope.paragraphs,
                        head,
                        false,
                        scope.kept));
        stray = null;
    }

    private void paragraphs(Element element, Treatment treatment, Scope scope) {
        OpenBlock block = scope.block;
        String language = takeLanguage(element);
        if (hasId(element) || !element.attributes().isEmpty() || scope.isText()) {
            // What it says of itself needs a block to stand with.
            if (language != null) {
                element.set(XmlNames.LANG, language);
            }
            stray = null;
            block = open(BlockRoles.SECTION, takeId(element), scope.block, false, element.place());
            if (!scope.kept) {
                block.kept.add(Kept.shell(element, host));
            }
        }
        stray = null;
        walk(
                element,
                new Scope(
                        block,
                        language == null ? scope.language : language,
                        treatment.role(),
                        scope.head,
                        false,
                        scope.kept));
        stray = null;
    }

    private void rows(Element element, String name, Scope scope) {
        stray = null;
        boolean telling = !name.equals("tbody") || !element.attributes().isEmpty();
        Extension group = telling && !scope.kept ? Kept.shell(element, host) : null;
        rows = group;
        walk(element, scope);
        if (rows != null && scope.block != null) {
            scope.block.kept.add(rows);
        }
        rows = null;
        stray = null;
    }

    private void phrase(Element element, String name, Treatment treatment, Scope scope) {
        Code role = treatment.role();
        String id = takeId(element);
        String language = takeLanguage(element);
        if (language == null && name.equals("lang")) {
            language = filled(element, "iso");
        }
        List<Extension> kept = new ArrayList<>();
        Target target = null;
        boolean telling = treatment.telling();
        if (MarkRoles.LINK.equals(role)) {
            String href = filled(element, "href");
            target = href == null ? null : Target.href(href);
            role = href == null ? MarkRoles.PHRASE : role;
            telling = href != null;
        }
        if (!scope.kept) {
            if (telling) {
                kept.addAll(Kept.attributes(element, host));
            } else {
                kept.add(Kept.shell(element, host));
            }
            if (id != null) {
                kept.add(Kept.attribute(new QName("id"), id, host));
            }
        }
        if (role == null || role.equals(MarkRoles.PHRASE)) {
            role = language == null && kept.isEmpty() ? null : MarkRoles.PHRASE;
        }
        if (isCredit(element, scope) && (role == null || role.equals(MarkRoles.PHRASE))) {
            role = MarkRoles.CREDIT;
        }
        if (name.equals("frac")) {
            fraction(element);
        }
        boolean word = treatment.is(Kind.WORD);
        apart(word, scope);
        Phrase phrase = inline.open(role, target, language, kept, id);
        int before = blocks.size();
        walk(element, scope.phrase());
        apart(word, scope);
        if (!inline.close(phrase, target(scope))) {
            if (target != null) {
                element.set("href", target.value());
                kept.clear();
                kept.add(Kept.shell(element, host));
            }
            elsewhere(element, kept, blocks.size() > before ? blocks.get(before) : scope.block);
        }
    }

    private void apart(boolean wanted, Scope scope) {
        OpenBlock here = target(scope);
        if (wanted && here != null) {
            here.text.apart();
        }
    }

    /** A phrase without words, between blocks: what it says goes with the block in it or around it. */
    private void elsewhere(Element element, List<Extension> kept, @Nullable OpenBlock owner) {
        if (owner != null) {
            owner.kept.addAll(kept);
        } else if (!kept.isEmpty()) {
            tell(element, "stands between blocks and has no words; it was left out");
        }
    }

    /** Whether an element in a figure or caption says that it is a credit. */
    private static boolean isCredit(Element element, Scope scope) {
        OpenBlock block = scope.block;
        if (block == null || !(block.is(BlockRoles.FIGURE) || block.is(BlockRoles.CAPTION))) {
            return false;
        }
        for (String attribute : List.of("class", "itemprop", "property")) {
            String value = element.peek(new QName(attribute));
            if (value != null && value.toLowerCase(Locale.ROOT).contains("credit")) {
                return true;
            }
        }
        return false;
    }

    /** NITF leaves out the stroke of a fraction where it is the usual one. */
    private void fraction(Element element) {
        List<Object> content = element.content();
        if (element.children().noneMatch(child -> name(child).equals("frac-sep"))) {
            for (int i = 1; i < content.size(); i++) {
                if (content.get(i) instanceof Element child && name(child).equals("denom")) {
                    content.add(i, "/");
                    return;
                }
            }
        }
    }

    private void lineBreak(OpenBlock here) {
        inline.point(here, MarkRoles.LINE_BREAK, here.text.lineBreak(), null);
    }

    private void image(Element element, Scope scope, boolean mixed) {
        boolean several = name(element).equals("picture");
        Element image = several
                ? element.children()
                        .filter(child -> name(child).equals("img"))
                        .findFirst()
                        .orElse(element)
                : element;
        if (filledPeek(image, "src") == null) {
            foreign(element, Treatment.of(Kind.WORDLESS), scope, mixed);
            return;
        }
        List<Extension> besides = new ArrayList<>();
        if (several) {
            besides.addAll(Kept.attributes(element, host));
            element.children().filter(child -> child != image).forEach(child -> besides.add(Kept.whole(child, host)));
        }
        String id = mediumId(image, besides);
        media.add(MediaElements.picture(image, id, besides, host));
        OpenBlock here = target(scope);
        if (here != null) {
            inline.point(here, MarkRoles.IMAGE, here.text.end(), Target.media(id));
        } else {
            show(id, element, scope);
        }
    }

    private void embedded(Element element, Scope scope, boolean mixed) {
        if (MediaElements.address(element) == null) {
            foreign(element, Treatment.of(Kind.WORDLESS), scope, mixed);
            return;
        }
        List<Extension> besides = new ArrayList<>();
        String id = mediumId(element, besides);
        Media medium = MediaElements.embedded(element, id, host);
        besides.addAll(medium.extensions());
        media.add(medium.toBuilder().extensions(besides).build());
        show(id, element, scope);
    }

    private String mediumId(Element element, List<Extension> besides) {
        String wanted = takeId(element);
        String id = host.id(wanted, "m", element.place());
        if (wanted != null && !wanted.equals(id)) {
            besides.add(Kept.attribute(new QName("id"), wanted, host));
        }
        return id;
    }

    private void show(String medium, Element element, Scope scope) {
        OpenBlock figure = scope.block;
        if (figure == null || !figure.is(BlockRoles.FIGURE) || figure.shows) {
            stray = null;
            figure = open(BlockRoles.FIGURE, null, scope.block, false, element.place());
        }
        figure.builder.media(medium);
        figure.shows = true;
    }

    private void medium(Element element, Scope scope) {
        Media medium = MediaElements.nitf(element, host.id(null, "m", element.place()), host);
        if (medium != null) {
            media.add(medium);
            element.content().removeIf(part -> part instanceof Element child && MediaElements.isReference(child));
        }
        int at = blocks.size();
        block(element, "media", Treatment.block(BlockRoles.FIGURE), scope);
        if (medium != null) {
            blocks.get(at).builder.media(medium.id());
        }
    }

    private void kept(Element element, Treatment treatment, Scope scope) {
        if (scope.kept) {
            return;
        }
        OpenBlock here = target(scope);
        OpenBlock owner = here != null ? here : scope.block;
        if (owner != null) {
            owner.kept.add(Kept.whole(element, host));
        } else {
            host.keep(element);
        }
        if (treatment.is(Kind.HIDDEN)) {
            tell(element, "holds no words of the article; it was kept beside them");
        }
    }

    private void foreign(Element element, Treatment treatment, Scope scope, boolean mixed) {
        boolean words = treatment.is(Kind.FOREIGN);
        if (scope.kept && !words) {
            return;
        }
        List<Extension> kept = scope.kept ? List.of() : List.of(Kept.whole(element, host));
        if (mixed || scope.isText()) {
            Phrase phrase = inline.open(kept.isEmpty() ? null : MarkRoles.PHRASE, null, null, kept, takeId(element));
            int before = blocks.size();
            if (words) {
                walk(element, scope.phrase().asKept());
            }
            if (!inline.close(phrase, target(scope))) {
                OpenBlock owner = blocks.size() > before ? blocks.get(before) : scope.block;
                if (owner != null) {
                    owner.kept.addAll(kept);
                } else {
                    host.keep(element);
                }
            }
            return;
        }
        if (!words) {
            element.content().clear();
        }
        OpenBlock open = block(element, name(element), Treatment.block(BlockRoles.FOREIGN), scope.asKept());
        open.kept.addAll(kept);
    }

    private void unknown(Element element, Scope scope, boolean mixed) {
        if (scope.kept) {
            phrase(element, name(element), Treatment.phrase(MarkRoles.PHRASE, Kind.WORD), scope);
        } else if (mixed || scope.isText()) {
            tell(element, "is not known; its words were kept");
            phrase(element, name(element), Treatment.phrase(MarkRoles.PHRASE, Kind.PHRASE), scope);
        } else if (element.children().findAny().isPresent() && !hasWords(element)) {
            tell(element, "is not known; what is in it was kept");
            stray = null;
            leftOut(element, scope);
            walk(element, scope);
            stray = null;
        } else {
            foreign(element, Treatment.of(Kind.FOREIGN), scope, false);
        }
    }

    private static boolean hasWords(Element element) {
        return element.content().stream().anyMatch(part -> part instanceof String text && FlowText.isVisible(text));
    }

    private static boolean hasId(Element element) {
        return element.peek(XmlNames.ID) != null || element.peek(new QName("id")) != null;
    }

    /** What the source calls an element; an {@code id} beside another {@code xml:id} stays an attribute. */
    private static @Nullable String takeId(Element element) {
        String id = element.take(XmlNames.ID);
        if (id == null) {
            return element.take("id");
        }
        if (id.equals(element.peek(new QName("id")))) {
            element.take("id");
        }
        return id;
    }

    private static @Nullable String takeLanguage(Element element) {
        String language = filledPeek(element, XmlNames.LANG);
        if (language == null) {
            return filled(element, "lang");
        }
        element.take(XmlNames.LANG);
        if (language.equals(element.peek(new QName("lang")))) {
            element.take("lang");
        }
        return language;
    }

    private static @Nullable String filledPeek(Element element, QName name) {
        String value = element.peek(name);
        return value == null || value.isEmpty() ? null : value;
    }

    private static @Nullable String filledPeek(Element element, String name) {
        return filledPeek(element, new QName(name));
    }

    /** Takes an attribute that says something. */
    private static @Nullable String filled(Element element, String name) {
        return filledPeek(element, name) == null ? null : element.take(name);
    }

    /** How many columns or rows a cell covers; what is no such number stays an attribute. */
    private static int number(Element element, String name) {
        String text = filledPeek(element, name);
        if (text == null || text.length() > 5 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return 1;
        }
        int number = Integer.parseInt(text);
        if (number > 0) {
            element.take(name);
        }
        return Math.max(number, 1);
    }

    private void tell(Element element, String what) {
        if (told.add(element.name().getLocalPart())) {
            host.warn(
                    ProblemCodes.UNKNOWN,
                    element.place(),
                    "the element " + Text.quote(element.name().getLocalPart()) + " " + what);
        }
    }

    /** The model has blocks and marks, and no place for what an element between them says of itself. */
    private void leftOut(Element element, Scope scope) {
        for (QName attribute : scope.kept ? Set.<QName>of() : element.untaken()) {
            if (told.add("@" + attribute.getLocalPart())) {
                host.warn(
                        ProblemCodes.UNKNOWN,
                        element.place().inside("@" + attribute.getLocalPart()),
                        "the attribute " + Text.quote(attribute.getLocalPart())
                                + " has no place in the model here and was left out");
            }
        }
    }
}

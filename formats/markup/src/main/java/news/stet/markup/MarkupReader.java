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
    private static final String NAR = "http://iptc.org/std/nar/2006-10-01/";
    private static final String NITF = "http://iptc.org/std/NITF/";

    /** Divisions there is one of: an id of theirs is the document's, and makes no section. */
    private static final Set<String> FRAMES =
            Set.of("html", "body", "nitf", "body.head", "body.content", "body.end", "hedline");

    /** What a credit in a figure may be written as, since HTML has no element for it. */
    private static final Set<String> CREDITS = Set.of("p", "div", "span", "small", "cite", "footer");

    private final BodyHost host;
    private final BodyText text;
    private final Figures figures;
    private final Set<String> told = new HashSet<>();
    private String rootNamespace = "";
    private @Nullable OwnHtml own;
    /** What is to be kept of a group of rows, with the first of them. */
    private @Nullable Extension rows;

    /**
     * Reads for an article.
     *
     * @param host what is to be known of the article
     */
    public MarkupReader(BodyHost host) {
        this.host = host;
        this.text = new BodyText(host);
        this.figures = new Figures(host, text);
    }

    /**
     * Reads an element and what is in it.
     *
     * @param root the element; its attributes are gone afterwards
     */
    public void read(Element root) {
        rootNamespace = root.name().getNamespaceURI();
        element(root, Scope.start(null), false);
        text.endParagraph();
    }

    /**
     * Reads what is in an element, which itself is none of the body's.
     *
     * @param holder the element, whose language is that of the content
     */
    public void readContent(Element holder) {
        holder.children()
                .findFirst()
                .ifPresent(first -> rootNamespace = first.name().getNamespaceURI());
        walk(holder, Scope.start(Attributes.takeLanguage(holder)));
        text.endParagraph();
    }

    /**
     * Reads plain text: paragraphs are set apart by blank lines, or else are lines. Lines in columns stay as they are.
     *
     * @param text the text
     * @param place where it stands
     */
    public void readPlain(String text, Place place) {
        for (PlainText.Paragraph paragraph : PlainText.paragraphs(text)) {
            OpenBlock open = this.text.open(
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
     * XML of elements that are known, or looks like HTML; else it is plain text.
     *
     * @param text the text
     * @param place where it stands
     */
    public void readText(String text, Place place) {
        Element markup = EscapedMarkup.parse(text, place);
        if (markup == null && !looksLikeHtml(text)) {
            readPlain(text, place);
            return;
        }
        host.warn(ProblemCodes.GUESSED, place, "the text is markup, and was read as such");
        readContent(markup == null ? TagSoup.parse(text, place, host) : markup);
    }

    /**
     * Reads HTML as it is found: a document or a fragment, with whatever mistakes, as a browser does. What {@link HtmlWriter}
     * wrote is known again, and read exactly.
     *
     * @param html the text
     * @param place where it stands; all in it stands there
     */
    public void readHtml(String html, Place place) {
        Element parsed = TagSoup.parse(html, place, host);
        own = OwnHtml.read(parsed, host);
        if (own == null) {
            readContent(parsed);
        }
    }

    /**
     * Reads XHTML or NITF: a document, or what may stand in one. What is not well-formed, or refused for safety, is read as
     * HTML, with a warning.
     *
     * @param xml the text
     * @param place where it stands; all in it stands there
     */
    public void readXml(String xml, Place place) {
        Element markup = EscapedMarkup.parseXml(xml, place);
        if (markup == null) {
            host.warn(ProblemCodes.REPAIRED, place, "the text is no well-formed XML, and was read as HTML");
            readHtml(xml, place);
        } else {
            readContent(markup);
        }
    }

    /**
     * Whether a text is plainly HTML: begins with one of its tags, comments aside. One {@code <} among words is none.
     *
     * @param text any text
     * @return true if it is to be read as HTML where nothing says what it is
     */
    public static boolean looksLikeHtml(String text) {
        return EscapedMarkup.looksLikeHtml(text);
    }

    /**
     * Whether there are words in an element that would be the article's.
     *
     * @param element the element
     * @return false if there is nothing to read but pictures and the like
     */
    public static boolean hasText(Element element) {
        for (Object part : element.content()) {
            if (part instanceof Element child) {
                Treatment treatment = MarkupElements.of(Attributes.name(child), false);
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

    /**
     * The blocks read; to be asked for once, at the end.
     *
     * @return the blocks in order, parents first
     */
    public List<Block> blocks() {
        List<Block> blocks = new ArrayList<>(text.close());
        if (own != null) {
            blocks.addAll(own.blocks());
        }
        return blocks;
    }

    /**
     * The media read.
     *
     * @return the media, in order
     */
    public List<Media> media() {
        return own == null ? figures.media() : own.media();
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
        if (!run.isEmpty()) {
            text.text(run.toString(), scope, element.place());
            run.setLength(0);
        }
    }

    private void element(Element element, Scope scope, boolean mixed) {
        String name = Attributes.name(element);
        Treatment treatment = isKnown(element) ? MarkupElements.of(name, scope.head()) : Treatment.of(Kind.UNKNOWN);
        if (CREDITS.contains(name)
                && scope.block() != null
                && scope.block().is(BlockRoles.FIGURE)
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
                OpenBlock here = text.target(scope);
                if (here != null) {
                    text.lineBreak(here);
                }
                leftOut(element, scope);
            }
            case IMAGE, PICTURE, EMBEDDED -> {
                boolean shown =
                        treatment.is(Kind.EMBEDDED) ? figures.embedded(element, scope) : figures.image(element, scope);
                if (!shown) {
                    foreign(element, Treatment.of(Kind.WORDLESS), scope, mixed);
                }
            }
            case MEDIUM -> medium(element, scope);
            case HEAD -> host.keep(element);
            case KEPT, HIDDEN -> kept(element, treatment, scope);
            case FOREIGN, WORDLESS -> foreign(element, treatment, scope, mixed);
            case UNKNOWN -> unknown(element, scope, mixed);
        }
    }

    /** Whether an element's name means here what it means in HTML or NITF. */
    private boolean isKnown(Element element) {
        String namespace = element.name().getNamespaceURI();
        return namespace.isEmpty()
                || namespace.equals(rootNamespace)
                || namespace.equals(TagSoup.XHTML)
                || namespace.equals(NAR)
                || namespace.startsWith(NITF)
                || Attributes.name(element).equals("svg")
                || Attributes.name(element).equals("math");
    }

    private OpenBlock block(Element element, String name, Treatment treatment, Scope scope) {
        text.endParagraph();
        Code role = treatment.role() == null ? BlockRoles.FOREIGN : treatment.role();
        if (scope.paragraphs() != null && role.equals(BlockRoles.PARAGRAPH)) {
            role = scope.paragraphs();
        }
        OpenBlock parent = scope.block();
        if (parent != null && parent.term != null && name.equals("dd")) {
            parent = parent.term;
        }
        OpenBlock open = text.open(
                role, Attributes.takeId(element), parent, role.equals(BlockRoles.PREFORMATTED), element.place());
        open.builder.level(treatment.level());
        if (scope.block() != null && name.equals("dt")) {
            scope.block().term = open;
        }
        if (role.equals(BlockRoles.CELL)) {
            open.builder.cell(new Cell(
                    Attributes.number(element, "colspan"), Attributes.number(element, "rowspan"), name.equals("th")));
        } else if (role.equals(BlockRoles.ROW) && rows != null) {
            open.kept.add(rows);
            rows = null;
        }
        String language = Attributes.takeLanguage(element);
        open.builder.language(language != null ? language : text.inherited(scope.language()));
        String around = language != null ? language : scope.language();
        if (!scope.kept()) {
            if (treatment.telling()) {
                open.kept.addAll(Kept.attributes(element, host));
            } else {
                open.kept.add(Kept.shell(element, host));
            }
        }
        walk(element, scope.in(open, around));
        text.endParagraph();
        return open;
    }

    private void division(Element element, String name, Scope scope) {
        if (scope.isText()) {
            OpenBlock before = text.target(scope);
            if (before != null) {
                before.breakPending = true;
            }
            phrase(element, name, new Treatment(Kind.PHRASE, null, null, true), scope);
            OpenBlock after = text.target(scope);
            if (after != null) {
                after.breakPending = true;
            }
            return;
        }
        boolean frame = FRAMES.contains(name);
        if (!frame && Attributes.hasId(element)) {
            block(element, name, Treatment.block(BlockRoles.SECTION, false), scope);
            return;
        }
        String language = Attributes.takeLanguage(element);
        leftOut(element, scope);
        boolean head = scope.head() || name.equals("body.head") || name.equals("hedline");
        text.endParagraph();
        walk(
                element,
                new Scope(
                        scope.block(),
                        language == null ? scope.language() : language,
                        scope.paragraphs(),
                        head,
                        false,
                        scope.kept()));
        text.endParagraph();
    }

    private void paragraphs(Element element, Treatment treatment, Scope scope) {
        OpenBlock block = scope.block();
        String language = Attributes.takeLanguage(element);
        if (Attributes.hasId(element) || !element.attributes().isEmpty() || scope.isText()) {
            // What it says of itself needs a block to stand with.
            if (language != null) {
                element.set(XmlNames.LANG, language);
            }
            text.endParagraph();
            block = text.open(BlockRoles.SECTION, Attributes.takeId(element), scope.block(), false, element.place());
            if (!scope.kept()) {
                block.kept.add(Kept.shell(element, host));
            }
        }
        text.endParagraph();
        walk(
                element,
                new Scope(
                        block,
                        language == null ? scope.language() : language,
                        treatment.role(),
                        scope.head(),
                        false,
                        scope.kept()));
        text.endParagraph();
    }

    private void rows(Element element, String name, Scope scope) {
        text.endParagraph();
        boolean telling = !name.equals("tbody") || !element.attributes().isEmpty();
        Extension group = telling && !scope.kept() ? Kept.shell(element, host) : null;
        rows = group;
        walk(element, scope);
        if (rows != null && scope.block() != null) {
            scope.block().kept.add(rows);
        }
        rows = null;
        text.endParagraph();
    }

    private void phrase(Element element, String name, Treatment treatment, Scope scope) {
        Code role = treatment.role();
        String id = Attributes.takeId(element);
        String language = Attributes.takeLanguage(element);
        if (language == null && name.equals("lang")) {
            language = Attributes.filled(element, "iso");
        }
        List<Extension> kept = new ArrayList<>();
        Target target = null;
        boolean telling = treatment.telling();
        if (MarkRoles.LINK.equals(role)) {
            String href = Attributes.filled(element, "href");
            target = href == null ? null : Target.href(href);
            role = href == null ? MarkRoles.PHRASE : role;
            telling = href != null;
        }
        if (!scope.kept()) {
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
        Phrase phrase = text.inline().open(role, target, language, kept, id);
        int before = text.size();
        walk(element, scope.phrase());
        apart(word, scope);
        if (!text.inline().close(phrase, text.target(scope))) {
            if (target != null) {
                element.set("href", target.value());
                kept.clear();
                kept.add(Kept.shell(element, host));
            }
            elsewhere(element, kept, text.owner(before, scope));
        }
    }

    private void apart(boolean wanted, Scope scope) {
        OpenBlock here = text.target(scope);
        if (wanted && here != null) {
            here.text.apart();
        }
    }

    /** A phrase without words, between blocks: what it says goes with the block in it or around it. */
    private void elsewhere(Element element, List<Extension> kept, @Nullable OpenBlock owner) {
        if (owner != null) {
            owner.kept.addAll(kept);
        } else if (!kept.isEmpty()) {
            String name = element.name().getLocalPart();
            if (told.add(name)) {
                host.leftOut(
                        element.place(),
                        "the element " + Text.quote(name) + " stands between blocks, and has no words");
            }
        }
    }

    /** Whether an element in a figure or caption says that it is a credit. */
    private static boolean isCredit(Element element, Scope scope) {
        OpenBlock block = scope.block();
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
        if (element.children().noneMatch(child -> Attributes.name(child).equals("frac-sep"))) {
            for (int i = 1; i < content.size(); i++) {
                if (content.get(i) instanceof Element child
                        && Attributes.name(child).equals("denom")) {
                    content.add(i, "/");
                    return;
                }
            }
        }
    }

    private void medium(Element element, Scope scope) {
        String medium = figures.references(element);
        OpenBlock figure = block(element, "media", Treatment.block(BlockRoles.FIGURE), scope);
        if (medium != null) {
            figure.builder.media(medium);
        }
    }

    private void kept(Element element, Treatment treatment, Scope scope) {
        if (scope.kept()) {
            return;
        }
        if (!text.keep(Kept.whole(element, host), scope)) {
            host.keep(element);
        }
        if (treatment.is(Kind.HIDDEN)) {
            tell(element, "holds no words of the article; it was kept beside them");
        }
    }

    private void foreign(Element element, Treatment treatment, Scope scope, boolean mixed) {
        boolean words = treatment.is(Kind.FOREIGN);
        if (scope.kept() && !words) {
            return;
        }
        List<Extension> kept = scope.kept() ? List.of() : List.of(Kept.whole(element, host));
        if (mixed || scope.isText()) {
            Phrase phrase = text.inline()
                    .open(kept.isEmpty() ? null : MarkRoles.PHRASE, null, null, kept, Attributes.takeId(element));
            int before = text.size();
            if (words) {
                walk(element, scope.phrase().asKept());
            }
            if (!text.inline().close(phrase, text.target(scope))) {
                OpenBlock owner = text.owner(before, scope);
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
        OpenBlock open = block(element, Attributes.name(element), Treatment.block(BlockRoles.FOREIGN), scope.asKept());
        open.kept.addAll(kept);
    }

    private void unknown(Element element, Scope scope, boolean mixed) {
        if (scope.kept()) {
            phrase(element, Attributes.name(element), Treatment.phrase(MarkRoles.PHRASE, Kind.WORD), scope);
        } else if (mixed || scope.isText()) {
            tell(element, "is not known; its words were kept");
            phrase(element, Attributes.name(element), Treatment.phrase(MarkRoles.PHRASE, Kind.PHRASE), scope);
        } else if (element.children().findAny().isPresent() && !hasWords(element)) {
            tell(element, "is not known; what is in it was kept");
            text.endParagraph();
            leftOut(element, scope);
            walk(element, scope);
            text.endParagraph();
        } else {
            foreign(element, Treatment.of(Kind.FOREIGN), scope, false);
        }
    }

    private static boolean hasWords(Element element) {
        return element.content().stream().anyMatch(part -> part instanceof String text && FlowText.isVisible(text));
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
        for (QName attribute : scope.kept() ? Set.<QName>of() : element.untaken()) {
            if (told.add("@" + attribute.getLocalPart())) {
                host.leftOut(
                        element.place().inside("@" + attribute.getLocalPart()),
                        "the attribute " + Text.quote(attribute.getLocalPart()) + " has no place in the model here");
            }
        }
    }
}

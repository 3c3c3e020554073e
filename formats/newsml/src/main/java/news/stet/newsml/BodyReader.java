package news.stet.newsml;

import static news.stet.newsml.Namespaces.nar;
import static news.stet.newsml.Namespaces.stet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.namespace.QName;
import news.stet.Block;
import news.stet.BlockRoles;
import news.stet.Code;
import news.stet.CodePoints;
import news.stet.InvalidValueException;
import news.stet.ItemClasses;
import news.stet.Mark;
import news.stet.MarkRoles;
import news.stet.Media;
import news.stet.Rendition;
import news.stet.Span;
import news.stet.Target;
import news.stet.Text;
import news.stet.io.ProblemCodes;
import news.stet.markup.xml.Element;
import news.stet.markup.xml.Place;
import news.stet.markup.xml.XmlNames;
import org.jspecify.annotations.Nullable;

/**
 * The content set to blocks. What Stet wrote is read exactly, and its inline markup passed over, since the marks stand
 * elsewhere; of what others wrote, white space is collapsed, and links and emphasis become marks. Elements go by their
 * local name: real feeds have bodies in four namespaces.
 */
final class BodyReader {
    // Possessive: linear, whatever the text.
    private static final Pattern BLANK_LINES = Pattern.compile("\n[ \t]*+\n[ \t\n]*+");
    private static final Pattern LINE_BREAK = Pattern.compile("\n");

    private final Reading reading;
    private final Map<String, List<Mark>> recorded;
    private final List<OpenBlock> blocks = new ArrayList<>();
    private final List<Media> media = new ArrayList<>();
    private final Set<String> unknown = new HashSet<>();
    private boolean exact;
    private @Nullable OpenBlock stray;

    BodyReader(Map<String, List<Mark>> recorded, Reading reading) {
        this.recorded = recorded;
        this.reading = reading;
    }

    /** A block whose end has not come, or whose words are not sliced yet. */
    private static final class OpenBlock {
        final String id;
        final Place place;
        final Block.Builder builder;
        final boolean holder;
        final FlowText text;
        final List<OpenMark> marks = new ArrayList<>();

        OpenBlock(String id, Place place, Block.Builder builder, boolean holder, boolean exact) {
            this.id = id;
            this.place = place;
            this.builder = builder;
            this.holder = holder;
            this.text = new FlowText(exact);
        }
    }

    private record OpenMark(
            @Nullable Code role,
            int start,
            int end,
            @Nullable Target target,
            @Nullable String anchor) {}

    /** The blocks; the media of others' bodies are to be had afterwards. */
    List<Block> read(Element contentSet) {
        boolean body = false;
        List<Element> remote = new ArrayList<>();
        for (Element child : contentSet.children().toList()) {
            if (child.is(nar("inlineXML")) && !body) {
                body = true;
                child.children().forEach(root -> content(root, null));
            } else if (child.is(nar("inlineData")) && !body && child.peek(new QName("encoding")) == null) {
                body = true;
                plain(child);
            } else if (child.is(nar("remoteContent"))) {
                remote.add(child);
            } else {
                reading.keep("", child);
            }
        }
        if (!remote.isEmpty()) {
            media.add(Medias.remoteContents(remote, reading.ids().block(null, "m", contentSet.place()), reading));
        }
        return blocks.stream().map(this::close).filter(Objects::nonNull).toList();
    }

    List<Media> media() {
        return media;
    }

    private void plain(Element data) {
        String text = data.text();
        boolean spaced = BLANK_LINES.matcher(text).find();
        for (String paragraph : spaced ? BLANK_LINES.split(text) : LINE_BREAK.split(text)) {
            if (!paragraph.isBlank()) {
                paragraph(null, data.place()).text.append(paragraph);
            }
        }
    }

    private OpenBlock paragraph(@Nullable OpenBlock parent, Place place) {
        String id = reading.ids().block(null, "b", place);
        Block.Builder builder = Block.builder(id, BlockRoles.PARAGRAPH).parent(parent == null ? null : parent.id);
        OpenBlock block = new OpenBlock(id, place, builder, false, exact);
        blocks.add(block);
        return block;
    }

    private void walk(Element element, @Nullable OpenBlock block) {
        for (Object part : element.content()) {
            if (part instanceof Element child) {
                content(child, block);
            } else {
                text((String) part, block, element);
            }
        }
    }

    private void text(String text, @Nullable OpenBlock block, Element element) {
        if (block != null && !block.holder) {
            block.text.append(text);
        } else if (stray != null) {
            stray.text.append(text);
        } else if (!text.isBlank()) {
            if (exact) {
                reading.warn(ProblemCodes.REPAIRED, element.place(), "text outside any block was made a paragraph");
            }
            stray = paragraph(block, element.place());
            stray.text.append(text);
        }
    }

    private void content(Element element, @Nullable OpenBlock block) {
        String name = element.name().getLocalPart();
        if (name.equals("body")) {
            exact = reading.own() && "exact".equals(element.take(stet("blocks")));
        }
        Code role = BodyElements.role(name);
        if (role != null || (exact && element.peek(XmlNames.ID) != null)) {
            block(element, name, role == null ? BlockRoles.SECTION : role, block);
        } else if (BodyElements.isSkipped(name)) {
            if (!name.equals("head")) {
                unknown(element, "was passed over");
            }
        } else if (exact) {
            walk(element, block);
        } else {
            foreign(element, name, block);
        }
    }

    private void block(Element element, String name, Code usual, @Nullable OpenBlock parent) {
        stray = null;
        String written = element.take(XmlNames.ID);
        String plainId = element.take("id");
        String id = reading.ids().block(written == null ? plainId : written, "b", element.place());
        reading.remember("body/" + id, element.place());
        reading.remember("body/" + blocks.size(), element.place());
        Code role = role(element, name, usual);
        String named = element.take(stet("parent"));
        Block.Builder builder =
                Block.builder(id, role).parent(named != null ? named : parent == null ? null : parent.id);
        String level = element.take(stet("level"));
        builder.level(
                level == null
                        ? BodyElements.level(name)
                        : level.equals("none") ? null : reading.integer(level, element.place(), "the level"));
        String cell = element.take(stet("cell"));
        Integer columns = span(element, "colspan");
        Integer rows = span(element, "rowspan");
        builder.cell(
                cell == null
                        ? BodyElements.cell(name, columns, rows)
                        : cell.equals("none") ? null : BlockAttributes.cell(cell, element, reading));
        builder.media(element.take(stet("media")));
        String language = AttributeSlot.LANGUAGE.read(element, reading);
        String lang = exact ? null : element.take("lang");
        builder.language(language != null || lang == null || lang.isEmpty() ? language : lang);
        reading.keepAttributes("body/" + id, element);
        boolean holder = BlockRoles.HOLDERS.contains(role);
        OpenBlock open = new OpenBlock(id, element.place(), builder, holder, exact || name.equals("pre"));
        blocks.add(open);
        walk(element, open);
        stray = null;
    }

    private Integer span(Element element, String name) {
        Integer value = reading.integer(element.take(name), element.place().inside("@" + name), name);
        return value == null || value < 1 ? Integer.valueOf(1) : value;
    }

    private Code role(Element element, String name, Code usual) {
        String beside = element.take(stet("role"));
        if (beside == null) {
            return usual;
        }
        try {
            Code role = BodyWriter.ROLES.read(beside);
            if (BodyElements.fits(role, name)) {
                return role;
            }
            reading.stale(
                    element.place(),
                    "was edited: it is a " + name + ", and Stet's own attribute says " + Text.quote(beside));
        } catch (InvalidValueException e) {
            reading.fault(ProblemCodes.VALUE, element.place().inside("@role"), "no role: " + Text.quote(beside));
        }
        return usual;
    }

    private void foreign(Element element, String name, @Nullable OpenBlock block) {
        if (name.equals("br")) {
            OpenBlock here = textual(block);
            if (here != null) {
                int at = here.text.lineBreak();
                here.marks.add(new OpenMark(MarkRoles.LINE_BREAK, at, at, null, null));
            }
            return;
        }
        if (name.equals("img")) {
            image(element, block);
            return;
        }
        Code role = BodyElements.mark(name);
        if (BodyElements.isGroup(name)) {
            stray = null;
            leftOut(element);
            walk(element, block);
            stray = null;
            return;
        }
        if (role == null && !BodyElements.isPhrase(name)) {
            unknown(element, "is not known; its words were kept");
        }
        String href = element.take("href");
        String id = element.take(XmlNames.ID);
        String plainId = element.take("id");
        leftOut(element);
        OpenBlock before = textual(block);
        int start = before == null ? 0 : before.text.position();
        walk(element, block);
        OpenBlock after = textual(block);
        if (after != null) {
            int from = after == before ? start : 0;
            boolean link = role != null && role.equals(MarkRoles.LINK);
            if (role != null && (!link || (href != null && !href.isEmpty()))) {
                after.marks.add(new OpenMark(
                        role, from, after.text.end(), link && href != null ? Target.href(href) : null, null));
            }
            String anchor = id == null ? plainId : id;
            if (anchor != null) {
                after.marks.add(new OpenMark(null, from, after.text.end(), null, anchor));
            }
        }
    }

    private @Nullable OpenBlock textual(@Nullable OpenBlock block) {
        return block != null && !block.holder ? block : stray;
    }

    private void image(Element element, @Nullable OpenBlock block) {
        String source = element.take("src");
        if (source == null || source.isEmpty()) {
            unknown(element, "has no src");
            return;
        }
        String alt = element.take("alt");
        leftOut(element);
        String id = reading.ids().block(null, "m", element.place());
        media.add(Media.builder(id)
                .kind(ItemClasses.PICTURE)
                .alternativeText(alt == null || alt.isEmpty() ? null : alt)
                .renditions(List.of(Rendition.builder().href(source).build()))
                .build());
        OpenBlock here = textual(block);
        if (here != null) {
            int at = here.text.position() > here.text.end() ? here.text.end() : here.text.position();
            here.marks.add(new OpenMark(MarkRoles.IMAGE, at, at, Target.media(id), null));
        } else if (block != null) {
            block.builder.media(id);
        } else {
            String figure = reading.ids().block(null, "b", element.place());
            blocks.add(new OpenBlock(
                    figure,
                    element.place(),
                    Block.builder(figure, BlockRoles.FIGURE).media(id),
                    true,
                    true));
        }
    }

    private void unknown(Element element, String what) {
        if (unknown.add(element.name().getLocalPart())) {
            reading.warn(
                    ProblemCodes.UNKNOWN,
                    element.place(),
                    "the element " + Text.quote(element.name().getLocalPart()) + " " + what);
        }
    }

    /** The model has blocks and marks, and no place for what an element between them says of itself. */
    private void leftOut(Element element) {
        if (reading.own()) {
            return; // what Stet writes here only shows what it has elsewhere
        }
        for (QName attribute : element.untaken()) {
            if (unknown.add("@" + attribute.getLocalPart())) {
                reading.warn(
                        ProblemCodes.UNKNOWN,
                        element.place().inside("@" + attribute.getLocalPart()),
                        "the attribute " + Text.quote(attribute.getLocalPart())
                                + " has no place in the model here and was left out");
            }
        }
    }

    private @Nullable Block close(OpenBlock open) {
        String text = open.holder ? "" : open.text.toString();
        open.builder.text(text);
        if (exact) {
            open.builder.marks(recorded.getOrDefault(open.id, List.of()));
        } else {
            CodePoints points = CodePoints.of(text);
            for (OpenMark mark : open.marks) {
                int end = Math.min(mark.end, points.length());
                boolean point = mark.start == mark.end;
                if (end < mark.start || (end == mark.start && !point)) {
                    continue;
                }
                Span span = new Span(open.id, mark.start, end, points.slice(mark.start, end));
                if (mark.role != null) {
                    open.builder.mark(new Mark(mark.role, span, mark.target, null, null));
                } else if (mark.anchor != null) {
                    reading.ids().anchor(mark.anchor, span);
                }
            }
        }
        open.builder.extensions(reading.extensions("body/" + open.id));
        reading.rememberMarks("body/" + open.id, open.id);
        Block block = reading.make(open.place, "body/" + open.id, open.builder::build);
        if (block != null) {
            reading.ids().anchor(open.id, block);
        }
        return block;
    }
}

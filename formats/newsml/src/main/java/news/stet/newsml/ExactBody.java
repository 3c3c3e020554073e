package news.stet.newsml;

import static news.stet.newsml.Namespaces.stet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import news.stet.Block;
import news.stet.BlockRoles;
import news.stet.Code;
import news.stet.InvalidValueException;
import news.stet.Mark;
import news.stet.Text;
import news.stet.io.ProblemCodes;
import news.stet.markup.xml.Element;
import news.stet.markup.xml.Place;
import news.stet.markup.xml.XmlNames;
import org.jspecify.annotations.Nullable;

/** A body that Stet wrote: its text counts to the last blank, and its inline markup only shows the marks recorded. */
final class ExactBody {
    /** Its words are not the article's. */
    private static final Set<String> SKIPPED = Set.of("script", "style", "template", "noscript");

    private final Map<String, List<Mark>> recorded;
    private final Reading reading;
    private final List<OpenBlock> blocks = new ArrayList<>();
    private final Set<String> unknown = new HashSet<>();
    private @Nullable OpenBlock stray;

    ExactBody(Map<String, List<Mark>> recorded, Reading reading) {
        this.recorded = recorded;
        this.reading = reading;
    }

    private record OpenBlock(String id, Place place, Block.Builder builder, boolean holder, StringBuilder text) {}

    List<Block> read(Element body) {
        walk(body, null);
        return blocks.stream().map(this::close).filter(Objects::nonNull).toList();
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
            reading.warn(ProblemCodes.REPAIRED, element.place(), "text outside any block was made a paragraph");
            stray = open(reading.ids().block(null, "b", element.place()), BlockRoles.PARAGRAPH, block, element.place());
            stray.text.append(text);
        }
    }

    private OpenBlock open(String id, Code role, @Nullable OpenBlock parent, Place place) {
        OpenBlock block = new OpenBlock(
                id,
                place,
                Block.builder(id, role).parent(parent == null ? null : parent.id),
                BlockRoles.HOLDERS.contains(role),
                new StringBuilder());
        blocks.add(block);
        return block;
    }

    private void content(Element element, @Nullable OpenBlock block) {
        String name = element.name().getLocalPart();
        Code role = BodyElements.role(name);
        if (role != null || element.peek(XmlNames.ID) != null) {
            block(element, name, role == null ? BlockRoles.SECTION : role, block);
        } else if (!SKIPPED.contains(name)) {
            walk(element, block);
        } else if (unknown.add(name)) {
            reading.warn(ProblemCodes.UNKNOWN, element.place(), "the element " + Text.quote(name) + " was passed over");
        }
    }

    private void block(Element element, String name, Code usual, @Nullable OpenBlock parent) {
        stray = null;
        String written = element.take(XmlNames.ID);
        String plainId = element.take("id");
        String id = reading.ids().block(written == null ? plainId : written, "b", element.place());
        reading.remember("body/" + id, element);
        reading.remember("body", blocks.size(), element);
        OpenBlock open = open(id, role(element, name, usual), parent, element.place());
        Block.Builder builder = open.builder;
        String named = element.take(stet("parent"));
        if (named != null) {
            builder.parent(named);
        }
        String level = element.take(stet("level"));
        builder.level(
                level == null
                        ? BodyElements.level(name)
                        : level.equals("none")
                                ? null
                                : reading.integer(level, element.place().inside("@level")));
        String cell = element.take(stet("cell"));
        int columns = span(element, "colspan");
        int rows = span(element, "rowspan");
        builder.cell(
                cell == null
                        ? BodyElements.cell(name, columns, rows)
                        : cell.equals("none") ? null : BlockAttributes.cell(cell, element, reading));
        builder.media(element.take(stet("media")));
        builder.language(AttributeSlot.LANGUAGE.read(element, reading));
        reading.keepAttributes("body/" + id, element);
        walk(element, open);
        stray = null;
    }

    private int span(Element element, String name) {
        Integer value = reading.integer(element.take(name), element.place().inside("@" + name));
        return value == null || value < 1 ? 1 : value;
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
            reading.fault(
                    ProblemCodes.VALUE, element.place().inside("@role"), "must be a role, found " + Text.quote(beside));
        }
        return usual;
    }

    private @Nullable Block close(OpenBlock open) {
        open.builder
                .text(open.holder ? "" : open.text.toString())
                .marks(recorded.getOrDefault(open.id, List.of()))
                .extensions(reading.extensions("body/" + open.id));
        reading.rememberMarks("body/" + open.id, open.id);
        Block block = reading.make(open.place, "body/" + open.id, open.builder::build);
        if (block != null) {
            reading.ids().anchor(open.id, block);
        }
        return block;
    }
}

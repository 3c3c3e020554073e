package news.stet.newsml;

import static news.stet.newsml.Namespaces.stet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import news.stet.Block;
import news.stet.BlockRoles;
import news.stet.Code;
import news.stet.DescriptionRoles;
import news.stet.InvalidValueException;
import news.stet.Mark;
import news.stet.Text;
import news.stet.Vocabulary;
import news.stet.io.CodeNotation;
import news.stet.io.ProblemCodes;
import news.stet.newsml.binding.TextElement;
import org.jspecify.annotations.Nullable;

/**
 * The blocks outside the body: one kind of element for each list. The list gives the usual role, which is not written;
 * marks stand in the record of the article.
 */
final class HeadBlocks {
    static final HeadBlocks HEADLINE =
            new HeadBlocks("head/headlines", "headline", BlockRoles.HEADLINE, true, Map.of());
    static final HeadBlocks BYLINE = new HeadBlocks("head/bylines", "byline", BlockRoles.BYLINE, true, Map.of());
    static final HeadBlocks DATELINE =
            new HeadBlocks("head/datelines", "dateline", BlockRoles.DATELINE, true, Map.of());
    static final HeadBlocks CREDIT_LINE =
            new HeadBlocks("head/creditLines", "credit", BlockRoles.CREDIT_LINE, false, Map.of());
    static final HeadBlocks DESCRIPTION = new HeadBlocks(
            "head/descriptions",
            "description",
            BlockRoles.DESCRIPTION,
            true,
            Map.of(
                    BlockRoles.SUMMARY, DescriptionRoles.SUMMARY,
                    BlockRoles.TEASER, DescriptionRoles.TEASER,
                    BlockRoles.CAPTION, DescriptionRoles.CAPTION));
    static final HeadBlocks NOTE = new HeadBlocks("status/notes", "note", BlockRoles.NOTE, true, Map.of());

    private static final CodeNotation NOTATION = CodeNotation.of(Vocabulary.BLOCK_ROLE);

    private final String path;
    private final String idPrefix;
    private final Code usual;
    // Whether the schema has a role and lets any text in; it does both or neither.
    private final boolean free;
    private final Map<Code, Code> terms;

    private HeadBlocks(String path, String idPrefix, Code usual, boolean free, Map<Code, Code> terms) {
        this.path = path;
        this.idPrefix = idPrefix;
        this.usual = usual;
        this.free = free;
        this.terms = terms;
    }

    List<TextElement> write(List<Block> blocks, Writing writing) {
        List<TextElement> elements = new ArrayList<>();
        for (Block block : blocks) {
            TextElement element = new TextElement();
            element.set("id", writing.id(block.id()));
            AttributeSlot.LANGUAGE.write(element, block.language());
            Code term = term(block.role());
            if (free) {
                CodeSlot.ROLE.show(element, term);
            }
            if (!block.role().equals(role(readBack(term)))) {
                element.set(stet("blockRole"), NOTATION.write(block.role()));
            }
            BlockAttributes.write(element, block);
            if (free) {
                element.text(block.text());
            } else {
                Labels.normalized(element, block.text());
            }
            elements.add(element);
        }
        return elements;
    }

    /** The standard's word for a role, or null for the usual one. */
    private @Nullable Code term(Code role) {
        return role.equals(usual) ? null : terms.getOrDefault(role, role);
    }

    /** What is left of a code once the standard's attributes have shown it. */
    private @Nullable Code readBack(@Nullable Code term) {
        return free && CodeSlot.ROLE.shown(term) != null ? term : null;
    }

    private Code role(@Nullable Code term) {
        if (term == null) {
            return usual;
        }
        for (Map.Entry<Code, Code> entry : terms.entrySet()) {
            if (entry.getValue().equals(term)) {
                return entry.getKey();
            }
        }
        return term;
    }

    List<Block> read(List<TextElement> elements, Map<String, List<Mark>> marks, Reading reading) {
        List<Block> blocks = new ArrayList<>();
        for (TextElement element : elements) {
            if (!reading.own() && Labels.isEmpty(element, reading)) {
                reading.empty(element, path.substring(0, path.indexOf('/')));
                continue;
            }
            String id = reading.ids().block(element.take("id"), idPrefix, element.place());
            String here = path + "/" + id;
            reading.remember(here, element);
            reading.remember(path, blocks.size(), element);
            Block.Builder builder = Block.builder(id, readRole(element, reading))
                    .language(AttributeSlot.LANGUAGE.read(element, reading))
                    .marks(marks.getOrDefault(id, List.of()));
            BlockAttributes.read(element, builder, reading);
            String text = Labels.text(element, reading);
            Markup.keep(element, here, reading);
            reading.keepAttributes(here, element);
            builder.text(text).extensions(reading.extensions(here));
            reading.rememberMarks(here, id);
            Block block = reading.make(element, here, builder::build);
            if (block != null) {
                blocks.add(block);
                reading.ids().anchor(id, block);
            }
        }
        return blocks;
    }

    private Code readRole(TextElement element, Reading reading) {
        Code visible = free ? CodeSlot.ROLE.read(element, reading) : null;
        String beside = element.take(stet("blockRole"));
        if (beside != null) {
            try {
                Code role = NOTATION.read(beside);
                if (Objects.equals(readBack(term(role)), visible)) {
                    return role;
                }
                reading.stale(
                        element.place().inside("@role"),
                        "was edited, where Stet's own attribute has " + Text.quote(beside));
            } catch (InvalidValueException e) {
                reading.fault(
                        ProblemCodes.VALUE,
                        element.place().inside("@blockRole"),
                        "must be a role, found " + Text.quote(beside));
            }
        }
        return role(visible);
    }
}

package news.stet.markup;

import java.util.ArrayList;
import java.util.List;
import javax.xml.namespace.QName;
import news.stet.Block;
import news.stet.BlockRoles;
import news.stet.Code;
import news.stet.Extension;
import news.stet.MarkRoles;
import news.stet.Target;
import news.stet.markup.xml.Place;
import org.jspecify.annotations.Nullable;

/** The blocks of a body in the making, and which of them words go to. */
final class BodyText {
    private final BodyHost host;
    private final List<OpenBlock> blocks = new ArrayList<>();
    private final InlineMarks inline = new InlineMarks();
    /** The paragraph of words that stand in no element of their own. */
    private @Nullable OpenBlock stray;

    BodyText(BodyHost host) {
        this.host = host;
    }

    InlineMarks inline() {
        return inline;
    }

    /** How many blocks there are. */
    int size() {
        return blocks.size();
    }

    List<Block> close() {
        return blocks.stream().map(block -> block.close(host)).toList();
    }

    /** What comes next does not belong to the words before. */
    void endParagraph() {
        stray = null;
    }

    /** The block that something belongs to: the first made since there were so many, else that around. */
    @Nullable
    OpenBlock owner(int before, Scope scope) {
        return blocks.size() > before ? blocks.get(before) : scope.block();
    }

    /** Appends text to the block that it belongs to. */
    void text(String text, Scope scope, Place place) {
        OpenBlock target = target(scope);
        boolean visible = FlowText.isVisible(text);
        if (target == null) {
            if (!visible) {
                return;
            }
            Code role = scope.paragraphs() == null ? BlockRoles.PARAGRAPH : scope.paragraphs();
            target = open(role, null, scope.block(), false, place);
            target.builder.language(inherited(scope.language()));
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
    @Nullable
    OpenBlock target(Scope scope) {
        return scope.block() != null && scope.block().takesText() ? scope.block() : stray;
    }

    /** Starts a block. */
    OpenBlock open(Code role, @Nullable String wanted, @Nullable OpenBlock parent, boolean exact, Place place) {
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

    /** What does not differ from the article is not said again. */
    @Nullable
    String inherited(@Nullable String language) {
        return language == null || language.equals(host.language()) ? null : language;
    }

    /** Appends a line break. */
    void lineBreak(OpenBlock here) {
        inline.point(here, MarkRoles.LINE_BREAK, here.text.lineBreak(), null);
    }

    /** A picture among the words of a block. */
    void picture(OpenBlock here, String medium) {
        inline.point(here, MarkRoles.IMAGE, here.text.end(), Target.media(medium));
    }

    /** Keeps something with the words here, else with the block around, else with the article. */
    boolean keep(Extension extension, Scope scope) {
        OpenBlock here = target(scope);
        OpenBlock owner = here != null ? here : scope.block();
        if (owner != null) {
            owner.kept.add(extension);
        }
        return owner != null;
    }
}

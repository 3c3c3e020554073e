package news.stet.markup;

import java.util.ArrayList;
import java.util.List;
import news.stet.Code;
import news.stet.Extension;
import news.stet.Target;
import news.stet.markup.OpenBlock.OpenMark;
import org.jspecify.annotations.Nullable;

/**
 * The phrases that are open. One that goes on over the end of a block, as a link around two paragraphs does, marks a
 * stretch in each.
 */
final class InlineMarks {
    // So that marks grow no faster than the input, however deep phrases are nested around however many blocks.
    private static final int GOING_ON = 16;

    private final List<Phrase> open = new ArrayList<>();
    private int order;

    /** A phrase whose end has not come. */
    static final class Phrase {
        private final int order;
        private final @Nullable Code role;
        private final @Nullable Target target;
        private final @Nullable String language;
        private List<Extension> kept;
        private @Nullable String anchor;
        private @Nullable OpenBlock in;
        private int start;
        private boolean marked;

        private Phrase(
                int order,
                @Nullable Code role,
                @Nullable Target target,
                @Nullable String language,
                List<Extension> kept,
                @Nullable String anchor) {
            this.order = order;
            this.role = role;
            this.target = target;
            this.language = language;
            this.kept = kept;
            this.anchor = anchor;
        }

        private void mark(OpenBlock block, int from, int to) {
            block.mark(new OpenMark(order, role, from, to, target, language, kept, anchor));
            kept = List.of();
            anchor = null;
            marked = true;
        }
    }

    Phrase open(
            @Nullable Code role,
            @Nullable Target target,
            @Nullable String language,
            List<Extension> kept,
            @Nullable String anchor) {
        Phrase phrase = new Phrase(order++, role, target, language, kept, anchor);
        open.add(phrase);
        return phrase;
    }

    /** Text that is there to stay was appended to a block, from a position on. */
    void text(OpenBlock block, int position) {
        for (int i = open.size() - 1; i >= 0; i--) {
            Phrase phrase = open.get(i);
            if (phrase.in == block) {
                break; // and so are all around it
            }
            if (phrase.in != null && i < GOING_ON) {
                phrase.mark(phrase.in, phrase.start, phrase.in.text.end());
            }
            phrase.in = block;
            phrase.start = position;
        }
    }

    /**
     * The phrase ends.
     *
     * @param here the block that text would go to now, for a phrase without words
     * @return false if there was no place for it
     */
    boolean close(Phrase phrase, @Nullable OpenBlock here) {
        open.remove(open.size() - 1);
        if (phrase.in != null) {
            phrase.mark(phrase.in, phrase.start, phrase.in.text.end());
        } else if (here != null && (phrase.target != null || !phrase.kept.isEmpty())) {
            phrase.mark(here, here.text.end(), here.text.end());
        }
        return phrase.marked || (phrase.kept.isEmpty() && phrase.anchor == null && phrase.target == null);
    }

    /** A mark of zero width. */
    void point(OpenBlock block, Code role, int position, @Nullable Target target) {
        block.mark(new OpenMark(order++, role, position, position, target, null, List.of(), null));
    }
}

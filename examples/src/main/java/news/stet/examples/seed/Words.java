package news.stet.examples.seed;

import news.stet.Block;
import news.stet.Mark;
import news.stet.MarkRoles;

/** What words of a block do in a claim. Each fails loudly where the words are missing or stand there more than once. */
final class Words {
    private Words() {}

    /** Names who speaks. */
    static Mark source(Block block, String words) {
        return Mark.of(MarkRoles.SOURCE, block.span(words));
    }

    /** Attributes. */
    static Mark cue(Block block, String words) {
        return Mark.of(MarkRoles.CUE, block.span(words));
    }

    static Mark cue(Block block, String words, int occurrence) {
        return Mark.of(MarkRoles.CUE, block.span(words, occurrence));
    }

    /** Is attributed. */
    static Mark content(Block block, String words) {
        return Mark.of(MarkRoles.CONTENT, block.span(words));
    }

    /** Is quoted word for word. */
    static Mark quote(Block block, String words) {
        return Mark.of(MarkRoles.QUOTE, block.span(words));
    }

    static Mark quote(Block block, String words, int occurrence) {
        return Mark.of(MarkRoles.QUOTE, block.span(words, occurrence));
    }

    /** Names to whom it is said. */
    static Mark addressee(Block block, String words) {
        return Mark.of(MarkRoles.ADDRESSEE, block.span(words));
    }

    /** Tells how or where it is said. */
    static Mark supplement(Block block, String words) {
        return Mark.of(MarkRoles.SUPPLEMENT, block.span(words));
    }

    /** Grades the voice that uses it. */
    static Mark hedge(Block block, String words) {
        return Mark.of(MarkRoles.HEDGE, block.span(words));
    }
}

package news.stet.text;

import java.util.List;
import news.stet.io.Coverage;

/**
 * Whether a text shows the role and the parent of a block: it does if it would be another text with any other. A role that
 * makes an item or a cell, and a parent that numbers or indents it, often do and often do not, as with the only item of a
 * list; so it is tried.
 */
final class Alternatives {
    // An article can hold what nobody writes. There, what would take too long to try is taken for lost.
    private static final int DEEPEST = 100;
    private static final int LONGEST = 300;

    private final List<Matter> all;
    private final int index;
    private final Compositor before;

    /** What another block in the place of this one would do. */
    private enum Outcome {
        SAME,
        OTHER,
        /** Another block's parent would not be there, and the text is the same up to that. */
        BROKEN_SAME
    }

    /**
     * Alternatives for one block.
     *
     * @param all what is set, in order
     * @param index the block's
     * @param before has set those before it; is left as it is
     */
    Alternatives(List<Matter> all, int index, Compositor before) {
        this.all = all;
        this.index = index;
        this.before = before;
    }

    /** Notes the role and the parent, if the text shows them. */
    void cover(Coverage coverage) {
        Matter matter = all.get(index);
        if (before.depth() > DEEPEST) {
            return;
        }
        if (matter.kind() != Matter.Kind.OTHER && isRoleShown(matter)) {
            coverage.shown(matter.path() + "/role");
        }
        if (matter.parent() != null) {
            parent(matter, coverage);
        }
    }

    private boolean isRoleShown(Matter matter) {
        for (Matter.Kind kind : Matter.Kind.values()) {
            boolean allowed = !kind.holds() || matter.block().text().isEmpty();
            if (allowed && kind != matter.kind() && outcome(matter.as(kind)) != Outcome.OTHER) {
                return false;
            }
        }
        return true;
    }

    /** Where the blocks that follow allow no other parent, those that they do not allow decide. */
    private void parent(Matter matter, Coverage coverage) {
        boolean other = false;
        boolean same = false;
        for (String parent : before.parents()) {
            if (!parent.equals(matter.parent())) {
                Outcome outcome = outcome(matter.under(parent));
                other |= outcome == Outcome.OTHER;
                same |= outcome == Outcome.SAME;
            }
        }
        Outcome without = outcome(matter.under(null));
        if (!same && without != Outcome.SAME && (other || without == Outcome.OTHER)) {
            coverage.shown(matter.path() + "/parent");
        } else if (without == Outcome.OTHER) {
            coverage.changed(matter.path() + "/parent", null, null); // that it is in something shows, and not in what
        }
    }

    private Outcome outcome(Matter instead) {
        Compositor now = before.copy();
        Compositor then = before.copy();
        StringBuilder text = new StringBuilder();
        StringBuilder another = new StringBuilder();
        for (int i = index; i < all.size(); i++) {
            text.append(now.set(all.get(i)));
            another.append(then.set(i == index ? instead : all.get(i)));
            if (!then.isSound()) {
                return Outcome.BROKEN_SAME;
            }
            int same = Math.min(text.length(), another.length());
            if (!text.substring(0, same).contentEquals(another.substring(0, same))) {
                return Outcome.OTHER;
            }
            if (text.length() == another.length()) {
                if (now.isLike(then)) {
                    return Outcome.SAME;
                }
                text.setLength(0);
                another.setLength(0);
            }
            if (i - index > LONGEST) {
                return Outcome.SAME;
            }
        }
        return text.length() == another.length() ? Outcome.SAME : Outcome.OTHER;
    }
}

package news.stet.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Sets blocks one after the other: what stands between two of them, and before an item. Says of each what it adds to the
 * text, and knows nothing else, so that a copy can try what another block would have added.
 */
final class Compositor {
    // As in HTML, where a cell covers no more.
    static final int MAXIMUM_COLUMNS = 1000;
    // What is deeper is indented no more.
    private static final int MAXIMUM_DEPTH = 20;

    private final String usual;
    // The blocks that hold what comes next, the outermost first.
    private final List<Level> open;
    private @Nullable Shown last;
    // What stands before an item, until something in it has words; and how many blocks hold that item.
    private String marker = "";
    private int markedAt;
    private boolean sound = true;
    private @Nullable Separator separator;
    private String otherwise = "";

    /** What stands between two blocks. */
    enum Separator {
        /** What the block before says that stands behind it. */
        OF_BLOCK,
        /** The lines of a list or a table. */
        LINE,
        /** The cells of a row. */
        TABS,
        /** What stands between all others. */
        USUAL
    }

    /**
     * A block of the body, and what it means for those in it.
     *
     * @param group the outermost list or table that holds it or that it is, or null
     * @param depth how many lists hold it, itself included
     * @param numbers whether it is a list whose items are numbered
     * @param items how many items it had so far, if it numbers them
     */
    private record Level(String id, @Nullable String group, int depth, boolean numbers, int items) {}

    /** The block that was shown last. */
    private record Shown(
            Optional<String> separator,
            boolean cell,
            @Nullable String parent,
            int columns,
            @Nullable String group) {}

    Compositor(String usual) {
        this(usual, new ArrayList<>());
    }

    private Compositor(String usual, List<Level> open) {
        this.usual = usual;
        this.open = open;
    }

    Compositor copy() {
        Compositor copy = new Compositor(usual, new ArrayList<>(open));
        copy.last = last;
        copy.marker = marker;
        copy.markedAt = markedAt;
        copy.sound = sound;
        return copy;
    }

    /** Whether all that follows is set the same. */
    boolean isLike(Compositor other) {
        return open.equals(other.open)
                && Objects.equals(last, other.last)
                && marker.equals(other.marker)
                && (marker.isEmpty() || markedAt == other.markedAt);
    }

    /** Whether every parent so far was one of the blocks that may be. */
    boolean isSound() {
        return sound;
    }

    /** How many blocks there are that may be the parent of the next one. */
    int depth() {
        return open.size();
    }

    /** What may be the parent of the next block, other than null. */
    List<String> parents() {
        return open.stream().map(Level::id).toList();
    }

    /** What stands before the block that was set last, or null if that was the first or was not shown. */
    @Nullable
    Separator separator() {
        return separator;
    }

    /** What would stand there, did the block before not say what stands behind it. */
    String otherwise() {
        return otherwise;
    }

    /** What a block adds to the text; nothing if it has no words and is no cell, which has its place even so. */
    String set(Matter matter) {
        Level level = open(matter);
        separator = null;
        String words = matter.words();
        if (!matter.isShown()) {
            return "";
        }
        Shown before = last;
        Shown now = new Shown(
                matter.separator(),
                matter.isCell(),
                matter.parent(),
                Math.min(matter.columns(), MAXIMUM_COLUMNS),
                level.group());
        last = now;
        String set = "";
        if (before != null) {
            otherwise = otherwise(before, now);
            separator = before.separator().isPresent() ? Separator.OF_BLOCK : kind(before, now);
            set = before.separator().orElse(otherwise);
        }
        if (words.isEmpty()) {
            return set;
        }
        set += marker + words;
        marker = "";
        return set;
    }

    private String otherwise(Shown before, Shown now) {
        return switch (kind(before, now)) {
            case TABS -> "\t".repeat(before.columns());
            case LINE -> "\n";
            default -> usual;
        };
    }

    private static Separator kind(Shown before, Shown now) {
        if (now.group() == null || !now.group().equals(before.group())) {
            return Separator.USUAL;
        }
        boolean sameRow = before.cell()
                && now.cell()
                && now.parent() != null
                && now.parent().equals(before.parent());
        return sameRow ? Separator.TABS : Separator.LINE;
    }

    private Level open(Matter matter) {
        String parent = matter.parent();
        while (!open.isEmpty() && !open.get(open.size() - 1).id().equals(parent)) {
            open.remove(open.size() - 1);
        }
        sound &= parent == null || !open.isEmpty();
        if (open.size() <= markedAt) {
            marker = "";
        }
        Level outer = open.isEmpty() ? new Level("", null, 0, false, 0) : open.get(open.size() - 1);
        Matter.Kind kind = matter.kind();
        if (kind == Matter.Kind.ITEM) {
            mark(outer);
        }
        String id = matter.block().id();
        Level level = new Level(
                id,
                outer.group() == null && kind.holds() ? id : outer.group(),
                kind.isList() ? outer.depth() + 1 : outer.depth(),
                kind == Matter.Kind.ORDERED_LIST,
                0);
        if (matter.inBody()) {
            open.add(level);
        }
        return level;
    }

    private void mark(Level list) {
        String indent = "  ".repeat(Math.max(0, Math.min(list.depth(), MAXIMUM_DEPTH) - 1));
        markedAt = open.size();
        if (!list.numbers()) {
            marker = indent + "- ";
            return;
        }
        int number = list.items() + 1;
        marker = indent + number + ". ";
        open.set(open.size() - 1, new Level(list.id(), list.group(), list.depth(), true, number));
    }
}

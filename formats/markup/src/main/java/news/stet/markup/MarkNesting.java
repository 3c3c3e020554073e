package news.stet.markup;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import news.stet.Block;
import news.stet.Mark;

/**
 * The words of a block and its marks as elements would have them: nested, those left out that cross another. Of marks that
 * begin together the longer one is outside, of marks alike the first.
 */
public final class MarkNesting {
    private final Block block;
    private final Writer writer;
    // The ends of the marks that are open.
    private final Deque<Integer> open = new ArrayDeque<>();
    private int done;

    /** Who writes the elements. Positions are in code points. */
    public interface Writer {
        /**
         * Whether a mark is to be an element.
         *
         * @param mark the mark
         * @param depth how many are open around it
         * @return false if it is left out
         */
        boolean shows(Mark mark, int depth);

        /**
         * Words.
         *
         * @param start where they start
         * @param end where they end; greater than {@code start}
         */
        void text(int start, int end);

        /**
         * A mark begins, or stands here, being of zero width.
         *
         * @param index which of the block's marks it is
         * @param mark the mark
         */
        void start(int index, Mark mark);

        /** The mark ends that began last and has not ended; not called for marks of zero width. */
        void end();
    }

    private record Placed(int index, Mark mark) {
        int start() {
            return mark.span().start();
        }

        int end() {
            return mark.span().end();
        }
    }

    private MarkNesting(Block block, Writer writer) {
        this.block = block;
        this.writer = writer;
    }

    /**
     * Goes through a block.
     *
     * @param block the block
     * @param writer is told what comes, in order
     */
    public static void walk(Block block, Writer writer) {
        new MarkNesting(block, writer).walk();
    }

    private void walk() {
        List<Placed> marks = new ArrayList<>();
        for (int i = 0; i < block.marks().size(); i++) {
            marks.add(new Placed(i, block.marks().get(i)));
        }
        marks.sort(Comparator.comparingInt(Placed::start).thenComparing(mark -> -mark.end()));
        for (Placed mark : marks) {
            close(mark.start());
            boolean crosses = !open.isEmpty() && open.element() < mark.end();
            if (!crosses && writer.shows(mark.mark(), open.size())) {
                text(mark.start());
                writer.start(mark.index(), mark.mark());
                if (!mark.mark().span().isEmpty()) {
                    open.push(mark.end());
                }
            }
        }
        int length = block.text().codePointCount(0, block.text().length());
        close(length);
        text(length);
    }

    /** Closes what ends at or before a position. */
    private void close(int position) {
        while (!open.isEmpty() && open.element() <= position) {
            text(open.pop());
            writer.end();
        }
    }

    private void text(int to) {
        if (to > done) {
            writer.text(done, to);
            done = to;
        }
    }
}

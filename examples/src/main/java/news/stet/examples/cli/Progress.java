package news.stet.examples.cli;

import java.io.Closeable;
import java.util.Locale;

/** One line that counts, for whoever watches; nothing where nobody does. */
final class Progress implements Closeable {
    private static final long PAUSE_NANOS = 100_000_000;
    // So many are worth a line, however fast they were.
    private static final long MANY = 1_000;

    private final Surroundings surroundings;
    private long count;
    private long shown;
    private boolean visible;

    Progress(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.shown = System.nanoTime();
    }

    /** One more article. */
    void count() {
        count++;
        boolean due = count % MANY == 0 || System.nanoTime() - shown > PAUSE_NANOS;
        if (surroundings.interactive() && due) {
            show();
        }
    }

    private void show() {
        surroundings.messages().print(String.format(Locale.ROOT, "\r%,d articles", count));
        surroundings.messages().flush();
        shown = System.nanoTime();
        visible = true;
    }

    /** Leaves the last count standing. */
    @Override
    public void close() {
        if (visible) {
            show();
            surroundings.messages().println();
            visible = false;
        }
    }
}

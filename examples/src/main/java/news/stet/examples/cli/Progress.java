package news.stet.examples.cli;

import java.io.Closeable;
import java.util.Locale;

/** One line that counts, for whoever watches; nothing where nobody does. */
final class Progress implements Closeable {
    private static final long PAUSE_NANOS = 100_000_000;

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
        if (surroundings.interactive() && System.nanoTime() - shown > PAUSE_NANOS) {
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

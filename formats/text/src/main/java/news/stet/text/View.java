package news.stet.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import news.stet.Article;
import news.stet.Block;
import news.stet.io.Coverage;
import org.jspecify.annotations.Nullable;

/**
 * What of an article a text shows, and how: every block that has words, in reading order, a blank line between two; the
 * lines of a list or a table one below the other. Blocks that were read from a text come out as they went in. Notes what
 * it shows while it goes.
 */
final class View {
    private final Article article;
    private final Appendable out;
    private final Coverage coverage;
    private final List<Matter> all = new ArrayList<>();
    private @Nullable Matter last;
    private boolean usual;
    private int line = 1;

    private View(Article article, Appendable out, Coverage coverage) {
        this.article = article;
        this.out = out;
        this.coverage = coverage;
    }

    static void write(Article article, Appendable out, Coverage coverage) throws IOException {
        new View(article, out, coverage).write();
    }

    private void write() throws IOException {
        outside("head/headlines/", article.head().headlines());
        outside("head/descriptions/", article.head().descriptions());
        outside("head/bylines/", article.head().bylines());
        outside("head/datelines/", article.head().datelines());
        article.body().forEach(block -> all.add(Matter.inBody("body/" + block.id(), block)));
        outside("head/creditLines/", article.head().creditLines());
        append(Layout.start(article));
        Compositor compositor = new Compositor(Layout.separator(article));
        for (int i = 0; i < all.size(); i++) {
            set(i, compositor);
        }
        append(Layout.end(article));
        Layout.cover(article, usual, coverage);
    }

    private void outside(String path, List<Block> blocks) {
        blocks.forEach(block -> all.add(Matter.outside(path + block.id(), block)));
    }

    private void set(int index, Compositor compositor) throws IOException {
        Matter matter = all.get(index);
        new Alternatives(all, index, compositor).cover(coverage);
        String set = compositor.set(matter);
        append(set);
        if (last != null) {
            between(last, compositor);
        }
        String words = matter.words();
        if (!words.isEmpty()) {
            Words.cover(matter.block(), matter.isCell(), matter.path(), "line " + (line - lineEnds(words)), coverage);
        }
        if (matter.isShown()) {
            last = matter;
        }
    }

    private void between(Matter before, Compositor compositor) {
        Compositor.Separator separator = compositor.separator();
        if (separator == Compositor.Separator.OF_BLOCK) {
            Layout.cover(before.path(), before.block(), compositor.otherwise(), coverage);
        } else if (separator == Compositor.Separator.USUAL) {
            usual = true;
        } else if (separator == Compositor.Separator.TABS && before.columns() >= Compositor.MAXIMUM_COLUMNS) {
            coverage.changed(before.path() + "/cell/columns", null, "line " + line);
        } else if (separator == Compositor.Separator.TABS && before.columns() > 1) {
            coverage.shown(before.path() + "/cell/columns"); // one is what a cell without columns has, too
        }
    }

    private void append(String text) throws IOException {
        out.append(text);
        line += lineEnds(text);
    }

    private static int lineEnds(String text) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean beforeLineFeed = i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (text.charAt(i) == '\n' || (text.charAt(i) == '\r' && !beforeLineFeed)) {
                count++;
            }
        }
        return count;
    }
}

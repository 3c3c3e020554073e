package news.stet.text;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.stet.Article;
import news.stet.Block;
import news.stet.BlockRoles;
import news.stet.Cell;
import news.stet.CodePoints;
import news.stet.MarkRoles;
import org.jspecify.annotations.Nullable;

/**
 * What of an article a text shows, and how: every block that has words, in reading order, a blank line between two; the
 * lines of a list or a table one below the other. Blocks that were read from a text come out as they went in.
 */
final class View {
    private static final Place OUTSIDE = new Place(null, 0, false);
    // As in HTML, where a cell covers no more.
    private static final int MAXIMUM_COLUMNS = 1000;
    // What is deeper is indented no more.
    private static final int MAXIMUM_DEPTH = 20;

    private final Article article;
    private final Appendable out;
    private final String separator;
    // By the id of a block of the body.
    private final Map<String, Place> places = new HashMap<>();
    // How many items of a list were shown, by its id.
    private final Map<String, Integer> items = new HashMap<>();
    private @Nullable Block last;
    // What stands before an item; before the first block in it, if the item has no words of its own.
    private String marker = "";
    private String marked = "";

    /**
     * Where in the body a block is.
     *
     * @param group the outermost list or table that holds it or that it is, or null
     * @param depth how many lists hold it, itself included
     * @param numbers whether it is a list whose items are numbered
     */
    private record Place(@Nullable String group, int depth, boolean numbers) {}

    private View(Article article, Appendable out) {
        this.article = article;
        this.out = out;
        this.separator = Layout.separator(article);
    }

    static void write(Article article, Appendable out) throws IOException {
        View view = new View(article, out);
        out.append(Layout.start(article));
        view.showAll(article.head().headlines());
        view.showAll(article.head().descriptions());
        view.showAll(article.head().bylines());
        view.showAll(article.head().datelines());
        view.showBody();
        view.showAll(article.head().creditLines());
        out.append(Layout.end(article));
    }

    private void showAll(List<Block> blocks) throws IOException {
        for (Block block : blocks) {
            show(block, words(block));
        }
    }

    private void showBody() throws IOException {
        for (Block block : article.body()) {
            Place place = place(block);
            places.put(block.id(), place);
            if (block.role().equals(BlockRoles.LIST_ITEM)) {
                marker = marker(block, place);
                marked = block.id();
            } else if (marked.equals(block.parent())) {
                marked = block.id();
            } else {
                marker = "";
            }
            if (block.role().equals(BlockRoles.CELL)) {
                showCell(block);
            } else {
                show(block, words(block));
            }
        }
        marker = "";
    }

    private void show(Block block, String words) throws IOException {
        if (!words.isEmpty()) {
            append(block, marker + words);
            marker = "";
        }
    }

    /** A cell stays one line and has its place even if it is empty. */
    private void showCell(Block cell) throws IOException {
        append(cell, words(cell).replaceAll("[\\t\\r\\n]+", " "));
    }

    private void append(Block block, String words) throws IOException {
        if (last != null) {
            out.append(between(last, block));
        }
        out.append(words);
        last = block;
    }

    private String between(Block before, Block block) {
        return Layout.separator(before).orElseGet(() -> {
            String group = places.getOrDefault(block.id(), OUTSIDE).group();
            if (group == null
                    || !group.equals(places.getOrDefault(before.id(), OUTSIDE).group())) {
                return separator;
            }
            Cell cell = before.cell();
            boolean sameRow = before.role().equals(BlockRoles.CELL)
                    && block.role().equals(BlockRoles.CELL)
                    && block.parent() != null
                    && block.parent().equals(before.parent());
            return sameRow ? "\t".repeat(cell == null ? 1 : Math.min(cell.columns(), MAXIMUM_COLUMNS)) : "\n";
        });
    }

    private Place place(Block block) {
        String parent = block.parent();
        Place outer = parent == null ? OUTSIDE : places.getOrDefault(parent, OUTSIDE);
        boolean numbers = block.role().equals(BlockRoles.ORDERED_LIST);
        boolean list = numbers || block.role().equals(BlockRoles.LIST);
        boolean groups = outer.group() == null && (list || block.role().equals(BlockRoles.TABLE));
        return new Place(groups ? block.id() : outer.group(), list ? outer.depth() + 1 : outer.depth(), numbers);
    }

    private String marker(Block item, Place place) {
        String indent = "  ".repeat(Math.max(0, Math.min(place.depth(), MAXIMUM_DEPTH) - 1));
        String list = item.parent();
        if (list == null || !places.getOrDefault(list, OUTSIDE).numbers()) {
            return indent + "- ";
        }
        return indent + items.merge(list, 1, Integer::sum) + ". ";
    }

    /** The text of a block, with its line breaks where they are marks and not characters. */
    private static String words(Block block) {
        String text = block.text();
        if (block.marks().stream().noneMatch(mark -> mark.role().equals(MarkRoles.LINE_BREAK))) {
            return text;
        }
        CodePoints codePoints = block.codePoints();
        StringBuilder words = new StringBuilder(text);
        block.marks().stream()
                .filter(mark -> mark.role().equals(MarkRoles.LINE_BREAK))
                .map(mark -> codePoints.toUtf16(mark.span().start()))
                .distinct()
                .sorted((a, b) -> b - a)
                .filter(at -> !isAtLineEnd(text, at))
                .forEach(at -> words.insert((int) at, "\n"));
        return words.toString();
    }

    private static boolean isAtLineEnd(String text, int at) {
        return (at > 0 && Copy.isLineEnd(text.charAt(at - 1)))
                || (at < text.length() && Copy.isLineEnd(text.charAt(at)));
    }
}

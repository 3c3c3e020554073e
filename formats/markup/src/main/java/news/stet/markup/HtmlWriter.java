package news.stet.markup;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import news.stet.Article;
import news.stet.Block;
import news.stet.BlockRoles;
import news.stet.Cell;
import news.stet.Code;
import news.stet.io.Coverage;
import org.jspecify.annotations.Nullable;

/**
 * Writes the body of an article as HTML, for whoever shows it: a fragment without scripts or styles, whose addresses run
 * nothing. Every word is in it, in order, whatever the article; what HTML has no element for is its class or is not there.
 */
public final class HtmlWriter {
    // Deeper blocks stand behind their parent and name it, so that no document is nested deeper than readers take.
    private static final int DEPTH = 100;

    private final Article article;
    private final Coverage coverage;
    private final HtmlOutput out = new HtmlOutput();
    private final HtmlPictures pictures;
    private final Map<String, List<Block>> children = new HashMap<>();
    // What is around the next block, the innermost first.
    private final Deque<Open> open = new ArrayDeque<>();

    /** A block whose end has not come; that of its element may have, if it is as deep as elements are. */
    private static final class Open {
        final String block;
        final String element;
        final int depth;
        /** What HTML takes for the language of what is in it, or null where nothing says anything. */
        final @Nullable String language;

        final @Nullable Open around;
        boolean ended;

        Open(String block, String element, int depth, @Nullable String language, @Nullable Open around) {
            this.block = block;
            this.element = element;
            this.depth = depth;
            this.language = language;
            this.around = around;
        }
    }

    private HtmlWriter(Article article, Coverage coverage) {
        this.article = article;
        this.coverage = coverage;
        this.pictures = new HtmlPictures(article, out, coverage);
    }

    /**
     * Writes the body.
     *
     * @param article the article
     * @param coverage is told what of the article the HTML shows: of its body, and of the media there
     * @return an element that holds the blocks, a line for each that is in no other; empty if there is no body
     */
    public static String write(Article article, Coverage coverage) {
        return new HtmlWriter(article, coverage).write();
    }

    private String write() {
        for (Block block : article.body()) {
            if (block.parent() != null) {
                children.computeIfAbsent(block.parent(), id -> new ArrayList<>())
                        .add(block);
            }
        }
        if (article.body().isEmpty()) {
            return "";
        }
        out.start(OwnHtml.WRAPPER);
        out.attribute(OwnHtml.MARK, OwnHtml.VALUE);
        out.content();
        out.lineEnd();
        article.body().forEach(this::block);
        close(null);
        out.end();
        return out.toString();
    }

    private void block(Block block) {
        close(block.parent());
        Open parent = open.peek();
        int depth = parent == null ? 1 : parent.depth + 1;
        boolean deep = parent != null && depth > DEPTH;
        Open around = parent;
        if (deep) {
            around = end(parent);
        }
        String name = HtmlElements.name(
                block,
                children.containsKey(block.id()),
                isRegular(block, depth),
                parent == null || deep ? null : parent.element);
        String path = "body/" + block.id();
        out.start(name);
        out.attribute("id", block.id());
        out.attribute("class", HtmlElements.className(block, name));
        String language = language(block, around == null ? null : around.language, path);
        out.attribute("lang", language);
        if (deep) {
            out.attribute("data-parent", block.parent());
        }
        if (name.equals("td") || name.equals("th")) {
            cell(block.cell());
            coverage.shown(path + "/cell");
        }
        out.content();
        if (HtmlElements.isHeading(name) && block.role().equals(BlockRoles.SUBHEADING)) {
            coverage.shown(path + "/level");
        }
        for (String component : List.of("id", "role", "parent")) {
            coverage.shown(path + "/" + component);
        }
        content(block, name, path);
        String inside = language != null || around == null ? language : around.language;
        open.push(new Open(block.id(), name, depth, inside, around));
    }

    /**
     * What is to be said of a language. HTML hands it down, while the model's blocks are in the article's unless they say
     * otherwise.
     */
    private @Nullable String language(Block block, @Nullable String around, String path) {
        String usual = article.language() == null ? "" : article.language();
        String needed = around == null || around.equals(usual) ? null : usual;
        if (block.language() == null) {
            if (around != null) {
                coverage.shown("language");
            }
            return needed;
        }
        if (!block.language().equals(needed)) {
            coverage.shown(path + "/language");
        }
        return block.language();
    }

    private void cell(@Nullable Cell cell) {
        if (cell != null) {
            out.attribute("colspan", cell.columns() == 1 ? null : cell.columns());
            out.attribute("rowspan", cell.rows() == 1 ? null : cell.rows());
        }
    }

    private void content(Block block, String name, String path) {
        if (name.equals("figure") && block.media() != null && pictures.shows(block.media())) {
            pictures.write(block.media());
            coverage.shown(path + "/media");
        }
        if (!BlockRoles.HOLDERS.contains(block.role())) {
            boolean exact = name.equals("pre");
            int start = out.length();
            new HtmlPhrases(out, pictures, coverage, block, exact).write();
            if (exact) {
                out.keepLineEnd(start);
            }
        }
    }

    /** Whether what is in a list or table is what HTML allows there; a parser would move anything else out of a table. */
    private boolean isRegular(Block block, int depth) {
        if (block.role().equals(BlockRoles.TABLE)) {
            return depth <= DEPTH - 3
                    && hold(block, role -> role.equals(BlockRoles.ROW) || role.equals(BlockRoles.CAPTION))
                    && held(block)
                            .filter(row -> row.role().equals(BlockRoles.ROW))
                            .allMatch(row -> hold(row, BlockRoles.CELL::equals));
        }
        boolean list = block.role().equals(BlockRoles.LIST) || block.role().equals(BlockRoles.ORDERED_LIST);
        return !list || (depth <= DEPTH - 2 && hold(block, BlockRoles.LIST_ITEM::equals));
    }

    private boolean hold(Block block, Predicate<Code> role) {
        return held(block).map(Block::role).allMatch(role);
    }

    private Stream<Block> held(Block block) {
        return children.getOrDefault(block.id(), List.of()).stream();
    }

    /** Ends all that does not hold the next block. */
    private void close(@Nullable String parent) {
        while (!open.isEmpty() && !open.element().block.equals(parent)) {
            end(open.pop());
            if (open.isEmpty()) {
                out.lineEnd();
            }
        }
    }

    /** Ends an element, if it has not ended; what is around it. */
    private @Nullable Open end(Open block) {
        if (!block.ended) {
            block.ended = true;
            out.end();
        }
        return block.around;
    }
}

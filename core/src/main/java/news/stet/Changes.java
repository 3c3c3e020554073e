package news.stet;

import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The differences between two articles, each named by its path and, where there is a word for it, in the model's terms:
 * claim added, originator changed, commitment lowered. The one comparison of two articles, for the versions of one and
 * for what a conversion lost.
 * <p>Elements that have ids (blocks, media, entities, claims) are the same if their ids are: one of them that was added
 * or is gone is one change, and elements in another order are one change of their list. In other lists the elements that
 * are equal are found first, then those that are plainly the same one (the step of the same source, the mark of the same
 * words), and the rest are compared in order. A value of which nothing stayed the same is one change, and so are always
 * a {@link Code}, a {@link Span} and a {@link Source}; of any other each component that differs is one.
 */
public final class Changes implements Iterable<Change> {
    private final List<Change> all;
    private final List<String> paths;

    Changes(List<Change> all, List<String> paths) {
        this.all = List.copyOf(all);
        this.paths = List.copyOf(new LinkedHashSet<>(paths));
    }

    /**
     * Compares two articles.
     *
     * @param before an article
     * @param after another one, or another version of it
     * @return what differs; empty exactly if the two are equal
     */
    public static Changes between(Article before, Article after) {
        return Comparison.of(before, after);
    }

    /**
     * What is gone of an article of which only some values were kept, as they are in a document that shows a part of it.
     *
     * @param article the article
     * @param kept the paths of the values that were kept, each with all that is under it; a path of this article, as
     *     {@link Change#path()} says it
     * @return one change for each of the {@link #paths()}: the value that stood there, and nothing after it; what is absent or
     *     empty in the article cannot be gone
     */
    public static Changes keeping(Article article, Collection<String> kept) {
        return new Remainder(kept).of(article);
    }

    /**
     * All changes.
     *
     * @return the changes, in the order of the components; what was added to a list of ids comes after what stayed
     */
    public List<Change> all() {
        return all;
    }

    /**
     * Whether the two articles are equal.
     *
     * @return true if there is no change
     */
    public boolean isEmpty() {
        return all.isEmpty();
    }

    /**
     * The changes of some kinds.
     *
     * @param kinds which
     * @return those changes, in order
     */
    public List<Change> of(Change.Kind... kinds) {
        List<Change.Kind> wanted = List.of(kinds);
        return all.stream().filter(change -> wanted.contains(change.kind())).toList();
    }

    /**
     * What became of the anchors in a text that was edited: those whose words stand elsewhere in it now, and those whose
     * words are gone. They follow from the edit, as {@link TextEdit} makes them.
     *
     * @param edit one of these changes, of the text of a block
     * @return the changes of kind {@link Change.Kind#SPAN_MOVED} and {@link Change.Kind#SPAN_LOST} that lie in that block,
     *     in order; empty for a change of anything else
     */
    public List<Change> following(Change edit) {
        if (!edit.path().endsWith("/text") || !(edit.before() instanceof String)) {
            return List.of();
        }
        String block = edit.path().substring(0, edit.path().length() - "/text".length());
        String id = block.substring(block.lastIndexOf('/') + 1);
        return of(Change.Kind.SPAN_MOVED, Change.Kind.SPAN_LOST).stream()
                .filter(change -> {
                    Span span = EditedTexts.span(change.before());
                    return span != null && span.block().equals(id);
                })
                .toList();
    }

    /**
     * Where the articles differ, in the fewest words: the shallowest paths under which nothing stayed the same. If all
     * claims are gone, that is {@code claims} and not a path for each of them; if they stand in another order as well as
     * differ, it is {@code claims} and the paths below. What neither article has is not counted.
     *
     * @return the paths, in order, no two alike; an empty path is the article as a whole
     */
    public List<String> paths() {
        return paths;
    }

    /** The changes, in order. */
    @Override
    public Iterator<Change> iterator() {
        return all.iterator();
    }

    /** The changes, one a line; for a person. */
    @Override
    public String toString() {
        return all.stream().map(Change::toString).collect(Collectors.joining("\n"));
    }
}

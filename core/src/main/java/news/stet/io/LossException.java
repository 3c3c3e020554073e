package news.stet.io;

import java.io.Serial;
import java.util.List;
import news.stet.Text;

/** An article would lose what it may not: see {@link LossPolicy}. */
public final class LossException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String article;
    // Only what is asked of it after catching; an exception that was serialised has its message.
    private final transient List<Loss> losses;

    /**
     * Losses that are not allowed.
     *
     * @param article the article's id
     * @param losses at least one
     */
    public LossException(String article, List<Loss> losses) {
        super(message(article, losses));
        this.article = article;
        this.losses = List.copyOf(losses);
    }

    /**
     * Whose losses these are.
     *
     * @return the article's id
     */
    public String article() {
        return article;
    }

    /**
     * The losses that are not allowed.
     *
     * @return one or more; empty only in a copy that was serialised
     */
    public List<Loss> losses() {
        return losses == null ? List.of() : losses;
    }

    private static String message(String article, List<Loss> losses) {
        if (losses.isEmpty()) {
            throw new IllegalArgumentException("without a loss nothing is lost");
        }
        int more = losses.size() - 1;
        return "the article " + Text.quote(article) + " would lose what it may not: " + losses.get(0)
                + (more == 0 ? "" : " (and " + more + " more)");
    }
}

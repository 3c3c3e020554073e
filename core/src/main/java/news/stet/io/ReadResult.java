package news.stet.io;

import java.util.List;
import java.util.Objects;
import news.stet.Article;

/**
 * An article and what was found on the way.
 *
 * @param article the article
 * @param problems warnings; 0..n, never an error, since an error leaves no article
 */
public record ReadResult(Article article, List<Problem> problems) {
    /** Checks the components and copies the list. */
    public ReadResult {
        Objects.requireNonNull(article, "article");
        problems = List.copyOf(problems);
    }
}

package news.stet.io;

import java.io.IOException;
import java.util.Optional;
import news.stet.Article;
import org.jspecify.annotations.Nullable;

/** For those who ask for one article: neither none nor a second one is passed over in silence. */
final class OneArticle {
    private OneArticle() {}

    static ReadResult of(ArticleReader reader, @Nullable String source) throws IOException {
        Optional<Article> article = reader.next();
        if (article.isEmpty()) {
            throw new ArticleFormatException(
                    Problem.error(ProblemCodes.COUNT, Location.of(source), "holds no article, expected one"));
        }
        if (reader.next().isPresent()) {
            throw new ArticleFormatException(Problem.error(
                    ProblemCodes.COUNT,
                    Location.of(source),
                    "holds more than one article, expected one",
                    "open it with reader() and read them one after the other."));
        }
        return new ReadResult(article.get(), reader.problems());
    }
}

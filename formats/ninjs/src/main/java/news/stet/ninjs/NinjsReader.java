package news.stet.ninjs;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.stet.Article;
import news.stet.io.ArticleFormatException;
import news.stet.io.ArticleReader;
import news.stet.io.BadRecord;
import news.stet.io.Location;
import news.stet.io.Problem;
import news.stet.io.ProblemCodes;
import news.stet.json.syntax.Document;
import news.stet.json.syntax.Documents;
import news.stet.json.syntax.Json;
import news.stet.json.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/** Reads an item, the items of an array, or one a line: one of them in memory. */
final class NinjsReader implements ArticleReader {
    private static final int MOST_PROBLEMS = 1_000;

    private final Documents documents;
    private final ItemReader items;
    private final List<Problem> problems = new ArrayList<>();
    private int unlisted;
    private long articles;
    private boolean failed;
    private @Nullable ArticleFormatException failure;

    NinjsReader(InputStream in, @Nullable String source, NinjsOptions options) {
        this.documents = new Documents(in, source, Syntax.within(options.limits()));
        this.items = new ItemReader(options);
    }

    @Override
    public Optional<Article> next() throws IOException {
        if (failed) {
            return Optional.empty();
        }
        Document document = null;
        boolean parsed = false;
        try {
            document = documents.next();
            if (document == null) {
                return Optional.empty();
            }
            articles++;
            Json root = Json.read(document);
            parsed = true;
            return Optional.of(items.read(root, document, this::note));
        } catch (ArticleFormatException e) {
            failed = true;
            // Where a document ends is certain only if it was one, or has a line to itself.
            failure = parsed || (document != null && documents.areLines()) ? e : null;
            throw e;
        } catch (StackOverflowError e) {
            failed = true;
            throw new ArticleFormatException(
                    List.of(Problem.error(
                            ProblemCodes.LIMIT, location(), "nested too deep for the stack of this thread")),
                    e);
        }
    }

    private void note(Problem problem) {
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(problem);
        } else {
            unlisted++;
        }
    }

    @Override
    public Optional<BadRecord> recover() {
        ArticleFormatException told = failure;
        if (told == null) {
            return Optional.empty();
        }
        failure = null;
        failed = false;
        return Optional.of(new BadRecord(articles, told.problems(), documents.last()));
    }

    @Override
    public List<Problem> problems() {
        List<Problem> all = new ArrayList<>(problems);
        if (unlisted > 0) {
            all.add(Problem.warning(ProblemCodes.LIMIT, location(), unlisted + " more problems here are not listed"));
        }
        return List.copyOf(all);
    }

    @Override
    public Location location() {
        return documents.location();
    }

    @Override
    public void close() throws IOException {
        documents.close();
    }
}

package news.stet.schemaorg;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.stet.Article;
import news.stet.InvalidValueException;
import news.stet.io.ArticleFormatException;
import news.stet.io.ArticleReader;
import news.stet.io.BadRecord;
import news.stet.io.Location;
import news.stet.io.Problem;
import news.stet.io.ProblemCodes;
import news.stet.json.syntax.Document;
import news.stet.json.syntax.Documents;
import news.stet.json.syntax.Json;
import news.stet.json.syntax.Reading;
import news.stet.json.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/** Reads the articles of an input document by document: the only one, those of an array, or one a line. */
final class SchemaOrgReader implements ArticleReader {
    private static final int MOST_PROBLEMS = 10_000;

    private final Documents documents;
    private final Deque<Article> ready = new ArrayDeque<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Long> passedOver = new LinkedHashMap<>();
    private Location location;
    private boolean any;
    private @Nullable Problem first;
    private @Nullable ArticleFormatException failure;
    private boolean recoverable;

    SchemaOrgReader(InputStream in, @Nullable String source, Syntax syntax) {
        documents = new Documents(in, source, syntax);
        location = Location.of(source);
    }

    @Override
    public Optional<Article> next() throws IOException {
        while (failure == null && ready.isEmpty()) {
            if (!fill()) {
                return Optional.empty();
            }
        }
        return Optional.ofNullable(ready.poll());
    }

    /** Reads the next document; false if there is none. */
    private boolean fill() throws IOException {
        recoverable = false;
        try {
            Document document = documents.next();
            if (document == null) {
                requireAny();
                return false;
            }
            recoverable = documents.areLines();
            Json root = Json.read(document);
            recoverable = true;
            read(root, document);
            return true;
        } catch (ArticleFormatException e) {
            failure = e;
            any = true;
            if (!recoverable) {
                documents.giveUp();
            }
            throw e;
        }
    }

    private void read(Json root, Document document) {
        Reading reading = new Reading(document, false);
        location = reading.location(root);
        List<Article> articles;
        try {
            articles = DocumentMapper.read(root, reading);
        } catch (InvalidValueException e) {
            reading.violated(e, root);
            reading.throwErrors();
            throw e;
        }
        if (articles.isEmpty()) {
            passOver(root, reading);
            return;
        }
        any = true;
        ready.addAll(articles);
        tell(reading.warnings());
    }

    private void passOver(Json root, Reading reading) {
        String found = DocumentMapper.found(root);
        passedOver.merge(found, 1L, Long::sum);
        Problem problem = Problem.warning(
                ProblemCodes.COUNT,
                reading.location(root),
                "holds neither an article nor a ClaimReview, found " + found);
        tell(List.of(problem));
        if (first == null) {
            first = problem;
        }
    }

    private void tell(List<Problem> found) {
        found.stream()
                .limit(MOST_PROBLEMS - Math.min(MOST_PROBLEMS, problems.size()))
                .forEach(problems::add);
    }

    /** An input of other things alone is no empty corpus. */
    private void requireAny() {
        Problem other = first;
        first = null;
        if (!any && other != null) {
            throw new ArticleFormatException(Problem.error(
                    other.code(),
                    other.location(),
                    other.message(),
                    "a document of schema.org has a NewsArticle, another type of Article, or a ClaimReview."));
        }
    }

    @Override
    public Optional<BadRecord> recover() {
        ArticleFormatException failed = failure;
        if (failed == null || !recoverable) {
            return Optional.empty();
        }
        failure = null;
        return Optional.of(new BadRecord(documents.count(), failed.problems(), documents.last()));
    }

    @Override
    public Location location() {
        return location;
    }

    @Override
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    @Override
    public Map<String, Long> passedOver() {
        return new LinkedHashMap<>(passedOver);
    }

    @Override
    public void close() throws IOException {
        documents.close();
    }
}

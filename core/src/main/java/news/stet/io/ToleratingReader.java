package news.stet.io;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import news.stet.Article;

/** Passes over the bad articles of another reader, and tells each of them. */
final class ToleratingReader extends ForwardingReader {
    // All are counted, but not more than these are told with their problems.
    private static final int TOLD = 10_000;
    private static final int PAUSE = 100;

    private final BadRecords policy;
    private final List<Problem> bad = new ArrayList<>();
    private long untold;
    private long given;
    private long skipped;
    private boolean done;

    ToleratingReader(ArticleReader reader, BadRecords policy) {
        super(reader);
        this.policy = policy;
    }

    @Override
    public Optional<Article> next() throws IOException {
        while (!done) {
            Optional<Article> article;
            try {
                article = super.next();
            } catch (ArticleFormatException e) {
                if (!policy.skips()) {
                    throw e;
                }
                pass(e);
                continue;
            }
            if (article.isPresent()) {
                given++;
                requirePartOfHundred(List.of());
                return article;
            }
            done = true;
            requirePart(List.of());
        }
        return Optional.empty();
    }

    private void pass(ArticleFormatException failure) throws IOException {
        Optional<BadRecord> record = super.recover();
        if (record.isEmpty()) {
            done = true;
            throw failure;
        }
        done = true; // if it cannot be kept, nobody goes on as if it had been
        policy.take(record.get());
        done = false;
        skipped++;
        record.get().problems().forEach(this::tell);
        if (skipped > policy.most()) {
            throw tooMany(skipped + " bad articles, and at most " + policy.most() + " are allowed", failure.problems());
        }
        requirePartOfHundred(failure.problems());
    }

    private void requirePartOfHundred(List<Problem> last) {
        if ((given + skipped) % PAUSE == 0) {
            requirePart(last);
        }
    }

    private void requirePart(List<Problem> last) {
        if (skipped > policy.part() * (given + skipped)) {
            throw tooMany(
                    String.format(
                            Locale.ROOT,
                            "%d of %d articles are bad, and at most a part of %s is allowed",
                            skipped,
                            given + skipped,
                            policy.part()),
                    last);
        }
    }

    private ArticleFormatException tooMany(String message, List<Problem> last) {
        done = true;
        List<Problem> problems = new ArrayList<>();
        Location where =
                last.isEmpty() ? source() : Location.of(last.get(0).location().source());
        problems.add(Problem.error(ProblemCodes.LIMIT, where, message));
        problems.addAll(last);
        return new ArticleFormatException(problems, null);
    }

    private Location source() {
        return bad.isEmpty()
                ? Location.UNKNOWN
                : Location.of(bad.get(0).location().source());
    }

    private void tell(Problem problem) {
        if (bad.size() < TOLD) {
            bad.add(problem);
        } else {
            untold++;
        }
    }

    @Override
    public long skipped() {
        return super.skipped() + skipped;
    }

    @Override
    public List<Problem> problems() {
        List<Problem> all = new ArrayList<>(super.problems());
        all.addAll(bad);
        if (untold > 0) {
            all.add(Problem.warning(
                    ProblemCodes.LIMIT, source(), untold + " more problems of bad articles are not listed"));
        }
        return List.copyOf(all);
    }
}

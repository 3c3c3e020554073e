package news.stet.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import news.stet.Article;
import news.stet.io.ArticleFormat;
import news.stet.io.ArticleFormatException;
import news.stet.io.ArticleReader;
import news.stet.io.Problem;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/**
 * One field of a sound document is made wrong, and the first problem that is reported must name that field: in 99 cases of
 * 100 or more, over 2,000 cases or {@code -Dstet.mutations=100000}. A failure lists cases with their seeds; {@code
 * -Dstet.mutation=17} tries that one alone.
 */
public abstract class BrokenFieldContract {
    private static final int CASES = 2_000;
    private static final double NAMED = 0.99;
    private static final int SHOWN = 25;
    private static final int FULL = 25;

    /** For subclasses, which JUnit makes. */
    protected BrokenFieldContract() {}

    /** A document of which one field is wrong. */
    public static final class Broken {
        private final byte[] document;
        private final String what;
        private final Predicate<Problem> names;

        /**
         * A document, and how to tell that its fault was found.
         *
         * @param document its bytes
         * @param what which field, and what was done to it, for people
         * @param names whether a problem names the field
         */
        public Broken(byte[] document, String what, Predicate<Problem> names) {
            this.document = document.clone();
            this.what = what;
            this.names = names;
        }
    }

    /**
     * The format that reads the documents.
     *
     * @return the format
     */
    protected abstract ArticleFormat format();

    /**
     * Writes an article and makes one field of the document wrong.
     *
     * @param article what to write
     * @param seed which field, and how: the same for the same seed
     * @return the broken document, or nothing if no field of this one can be broken so
     * @throws IOException never, in memory
     */
    protected abstract Optional<Broken> broken(Article article, long seed) throws IOException;

    /**
     * The law.
     *
     * @param reporter told how many fields were named
     * @throws IOException never, in memory
     */
    @Test
    @DisplayName("The first problem of a document with one wrong field names that field")
    public void firstProblemNamesTheBrokenField(TestReporter reporter) throws IOException {
        long only = Long.getLong("stet.mutation", 0);
        int count = only > 0 ? 1 : Integer.getInteger("stet.mutations", CASES);
        int cases = 0;
        List<String> failures = new ArrayList<>();
        for (long seed = only > 0 ? only : 1; cases < count; seed++) {
            Article article = seed % FULL == 0 ? Articles.full() : Articles.random(seed);
            Optional<Broken> broken = broken(article, seed);
            if (broken.isPresent()) {
                cases++;
                String found = found(broken.get());
                if (!found.isEmpty()) {
                    failures.add("seed " + seed + ": " + broken.get().what + " -> " + found);
                }
            }
        }
        String measured = format().name() + ": " + (cases - failures.size()) + " of " + cases + " broken fields named"
                + failures.stream()
                        .limit(SHOWN)
                        .map(failure -> "\n  not named: " + failure)
                        .collect(Collectors.joining());
        reporter.publishEntry("broken fields", measured);
        assertThat((double) (cases - failures.size()) / cases).as(measured).isGreaterThanOrEqualTo(NAMED);
    }

    /** What was found instead; empty if the field was named. */
    private String found(Broken broken) throws IOException {
        try (ArticleReader reader = format().reader(new ByteArrayInputStream(broken.document), "broken")) {
            while (reader.next().isPresent()) {
                // Nobody needs it.
            }
            return "was read without an error";
        } catch (ArticleFormatException e) {
            Problem first = e.problems().get(0);
            return broken.names.test(first) ? "" : first.toString();
        }
    }
}

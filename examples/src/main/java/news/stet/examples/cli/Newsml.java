package news.stet.examples.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import news.stet.io.ArticleReader;
import news.stet.io.Location;
import news.stet.io.Problem;
import news.stet.io.ProblemCodes;
import news.stet.newsml.NewsmlFormat;
import news.stet.newsml.NewsmlValidator;
import org.jspecify.annotations.Nullable;

/**
 * A document of NewsML-G2 to be checked: by the standard, and by reading its articles where it holds any. It is gone
 * through twice, so that what can be opened once is copied first.
 *
 * @param path the file
 * @param source what it is called
 * @param articles whether it is of a kind that holds articles
 * @param copied whether the file is a copy, to be deleted
 */
record Newsml(Path path, String source, boolean articles, boolean copied) implements AutoCloseable {
    private static final String NAMESPACE = "http://iptc.org/std/nar/2006-10-01/";
    private static final int LOOK = 8192;

    /** A file; null if it is something else. */
    static @Nullable Newsml open(Path path) throws IOException {
        if (!Files.isRegularFile(path)) {
            return null;
        }
        try (InputStream in = Files.newInputStream(path)) {
            byte[] start = in.readNBytes(LOOK);
            return isOfStandard(start) ? new Newsml(path, path.toString(), holdsArticles(start), false) : null;
        }
    }

    /** A stream, which is read to its end then; null if it is something else, and is where it was. */
    static @Nullable Newsml copy(BufferedInputStream in, String source) throws IOException {
        in.mark(LOOK);
        byte[] start = in.readNBytes(LOOK);
        in.reset();
        if (!isOfStandard(start)) {
            return null;
        }
        Path copy = Files.createTempFile("stet", ".xml");
        try {
            Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(copy);
            throw e;
        }
        return new Newsml(copy, source, holdsArticles(start), true);
    }

    private static boolean holdsArticles(byte[] start) {
        return NewsmlFormat.standard().recognizes(start);
    }

    private static boolean isOfStandard(byte[] start) {
        // Also true of UTF-16, where every other byte is 0.
        return new String(start, StandardCharsets.ISO_8859_1).replace("\0", "").contains(NAMESPACE);
    }

    ArticleReader reader() throws IOException {
        return NewsmlFormat.standard().reader(Files.newInputStream(path), source);
    }

    /** What the standard has against it, and what its reading had: that only where nothing is said of the place yet. */
    List<Problem> problems(NewsmlValidator validator, List<Problem> ofReading) throws IOException {
        NewsmlValidator.Report report;
        try (InputStream in = Files.newInputStream(path)) {
            report = validator.check(in, source);
        }
        List<Problem> all = new ArrayList<>(report.problems());
        Set<String> told = new HashSet<>();
        for (Problem problem : report.problems()) {
            told.add(place(problem));
            told.add(place(problem) + problem.code());
        }
        for (Problem problem : ofReading) {
            boolean repair = problem.severity() == Problem.Severity.WARNING;
            if (!told.contains(place(problem) + (repair ? "" : problem.code()))) {
                all.add(problem);
            }
        }
        if (!report.isComplete()) {
            long more = report.errors() + report.warnings() - report.problems().size();
            String message = "and " + more + " more";
            Location whole = Location.of(source);
            all.add(
                    report.isValid()
                            ? Problem.warning(ProblemCodes.LIMIT, whole, message)
                            : Problem.error(ProblemCodes.LIMIT, whole, message));
        }
        return all;
    }

    private static String place(Problem problem) {
        return problem.location().line() + ":" + problem.location().column() + " ";
    }

    @Override
    public void close() throws IOException {
        if (copied) {
            Files.deleteIfExists(path);
        }
    }
}

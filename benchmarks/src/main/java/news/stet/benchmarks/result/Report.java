package news.stet.benchmarks.result;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import news.stet.benchmarks.harness.Figures;

/** The two files that say what is reached: one to read, one to compare. */
public final class Report {
    private final List<Outcome> outcomes = new ArrayList<>();
    private final List<String> libraries = new ArrayList<>();
    private final List<String> sections = new ArrayList<>();

    /**
     * Names the libraries that take part.
     *
     * @param classes one class of each
     */
    public void libraries(List<Class<?>> classes) {
        classes.forEach(type -> libraries.add(Machine.library(type)));
    }

    /**
     * Puts in what came of a target.
     *
     * @param target the target
     * @param figures ratios to its baseline
     */
    public void outcome(Target target, Figures figures) {
        outcomes.add(new Outcome(target, figures));
    }

    /**
     * Puts in a table.
     *
     * @param title what it shows
     * @param note how to read it
     * @param header the names of the columns
     * @param rows the rows, as many cells in each as there are columns
     */
    public void table(String title, String note, List<String> header, List<List<String>> rows) {
        StringBuilder table = new StringBuilder("## " + title + "\n\n" + note + "\n\n");
        table.append("| ").append(String.join(" | ", header)).append(" |\n");
        table.append("|---".repeat(header.size())).append("|\n");
        rows.forEach(row -> table.append("| ").append(String.join(" | ", row)).append(" |\n"));
        sections.add(table.toString());
    }

    /**
     * A number for a table.
     *
     * @param pattern how it is written
     * @param value the number
     * @return the cell
     */
    public static String cell(String pattern, double value) {
        return String.format(Locale.ROOT, pattern, value);
    }

    /**
     * Writes both files.
     *
     * @param folder where to
     * @param seconds how long all of it took
     * @throws IOException if they cannot be written
     */
    public void write(Path folder, long seconds) throws IOException {
        Files.createDirectories(folder);
        StringBuilder csv = new StringBuilder("line,baseline,owed,aimed,median,best,met\n");
        outcomes.forEach(outcome -> csv.append(outcome.record()).append('\n'));
        Files.writeString(folder.resolve("results.csv"), csv);
        Files.writeString(folder.resolve("RESULTS.md"), markdown(seconds));
    }

    private String markdown(long seconds) {
        StringBuilder text = new StringBuilder(
                "# Results\n\nWritten by one run of the benchmarks (see README.md), which took " + seconds + " s.\n\n");
        Machine.lines().forEach(line -> text.append(line).append('\n'));
        text.append("- Libraries: ").append(String.join(", ", libraries)).append("\n\n");
        text.append("""
                ## Targets

                Each figure is a ratio to its baseline: the median of all rounds, the quartiles around it, and the best turn of the
                one over the best turn of the other. A line is met if both the median and the best are over it.

                | what | baseline | owed | aimed | median | quartiles | best | met |
                |---|---|---|---|---|---|---|---|
                """);
        outcomes.forEach(outcome -> text.append(outcome.row()).append('\n'));
        outcomes.stream()
                .filter(outcome -> !outcome.isMet())
                .forEach(outcome -> outcome.target()
                        .reason()
                        .ifPresent(reason -> text.append("\nMissed: ")
                                .append(outcome.target().line())
                                .append(" / ")
                                .append(outcome.target().baseline())
                                .append(". ")
                                .append(reason)
                                .append('\n')));
        sections.forEach(section -> text.append('\n').append(section));
        return text.toString();
    }
}

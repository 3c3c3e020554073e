package news.stet.benchmarks.start;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import news.stet.benchmarks.harness.Java;
import news.stet.io.ArticleFormats;

/** What reading a first document costs beside a second one: classes, tables, contexts. */
public final class FirstRead {
    private FirstRead() {}

    /**
     * What it cost.
     *
     * @param formats milliseconds until the formats were known
     * @param first milliseconds for the first time
     * @param second milliseconds for the second time
     * @param classes how many classes were loaded in all
     */
    public record Cost(double formats, double first, double second, long classes) {}

    /**
     * Reads a document twice in a new JVM.
     *
     * @param path the document
     * @return what it cost
     * @throws IOException if that fails
     */
    public static Cost of(Path path) throws IOException {
        String[] printed = Java.run(List.of(), FirstRead.class.getName(), List.of(path.toString()))
                .get(0)
                .split(" ", -1);
        return new Cost(
                Double.parseDouble(printed[0]),
                Double.parseDouble(printed[1]),
                Double.parseDouble(printed[2]),
                Long.parseLong(printed[3]));
    }

    /**
     * Reads and prints.
     *
     * @param arguments the document
     * @throws IOException if it cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        Path path = Path.of(arguments[0]);
        long start = System.nanoTime();
        ArticleFormats formats = ArticleFormats.load();
        long known = System.nanoTime();
        formats.read(path);
        long once = System.nanoTime();
        formats.read(path);
        long twice = System.nanoTime();
        System.out.printf(
                Locale.ROOT,
                "%.1f %.1f %.1f %d%n",
                (known - start) / 1e6,
                (once - known) / 1e6,
                (twice - once) / 1e6,
                ManagementFactory.getClassLoadingMXBean().getTotalLoadedClassCount());
    }
}

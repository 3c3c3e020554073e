package news.stet.benchmarks.start;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import news.stet.benchmarks.harness.Figures;
import news.stet.benchmarks.harness.Java;

/** The command line, from nothing to its end. */
public final class Command {
    private static final String STET = "news.stet.examples.cli.Stet";

    private Command() {}

    /**
     * How long {@code stet show} takes.
     *
     * @param document what it shows; nothing for a JVM that does nothing
     * @param times how often it is started
     * @return milliseconds
     * @throws IOException if it cannot be started
     */
    public static Figures show(List<Path> document, int times) throws IOException {
        double[] milliseconds = new double[times];
        for (int i = 0; i < times; i++) {
            List<String> arguments = new ArrayList<>();
            document.forEach(path -> arguments.addAll(List.of("show", path.toString())));
            long start = System.nanoTime();
            Java.run(List.of(), document.isEmpty() ? Nothing.class.getName() : STET, arguments);
            milliseconds[i] = (System.nanoTime() - start) / 1e6;
        }
        return Figures.ofTimes(milliseconds);
    }

    /** What a JVM takes by itself. */
    static final class Nothing {
        private Nothing() {}

        public static void main(String[] arguments) {
            System.out.println(arguments.length);
        }
    }
}

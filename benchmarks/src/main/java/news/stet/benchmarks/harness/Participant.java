package news.stet.benchmarks.harness;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A variant in its own JVM, seen from the one that gives out the turns. */
final class Participant implements AutoCloseable {
    private final Class<? extends Variant> variant;
    private final Process process;
    private final Writer orders;
    private final BufferedReader answers;

    Participant(Class<? extends Variant> variant, Sample sample, Effort effort) throws IOException {
        this.variant = variant;
        process = Java.process(
                        effort.memory(),
                        Worker.class.getName(),
                        List.of(variant.getName(), sample.name(), String.valueOf(effort.articles())))
                .start();
        orders = process.outputWriter(StandardCharsets.UTF_8);
        answers = process.inputReader(StandardCharsets.UTF_8);
        // Before the next one starts: only one works at a time.
        answer();
    }

    Class<? extends Variant> variant() {
        return variant;
    }

    /** Works for some milliseconds and returns the articles a second. */
    double work(int milliseconds) throws IOException {
        orders.write(milliseconds + "\n");
        orders.flush();
        String[] done = answer().split(" ", -1);
        return Long.parseLong(done[0]) * 1e9 / Long.parseLong(done[1]);
    }

    private String answer() throws IOException {
        @Nullable String line = answers.readLine();
        if (line == null) {
            throw new IllegalStateException(variant.getName() + " has ended before its time");
        }
        return line;
    }

    @Override
    public void close() throws IOException {
        orders.close();
        process.destroy();
    }
}

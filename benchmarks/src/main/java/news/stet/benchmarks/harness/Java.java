package news.stet.benchmarks.harness;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Other JVMs, of the same version and with the same class path. */
public final class Java {
    private Java() {}

    /**
     * A process that is not started yet.
     *
     * @param options of the JVM
     * @param main the name of the class to run
     * @param arguments its arguments
     * @return the process, whose errors go to where ours go
     */
    public static ProcessBuilder process(List<String> options, String main, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.add("-Dstet.root=" + System.getProperty("stet.root", "."));
        String sets = System.getProperty("stet.sets");
        if (sets != null) {
            command.add("-Dstet.sets=" + sets);
        }
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main));
        command.addAll(arguments);
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
    }

    /**
     * Runs a program to its end.
     *
     * @param options of the JVM
     * @param main the name of the class to run
     * @param arguments its arguments
     * @return the lines that it printed
     * @throws IOException if it cannot be started
     * @throws IllegalStateException if it failed
     */
    public static List<String> run(List<String> options, String main, List<String> arguments) throws IOException {
        return lines(process(options, main, arguments));
    }

    static List<String> lines(ProcessBuilder program) throws IOException {
        Process process = program.start();
        process.getOutputStream().close();
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            List<String> lines = out.lines().toList();
            int code = process.waitFor();
            if (code != 0) {
                throw new IllegalStateException("ended with " + code + ": " + program.command());
            }
            return lines;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

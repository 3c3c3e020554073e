package news.stet.examples.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line: {@code stet}. */
@Command(
        name = "stet",
        mixinStandardHelpOptions = true,
        description = "Reads and writes news articles and their claims.")
public final class Stet implements Runnable {
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Stet()).execute(arguments));
    }

    @Override
    public void run() {
        CommandLine.usage(this, System.out);
    }
}

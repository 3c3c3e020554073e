package news.stet.examples.cli;

import java.io.BufferedOutputStream;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import news.stet.io.ArticleFormats;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ScopeType;

/** The command line: {@code stet}. */
@Command(
        name = "stet",
        description = "Reads, shows, checks and converts news articles, their claims and their entities.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        scope = ScopeType.INHERIT,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:fine",
            "1:the content has problems",
            "2:the command was not understood",
            "3:something could not be read or written",
            "4:a fault of stet itself"
        },
        footerHeading = "%nIN and OUT: ",
        footer = {
            "a file, a folder or zip of tables, or - for standard input or output.",
            "A format is found by the name given, else by the extension, else by a look at the first bytes."
        })
final class Stet implements Runnable {
    private Stet() {}

    /**
     * Runs one command and ends the process with its exit status.
     *
     * @param arguments the command and what it needs
     */
    @SuppressWarnings("SystemConsoleNull") // that the property makes good
    public static void main(String[] arguments) {
        // JDK 22 to 24 would otherwise give a console where there is no terminal.
        System.setProperty("jdk.console", "java.base");
        Console console = System.console();
        Charset charset = charset(console);
        Surroundings surroundings = new Surroundings(
                ArticleFormats.load(),
                System.in,
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)),
                new PrintWriter(new OutputStreamWriter(new FileOutputStream(FileDescriptor.out), charset)),
                new PrintWriter(new OutputStreamWriter(new FileOutputStream(FileDescriptor.err), charset), true),
                console != null);
        System.exit(run(surroundings, arguments));
    }

    /** Everything but the end of the process. */
    static int run(Surroundings surroundings, String... arguments) {
        CommandLine commandLine = new CommandLine(new Stet())
                .addSubcommand(new Convert(surroundings))
                .addSubcommand(new Show(surroundings))
                .addSubcommand(new Check(surroundings))
                .addSubcommand(new RoundTrip(surroundings))
                .addSubcommand(new Diff(surroundings))
                .setOut(surroundings.text())
                .setErr(surroundings.messages())
                .setExecutionExceptionHandler(new Failures(surroundings));
        try {
            int status = commandLine.execute(arguments);
            // A print writer keeps it to itself that the disk is full.
            return status == Failures.FINE && surroundings.text().checkError() ? Failures.INPUT_OUTPUT : status;
        } catch (VirtualMachineError e) {
            return Failures.fault(surroundings, e);
        } finally {
            surroundings.text().flush();
            surroundings.messages().flush();
        }
    }

    /** Without a command there is nothing to do. */
    @Override
    public void run() {
        throw new UsageException("say what to do: convert, show, check, roundtrip or diff");
    }

    /** That of a terminal that knows more than ASCII; else what everybody expects in files and pipes. */
    private static Charset charset(@Nullable Console console) {
        return console == null || console.charset().equals(StandardCharsets.US_ASCII)
                ? StandardCharsets.UTF_8
                : console.charset();
    }
}

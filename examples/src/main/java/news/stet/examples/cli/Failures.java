package news.stet.examples.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;
import news.stet.io.ArticleFormatException;
import news.stet.io.LossException;
import news.stet.io.Problem;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says in a line what went wrong, and gives the exit status. */
record Failures(Surroundings surroundings) implements IExecutionExceptionHandler {
    static final int FINE = 0;
    static final int CONTENT = 1;
    static final int USAGE = 2;
    static final int INPUT_OUTPUT = 3;
    static final int FAULT = 4;

    @Override
    public int handleExecutionException(Exception e, CommandLine command, ParseResult arguments) {
        if (e instanceof ArticleFormatException content) {
            for (Problem problem : content.problems()) {
                surroundings.messages().println(Columns.escape(problem.toString()));
            }
            return CONTENT;
        }
        if (e instanceof LossException refused) {
            for (String line : LossLines.of(refused.losses())) {
                surroundings.messages().println(Columns.escape(refused.article() + ": " + line));
            }
            say("nothing was written, since this may not be lost");
            return CONTENT;
        }
        if (e instanceof UsageException) {
            say(String.valueOf(e.getMessage()));
            surroundings.messages().println("Try: " + command.getCommandSpec().qualifiedName() + " --help");
            return USAGE;
        }
        if (e instanceof IOException broken) {
            say(describe(broken));
            return INPUT_OUTPUT;
        }
        if (e instanceof UncheckedIOException broken && broken.getCause() != null) {
            say(describe(broken.getCause()));
            return INPUT_OUTPUT;
        }
        return fault(surroundings, e);
    }

    /** Neither the user nor the content is to blame. */
    static int fault(Surroundings surroundings, Throwable e) {
        String what = e instanceof OutOfMemoryError ? "out of memory" : "a fault of stet itself: " + e;
        surroundings.messages().println("stet: " + Columns.escape(what));
        return FAULT;
    }

    private void say(String message) {
        surroundings.messages().println("stet: " + Columns.escape(message));
    }

    private static String describe(IOException e) {
        if (e instanceof FileSystemException file) {
            return file.getFile() + ": " + reason(file);
        }
        return "cannot read or write: "
                + Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName());
    }

    private static String reason(FileSystemException e) {
        if (e.getReason() != null) {
            return e.getReason();
        }
        if (e instanceof NoSuchFileException) {
            return "no such file or folder";
        }
        return e instanceof AccessDeniedException ? "access denied" : "cannot be read or written";
    }
}

package news.stet.examples.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import news.stet.io.ArticleFormats;

/**
 * What one command did.
 *
 * @param status its exit status
 * @param out standard output, byte by byte
 * @param messages standard error
 */
record Run(int status, byte[] out, String messages) {
    static Run of(Object... arguments) {
        return run(new byte[0], false, arguments);
    }

    /** With something on standard input. */
    static Run piped(byte[] in, Object... arguments) {
        return run(in, false, arguments);
    }

    /** On a terminal. */
    static Run watched(Object... arguments) {
        return run(new byte[0], true, arguments);
    }

    private static Run run(byte[] in, boolean interactive, Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream messages = new ByteArrayOutputStream();
        int status = Stet.run(
                new Surroundings(
                        ArticleFormats.load(),
                        new ByteArrayInputStream(in),
                        out,
                        new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)),
                        new PrintWriter(new OutputStreamWriter(messages, StandardCharsets.UTF_8), true),
                        interactive),
                Arrays.stream(arguments).map(Object::toString).toArray(String[]::new));
        return new Run(status, out.toByteArray(), messages.toString(StandardCharsets.UTF_8));
    }

    /** Fine, and nothing to say. */
    boolean isSilent() {
        return status == 0 && out.length == 0 && messages.isEmpty();
    }

    String text() {
        return new String(out, StandardCharsets.UTF_8);
    }
}

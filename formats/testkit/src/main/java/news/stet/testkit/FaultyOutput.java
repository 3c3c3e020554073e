package news.stet.testkit;

import java.io.IOException;
import java.io.OutputStream;

/** A stream of which one call fails, and from then on none or all; it counts its calls. */
final class FaultyOutput extends OutputStream {
    /** What every failure says: of a stream that stays broken, Java itself may tell of the last failure alone. */
    static final String MESSAGE = " of the stream failed on purpose";

    private final OutputStream out;
    private final int failing;
    private final boolean forGood;
    private int calls;

    FaultyOutput(OutputStream out, int failing, boolean forGood) {
        this.out = out;
        this.failing = failing;
        this.forGood = forGood;
    }

    /** How often something was asked of it. */
    int calls() {
        return calls;
    }

    /** What the failure of a call says. */
    static String message(int call) {
        return "call " + call + MESSAGE;
    }

    @Override
    public void write(int one) throws IOException {
        call();
        out.write(one);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        call();
        out.write(bytes, from, length);
    }

    @Override
    public void flush() throws IOException {
        call();
        out.flush();
    }

    @Override
    public void close() throws IOException {
        // As a file does: it is closed, even where the last bytes did not arrive.
        try (out) {
            call();
        }
    }

    private void call() throws IOException {
        int call = calls++;
        if (call == failing || (forGood && call > failing)) {
            throw new IOException(message(call));
        }
    }
}

package news.stet;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * Says in a few characters what a value of the model is: two values have the same fingerprint if they are equal, and for
 * all that matters only then. Unlike {@link Object#hashCode()} it is the same in every run, on every machine and in every
 * release that has the value's components: absent ones and empty lists do not count, so that a release may add some.
 */
public final class Fingerprint {
    private Fingerprint() {}

    /**
     * The fingerprint of a value.
     *
     * @param value an article, or any other record of the model
     * @return SHA-256 over the names of records and components, and the values of these, as 64 hexadecimal digits in lower case
     */
    public static String of(Record value) {
        MessageDigest digest;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
        try (DataOutputStream out =
                new DataOutputStream(new DigestOutputStream(OutputStream.nullOutputStream(), digest))) {
            write(value, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not break
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void write(Object value, DataOutputStream out) throws IOException {
        if (value instanceof Record record) {
            Shape shape = Shape.of(record);
            out.writeByte('{');
            text(record.getClass().getSimpleName(), out); // of a sealed type's records, some have no components
            for (int i = 0; i < shape.names().size(); i++) {
                Object component = shape.get(record, i);
                if (component != null && !isEmpty(component)) {
                    text(shape.names().get(i), out);
                    write(component, out);
                }
            }
            out.writeByte('}');
        } else if (value instanceof List<?> list) {
            out.writeByte('[');
            for (Object element : list) {
                write(element, out);
            }
            out.writeByte(']');
        } else {
            out.writeByte('=');
            text(value instanceof Enum<?> word ? word.name() : value.toString(), out);
        }
    }

    private static boolean isEmpty(Object component) {
        return component instanceof List<?> list && list.isEmpty();
    }

    private static void text(String text, DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}

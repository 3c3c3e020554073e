package news.stet.json.syntax;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Predicate;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;

/** Writes documents as the elements of an array, as {@link Documents} reads them; or one alone. */
public final class DocumentsWriter implements Closeable {
    private final OutputStream out;
    private final Predicate<Json> flat;
    private boolean begun;
    private boolean closed;
    private boolean givenUp;

    /**
     * Writes to a stream.
     *
     * @param out the stream; owned
     * @param flat which objects stand on one line
     */
    public DocumentsWriter(OutputStream out, Predicate<Json> flat) {
        this.out = out;
        this.flat = flat;
    }

    /** Writes the next document of the array. */
    public void write(Json document) throws IOException {
        text(begun ? ",\n" : "[\n");
        begun = true;
        print(document, flat, out);
    }

    /** Closing will not finish the array. */
    public void abort() {
        givenUp = true;
    }

    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        try (OutputStream last = out) {
            if (!givenUp) {
                text(begun ? "\n]\n" : "[]\n");
            }
            last.flush();
        }
    }

    /** Signs of the syntax, which are ASCII. */
    private void text(String text) throws IOException {
        for (int i = 0; i < text.length(); i++) {
            out.write(text.charAt(i));
        }
    }

    /**
     * Prints a document for people, without a line end behind it.
     *
     * @param flat which objects stand on one line
     */
    public static void print(Json document, Predicate<Json> flat, OutputStream out) throws IOException {
        Layout layout = new Layout();
        try (JsonGenerator generator = Syntax.generator(out, layout)) {
            print(document, flat, generator, layout);
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    private static void print(Json value, Predicate<Json> flat, JsonGenerator generator, Layout layout) {
        switch (value.kind()) {
            case OBJECT -> {
                if (flat.test(value)) {
                    layout.flatten();
                }
                generator.writeStartObject();
                value.members().forEach((name, member) -> {
                    generator.writeName(name);
                    print(member, flat, generator, layout);
                });
                generator.writeEndObject();
            }
            case ARRAY -> {
                generator.writeStartArray();
                value.items().forEach(item -> print(item, flat, generator, layout));
                generator.writeEndArray();
            }
            case STRING -> generator.writeString(value.text());
            default -> generator.writeRawValue(value.text());
        }
    }
}

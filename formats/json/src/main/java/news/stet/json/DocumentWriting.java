package news.stet.json;

import java.io.IOException;
import java.io.OutputStream;
import news.stet.json.syntax.Layout;
import news.stet.json.syntax.Syntax;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;

/** Writes one document. */
final class DocumentWriting {
    private DocumentWriting() {}

    static <T> void write(T value, ObjectCodec<T> codec, JsonStyle style, OutputStream out) throws IOException {
        Layout layout = style == JsonStyle.PRETTY ? new Layout() : null;
        try (JsonGenerator generator = Syntax.generator(out, layout)) {
            codec.write(Output.to(generator, layout), value);
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }
}

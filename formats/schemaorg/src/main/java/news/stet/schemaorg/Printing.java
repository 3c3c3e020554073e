package news.stet.schemaorg;

import java.io.IOException;
import java.io.OutputStream;
import news.stet.json.syntax.Json;
import news.stet.json.syntax.Layout;
import news.stet.json.syntax.Syntax;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;

/** Prints a document for people: a member a line, and what is but the name of a node on the line where it stands. */
final class Printing {
    private Printing() {}

    static void print(Json document, OutputStream out) throws IOException {
        Layout layout = new Layout();
        try (JsonGenerator generator = Syntax.generator(out, layout)) {
            print(document, generator, layout);
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    private static void print(Json value, JsonGenerator generator, Layout layout) {
        if (value.isObject()) {
            if (Node.isReference(value)) {
                layout.flatten();
            }
            generator.writeStartObject();
            value.members().forEach((name, member) -> {
                generator.writeName(name);
                print(member, generator, layout);
            });
            generator.writeEndObject();
        } else if (value.isArray()) {
            generator.writeStartArray();
            value.items().forEach(item -> print(item, generator, layout));
            generator.writeEndArray();
        } else {
            value.write(generator);
        }
    }
}

package news.stet.json;

import java.io.IOException;
import java.io.OutputStream;
import news.stet.Article;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;

/** Writes one document. */
final class DocumentWriting {
    private DocumentWriting() {}

    static void write(Article article, ArticleCodec codec, JsonStyle style, OutputStream out) throws IOException {
        Layout layout = style == JsonStyle.PRETTY ? new Layout() : null;
        try (JsonGenerator generator = Syntax.generator(out, layout)) {
            codec.write(Output.to(generator, layout), article);
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }
}

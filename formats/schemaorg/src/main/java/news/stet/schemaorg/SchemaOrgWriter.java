package news.stet.schemaorg;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import news.stet.Article;
import news.stet.io.ArticleWriter;
import news.stet.io.Coverage;
import news.stet.io.Loss;
import org.jspecify.annotations.Nullable;

/** Writes articles as the documents of an array. */
final class SchemaOrgWriter implements ArticleWriter {
    private final OutputStream out;
    private final SchemaOrgFormat format;
    private boolean begun;
    private boolean givenUp;
    private boolean closed;
    private @Nullable Coverage coverage;

    SchemaOrgWriter(OutputStream out, SchemaOrgFormat format) {
        this.out = out;
        this.format = format;
    }

    @Override
    public void write(Article article) throws IOException {
        out.write(begun ? ',' : '[');
        out.write('\n');
        begun = true;
        Coverage of = Coverage.of(article);
        coverage = of;
        Printing.print(DocumentMapper.write(article, format, of), out);
    }

    @Override
    public List<Loss> losses() {
        return coverage == null ? List.of() : coverage.losses();
    }

    @Override
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
                last.write(begun ? '\n' : '[');
                last.write(']');
                last.write('\n');
            }
            last.flush();
        }
    }
}

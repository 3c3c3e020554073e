package news.stet.schemaorg;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import news.stet.Article;
import news.stet.io.ArticleWriter;
import news.stet.io.Coverage;
import news.stet.io.Loss;
import news.stet.json.syntax.DocumentsWriter;
import org.jspecify.annotations.Nullable;

/** Writes articles as the documents of an array. */
final class SchemaOrgWriter implements ArticleWriter {
    private final DocumentsWriter documents;
    private final SchemaOrgFormat format;
    private @Nullable Coverage coverage;

    SchemaOrgWriter(OutputStream out, SchemaOrgFormat format) {
        this.documents = new DocumentsWriter(out, Node::isReference);
        this.format = format;
    }

    @Override
    public void write(Article article) throws IOException {
        Coverage of = Coverage.of(article);
        coverage = of;
        documents.write(DocumentMapper.write(article, format, of));
    }

    @Override
    public List<Loss> losses() {
        return coverage == null ? List.of() : coverage.losses();
    }

    @Override
    public void abort() {
        documents.abort();
    }

    @Override
    public void close() throws IOException {
        documents.close();
    }
}

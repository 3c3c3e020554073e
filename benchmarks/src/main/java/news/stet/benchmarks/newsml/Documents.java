package news.stet.benchmarks.newsml;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import news.stet.Article;
import news.stet.newsml.NewsmlFormat;

/** The documents that are read, as Stet writes them. */
final class Documents {
    private Documents() {}

    static List<byte[]> of(List<Article> articles) throws IOException {
        List<byte[]> documents = new ArrayList<>();
        for (Article article : articles) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            NewsmlFormat.standard().write(article, out);
            documents.add(out.toByteArray());
        }
        return documents;
    }
}

package news.stet.benchmarks.newsml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import news.stet.Article;
import news.stet.benchmarks.corpus.Corpus;
import news.stet.io.ArticleReader;
import news.stet.newsml.NewsmlFormat;
import org.junit.jupiter.api.Test;

/** What is compared does the same. */
class PlainJaxbTest {
    private static List<Article> articles() throws Exception {
        List<Article> articles = new ArrayList<>(Corpus.articles(200));
        articles.add(Corpus.seed());
        return articles;
    }

    private static Article read(byte[] document) throws Exception {
        try (ArticleReader reader = NewsmlFormat.standard().reader(new ByteArrayInputStream(document), null)) {
            Article article = reader.next().orElseThrow();
            assertThat(reader.problems()).isEmpty();
            return article;
        }
    }

    @Test
    void theBindingAloneReadsTheSameArticles() throws Exception {
        PlainJaxb plain = new PlainJaxb();
        List<Article> articles = articles();
        List<byte[]> documents = Documents.of(articles);
        for (int i = 0; i < articles.size(); i++) {
            assertThat(plain.read(new ByteArrayInputStream(documents.get(i)))).isEqualTo(articles.get(i));
        }
    }

    @Test
    void stetReadsWhatTheBindingAloneWrites() throws Exception {
        PlainJaxb plain = new PlainJaxb();
        for (Article article : articles()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            plain.write(article, out);
            assertThat(read(out.toByteArray())).isEqualTo(article);
        }
    }
}

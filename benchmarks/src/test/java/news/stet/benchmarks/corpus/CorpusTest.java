package news.stet.benchmarks.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import news.stet.Article;
import news.stet.io.ArticleWriter;
import news.stet.json.JsonLinesFormat;
import org.junit.jupiter.api.Test;

class CorpusTest {
    private static final int COUNT = 100;

    @Test
    void articlesAreAsLargeAsThoseThatTheTargetsSpeakOf() throws IOException {
        List<Article> articles = Corpus.articles(COUNT);
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        try (ArticleWriter writer = new JsonLinesFormat().writer(json)) {
            for (Article article : articles) {
                writer.write(article);
            }
        }
        assertThat(json.size() / COUNT).isBetween(22_000, 30_000);
        assertThat(articles).allSatisfy(article -> {
            assertThat(article.entities()).hasSize(20);
            assertThat(article.claims()).hasSize(25);
        });
        assertThat(articles.stream()
                        .flatMap(article -> article.entities().stream())
                        .mapToInt(entity -> entity.mentions().size())
                        .sum())
                .isBetween(50 * COUNT, 70 * COUNT);
    }

    @Test
    void theSameNumberGivesTheSameArticlesAndNoTwoAreAlike() throws IOException {
        assertThat(Corpus.articles(COUNT)).isEqualTo(Corpus.articles(COUNT)).doesNotHaveDuplicates();
    }
}

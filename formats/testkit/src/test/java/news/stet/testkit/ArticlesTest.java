package news.stet.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.stet.Article;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ArticlesTest {
    private static final long SEED = 1;

    private static final List<Article> RANDOM =
            Articles.stream(SEED, Articles.count(3_000)).toList();

    @Test
    @Tag("module-path")
    void fullFillsEveryComponentOfEveryRecord() {
        Contents full = Contents.of(List.of(Articles.full()));
        assertThat(full.unfilled())
                .as("components that Articles.full() does not fill")
                .isEmpty();
        assertThat(full.withoutPlural())
                .as("lists without two elements in Articles.full()")
                .isEmpty();
        assertThat(full.unused())
                .as("enum values and cases that Articles.full() does not use")
                .isEmpty();
    }

    @Test
    void randomArticlesFillEveryComponentOfEveryRecord() {
        Contents contents = Contents.of(RANDOM);
        assertThat(contents.unfilled())
                .as("components that no random article fills")
                .isEmpty();
        assertThat(contents.withoutPlural())
                .as("lists without two elements in any")
                .isEmpty();
        assertThat(contents.neverAbsent())
                .as("optional components that none leaves out")
                .isEmpty();
        assertThat(contents.unused()).as("enum values and cases that none uses").isEmpty();
    }

    @Test
    void minimalHasAnIdAlone() {
        assertThat(Articles.minimal())
                .isEqualTo(Article.builder(Articles.minimal().id()).build());
    }

    @Test
    void equalSeedsGiveEqualArticlesAndOthersOthers() {
        assertThat(Articles.stream(SEED, RANDOM.size()).toList()).isEqualTo(RANDOM);
        assertThat(RANDOM).doesNotHaveDuplicates();
        assertThat(Articles.random(SEED, 9)).isEqualTo(Articles.random(SEED, 9)).isNotEqualTo(Articles.random(SEED));
    }
}

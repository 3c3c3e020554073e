package news.stet.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.stet.Article;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class FixedArticlesTest {
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
    void minimalHasAnIdAlone() {
        assertThat(Articles.minimal())
                .isEqualTo(Article.builder(Articles.minimal().id()).build());
    }
}

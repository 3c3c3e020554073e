package news.stet.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import news.stet.Article;
import news.stet.Block;
import news.stet.Mark;
import news.stet.Text;
import org.junit.jupiter.api.Test;

class RandomArticlesTest {
    private static final long SEED = 1;

    private static final List<Article> RANDOM =
            Articles.stream(SEED, Articles.count(3_000)).toList();

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
    void equalSeedsGiveEqualArticlesAndOthersOthers() {
        assertThat(Articles.stream(SEED, RANDOM.size()).toList()).isEqualTo(RANDOM);
        assertThat(RANDOM).doesNotHaveDuplicates();
        assertThat(Articles.random(SEED, 9)).isEqualTo(Articles.random(SEED, 9)).isNotEqualTo(Articles.random(SEED));
    }

    /** A small sample of what formats stumble over; that it occurs is what the laws rest on. */
    @Test
    void randomArticlesAreUnkind() {
        List<Block> blocks = RANDOM.stream().flatMap(Article::blocks).toList();
        List<Mark> marks =
                blocks.stream().flatMap(block -> block.marks().stream()).toList();
        for (String piece : List.of(
                "\r",
                "\n",
                "\r\n",
                "\t",
                "\u0085",
                "\u2028",
                "\uFEFF",
                "\uFFFD",
                "\u202E",
                "e\u0301",
                "]]>",
                "&amp;",
                "<",
                "\"",
                ",",
                ";",
                "\\N",
                "=cmd",
                "\uDBFF\uDFFF")) {
            assertThat(blocks)
                    .as("with %s", Text.quote(piece))
                    .anyMatch(block -> block.text().contains(piece));
        }
        assertThat(blocks)
                .as("longer than any buffer")
                .anyMatch(block -> block.text().length() > 65_536)
                .as("blank")
                .anyMatch(block -> !block.text().isEmpty() && block.text().isBlank())
                .as("empty")
                .anyMatch(block -> block.text().isEmpty())
                .as("with the same mark twice")
                .anyMatch(block ->
                        new HashSet<>(block.marks()).size() < block.marks().size());
        assertThat(marks).as("of zero width").anyMatch(mark -> mark.span().isEmpty());
        assertThat(blocks)
                .as("with a mark right behind an astral character")
                .anyMatch(RandomArticlesTest::hasMarkBehindAstral);
        assertThat(RANDOM.stream()
                        .flatMap(article -> article.claims().stream())
                        .map(claim -> claim.attributions().size()))
                .as("lengths of chains")
                .contains(1, 2, 3, 4, 5);
        assertThat(RANDOM.stream().flatMap(article -> article.claims().stream()))
                .as("with the content's words alone")
                .anyMatch(claim -> claim.proposition() == null);
        assertThat(RANDOM)
                .as("of blocks alone")
                .anyMatch(article -> article.claims().isEmpty());
    }

    private static boolean hasMarkBehindAstral(Block block) {
        return block.marks().stream()
                .map(mark -> block.codePoints().toUtf16(mark.span().start()))
                .anyMatch(at -> at > 0 && Character.isLowSurrogate(block.text().charAt(at - 1)));
    }
}

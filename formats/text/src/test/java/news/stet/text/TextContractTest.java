package news.stet.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import news.stet.Article;
import news.stet.Block;
import news.stet.io.ArticleFormat;
import news.stet.testkit.ArticleFormatContract;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TextContractTest extends ArticleFormatContract {
    @Override
    protected ArticleFormat format() {
        return TextFormat.standard();
    }

    @Override
    protected boolean isFull() {
        return false;
    }

    /** Most of what decides how a text is set, random articles seldom have: it is added. */
    @Override
    protected Article viewed(long seed) {
        return RandomMatter.added(super.viewed(seed), seed);
    }

    @Test
    @Override
    @DisplayName("A byte order mark in front is kept, and no words")
    public void byteOrderMarkChangesNothing() {
        TextFormat format = TextFormat.standard();
        String text = "One.\n\nTwo.\n";
        assertEquals("\uFEFF" + text, format.writeString(format.readString("\uFEFF" + text)));
        assertEquals(
                format.readString(text).body().stream().map(Block::text).toList(),
                format.readString("\uFEFF" + text).body().stream()
                        .map(Block::text)
                        .toList());
    }
}

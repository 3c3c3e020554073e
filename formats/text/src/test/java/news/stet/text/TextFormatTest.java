package news.stet.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import news.stet.Article;
import news.stet.Block;
import news.stet.io.ArticleFormats;
import news.stet.io.ArticleReader;
import news.stet.io.ArticleWriter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("module-path")
class TextFormatTest {
    private static final TextFormat FORMAT = TextFormat.standard();

    @Test
    void isFoundByNameTypeAndExtension() {
        ArticleFormats formats = ArticleFormats.load();
        assertInstanceOf(TextFormat.class, formats.named("text"));
        assertInstanceOf(
                TextFormat.class,
                formats.forMediaType("text/plain; charset=utf-8").orElseThrow());
        assertInstanceOf(TextFormat.class, formats.forPath(Path.of("A.TXT")).orElseThrow());
    }

    @Test
    void recognizesNothingByItsBytes() throws IOException {
        for (String start : List.of("", "Words.", "{\"id\":\"a\"}", "<newsItem/>", "id,text\r\n", "\uFEFFWords.")) {
            assertFalse(FORMAT.recognizes(start.getBytes(StandardCharsets.UTF_8)), start);
        }
    }

    @Test
    void holdsOneArticle(@TempDir Path folder) throws IOException {
        assertFalse(FORMAT.holdsMany());
        Path file = folder.resolve("a.txt");
        try (ArticleWriter writer = FORMAT.writer(file)) {
            writer.write(article("One."));
            assertThrows(IllegalStateException.class, () -> writer.write(article("Two.")));
        }
        assertFalse(Files.exists(file), "a writer that failed leaves no file");
    }

    @Test
    void readsAndWritesFiles(@TempDir Path folder) throws IOException {
        Path in = Files.writeString(folder.resolve("in.txt"), "One.\r\n\r\nTwo.\r\n");
        Path out = folder.resolve("out.txt");
        try (ArticleReader reader = FORMAT.reader(in);
                ArticleWriter writer = FORMAT.writer(out)) {
            assertEquals(1, reader.transferTo(writer).written());
            assertEquals(Optional.empty(), reader.next());
        }
        assertEquals(-1, Files.mismatch(in, out));
    }

    @Test
    void theIdIsThatOfTheContentUnlessOneIsSet() {
        String id = FORMAT.readString("abc").id();
        assertEquals("urn:sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", id);
        assertTrue(FORMAT.readString("abc").asUri().isPresent());
        assertFalse(id.equals(FORMAT.readString("abc\n").id()));
        TextFormat set = TextFormat.builder().id("urn:a").language("en").build();
        assertEquals("urn:a", set.readString("abc").id());
        assertEquals("en", set.readString("abc").language());
        assertNull(FORMAT.readString("abc").language());
    }

    @Test
    void readsTheSameArticleEachTime() {
        assertEquals(FORMAT.readString("One.\n\nTwo."), new TextFormat().readString("One.\n\nTwo."));
    }

    @Test
    void refusesOptionsThatCannotBe() {
        TextFormat.Builder builder = TextFormat.builder();
        assertThrows(IllegalArgumentException.class, () -> builder.id(""));
        assertThrows(IllegalArgumentException.class, () -> builder.id("a\u0001"));
        assertThrows(IllegalArgumentException.class, () -> builder.language(""));
    }

    private static Article article(String text) {
        return Article.builder("a").block(Block.paragraph("b", text)).build();
    }
}

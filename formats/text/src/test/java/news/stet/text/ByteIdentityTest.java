package news.stet.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import news.stet.Article;
import news.stet.Attribution;
import news.stet.Block;
import news.stet.Claim;
import news.stet.Code;
import news.stet.Entity;
import news.stet.EntityKinds;
import news.stet.Extension;
import news.stet.Mark;
import news.stet.MarkRoles;
import news.stet.Text;
import news.stet.io.ReadResult;
import news.stet.testkit.Articles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written is what was read, byte for byte. */
class ByteIdentityTest {
    private static final TextFormat FORMAT = TextFormat.standard();
    private static final TextFormat PLAIN =
            TextFormat.builder().recognition(false).build();

    @Test
    void writesTheBytesOfEveryTextItRead() {
        for (long seed = 0; seed < Articles.count(5000); seed++) {
            String text = RandomCopy.text(seed);
            assertWritesWhatItRead(text, "seed " + seed);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "\uFEFF",
                "\uFEFF\n\n",
                " \t ",
                "\r",
                "\r\n\r\n",
                "a",
                "a\n",
                "a\r",
                "a\r\n",
                "\na",
                "\n\n  \na\n\n",
                "a\nb",
                "a\n\nb",
                "a\r\rb\r",
                "a\r\n\r\nb\n\nc",
                "a\n \t \nb",
                "a  \n\n  b",
                "a\n\n\n\nb\n\nc\n\nd\n",
                "a\u2028b\u0085\u2029",
                "\u00A0\n\u3000\nwords",
                "\uFEFFwords\uFEFF",
                "\n\uFEFF\n",
                "\uFFFD",
                "(pm)",
                "©",
                "©\n\n© AFP",
                "\uD834\uDD1E – “\uD834\uDD1E”\n\n\uDBFF\uDFFD"
            })
    void writesTheBytesOfThisText(String text) {
        assertWritesWhatItRead(text, Text.quote(text));
    }

    @Test
    void writesWhatItReadWhateverWasAnnotated() {
        for (long seed = 0; seed < Articles.count(1000); seed++) {
            String text = RandomCopy.text(seed);
            Article article = annotated(FORMAT.readString(text));
            assertSame(text, FORMAT.writeString(article), "seed " + seed);
        }
    }

    @Test
    void aBlankLineBetweenParagraphsLeavesNoTrace() {
        Article article = FORMAT.readString("One.\n\nTwo.\n\nThree.");
        assertEquals(List.of(), article.extensions());
        assertTrue(article.body().stream().allMatch(block -> block.extensions().isEmpty()));
    }

    @Test
    void anotherSeparatorThatMostParagraphsHaveIsSaidOnce() {
        Article article = FORMAT.readString("One.\r\n\r\nTwo.\r\n\r\nThree.\r\n\r\n\r\nFour.\r\n");
        assertEquals(
                List.of(extension("text:separator", "\r\n\r\n"), extension("text:end", "\r\n")), article.extensions());
        assertEquals(
                List.of(List.of(), List.of(), List.of(extension("text:separator", "\r\n\r\n\r\n")), List.of()),
                article.body().stream().map(Block::extensions).collect(Collectors.toList()));
    }

    @Test
    void whatStandsBeforeTheFirstParagraphIsKept() {
        Article article = FORMAT.readString("\uFEFF\n \n One.");
        assertEquals(List.of(extension("text:start", "\uFEFF\n \n")), article.extensions());
        assertEquals(" One.", article.body().get(0).text());
    }

    @Test
    void aFileOfLongLinesWithoutABlankLineHasAParagraphALine() {
        String line = "a".repeat(101);
        assertEquals(List.of("One", line, "Three"), texts(FORMAT.readString("\n\nOne\n" + line + "\nThree\n\n")));
        assertEquals(List.of("One\n" + line, "Three"), texts(FORMAT.readString("One\n" + line + "\n\nThree")));
    }

    @Test
    void shortLinesWithoutABlankLineAreOneParagraph() {
        String text = "One\n" + "\uD834\uDD1E".repeat(100) + "\nThree";
        assertEquals(List.of(text), texts(FORMAT.readString("\n\n" + text + "\n\n")));
    }

    @Test
    void blankLinesPartParagraphsAndLinesWithinStay() {
        assertEquals(
                List.of("One\nstill one", "Two\r\nstill two  "),
                texts(FORMAT.readString("One\nstill one\n\t\nTwo\r\nstill two  \n")));
    }

    @Test
    void aBlockThatIsAddedGetsTheSeparatorOfTheOthers() {
        Article article = FORMAT.readString("One.\r\n\r\nTwo.\r\n");
        Article longer =
                article.toBuilder().block(Block.paragraph("new", "Three.")).build();
        assertEquals("One.\r\n\r\nTwo.\r\n\r\nThree.\r\n", FORMAT.writeString(longer));
    }

    @Test
    void wordsInASeparatorAreNotWritten() {
        Article article = Article.builder("a")
                .block(Block.paragraph("b1", "One.").toBuilder()
                        .extension(extension("text:separator", "\n\nFabricated.\n\n"))
                        .build())
                .block(Block.paragraph("b2", "Two."))
                .extension(extension("text:start", "Fabricated. "))
                .extension(new Extension("head", null, "text:end", "text/plain", "\n"))
                .extension(new Extension(null, null, "text:end", "application/json", "\n"))
                .build();
        assertEquals("One.\n\nTwo.", FORMAT.writeString(article));
    }

    @Test
    void aTextWithoutWordsIsAnArticleWithoutBodyAndAWarning() throws IOException {
        ReadResult result = FORMAT.readResult(new ByteArrayInputStream(new byte[] {'\n'}), "a.txt");
        assertEquals(List.of(), result.article().body());
        assertEquals(
                "[a.txt:1:1: REQUIRED: holds no words: the article has no body]",
                result.problems().toString());
    }

    /** A paragraph keeps every character; the paragraphs and what is kept beside them are the text. */
    @Test
    void theTextIsTheBlocksAndTheWhiteSpaceBetweenThem() {
        for (long seed = 0; seed < 1000; seed++) {
            String text = RandomCopy.text(seed);
            Copy copy = Copy.of(text);
            StringBuilder together = new StringBuilder(copy.start());
            for (Copy.Paragraph paragraph : copy.paragraphs()) {
                together.append(paragraph.text()).append(paragraph.separator());
                assertFalse(Copy.isBlank(paragraph.text()), "seed " + seed);
                assertTrue(Copy.isBlank(paragraph.separator()), "seed " + seed);
            }
            assertEquals(text, together.append(copy.end()).toString(), "seed " + seed);
            assertTrue(Copy.isStart(copy.start()) && Copy.isBlank(copy.end()), "seed " + seed);
        }
    }

    private static void assertWritesWhatItRead(String text, String name) {
        Article article = FORMAT.readString(text);
        Article plain = PLAIN.readString(text);
        assertSame(text, FORMAT.writeString(article), name);
        assertSame(text, PLAIN.writeString(plain), name);
        assertEquals(texts(plain), texts(article), name);
    }

    /** Quoted, so that a failure shows the white space. */
    private static void assertSame(String expected, String found, String name) {
        assertTrue(
                expected.equals(found),
                () -> name + ": expected " + Text.quote(expected) + ", found " + Text.quote(found));
    }

    private static Article annotated(Article article) {
        Article.Builder builder = article.toBuilder()
                .entity(Entity.builder("mayor", EntityKinds.PERSON).build())
                .language("en")
                .version("2");
        if (!article.body().isEmpty()) {
            List<Block> body = article.body().stream()
                    .map(block -> block.toBuilder()
                            .role(Code.literal("other"))
                            .mark(Mark.of(MarkRoles.MENTION, block.wholeSpan()))
                            .build())
                    .toList();
            builder.body(body)
                    .claim(Claim.builder("claim", "It is so.")
                            .attribution(Attribution.ownVoice())
                            .build());
        }
        return builder.build();
    }

    private static List<String> texts(Article article) {
        return article.body().stream().map(Block::text).toList();
    }

    private static Extension extension(String name, String content) {
        return new Extension(null, null, name, "text/plain", content);
    }
}

package news.stet.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import news.stet.Article;
import news.stet.io.Problem;
import news.stet.io.ReadResult;
import org.junit.jupiter.api.Test;

/** The seed document, whose lines an annotator has classed by reading. */
class SeedTest {
    private static final Path SEED = Path.of(System.getProperty("stet.root"), "seeds", "belgorod-2023-05-23.txt");
    private static final TextFormat FORMAT = TextFormat.builder().language("en").build();

    @Test
    void comesBackByteForByte() throws IOException {
        assertArrayEquals(Files.readAllBytes(SEED), RandomCopy.write(FORMAT, FORMAT.read(SEED)));
    }

    @Test
    void needsNoExtension() throws IOException {
        Article article = FORMAT.read(SEED);
        assertEquals(List.of(), article.extensions());
        assertTrue(article.blocks().allMatch(block -> block.extensions().isEmpty()));
    }

    @Test
    void isRecognisedAsItsAnnotatorReadIt() throws IOException {
        assertEquals(
                List.of(
                        "metadata label[date] date[2023-05-23] section[Home page politics]",
                        "byline label[From:] author[Patrick Mayer]",
                        "lede",
                        "paragraph dateline[Munich/Belgorod –]",
                        "subheading",
                        "paragraph",
                        "paragraph",
                        "caption credit[© Screenshot [email protected]]",
                        "paragraph",
                        "paragraph",
                        "subheading",
                        "paragraph",
                        "paragraph",
                        "subheading",
                        "paragraph",
                        "paragraph",
                        "subheading",
                        "paragraph signature[(pm)]"),
                RecognitionTest.described(FORMAT.read(SEED)));
    }

    @Test
    void hasNoHeadline() throws IOException {
        assertTrue(FORMAT.read(SEED).headline().isEmpty());
    }

    @Test
    void saysWhatItGuessedAndWhere() throws IOException {
        ReadResult result = FORMAT.readResult(SEED);
        assertEquals(
                List.of(1, 3, 5, 7, 9, 15, 21, 27, 33, 35),
                result.problems().stream()
                        .map(problem -> problem.location().line())
                        .toList());
        assertTrue(result.problems().stream().map(Problem::code).allMatch("GUESSED"::equals));
    }

    @Test
    void hasTheIdOfItsContent() throws IOException {
        assertEquals(
                "urn:sha256:e55f4fc4612ff53f1d55e236fa4c29efdd917bbfad84a791e5ae4b605ba64871",
                FORMAT.read(SEED).id());
    }
}

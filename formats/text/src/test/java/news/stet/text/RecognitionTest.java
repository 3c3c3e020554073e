package news.stet.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import news.stet.Article;
import news.stet.Block;
import news.stet.Concept;
import news.stet.Mark;
import news.stet.Metadata;
import news.stet.Methods;
import news.stet.Name;
import news.stet.Party;
import news.stet.io.Problem;
import news.stet.io.ReadResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of docs/text.md, one by one. */
class RecognitionTest {
    private static final String LEDE = "The first paragraph says what happened.";
    private static final String MORE = "The second one says more.";
    // A hundred code points.
    private static final String SHORT =
            "A line of a hundred code points is short enough to be a subheading and one more would be too long so";

    // Date line

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "2023-05-23 | date[2023-05-23]",
                "date 2023-05-23 | label[date] date[2023-05-23]",
                "Datum: 2023-05-23 Politik | label[Datum:] date[2023-05-23] section[Politik]",
                "2023-05-23 / Home page politics | date[2023-05-23] section[Home page politics]",
                "2023-05-23T14:05:00+02:00 World | date[2023-05-23T14:05:00+02:00] section[World]",
            })
    void aDateAtTheStartIsADateLine(String line, String marks) {
        Article article = read(line, LEDE, MORE);
        assertEquals("metadata " + marks, described(article.body().get(0)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023-02-30 Politics",
                "On Tuesday 2023-05-23",
                "2023-05-23 14:05",
                "2023-05-23 was a day like any other.",
                "23.05.2023",
                "Politics",
                "2023-05-23Politics"
            })
    void whatIsNoDateOrMoreThanADateIsNone(String line) {
        Article article = read(line, LEDE, MORE);
        assertEquals(Metadata.NONE, article.metadata());
        assertEquals(List.of(), article.body().get(0).marks());
    }

    @Test
    void theDateLineDatesAndFilesTheArticle() {
        Article article = read("date 2023-05-23 Home page politics", LEDE, MORE);
        assertEquals("2023-05-23", article.metadata().dates().contentCreated().value());
        assertEquals(
                "2023-05-23",
                article.text(article.metadata().dates().contentCreated().expression()));
        assertEquals(
                List.of(Concept.builder().name(Name.of("Home page politics")).build()),
                article.metadata().classification().sections());
    }

    @Test
    void thereIsOneDateLineAndItStandsBeforeTheText() {
        assertEquals(
                List.of("metadata date[2023-05-23]", "paragraph", "lede", "paragraph", "paragraph"),
                described(read("2023-05-23", "2023-05-24", LEDE, MORE, "2023-05-25")));
    }

    // Byline

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "From: Patrick Mayer | label[From:] author[Patrick Mayer]",
                "By ANA RUIZ | label[By] author[ANA RUIZ]",
                "by Ana de la Ruiz | label[by] author[Ana de la Ruiz]",
                "Von Max Müller und Eva J. O’Neil-Peña | label[Von] author[Max Müller] author[Eva J. O’Neil-Peña]",
                "By Ana Ruiz, Bo Li and Cy Young | label[By] author[Ana Ruiz] author[Bo Li] author[Cy Young]",
                "By Ana Ruiz, Reuters | label[By] author[Ana Ruiz]",
                "Autor : Jan Novák/Petr Svoboda | label[Autor :] author[Jan Novák] author[Petr Svoboda]",
                "Par Élodie Dupont & 李明 | label[Par] author[Élodie Dupont] author[李明]",
            })
    void aLabelAndNamesAreAByline(String line, String marks) {
        assertEquals("byline " + marks, described(read(line, LEDE, MORE).body().get(0)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "From Russia With Love",
                "By the river",
                "By 2030",
                "By",
                "By:",
                "By and by",
                "By Ana Ruiz and",
                "By Ana Ruiz said so.",
                "Kyiv: Ana Ruiz",
                "Von der Leyen visits Kyiv",
                "By Ana Ruiz Bo Li Cy Young Di"
            })
    void whatHasNoLabelOrNoNamesIsNone(String line) {
        Article article = read(line, LEDE, MORE);
        assertEquals(Metadata.NONE, article.metadata());
        assertEquals(List.of(), article.body().get(0).marks());
    }

    @Test
    void theAuthorsOfTheBylineAreTheCreators() {
        assertEquals(
                List.of(Party.of("Ana Ruiz"), Party.of("Bo Li")),
                read("By Ana Ruiz and Bo Li", LEDE, MORE).metadata().credits().creators());
    }

    @Test
    void aTitleBeforeTheBylineIsAParagraphAndNoHeadline() {
        Article article = read("River bursts its banks", "By Ana Ruiz", "By Bo Li", LEDE, MORE, "By Cy Young");
        assertEquals(
                List.of(
                        "paragraph",
                        "byline label[By] author[Ana Ruiz]",
                        "paragraph",
                        "lede",
                        "paragraph",
                        "paragraph"),
                described(article));
        assertTrue(article.headline().isEmpty());
    }

    // Dateline

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "Munich/Belgorod – What’s going on? | Munich/Belgorod –",
                "MADRID (AP) — The mayor said no. | MADRID (AP) —",
                "WASHINGTON, Nov. 5 (Reuters) - It is “so”. | WASHINGTON, Nov. 5 (Reuters) -",
                "Frankfurt am Main -- 12 men came. | Frankfurt am Main --",
                "PARIS— “We are here.” | PARIS—",
                "St. John’s, N.L. – Rain came. | ",
                "北京 — 市长说。 | 北京 —",
                "Wagner – a private army – moved. | ",
                "The mayor said no – She meant it. | ",
                "Baden-Baden burns – Again. | ",
                "well – This is none. | ",
                "Munich –What is it? | ",
                "Munich-Belgorod – Is one. | Munich-Belgorod –",
                "Munich – | ",
                "A – B – C – D. | A –",
            })
    void placesAndADashBeforeASentenceAreADateline(String text, String dateline) {
        String found = read(LEDE, text, MORE).body().get(1).marks().stream()
                .map(mark -> mark.span().exact())
                .collect(Collectors.joining("|"));
        assertEquals(dateline == null ? "" : dateline, found);
    }

    @Test
    void thereIsOneDatelineInOneOfTheFirstThreeParagraphs() {
        assertEquals(
                List.of("lede dateline[Munich –]", "paragraph"),
                described(read("Munich – It rains.", "Berlin – It rains.")));
        assertEquals(
                List.of("lede", "paragraph", "paragraph", "paragraph"),
                described(read(LEDE, MORE, MORE, "Munich – It rains.")));
        assertEquals(
                List.of("lede", "paragraph", "paragraph dateline[Munich –]"),
                described(read(LEDE, MORE, "Munich – It rains.")));
    }

    // Lede

    @Test
    void theFirstOfSeveralParagraphsIsTheLede() {
        assertEquals(List.of("lede", "paragraph"), described(read(LEDE, MORE)));
        assertEquals(List.of("paragraph"), described(read(LEDE)));
        assertEquals(List.of("paragraph", "paragraph"), described(read(LEDE, "A line")));
        assertEquals(List.of("paragraph", "lede", "paragraph"), described(read("***", LEDE, MORE)));
    }

    // Subheading

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What came before",
                "Kremlin speaks of “sabotage group”",
                "“Freedom”",
                "2. The beginning",
                "後の祭り",
                SHORT
            })
    void aShortLineAloneBetweenParagraphsIsASubheading(String line) {
        Article article = read(LEDE, line, MORE);
        assertEquals("subheading", described(article.body().get(1)));
        assertEquals(2, article.body().get(1).level());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It rained.",
                "Did it rain?",
                "“Freedom is near!”",
                "The following:",
                "It rained (a little).",
                "It rained. (pm)",
                "(It rained.)",
                "下雨了。",
                "- an item",
                "• an item",
                "***",
                "1998",
                "Two\nlines",
                SHORT + "o"
            })
    void whatEndsLikeASentenceOrIsNoShortLineIsNone(String line) {
        assertEquals("paragraph", described(read(LEDE, line, MORE).body().get(1)));
    }

    @Test
    void shortLinesInARowAreNoSubheadings() {
        assertEquals(
                List.of("lede", "paragraph", "paragraph", "paragraph"),
                described(read(LEDE, "Ajax 2", "Porto 1", MORE)));
        assertEquals(List.of("lede", "paragraph", "paragraph"), described(read(LEDE, MORE, "At the end")));
    }

    @Test
    void aSubheadingMayStandBesideACaption() {
        assertEquals(
                List.of("lede", "subheading", "caption credit[© AFP]", "subheading", "paragraph"),
                described(read(LEDE, "One thing", "A river. © AFP", "Another thing", MORE)));
    }

    // Caption and credit line

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "A river in flood. © Screenshot [email protected] | caption credit[© Screenshot [email protected]]",
                "A river © AFP | caption credit[© AFP]",
                "© AFP/Getty | creditLine credit[© AFP/Getty]",
                "© 2023 Ana Ruiz. All rights reserved. | paragraph",
                "The sign © was introduced in 1909. | paragraph",
                "©2023 | paragraph",
                "A river © | subheading",
                "A river (c) AFP | subheading",
            })
    void aCopyrightSignBeginsACredit(String line, String described) {
        assertEquals(described, described(read(LEDE, line, MORE).body().get(1)));
    }

    // Signature

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "It rains. (pm) | paragraph signature[(pm)]",
                "It rains.” (dpa/pm, AFP) | paragraph signature[(dpa/pm, AFP)]",
                "(pm) | paragraph signature[(pm)]",
                "(лор) | paragraph signature[(лор)]",
                "It rains in Boston (USA) | paragraph",
                "It rains. (p) | paragraph",
                "It rains. (later) | paragraph",
                "It rains. (a1) | paragraph",
                "It rains. (pm). | paragraph",
                "It rains. (pm | paragraph",
            })
    void lettersInBracketsAfterTheLastSentenceAreASignature(String text, String described) {
        assertEquals(described, described(read(LEDE, text).body().get(1)));
        assertEquals(List.of(), read(LEDE, text, MORE).body().get(1).marks());
    }

    @Test
    void aSignatureOnALineOfItsOwnIsOne() {
        assertEquals(
                "paragraph signature[(pm)]",
                described(read(LEDE, "It rains\n  (pm) ").body().get(1)));
    }

    // All of them

    @Test
    void everyGuessIsAWarningWithItsPlaceAndWords() {
        ReadResult result = result(
                TextFormat.standard(),
                "\n 2023-05-23 Politics\n\nBy Ana Ruiz\n\n" + LEDE + "\n\n  Munich – It rains.\n\nAgain\n\n"
                        + "A river © AFP\n\nIt rained.\nIt will. (pm)");
        assertEquals(
                List.of(
                        "a.txt:2:1: GUESSED: taken for a date line: \" 2023-05-23 Politics\"",
                        "a.txt:4:1: GUESSED: taken for a byline: \"By Ana Ruiz\"",
                        "a.txt:6:1: GUESSED: taken for the lede: \"" + LEDE + "\"",
                        "a.txt:8:3: GUESSED: taken for a dateline: \"Munich –\"",
                        "a.txt:10:1: GUESSED: taken for a subheading: \"Again\"",
                        "a.txt:12:1: GUESSED: taken for a caption with a credit: \"A river © AFP\"",
                        "a.txt:15:10: GUESSED: taken for closing initials: \"(pm)\""),
                result.problems().stream().map(Problem::toString).toList());
        assertTrue(result.problems().stream().allMatch(p -> p.severity() == Problem.Severity.WARNING));
    }

    @Test
    void everyMarkSaysThatAProgramMadeIt() {
        List<Mark> marks = read("2023-05-23", "By Ana Ruiz", "Munich – It rains.", MORE + " (pm)").body().stream()
                .flatMap(block -> block.marks().stream())
                .toList();
        assertEquals(5, marks.size());
        assertTrue(marks.stream()
                .allMatch(mark -> Methods.SOFTWARE.equals(mark.provenance().method())));
    }

    @Test
    void spansCountCodePoints() {
        Block block =
                read("\uD834\uDD1E\uD834\uDD1E is a clef. © AFP", LEDE).body().get(0);
        assertEquals(14, block.marks().get(0).span().start());
    }

    @Test
    void withoutRecognitionEveryBlockIsAParagraphAndNothingIsGuessed() {
        ReadResult result = result(
                TextFormat.builder().recognition(false).build(),
                "2023-05-23 Politics\n\nBy Ana Ruiz\n\n" + LEDE + "\n\nAgain\n\nA river © AFP\n\nIt rained. (pm)");
        assertTrue(described(result.article()).stream().allMatch("paragraph"::equals));
        assertEquals(Metadata.NONE, result.article().metadata());
        assertEquals(List.of(), result.problems());
    }

    private static Article read(String... paragraphs) {
        return result(TextFormat.standard(), String.join("\n\n", paragraphs)).article();
    }

    private static ReadResult result(TextFormat format, String text) {
        try {
            return format.readResult(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "a.txt");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> described(Article article) {
        return article.body().stream().map(RecognitionTest::described).toList();
    }

    /** Role and marks: {@code caption credit[© AFP]}. */
    static String described(Block block) {
        StringBuilder described = new StringBuilder(lastPart(block.role().value()));
        for (Mark mark : block.marks()) {
            described
                    .append(' ')
                    .append(lastPart(mark.role().value()))
                    .append('[')
                    .append(mark.span().exact())
                    .append(']');
        }
        return described.toString();
    }

    private static String lastPart(String uri) {
        return uri.substring(uri.lastIndexOf('/') + 1);
    }
}

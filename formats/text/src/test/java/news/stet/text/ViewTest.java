package news.stet.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import news.stet.Article;
import news.stet.Block;
import news.stet.BlockRoles;
import news.stet.Cell;
import news.stet.Code;
import news.stet.Extension;
import news.stet.Head;
import news.stet.Label;
import news.stet.Mark;
import news.stet.MarkRoles;
import news.stet.Span;
import news.stet.Status;
import news.stet.io.Loss;
import news.stet.testkit.Articles;
import org.junit.jupiter.api.Test;

/** What a text shows of an article that was not read from one. */
class ViewTest {
    private static final TextFormat FORMAT = TextFormat.standard();

    @Test
    void showsHeadBodyAndCreditLinesInReadingOrder() {
        Article article = Article.builder("a")
                .status(Status.builder()
                        .note(block("n", BlockRoles.NOTE, null, "For colleagues only"))
                        .build())
                .head(Head.builder()
                        .headline(block("h1", BlockRoles.HEADLINE, null, "River bursts its banks"))
                        .headline(block("h2", BlockRoles.SUBHEADLINE, null, "Town under water"))
                        .byline(block("by", BlockRoles.BYLINE, null, "By Ana Ruiz"))
                        .dateline(block("d", BlockRoles.DATELINE, null, "MADRID"))
                        .creditLine(block("c", BlockRoles.CREDIT_LINE, null, "AP"))
                        .description(block("s", BlockRoles.SUMMARY, null, "What happened."))
                        .slugline(Label.of("flood"))
                        .build())
                .block(Block.paragraph("b1", "It rained."))
                .block(Block.paragraph("b2", ""))
                .block(Block.paragraph("b3", "Two\nlines."))
                .build();
        assertEquals(
                "River bursts its banks\n\nTown under water\n\nWhat happened.\n\nBy Ana Ruiz\n\nMADRID\n\n"
                        + "It rained.\n\nTwo\nlines.\n\nAP",
                FORMAT.writeString(article));
    }

    @Test
    void listsHaveAMarkerForEachItem() {
        Article article = Article.builder("a")
                .block(Block.paragraph("p", "Before."))
                .block(block("l", BlockRoles.LIST, null, ""))
                .block(block("i1", BlockRoles.LIST_ITEM, "l", "one"))
                .block(block("i2", BlockRoles.LIST_ITEM, "l", "two"))
                .block(block("o", BlockRoles.ORDERED_LIST, "i2", ""))
                .block(block("i3", BlockRoles.LIST_ITEM, "o", "first"))
                .block(block("i4", BlockRoles.LIST_ITEM, "o", "second"))
                .block(block("i5", BlockRoles.LIST_ITEM, "l", "three"))
                .block(block("l2", BlockRoles.LIST, null, ""))
                .block(block("i6", BlockRoles.LIST_ITEM, "l2", "other"))
                .block(Block.paragraph("q", "After."))
                .build();
        assertEquals(
                "Before.\n\n- one\n- two\n  1. first\n  2. second\n- three\n\n- other\n\nAfter.",
                FORMAT.writeString(article));
    }

    @Test
    void anItemWithoutWordsLendsItsMarkerToTheFirstBlockInIt() {
        Article article = Article.builder("a")
                .block(block("l", BlockRoles.LIST, null, ""))
                .block(block("i1", BlockRoles.LIST_ITEM, "l", ""))
                .block(block("s", BlockRoles.SECTION, "i1", ""))
                .block(block("p1", BlockRoles.PARAGRAPH, "s", "one"))
                .block(block("p2", BlockRoles.PARAGRAPH, "s", "more"))
                .block(block("i2", BlockRoles.LIST_ITEM, "l", ""))
                .block(block("i3", BlockRoles.LIST_ITEM, "l", "three"))
                .block(block("i4", BlockRoles.LIST_ITEM, "l", ""))
                .block(Block.paragraph("q", "After."))
                .build();
        assertEquals("- one\nmore\n- three\n\nAfter.", FORMAT.writeString(article));
    }

    @Test
    void rowsOfATableAreLinesOfCellsPartedByTabs() {
        Article article = Article.builder("a")
                .block(block("t", BlockRoles.TABLE, null, ""))
                .block(block("c", BlockRoles.CAPTION, "t", "Scores"))
                .block(block("r1", BlockRoles.ROW, "t", ""))
                .block(cell("c1", "r1", "Team", Cell.HEADER))
                .block(cell("c2", "r1", "Goals", new Cell(2, 1, true)))
                .block(cell("c3", "r1", "Points", Cell.HEADER))
                .block(block("r2", BlockRoles.ROW, "t", ""))
                .block(cell("c4", "r2", "", Cell.DATA))
                .block(cell("c5", "r2", "a\tb\r\nc", Cell.DATA))
                .block(cell("c6", "r2", "", Cell.DATA))
                .block(Block.paragraph("q", "After."))
                .build();
        assertEquals("Scores\nTeam\tGoals\t\tPoints\n\ta b c\t\n\nAfter.", FORMAT.writeString(article));
    }

    @Test
    void aCellThatCoversVeryManyColumnsDoesNotFillTheMemory() {
        Article article = Article.builder("a")
                .block(block("t", BlockRoles.TABLE, null, ""))
                .block(block("r", BlockRoles.ROW, "t", ""))
                .block(cell("c1", "r", "a", new Cell(Integer.MAX_VALUE, 1, false)))
                .block(cell("c2", "r", "b", Cell.DATA))
                .build();
        assertEquals(1002, FORMAT.writeString(article).length());
    }

    @Test
    void aFigureShowsItsCaptionAndCreditLine() {
        Article article = Article.builder("a")
                .block(block("f", BlockRoles.FIGURE, null, ""))
                .block(block("c", BlockRoles.CAPTION, "f", "A river."))
                .block(block("d", BlockRoles.CREDIT_LINE, "f", "AP"))
                .build();
        assertEquals("A river.\n\nAP", FORMAT.writeString(article));
    }

    @Test
    void aLineBreakThatIsAMarkIsALineEndUnlessOneIsThere() {
        Block block = Block.builder("b", BlockRoles.PARAGRAPH)
                .text("\uD834\uDD1EMain Street\nTown")
                .mark(Mark.of(MarkRoles.LINE_BREAK, new Span("b", 5, 5, "")))
                .mark(Mark.of(MarkRoles.LINE_BREAK, new Span("b", 1, 1, "")))
                .mark(Mark.of(MarkRoles.LINE_BREAK, new Span("b", 12, 12, "")))
                .mark(Mark.of(MarkRoles.LINE_BREAK, new Span("b", 13, 13, "")))
                .build();
        assertEquals(
                "\uD834\uDD1E\nMain\n Street\nTown",
                FORMAT.writeString(Article.builder("a").block(block).build()));
    }

    @Test
    void aCellShowsABreakAsABlankUnlessOneIsThere() {
        Block cell = cell("c", "r", "one two", Cell.DATA).toBuilder()
                .mark(Mark.of(MarkRoles.LINE_BREAK, new Span("c", 1, 1, "")))
                .mark(Mark.of(MarkRoles.LINE_BREAK, new Span("c", 3, 3, "")))
                .build();
        Article article = table(cell);
        assertEquals("o ne two", FORMAT.writeString(article));
        assertEquals(List.of("body/c/marks/1"), paths(article, "body/c/marks"));
    }

    @Test
    void whatIsNotShownIsReportedByTheShallowestPath() {
        Article article = Articles.full();
        List<String> paths = paths(article, "");
        assertEquals(List.of("id", "version", "language", "status"), paths.subList(0, 4));
        assertEquals(
                List.of("metadata", "media", "schemes", "entities", "claims", "extensions"),
                paths.stream().filter(path -> path.matches("[a-z]+")).skip(4).toList());
        assertEquals(List.of(""), paths(Articles.minimal(), ""));
    }

    @Test
    void theTextOfABlockThatIsShownIsNoLoss() {
        Article article = Article.builder("a")
                .block(Block.paragraph("b1", "It rained."))
                .block(block("s", BlockRoles.SECTION, null, ""))
                .build();
        assertEquals(List.of("id", "body/b1/id", "body/b1/role", "body/s"), paths(article, ""));
    }

    @Test
    void aCellWhoseLineEndsBecomeBlanksIsChangedAndSaysInWhichLine() {
        Article article = table(cell("c1", "r", "One", Cell.DATA), cell("c2", "r", "a\tb\r\nc", Cell.DATA));
        assertEquals(
                List.of("/body/c2/text: CHANGED at line 1: \"a\\u0009b\\u000D\\u000Ac\" -> \"a b c\""),
                FORMAT.losses(article).stream()
                        .filter(loss -> loss.kind() == Loss.Kind.CHANGED)
                        .map(Loss::toString)
                        .toList());
    }

    @Test
    void theColumnsOfACellAreShownByTheTabsBehindIt() {
        Article article = table(
                cell("c1", "r", "a", new Cell(2, 1, true)),
                cell("c2", "r", "b", new Cell(1, 1, true)),
                cell("c3", "r", "c", new Cell(2, 1, true)));
        assertEquals(
                List.of("body/c1/cell/rows", "body/c1/cell/header", "body/c2/cell", "body/c3/cell"),
                FORMAT.losses(article).stream()
                        .map(Loss::path)
                        .filter(path -> path.contains("/cell"))
                        .toList());
    }

    @Test
    void theRoleAndTheParentOfAnItemAreShownWhereNoOthersGiveTheSameText() {
        Article article = Article.builder("a")
                .block(block("o", BlockRoles.ORDERED_LIST, null, ""))
                .block(block("i1", BlockRoles.LIST_ITEM, "o", "first"))
                .block(block("i2", BlockRoles.LIST_ITEM, "o", "second"))
                .build();
        assertEquals("1. first\n2. second", FORMAT.writeString(article));
        assertEquals(List.of("body/o/id", "body/i1/id", "body/i2/id"), paths(article, "body"));
    }

    @Test
    void aSeparatorThatStandsNowhereIsReported() {
        Article article = Article.builder("a")
                .block(Block.paragraph("b1", "One."))
                .extension(new Extension(null, null, "text:separator", "text/plain", "\n"))
                .extension(new Extension(null, null, "text:end", "text/plain", "\n"))
                .build();
        assertEquals(List.of("extensions/0"), paths(article, "extensions"));
        Article longer =
                article.toBuilder().block(Block.paragraph("b2", "Two.")).build();
        assertEquals(List.of(), paths(longer, "extensions"));
    }

    @Test
    void anArticleWithoutWordsIsAnEmptyText() {
        assertEquals("", FORMAT.writeString(Articles.minimal()));
    }

    @Test
    void whatItShowsIsReadAsBlocks() {
        Article article = Article.builder("a")
                .head(Head.builder()
                        .headline(block("h", BlockRoles.HEADLINE, null, "River bursts its banks"))
                        .build())
                .block(Block.paragraph("b1", "It rained."))
                .build();
        Article read = FORMAT.readString(FORMAT.writeString(article));
        assertEquals(
                List.of("River bursts its banks", "It rained."),
                read.body().stream().map(Block::text).toList());
    }

    private static Article table(Block... cells) {
        return Article.builder("a")
                .body(Stream.concat(
                                Stream.of(block("t", BlockRoles.TABLE, null, ""), block("r", BlockRoles.ROW, "t", "")),
                                Stream.of(cells))
                        .toList())
                .build();
    }

    private static List<String> paths(Article article, String start) {
        return FORMAT.losses(article).stream()
                .map(Loss::path)
                .filter(path -> path.startsWith(start))
                .toList();
    }

    private static Block block(String id, Code role, String parent, String text) {
        return Block.builder(id, role).parent(parent).text(text).build();
    }

    private static Block cell(String id, String row, String text, Cell cell) {
        return Block.builder(id, BlockRoles.CELL)
                .parent(row)
                .text(text)
                .cell(cell)
                .build();
    }
}

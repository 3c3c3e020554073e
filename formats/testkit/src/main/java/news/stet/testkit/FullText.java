package news.stet.testkit;

import java.util.List;
import news.stet.Block;
import news.stet.BlockRoles;
import news.stet.Cell;
import news.stet.Code;
import news.stet.Head;
import news.stet.Mark;
import news.stet.MarkRoles;
import news.stet.Methods;
import news.stet.Provenance;
import news.stet.Span;
import news.stet.Target;
import news.stet.When;

/** The text of the article that leaves nothing out, with its marks. */
final class FullText {
    private static final Block LEDE = Block.paragraph(
            "b2",
            " \uD83C\uDF0A A storm hit the harbour on Saturday night, the mayor said,\r\nciting “fishermen” who may be right. ");
    private static final Block DENIAL =
            Block.paragraph("b3", "The port denies that the mole, 9 m long, broke; nobody could verify it.");
    private static final Block CAPTION = Block.builder("b13", BlockRoles.CAPTION)
            .parent("b12")
            .language("en-US")
            .text("Waves <over> the mole & the \uD83D\uDEA2")
            .build();

    private FullText() {}

    /** The words of the lede or of the paragraph below it. */
    static Span words(String exact) {
        return LEDE.text().contains(exact) ? LEDE.span(exact) : DENIAL.span(exact);
    }

    static Span night() {
        return words("Saturday night");
    }

    static Provenance provenance() {
        return new Provenance(Methods.MIXED, "reader 2.1 <x@example.org>", When.of("2024-06-03", night()), 0.1 + 0.2);
    }

    static List<Block> body() {
        return List.of(
                Block.builder("b1", BlockRoles.SECTION)
                        .extensions(FullArticle.foreign("role"))
                        .build(),
                LEDE.toBuilder().parent("b1").marks(marks()).build(),
                DENIAL.toBuilder().parent("b1").build(),
                Block.builder("b4", BlockRoles.SUBHEADING)
                        .parent("b1")
                        .level(3)
                        .text("What the list says")
                        .build(),
                Block.builder("b5", BlockRoles.ORDERED_LIST).build(),
                Block.builder("b6", BlockRoles.LIST_ITEM)
                        .parent("b5")
                        .text("First")
                        .build(),
                Block.builder("b7", BlockRoles.LIST).parent("b6").build(),
                Block.builder("b8", BlockRoles.LIST_ITEM)
                        .parent("b7")
                        .text("\tnested")
                        .build(),
                Block.builder("b9", BlockRoles.TABLE).build(),
                Block.builder("b10", BlockRoles.ROW).parent("b9").build(),
                Block.builder("b10a", BlockRoles.CELL)
                        .parent("b10")
                        .cell(new Cell(2, 1, true))
                        .text("Height, Bft")
                        .build(),
                Block.builder("b11", BlockRoles.ROW).parent("b9").build(),
                Block.builder("b11a", BlockRoles.CELL)
                        .parent("b11")
                        .cell(new Cell(1, 3, false))
                        .text("")
                        .build(),
                Block.builder("b11b", BlockRoles.CELL)
                        .parent("b11")
                        .cell(Cell.DATA)
                        .text("=9+1")
                        .build(),
                Block.builder("b12", BlockRoles.FIGURE).media("m1").build(),
                CAPTION.toBuilder()
                        .mark(Mark.of(MarkRoles.CREDIT, CAPTION.span("\uD83D\uDEA2")))
                        .build(),
                Block.builder("b14", Code.qcode("ex", "box")).text("In a box").build());
    }

    static Head head() {
        return Head.builder()
                .headlines(outside("h", BlockRoles.HEADLINE, "Storm hits harbour"))
                .bylines(outside("by", BlockRoles.BYLINE, "By A. Writer"))
                .datelines(outside("dl", BlockRoles.DATELINE, "HARBOUR, June 1"))
                .creditLines(outside("cr", BlockRoles.CREDIT_LINE, "Wire/Night desk"))
                .descriptions(outside("d", BlockRoles.TEASER, "Waves broke the mole"))
                .sluglines(FullArticle.labels("STORM-HARBOUR/"))
                .keywords(FullArticle.labels("storm"))
                .titles(FullArticle.labels("storm, second take"))
                .extensions(FullArticle.foreign("keywords/1"))
                .build();
    }

    static List<Block> notes() {
        return outside("n", BlockRoles.NOTE, "Do not use before the mayor's call");
    }

    /** Overlapping, nested, repeated, of zero width; with every kind of target. */
    private static List<Mark> marks() {
        Span mayor = words("the mayor");
        return List.of(
                new Mark(MarkRoles.MENTION, mayor, Target.entity("mayor"), "en-AU", provenance()),
                Mark.of(MarkRoles.LINK, words("mayor said"), Target.href("https://example.org/mayor?a&b")),
                Mark.of(MarkRoles.EMPHASIS, words("mayor")),
                Mark.of(MarkRoles.EMPHASIS, words("mayor")),
                Mark.of(MarkRoles.IMAGE, new Span("b2", 2, 2, ""), Target.media("m1")),
                Mark.of(MarkRoles.LINE_BREAK, new Span("b2", mayor.end(), mayor.end(), "")),
                Mark.of(Code.literal("whole"), LEDE.wholeSpan()));
    }

    private static List<Block> outside(String id, Code role, String text) {
        Block first = Block.builder(id + "1", role)
                .language("en")
                .text(text)
                .extensions(FullArticle.foreign("text"))
                .build();
        return List.of(
                first.toBuilder()
                        .mark(Mark.of(MarkRoles.STRONG, first.span(text.substring(0, 4))))
                        .build(),
                Block.builder(id + "2", role).text(text + " \u2028\u202E2").build());
    }
}

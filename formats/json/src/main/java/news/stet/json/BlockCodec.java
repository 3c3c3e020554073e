package news.stet.json;

import java.util.List;
import news.stet.Block;
import news.stet.Cell;
import news.stet.Code;
import news.stet.Extension;
import news.stet.Mark;
import news.stet.Span;
import news.stet.Vocabulary;
import org.jspecify.annotations.Nullable;

/** A paragraph-like unit of text; without text if it says none. */
final class BlockCodec extends ObjectCodec<Block> {
    static final BlockCodec BLOCK = new BlockCodec();

    private static final CodeCodec ROLE = CodeCodec.of(Vocabulary.BLOCK_ROLE);

    private BlockCodec() {
        super(Members.BLOCK);
    }

    @Override
    @Nullable
    Block readMembers(Input in) {
        in.block(null);
        String id = null;
        Code role = null;
        String parent = null;
        Integer level = null;
        String language = null;
        String text = "";
        List<Mark> marks = List.of();
        String media = null;
        Cell cell = null;
        for (String member = in.member(); member != null; member = in.member()) {
            switch (member) {
                case "id" -> {
                    id = in.word();
                    in.block(SpanCodec.isBlock(id) ? id : null);
                }
                case "role" -> role = in.value(ROLE);
                case "parent" -> parent = in.word();
                case "level" -> level = in.integer();
                case "language" -> language = in.word();
                case "text" -> text = in.value(StringCodec.STRING, "");
                case "marks" -> marks = in.list(MarkCodec.IN_BLOCK);
                case "media" -> media = in.word();
                case "cell" -> cell = in.value(CellCodec.CELL);
                default -> throw new IllegalStateException(member);
            }
        }
        if (in.isBroken() || id == null || role == null) {
            return null;
        }
        return new Block(id, role, parent, level, language, text, marks(id, marks), media, cell, in.extensions());
    }

    /** Names the block in marks that were read before its id. */
    private static List<Mark> marks(String id, List<Mark> marks) {
        return marks.isEmpty() || !marks.get(0).span().block().equals(SpanCodec.THIS_BLOCK)
                ? marks
                : SpanCodec.isBlock(id)
                        ? marks.stream().map(mark -> mark(id, mark)).toList()
                        : List.of();
    }

    private static Mark mark(String id, Mark mark) {
        Span span = mark.span();
        return span.block().equals(SpanCodec.THIS_BLOCK)
                ? new Mark(
                        mark.role(),
                        new Span(id, span.start(), span.end(), span.exact()),
                        mark.target(),
                        mark.language(),
                        mark.provenance())
                : mark;
    }

    @Override
    void writeMembers(Output out, Block block) {
        out.string("id", block.id());
        out.value("role", block.role(), ROLE);
        out.string("parent", block.parent());
        out.integer("level", block.level());
        out.string("language", block.language());
        out.text("text", block.text());
        out.list("marks", block.marks(), MarkCodec.IN_BLOCK);
        out.string("media", block.media());
        out.value("cell", block.cell(), CellCodec.CELL);
    }

    @Override
    List<Extension> extensions(Block block) {
        return block.extensions();
    }

    /**
     * How a table cell spans: one column and one row unless it says otherwise. The numbers are written all the same, so
     * that no object is empty.
     */
    static final class CellCodec extends ObjectCodec<Cell> {
        static final CellCodec CELL = new CellCodec();

        private CellCodec() {
            super(Members.CELL, true);
        }

        @Override
        @Nullable
        Cell readMembers(Input in) {
            int columns = 1;
            int rows = 1;
            boolean header = false;
            for (String member = in.member(); member != null; member = in.member()) {
                switch (member) {
                    case "columns" -> columns = in.integer(1);
                    case "rows" -> rows = in.integer(1);
                    case "header" -> header = in.flag(false);
                    default -> throw new IllegalStateException(member);
                }
            }
            if (in.isBroken()) {
                return null;
            }
            return new Cell(columns, rows, header);
        }

        @Override
        void writeMembers(Output out, Cell cell) {
            out.integer("columns", cell.columns());
            out.integer("rows", cell.rows());
            out.flag("header", cell.header(), false);
        }
    }
}

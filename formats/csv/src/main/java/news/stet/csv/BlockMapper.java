package news.stet.csv;

import java.util.List;
import news.stet.Block;
import news.stet.Cell;
import news.stet.Code;
import news.stet.Extension;
import news.stet.Head;
import news.stet.Mark;
import news.stet.Vocabulary;
import news.stet.io.CodeNotation;
import news.stet.io.ProblemCodes;
import org.jspecify.annotations.Nullable;

/** Blocks, of the body and of everywhere else, and the head that holds most of the others. */
final class BlockMapper {
    private static final CodeNotation ROLE = CodeNotation.of(Vocabulary.BLOCK_ROLE);

    private BlockMapper() {}

    static void write(Rows rows, Head head) {
        write(rows, "head/headlines", head.headlines());
        write(rows, "head/bylines", head.bylines());
        write(rows, "head/datelines", head.datelines());
        write(rows, "head/creditLines", head.creditLines());
        write(rows, "head/descriptions", head.descriptions());
        ValueMapper.writeLabels(rows, "head", "/sluglines", head.sluglines());
        ValueMapper.writeLabels(rows, "head", "/keywords", head.keywords());
        ValueMapper.writeLabels(rows, "head", "/titles", head.titles());
        ValueMapper.writeExtensions(rows, "head", head.extensions());
    }

    static Head head(Parts parts) {
        return Head.builder()
                .headlines(blocks(parts, "head/headlines"))
                .bylines(blocks(parts, "head/bylines"))
                .datelines(blocks(parts, "head/datelines"))
                .creditLines(blocks(parts, "head/creditLines"))
                .descriptions(blocks(parts, "head/descriptions"))
                .sluglines(ValueMapper.labels(parts, "head", "/sluglines"))
                .keywords(ValueMapper.labels(parts, "head", "/keywords"))
                .titles(ValueMapper.labels(parts, "head", "/titles"))
                .extensions(ValueMapper.extensions(parts, "head"))
                .build();
    }

    static void write(Rows rows, String list, List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            Cell tableCell = block.cell();
            List<@Nullable Extension> left = rows.row(Tables.BLOCKS, list, "", i)
                    .text(block.id())
                    .code(block.role(), ROLE)
                    .text(block.parent())
                    .number(block.level())
                    .text(block.language())
                    .text(block.text())
                    .text(block.media())
                    .text(tableCell == null ? null : Integer.toString(tableCell.columns()))
                    .text(tableCell == null ? null : Integer.toString(tableCell.rows()))
                    .text(tableCell == null ? null : Boolean.toString(tableCell.header()))
                    .end(block.extensions());
            String path = list + "/" + block.id();
            ValueMapper.write(rows, path, "/marks", block.marks(), ValueMapper.MARK_ROLE);
            ValueMapper.writeExtensions(rows, path, left);
        }
    }

    static List<Block> blocks(Parts parts, String list) {
        return parts.list(Tables.BLOCKS, list, "", (row, index) -> {
            String id = row.required("block");
            String path = list + "/" + id;
            Code role = row.requiredCode("role", ROLE);
            Integer level = row.integer("level");
            Cell tableCell = tableCell(parts, path, row);
            List<Mark> marks = ValueMapper.marks(parts, path, "/marks", ValueMapper.MARK_ROLE);
            List<Extension> extensions = ValueMapper.extensions(parts, path, row);
            return parts.build(
                    path,
                    () -> new Block(
                            id,
                            role,
                            row.text("parent"),
                            level,
                            row.text("language"),
                            row.required("text"),
                            marks,
                            row.text("media"),
                            tableCell,
                            extensions));
        });
    }

    private static @Nullable Cell tableCell(Parts parts, String path, Row row) {
        Integer columns = row.integer("columns");
        Integer count = row.integer("rows");
        boolean header = row.text("header") != null && row.bool("header");
        if (columns == null && count == null && row.text("header") == null) {
            return null;
        }
        if (columns == null || count == null) {
            throw row.error(ProblemCodes.REQUIRED, "columns", "a cell of a table has columns, rows and header");
        }
        return parts.build(path, () -> new Cell(columns, count, header));
    }
}

package news.stet.benchmarks.csv;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import news.stet.Article;
import org.jspecify.annotations.Nullable;

/** A set of tables with FastCSV, the cells by the names of their columns. */
final class PlainFastCsv {
    private PlainFastCsv() {}

    static List<Article> read(Path folder) throws IOException {
        TableRows<NamedCsvRecord> rows = new TableRows<>(NamedCsvRecord::getField);
        for (TableName table : TableName.values()) {
            try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(table.in(folder))) {
                for (NamedCsvRecord row : reader) {
                    rows.add(table, row);
                }
            }
        }
        return FromRows.articles(rows);
    }

    static void write(List<Article> articles, Path folder) throws IOException {
        Map<TableName, CsvWriter> writers = new EnumMap<>(TableName.class);
        try {
            for (TableName table : TableName.values()) {
                CsvWriter writer = CsvWriter.builder().build(table.in(folder));
                writers.put(table, writer);
                writer.writeRecord(table.columns());
            }
            ToRows.write(
                    (table, cells) -> Objects.requireNonNull(writers.get(table)).writeRecord(texts(cells)), articles);
        } finally {
            for (CsvWriter writer : writers.values()) {
                writer.close();
            }
        }
        SetFolder.describe(folder);
    }

    private static @Nullable String[] texts(@Nullable Object... cells) {
        @Nullable String[] texts = new String[cells.length];
        for (int i = 0; i < cells.length; i++) {
            texts[i] = cells[i] == null ? null : cells[i].toString();
        }
        return texts;
    }
}

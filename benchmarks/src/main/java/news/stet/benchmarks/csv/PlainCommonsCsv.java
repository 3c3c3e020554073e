package news.stet.benchmarks.csv;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import news.stet.Article;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/** A set of tables with Commons CSV, the cells by the names of their columns. */
final class PlainCommonsCsv {
    private static final CSVFormat READING = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setNullString("")
            .get();
    private static final CSVFormat WRITING = CSVFormat.RFC4180;

    private PlainCommonsCsv() {}

    static List<Article> read(Path folder) throws IOException {
        TableRows<CSVRecord> rows = new TableRows<>(CSVRecord::get);
        for (TableName table : TableName.values()) {
            try (Reader reader = Files.newBufferedReader(table.in(folder));
                    CSVParser parser = CSVParser.builder()
                            .setReader(reader)
                            .setFormat(READING)
                            .get()) {
                for (CSVRecord row : parser) {
                    rows.add(table, row);
                }
            }
        }
        return FromRows.articles(rows);
    }

    static void write(List<Article> articles, Path folder) throws IOException {
        Map<TableName, CSVPrinter> printers = new EnumMap<>(TableName.class);
        try {
            for (TableName table : TableName.values()) {
                CSVPrinter printer = new CSVPrinter(Files.newBufferedWriter(table.in(folder)), WRITING);
                printers.put(table, printer);
                printer.printRecord(table.columns());
            }
            ToRows.write(
                    (table, cells) ->
                            Objects.requireNonNull(printers.get(table)).printRecord(cells),
                    articles);
        } finally {
            for (CSVPrinter printer : printers.values()) {
                printer.close();
            }
        }
        SetFolder.describe(folder);
    }
}

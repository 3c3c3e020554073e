package news.stet.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is printed is what Commons CSV prints, byte for byte. */
class PrinterTest {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setQuoteMode(QuoteMode.ALL_NON_NULL)
            .setNullString("")
            .get();
    private static final int BUFFER = 1 << 13;
    private static final long SEED = 141_421;

    @RepeatedTest(20)
    void randomTablesAreThoseOfCommonsCsv() throws IOException {
        long seed = System.nanoTime();
        for (int i = 0; i < 50; i++) {
            String[][] table = RandomTables.table(new Random(seed + i));
            assertThat(print(table)).as("seed %d", seed + i).isEqualTo(printWithCommonsCsv(table));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "\"", "é", "’", "\uD83D\uDE00", "a\uD83D\uDE00", "\"é’\uD83D\uDE00"})
    void cellsLongerThanTheBufferAreThoseOfCommonsCsv(String part) throws IOException {
        for (int length = BUFFER / 4 - 3;
                length < BUFFER + 3;
                length = length < BUFFER - 3 ? length + 97 : length + 1) {
            String[][] table = {{part.repeat(length), null, ""}, {"", part.repeat(length)}};
            assertThat(print(table)).as("%d times", length).isEqualTo(printWithCommonsCsv(table));
        }
    }

    @Test
    void halfACharacterIsRefused() {
        for (String cell : new String[] {"\uD83D", "\uDE00", "a\uD83Da", "\uD83D\uD83D\uDE00", "\uDE00\uD83D"}) {
            assertThatThrownBy(() -> print(new String[][] {{cell, "b"}})).isInstanceOf(CharacterCodingException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 9, 10, 99, 100, 1_234_567_890, Long.MAX_VALUE, -1, Long.MIN_VALUE})
    void numbersAreTheirTexts(long number) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Printer printer = new Printer(bytes)) {
            printer.cell(number);
            printer.cell(number);
            printer.endRecord();
        }
        String text = Long.toString(number);
        assertThat(bytes.toByteArray()).isEqualTo(printWithCommonsCsv(new String[][] {{text, text}}));
    }

    @Test
    void cellsPrintedInPartsOrOnceMoreAreThoseOfCommonsCsv() throws IOException {
        int again = 0;
        for (int i = 0; i < 500; i++) {
            Random random = new Random(SEED + i);
            List<String[]> expected = new ArrayList<>();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (Printer printer = new Printer(bytes, 64 + random.nextInt(BUFFER))) {
                for (String[] record : RandomTables.table(random)) {
                    int first = 1 + random.nextInt(record.length);
                    expected.add(Arrays.copyOf(record, first));
                    expected.add(record);
                    long mark = printer.mark();
                    for (int k = 0; k < first; k++) {
                        inParts(record[k], random, printer);
                    }
                    byte[] printed = printer.since(mark);
                    printer.endRecord();
                    if (printed != null) {
                        printer.firstPrinted(printed);
                        again++;
                    }
                    for (int k = printed == null ? 0 : first; k < record.length; k++) {
                        inParts(record[k], random, printer);
                    }
                    printer.endRecord();
                }
            }
            assertThat(bytes.toByteArray())
                    .as("seed %d", SEED + i)
                    .isEqualTo(printWithCommonsCsv(expected.toArray(String[][]::new)));
        }
        assertThat(again).isGreaterThan(500);
    }

    /** A cell in one of the ways in which it may be printed; a character is not parted. */
    private static void inParts(String cell, Random random, Printer printer) throws IOException {
        if (cell == null) {
            printer.cell(null);
            return;
        }
        int at = cell.offsetByCodePoints(0, random.nextInt(cell.codePointCount(0, cell.length()) + 1));
        if (random.nextBoolean()) {
            printer.cell(cell.substring(0, at), cell.substring(at));
            return;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Printer alone = new Printer(bytes)) {
            alone.cell(cell);
        }
        printer.printed(bytes.toByteArray());
    }

    private static byte[] print(String[][] table) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Printer printer = new Printer(bytes)) {
            for (String[] record : table) {
                printer.record(record);
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] printWithCommonsCsv(String[][] table) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Writer writer = new OutputStreamWriter(bytes, StandardCharsets.UTF_8);
                CSVPrinter printer = new CSVPrinter(writer, FORMAT)) {
            for (String[] record : table) {
                printer.printRecord((Object[]) record);
            }
        }
        return bytes.toByteArray();
    }
}

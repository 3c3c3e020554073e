package news.stet.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
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

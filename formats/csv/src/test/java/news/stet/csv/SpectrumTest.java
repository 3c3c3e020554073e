package news.stet.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The public test suite csv-spectrum, on the layer that knows cells and nothing of articles. */
class SpectrumTest {
    // Its two files disagree about a number, and the CSV is not UTF-8.
    private static final String KNOWN_BAD = "location_coordinates";

    @TestFactory
    Stream<DynamicTest> readsWhatTheSuiteSays() throws IOException {
        String given = System.getProperty("stet.standards");
        Path folder = (given != null
                        ? Path.of(given)
                        : Path.of(System.getProperty("stet.root", "")).resolve("../shared/standards"))
                .resolve("csv-spectrum");
        Assumptions.assumeTrue(Files.isDirectory(folder), "skipped: no official samples at " + folder);
        List<Path> files;
        try (Stream<Path> listed = Files.list(folder.resolve("csvs"))) {
            files = listed.sorted().toList();
        }
        return files.stream()
                .filter(file -> !name(file).equals(KNOWN_BAD))
                .map(file -> DynamicTest.dynamicTest(name(file), () -> check(folder, file)));
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".csv", "");
    }

    private static void check(Path folder, Path file) throws IOException {
        List<Object> expected;
        try {
            expected = new ArrayList<>(
                    (List<?>) Json.parse(Files.readString(folder.resolve("json/" + name(file) + ".json"))));
        } catch (Json.Invalid e) {
            throw new AssertionError(name(file), e);
        }
        List<Object> found = new ArrayList<>();
        try (Cells.In in =
                new Cells.In(Files.newInputStream(file), file.toString(), 1000, () -> Files.newInputStream(file))) {
            String[] header = in.next();
            for (String[] cells = in.next(); cells != null; cells = in.next()) {
                Map<String, Object> row = new LinkedHashMap<>();
                for (int i = 0; i < cells.length; i++) {
                    row.put(header[i], cells[i] == null ? "" : cells[i]);
                }
                found.add(row);
            }
        }
        assertThat(found).isEqualTo(expected);
    }
}

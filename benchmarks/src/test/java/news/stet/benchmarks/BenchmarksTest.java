package news.stet.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import news.stet.benchmarks.harness.Effort;
import news.stet.benchmarks.result.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything that is measured, with so little effort that the figures mean nothing and the harness all the more. */
class BenchmarksTest {
    @Test
    void everyTargetIsMeasuredAndSaidInBothFiles(@TempDir Path folder) throws Exception {
        Benchmarks.run(folder, Effort.SMOKE);

        List<String> csv = Files.readAllLines(folder.resolve("results.csv"));
        assertThat(csv.get(0)).isEqualTo("line,baseline,owed,aimed,median,best,met");
        assertThat(csv).hasSize(1 + Target.values().length);
        assertThat(csv.subList(1, csv.size()))
                .allMatch(line -> line.matches("\"[^\"]+\",\"[^\"]+\"(,[0-9.]+){4},(yes|no)"));
        String text = Files.readString(folder.resolve("RESULTS.md"));
        assertThat(text)
                .contains(
                        "## Targets",
                        "## Rates",
                        "## Size",
                        "## Start-up",
                        "jackson-databind-",
                        "fastjson2-",
                        "commons-csv-");
        assertThat(text.lines().filter(line -> line.startsWith("| jsonl |") || line.startsWith("| newsml |")))
                .hasSize(2 * Effort.SMOKE.sizes().size());
    }
}

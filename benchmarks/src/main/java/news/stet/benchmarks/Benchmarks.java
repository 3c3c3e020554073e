package news.stet.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import news.stet.benchmarks.csv.PlainCommonsCsvReading;
import news.stet.benchmarks.csv.PlainCommonsCsvWriting;
import news.stet.benchmarks.csv.PlainFastCsvReading;
import news.stet.benchmarks.csv.PlainFastCsvWriting;
import news.stet.benchmarks.csv.StetCsvReading;
import news.stet.benchmarks.csv.StetCsvWriting;
import news.stet.benchmarks.harness.Effort;
import news.stet.benchmarks.harness.Figures;
import news.stet.benchmarks.harness.Race;
import news.stet.benchmarks.harness.Sample;
import news.stet.benchmarks.harness.Variant;
import news.stet.benchmarks.json.Allocation;
import news.stet.benchmarks.json.Databind2Reading;
import news.stet.benchmarks.json.Databind2Writing;
import news.stet.benchmarks.json.Databind3Reading;
import news.stet.benchmarks.json.Databind3Writing;
import news.stet.benchmarks.json.Fastjson2Reading;
import news.stet.benchmarks.json.Fastjson2Writing;
import news.stet.benchmarks.json.RetainedHeap;
import news.stet.benchmarks.json.StetJsonReading;
import news.stet.benchmarks.json.StetJsonWriting;
import news.stet.benchmarks.json.Tokens;
import news.stet.benchmarks.json.TokensAndTexts;
import news.stet.benchmarks.newsml.PlainJaxbReading;
import news.stet.benchmarks.newsml.PlainJaxbWriting;
import news.stet.benchmarks.newsml.StetNewsmlReading;
import news.stet.benchmarks.newsml.StetNewsmlWriting;
import news.stet.benchmarks.result.Report;
import news.stet.benchmarks.result.Target;
import news.stet.benchmarks.scale.Passing;
import news.stet.benchmarks.start.Command;
import news.stet.benchmarks.start.FirstRead;
import news.stet.benchmarks.start.Python;
import news.stet.benchmarks.text.CountedPassages;
import news.stet.benchmarks.text.StetPassages;
import news.stet.benchmarks.threads.OneThread;
import news.stet.benchmarks.threads.TwoThreads;
import org.openjdk.jmh.runner.RunnerException;

/** Measures everything and writes what came of it. */
public final class Benchmarks {
    private final Effort effort;
    private final Report report = new Report();
    private final List<List<String>> rates = new ArrayList<>();

    private Benchmarks(Effort effort) {
        this.effort = effort;
    }

    /**
     * Measures.
     *
     * @param arguments the folder that the results go to, and {@code smoke} to do as little as shows that all works
     * @throws Exception if anything fails
     */
    public static void main(String[] arguments) throws Exception {
        boolean smoke = arguments.length > 1 && arguments[1].equals("smoke");
        run(Path.of(arguments[0]), smoke ? Effort.SMOKE : Effort.FULL);
    }

    static void run(Path folder, Effort effort) throws IOException, RunnerException {
        long start = System.nanoTime();
        Benchmarks benchmarks = new Benchmarks(effort);
        benchmarks.measure();
        benchmarks.report.write(folder, (System.nanoTime() - start) / 1_000_000_000);
    }

    private void measure() throws IOException, RunnerException {
        report.libraries(List.of(
                com.fasterxml.jackson.databind.ObjectMapper.class,
                tools.jackson.databind.ObjectMapper.class,
                com.alibaba.fastjson2.JSON.class,
                jakarta.xml.bind.JAXBContext.class,
                org.glassfish.jaxb.runtime.v2.ContextFactory.class,
                org.apache.commons.csv.CSVFormat.class,
                de.siegmar.fastcsv.reader.CsvReader.class,
                org.openjdk.jmh.runner.Runner.class));
        json();
        memory();
        newsml();
        csv();
        spansAndThreads();
        report.table(
                "Rates",
                "Articles a second in the best turn of each variant, on the corpus (" + effort.articles()
                        + " articles) and on the seed. Only figures of one group were measured in turns.",
                List.of("group", "variant", "corpus", "seed"),
                rates);
        scale();
        start();
        Python.compare(effort)
                .ifPresent(rows -> report.table(
                        "Python",
                        "What the standard library of python3 does with the same bytes, alone and not in turns: `json.loads` and"
                                + " `xml.etree.ElementTree.fromstring`, which make trees and check nothing of the model.",
                        List.of("library", "articles a second"),
                        rows));
    }

    private void json() throws IOException {
        Race read = race(
                "JSON read",
                List.of(
                        StetJsonReading.class,
                        Databind2Reading.class,
                        Databind3Reading.class,
                        Fastjson2Reading.class,
                        Tokens.class,
                        TokensAndTexts.class));
        report.outcome(Target.JSON_READ, read.ratio(StetJsonReading.class, Databind2Reading.class));
        report.outcome(Target.JSON_READ_TOKENS, read.ratio(StetJsonReading.class, Tokens.class));
        Race write = race(
                "JSON write",
                List.of(StetJsonWriting.class, Databind2Writing.class, Databind3Writing.class, Fastjson2Writing.class));
        report.outcome(Target.JSON_WRITE, write.ratio(StetJsonWriting.class, Databind2Writing.class));
    }

    private void memory() throws IOException, RunnerException {
        int time = Math.max(effort.warmUp() / 2, 20);
        double allocation = Allocation.of("stet", time) / Allocation.of("databind", time);
        report.outcome(Target.JSON_ALLOCATION, Figures.exactly(allocation));
        double heap = (double) RetainedHeap.ofStet(effort.articles()) / RetainedHeap.ofDatabind(effort.articles());
        report.outcome(Target.HEAP, Figures.exactly(heap));
    }

    private void newsml() throws IOException {
        Race read = race("NewsML read", List.of(StetNewsmlReading.class, PlainJaxbReading.class));
        report.outcome(Target.NEWSML_READ, read.ratio(StetNewsmlReading.class, PlainJaxbReading.class));
        Race write = race("NewsML write", List.of(StetNewsmlWriting.class, PlainJaxbWriting.class));
        report.outcome(Target.NEWSML_WRITE, write.ratio(StetNewsmlWriting.class, PlainJaxbWriting.class));
    }

    private void csv() throws IOException {
        Race read = race(
                "CSV read", List.of(StetCsvReading.class, PlainCommonsCsvReading.class, PlainFastCsvReading.class));
        report.outcome(Target.CSV_READ, read.ratio(StetCsvReading.class, PlainCommonsCsvReading.class));
        Race write = race(
                "CSV write", List.of(StetCsvWriting.class, PlainCommonsCsvWriting.class, PlainFastCsvWriting.class));
        report.outcome(Target.CSV_WRITE, write.ratio(StetCsvWriting.class, PlainCommonsCsvWriting.class));
    }

    private void spansAndThreads() throws IOException {
        Race spans = race("100 spans", List.of(StetPassages.class, CountedPassages.class));
        report.outcome(Target.SPANS, spans.ratio(StetPassages.class, CountedPassages.class));
        Race threads = race("JSON Lines", List.of(OneThread.class, TwoThreads.class));
        report.outcome(Target.THREADS, threads.ratio(TwoThreads.class, OneThread.class));
    }

    /** On the corpus, which counts, and on the seed, for comparison. */
    private Race race(String group, List<Class<? extends Variant>> variants) throws IOException {
        Race corpus = Race.run(variants, Sample.CORPUS, effort);
        // A smoke run shows that it works with the one; the other is the same with another article.
        Race seed = effort.equals(Effort.SMOKE) ? corpus : Race.run(variants, Sample.SEED, effort.half());
        for (Class<? extends Variant> variant : variants) {
            rates.add(List.of(
                    group,
                    variant.getSimpleName(),
                    Report.cell("%,.0f", corpus.rate(variant).best()),
                    Report.cell("%,.0f", seed.rate(variant).best())));
        }
        return corpus;
    }

    private void scale() throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (Passing.Full format : Passing.Full.values()) {
            for (long bytes : effort.sizes()) {
                Passing.Passed passed = Passing.pass(format, bytes);
                double mib = passed.bytes() / (double) (1 << 20);
                rows.add(List.of(
                        format.name().toLowerCase(Locale.ROOT),
                        Report.cell("%.0f", mib),
                        Report.cell("%,.0f", (double) passed.articles()),
                        Report.cell("%.1f", passed.written()),
                        Report.cell("%.1f", passed.read()),
                        Report.cell("%.0f", mib / passed.written()),
                        Report.cell("%.0f", mib / passed.read())));
            }
        }
        report.table(
                "Size",
                "Corpora written to a disk and read from it again, each by a JVM with `-Xmx64m`, from its first article to its last"
                        + " and with the class loading and compiling of a new JVM. Time is linear in size where MiB a second"
                        + " do not fall.",
                List.of("format", "MiB", "articles", "write s", "read s", "write MiB/s", "read MiB/s"),
                rows);
    }

    private void start() throws IOException {
        Path seeds = Path.of(System.getProperty("stet.root", "."), "seeds");
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("a JVM that does nothing", shown(Optional.empty()), "", "", "", ""));
        for (String name : List.of(
                "belgorod-2023-05-23.json",
                "belgorod-2023-05-23.xml",
                "belgorod-2023-05-23",
                "belgorod-2023-05-23.txt")) {
            Path seed = seeds.resolve(name);
            FirstRead.Cost cost = FirstRead.of(seed);
            rows.add(List.of(
                    "`stet show " + name + "`",
                    shown(Optional.of(seed)),
                    Report.cell("%.0f", cost.formats()),
                    Report.cell("%.0f", cost.first()),
                    Report.cell("%.0f", cost.second()),
                    Report.cell("%,.0f", (double) cost.classes())));
        }
        report.table(
                "Start-up",
                "Milliseconds, the median of " + effort.starts()
                        + " starts from nothing to the end; then, measured from within, what"
                        + " finding the formats costs, reading the seed for the first time, and for the second; and how many"
                        + " classes are loaded. The difference between the first and the second reading is what classes, tables"
                        + " and contexts cost.",
                List.of("program", "in all", "formats", "first", "second", "classes"),
                rows);
    }

    private String shown(Optional<Path> document) throws IOException {
        return Report.cell(
                "%.0f",
                Command.show(document.stream().toList(), effort.starts()).median());
    }
}

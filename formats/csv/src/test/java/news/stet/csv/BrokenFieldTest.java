package news.stet.csv;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import news.stet.Article;
import news.stet.io.ArticleFormat;
import news.stet.io.ArticleWriter;
import news.stet.io.Problem;
import news.stet.testkit.BrokenFieldContract;

/** Any cell of any table, made wrong: the file, the record and the column lead to it. */
class BrokenFieldTest extends BrokenFieldContract {
    private static final Set<String> IDS = Set.of("blocks.block", "media.media", "entities.entity", "claims.claim");
    private static final Set<String> WORDS = Set.of(
            "attributions.source", "attributions.commitment", "claims.conveyed", "assessments.by", "relations.by");
    private static final Set<String> CODES = Set.of(
            "articles.publication_status",
            "articles.item_class",
            "marks.role",
            "blocks.role",
            "entities.kind",
            "entities.identity",
            "media.kind",
            "attributions.act",
            "attributions.mode",
            "assessments.verdict",
            "relations.type",
            "matches.identity",
            "matches.type",
            "names.role",
            "labels.role",
            "codes.code",
            "parties.identity",
            "parties.kind",
            "concepts.identity",
            "concepts.type",
            "links.rel",
            "alternative_ids.type",
            "signals.code",
            "signals.severity",
            "renditions.role",
            "provenances.method");
    private static final Set<String> REFERENCES = Set.of(
            "blocks.parent",
            "blocks.media",
            "marks.owner",
            "marks.block",
            "marks.entity",
            "marks.media",
            "attributions.claim",
            "assessments.claim",
            "appearances.claim",
            "references.owner",
            "references.entity",
            "relations.owner",
            "relations.target",
            "names.owner",
            "labels.owner",
            "codes.owner",
            "parties.owner",
            "parties.entity",
            "concepts.owner",
            "concepts.entity",
            "matches.entity",
            "renditions.media",
            "expressions.owner",
            "expressions.block",
            "provenances.owner",
            "extensions.owner",
            "links.owner");

    @Override
    protected ArticleFormat format() {
        return CsvFormat.standard();
    }

    /** A cell of Stet's. */
    private record Field(Table table, int record, Column column, int at) {
        String name() {
            return table.name() + "." + column.name();
        }
    }

    @Override
    protected Optional<Broken> broken(Article article, long seed) throws IOException {
        Random random = new Random(seed);
        Map<String, byte[]> files = files(article);
        List<Table> tables = Tables.ALL.stream()
                .filter(table -> files.containsKey(table.file()))
                .filter(table -> rows(files.get(table.file())).size() > 1)
                .toList();
        Table table = tables.get(random.nextInt(tables.size()));
        List<String[]> rows = rows(files.get(table.file()));
        int record = 1 + random.nextInt(rows.size() - 1);
        Column column = table.columns().get(random.nextInt(table.columns().size()));
        Field field = new Field(table, record, column, List.of(rows.get(0)).indexOf(column.name()));
        List<String> breaks = breaks(field, rows.get(record));
        if (IDS.contains(field.name()) && record > 1) {
            breaks.add(rows.get(record - 1)[field.at()]);
        }
        if (breaks.isEmpty()) {
            return Optional.empty();
        }
        String value = breaks.get(random.nextInt(breaks.size()));
        rows.get(record)[field.at()] = value;
        files.put(table.file(), file(rows));
        return Optional.of(new Broken(
                zip(files),
                table.file() + ": record " + record + ", column \"" + column.name() + "\" = " + value,
                problem -> names(problem, field)));
    }

    private static boolean names(Problem problem, Field field) {
        String source = problem.location().source();
        String path = problem.location().path();
        if (source == null || !source.endsWith(field.table().file())) {
            return false;
        }
        boolean number = Set.of("start", "end").contains(field.column().name());
        // Which of the numbers of a span is wrong is known to nobody.
        return number
                ? path.matches("record " + field.record() + ", column \"(start|end|exact)\"")
                : path.equals("record " + field.record() + ", column \""
                        + field.column().name() + "\"");
    }

    /** Cells that are wrong there. */
    private static List<String> breaks(Field field, String[] row) {
        List<String> breaks = new ArrayList<>();
        String given = row[field.at()];
        Column column = field.column();
        if (column.required()) {
            breaks.add(null);
        }
        if (column.type() != Column.Type.STRING) {
            breaks.addAll(List.of("x", "1,5", " 1"));
        }
        if (column.type() == Column.Type.INTEGER) {
            breaks.addAll(List.of("1.5", "99999999999999999999"));
        }
        if (column.type() == Column.Type.STRING && given != null) {
            breaks.add("a\uFFFF");
        }
        if (IDS.contains(field.name())) {
            breaks.add("1 b");
        }
        if (WORDS.contains(field.name())) {
            breaks.add("nonsense");
        }
        if (CODES.contains(field.name())) {
            breaks.add("No Code");
        }
        if (REFERENCES.contains(field.name()) && given != null) {
            breaks.add("nowhere-at-all");
        }
        switch (column.name()) {
            case "article" -> breaks.addAll(List.of("0", "99"));
            case "position", "step" -> breaks.add("77");
            case "level", "columns", "rows", "urgency" -> {
                if (given != null) {
                    breaks.add("0");
                }
            }
            case "confidence" -> breaks.add("101");
            case "start", "end" -> breaks.add(Integer.toString(Integer.parseInt(given) + 1));
            case "exact" -> breaks.add("x".repeat(given == null ? 1 : given.codePointCount(0, given.length()) + 1));
            default -> {
                // As wrong as can be already.
            }
        }
        return breaks;
    }

    private static Map<String, byte[]> files(Article article) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ArticleWriter writer = CsvFormat.standard().writer(out)) {
            writer.write(article);
        }
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(1);
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static List<String[]> rows(byte[] file) {
        List<String[]> rows = new ArrayList<>();
        try (Cells.In in =
                new Cells.In(new ByteArrayInputStream(file), "", 1 << 24, () -> new ByteArrayInputStream(file))) {
            for (String[] cells = in.next(); cells != null; cells = in.next()) {
                rows.add(cells);
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return rows;
    }

    private static byte[] file(List<String[]> rows) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Printer out = new Printer(bytes)) {
            for (String[] row : rows) {
                out.record(row);
            }
        }
        return bytes.toByteArray();
    }
}

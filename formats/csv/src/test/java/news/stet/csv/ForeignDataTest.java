package news.stet.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import news.stet.Article;
import news.stet.io.ArticleReader;
import news.stet.testkit.Articles;
import org.junit.jupiter.api.Test;

/**
 * A set to which somebody added columns, tables and members of the data package has all of them, in order, after a journey
 * through the model (law L4).
 */
class ForeignDataTest {
    private static final long SEED = 77_000;
    private static final int SETS = Articles.count(150);
    private static final CsvFormat CSV = CsvFormat.standard();
    private static final CsvFormat SAFE = CsvFormat.builder().formulaSafe(true).build();
    private static final List<String> VALUES = List.of(
            "",
            " ",
            "0",
            "-1",
            "=1+1",
            "\t",
            "\tx",
            "a,b",
            "a\"b",
            "a\r\nb",
            "\n",
            "\uFF1D",
            "true",
            "article",
            "é\uD83D\uDE00");
    private static final List<String> NAMES =
            List.of("rating", "checked by", "=x", "\ty", "a,b", "a\"b", "é", "content", "Id", "\n", "a/b", "x.csv");
    private static final List<String> JSON = List.of(
            "{\"a\": [1.50, 1e5, -0.0],\n \"b\": null}",
            "\"\\u00e9 \\\"=1\\\"\"",
            "123456789012345678901234567890",
            "[]",
            "true");

    private final Random random = new Random();
    private final Set<String> spelled = new LinkedHashSet<>();

    @Test
    void columnsTablesAndMembersComeBackInOrder() throws IOException, Json.Invalid {
        for (int i = 0; i < SETS; i++) {
            long seed = SEED + i;
            random.setSeed(seed * 0x9E37_79B9_7F4A_7C15L); // seeds that are near are alike otherwise
            String what = "seed " + seed;
            UnpackedSet set = foreign(random.nextBoolean() ? CSV : SAFE);
            CsvFormat format = random.nextBoolean() ? CSV : SAFE;
            UnpackedSet back = set.through(format);
            for (String file : set.files()) {
                if (file.equals(DataPackage.FILE)) {
                    assertThat(tree(back)).as(what).isEqualTo(tree(set));
                } else if (file.startsWith("file")) {
                    assertThat(plain(back, file)).as("%s, %s", what, file).isEqualTo(plain(set, file));
                } else if (!file.equals(FlatClaims.FILE)) {
                    assertThat(cells(back, file)).as("%s, %s", what, file).isEqualTo(cells(set, file));
                }
            }
            assertThat(back.files()).as(what).containsExactlyInAnyOrderElementsOf(set.files());
            for (String json : spelled) {
                assertThat(back.text(DataPackage.FILE)).as(what).contains(json);
            }
            try (ArticleReader before = set.reader();
                    ArticleReader after = back.reader()) {
                assertThat(after.stream().toList())
                        .as(what)
                        .isEqualTo(before.stream().toList());
                assertThat(after.envelope()).as(what).isEqualTo(before.envelope());
                assertThat(after.problems()).as(what).isEmpty();
            }
            assertThat(back.through(format).texts()).as(what).isEqualTo(back.texts());
        }
    }

    /** A set of Stet's to which somebody adds what comes to mind. */
    private UnpackedSet foreign(CsvFormat format) throws IOException, Json.Invalid {
        List<Article> articles = new ArrayList<>();
        int count = 1 + random.nextInt(4);
        while (articles.size() < count) {
            Article article = Articles.random(random.nextLong());
            if (isPlain(UnpackedSet.of(CSV, List.of(article)))) {
                articles.add(article);
            }
        }
        UnpackedSet set = UnpackedSet.of(format, articles);
        Map<String, Object> tree = tree(Json.parse(set.text(DataPackage.FILE)));
        List<Object> resources = list(tree.get("resources"));
        for (Object resource : resources) {
            for (Table table : Tables.EXTENSIBLE) {
                if (table.file().equals(map(resource).get("path")) && random.nextInt(3) == 0) {
                    addColumns(
                            set,
                            table.file(),
                            list(map(map(resource).get("schema")).get("fields")),
                            format);
                }
            }
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            String file = "file " + i + ".csv";
            set.put(file, value() + "\n" + value() + "," + value());
            Map<String, Object> resource = new LinkedHashMap<>();
            resource.put("name", "file-" + i);
            resource.put("path", file);
            resource.put("verbatim", true);
            resource.put("type", "table");
            resource.put("format", "csv");
            resource.put("mediatype", "text/csv");
            resource.put("encoding", "utf-8");
            resources.add(resource);
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            resources.add(addTable(set, "table" + random.nextInt(100) + "-" + i + ".csv", count, format));
        }
        spelled.clear();
        addMembers(tree, "resources");
        StringBuilder json = new StringBuilder();
        Json.write(json, tree, "");
        set.put(DataPackage.FILE, json.append('\n').toString());
        return set;
    }

    private void addColumns(UnpackedSet set, String file, List<Object> fields, CsvFormat format) throws IOException {
        List<String[]> records = set.records(file);
        int columns = 1 + random.nextInt(3);
        Set<String> names = new LinkedHashSet<>();
        while (names.size() < columns) {
            names.add(NAMES.get(random.nextInt(NAMES.size())));
        }
        names.removeIf(
                name -> Tables.ALL.stream().anyMatch(table -> table.file().equals(file) && table.has(name)));
        for (String name : names) {
            for (int i = 0; i < records.size(); i++) {
                String[] wider = Arrays.copyOf(records.get(i), records.get(i).length + 1);
                String cell = i == 0 ? name : value();
                wider[wider.length - 1] = format == SAFE ? FormulaGuard.guard(cell) : cell;
                records.set(i, wider);
            }
            Map<String, Object> field = new LinkedHashMap<>();
            field.put("name", format == SAFE ? FormulaGuard.guard(name) : name);
            field.put("type", "string");
            fields.add(field);
        }
        set.put(file, records);
    }

    private Map<String, Object> addTable(UnpackedSet set, String file, int articles, CsvFormat format)
            throws IOException {
        int columns = 1 + random.nextInt(3);
        int at = random.nextInt(columns + 1);
        List<String[]> records = new ArrayList<>();
        int article = 1;
        int rows = random.nextInt(6);
        List<Object> fields = new ArrayList<>();
        for (int i = 0; i <= rows; i++) {
            String[] record = new String[columns + 1];
            for (int column = 0; column < record.length; column++) {
                String cell =
                        i == 0 ? NAMES.get(random.nextInt(NAMES.size())) : random.nextInt(3) == 0 ? null : value();
                record[column] = format == SAFE ? FormulaGuard.guard(cell) : cell;
            }
            article = Math.min(articles, article + random.nextInt(2));
            record[at] = i == 0 ? "article" : Integer.toString(article);
            records.add(record);
        }
        for (String name : records.get(0)) {
            Map<String, Object> field = new LinkedHashMap<>();
            field.put("name", name);
            field.put("type", name.equals("article") ? "integer" : "string");
            fields.add(field);
        }
        set.put(file, records);
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("fields", fields);
        schema.put("missingValues", List.of(""));
        schema.put(
                "foreignKeys",
                List.of(Map.of(
                        "fields",
                        List.of("article"),
                        "reference",
                        Map.of("resource", "articles", "fields", List.of("article")))));
        Map<String, Object> resource = new LinkedHashMap<>();
        resource.put("name", file.replace(".csv", ""));
        resource.put("path", file);
        resource.put("type", "table");
        resource.put("format", "csv");
        resource.put("mediatype", "text/csv");
        resource.put("encoding", "utf-8");
        resource.put("schema", schema);
        return resource;
    }

    /** Members of all objects that describe something: the whole, a resource, a schema, a field. */
    private void addMembers(Map<String, Object> object, String list) {
        for (String name : List.of("title", "description", "x-1", "licenses", "é \"")) {
            if (random.nextInt(12) == 0) {
                String json = JSON.get(random.nextInt(JSON.size()));
                spelled.add(json);
                object.put(name, new Json.Raw(json));
            }
        }
        Set<Object> names = new LinkedHashSet<>();
        for (Object element : list(object.get(list))) {
            Map<String, Object> inner = map(element);
            if (list.equals("resources")) {
                addMembers(inner, "");
                Object schema = inner.get("schema");
                if (schema != null) {
                    addMembers(map(schema), "fields");
                }
            } else if (names.add(inner.get("name"))) {
                // Of two columns of one name only the first is known.
                addMembers(inner, "");
            }
        }
    }

    private String value() {
        return VALUES.get(random.nextInt(VALUES.size()));
    }

    /** Whether no extension has made a column: those have no place of their own. */
    private static boolean isPlain(UnpackedSet set) {
        return !set.text(DataPackage.FILE).contains("\"" + Resource.EXTENSION + "\"");
    }

    /** The cells of a table, guarded or not; an empty one is an absent one. */
    private static List<List<String>> cells(UnpackedSet set, String file) throws IOException {
        boolean guarded = set.text(DataPackage.FILE).contains(FormulaGuard.MEMBER);
        return set.records(file).stream()
                .map(record -> Stream.of(record)
                        .map(cell -> guarded ? FormulaGuard.bare(cell) : cell)
                        .map(cell -> cell == null ? "" : cell)
                        .toList())
                .toList();
    }

    private static String plain(UnpackedSet set, String file) {
        boolean guarded = set.text(DataPackage.FILE).contains(FormulaGuard.MEMBER);
        return guarded ? FormulaGuard.bareCells(set.text(file)) : set.text(file);
    }

    /** A data package without what is counted anew, and without its guard. */
    private static Object tree(UnpackedSet set) throws Json.Invalid {
        Map<String, Object> tree = tree(Json.parse(set.text(DataPackage.FILE)));
        boolean guarded = tree.remove(FormulaGuard.MEMBER) != null;
        for (Object resource : list(tree.get("resources"))) {
            map(resource).keySet().removeAll(Set.of("bytes", "hash", "rows"));
            Object schema = map(resource).get("schema");
            for (Object field : schema == null ? List.of() : list(map(schema).get("fields"))) {
                String name = String.valueOf(map(field).get("name"));
                map(field).put("name", guarded ? FormulaGuard.bare(name) : name);
            }
        }
        return tree;
    }

    private static Map<String, Object> tree(Object parsed) {
        Map<String, Object> copy = new LinkedHashMap<>();
        ((Map<?, ?>) parsed).forEach((name, value) -> copy.put((String) name, copy(value)));
        return copy;
    }

    private static Object copy(Object value) {
        if (value instanceof Map<?, ?>) {
            return tree(value);
        }
        if (value instanceof List<?> list) {
            List<Object> copy = new ArrayList<>();
            list.forEach(element -> copy.add(copy(element)));
            return copy;
        }
        return value;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }

    @SuppressWarnings("unchecked")
    private static List<Object> list(Object value) {
        return value == null ? List.of() : (List<Object>) value;
    }
}

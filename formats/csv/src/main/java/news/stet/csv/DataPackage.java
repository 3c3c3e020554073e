package news.stet.csv;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import news.stet.Text;
import news.stet.io.ArticleFormatException;
import news.stet.io.Envelope;
import news.stet.io.Location;
import news.stet.io.Problem;
import news.stet.io.ProblemCodes;
import news.stet.io.StrictUtf8;
import org.jspecify.annotations.Nullable;

/**
 * {@code datapackage.json} (Data Package v2): which tables a set has, their columns, types and keys, and how many rows
 * and which bytes they had when the set was complete. Without it a folder is no set.
 */
final class DataPackage {
    static final String FILE = "datapackage.json";

    private static final String FORMAT = "stet-csv";
    private static final String VERSION = "1.0";
    private static final String MAJOR = "1.";
    private static final int MOST = 1 << 20;

    private final Map<String, Content> contents;
    private final Envelope envelope;
    private final boolean guarded;

    private DataPackage(Map<String, Content> contents, Envelope envelope, boolean guarded) {
        this.contents = contents;
        this.envelope = envelope;
        this.guarded = guarded;
    }

    /** Whether texts that begin with a TAB have one too many. */
    boolean isGuarded() {
        return guarded;
    }

    Envelope envelope() {
        return envelope;
    }

    /**
     * What a table held when the set was complete.
     *
     * @param rows how many rows, without the header, or -1 if not said
     * @param bytes how many bytes, or -1 if not said
     * @param hash the SHA-256 of the bytes, or null if not said
     * @param foreign the columns behind Stet's own
     */
    record Content(long rows, long bytes, @Nullable String hash, List<String> foreign) {}

    boolean has(Table table) {
        return contents.containsKey(table.file());
    }

    Content content(Table table) {
        return Objects.requireNonNull(contents.get(table.file()), table.file());
    }

    static String write(Map<Table, Content> contents, Content flat, Envelope envelope, boolean formulaSafe) {
        List<Object> resources = new ArrayList<>();
        for (Table table : Tables.ALL) {
            Content content = contents.get(table);
            if (content != null) {
                resources.add(resource(table, content));
            }
        }
        resources.add(derived(flat));
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("$schema", "https://datapackage.org/profiles/2.0/datapackage.json");
        whole.put("name", "articles");
        whole.put("format", FORMAT);
        whole.put("formatVersion", VERSION);
        whole.put("offsetUnit", "code point");
        if (formulaSafe) {
            whole.put(FormulaGuard.MEMBER, FormulaGuard.TAB);
        }
        if (!envelope.equals(Envelope.NONE)) {
            whole.put(EnvelopeMember.NAME, EnvelopeMember.write(envelope));
        }
        whole.put("resources", resources);
        StringBuilder out = new StringBuilder();
        Json.write(out, whole, "");
        return out.append('\n').toString();
    }

    private static Map<String, Object> resource(Table table, Content content) {
        Map<String, Object> resource = head(table.name(), table.file(), content);
        List<Object> fields = new ArrayList<>();
        for (Column column : table.columns()) {
            Map<String, Object> field = new LinkedHashMap<>();
            field.put("name", column.name());
            field.put("type", column.type().name().toLowerCase(Locale.ROOT));
            if (column.required()) {
                field.put("constraints", Map.of("required", true));
            }
            fields.add(field);
        }
        for (String name : content.foreign()) {
            Map<String, Object> field = new LinkedHashMap<>();
            field.put("name", name);
            field.put("type", "string");
            fields.add(field);
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("fields", fields);
        schema.put("missingValues", List.of(""));
        schema.put("primaryKey", table.primaryKey());
        List<Object> foreignKeys = new ArrayList<>();
        if (table != Tables.ARTICLES) {
            foreignKeys.add(foreignKey(List.of(Table.ARTICLE), Tables.ARTICLES.name(), List.of(Table.ARTICLE)));
        }
        for (Table.Reference reference : table.references()) {
            foreignKeys.add(foreignKey(
                    List.of(Table.ARTICLE, reference.column()),
                    reference.table(),
                    List.of(Table.ARTICLE, reference.key())));
        }
        if (!foreignKeys.isEmpty()) {
            schema.put("foreignKeys", foreignKeys);
        }
        resource.put("schema", schema);
        return resource;
    }

    private static Map<String, Object> foreignKey(List<String> fields, String table, List<String> keys) {
        Map<String, Object> reference = new LinkedHashMap<>();
        reference.put("resource", table);
        reference.put("fields", keys);
        Map<String, Object> key = new LinkedHashMap<>();
        key.put("fields", fields);
        key.put("reference", reference);
        return key;
    }

    /** A table made from the others for those who only look: never read. */
    private static Map<String, Object> derived(Content content) {
        Map<String, Object> resource = head(FlatClaims.NAME, FlatClaims.FILE, content);
        resource.put("derived", true);
        List<Object> fields = new ArrayList<>();
        for (String column : FlatClaims.COLUMNS) {
            Map<String, Object> field = new LinkedHashMap<>();
            field.put("name", column);
            field.put("type", FlatClaims.isNumber(column) ? "integer" : "string");
            fields.add(field);
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("fields", fields);
        schema.put("missingValues", List.of(""));
        resource.put("schema", schema);
        return resource;
    }

    private static Map<String, Object> head(String name, String file, Content content) {
        Map<String, Object> resource = new LinkedHashMap<>();
        resource.put("name", name);
        resource.put("path", file);
        resource.put("type", "table");
        resource.put("format", "csv");
        resource.put("mediatype", "text/csv");
        resource.put("encoding", "utf-8");
        resource.put("bytes", content.bytes());
        resource.put("hash", String.valueOf(content.hash()));
        resource.put("rows", content.rows());
        return resource;
    }

    /** The text of a set's data package. */
    static String text(Store store) throws IOException {
        String source = store.source(FILE);
        if (!store.has(FILE)) {
            throw new ArticleFormatException(Problem.error(
                    ProblemCodes.INCOMPLETE,
                    Location.of(store.name()),
                    "has no " + FILE + ", so it is no set of tables, or not a complete one",
                    "it is written last; write the set again."));
        }
        try (StrictUtf8 text = new StrictUtf8(store.open(FILE), source)) {
            StringBuilder json = new StringBuilder();
            char[] buffer = new char[1 << 13];
            for (int count = text.read(buffer); count >= 0; count = text.read(buffer)) {
                json.append(buffer, 0, count);
                if (json.length() > MOST) {
                    throw new ArticleFormatException(Problem.error(
                            ProblemCodes.LIMIT, Location.of(source), "is longer than " + MOST + " characters"));
                }
            }
            return json.toString();
        }
    }

    /** Whether a text describes a set of Stet's, of whatever version. */
    static boolean isOurs(String json) {
        try {
            return Json.parse(json) instanceof Map<?, ?> whole && FORMAT.equals(whole.get("format"));
        } catch (Json.Invalid e) {
            return false;
        }
    }

    static DataPackage of(Store store) throws IOException {
        return read(text(store), store.source(FILE));
    }

    private static DataPackage read(String json, String source) {
        Object value;
        try {
            value = Json.parse(json);
        } catch (Json.Invalid e) {
            int line = 1
                    + (int) json.substring(0, e.offset())
                            .chars()
                            .filter(c -> c == '\n')
                            .count();
            int column = e.offset() - json.lastIndexOf('\n', e.offset() - 1);
            throw new ArticleFormatException(Problem.error(
                    e.offset() >= json.length() ? ProblemCodes.TRUNCATED : ProblemCodes.SYNTAX,
                    new Location(source, line, column, ""),
                    "is not JSON: " + e.getMessage()));
        }
        Location location = Location.of(source);
        if (!(value instanceof Map<?, ?> whole) || !FORMAT.equals(whole.get("format"))) {
            throw new ArticleFormatException(Problem.error(
                    ProblemCodes.VERSION,
                    location,
                    "describes no set of tables of Stet: \"format\" must be \"" + FORMAT + "\""));
        }
        if (!(whole.get("formatVersion") instanceof String version) || !version.startsWith(MAJOR)) {
            throw new ArticleFormatException(Problem.error(
                    ProblemCodes.VERSION,
                    location,
                    "the version is " + Text.quote(String.valueOf(whole.get("formatVersion"))) + ", this release reads "
                            + VERSION + " and later ones of the same major version"));
        }
        Map<String, Content> contents = new LinkedHashMap<>();
        if (whole.get("resources") instanceof List<?> resources) {
            for (Object element : resources) {
                if (element instanceof Map<?, ?> resource && resource.get("path") instanceof String path) {
                    contents.put(
                            path,
                            new Content(
                                    number(resource.get("rows")),
                                    number(resource.get("bytes")),
                                    resource.get("hash") instanceof String hash ? hash : null,
                                    List.of()));
                }
            }
        }
        Object guard = whole.get(FormulaGuard.MEMBER);
        if (guard != null && !guard.equals(FormulaGuard.TAB)) {
            throw new ArticleFormatException(Problem.error(
                    ProblemCodes.VALUE,
                    new Location(source, 0, 0, FormulaGuard.MEMBER),
                    "must be \"" + FormulaGuard.TAB + "\", found " + Text.quote(String.valueOf(guard))));
        }
        DataPackage read =
                new DataPackage(contents, EnvelopeMember.read(whole.get(EnvelopeMember.NAME), source), guard != null);
        if (!read.has(Tables.ARTICLES)) {
            throw new ArticleFormatException(
                    Problem.error(ProblemCodes.INCOMPLETE, location, "lists no table " + Tables.ARTICLES.file()));
        }
        return read;
    }

    private static long number(@Nullable Object value) {
        return value instanceof Long number ? number : -1;
    }
}

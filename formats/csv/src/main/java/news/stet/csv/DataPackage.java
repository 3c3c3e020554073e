package news.stet.csv;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import news.stet.Extension;
import news.stet.Text;
import news.stet.io.ArticleFormatException;
import news.stet.io.Envelope;
import news.stet.io.Limits;
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
    private static final int ENOUGH = 1 << 20;
    private static final String RESOURCES = "resources";
    private static final Content NOTHING_SAID = new Content(-1, -1, null, List.of(), 0);

    /** What it says, or null if that is the usual and no more. */
    private final Json.@Nullable Members json;

    private final Map<String, Json.Members> resources = new LinkedHashMap<>();
    private final Map<String, Content> contents;
    private final Envelope envelope;
    private final boolean guarded;

    private DataPackage(Json.Members json, Envelope envelope, boolean guarded) {
        this.json = json;
        this.contents = new LinkedHashMap<>();
        this.envelope = envelope;
        this.guarded = guarded;
        if (json.get(RESOURCES) instanceof List<?> list) {
            for (Object element : list) {
                if (element instanceof Json.Members resource && resource.get(Resource.PATH) instanceof String path) {
                    resources.putIfAbsent(path, resource);
                }
            }
        }
        resources.forEach((file, resource) -> contents.put(file, content(resource)));
    }

    private DataPackage(Map<String, Content> contents) {
        this.json = null;
        this.contents = contents;
        this.envelope = Envelope.NONE;
        this.guarded = false;
    }

    /** One that says the usual and no more, or null if it says anything else. */
    static @Nullable DataPackage usual(byte[] text) {
        Map<String, Content> contents = UsualPackage.read(text);
        return contents == null ? null : new DataPackage(contents);
    }

    /** Whether texts that begin with a TAB have one too many. */
    boolean isGuarded() {
        return guarded;
    }

    /** What the set says of itself, aside from what its data package and its files say besides. */
    Envelope envelope() {
        return envelope;
    }

    /** What it says besides what Stet would say of the same tables. */
    List<Extension> members(Supplier<List<Map<String, Object>>> tables) {
        return json == null ? List.of() : KeptMembers.read(json, tree(tables.get(), Envelope.NONE, guarded));
    }

    /**
     * What a table held when the set was complete.
     *
     * @param rows how many rows, without the header, or -1 if not said
     * @param bytes how many bytes, or -1 if not said
     * @param hash the SHA-256 of the bytes, or null if not said
     * @param foreign the columns behind Stet's own
     * @param given how many of those, the first ones, are not there for extensions alone
     */
    record Content(long rows, long bytes, @Nullable String hash, List<String> foreign, int given) {}

    /** The files of which something is said, in order. */
    Set<String> files() {
        return contents.keySet();
    }

    boolean has(Table table) {
        return contents.containsKey(table.file());
    }

    Content content(String file) {
        return contents.getOrDefault(file, NOTHING_SAID);
    }

    private static Content content(Json.Members resource) {
        return new Content(
                number(resource.get(Resource.ROWS)),
                number(resource.get(Resource.BYTES)),
                resource.get(Resource.HASH) instanceof String hash ? hash : null,
                List.of(),
                0);
    }

    /** Whether something true is said of a file, such as that it is there for extensions alone. */
    boolean says(String file, String member) {
        Json.Members resource = resources.get(file);
        return resource != null && Boolean.TRUE.equals(resource.get(member));
    }

    /** The columns of a table that are there for extensions alone. */
    Set<String> columnsOfExtensions(String file) {
        Set<String> columns = new HashSet<>();
        Json.Members resource = resources.get(file);
        if (resource != null
                && resource.get(Resource.SCHEMA) instanceof Map<?, ?> schema
                && schema.get(Resource.FIELDS) instanceof List<?> fields) {
            for (Object element : fields) {
                if (element instanceof Map<?, ?> field
                        && Boolean.TRUE.equals(field.get(Resource.EXTENSION))
                        && field.get(Resource.NAME) instanceof String name) {
                    columns.add(guarded ? String.valueOf(FormulaGuard.bare(name)) : name);
                }
            }
        }
        return columns;
    }

    /**
     * The text of a data package.
     *
     * @param tables what is said of each table
     * @param envelope what the set says of itself
     * @param members extensions of the envelope that are members in their places, or stay extensions if they have none
     * @param formulaSafe whether texts are guarded
     */
    static String write(
            List<Map<String, Object>> tables, Envelope envelope, List<Extension> members, boolean formulaSafe) {
        Map<String, Object> tree = tree(tables, envelope, formulaSafe);
        if (members.isEmpty()) {
            return text(tree);
        }
        Map<String, Object> placed = KeptMembers.place(members, tree);
        if (placed != null) {
            String text = text(placed);
            try {
                if (Json.parse(text) instanceof Json.Members written
                        && KeptMembers.read(written, tree).equals(members)) {
                    return text;
                }
            } catch (Json.Invalid e) {
                // One of them is no JSON, or too deep: none is put into its place.
            }
        }
        List<Extension> all = new ArrayList<>(envelope.extensions());
        all.addAll(members);
        return text(tree(tables, envelope.withExtensions(all), formulaSafe));
    }

    private static String text(Map<String, Object> tree) {
        StringBuilder out = new StringBuilder();
        Json.write(out, tree, "");
        return out.append('\n').toString();
    }

    private static Map<String, Object> tree(List<Map<String, Object>> tables, Envelope envelope, boolean formulaSafe) {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("$schema", new Json.Usual("https://datapackage.org/profiles/2.0/datapackage.json"));
        whole.put(Resource.NAME, new Json.Usual("articles"));
        whole.put("format", FORMAT);
        whole.put("formatVersion", VERSION);
        whole.put("offsetUnit", "code point");
        if (formulaSafe) {
            whole.put(FormulaGuard.MEMBER, FormulaGuard.TAB);
        }
        if (!envelope.equals(Envelope.NONE)) {
            whole.put(EnvelopeMember.NAME, EnvelopeMember.write(envelope));
        }
        whole.put(RESOURCES, tables);
        return whole;
    }

    /** The text of a set's data package. */
    static String text(Store store, String file, int most) throws IOException {
        String source = store.source(file);
        if (!store.has(file)) {
            throw new ArticleFormatException(Problem.error(
                    ProblemCodes.INCOMPLETE,
                    Location.of(store.name()),
                    "has no " + file + ", so it is no set of tables, or not a complete one",
                    "it is written last; write the set again."));
        }
        try (StrictUtf8 text = new StrictUtf8(store.open(file), source)) {
            StringBuilder json = new StringBuilder();
            char[] buffer = new char[1 << 13];
            for (int count = text.read(buffer); count >= 0; count = text.read(buffer)) {
                json.append(buffer, 0, count);
                if (json.length() > most) {
                    throw new ArticleFormatException(Limits.exceeded(
                            Location.of(source), "is longer than " + most + " characters", "articleLength"));
                }
            }
            return json.toString();
        }
    }

    /**
     * The tables of others that a set of Stet's has, of whatever version.
     *
     * @return their files, or null if the text describes no set of Stet's
     */
    static @Nullable Set<String> foreignFiles(String json) {
        try {
            if (Json.parse(json) instanceof Map<?, ?> whole && FORMAT.equals(whole.get("format"))) {
                Set<String> files = new HashSet<>();
                if (whole.get(RESOURCES) instanceof List<?> resources) {
                    for (Object element : resources) {
                        if (element instanceof Map<?, ?> resource
                                && resource.get(Resource.PATH) instanceof String path
                                && ForeignTable.isTable(path)) {
                            files.add(path);
                        }
                    }
                }
                return files;
            }
        } catch (Json.Invalid e) {
            // Told by the return.
        }
        return null;
    }

    /** What stands in a folder while a set is replaced: which files of others belong to the old one or the new one. */
    static String ofForeignFiles(Set<String> files) {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("format", FORMAT);
        List<Object> resources = new ArrayList<>();
        files.stream().sorted().forEach(file -> resources.add(Map.of(Resource.PATH, file)));
        whole.put(RESOURCES, resources);
        return text(whole);
    }

    static DataPackage of(Store store, Limits limits) throws IOException {
        return read(text(store, limits), store.source(FILE));
    }

    static String text(Store store, Limits limits) throws IOException {
        // It is as long as an article may be, but what every set has is never too much.
        return text(store, FILE, Math.max(limits.articleLength(), ENOUGH));
    }

    static DataPackage read(String json, String source) {
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
        if (!(value instanceof Json.Members whole) || !FORMAT.equals(whole.get("format"))) {
            throw new ArticleFormatException(Problem.error(
                    ProblemCodes.VERSION, location, "\"format\" must be \"" + FORMAT + "\", found " + found(value)));
        }
        if (!(whole.get("formatVersion") instanceof String version) || !version.startsWith(MAJOR)) {
            throw new ArticleFormatException(Problem.error(
                    ProblemCodes.VERSION,
                    location,
                    "\"formatVersion\" must be " + MAJOR + "x, the version of the format, found "
                            + Text.quote(String.valueOf(whole.get("formatVersion"))),
                    "a later release of Stet may read it."));
        }
        Object guard = whole.get(FormulaGuard.MEMBER);
        if (guard != null && !guard.equals(FormulaGuard.TAB)) {
            throw new ArticleFormatException(Problem.error(
                    ProblemCodes.VALUE,
                    new Location(source, 0, 0, FormulaGuard.MEMBER),
                    "must be \"" + FormulaGuard.TAB + "\", found " + Text.quote(String.valueOf(guard))));
        }
        DataPackage read =
                new DataPackage(whole, EnvelopeMember.read(whole.get(EnvelopeMember.NAME), source), guard != null);
        if (!read.has(Tables.ARTICLES)) {
            throw new ArticleFormatException(
                    Problem.error(ProblemCodes.INCOMPLETE, location, "lists no table " + Tables.ARTICLES.file()));
        }
        return read;
    }

    private static String found(Object value) {
        if (!(value instanceof Map<?, ?> whole)) {
            return "no object";
        }
        return whole.get("format") == null ? "none" : Text.quote(String.valueOf(whole.get("format")));
    }

    private static long number(@Nullable Object value) {
        return value instanceof Long number ? number : -1;
    }
}

package news.stet.csv;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a data package says of one table, as a tree for {@link Json}. A value that somebody may have put otherwise, and that
 * stays so, is a {@link Json.Usual}.
 */
final class Resource {
    static final String PATH = "path";
    static final String NAME = "name";
    static final String SCHEMA = "schema";
    static final String FIELDS = "fields";
    static final String BYTES = "bytes";
    static final String HASH = "hash";
    static final String ROWS = "rows";
    /** A column or table that is there for extensions of the articles: nobody gave it. */
    static final String EXTENSION = "extension";
    /** A table that belongs to no article and is kept as it stands. */
    static final String VERBATIM = "verbatim";

    private static final List<Object> MISSING = List.of("");

    private Resource() {}

    static Map<String, Object> of(Table table, DataPackage.Content content, boolean formulaSafe) {
        Map<String, Object> resource = head(table.name(), table.file(), content);
        List<Object> fields = new ArrayList<>();
        for (Column column : table.columns()) {
            Map<String, Object> field =
                    field(column.name(), column.type().name().toLowerCase(Locale.ROOT));
            if (column.required()) {
                field.put("constraints", Map.of("required", true));
            }
            fields.add(field);
        }
        for (int i = 0; i < content.foreign().size(); i++) {
            String name = content.foreign().get(i);
            Map<String, Object> field = foreignField(name, formulaSafe, "string");
            if (i >= content.given()) {
                field.put(EXTENSION, true);
            }
            fields.add(field);
        }
        Map<String, Object> schema = schema(fields);
        schema.put("primaryKey", table.primaryKey());
        List<Object> foreignKeys = new ArrayList<>();
        if (table != Tables.ARTICLES) {
            foreignKeys.add(toArticles());
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
        resource.put(SCHEMA, schema);
        return resource;
    }

    /** A table made from the others for those who only look: never read. */
    static Map<String, Object> derived(DataPackage.Content content) {
        Map<String, Object> resource = head(FlatClaims.NAME, FlatClaims.FILE, content);
        resource.put("derived", true);
        List<Object> fields = new ArrayList<>();
        for (String column : FlatClaims.COLUMNS) {
            fields.add(field(column, FlatClaims.isNumber(column) ? "integer" : "string"));
        }
        resource.put(SCHEMA, schema(fields));
        return resource;
    }

    /** A table of somebody else's whose rows belong to articles. */
    static Map<String, Object> foreign(
            String file, DataPackage.Content content, @Nullable String[] header, boolean given, boolean formulaSafe) {
        Map<String, Object> resource = head(file, file, content);
        resource.put(NAME, new Json.Usual(stem(file)));
        if (!given) {
            resource.put(EXTENSION, true);
        }
        List<Object> fields = new ArrayList<>();
        for (@Nullable String name : header) {
            fields.add(foreignField(
                    name == null ? "" : name, formulaSafe, Table.ARTICLE.equals(name) ? "integer" : "string"));
        }
        Map<String, Object> schema = schema(fields);
        schema.put("missingValues", new Json.Usual(MISSING));
        schema.put("foreignKeys", new Json.Usual(List.of(toArticles())));
        resource.put(SCHEMA, schema);
        return resource;
    }

    /** A file of somebody else's that belongs to no article. */
    static Map<String, Object> verbatim(String file, DataPackage.Content content) {
        Map<String, Object> resource = new LinkedHashMap<>();
        resource.put(NAME, new Json.Usual(stem(file)));
        resource.put(PATH, file);
        resource.put(VERBATIM, true);
        resource.put("type", new Json.Usual("table"));
        resource.put("format", new Json.Usual("csv"));
        resource.put("mediatype", new Json.Usual("text/csv"));
        resource.put("encoding", new Json.Usual("utf-8"));
        resource.put(BYTES, content.bytes());
        resource.put(HASH, String.valueOf(content.hash()));
        return resource;
    }

    /** Whether a member that is not in a resource's tree may be kept there: nothing that would be wrong of what is written. */
    static boolean mayKeep(Map<?, ?> resource, String member) {
        Set<String> never = Set.of("data", "derived", EXTENSION, VERBATIM);
        boolean ofTable = resource.containsKey(SCHEMA);
        return !never.contains(member) && !(ofTable && member.equals("dialect"));
    }

    /** The name of a resource is in lower case and of few characters. */
    private static String stem(String file) {
        return file.substring(0, file.length() - ".csv".length())
                .toLowerCase(Locale.ROOT)
                .replace(' ', '-');
    }

    private static Map<String, Object> head(String name, String file, DataPackage.Content content) {
        Map<String, Object> resource = new LinkedHashMap<>();
        resource.put(NAME, name);
        resource.put(PATH, file);
        resource.put("type", "table");
        resource.put("format", "csv");
        resource.put("mediatype", "text/csv");
        resource.put("encoding", "utf-8");
        resource.put(BYTES, content.bytes());
        resource.put(HASH, String.valueOf(content.hash()));
        resource.put(ROWS, content.rows());
        return resource;
    }

    private static Map<String, Object> schema(List<Object> fields) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put(FIELDS, fields);
        schema.put("missingValues", MISSING);
        return schema;
    }

    private static Map<String, Object> field(String name, String type) {
        Map<String, Object> field = new LinkedHashMap<>();
        field.put(NAME, name);
        field.put("type", type);
        return field;
    }

    /** A field is called as its column in the file, where a name is a text as any other. */
    private static Map<String, Object> foreignField(String name, boolean formulaSafe, String type) {
        Map<String, Object> field = field(formulaSafe ? String.valueOf(FormulaGuard.guard(name)) : name, type);
        field.put("type", new Json.Usual(type));
        return field;
    }

    private static Map<String, Object> toArticles() {
        return foreignKey(List.of(Table.ARTICLE), Tables.ARTICLES.name(), List.of(Table.ARTICLE));
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
}

package news.stet.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A table: its file, its columns, its keys, and what part of an article one of its rows is. */
final class Table {
    /** The number of the article within the set, from 1: the first column of every table. */
    static final String ARTICLE = "article";

    private final String name;
    private final String prefix;
    private final @Nullable String owner;
    private final @Nullable String id;
    private final @Nullable String position;
    private final List<Column> columns;
    private final List<Reference> references;
    private final Map<String, Integer> indexes = new HashMap<>();
    private final String[] names;
    private final boolean[] required;

    private Table(
            String name,
            String prefix,
            @Nullable String owner,
            @Nullable String id,
            @Nullable String position,
            List<Column> columns,
            List<Reference> references) {
        this.name = name;
        this.prefix = prefix;
        this.owner = owner;
        this.id = id;
        this.position = position;
        this.columns = List.copyOf(columns);
        this.references = List.copyOf(references);
        this.names = new String[columns.size()];
        this.required = new boolean[columns.size()];
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            names[i] = column.name();
            required[i] = column.required();
            indexes.put(column.name(), i);
        }
    }

    /**
     * What a cell refers to: a row of another table, of the same article.
     *
     * @param column the column that refers
     * @param table the name of the other table
     * @param key its column
     */
    record Reference(String column, String table, String key) {}

    /** The one row of each article. */
    static Table ofArticles(Column... columns) {
        return new Table("articles", "", null, null, null, withArticle(columns), List.of());
    }

    /** Rows in a list of the article itself, known by their ids. */
    static Table ofIds(String name, String prefix, String id, Column... columns) {
        return new Table(name, prefix, null, id, null, withArticle(columns), List.of());
    }

    /** Rows in a list of the article itself, known by their position, from 0. */
    static Table ofPositions(String name, String prefix, Column... columns) {
        return new Table(name, prefix, null, null, "position", withArticle(columns), List.of());
    }

    /** Rows in lists of other things, known by their position, from 0. */
    static Table ofOwned(String name, String prefix, String owner, String position, Column... columns) {
        return new Table(name, prefix, owner, null, position, withArticle(columns), List.of());
    }

    /** Rows in lists of other things, known by their ids, with their position. */
    static Table ofOwnedIds(String name, String owner, String id, Column... columns) {
        return new Table(name, "", owner, id, "position", withArticle(columns), List.of());
    }

    /** At most one row for each of other things. */
    static Table ofSingles(String name, Column... columns) {
        return new Table(name, "", "owner", null, null, withArticle(columns), List.of());
    }

    Table referring(String column, Table other, String key) {
        List<Reference> all = new ArrayList<>(references);
        all.add(new Reference(column, other.name, key));
        return new Table(name, prefix, owner, id, position, columns, all);
    }

    private static List<Column> withArticle(Column... columns) {
        List<Column> all = new ArrayList<>();
        all.add(Column.requiredInteger(ARTICLE));
        all.addAll(List.of(columns));
        return all;
    }

    String name() {
        return name;
    }

    String file() {
        return name + ".csv";
    }

    List<Column> columns() {
        return columns;
    }

    List<Reference> references() {
        return references;
    }

    // Whoever asks has the name as a constant, as it stands here: it need only be compared where that is not so.
    @SuppressWarnings("ReferenceEquality")
    int index(String column) {
        for (int i = 0; i < names.length; i++) {
            if (names[i] == column) {
                return i;
            }
        }
        Integer index = indexes.get(column);
        if (index == null) {
            throw new IllegalArgumentException(name + " has no column " + column);
        }
        return index;
    }

    boolean isRequired(int index) {
        return required[index];
    }

    boolean has(String column) {
        return indexes.containsKey(column);
    }

    @Nullable
    String owner() {
        return owner;
    }

    @Nullable
    String id() {
        return id;
    }

    @Nullable
    String position() {
        return position;
    }

    List<String> primaryKey() {
        List<String> key = new ArrayList<>();
        key.add(ARTICLE);
        if (id != null) {
            key.add(id);
        } else {
            if (owner != null) {
                key.add(owner);
            }
            if (position != null) {
                key.add(position);
            }
        }
        return key;
    }

    /** Where in the article a row's value is, by id where it has one. */
    String path(Row row) {
        String last = id != null ? row.text(id) : position != null ? row.text(position) : null;
        return path(row, last);
    }

    /** Where in the article a row's value is, by position. */
    String pathByPosition(Row row, int index) {
        return path(row, Integer.toString(index));
    }

    private String path(Row row, @Nullable String last) {
        String owned = owner == null ? null : row.text(owner);
        String base = owned == null ? prefix : prefix.isEmpty() ? owned : prefix.replace("*", owned);
        return last == null ? base : base + "/" + last;
    }

    @Override
    public String toString() {
        return name;
    }
}

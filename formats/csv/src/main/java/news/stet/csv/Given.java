package news.stet.csv;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import news.stet.Extension;
import news.stet.Text;
import org.jspecify.annotations.Nullable;

/**
 * What a set had before its first article and is no article's: members of its data package, files that belong to no article,
 * and the columns and tables of others in their order. All of them are extensions of the envelope, and go back to their
 * places from there.
 *
 * @param rest extensions that are none of those
 * @param members members of the data package: see {@link KeptMembers}
 * @param files tables that belong to no article, as they stand
 * @param columns of Stet's tables the columns behind Stet's own, of others all columns
 */
record Given(List<Extension> rest, List<Extension> members, List<Extension> files, List<Columns> columns) {
    private static final String COLUMNS = "datapackage/columns";
    private static final String JSON = "application/json";
    private static final int LONGEST_NAME = 1_024;
    private static final int MOST_COLUMNS = 10_000;

    /**
     * Columns of one table.
     *
     * @param file its file
     * @param names their names, in order; null where one has none
     */
    record Columns(String file, List<@Nullable String> names) {

        /** Whether a writer may take them: else they are left out. */
        boolean fit() {
            int index = index(file);
            return index < 0
                    ? ForeignTable.isFile(file)
                            && names.size() > 1
                            && names.size() <= MOST_COLUMNS
                            && names.stream().filter(Table.ARTICLE::equals).count() == 1
                            && names.stream().allMatch(name -> name == null || fits(name, LONGEST_NAME))
                    : Tables.EXTENSIBLE.contains(Tables.ALL.get(index))
                            && !names.isEmpty()
                            && names.size() <= ForeignColumns.MOST
                            && new HashSet<>(names).size() == names.size()
                            && names.stream()
                                    .allMatch(name -> name != null
                                            && fits(name, ForeignColumns.LONGEST_NAME)
                                            && !Tables.ALL.get(index).has(name));
        }

        private static boolean fits(String name, int longest) {
            return !name.isEmpty() && name.length() <= longest && Text.isLegal(name);
        }

        Extension extension() {
            StringBuilder json = new StringBuilder();
            Json.write(json, names, "");
            return new Extension(COLUMNS, null, file, JSON, json.toString());
        }

        static @Nullable Columns of(Extension extension) {
            if (!COLUMNS.equals(extension.path())) {
                return null;
            }
            List<@Nullable String> names = new ArrayList<>();
            try {
                if (Json.parse(extension.content()) instanceof List<?> list) {
                    for (Object name : list) {
                        names.add(name instanceof String text ? text : null);
                    }
                }
            } catch (Json.Invalid e) {
                return null;
            }
            Columns columns = new Columns(extension.name(), names);
            return columns.fit() && columns.extension().equals(extension) ? columns : null;
        }
    }

    /** The place of a table among Stet's, or -1. */
    private static int index(String file) {
        for (int i = 0; i < Tables.ALL.size(); i++) {
            if (Tables.ALL.get(i).file().equals(file)) {
                return i;
            }
        }
        return -1;
    }

    /** All of it, as extensions. */
    List<Extension> extensions() {
        List<Extension> all = new ArrayList<>(rest);
        all.addAll(members);
        all.addAll(files);
        columns.forEach(each -> all.add(each.extension()));
        return all;
    }

    /** Takes extensions apart, if putting them together gives the same again; else none of them is anything special. */
    static Given of(List<Extension> extensions) {
        Given given = new Given(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        Set<String> names = new HashSet<>();
        int place = -1;
        for (Extension extension : extensions) {
            Columns columns = Columns.of(extension);
            String key = ForeignTable.key(extension.name());
            if (columns != null) {
                int next = index(extension.name());
                // Stet's tables stand in their order, and others behind them.
                boolean inOrder = next < 0 ? place < Tables.ALL.size() + ForeignTable.MOST : next > place;
                if (!names.add(key) || !inOrder) {
                    return none(extensions);
                }
                place = next >= 0 ? next : Math.max(place + 1, Tables.ALL.size());
                given.columns.add(columns);
            } else if (ForeignTable.isExtension(extension)
                    && given.files.size() < ForeignTable.MOST
                    && names.add(key)) {
                given.files.add(extension);
            } else if (KeptMembers.isMember(extension)) {
                given.members.add(extension);
            } else {
                given.rest.add(extension);
            }
        }
        return given.extensions().equals(extensions) ? given : none(extensions);
    }

    private static Given none(List<Extension> extensions) {
        return new Given(extensions, List.of(), List.of(), List.of());
    }
}

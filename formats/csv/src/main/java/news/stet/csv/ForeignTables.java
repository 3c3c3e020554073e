package news.stet.csv;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import news.stet.Extension;
import org.jspecify.annotations.Nullable;

/**
 * The tables of a set that are not Stet's, in the making. An extension that looks like one ({@link ForeignTable}) is rows of
 * it again when it is written, whatever it came from; only if it comes back exactly.
 */
final class ForeignTables {
    private final Workshop workshop;
    private final boolean formulaSafe;
    private final Map<String, Kept> tables = new LinkedHashMap<>();
    private final Map<String, Workshop.Verbatim> files = new LinkedHashMap<>();

    ForeignTables(Workshop workshop, boolean formulaSafe) {
        this.workshop = workshop;
        this.formulaSafe = formulaSafe;
    }

    /** One table: its columns without the article's number, and where that stands. */
    private static final class Kept {
        private final String file;
        private final int index;
        private final @Nullable String[] header;
        private final int at;
        private final boolean given;
        private final Sheet sheet;

        Kept(String file, int index, @Nullable String[] header, int at, boolean given, Sheet sheet) {
            this.file = file;
            this.index = index;
            this.header = header;
            this.at = at;
            this.given = given;
            this.sheet = sheet;
        }
    }

    /** A table that was there before the first article: it keeps its place and its columns. */
    void give(String file, @Nullable String[] columns) throws IOException {
        int at = Arrays.asList(columns).indexOf(Table.ARTICLE);
        add(file, ForeignTable.without(columns, at), at, true);
    }

    /** A file that belongs to no article, as it stands. */
    void give(Extension file) throws IOException {
        String content = formulaSafe ? FormulaGuard.guardCells(file.content()) : file.content();
        files.put(ForeignTable.key(file.name()), workshop.verbatim(file.name(), content));
    }

    private Kept add(String file, @Nullable String[] header, int at, boolean given) throws IOException {
        @Nullable String[] all = ForeignTable.with(header, at, Table.ARTICLE);
        boolean[] guarded = new boolean[all.length];
        Arrays.fill(guarded, true);
        guarded[at] = false;
        Sheet sheet = workshop.sheet(file, all, null, formulaSafe ? guarded : null);
        Kept kept = new Kept(file, tables.size(), header, at, given, sheet);
        tables.put(ForeignTable.key(file), kept);
        return kept;
    }

    /**
     * Takes the extensions of an article that are rows of tables; they leave a null in the list. They come back behind the
     * cells of the article's own row and in the order of the tables: what stands otherwise is left.
     */
    void take(List<@Nullable Extension> extensions, String article) throws IOException {
        int last = -1;
        for (int i = extensions.lastIndexOf(null) + 1; i < extensions.size(); i++) {
            Extension extension = extensions.get(i);
            if (extension == null || !ForeignTable.isExtension(extension)) {
                continue;
            }
            List<@Nullable String[]> records = ForeignTable.records(extension);
            Kept kept = records == null ? null : table(extension.name(), records.get(0));
            if (records != null && kept != null && kept.index > last) {
                for (@Nullable String[] record : records.subList(1, records.size())) {
                    @Nullable String[] all = ForeignTable.with(record, kept.at, article);
                    kept.sheet.row(all);
                }
                extensions.set(i, null);
                last = kept.index;
            }
        }
    }

    private @Nullable Kept table(String file, @Nullable String[] header) throws IOException {
        String key = ForeignTable.key(file);
        Kept kept = tables.get(key);
        if (kept == null) {
            boolean isFree = tables.size() < ForeignTable.MOST && !files.containsKey(key);
            return isFree ? add(file, header, 0, false) : null;
        }
        return kept.file.equals(file) && Arrays.equals(kept.header, header) ? kept : null;
    }

    /** What a data package says of them, once all of them are finished. */
    List<Map<String, Object>> resources() throws IOException {
        List<Map<String, Object>> resources = new ArrayList<>();
        for (Workshop.Verbatim file : files.values()) {
            resources.add(Resource.verbatim(file.file(), file.content()));
        }
        for (Kept kept : tables.values()) {
            DataPackage.Content content = kept.sheet.finish();
            resources.add(Resource.foreign(
                    kept.file,
                    content,
                    ForeignTable.with(kept.header, kept.at, Table.ARTICLE),
                    kept.given,
                    formulaSafe));
        }
        return resources;
    }
}

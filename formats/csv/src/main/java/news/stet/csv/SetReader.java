package news.stet.csv;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.stet.Article;
import news.stet.Text;
import news.stet.io.ArticleFormatException;
import news.stet.io.ArticleReader;
import news.stet.io.Envelope;
import news.stet.io.Location;
import news.stet.io.Problem;
import news.stet.io.ProblemCodes;
import org.jspecify.annotations.Nullable;

/** Reads a set of tables side by side, the rows of one article at a time. */
final class SetReader implements ArticleReader {
    private final Store store;
    private final DataPackage description;
    private final Limits limits;
    private final Map<Table, TableReader> readers = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private int number;
    private boolean done;

    private SetReader(Store store, DataPackage description, Limits limits) {
        this.store = store;
        this.description = description;
        this.limits = limits;
    }

    static SetReader open(Store store, Limits limits) throws IOException {
        SetReader reader = null;
        boolean opened = false;
        try {
            reader = new SetReader(store, DataPackage.of(store), limits);
            reader.openTables();
            opened = true;
            return reader;
        } finally {
            if (!opened) {
                if (reader == null) {
                    store.close();
                } else {
                    reader.close();
                }
            }
        }
    }

    private void openTables() throws IOException {
        for (Table table : Tables.ALL) {
            if (!description.has(table)) {
                continue;
            }
            if (!store.has(table.file())) {
                throw new ArticleFormatException(Problem.error(
                        ProblemCodes.INCOMPLETE,
                        Location.of(store.source(table.file())),
                        "is missing, but " + DataPackage.FILE + " lists it"));
            }
            requireWhole(table);
            readers.put(table, new TableReader(table, store, limits.characters(), description.isGuarded()));
        }
        for (String file : store.files()) {
            boolean known = file.equals(DataPackage.FILE)
                    || file.equals(FolderTarget.MARK)
                    || file.equals(FlatClaims.FILE)
                    || readers.keySet().stream().anyMatch(table -> table.file().equals(file));
            if (!known) {
                problems.add(Problem.warning(
                        ProblemCodes.UNKNOWN,
                        Location.of(store.source(file)),
                        "is no table of the set and was not read"));
            }
        }
    }

    /**
     * A table of another length was edited or cut off. Which of the two is found out before the first article is given
     * away, since one whose rows were cut off would look whole.
     */
    private void requireWhole(Table table) throws IOException {
        DataPackage.Content said = description.content(table);
        long bytes = store.size(table.file());
        if (said.rows() < 0 || said.bytes() < 0 || bytes < 0 || said.bytes() == bytes) {
            return;
        }
        long rows = -1; // the header is none
        try (Cells.In in = Cells.in(store, table.file(), limits.characters())) {
            while (in.next() != null) {
                rows++;
            }
        }
        if (rows >= 0) { // an empty file is told by whoever looks for its header
            requireRows(said, rows, store.source(table.file()));
        }
    }

    private static void requireRows(DataPackage.Content said, long rows, String source) {
        if (said.rows() >= 0 && said.rows() != rows) {
            throw new ArticleFormatException(Problem.error(
                    ProblemCodes.INCOMPLETE,
                    Location.of(source),
                    "has " + rows + " rows, but " + DataPackage.FILE + " says " + said.rows(),
                    "if the rows were changed on purpose, change \"rows\" there too."));
        }
    }

    @Override
    public Optional<Article> next() throws IOException {
        if (done) {
            return Optional.empty();
        }
        boolean good = false;
        try {
            Optional<Article> article = read();
            good = true;
            return article;
        } finally {
            done |= !good;
        }
    }

    private Optional<Article> read() throws IOException {
        TableReader articles = reader(Tables.ARTICLES);
        Row first = articles == null ? null : articles.left();
        if (articles == null || first == null) {
            done = true;
            finish();
            return Optional.empty();
        }
        number++;
        if (first.requiredInteger(Table.ARTICLE) != number) {
            throw first.error(
                    ProblemCodes.VALUE,
                    Table.ARTICLE,
                    "articles are counted from 1 in the order of the rows: expected " + number + ", found "
                            + Text.quote(first.required(Table.ARTICLE)));
        }
        int left = limits.characters();
        List<Row> own = articles.rowsOf(number, left);
        if (own.size() > 1) {
            throw own.get(1).error(ProblemCodes.DUPLICATE, Table.ARTICLE, "there is an article " + number + " already");
        }
        Map<Table, List<Row>> rows = new LinkedHashMap<>();
        for (Map.Entry<Table, TableReader> reader : readers.entrySet()) {
            if (reader.getKey() != Tables.ARTICLES) {
                List<Row> found = reader.getValue().rowsOf(number, left);
                if (!found.isEmpty()) {
                    rows.put(reader.getKey(), found);
                    left -= found.stream().mapToInt(Row::characters).sum();
                }
            }
        }
        return Optional.of(ArticleMapper.article(new Parts(first, rows)));
    }

    /** Every row has its article, and every table is what the data package says of it. */
    private void finish() {
        for (Map.Entry<Table, TableReader> entry : readers.entrySet()) {
            TableReader reader = entry.getValue();
            Row left = reader.left();
            if (left != null) {
                throw left.error(
                        ProblemCodes.REFERENCE,
                        Table.ARTICLE,
                        "there is no article " + left.required(Table.ARTICLE) + " in " + Tables.ARTICLES.file());
            }
            DataPackage.Content content = description.content(entry.getKey());
            requireRows(content, reader.rows(), reader.source());
            if (content.hash() != null && !content.hash().equals(reader.bytes().hash())) {
                problems.add(Problem.warning(
                        ProblemCodes.STALE,
                        Location.of(reader.source()),
                        "was changed after the set was written: its hash is not the one in " + DataPackage.FILE));
            }
        }
    }

    private @Nullable TableReader reader(Table table) {
        return readers.get(table);
    }

    @Override
    public Envelope envelope() {
        return description.envelope();
    }

    @Override
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    @Override
    public void close() throws IOException {
        try (store) {
            for (TableReader reader : readers.values()) {
                reader.close();
            }
        }
    }
}

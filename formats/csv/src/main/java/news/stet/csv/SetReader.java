package news.stet.csv;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.stet.Article;
import news.stet.Text;
import news.stet.io.ArticleFormatException;
import news.stet.io.ArticleReader;
import news.stet.io.Location;
import news.stet.io.Problem;
import news.stet.io.ProblemCodes;
import news.stet.io.StrictUtf8;
import org.jspecify.annotations.Nullable;

/** Reads a set of tables side by side, the rows of one article at a time. */
final class SetReader implements ArticleReader {
    private static final int MOST_DESCRIPTION = 1 << 20;

    private final Store store;
    private final DataPackage description;
    private final Map<Table, TableReader> readers = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private int number;
    private boolean done;

    private SetReader(Store store, DataPackage description) {
        this.store = store;
        this.description = description;
    }

    static SetReader open(Store store) throws IOException {
        SetReader reader = null;
        boolean opened = false;
        try {
            reader = new SetReader(store, description(store));
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

    private static DataPackage description(Store store) throws IOException {
        if (!store.has(DataPackage.FILE)) {
            throw new ArticleFormatException(Problem.error(
                    ProblemCodes.INCOMPLETE,
                    Location.of(store.name()),
                    "has no " + DataPackage.FILE + ", so it is no set of tables, or not a complete one",
                    "it is written last; write the set again."));
        }
        String source = store.source(DataPackage.FILE);
        try (InputStream in = store.open(DataPackage.FILE);
                StrictUtf8 text = new StrictUtf8(in, source)) {
            StringBuilder json = new StringBuilder();
            char[] buffer = new char[1 << 13];
            for (int count = text.read(buffer); count >= 0; count = text.read(buffer)) {
                json.append(buffer, 0, count);
                if (json.length() > MOST_DESCRIPTION) {
                    throw new ArticleFormatException(Problem.error(
                            ProblemCodes.LIMIT,
                            Location.of(source),
                            "is longer than " + MOST_DESCRIPTION + " characters"));
                }
            }
            return DataPackage.read(json.toString(), source);
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
            readers.put(table, new TableReader(table, store.open(table.file()), store.source(table.file())));
        }
        for (String file : store.files()) {
            boolean known = file.equals(DataPackage.FILE)
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
        List<Row> own = articles.rowsOf(number);
        if (own.size() > 1) {
            throw own.get(1).error(ProblemCodes.DUPLICATE, Table.ARTICLE, "there is an article " + number + " already");
        }
        Map<Table, List<Row>> rows = new LinkedHashMap<>();
        for (Map.Entry<Table, TableReader> reader : readers.entrySet()) {
            if (reader.getKey() != Tables.ARTICLES) {
                List<Row> found = reader.getValue().rowsOf(number);
                if (!found.isEmpty()) {
                    rows.put(reader.getKey(), found);
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
            if (content.rows() >= 0 && content.rows() != reader.rows()) {
                throw new ArticleFormatException(Problem.error(
                        ProblemCodes.INCOMPLETE,
                        Location.of(reader.source()),
                        "has " + reader.rows() + " rows, but " + DataPackage.FILE + " says " + content.rows(),
                        "if the rows were changed on purpose, change \"rows\" there too."));
            }
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

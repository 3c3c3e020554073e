package news.stet.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import news.stet.Article;
import news.stet.Text;
import news.stet.io.ArticleFormatException;
import news.stet.io.ArticleReader;
import news.stet.io.BadRecord;
import news.stet.io.Envelope;
import news.stet.io.Limits;
import news.stet.io.Location;
import news.stet.io.Position;
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
    private @Nullable ForeignFiles foreign;
    private Envelope envelope = Envelope.NONE;
    private Location location = Location.UNKNOWN;
    private int number;
    private @Nullable BadRecord bad;
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
            byte[] start = start(store);
            DataPackage usual = DataPackage.usual(start);
            if (usual != null) {
                reader = new SetReader(store, usual, limits);
                reader.openTables();
                requireUnchanged(store, () -> Arrays.equals(start(store), start));
            } else {
                String text = DataPackage.text(store, limits);
                reader = new SetReader(store, DataPackage.read(text, store.source(DataPackage.FILE)), limits);
                reader.openTables();
                requireUnchanged(store, () -> DataPackage.text(store, limits).equals(text));
            }
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

    /** The data package, if it is no longer than usual. */
    private static byte[] start(Store store) throws IOException {
        if (!store.has(DataPackage.FILE)) {
            return new byte[0];
        }
        try (InputStream in = store.open(DataPackage.FILE)) {
            return in.readNBytes(UsualPackage.MOST_BYTES);
        }
    }

    /** Whether the data package is what it was at first. */
    private interface SecondLook {
        boolean isSame() throws IOException;
    }

    /**
     * Whoever replaces a set takes its data package away first and puts the new one there last: as long as it is as it was,
     * all tables that are open by now are of it.
     */
    private static void requireUnchanged(Store store, SecondLook look) throws IOException {
        boolean unchanged;
        try {
            unchanged = look.isSame();
        } catch (NoSuchFileException e) {
            unchanged = false;
        }
        if (!unchanged) {
            throw new ArticleFormatException(Problem.error(
                    ProblemCodes.INCOMPLETE,
                    Location.of(store.name()),
                    "was replaced while it was opened",
                    "open it again."));
        }
    }

    private void openTables() throws IOException {
        long articles = description.content(Tables.ARTICLES.file()).rows();
        CodeCells codes = new CodeCells();
        Set<String> own = new HashSet<>(Set.of(DataPackage.FILE, FolderTarget.MARK, FlatClaims.FILE));
        for (Table table : Tables.ALL) {
            if (!description.has(table)) {
                continue;
            }
            if (!store.has(table.file())) {
                throw ForeignFiles.missing(store, table.file());
            }
            requireWhole(table);
            readers.put(table, new TableReader(table, store, limits, description.isGuarded(), articles, codes));
            own.add(table.file());
        }
        foreign = ForeignFiles.open(store, description, limits, own, articles, problems);
        Envelope said = description.envelope();
        envelope = said.withExtensions(
                foreign.given(List.copyOf(readers.values()), said.extensions()).extensions());
    }

    /**
     * A table of another length was edited or cut off. Which of the two is found out before the first article is given
     * away, since one whose rows were cut off would look whole.
     */
    private void requireWhole(Table table) throws IOException {
        DataPackage.Content said = description.content(table.file());
        long bytes = store.size(table.file());
        if (said.rows() < 0 || said.bytes() < 0 || bytes < 0 || said.bytes() == bytes) {
            return;
        }
        long rows = -1; // the header is none
        try (Cells.In in = Cells.in(store, table.file(), limits.articleLength())) {
            while (in.next() != null) {
                rows++;
            }
        }
        if (rows >= 0) { // an empty file is told by whoever looks for its header
            requireRows(said, rows, store.source(table.file()));
        }
    }

    static void requireRows(DataPackage.Content said, long rows, String source) {
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
        if (done || bad != null) {
            return Optional.empty();
        }
        boolean good = false;
        try {
            Optional<Article> article = read();
            good = true;
            return article;
        } finally {
            done |= !good && bad == null;
        }
    }

    @Override
    public Optional<BadRecord> recover() {
        Optional<BadRecord> record = Optional.ofNullable(bad);
        bad = null;
        return record;
    }

    private Optional<Article> read() throws IOException {
        Optional<Gathered> found = gather();
        if (found.isEmpty()) {
            done = true;
            finish();
            return Optional.empty();
        }
        Gathered gathered = found.get();
        location = gathered.location();
        if (!gathered.problems().isEmpty()) {
            throw fail(gathered, gathered.problems(), null);
        }
        try {
            return Optional.of(ArticleMapper.article(gathered.parts()));
        } catch (ArticleFormatException e) {
            requireNothingLeftOver(e);
            // A row that fits nothing here may be one that an article lacks which was given out already.
            if (number > 1 && gathered.mayLackElsewhere(e.problems())) {
                throw e;
            }
            throw fail(gathered, e.problems(), e);
        }
    }

    /** Behind the last article, rows that are left over belong to none; what lacks them is told after them. */
    private void requireNothingLeftOver(ArticleFormatException e) {
        TableReader articles = reader(Tables.ARTICLES);
        List<Problem> all = new ArrayList<>();
        if (articles != null && articles.first() == null && articles.strays().isEmpty()) {
            for (TableReader reader : readers.values()) {
                all.addAll(reader.leftOver());
            }
        }
        if (!all.isEmpty()) {
            all.addAll(e.problems());
            throw new ArticleFormatException(all, e);
        }
    }

    private ArticleFormatException fail(Gathered gathered, List<Problem> found, @Nullable Exception cause) {
        bad = new BadRecord(number, found, gathered.content());
        return new ArticleFormatException(found, cause);
    }

    /** All rows of the next article; all readers stand behind it then, whatever is wrong with it. */
    private Optional<Gathered> gather() throws IOException {
        TableReader articles = reader(Tables.ARTICLES);
        if (articles == null || (articles.first() == null && articles.strays().isEmpty())) {
            return Optional.empty();
        }
        number++;
        Gathered gathered = new Gathered();
        Allowance allowance = new Allowance(limits, number);
        if (!gathered.takeMissing(articles, number)) {
            requireNumber(articles.first());
            gathered.take(articles, number, allowance);
            gathered.requireOne(number);
        }
        for (TableReader reader : readers.values()) {
            if (reader != articles) {
                gathered.take(reader, number, allowance);
            }
        }
        if (foreign != null) {
            for (ForeignReader reader : foreign.readers()) {
                gathered.take(reader, number, allowance);
            }
        }
        return Optional.of(gathered);
    }

    private void requireNumber(@Nullable Row row) {
        if (row != null && row.requiredInteger(Table.ARTICLE) != number) {
            throw row.error(
                    ProblemCodes.VALUE,
                    Table.ARTICLE,
                    "must be " + number + ", found " + Text.quote(row.required(Table.ARTICLE))
                            + ": articles are counted from 1, in the order of their rows");
        }
    }

    /**
     * Goes on behind an article, without a look at what it and those before it say.
     *
     * @throws ArticleFormatException if there are not as many, or nothing can be read any more
     */
    void goBehind(Position position) throws IOException {
        while (number < position.articles()) {
            if (gather().isEmpty()) {
                throw new ArticleFormatException(Problem.error(
                        ProblemCodes.TRUNCATED,
                        Location.of(store.name()),
                        "holds " + number + " articles, and the position is behind " + position.articles(),
                        "a position is good for the very set that it was asked of."));
            }
        }
        if (number > 0) {
            // Told already, by the reader that stopped here.
            problems.clear();
            envelope = Envelope.NONE;
        }
    }

    /** Every row has its article, and every table is what the data package says of it. */
    private void finish() {
        for (Map.Entry<Table, TableReader> entry : readers.entrySet()) {
            TableReader reader = entry.getValue();
            reader.requireEnd();
            DataPackage.Content content = description.content(entry.getKey().file());
            requireRows(content, reader.rows(), reader.source());
            if (content.hash() != null && !content.hash().equals(reader.bytes().hash())) {
                problems.add(ForeignFiles.stale(reader.source()));
            }
        }
        if (foreign != null) {
            foreign.requireEnd();
        }
    }

    private @Nullable TableReader reader(Table table) {
        return readers.get(table);
    }

    @Override
    public Optional<Position> position() {
        return Optional.of(new Position(bad == null ? number : number - 1, -1, 0));
    }

    @Override
    public Location location() {
        return location;
    }

    @Override
    public Envelope envelope() {
        return envelope;
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
            if (foreign != null) {
                foreign.close();
            }
        }
    }
}

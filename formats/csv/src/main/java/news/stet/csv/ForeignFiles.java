package news.stet.csv;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.stet.Extension;
import news.stet.Text;
import news.stet.io.ArticleFormatException;
import news.stet.io.Limits;
import news.stet.io.Location;
import news.stet.io.Problem;
import news.stet.io.ProblemCodes;
import news.stet.io.StrictUtf8;
import org.jspecify.annotations.Nullable;

/**
 * The files of a set that are not Stet's. A table with a column {@code article} is read with the articles; any other is kept
 * as it stands; what is no table is told.
 */
final class ForeignFiles implements Closeable {
    private final Store store;
    private final DataPackage description;
    private final Limits limits;
    private final List<ForeignReader> readers = new ArrayList<>();
    private final List<Extension> verbatim = new ArrayList<>();
    private final List<Problem> problems;
    private long left;

    private ForeignFiles(Store store, DataPackage description, Limits limits, List<Problem> problems) {
        this.store = store;
        this.description = description;
        this.limits = limits;
        this.problems = problems;
        this.left = limits.articleLength();
    }

    /**
     * Looks at all of them.
     *
     * @param own the files that are Stet's
     * @param articles how many articles there are, or -1 if that is not known
     * @param problems takes what is to be told
     */
    static ForeignFiles open(
            Store store, DataPackage description, Limits limits, Set<String> own, long articles, List<Problem> problems)
            throws IOException {
        ForeignFiles files = new ForeignFiles(store, description, limits, problems);
        boolean opened = false;
        try {
            Set<String> all = new LinkedHashSet<>(description.files());
            all.addAll(store.files());
            all.removeAll(own);
            for (String file : all) {
                files.look(file, articles);
            }
            opened = true;
            return files;
        } finally {
            if (!opened) {
                files.close();
            }
        }
    }

    private void look(String file, long articles) throws IOException {
        if (!store.has(file)) {
            boolean isPlain = ForeignTable.isTable(file) && !file.contains("/") && !file.contains("\\");
            if (isPlain && Tables.ALL.stream().noneMatch(table -> table.file().equals(file))) {
                throw missing(store, file);
            }
            return;
        }
        Location location = Location.of(store.source(file));
        if (!ForeignTable.isTable(file) || !store.isFile(file) || !Text.isLegal(file)) {
            problems.add(Problem.warning(ProblemCodes.UNKNOWN, location, "is no table of the set and was not read"));
            return;
        }
        // Somebody may have put a file beside tables that Stet has guarded.
        boolean guarded = description.isGuarded() && description.files().contains(file);
        if (!description.says(file, Resource.VERBATIM)) {
            ForeignReader.Look look = ForeignReader.look(store, file, limits, guarded, articles);
            if (look.reader() != null) {
                readers.add(look.reader());
                return;
            }
            if (look.fault() != null) {
                Problem fault = look.fault();
                problems.add(new Problem(
                        fault.code(),
                        Problem.Severity.WARNING,
                        fault.message() + "; the table is kept as it stands, its rows belong to no article",
                        fault.location(),
                        fault.hint()));
            }
        }
        keep(file, guarded, location);
    }

    static ArticleFormatException missing(Store store, String file) {
        return new ArticleFormatException(Problem.error(
                ProblemCodes.INCOMPLETE,
                Location.of(store.source(file)),
                "is missing, but " + DataPackage.FILE + " lists it"));
    }

    private void keep(String file, boolean guarded, Location location) throws IOException {
        Measured bytes = new Measured(store.open(file));
        String text;
        try {
            text = text(bytes, location);
        } catch (ArticleFormatException e) {
            if (e.problems().get(0).code().equals(ProblemCodes.LIMIT)) {
                throw e;
            }
            text = null;
        }
        if (text == null || !Text.isLegal(text)) {
            problems.add(Problem.warning(
                    ProblemCodes.UNKNOWN, location, "is no text that can be kept (UTF-8) and was not read"));
            return;
        }
        verbatim.add(new Extension(
                null, null, file, ForeignTable.MEDIA_TYPE, guarded ? FormulaGuard.bareCells(text) : text));
        DataPackage.Content said = description.content(file);
        if (said.hash() != null && !said.hash().equals(bytes.hash())) {
            problems.add(stale(store.source(file)));
        }
    }

    private String text(Measured bytes, Location location) throws IOException {
        StringBuilder text = new StringBuilder();
        try (StrictUtf8 in = new StrictUtf8(bytes, location.source())) {
            char[] buffer = new char[1 << 13];
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                if (text.isEmpty() && in.hadByteOrderMark()) {
                    text.append('\uFEFF');
                }
                text.append(buffer, 0, count);
                if (text.length() > left) {
                    throw new ArticleFormatException(Limits.exceeded(
                            location,
                            "with the other tables that belong to no article it has more than " + limits.articleLength()
                                    + " characters",
                            "articleLength"));
                }
            }
            if (text.isEmpty() && in.hadByteOrderMark()) {
                text.append('\uFEFF');
            }
        }
        left -= text.length();
        return text.toString();
    }

    static Problem stale(String source) {
        return Problem.warning(
                ProblemCodes.STALE,
                Location.of(source),
                "was changed after the set was written: its hash is not the one in " + DataPackage.FILE);
    }

    List<ForeignReader> readers() {
        return readers;
    }

    /** All that no article has, and that goes back to its place: extensions of the envelope. */
    Given given(List<TableReader> tables, List<Extension> rest) {
        List<Given.Columns> columns = new ArrayList<>();
        for (TableReader reader : tables) {
            if (reader.hasForeign()) {
                Given.Columns given = new Given.Columns(reader.table().file(), given(reader.table(), reader.foreign()));
                if (given.fit()) {
                    columns.add(given);
                }
            }
        }
        List<Extension> others = new ArrayList<>(rest);
        List<Extension> files = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Extension file : verbatim) {
            boolean fits = ForeignTable.isExtension(file)
                    && files.size() < ForeignTable.MOST
                    && names.add(ForeignTable.key(file.name()));
            (fits ? files : others).add(file);
        }
        int last = -1;
        for (int i = 0; i < readers.size(); i++) {
            last = isGiven(readers.get(i)) ? i : last;
        }
        for (ForeignReader reader : readers.subList(0, last + 1)) {
            Given.Columns given = new Given.Columns(reader.file(), Arrays.asList(reader.header()));
            if (given.fit() && names.add(ForeignTable.key(reader.file()))) {
                columns.add(given);
            }
        }
        return new Given(others, description.members(() -> resources(tables)), files, columns);
    }

    private boolean isGiven(ForeignReader reader) {
        return !description.says(reader.file(), Resource.EXTENSION);
    }

    /** What Stet would say of the tables that are there. */
    private List<Map<String, Object>> resources(List<TableReader> tables) {
        List<Map<String, Object>> resources = new ArrayList<>();
        DataPackage.Content nothing = new DataPackage.Content(0, 0, null, List.of(), 0);
        for (Table table : Tables.ALL) {
            List<String> foreign = List.of();
            for (TableReader reader : tables) {
                foreign = reader.table() == table ? reader.foreign() : foreign;
            }
            resources.add(Resource.of(table, new DataPackage.Content(0, 0, null, foreign, 0), description.isGuarded()));
        }
        resources.add(Resource.derived(nothing));
        verbatim.forEach(file -> resources.add(Resource.verbatim(file.name(), nothing)));
        for (ForeignReader reader : readers) {
            resources.add(Resource.foreign(
                    reader.file(), nothing, reader.header(), isGiven(reader), description.isGuarded()));
        }
        return resources;
    }

    /** The columns that somebody gave, up to the last one: those behind it come by themselves. */
    private List<@Nullable String> given(Table table, List<String> foreign) {
        Set<String> ofExtensions = description.columnsOfExtensions(table.file());
        List<@Nullable String> fitting = new ArrayList<>();
        int last = 0;
        for (String name : foreign) {
            if (name.length() <= ForeignColumns.LONGEST_NAME && fitting.size() < ForeignColumns.MOST) {
                fitting.add(name);
                last = ofExtensions.contains(name) ? last : fitting.size();
            }
        }
        return fitting.subList(0, last);
    }

    /** Every row has its article, and every table is what the data package says of it. */
    void requireEnd() {
        for (ForeignReader reader : readers) {
            reader.requireEnd();
            DataPackage.Content said = description.content(reader.file());
            SetReader.requireRows(said, reader.rows(), reader.source());
            if (said.hash() != null && !said.hash().equals(reader.bytes().hash())) {
                problems.add(stale(reader.source()));
            }
        }
    }

    @Override
    public void close() throws IOException {
        for (ForeignReader reader : readers) {
            reader.close();
        }
    }
}

package news.stet.csv;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import news.stet.Extension;
import news.stet.io.Location;
import news.stet.io.Problem;
import news.stet.io.ProblemCodes;
import org.jspecify.annotations.Nullable;

/** All rows of one article, and all that may be its: what it is made of, or what is told of it if it is bad. */
final class Gathered {
    private static final int MOST_PROBLEMS = 100;
    // Rows that have no position within their article: nothing shows that one of them is one too many.
    private static final Set<Table> WITHOUT_POSITION =
            Set.of(Tables.ENTITIES, Tables.CLAIMS, Tables.MEDIA, Tables.EXPRESSIONS, Tables.PROVENANCES);

    private final Map<Table, List<Row>> rows = new LinkedHashMap<>();
    private final Map<TableReader, TableReader.Group> groups = new LinkedHashMap<>();
    private final List<Extension> tables = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private @Nullable Row article;

    void take(TableReader reader, int number, Allowance allowance) throws IOException {
        TableReader.Group group = reader.rowsOf(number, allowance);
        groups.put(reader, group);
        if (group.hasStrays()) {
            tell(group.strays().problems());
        }
        tell(group.problems());
        if (reader.table() == Tables.ARTICLES) {
            article = group.rows().isEmpty() ? null : group.rows().get(0);
        } else if (!group.rows().isEmpty()) {
            rows.put(reader.table(), group.rows());
        }
    }

    /** Takes the row of an article whose own row cannot be read, and so its number; whether that is so. */
    boolean takeMissing(TableReader articles, int number) {
        TableReader.Group group = articles.missing(number);
        if (group == null) {
            return false;
        }
        groups.put(articles, group);
        if (group.hasStrays()) {
            tell(group.strays().problems());
        }
        return true;
    }

    private void tell(List<Problem> found) {
        if (found.isEmpty()) {
            return;
        }
        problems.addAll(found.subList(0, Math.min(found.size(), MOST_PROBLEMS - problems.size())));
    }

    /** Takes what a table of somebody else's says of the article. */
    void take(ForeignReader reader, int number, Allowance allowance) throws IOException {
        List<Problem> found = new ArrayList<>();
        Extension table = reader.rowsOf(number, allowance, found);
        tell(found);
        if (table != null) {
            tables.add(table);
        }
    }

    /** An article has one row in the table of articles: with a second one nobody knows how they are counted. */
    void requireOne(int number) {
        for (TableReader.Group group : groups.values()) {
            if (group.rows().size() > 1) {
                throw group.rows()
                        .get(1)
                        .error(ProblemCodes.DUPLICATE, Table.ARTICLE, "there is an article " + number + " already");
            }
        }
    }

    /** What is wrong before anybody has looked at what the rows say; at most a hundred problems. */
    List<Problem> problems() {
        return problems;
    }

    Parts parts() {
        if (article == null) {
            throw new IllegalStateException("without its own row it is bad");
        }
        return new Parts(article, rows, tables);
    }

    Location location() {
        return article == null ? Location.UNKNOWN : article.location(null);
    }

    /**
     * Whether an article before this one may lack a row that is among these: the first one of its table, which belongs to
     * nothing here, or one of those that show no place when they are one too many.
     */
    boolean mayLackElsewhere(List<Problem> found) {
        for (Problem problem : found) {
            for (Map.Entry<Table, List<Row>> entry : rows.entrySet()) {
                Row first = entry.getValue().get(0);
                String owner = entry.getKey().owner();
                boolean belongsToNothing = problem.code().equals(ProblemCodes.REFERENCE)
                        && owner != null
                        && problem.location().equals(first.location(owner));
                boolean isTwice = problem.code().equals(ProblemCodes.DUPLICATE)
                        && WITHOUT_POSITION.contains(entry.getKey())
                        && Objects.equals(
                                problem.location().source(),
                                first.location(null).source());
                if (belongsToNothing || isTwice) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The rows as they stood, table by table: the name of its file, its header, and the rows. */
    byte[] content() {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        groups.forEach((reader, group) -> {
            if (!group.rows().isEmpty() || group.hasStrays()) {
                List<@Nullable String[]> records = new ArrayList<>();
                records.add(reader.header());
                group.rows().forEach(row -> records.add(reader.raw(row)));
                records.addAll(group.strays().cells());
                content.writeBytes((reader.table().file() + "\r\n").getBytes(StandardCharsets.UTF_8));
                content.writeBytes(csv(records));
            }
        });
        for (Extension table : tables) {
            content.writeBytes((table.name() + "\r\n" + table.content()).getBytes(StandardCharsets.UTF_8));
        }
        return content.toByteArray();
    }

    private static byte[] csv(List<@Nullable String[]> records) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Printer out = new Printer(bytes)) {
            for (@Nullable String[] record : records) {
                out.record(record);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not break
        }
        return bytes.toByteArray();
    }
}

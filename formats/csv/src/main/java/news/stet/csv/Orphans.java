package news.stet.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.stet.Text;
import news.stet.Violation;
import news.stet.io.Location;
import news.stet.io.Problem;
import news.stet.io.ProblemCodes;

/**
 * Rows that belong to nothing. They are looked for when something is wrong: what lost its rows is found to be incomplete,
 * and why is seen in the rows that lost their owner, or in the id that the owner lost.
 */
final class Orphans {
    // What every article has, by the first step of its path; ValueMapper calls the article itself so.
    private static final Set<String> OF_ARTICLE = Set.of("head", "metadata", "status", "schemes", "article");
    private static final Set<String> LISTS = Set.of(
            "body",
            "head/headlines",
            "head/bylines",
            "head/datelines",
            "head/creditLines",
            "head/descriptions",
            "status/notes");

    private static final int MOST = 100;

    private final Map<Table, List<Row>> rows;
    private final Map<String, Map<String, Row>> ids = new HashMap<>();
    private final Set<Location> places = new HashSet<>();
    private final List<Problem> causes = new ArrayList<>();

    private Orphans(Map<Table, List<Row>> rows) {
        this.rows = rows;
    }

    /** What was found wrong in the rows of an article, with what it comes from before it. */
    static List<Problem> before(Map<Table, List<Row>> rows, List<Problem> found) {
        Orphans orphans = new Orphans(rows);
        orphans.collectIds();
        List<Problem> all = new ArrayList<>();
        found.stream()
                .filter(problem -> orphans.places.contains(problem.location()))
                .forEach(all::add);
        orphans.causes.forEach(cause -> add(cause, all));
        if (all.isEmpty()) {
            rows.forEach(orphans::look);
            all.addAll(orphans.causes);
        }
        found.forEach(problem -> add(problem, all));
        return all;
    }

    /** Unless the same is said of the same cell already. */
    private static void add(Problem problem, List<Problem> all) {
        if (all.stream()
                .noneMatch(other -> other.location().equals(problem.location())
                        && other.code().equals(problem.code()))) {
            all.add(problem);
        }
    }

    private void collectIds() {
        rows.forEach((table, list) -> {
            String column = table.id();
            if (column != null) {
                collectIds(list, column, ids.computeIfAbsent(table.name(), name -> new HashMap<>()));
            }
        });
    }

    private void collectIds(List<Row> list, String column, Map<String, Row> known) {
        for (Row row : list) {
            places.add(row.location(column));
            String id = row.cell(column);
            Row first = id == null ? null : known.putIfAbsent(id, row);
            if (id != null && first != null && causes.size() < MOST) {
                causes.add(Problem.error(
                        Violation.Rule.DUPLICATE.name(),
                        row.location(column),
                        "the id " + Text.quote(id) + " is taken: it was used at "
                                + first.location(column).path()));
            }
        }
    }

    private void look(Table table, List<Row> list) {
        String owner = table.owner();
        if (owner == null) {
            return;
        }
        for (Row row : list) {
            String given = row.cell(owner);
            if (causes.size() < MOST && given != null && !given.isEmpty() && !isOwner(table, owner, given)) {
                causes.add(Problem.error(
                        ProblemCodes.REFERENCE,
                        row.location(owner),
                        "belongs to nothing: this article has no " + Text.quote(given)));
            }
        }
    }

    private boolean isOwner(Table table, String owner, String given) {
        if (table == Tables.BLOCKS) {
            return LISTS.contains(given);
        }
        for (Table.Reference reference : table.references()) {
            if (reference.column().equals(owner)) {
                return has(reference.table(), given);
            }
        }
        String[] steps = given.split("/", 3);
        return switch (steps[0]) {
            case "claims", "entities", "media" -> steps.length > 1 && has(steps[0], steps[1]);
            case "body" -> steps.length > 1 && has("blocks", steps[1]);
            default -> OF_ARTICLE.contains(steps[0]);
        };
    }

    private boolean has(String table, String id) {
        return ids.getOrDefault(table, Map.of()).containsKey(id);
    }
}

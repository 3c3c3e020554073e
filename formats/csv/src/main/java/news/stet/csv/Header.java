package news.stet.csv;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import news.stet.Text;
import news.stet.Violation;
import news.stet.io.ArticleFormatException;
import news.stet.io.Limits;
import news.stet.io.Location;
import news.stet.io.Problem;
import news.stet.io.ProblemCodes;
import org.jspecify.annotations.Nullable;

/** The header of a table that is read: columns may stand in any order, and others between them. */
final class Header {
    private Header() {}

    /**
     * Which columns a file has.
     *
     * @param table whose they should be
     * @param names the first record, or null if there is none
     * @param location where it stands
     * @param limits how many there may be, and how long their names
     * @return for each of them its index in the table, or -1 if it is not Stet's
     * @throws ArticleFormatException if one cannot be read, or one that is needed is missing
     */
    static int[] columns(Table table, @Nullable String @Nullable [] names, Location location, Limits limits) {
        if (names == null) {
            throw new ArticleFormatException(
                    Problem.error(ProblemCodes.TRUNCATED, location, "is empty, expected a header"));
        }
        if (names.length > limits.members()) {
            throw new ArticleFormatException(Limits.exceeded(
                    location, "has " + names.length + " columns, more than " + limits.members(), "members"));
        }
        int[] columns = new int[names.length];
        Set<String> seen = new HashSet<>();
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < names.length; i++) {
            String name = names[i];
            Problem problem = problem(i, name, seen, location, limits);
            if (problem != null) {
                problems.add(problem);
            }
            columns[i] = name != null && table.has(name) ? table.index(name) : -1;
        }
        for (Column column : table.columns()) {
            if ((column.required() || column.blank()) && !seen.contains(column.name())) {
                problems.add(Problem.error(
                        ProblemCodes.REQUIRED,
                        location,
                        "the column \"" + column.name() + "\" is missing",
                        "a set of tables is read as it was written; columns may be added and moved."));
            }
        }
        if (!problems.isEmpty()) {
            throw new ArticleFormatException(problems, null);
        }
        return columns;
    }

    private static @Nullable Problem problem(
            int index, @Nullable String name, Set<String> seen, Location location, Limits limits) {
        if (name == null || name.isEmpty()) {
            return Problem.error(ProblemCodes.REQUIRED, location, "column " + (index + 1) + " has no name");
        }
        if (name.length() > limits.nameLength()) {
            return Limits.exceeded(
                    location,
                    "the name of column " + (index + 1) + " has more than " + limits.nameLength() + " characters",
                    "nameLength");
        }
        if (!Text.isLegal(name)) {
            return Problem.error(
                    Violation.Rule.CHARACTER.name(),
                    location,
                    "the name of column " + (index + 1) + " has a character that XML 1.0 does not allow: "
                            + Text.quote(name));
        }
        return seen.add(name)
                ? null
                : Problem.error(ProblemCodes.DUPLICATE, location, "the column " + Text.quote(name) + " is there twice");
    }
}

package news.stet.csv;

import java.util.ArrayList;
import java.util.List;
import news.stet.io.Limits;
import news.stet.io.Problem;
import org.jspecify.annotations.Nullable;

/** Rows of which nobody can tell whose they are: any article may lack them that stands around them. */
final class Strays {
    private static final int MOST_PROBLEMS = 100;

    private final List<Problem> problems = new ArrayList<>();
    private final List<@Nullable String[]> cells = new ArrayList<>();
    private int count;
    private long characters;
    private boolean told;

    /** One row more; of very many not all are held. */
    void add(Problem problem, @Nullable String[] row, Limits limits) {
        count++;
        for (String cell : row) {
            characters += Row.PER_CELL + (cell == null ? 0 : cell.length());
        }
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(problem);
        }
        if (characters <= limits.articleLength()) {
            cells.add(row);
        }
    }

    /** Those of others too, which are told by that. */
    void add(Strays others) {
        others.told = true;
        count += others.count;
        problems.addAll(others.problems.subList(0, Math.min(others.problems.size(), MOST_PROBLEMS - problems.size())));
        cells.addAll(others.cells);
    }

    /** The first one, which is told for itself from now on. Of very many the last ones are told as the last one held. */
    Strays takeFirst() {
        Strays first = new Strays();
        first.count = 1;
        first.problems.add(problems.size() > 1 ? problems.remove(0) : problems.get(0));
        if (!cells.isEmpty()) {
            first.cells.add(cells.remove(0));
        }
        count--;
        return first;
    }

    boolean isEmpty() {
        return count == 0;
    }

    int count() {
        return count;
    }

    boolean areTold() {
        return told;
    }

    List<Problem> problems() {
        return problems;
    }

    List<@Nullable String[]> cells() {
        return cells;
    }
}

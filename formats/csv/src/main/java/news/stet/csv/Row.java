package news.stet.csv;

import java.util.List;
import news.stet.Code;
import news.stet.InvalidValueException;
import news.stet.Text;
import news.stet.Violation;
import news.stet.io.ArticleFormatException;
import news.stet.io.CodeNotation;
import news.stet.io.Location;
import news.stet.io.Problem;
import news.stet.io.ProblemCodes;
import org.jspecify.annotations.Nullable;

/** One row of a table, which knows where it stands; every cell is checked when it is asked for. */
final class Row {
    /** What an empty cell counts for: many of them fill a memory too. */
    static final int PER_CELL = 8;

    // As many as fit into an int, whatever they are.
    private static final int MOST_DIGITS = 9;

    private final Table table;
    private final String source;
    private final int line;
    private final long record;
    private final @Nullable String[] cells;
    private final List<Extra> extras;
    private final CodeCells codes;
    private final int characters;

    /**
     * A cell of a column that is not Stet's.
     *
     * @param column the column's name
     * @param value what the cell holds
     */
    record Extra(String column, String value) {}

    Row(
            Table table,
            String source,
            int line,
            long record,
            @Nullable String[] cells,
            List<Extra> extras,
            CodeCells codes) {
        this.table = table;
        this.source = source;
        this.line = line;
        this.record = record;
        this.cells = cells;
        this.extras = extras;
        this.codes = codes;
        this.characters = count();
    }

    private int count() {
        int count = PER_CELL * cells.length;
        for (String cell : cells) {
            count += cell == null ? 0 : cell.length();
        }
        for (Extra extra : extras) {
            count += extra.value().length();
        }
        return count;
    }

    Table table() {
        return table;
    }

    /** How much it holds, in UTF-16 units, with something for the cells themselves. */
    int characters() {
        return characters;
    }

    List<Extra> extras() {
        return extras;
    }

    /** The cell as it stands. */
    @Nullable
    String cell(String column) {
        return cells[table.index(column)];
    }

    /** The first column whose cell is longer than that, or null. */
    @Nullable
    String longerThan(int most) {
        if (characters <= most) {
            return null; // all together are not
        }
        for (int i = 0; i < cells.length; i++) {
            String cell = cells[i];
            if (cell != null && cell.length() > most) {
                return table.columns().get(i).name();
            }
        }
        for (Extra extra : extras) {
            if (extra.value().length() > most) {
                return extra.column();
            }
        }
        return null;
    }

    /** The cell, or null if it is absent where it may be; quoted or not, an empty cell is the same. */
    @Nullable
    String text(String column) {
        int index = table.index(column);
        String cell = cells[index];
        if (cell != null && !cell.isEmpty()) {
            return cell;
        }
        if (table.isRequired(index)) {
            throw error(ProblemCodes.REQUIRED, column, "must not be empty");
        }
        return table.columns().get(index).blank() ? "" : null;
    }

    String required(String column) {
        String cell = text(column);
        if (cell == null) {
            throw error(ProblemCodes.REQUIRED, column, "must not be empty");
        }
        return cell;
    }

    /** The number of a cell in the form in which it is written, if it is neither negative nor large; else -1. */
    private static int natural(String cell) {
        int length = cell.length();
        if (length > MOST_DIGITS || (length > 1 && cell.charAt(0) == '0')) {
            return -1;
        }
        int number = 0;
        for (int i = 0; i < length; i++) {
            int digit = cell.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = 10 * number + digit;
        }
        return length == 0 ? -1 : number;
    }

    @Nullable
    Integer integer(String column) {
        Long number = number(column, Integer.MIN_VALUE, Integer.MAX_VALUE);
        return number == null ? null : number.intValue();
    }

    int requiredInteger(String column) {
        int natural = natural(required(column));
        if (natural >= 0) {
            return natural;
        }
        Integer number = integer(column);
        return number == null ? 0 : number;
    }

    @Nullable
    Long size(String column) {
        return number(column, Long.MIN_VALUE, Long.MAX_VALUE);
    }

    private @Nullable Long number(String column, long least, long most) {
        String cell = text(column);
        if (cell == null) {
            return null;
        }
        try {
            // Only the form in which it is written: no blanks, no plus sign, no leading zeros.
            long number = Long.parseLong(cell);
            if (Long.toString(number).equals(cell)) {
                if (number < least || number > most) {
                    throw error(
                            ProblemCodes.RANGE,
                            column,
                            "must be from " + least + " to " + most + ", found " + Text.quote(cell));
                }
                return number;
            }
        } catch (NumberFormatException e) {
            // Told below.
        }
        throw error(ProblemCodes.TYPE, column, "must be a whole number, found " + Text.quote(cell));
    }

    @Nullable
    Double decimal(String column) {
        String cell = text(column);
        if (cell == null) {
            return null;
        }
        try {
            // Java reads more than numbers: hexadecimal ones, NaN, a trailing "d".
            if (cell.length() <= 40 && cell.chars().allMatch(c -> "+-.0123456789eE".indexOf(c) >= 0)) {
                return Double.valueOf(cell);
            }
        } catch (NumberFormatException e) {
            // Told below.
        }
        throw error(ProblemCodes.TYPE, column, "must be a number, found " + Text.quote(cell));
    }

    boolean bool(String column) {
        return switch (required(column)) {
            case "true" -> true;
            case "false" -> false;
            default ->
                throw error(ProblemCodes.TYPE, column, "must be true or false, found " + Text.quote(required(column)));
        };
    }

    @Nullable
    Code code(String column, CodeNotation notation) {
        String cell = text(column);
        if (cell == null) {
            return null;
        }
        try {
            return codes.read(cell, notation);
        } catch (InvalidValueException e) {
            Violation violation = e.violations().get(0);
            throw error(violation.rule().name(), column, violation.message());
        }
    }

    Code requiredCode(String column, CodeNotation notation) {
        required(column);
        Code code = code(column, notation);
        if (code == null) {
            throw error(ProblemCodes.REQUIRED, column, "must not be empty");
        }
        return code;
    }

    <E extends Enum<E>> @Nullable E word(String column, Words<E> words) {
        String cell = text(column);
        if (cell == null) {
            return null;
        }
        E value = words.value(cell);
        if (value == null) {
            throw error(ProblemCodes.VALUE, column, "must be one of " + words + ", found " + Text.quote(cell));
        }
        return value;
    }

    Location location(@Nullable String column) {
        return new Location(
                source, line, 0, "record " + record + (column == null ? "" : ", column " + Text.quote(column)));
    }

    ArticleFormatException error(String code, @Nullable String column, String message) {
        return new ArticleFormatException(Problem.error(code, location(column), message));
    }
}

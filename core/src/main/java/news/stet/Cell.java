package news.stet;

/**
 * How a table cell spans (HTML {@code td}, {@code th}).
 *
 * @param columns how many columns it covers, 1 or more
 * @param rows how many rows it covers, 1 or more
 * @param header whether it heads its row or column
 */
public record Cell(int columns, int rows, boolean header) {

    /** A data cell of one column and one row. */
    public static final Cell DATA = new Cell(1, 1, false);

    /** A header cell of one column and one row. */
    public static final Cell HEADER = new Cell(1, 1, true);

    /**
     * Checks the components.
     *
     * @throws InvalidValueException if a component breaks a rule of this type
     */
    public Cell {
        if (columns < 1) {
            throw new InvalidValueException(Violation.Rule.RANGE, "columns", "must be 1 or more, found " + columns);
        }
        if (rows < 1) {
            throw new InvalidValueException(Violation.Rule.RANGE, "rows", "must be 1 or more, found " + rows);
        }
    }
}

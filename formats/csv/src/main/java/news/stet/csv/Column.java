package news.stet.csv;

/**
 * One column of a table.
 *
 * @param name the field's term, in snake case
 * @param type what its cells hold
 * @param required whether a cell may not be empty
 * @param blank whether an empty cell is the empty text; else it is absent. No value of the model can be both, so that
 *     tools which do not tell a quoted empty cell from an unquoted one do no harm
 */
record Column(String name, Type type, boolean required, boolean blank) {

    /** The types of cells, by their names in a data package. */
    enum Type {
        STRING,
        INTEGER,
        NUMBER,
        BOOLEAN
    }

    static Column text(String name) {
        return new Column(name, Type.STRING, false, false);
    }

    static Column blankableText(String name) {
        return new Column(name, Type.STRING, false, true);
    }

    static Column optionalBool(String name) {
        return new Column(name, Type.BOOLEAN, false, false);
    }

    static Column integer(String name) {
        return new Column(name, Type.INTEGER, false, false);
    }

    static Column number(String name) {
        return new Column(name, Type.NUMBER, false, false);
    }

    static Column bool(String name) {
        return new Column(name, Type.BOOLEAN, true, false);
    }

    static Column requiredText(String name) {
        return new Column(name, Type.STRING, true, false);
    }

    static Column requiredInteger(String name) {
        return new Column(name, Type.INTEGER, true, false);
    }
}

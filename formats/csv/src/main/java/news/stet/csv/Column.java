package news.stet.csv;

/**
 * One column of a table.
 *
 * @param name the field's term, in snake case
 * @param type what its cells hold
 * @param required whether a cell may not be empty
 */
record Column(String name, Type type, boolean required) {

    /** The types of cells, by their names in a data package. */
    enum Type {
        STRING,
        INTEGER,
        NUMBER,
        BOOLEAN
    }

    static Column text(String name) {
        return new Column(name, Type.STRING, false);
    }

    static Column integer(String name) {
        return new Column(name, Type.INTEGER, false);
    }

    static Column number(String name) {
        return new Column(name, Type.NUMBER, false);
    }

    static Column bool(String name) {
        return new Column(name, Type.BOOLEAN, true);
    }

    static Column requiredText(String name) {
        return new Column(name, Type.STRING, true);
    }

    static Column requiredInteger(String name) {
        return new Column(name, Type.INTEGER, true);
    }
}

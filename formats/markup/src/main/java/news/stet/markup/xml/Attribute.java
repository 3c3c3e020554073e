package news.stet.markup.xml;

/** An attribute without namespace that is written again and again with one value: it is encoded once. */
public final class Attribute {
    private final String name;
    private final String value;
    private final byte[] markup;

    /**
     * Makes an attribute.
     *
     * @throws IllegalArgumentException if the value has a character that XML does not allow
     */
    public Attribute(String name, String value) {
        this.name = name;
        this.value = value;
        this.markup = Utf8Output.attribute(name, value);
    }

    String name() {
        return name;
    }

    String value() {
        return value;
    }

    /** The attribute with the blank before it; not to be changed. */
    byte[] markup() {
        return markup;
    }
}

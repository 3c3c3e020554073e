package news.stet.markup.xml;

/** An element of either kind that holds text. */
public interface Worded extends Attributed {
    /** All text in it, whatever elements stand between. */
    String text();

    /** Makes a text its only content. */
    void text(String text);
}

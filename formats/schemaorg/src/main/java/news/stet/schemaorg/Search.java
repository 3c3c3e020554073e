package news.stet.schemaorg;

import java.util.List;

/** Finds words in the paragraphs of a text; many of them in a long text are sought so far and no further. */
final class Search {
    // Characters that are looked at, in sum: seconds, where an input made for it would take hours.
    private static final long MOST = 1L << 29;

    private final List<String> paragraphs;
    private long looked;

    Search(List<String> paragraphs) {
        this.paragraphs = List.copyOf(paragraphs);
    }

    /** The first paragraph that has the words; less than 0 if none has, or too much was looked at. */
    int find(String words) {
        for (int i = 0; i < paragraphs.size() && looked <= MOST; i++) {
            looked += paragraphs.get(i).length();
            if (paragraphs.get(i).contains(words)) {
                return i;
            }
        }
        return -1;
    }
}

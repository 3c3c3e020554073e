package news.stet.testkit;

import java.util.List;
import java.util.stream.Collectors;
import news.stet.Article;
import news.stet.Change;
import news.stet.Changes;

/** Where an article that was read differs from the one that was written, for messages. */
final class Difference {
    private static final int SHOWN = 3;

    private Difference() {}

    static String between(Article written, Article read) {
        List<Change> changes = Changes.between(written, read).all();
        String more = changes.size() > SHOWN ? " (and " + (changes.size() - SHOWN) + " more)" : "";
        return changes.stream()
                .limit(SHOWN)
                .map(Change::toString)
                .collect(Collectors.joining("; ", "what was written -> what was read: ", more));
    }
}

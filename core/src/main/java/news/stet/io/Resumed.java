package news.stet.io;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A reader that has read on to where another one had stopped, for formats that cannot go there at once. What was told
 * before is not told again.
 */
final class Resumed extends ForwardingReader {
    private final int told;
    private final Map<String, Long> passedOver;
    private final boolean begun;

    private Resumed(ArticleReader reader, Position position) {
        super(reader);
        this.told = reader.problems().size();
        this.passedOver = reader.passedOver();
        this.begun = position.articles() > 0;
    }

    static ArticleReader behind(ArticleReader reader, Position position, String source) throws IOException {
        for (long article = 0; article < position.articles(); article++) {
            if (!passed(reader)) {
                throw tooShort(source, article, position);
            }
        }
        return new Resumed(reader, position);
    }

    private static ArticleFormatException tooShort(String source, long articles, Position position) {
        return new ArticleFormatException(Problem.error(
                ProblemCodes.TRUNCATED,
                Location.of(source),
                "holds " + articles + " articles, and the position is behind " + position.articles(),
                "a position is good for the very file that it was asked of."));
    }

    private static boolean passed(ArticleReader reader) throws IOException {
        try {
            return reader.next().isPresent();
        } catch (ArticleFormatException e) {
            if (reader.recover().isEmpty()) {
                throw e;
            }
            return true;
        }
    }

    @Override
    public List<Problem> problems() {
        List<Problem> all = super.problems();
        return all.subList(Math.min(told, all.size()), all.size());
    }

    @Override
    public Map<String, Long> passedOver() {
        Map<String, Long> since = new LinkedHashMap<>(super.passedOver());
        passedOver.forEach((kind, count) -> since.merge(kind, -count, Long::sum));
        since.values().removeIf(count -> count == 0);
        return since;
    }

    @Override
    public Envelope envelope() {
        return begun ? Envelope.NONE : super.envelope();
    }
}

package news.stet.testkit;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import news.stet.Article;
import news.stet.Changes;
import news.stet.io.Loss;

/**
 * Law L5 for what is read again: the report of a writer names the paths at which the article that is read differs from the
 * one that was written, all of them and no others. What can be recovered does not count: it is there again.
 */
final class Honesty {
    private Honesty() {}

    static Optional<String> fault(Article written, Article read, List<Loss> losses) {
        Set<String> reported = paths(losses);
        Set<String> lost = new LinkedHashSet<>(Changes.between(written, read).paths());
        return reported.equals(lost)
                ? Optional.empty()
                : Optional.of("its writer reports as lost " + shown(reported) + ", and lost is " + shown(lost));
    }

    /** Where something is reported that reading does not bring back. */
    static Set<String> paths(List<Loss> losses) {
        return losses.stream()
                .filter(loss -> !loss.isRecoverable())
                .map(Loss::path)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String shown(Set<String> paths) {
        return paths.isEmpty()
                ? "nothing"
                : paths.stream().map(path -> "/" + path).collect(Collectors.joining(", "));
    }
}

package news.stet.testkit;

import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;
import news.stet.Article;
import news.stet.io.ArticleFormat;
import news.stet.io.Loss;

/**
 * Law L5 for what is not read again as it was: the bytes judge what a view reports.
 * <p>A <em>variant</em> of an article differs from it in one place only and obeys the model's rules: it has another value
 * there, or none, or a list without one of its elements. The words that a span repeats go with the text. A variant is
 * <em>invisible</em> if the view gives the same bytes for it.
 * <ul>
 * <li><em>Nothing is missed</em>: the place of every invisible variant is at or under a path that is reported.
 * <li><em>Nothing is made up</em>: every value at or under a path that is reported has an invisible variant, or can be gone
 *     invisibly together with what holds it there; and what is reported as dropped can be gone as a whole.
 * <li><em>The shallowest path</em>: where all that an article has under a path is reported, it is that path. What is absent
 *     or empty is not counted.
 * </ul>
 * A value that a rule of the model ties to others has no variant, and may be reported or not.
 */
final class ViewHonesty {
    private static final int SAMPLE = 100;
    private static final int ALL = Integer.MAX_VALUE;

    private final ArticleFormat format;
    private final Documents documents;

    ViewHonesty(ArticleFormat format) {
        this.format = format;
        this.documents = new Documents(format);
    }

    /** Tries every variant. */
    void check(String which, Article article) throws IOException {
        Optional<String> fault = fault(article, new Dice(0), ALL);
        if (fault.isPresent()) {
            fail(format.name() + ": " + which + ": " + fault.get());
        }
    }

    /** Tries some variants of many articles. Of all that fail the shortest is shown, which is the one to look at first. */
    void check(long seed, int count, LongFunction<Article> articles) throws IOException {
        int failures = 0;
        int shortest = Integer.MAX_VALUE;
        String shown = "";
        for (long at = seed; at < seed + count; at++) {
            Article article = articles.apply(at);
            Optional<String> fault = fault(article, new Dice(at), SAMPLE);
            if (fault.isPresent()) {
                failures++;
                int length = article.toString().length();
                if (length < shortest) {
                    shortest = length;
                    shown = "viewed(" + at + "L): " + fault.get();
                }
            }
        }
        if (failures > 0) {
            fail(format.name() + ": the report on " + failures + " of " + count
                    + " random articles is wrong; the shortest is " + shown);
        }
    }

    /** What is wrong with the report on an article, as far as about so many variants and values show. */
    private Optional<String> fault(Article article, Dice dice, int sample) throws IOException {
        List<Loss> losses = format.losses(article);
        if (!format.write(article, OutputStream.nullOutputStream()).equals(losses)) {
            return Optional.of("losses(article) says other than write(article, …)");
        }
        Variants variants = Variants.of(article);
        Optional<String> shallowest = shallowest(Honesty.paths(losses), variants.leaves());
        return shallowest.isPresent()
                ? shallowest
                : new Trial(documents.writeAll(List.of(article)), losses, variants).run(dice, sample);
    }

    private static Optional<String> shallowest(Set<String> reported, Set<String> leaves) {
        Set<String> stayed = new HashSet<>();
        Set<String> expected = new LinkedHashSet<>();
        for (String leaf : leaves) {
            if (cover(reported, leaf).isEmpty()) {
                above(leaf).forEach(stayed::add);
            }
        }
        for (String leaf : leaves) {
            if (!stayed.contains(leaf)) {
                above(leaf).stream()
                        .filter(path -> !stayed.contains(path))
                        .findFirst()
                        .ifPresent(expected::add);
            }
        }
        return reported.equals(expected)
                ? Optional.empty()
                : Optional.of("reported is " + reported + ", and the shallowest paths of that are " + expected);
    }

    /** A path and all above it, the shallowest first. */
    private static List<String> above(String path) {
        List<String> paths = new ArrayList<>(List.of(""));
        for (int i = path.indexOf('/'); i > 0; i = path.indexOf('/', i + 1)) {
            paths.add(path.substring(0, i));
        }
        if (!path.isEmpty()) {
            paths.add(path);
        }
        return paths;
    }

    /** The path of a set that a path is at or under. */
    private static Optional<String> cover(Set<String> paths, String path) {
        return above(path).stream().filter(paths::contains).findFirst();
    }

    /** The variants of one article, written and compared. */
    private final class Trial {
        private final byte[] document;
        private final Set<String> reported;
        private final Set<String> dropped = new HashSet<>();
        private final Variants variants;
        private final Set<String> unproven = new LinkedHashSet<>();
        private final Map<String, Variants.Attempt> gone = new LinkedHashMap<>();

        Trial(byte[] document, List<Loss> losses, Variants variants) {
            this.document = document;
            this.variants = variants;
            reported = Honesty.paths(losses);
            losses.stream()
                    .filter(loss -> loss.kind() == Loss.Kind.DROPPED)
                    .map(Loss::path)
                    .forEach(dropped::add);
            variants.leaves().stream()
                    .filter(leaf -> cover(reported, leaf).isPresent())
                    .forEach(unproven::add);
        }

        Optional<String> run(Dice dice, int sample) throws IOException {
            double share = (double) sample / variants.attempts().size();
            double ofLeaves = (double) sample / unproven.size();
            unproven.removeIf(leaf -> !dice.chance(ofLeaves));
            Set<String> varied = new HashSet<>();
            for (Variants.Attempt attempt : variants.attempts()) {
                String path = attempt.path();
                if (attempt.kind() == Variants.Kind.GONE) {
                    gone.put(path, attempt);
                }
                boolean decides = attempt.kind() != Variants.Kind.OTHER && dropped.contains(path);
                boolean counts =
                        attempt.kind() != Variants.Kind.EMPTIED && (unproven.contains(path) || dice.chance(share));
                if (!decides && !counts) {
                    continue;
                }
                Optional<Boolean> visible = isVisible(attempt);
                if (visible.isEmpty()) {
                    continue;
                }
                varied.add(path);
                if (visible.get() && decides) {
                    return Optional.of(
                            "/" + path + " is reported as dropped, and the bytes are others when it is gone");
                }
                if (!visible.get() && attempt.kind() != Variants.Kind.EMPTIED) {
                    unproven.remove(path);
                    if (cover(reported, path).isEmpty()) {
                        return Optional.of("/" + path + " is not reported, and the bytes are the same when it is "
                                + (attempt.kind() == Variants.Kind.GONE ? "gone" : "another"));
                    }
                }
            }
            for (String leaf : unproven) {
                if (varied.contains(leaf) && !goesUnseen(leaf)) {
                    return Optional.of("/" + cover(reported, leaf).orElse(leaf)
                            + " is reported, and the bytes are others whenever /" + leaf + " is");
                }
            }
            return Optional.empty();
        }

        /** Whether something at or under the path reported that holds a value can be gone invisibly. */
        private boolean goesUnseen(String leaf) throws IOException {
            String top = cover(reported, leaf).orElse(leaf);
            for (String path : above(leaf)) {
                Variants.Attempt without = gone.get(path);
                if (path.length() >= top.length()
                        && without != null
                        && isVisible(without).equals(Optional.of(false))) {
                    return true;
                }
            }
            return false;
        }

        /** Empty if the model does not allow it, or it is the same article. */
        private Optional<Boolean> isVisible(Variants.Attempt attempt) throws IOException {
            Optional<Article> variant = attempt.make();
            if (variant.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(!Arrays.equals(document, documents.writeAll(List.of(variant.get()))));
        }
    }
}

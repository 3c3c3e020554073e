package news.stet.io;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a conversion did: every article that went in is among those written or those skipped, and whatever a document does
 * not hold as its article has it is among the losses.
 *
 * @param read how many articles went in: as many as {@code written} and {@code skipped} together
 * @param written how many were written
 * @param skipped how many could not be read and were passed over, as {@link BadRecords} allowed
 * @param passedOver what was no article, by its kind: see {@link ArticleReader#passedOver()}
 * @param problems what was found in reading: warnings, and the errors of what was skipped; 0..n
 * @param losses what was lost in writing, in the order of the articles; at most {@link #LISTED} of them, all counted in
 *     {@code counts}
 * @param counts how many losses of each kind there are; a kind without one is not there
 */
public record TransferReport(
        long read,
        long written,
        long skipped,
        Map<String, Long> passedOver,
        List<Problem> problems,
        List<Lost> losses,
        Map<Loss.Kind, Long> counts) {

    /** How many losses are listed: a report must fit into memory, whatever the corpus. */
    public static final int LISTED = 10_000;

    /**
     * A loss and whose it is.
     *
     * @param article the article's id; empty for what the stream says about itself
     * @param source where the article begins in the input, as far as that is known
     * @param loss what was lost; its {@code target} is the place in the output
     */
    public record Lost(String article, Location source, Loss loss) {
        /** Checks the components. */
        public Lost {
            Objects.requireNonNull(article, "article");
            Objects.requireNonNull(source, "source");
            Objects.requireNonNull(loss, "loss");
        }

        /** Place, article and loss in one line. */
        @Override
        public String toString() {
            String place = source.equals(Location.UNKNOWN) ? "" : source + ": ";
            return place + (article.isEmpty() ? "" : article + ": ") + loss;
        }
    }

    /**
     * Checks the components and copies the collections.
     *
     * @throws IllegalArgumentException if the numbers do not add up
     */
    public TransferReport {
        if (written < 0 || skipped < 0 || read != written + skipped) {
            throw new IllegalArgumentException(
                    read + " articles read are not " + written + " written and " + skipped + " skipped");
        }
        passedOver = Collections.unmodifiableMap(new LinkedHashMap<>(passedOver));
        problems = List.copyOf(problems);
        losses = List.copyOf(losses);
        counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
    }

    /**
     * Whether every article can be had again, equal, from what was written.
     *
     * @return true if nothing was lost but what reading the document with the same format brings back; what was skipped is
     *     told, and is no loss of the writing
     */
    public boolean isLossless() {
        return counts.keySet().stream().allMatch(Loss.Kind::isRecoverable);
    }

    /**
     * The report as a JSON object, for a program: the components by their names, with {@code "format": "stet-report"} and
     * {@code "lossless"}.
     *
     * @return a text of lines, with a line feed at the end
     */
    public String toJson() {
        return ReportJson.of(this);
    }
}

package news.stet;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One difference between two articles.
 *
 * @param kind what it means, in the model's terms where there is one for it
 * @param path where, by component names; by id in lists whose elements have one, else by 0-based index. The index is
 *     that of the list before, and for an element that was added that of the list after
 * @param before what stood there: a value of the model, a list of ids for {@link Kind#REORDERED}, or null for nothing
 * @param after what stands there now, of the same types, or null for nothing
 */
public record Change(
        Kind kind,
        String path,
        @Nullable Object before,
        @Nullable Object after) {

    /** What a change means. New kinds may come with new versions; what has no kind of its own is one of the last four. */
    public enum Kind {
        /** A claim that was not there before. */
        CLAIM_ADDED,
        /** A claim that is no longer there. */
        CLAIM_GONE,
        /** The last step of a chain has another source, or the chain another last step. */
        ORIGINATOR_CHANGED,
        /** A step of a chain that was not there before; the originator is the same. */
        STEP_ADDED,
        /** A step of a chain that is no longer there; the originator is the same. */
        STEP_GONE,
        /** The same source at the same step stands more firmly behind the proposition, or denies it less. */
        COMMITMENT_RAISED,
        /** The same source at the same step stands less firmly behind the proposition, or denies it more. */
        COMMITMENT_LOWERED,
        /** A claim says something else, or says it in other words. */
        PROPOSITION_CHANGED,
        /** Somebody said something of the truth of a claim. */
        ASSESSMENT_ADDED,
        /** An assessment is no longer there. */
        ASSESSMENT_GONE,
        /** An entity that was not there before. */
        ENTITY_ADDED,
        /** An entity that is no longer there. */
        ENTITY_GONE,
        /** A headline was added, is gone, or has another text. */
        HEADLINE_CHANGED,
        /** A block has another text. */
        TEXT_EDITED,
        /** A block that was not there before. */
        BLOCK_ADDED,
        /** A block that is no longer there. */
        BLOCK_GONE,
        /** The words of an anchor stand elsewhere in their block, whose text was edited: the anchor moved with them. */
        SPAN_MOVED,
        /** An anchor is no longer there, nor are its words, since the text of their block was edited. */
        SPAN_LOST,
        /** Publication status, embargo or expiry are others. */
        STATUS_CHANGED,
        /** Something else that was not there before. */
        ADDED,
        /** Something else that is no longer there. */
        REMOVED,
        /** Something else that is another now. */
        CHANGED,
        /** The same elements in another order, named once at their list. */
        REORDERED
    }

    private static final int LIMIT = 80;
    private static final int CONTEXT = 20;

    /** Checks the components. */
    public Change {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(path, "path");
    }

    /**
     * The change in one line, for a person: path, meaning, what was and what is.
     *
     * @return {@code claims/c3/attributions/1/commitment: commitment lowered: AFFIRMED -> PROBABLE}
     */
    @Override
    public String toString() {
        String text = path + ": " + kind.name().toLowerCase(Locale.ROOT).replace('_', ' ') + ": ";
        if (before instanceof String old && after instanceof String now) {
            return text + texts(old, now);
        }
        if (before == null || after == null) {
            return text + describe(before == null ? after : before);
        }
        return text + describe(before) + " -> " + describe(after);
    }

    /** Long texts begin a little before they differ, or they would look the same. */
    private static String texts(String before, String after) {
        int same = 0;
        int least = Math.min(before.length(), after.length());
        while (same < least && before.charAt(same) == after.charAt(same)) {
            same++;
        }
        if (before.length() <= LIMIT && after.length() <= LIMIT) {
            return Text.quote(before) + " -> " + Text.quote(after);
        }
        int from = same <= CONTEXT ? 0 : same - CONTEXT;
        if (from > 0 && Character.isLowSurrogate(before.charAt(from))) {
            from--;
        }
        String start = from == 0 ? "" : "at code point " + before.codePointCount(0, from) + ": ";
        return start + Text.quote(before.substring(from)) + " -> " + Text.quote(after.substring(from));
    }

    private static String describe(@Nullable Object value) {
        if (value instanceof List<?> list) {
            String all = list.stream().map(Change::describe).collect(Collectors.joining(", "));
            return all.length() <= 2 * LIMIT ? all : all.substring(0, all.offsetByCodePoints(0, LIMIT)) + "…";
        }
        if (value instanceof Block block) {
            return Text.quote(block.text());
        }
        if (value instanceof Claim claim) {
            return Text.quote(claim.proposition() == null ? claim.id() : claim.proposition());
        }
        if (value instanceof Entity entity) {
            return Text.quote(entity.name().orElse(entity.id()));
        }
        if (value instanceof Attribution step) {
            return describe(step.source()) + (step.commitment() == null ? "" : ", " + step.commitment());
        }
        if (value instanceof Assessment assessment) {
            return describe(assessment.by()) + ", "
                    + describe(assessment.verdict() == null ? assessment.label() : assessment.verdict());
        }
        if (value instanceof Mark mark) {
            return mark.role() + " " + describe(mark.span());
        }
        if (value instanceof Span span) {
            return Text.quote(span.exact()) + " (" + span.block() + " " + span.start() + "-" + span.end() + ")";
        }
        if (value instanceof Source source) {
            return source instanceof Source.OwnVoice
                    ? "the article's own voice"
                    : source instanceof Source.Unspecified ? "unspecified" : describe(source.ids());
        }
        if (value instanceof When when) {
            return when.value() == null ? describe(when.expression()) : Text.quote(when.value());
        }
        if (value == null || value instanceof Number || value instanceof Boolean || value instanceof Enum<?>) {
            return String.valueOf(value);
        }
        return Text.quote(value.toString());
    }
}

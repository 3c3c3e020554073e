package news.stet;

import org.jspecify.annotations.Nullable;

/**
 * What was wrong in an earlier version and is right in this one.
 *
 * @param target what it corrects: the id of a block, claim or entity, the id of another article, or null for
 *     the article as a whole
 * @param version the version that was wrong, as given, or null
 * @param time when it was corrected, or null
 * @param note what readers are told, or null
 */
public record Correction(
        @Nullable String target,
        @Nullable String version,
        @Nullable When time,
        @Nullable String note) {
    /**
     * Checks the components.
     *
     * @throws InvalidValueException if a component breaks a rule of this type
     */
    public Correction {
        Text.optional(target, "target");
        Text.optional(version, "version");
        Text.optional(note, "note");
    }
}

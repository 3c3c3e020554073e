package news.stet;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a stretch of a block is: a mention, a cue, quoted content, a hedge, a dateline, a credit, a link, emphasis,
 * an artefact. One type for all annotation of text.
 *
 * @param role what the stretch is: see {@link MarkRoles}
 * @param span the stretch; of zero width for a line break or an inline picture
 * @param target where a link leads, which entity is meant, which media is shown, or null
 * @param language its language if other than the block's, BCP 47 as given, or null
 * @param provenance who annotated it, or null
 */
public record Mark(
        Code role,
        Span span,
        @Nullable Target target,
        @Nullable String language,
        @Nullable Provenance provenance) {
    /**
     * Checks the components.
     *
     * @throws InvalidValueException if a component breaks a rule of this type
     */
    public Mark {
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(span, "span");
        Text.optional(language, "language");
    }

    /**
     * A mark without target, language or provenance.
     *
     * @param role what the stretch is
     * @param span the stretch
     * @return the mark
     */
    public static Mark of(Code role, Span span) {
        return new Mark(role, span, null, null, null);
    }

    /**
     * A mark with a target.
     *
     * @param role what the stretch is
     * @param span the stretch
     * @param target where it leads or what it means
     * @return the mark
     */
    public static Mark of(Code role, Span span, Target target) {
        return new Mark(role, span, target, null, null);
    }
}

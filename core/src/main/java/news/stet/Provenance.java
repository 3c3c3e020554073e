package news.stet;

import org.jspecify.annotations.Nullable;

/**
 * Who or what made an annotation, and how sure it is of it; never how true the annotated claim is (STIX and ICD
 * 203 keep the two apart, and so does this model).
 *
 * @param method how it was made: see {@link Methods}, or null
 * @param agent the person or program, as it names itself, or null
 * @param time when it was made, or null
 * @param confidence the annotator's confidence in the annotation, 0 to 1 inclusive, or null
 */
public record Provenance(
        @Nullable Code method,
        @Nullable String agent,
        @Nullable When time,
        @Nullable Double confidence) {
    /**
     * Checks the components.
     *
     * @throws InvalidValueException if a component breaks a rule of this type
     */
    public Provenance {
        Text.optional(agent, "agent");
        if (confidence != null && !(confidence >= 0 && confidence <= 1)) {
            throw new InvalidValueException(
                    Violation.Rule.RANGE, "confidence", "must be from 0 to 1, found " + confidence);
        }
        if (confidence != null && confidence == 0) {
            confidence = 0.0; // -0.0 equals 0 in every format but not in Double
        }
        if (method == null && agent == null && time == null && confidence == null) {
            throw new InvalidValueException(Violation.Rule.REQUIRED, "method", "a provenance says at least one thing");
        }
    }
}

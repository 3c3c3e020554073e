package news.stet;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says about the truth of a claim: the article, a fact-checker, an analyst. Truth is never a
 * property of the claim. Verdicts and labels are kept as given and never normalised.
 *
 * @param by who assesses
 * @param verdict the verdict in the assessor's own vocabulary: see {@link Verdicts}, or null
 * @param label the assessor's words for it, as given, or null
 * @param rating a grade, or null
 * @param time when it was assessed, or null
 * @param url where the assessment stands, as given, or null
 * @param explanation the reason given, or null
 * @param wording the words of the assessment in the text; may be shared by several claims; 0..n
 * @param extensions data of foreign origin that the model has no place for, kept with this value; 0..n, in
 *     order
 */
public record Assessment(
        Source by,
        @Nullable Code verdict,
        @Nullable String label,
        @Nullable Rating rating,
        @Nullable When time,
        @Nullable String url,
        @Nullable String explanation,
        List<Mark> wording,
        List<Extension> extensions) {
    /**
     * Checks the components and copies the lists.
     *
     * @throws InvalidValueException if a component breaks a rule of this type
     */
    public Assessment {
        Objects.requireNonNull(by, "by");
        Text.optional(label, "label");
        Text.optional(url, "url");
        Text.optional(explanation, "explanation");
        wording = List.copyOf(wording);
        extensions = List.copyOf(extensions);
        if (verdict == null && label == null && rating == null && explanation == null) {
            throw new InvalidValueException(
                    Violation.Rule.REQUIRED,
                    "verdict",
                    "an assessment has a verdict, a label, a rating or an explanation");
        }
    }

    /**
     * Starts a builder with what every assessment must have.
     *
     * @param by who assesses
     * @return a new builder
     */
    public static Builder builder(Source by) {
        return new Builder(by);
    }

    /**
     * A builder that starts from this value.
     *
     * @return a new builder holding every component of this value
     */
    public Builder toBuilder() {
        Builder builder = new Builder(by);
        builder.verdict = verdict;
        builder.label = label;
        builder.rating = rating;
        builder.time = time;
        builder.url = url;
        builder.explanation = explanation;
        builder.wording.addAll(wording);
        builder.extensions.addAll(extensions);
        return builder;
    }

    /** Collects the components of an {@link Assessment}; may be used again after building. */
    public static final class Builder {
        private Source by;
        private @Nullable Code verdict;
        private @Nullable String label;
        private @Nullable Rating rating;
        private @Nullable When time;
        private @Nullable String url;
        private @Nullable String explanation;
        private final List<Mark> wording = new ArrayList<>();
        private final List<Extension> extensions = new ArrayList<>();

        private Builder(Source by) {
            this.by = by;
        }

        /**
         * Sets {@link Assessment#by()}.
         * @param by the new value
         * @return this builder
         */
        public Builder by(Source by) {
            this.by = by;
            return this;
        }

        /**
         * Sets {@link Assessment#verdict()}.
         * @param verdict the new value, or null for none
         * @return this builder
         */
        public Builder verdict(@Nullable Code verdict) {
            this.verdict = verdict;
            return this;
        }

        /**
         * Sets {@link Assessment#label()}.
         * @param label the new value, or null for none
         * @return this builder
         */
        public Builder label(@Nullable String label) {
            this.label = label;
            return this;
        }

        /**
         * Sets {@link Assessment#rating()}.
         * @param rating the new value, or null for none
         * @return this builder
         */
        public Builder rating(@Nullable Rating rating) {
            this.rating = rating;
            return this;
        }

        /**
         * Sets {@link Assessment#time()}.
         * @param time the new value, or null for none
         * @return this builder
         */
        public Builder time(@Nullable When time) {
            this.time = time;
            return this;
        }

        /**
         * Sets {@link Assessment#url()}.
         * @param url the new value, or null for none
         * @return this builder
         */
        public Builder url(@Nullable String url) {
            this.url = url;
            return this;
        }

        /**
         * Sets {@link Assessment#explanation()}.
         * @param explanation the new value, or null for none
         * @return this builder
         */
        public Builder explanation(@Nullable String explanation) {
            this.explanation = explanation;
            return this;
        }

        /**
         * Sets {@link Assessment#wording()}.
         * @param wording the new values, replacing all earlier ones
         * @return this builder
         */
        public Builder wording(List<Mark> wording) {
            this.wording.clear();
            this.wording.addAll(wording);
            return this;
        }

        /**
         * Appends to {@link Assessment#wording()}.
         * @param wording what to append
         * @return this builder
         */
        public Builder wording(Mark wording) {
            this.wording.add(wording);
            return this;
        }

        /**
         * Sets {@link Assessment#extensions()}.
         * @param extensions the new values, replacing all earlier ones
         * @return this builder
         */
        public Builder extensions(List<Extension> extensions) {
            this.extensions.clear();
            this.extensions.addAll(extensions);
            return this;
        }

        /**
         * Appends to {@link Assessment#extensions()}.
         * @param extension what to append
         * @return this builder
         */
        public Builder extension(Extension extension) {
            this.extensions.add(extension);
            return this;
        }

        /**
         * Builds the value.
         * @return a new {@link Assessment}
         * @throws InvalidValueException if a rule of the type is broken
         */
        public Assessment build() {
            return new Assessment(by, verdict, label, rating, time, url, explanation, wording, extensions);
        }
    }
}

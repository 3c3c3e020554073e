package news.stet;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A thing of thought that classifies the article: a subject, a genre, a section, a place, a service (NewsML-G2
 * Flex1Concept).
 *
 * @param identity which concept: URI, qcode or literal as given, or null
 * @param type what kind of concept, or null
 * @param names names, the first one to show; 0..n
 * @param relevance how relevant to the article, 0 to 100, or null
 * @param confidence how surely assigned, 0 to 100, or null
 * @param entity the id of the entity of this article that it is, or null
 * @param extensions data of foreign origin that the model has no place for, kept with this value; 0..n, in
 *     order
 */
public record Concept(
        @Nullable Code identity,
        @Nullable Code type,
        List<Name> names,
        @Nullable Integer relevance,
        @Nullable Integer confidence,
        @Nullable String entity,
        List<Extension> extensions) {
    /**
     * Checks the components and copies the lists.
     *
     * @throws InvalidValueException if a component breaks a rule of this type
     */
    public Concept {
        names = List.copyOf(names);
        NcName.optional(entity, "entity");
        extensions = List.copyOf(extensions);
        requirePercent(relevance, "relevance");
        requirePercent(confidence, "confidence");
        if (identity == null && names.isEmpty() && entity == null) {
            throw new InvalidValueException(
                    Violation.Rule.REQUIRED, "names", "a concept has an identity, a name or an entity");
        }
    }

    /**
     * A concept known by its identity alone.
     *
     * @param identity which concept
     * @return the concept
     */
    public static Concept of(Code identity) {
        return builder().identity(identity).build();
    }

    private static void requirePercent(@Nullable Integer value, String component) {
        if (value != null && (value < 0 || value > 100)) {
            throw new InvalidValueException(Violation.Rule.RANGE, component, "must be from 0 to 100, found " + value);
        }
    }

    /**
     * Starts a builder.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A builder that starts from this value.
     *
     * @return a new builder holding every component of this value
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.identity = identity;
        builder.type = type;
        builder.names.addAll(names);
        builder.relevance = relevance;
        builder.confidence = confidence;
        builder.entity = entity;
        builder.extensions.addAll(extensions);
        return builder;
    }

    /** Collects the components of a {@link Concept}; may be used again after building. */
    public static final class Builder {
        private @Nullable Code identity;
        private @Nullable Code type;
        private final List<Name> names = new ArrayList<>();
        private @Nullable Integer relevance;
        private @Nullable Integer confidence;
        private @Nullable String entity;
        private final List<Extension> extensions = new ArrayList<>();

        private Builder() {}

        /**
         * Sets {@link Concept#identity()}.
         * @param identity the new value, or null for none
         * @return this builder
         */
        public Builder identity(@Nullable Code identity) {
            this.identity = identity;
            return this;
        }

        /**
         * Sets {@link Concept#type()}.
         * @param type the new value, or null for none
         * @return this builder
         */
        public Builder type(@Nullable Code type) {
            this.type = type;
            return this;
        }

        /**
         * Sets {@link Concept#names()}.
         * @param names the new values, replacing all earlier ones
         * @return this builder
         */
        public Builder names(List<Name> names) {
            this.names.clear();
            this.names.addAll(names);
            return this;
        }

        /**
         * Appends to {@link Concept#names()}.
         * @param name what to append
         * @return this builder
         */
        public Builder name(Name name) {
            this.names.add(name);
            return this;
        }

        /**
         * Sets {@link Concept#relevance()}.
         * @param relevance the new value, or null for none
         * @return this builder
         */
        public Builder relevance(@Nullable Integer relevance) {
            this.relevance = relevance;
            return this;
        }

        /**
         * Sets {@link Concept#confidence()}.
         * @param confidence the new value, or null for none
         * @return this builder
         */
        public Builder confidence(@Nullable Integer confidence) {
            this.confidence = confidence;
            return this;
        }

        /**
         * Sets {@link Concept#entity()}.
         * @param entity the new value, or null for none
         * @return this builder
         */
        public Builder entity(@Nullable String entity) {
            this.entity = entity;
            return this;
        }

        /**
         * Sets {@link Concept#extensions()}.
         * @param extensions the new values, replacing all earlier ones
         * @return this builder
         */
        public Builder extensions(List<Extension> extensions) {
            this.extensions.clear();
            this.extensions.addAll(extensions);
            return this;
        }

        /**
         * Appends to {@link Concept#extensions()}.
         * @param extension what to append
         * @return this builder
         */
        public Builder extension(Extension extension) {
            this.extensions.add(extension);
            return this;
        }

        /**
         * Builds the value.
         * @return a new {@link Concept}
         * @throws InvalidValueException if a rule of the type is broken
         */
        public Concept build() {
            return new Concept(identity, type, names, relevance, confidence, entity, extensions);
        }
    }
}

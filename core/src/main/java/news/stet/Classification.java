package news.stet;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the article is and what it is about.
 *
 * @param itemClass the class of item; null means text
 * @param urgency editorial urgency, 1 (most urgent) to 9, or null
 * @param role its role in the workflow (NewsML-G2 {@code itemMeta/role}), or null
 * @param genres its genres; 0..n
 * @param subjects what it is about; 0..n
 * @param sections the sections or desks it is filed under; 0..n
 * @param located where it was written; 0..n
 * @param extensions data of foreign origin that the model has no place for, kept with this value; 0..n, in
 *     order
 */
public record Classification(
        @Nullable Code itemClass,
        @Nullable Integer urgency,
        @Nullable Concept role,
        List<Concept> genres,
        List<Concept> subjects,
        List<Concept> sections,
        List<Concept> located,
        List<Extension> extensions) {

    /** Nothing said. */
    public static final Classification NONE = builder().build();

    /**
     * Checks the components and copies the lists.
     *
     * @throws InvalidValueException if a component breaks a rule of this type
     */
    public Classification {
        genres = List.copyOf(genres);
        subjects = List.copyOf(subjects);
        sections = List.copyOf(sections);
        located = List.copyOf(located);
        extensions = List.copyOf(extensions);
        if (urgency != null && (urgency < 1 || urgency > 9)) {
            throw new InvalidValueException(Violation.Rule.RANGE, "urgency", "must be from 1 to 9, found " + urgency);
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
        builder.itemClass = itemClass;
        builder.urgency = urgency;
        builder.role = role;
        builder.genres.addAll(genres);
        builder.subjects.addAll(subjects);
        builder.sections.addAll(sections);
        builder.located.addAll(located);
        builder.extensions.addAll(extensions);
        return builder;
    }

    /** Collects the components of a {@link Classification}; may be used again after building. */
    public static final class Builder {
        private @Nullable Code itemClass;
        private @Nullable Integer urgency;
        private @Nullable Concept role;
        private final List<Concept> genres = new ArrayList<>();
        private final List<Concept> subjects = new ArrayList<>();
        private final List<Concept> sections = new ArrayList<>();
        private final List<Concept> located = new ArrayList<>();
        private final List<Extension> extensions = new ArrayList<>();

        private Builder() {}

        /**
         * Sets {@link Classification#itemClass()}.
         * @param itemClass the new value, or null for none
         * @return this builder
         */
        public Builder itemClass(@Nullable Code itemClass) {
            this.itemClass = itemClass;
            return this;
        }

        /**
         * Sets {@link Classification#urgency()}.
         * @param urgency the new value, or null for none
         * @return this builder
         */
        public Builder urgency(@Nullable Integer urgency) {
            this.urgency = urgency;
            return this;
        }

        /**
         * Sets {@link Classification#role()}.
         * @param role the new value, or null for none
         * @return this builder
         */
        public Builder role(@Nullable Concept role) {
            this.role = role;
            return this;
        }

        /**
         * Sets {@link Classification#genres()}.
         * @param genres the new values, replacing all earlier ones
         * @return this builder
         */
        public Builder genres(List<Concept> genres) {
            this.genres.clear();
            this.genres.addAll(genres);
            return this;
        }

        /**
         * Appends to {@link Classification#genres()}.
         * @param genre what to append
         * @return this builder
         */
        public Builder genre(Concept genre) {
            this.genres.add(genre);
            return this;
        }

        /**
         * Sets {@link Classification#subjects()}.
         * @param subjects the new values, replacing all earlier ones
         * @return this builder
         */
        public Builder subjects(List<Concept> subjects) {
            this.subjects.clear();
            this.subjects.addAll(subjects);
            return this;
        }

        /**
         * Appends to {@link Classification#subjects()}.
         * @param subject what to append
         * @return this builder
         */
        public Builder subject(Concept subject) {
            this.subjects.add(subject);
            return this;
        }

        /**
         * Sets {@link Classification#sections()}.
         * @param sections the new values, replacing all earlier ones
         * @return this builder
         */
        public Builder sections(List<Concept> sections) {
            this.sections.clear();
            this.sections.addAll(sections);
            return this;
        }

        /**
         * Appends to {@link Classification#sections()}.
         * @param section what to append
         * @return this builder
         */
        public Builder section(Concept section) {
            this.sections.add(section);
            return this;
        }

        /**
         * Sets {@link Classification#located()}.
         * @param located the new values, replacing all earlier ones
         * @return this builder
         */
        public Builder located(List<Concept> located) {
            this.located.clear();
            this.located.addAll(located);
            return this;
        }

        /**
         * Appends to {@link Classification#located()}.
         * @param locatedIn what to append
         * @return this builder
         */
        public Builder locatedIn(Concept locatedIn) {
            this.located.add(locatedIn);
            return this;
        }

        /**
         * Sets {@link Classification#extensions()}.
         * @param extensions the new values, replacing all earlier ones
         * @return this builder
         */
        public Builder extensions(List<Extension> extensions) {
            this.extensions.clear();
            this.extensions.addAll(extensions);
            return this;
        }

        /**
         * Appends to {@link Classification#extensions()}.
         * @param extension what to append
         * @return this builder
         */
        public Builder extension(Extension extension) {
            this.extensions.add(extension);
            return this;
        }

        /**
         * Builds the value.
         * @return a new {@link Classification}
         * @throws InvalidValueException if a rule of the type is broken
         */
        public Classification build() {
            return new Classification(itemClass, urgency, role, genres, subjects, sections, located, extensions);
        }
    }
}

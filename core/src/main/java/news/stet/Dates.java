package news.stet;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When the article came to be.
 *
 * @param firstCreated when its first version was made, or null
 * @param versionCreated when this version was made, or null
 * @param contentCreated when the content was made, as the article itself dates it; may be a date alone, or
 *     null
 * @param contentModified when the content was last changed, or null
 * @param extensions data of foreign origin that the model has no place for, kept with this value; 0..n, in
 *     order
 */
public record Dates(
        @Nullable When firstCreated,
        @Nullable When versionCreated,
        @Nullable When contentCreated,
        @Nullable When contentModified,
        List<Extension> extensions) {

    /** No date known. */
    public static final Dates NONE = builder().build();

    /** Copies the lists. */
    public Dates {
        extensions = List.copyOf(extensions);
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
        builder.firstCreated = firstCreated;
        builder.versionCreated = versionCreated;
        builder.contentCreated = contentCreated;
        builder.contentModified = contentModified;
        builder.extensions.addAll(extensions);
        return builder;
    }

    /** Collects the components of a {@link Dates}; may be used again after building. */
    public static final class Builder {
        private @Nullable When firstCreated;
        private @Nullable When versionCreated;
        private @Nullable When contentCreated;
        private @Nullable When contentModified;
        private final List<Extension> extensions = new ArrayList<>();

        private Builder() {}

        /**
         * Sets {@link Dates#firstCreated()}.
         * @param firstCreated the new value, or null for none
         * @return this builder
         */
        public Builder firstCreated(@Nullable When firstCreated) {
            this.firstCreated = firstCreated;
            return this;
        }

        /**
         * Sets {@link Dates#versionCreated()}.
         * @param versionCreated the new value, or null for none
         * @return this builder
         */
        public Builder versionCreated(@Nullable When versionCreated) {
            this.versionCreated = versionCreated;
            return this;
        }

        /**
         * Sets {@link Dates#contentCreated()}.
         * @param contentCreated the new value, or null for none
         * @return this builder
         */
        public Builder contentCreated(@Nullable When contentCreated) {
            this.contentCreated = contentCreated;
            return this;
        }

        /**
         * Sets {@link Dates#contentModified()}.
         * @param contentModified the new value, or null for none
         * @return this builder
         */
        public Builder contentModified(@Nullable When contentModified) {
            this.contentModified = contentModified;
            return this;
        }

        /**
         * Sets {@link Dates#extensions()}.
         * @param extensions the new values, replacing all earlier ones
         * @return this builder
         */
        public Builder extensions(List<Extension> extensions) {
            this.extensions.clear();
            this.extensions.addAll(extensions);
            return this;
        }

        /**
         * Appends to {@link Dates#extensions()}.
         * @param extension what to append
         * @return this builder
         */
        public Builder extension(Extension extension) {
            this.extensions.add(extension);
            return this;
        }

        /**
         * Builds the value.
         * @return a new {@link Dates}
         * @throws InvalidValueException if a rule of the type is broken
         */
        public Dates build() {
            return new Dates(firstCreated, versionCreated, contentCreated, contentModified, extensions);
        }
    }
}

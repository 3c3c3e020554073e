package news.stet;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One file in which a medium can be had (NewsML-G2 {@code remoteContent}).
 *
 * @param role which rendition, or null
 * @param href its address, as given, never dereferenced, or null
 * @param item the identifier of an item that is it, or null
 * @param contentType its media type, or null
 * @param width pixels, 0 or more, or null
 * @param height pixels, 0 or more, or null
 * @param size bytes, 0 or more, or null
 * @param duration how long it plays, as given, or null
 * @param extensions data of foreign origin that the model has no place for, kept with this value; 0..n, in
 *     order
 */
public record Rendition(
        @Nullable Code role,
        @Nullable String href,
        @Nullable String item,
        @Nullable String contentType,
        @Nullable Integer width,
        @Nullable Integer height,
        @Nullable Long size,
        @Nullable String duration,
        List<Extension> extensions) {
    /**
     * Checks the components and copies the lists.
     *
     * @throws InvalidValueException if a component breaks a rule of this type
     */
    public Rendition {
        Text.optional(href, "href");
        Text.optional(item, "item");
        Text.optional(contentType, "contentType");
        Text.optional(duration, "duration");
        extensions = List.copyOf(extensions);
        requireNatural(width, "width");
        requireNatural(height, "height");
        requireNatural(size, "size");
        if (href == null && item == null) {
            throw new InvalidValueException(Violation.Rule.REQUIRED, "href", "a rendition has an href or an item");
        }
    }

    private static void requireNatural(@Nullable Number value, String component) {
        if (value != null && value.longValue() < 0) {
            throw new InvalidValueException(Violation.Rule.RANGE, component, "must not be negative, found " + value);
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
        builder.role = role;
        builder.href = href;
        builder.item = item;
        builder.contentType = contentType;
        builder.width = width;
        builder.height = height;
        builder.size = size;
        builder.duration = duration;
        builder.extensions.addAll(extensions);
        return builder;
    }

    /** Collects the components of a {@link Rendition}; may be used again after building. */
    public static final class Builder {
        private @Nullable Code role;
        private @Nullable String href;
        private @Nullable String item;
        private @Nullable String contentType;
        private @Nullable Integer width;
        private @Nullable Integer height;
        private @Nullable Long size;
        private @Nullable String duration;
        private final List<Extension> extensions = new ArrayList<>();

        private Builder() {}

        /**
         * Sets {@link Rendition#role()}.
         * @param role the new value, or null for none
         * @return this builder
         */
        public Builder role(@Nullable Code role) {
            this.role = role;
            return this;
        }

        /**
         * Sets {@link Rendition#href()}.
         * @param href the new value, or null for none
         * @return this builder
         */
        public Builder href(@Nullable String href) {
            this.href = href;
            return this;
        }

        /**
         * Sets {@link Rendition#item()}.
         * @param item the new value, or null for none
         * @return this builder
         */
        public Builder item(@Nullable String item) {
            this.item = item;
            return this;
        }

        /**
         * Sets {@link Rendition#contentType()}.
         * @param contentType the new value, or null for none
         * @return this builder
         */
        public Builder contentType(@Nullable String contentType) {
            this.contentType = contentType;
            return this;
        }

        /**
         * Sets {@link Rendition#width()}.
         * @param width the new value, or null for none
         * @return this builder
         */
        public Builder width(@Nullable Integer width) {
            this.width = width;
            return this;
        }

        /**
         * Sets {@link Rendition#height()}.
         * @param height the new value, or null for none
         * @return this builder
         */
        public Builder height(@Nullable Integer height) {
            this.height = height;
            return this;
        }

        /**
         * Sets {@link Rendition#size()}.
         * @param size the new value, or null for none
         * @return this builder
         */
        public Builder size(@Nullable Long size) {
            this.size = size;
            return this;
        }

        /**
         * Sets {@link Rendition#duration()}.
         * @param duration the new value, or null for none
         * @return this builder
         */
        public Builder duration(@Nullable String duration) {
            this.duration = duration;
            return this;
        }

        /**
         * Sets {@link Rendition#extensions()}.
         * @param extensions the new values, replacing all earlier ones
         * @return this builder
         */
        public Builder extensions(List<Extension> extensions) {
            this.extensions.clear();
            this.extensions.addAll(extensions);
            return this;
        }

        /**
         * Appends to {@link Rendition#extensions()}.
         * @param extension what to append
         * @return this builder
         */
        public Builder extension(Extension extension) {
            this.extensions.add(extension);
            return this;
        }

        /**
         * Builds the value.
         * @return a new {@link Rendition}
         * @throws InvalidValueException if a rule of the type is broken
         */
        public Rendition build() {
            return new Rendition(role, href, item, contentType, width, height, size, duration, extensions);
        }
    }
}

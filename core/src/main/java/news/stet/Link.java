package news.stet;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A link from the article to another resource (NewsML-G2 {@code link}, ninjs association).
 *
 * @param rel what the other is to this: see {@link LinkRelations}, or null
 * @param href its address, as given, never dereferenced, or null
 * @param item its identifier (NewsML-G2 {@code residref}), as given, or null
 * @param version its version, as given, or null
 * @param kind what kind of item, or null
 * @param contentType its media type, or null
 * @param language its language, BCP 47 as given, or null
 * @param titles its titles; 0..n
 * @param extensions data of foreign origin that the model has no place for, kept with this value; 0..n, in
 *     order
 */
public record Link(
        @Nullable Code rel,
        @Nullable String href,
        @Nullable String item,
        @Nullable String version,
        @Nullable Code kind,
        @Nullable String contentType,
        @Nullable String language,
        List<Label> titles,
        List<Extension> extensions) {
    /**
     * Checks the components and copies the lists.
     *
     * @throws InvalidValueException if a component breaks a rule of this type
     */
    public Link {
        Text.optional(href, "href");
        Text.optional(item, "item");
        Text.optional(version, "version");
        Text.optional(contentType, "contentType");
        Text.optional(language, "language");
        titles = List.copyOf(titles);
        extensions = List.copyOf(extensions);
        if (href == null && item == null) {
            throw new InvalidValueException(Violation.Rule.REQUIRED, "href", "a link has an href or an item");
        }
    }

    /**
     * A link to an address.
     *
     * @param rel what the other is to this
     * @param href its address
     * @return the link
     */
    public static Link of(Code rel, String href) {
        return builder().rel(rel).href(href).build();
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
        builder.rel = rel;
        builder.href = href;
        builder.item = item;
        builder.version = version;
        builder.kind = kind;
        builder.contentType = contentType;
        builder.language = language;
        builder.titles.addAll(titles);
        builder.extensions.addAll(extensions);
        return builder;
    }

    /** Collects the components of a {@link Link}; may be used again after building. */
    public static final class Builder {
        private @Nullable Code rel;
        private @Nullable String href;
        private @Nullable String item;
        private @Nullable String version;
        private @Nullable Code kind;
        private @Nullable String contentType;
        private @Nullable String language;
        private final List<Label> titles = new ArrayList<>();
        private final List<Extension> extensions = new ArrayList<>();

        private Builder() {}

        /**
         * Sets {@link Link#rel()}.
         * @param rel the new value, or null for none
         * @return this builder
         */
        public Builder rel(@Nullable Code rel) {
            this.rel = rel;
            return this;
        }

        /**
         * Sets {@link Link#href()}.
         * @param href the new value, or null for none
         * @return this builder
         */
        public Builder href(@Nullable String href) {
            this.href = href;
            return this;
        }

        /**
         * Sets {@link Link#item()}.
         * @param item the new value, or null for none
         * @return this builder
         */
        public Builder item(@Nullable String item) {
            this.item = item;
            return this;
        }

        /**
         * Sets {@link Link#version()}.
         * @param version the new value, or null for none
         * @return this builder
         */
        public Builder version(@Nullable String version) {
            this.version = version;
            return this;
        }

        /**
         * Sets {@link Link#kind()}.
         * @param kind the new value, or null for none
         * @return this builder
         */
        public Builder kind(@Nullable Code kind) {
            this.kind = kind;
            return this;
        }

        /**
         * Sets {@link Link#contentType()}.
         * @param contentType the new value, or null for none
         * @return this builder
         */
        public Builder contentType(@Nullable String contentType) {
            this.contentType = contentType;
            return this;
        }

        /**
         * Sets {@link Link#language()}.
         * @param language the new value, or null for none
         * @return this builder
         */
        public Builder language(@Nullable String language) {
            this.language = language;
            return this;
        }

        /**
         * Sets {@link Link#titles()}.
         * @param titles the new values, replacing all earlier ones
         * @return this builder
         */
        public Builder titles(List<Label> titles) {
            this.titles.clear();
            this.titles.addAll(titles);
            return this;
        }

        /**
         * Appends to {@link Link#titles()}.
         * @param title what to append
         * @return this builder
         */
        public Builder title(Label title) {
            this.titles.add(title);
            return this;
        }

        /**
         * Sets {@link Link#extensions()}.
         * @param extensions the new values, replacing all earlier ones
         * @return this builder
         */
        public Builder extensions(List<Extension> extensions) {
            this.extensions.clear();
            this.extensions.addAll(extensions);
            return this;
        }

        /**
         * Appends to {@link Link#extensions()}.
         * @param extension what to append
         * @return this builder
         */
        public Builder extension(Extension extension) {
            this.extensions.add(extension);
            return this;
        }

        /**
         * Builds the value.
         * @return a new {@link Link}
         * @throws InvalidValueException if a rule of the type is broken
         */
        public Link build() {
            return new Link(rel, href, item, version, kind, contentType, language, titles, extensions);
        }
    }
}

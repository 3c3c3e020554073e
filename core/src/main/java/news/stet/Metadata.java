package news.stet;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What is said about the article rather than shown with it.
 *
 * @param dates when it came to be; never null
 * @param credits who stands behind it; never null
 * @param classification what it is and is about; never null
 * @param rights rights statements; 0..n
 * @param alternativeIds other identifiers of it; 0..n
 * @param links links to other resources; 0..n
 * @param catalogs addresses of catalogs that declare aliases, as given, never dereferenced; 0..n
 * @param extensions data of foreign origin that the model has no place for, kept with this value; 0..n, in
 *     order
 */
public record Metadata(
        Dates dates,
        Credits credits,
        Classification classification,
        List<Rights> rights,
        List<AlternativeId> alternativeIds,
        List<Link> links,
        List<String> catalogs,
        List<Extension> extensions) {

    /** Nothing said. */
    public static final Metadata NONE = builder().build();

    /**
     * Checks the components and copies the lists.
     *
     * @throws InvalidValueException if a component breaks a rule of this type
     */
    public Metadata {
        Objects.requireNonNull(dates, "dates");
        Objects.requireNonNull(credits, "credits");
        Objects.requireNonNull(classification, "classification");
        rights = List.copyOf(rights);
        alternativeIds = List.copyOf(alternativeIds);
        links = List.copyOf(links);
        catalogs = List.copyOf(catalogs);
        Text.requireAll(catalogs, "catalogs");
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
        builder.dates = dates;
        builder.credits = credits;
        builder.classification = classification;
        builder.rights.addAll(rights);
        builder.alternativeIds.addAll(alternativeIds);
        builder.links.addAll(links);
        builder.catalogs.addAll(catalogs);
        builder.extensions.addAll(extensions);
        return builder;
    }

    /** Collects the components of a {@link Metadata}; may be used again after building. */
    public static final class Builder {
        private Dates dates = Dates.NONE;
        private Credits credits = Credits.NONE;
        private Classification classification = Classification.NONE;
        private final List<Rights> rights = new ArrayList<>();
        private final List<AlternativeId> alternativeIds = new ArrayList<>();
        private final List<Link> links = new ArrayList<>();
        private final List<String> catalogs = new ArrayList<>();
        private final List<Extension> extensions = new ArrayList<>();

        private Builder() {}

        /**
         * Sets {@link Metadata#dates()}.
         * @param dates the new value
         * @return this builder
         */
        public Builder dates(Dates dates) {
            this.dates = dates;
            return this;
        }

        /**
         * Sets {@link Metadata#credits()}.
         * @param credits the new value
         * @return this builder
         */
        public Builder credits(Credits credits) {
            this.credits = credits;
            return this;
        }

        /**
         * Sets {@link Metadata#classification()}.
         * @param classification the new value
         * @return this builder
         */
        public Builder classification(Classification classification) {
            this.classification = classification;
            return this;
        }

        /**
         * Sets {@link Metadata#rights()}.
         * @param rights the new values, replacing all earlier ones
         * @return this builder
         */
        public Builder rights(List<Rights> rights) {
            this.rights.clear();
            this.rights.addAll(rights);
            return this;
        }

        /**
         * Appends to {@link Metadata#rights()}.
         * @param right what to append
         * @return this builder
         */
        public Builder right(Rights right) {
            this.rights.add(right);
            return this;
        }

        /**
         * Sets {@link Metadata#alternativeIds()}.
         * @param alternativeIds the new values, replacing all earlier ones
         * @return this builder
         */
        public Builder alternativeIds(List<AlternativeId> alternativeIds) {
            this.alternativeIds.clear();
            this.alternativeIds.addAll(alternativeIds);
            return this;
        }

        /**
         * Appends to {@link Metadata#alternativeIds()}.
         * @param alternativeId what to append
         * @return this builder
         */
        public Builder alternativeId(AlternativeId alternativeId) {
            this.alternativeIds.add(alternativeId);
            return this;
        }

        /**
         * Sets {@link Metadata#links()}.
         * @param links the new values, replacing all earlier ones
         * @return this builder
         */
        public Builder links(List<Link> links) {
            this.links.clear();
            this.links.addAll(links);
            return this;
        }

        /**
         * Appends to {@link Metadata#links()}.
         * @param link what to append
         * @return this builder
         */
        public Builder link(Link link) {
            this.links.add(link);
            return this;
        }

        /**
         * Sets {@link Metadata#catalogs()}.
         * @param catalogs the new values, replacing all earlier ones
         * @return this builder
         */
        public Builder catalogs(List<String> catalogs) {
            this.catalogs.clear();
            this.catalogs.addAll(catalogs);
            return this;
        }

        /**
         * Appends to {@link Metadata#catalogs()}.
         * @param catalog what to append
         * @return this builder
         */
        public Builder catalog(String catalog) {
            this.catalogs.add(catalog);
            return this;
        }

        /**
         * Sets {@link Metadata#extensions()}.
         * @param extensions the new values, replacing all earlier ones
         * @return this builder
         */
        public Builder extensions(List<Extension> extensions) {
            this.extensions.clear();
            this.extensions.addAll(extensions);
            return this;
        }

        /**
         * Appends to {@link Metadata#extensions()}.
         * @param extension what to append
         * @return this builder
         */
        public Builder extension(Extension extension) {
            this.extensions.add(extension);
            return this;
        }

        /**
         * Builds the value.
         * @return a new {@link Metadata}
         * @throws InvalidValueException if a rule of the type is broken
         */
        public Metadata build() {
            return new Metadata(dates, credits, classification, rights, alternativeIds, links, catalogs, extensions);
        }
    }
}

package news.stet;

import java.util.ArrayList;
import java.util.List;

/**
 * Who holds rights and what use they allow (NewsML-G2 {@code rightsInfo}).
 *
 * @param holders the copyright holders; 0..n
 * @param notices copyright notices, to show as they are; 0..n
 * @param usageTerms what is allowed, in words; 0..n
 * @param links where terms stand; 0..n
 * @param extensions data of foreign origin that the model has no place for, kept with this value; 0..n, in
 *     order
 */
public record Rights(
        List<Party> holders,
        List<Label> notices,
        List<Label> usageTerms,
        List<Link> links,
        List<Extension> extensions) {
    /**
     * Checks the components and copies the lists.
     *
     * @throws InvalidValueException if a component breaks a rule of this type
     */
    public Rights {
        holders = List.copyOf(holders);
        notices = List.copyOf(notices);
        usageTerms = List.copyOf(usageTerms);
        links = List.copyOf(links);
        extensions = List.copyOf(extensions);
        if (holders.isEmpty() && notices.isEmpty() && usageTerms.isEmpty() && links.isEmpty() && extensions.isEmpty()) {
            throw new InvalidValueException(
                    Violation.Rule.REQUIRED, "holders", "a statement of rights says at least one thing");
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
        builder.holders.addAll(holders);
        builder.notices.addAll(notices);
        builder.usageTerms.addAll(usageTerms);
        builder.links.addAll(links);
        builder.extensions.addAll(extensions);
        return builder;
    }

    /** Collects the components of a {@link Rights}; may be used again after building. */
    public static final class Builder {
        private final List<Party> holders = new ArrayList<>();
        private final List<Label> notices = new ArrayList<>();
        private final List<Label> usageTerms = new ArrayList<>();
        private final List<Link> links = new ArrayList<>();
        private final List<Extension> extensions = new ArrayList<>();

        private Builder() {}

        /**
         * Sets {@link Rights#holders()}.
         * @param holders the new values, replacing all earlier ones
         * @return this builder
         */
        public Builder holders(List<Party> holders) {
            this.holders.clear();
            this.holders.addAll(holders);
            return this;
        }

        /**
         * Appends to {@link Rights#holders()}.
         * @param holder what to append
         * @return this builder
         */
        public Builder holder(Party holder) {
            this.holders.add(holder);
            return this;
        }

        /**
         * Sets {@link Rights#notices()}.
         * @param notices the new values, replacing all earlier ones
         * @return this builder
         */
        public Builder notices(List<Label> notices) {
            this.notices.clear();
            this.notices.addAll(notices);
            return this;
        }

        /**
         * Appends to {@link Rights#notices()}.
         * @param notice what to append
         * @return this builder
         */
        public Builder notice(Label notice) {
            this.notices.add(notice);
            return this;
        }

        /**
         * Sets {@link Rights#usageTerms()}.
         * @param usageTerms the new values, replacing all earlier ones
         * @return this builder
         */
        public Builder usageTerms(List<Label> usageTerms) {
            this.usageTerms.clear();
            this.usageTerms.addAll(usageTerms);
            return this;
        }

        /**
         * Appends to {@link Rights#usageTerms()}.
         * @param usageTerm what to append
         * @return this builder
         */
        public Builder usageTerm(Label usageTerm) {
            this.usageTerms.add(usageTerm);
            return this;
        }

        /**
         * Sets {@link Rights#links()}.
         * @param links the new values, replacing all earlier ones
         * @return this builder
         */
        public Builder links(List<Link> links) {
            this.links.clear();
            this.links.addAll(links);
            return this;
        }

        /**
         * Appends to {@link Rights#links()}.
         * @param link what to append
         * @return this builder
         */
        public Builder link(Link link) {
            this.links.add(link);
            return this;
        }

        /**
         * Sets {@link Rights#extensions()}.
         * @param extensions the new values, replacing all earlier ones
         * @return this builder
         */
        public Builder extensions(List<Extension> extensions) {
            this.extensions.clear();
            this.extensions.addAll(extensions);
            return this;
        }

        /**
         * Appends to {@link Rights#extensions()}.
         * @param extension what to append
         * @return this builder
         */
        public Builder extension(Extension extension) {
            this.extensions.add(extension);
            return this;
        }

        /**
         * Builds the value.
         * @return a new {@link Rights}
         * @throws InvalidValueException if a rule of the type is broken
         */
        public Rights build() {
            return new Rights(holders, notices, usageTerms, links, extensions);
        }
    }
}

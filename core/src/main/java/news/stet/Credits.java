package news.stet;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who stands behind the article.
 *
 * @param provider who delivers it, or null
 * @param services the services it is delivered in; 0..n
 * @param creators who wrote it; 0..n
 * @param contributors who else worked on it; 0..n
 * @param infoSources who gave information for the article as a whole; the sources of single claims are in
 *     their attributions; 0..n
 * @param extensions data of foreign origin that the model has no place for, kept with this value; 0..n, in
 *     order
 */
public record Credits(
        @Nullable Party provider,
        List<Concept> services,
        List<Party> creators,
        List<Party> contributors,
        List<Party> infoSources,
        List<Extension> extensions) {

    /** Nobody named. */
    public static final Credits NONE = builder().build();

    /** Copies the lists. */
    public Credits {
        services = List.copyOf(services);
        creators = List.copyOf(creators);
        contributors = List.copyOf(contributors);
        infoSources = List.copyOf(infoSources);
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
        builder.provider = provider;
        builder.services.addAll(services);
        builder.creators.addAll(creators);
        builder.contributors.addAll(contributors);
        builder.infoSources.addAll(infoSources);
        builder.extensions.addAll(extensions);
        return builder;
    }

    /** Collects the components of a {@link Credits}; may be used again after building. */
    public static final class Builder {
        private @Nullable Party provider;
        private final List<Concept> services = new ArrayList<>();
        private final List<Party> creators = new ArrayList<>();
        private final List<Party> contributors = new ArrayList<>();
        private final List<Party> infoSources = new ArrayList<>();
        private final List<Extension> extensions = new ArrayList<>();

        private Builder() {}

        /**
         * Sets {@link Credits#provider()}.
         * @param provider the new value, or null for none
         * @return this builder
         */
        public Builder provider(@Nullable Party provider) {
            this.provider = provider;
            return this;
        }

        /**
         * Sets {@link Credits#services()}.
         * @param services the new values, replacing all earlier ones
         * @return this builder
         */
        public Builder services(List<Concept> services) {
            this.services.clear();
            this.services.addAll(services);
            return this;
        }

        /**
         * Appends to {@link Credits#services()}.
         * @param service what to append
         * @return this builder
         */
        public Builder service(Concept service) {
            this.services.add(service);
            return this;
        }

        /**
         * Sets {@link Credits#creators()}.
         * @param creators the new values, replacing all earlier ones
         * @return this builder
         */
        public Builder creators(List<Party> creators) {
            this.creators.clear();
            this.creators.addAll(creators);
            return this;
        }

        /**
         * Appends to {@link Credits#creators()}.
         * @param creator what to append
         * @return this builder
         */
        public Builder creator(Party creator) {
            this.creators.add(creator);
            return this;
        }

        /**
         * Sets {@link Credits#contributors()}.
         * @param contributors the new values, replacing all earlier ones
         * @return this builder
         */
        public Builder contributors(List<Party> contributors) {
            this.contributors.clear();
            this.contributors.addAll(contributors);
            return this;
        }

        /**
         * Appends to {@link Credits#contributors()}.
         * @param contributor what to append
         * @return this builder
         */
        public Builder contributor(Party contributor) {
            this.contributors.add(contributor);
            return this;
        }

        /**
         * Sets {@link Credits#infoSources()}.
         * @param infoSources the new values, replacing all earlier ones
         * @return this builder
         */
        public Builder infoSources(List<Party> infoSources) {
            this.infoSources.clear();
            this.infoSources.addAll(infoSources);
            return this;
        }

        /**
         * Appends to {@link Credits#infoSources()}.
         * @param infoSource what to append
         * @return this builder
         */
        public Builder infoSource(Party infoSource) {
            this.infoSources.add(infoSource);
            return this;
        }

        /**
         * Sets {@link Credits#extensions()}.
         * @param extensions the new values, replacing all earlier ones
         * @return this builder
         */
        public Builder extensions(List<Extension> extensions) {
            this.extensions.clear();
            this.extensions.addAll(extensions);
            return this;
        }

        /**
         * Appends to {@link Credits#extensions()}.
         * @param extension what to append
         * @return this builder
         */
        public Builder extension(Extension extension) {
            this.extensions.add(extension);
            return this;
        }

        /**
         * Builds the value.
         * @return a new {@link Credits}
         * @throws InvalidValueException if a rule of the type is broken
         */
        public Credits build() {
            return new Credits(provider, services, creators, contributors, infoSources, extensions);
        }
    }
}

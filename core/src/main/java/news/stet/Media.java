package news.stet;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A picture, video, sound or graphic that belongs to the article. Its captions and credit lines are blocks of the
 * body under a figure that names it, so that claims can be anchored in them.
 *
 * @param id NCName, unique among all ids of the article
 * @param kind what it is: see {@link ItemClasses}, or null
 * @param identity the item it is: URI, qcode or literal as given, or null
 * @param titles its titles; 0..n
 * @param alternativeText what is said to those who cannot see it, or null
 * @param creators who made it; 0..n
 * @param renditions the files it can be had in, the preferred one first; 0..n
 * @param extensions data of foreign origin that the model has no place for, kept with this value; 0..n, in
 *     order
 */
public record Media(
        String id,
        @Nullable Code kind,
        @Nullable Code identity,
        List<Label> titles,
        @Nullable String alternativeText,
        List<Party> creators,
        List<Rendition> renditions,
        List<Extension> extensions) {
    /**
     * Checks the components and copies the lists.
     *
     * @throws InvalidValueException if a component breaks a rule of this type
     */
    public Media {
        NcName.require(id, "id");
        titles = List.copyOf(titles);
        Text.optional(alternativeText, "alternativeText");
        creators = List.copyOf(creators);
        renditions = List.copyOf(renditions);
        extensions = List.copyOf(extensions);
    }

    /**
     * Starts a builder with what every media must have.
     *
     * @param id NCName, unique among all ids of the article
     * @return a new builder
     */
    public static Builder builder(String id) {
        return new Builder(id);
    }

    /**
     * A builder that starts from this value.
     *
     * @return a new builder holding every component of this value
     */
    public Builder toBuilder() {
        Builder builder = new Builder(id);
        builder.kind = kind;
        builder.identity = identity;
        builder.titles.addAll(titles);
        builder.alternativeText = alternativeText;
        builder.creators.addAll(creators);
        builder.renditions.addAll(renditions);
        builder.extensions.addAll(extensions);
        return builder;
    }

    /** Collects the components of a {@link Media}; may be used again after building. */
    public static final class Builder {
        private String id;
        private @Nullable Code kind;
        private @Nullable Code identity;
        private final List<Label> titles = new ArrayList<>();
        private @Nullable String alternativeText;
        private final List<Party> creators = new ArrayList<>();
        private final List<Rendition> renditions = new ArrayList<>();
        private final List<Extension> extensions = new ArrayList<>();

        private Builder(String id) {
            this.id = id;
        }

        /**
         * Sets {@link Media#id()}.
         * @param id the new value
         * @return this builder
         */
        public Builder id(String id) {
            this.id = id;
            return this;
        }

        /**
         * Sets {@link Media#kind()}.
         * @param kind the new value, or null for none
         * @return this builder
         */
        public Builder kind(@Nullable Code kind) {
            this.kind = kind;
            return this;
        }

        /**
         * Sets {@link Media#identity()}.
         * @param identity the new value, or null for none
         * @return this builder
         */
        public Builder identity(@Nullable Code identity) {
            this.identity = identity;
            return this;
        }

        /**
         * Sets {@link Media#titles()}.
         * @param titles the new values, replacing all earlier ones
         * @return this builder
         */
        public Builder titles(List<Label> titles) {
            this.titles.clear();
            this.titles.addAll(titles);
            return this;
        }

        /**
         * Appends to {@link Media#titles()}.
         * @param title what to append
         * @return this builder
         */
        public Builder title(Label title) {
            this.titles.add(title);
            return this;
        }

        /**
         * Sets {@link Media#alternativeText()}.
         * @param alternativeText the new value, or null for none
         * @return this builder
         */
        public Builder alternativeText(@Nullable String alternativeText) {
            this.alternativeText = alternativeText;
            return this;
        }

        /**
         * Sets {@link Media#creators()}.
         * @param creators the new values, replacing all earlier ones
         * @return this builder
         */
        public Builder creators(List<Party> creators) {
            this.creators.clear();
            this.creators.addAll(creators);
            return this;
        }

        /**
         * Appends to {@link Media#creators()}.
         * @param creator what to append
         * @return this builder
         */
        public Builder creator(Party creator) {
            this.creators.add(creator);
            return this;
        }

        /**
         * Sets {@link Media#renditions()}.
         * @param renditions the new values, replacing all earlier ones
         * @return this builder
         */
        public Builder renditions(List<Rendition> renditions) {
            this.renditions.clear();
            this.renditions.addAll(renditions);
            return this;
        }

        /**
         * Appends to {@link Media#renditions()}.
         * @param rendition what to append
         * @return this builder
         */
        public Builder rendition(Rendition rendition) {
            this.renditions.add(rendition);
            return this;
        }

        /**
         * Sets {@link Media#extensions()}.
         * @param extensions the new values, replacing all earlier ones
         * @return this builder
         */
        public Builder extensions(List<Extension> extensions) {
            this.extensions.clear();
            this.extensions.addAll(extensions);
            return this;
        }

        /**
         * Appends to {@link Media#extensions()}.
         * @param extension what to append
         * @return this builder
         */
        public Builder extension(Extension extension) {
            this.extensions.add(extension);
            return this;
        }

        /**
         * Builds the value.
         * @return a new {@link Media}
         * @throws InvalidValueException if a rule of the type is broken
         */
        public Media build() {
            return new Media(id, kind, identity, titles, alternativeText, creators, renditions, extensions);
        }
    }
}

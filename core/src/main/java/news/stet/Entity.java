package news.stet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Somebody or something the article speaks of, named or not: a person, an organisation, a place, an event, a
 * video, "one fighter", "various reports".
 *
 * @param id NCName, unique among all ids of the article
 * @param kind what it is: see {@link EntityKinds}, or null if not annotated
 * @param named false if the text only describes it, as in "various reports"
 * @param identity the identifier under which its source speaks of it, or null
 * @param names names or the description that serves as one, the canonical one first; 0..n
 * @param types finer types from any vocabulary; 0..n
 * @param descriptions definitions and notes; 0..n
 * @param matches the same thing in other registers; 0..n
 * @param mentions where the text speaks of it, role being the form: see {@link MentionForms}; 0..n
 * @param relations typed links to other entities; 0..n
 * @param provenance who annotated it, or null
 * @param extensions data of foreign origin that the model has no place for, kept with this value; 0..n, in
 *     order
 */
public record Entity(
        String id,
        @Nullable Code kind,
        boolean named,
        @Nullable Code identity,
        List<Name> names,
        List<Code> types,
        List<Label> descriptions,
        List<Match> matches,
        List<Mark> mentions,
        List<Relation> relations,
        @Nullable Provenance provenance,
        List<Extension> extensions) {
    /**
     * Checks the components and copies the lists.
     *
     * @throws InvalidValueException if a component breaks a rule of this type
     */
    public Entity {
        NcName.require(id, "id");
        names = List.copyOf(names);
        types = List.copyOf(types);
        descriptions = List.copyOf(descriptions);
        matches = List.copyOf(matches);
        mentions = List.copyOf(mentions);
        relations = List.copyOf(relations);
        extensions = List.copyOf(extensions);
    }

    /**
     * The canonical name.
     *
     * @return the text of the first name, or empty if there is none
     */
    public Optional<String> name() {
        return names.stream().findFirst().map(Name::text);
    }

    /**
     * Starts a builder with what every entity must have.
     *
     * @param id NCName, unique among all ids of the article
     * @param kind what it is: see {@link EntityKinds}, or null if not annotated
     * @return a new builder
     */
    public static Builder builder(String id, @Nullable Code kind) {
        return new Builder(id, kind);
    }

    /**
     * A builder that starts from this value.
     *
     * @return a new builder holding every component of this value
     */
    public Builder toBuilder() {
        Builder builder = new Builder(id, kind);
        builder.named = named;
        builder.identity = identity;
        builder.names.addAll(names);
        builder.types.addAll(types);
        builder.descriptions.addAll(descriptions);
        builder.matches.addAll(matches);
        builder.mentions.addAll(mentions);
        builder.relations.addAll(relations);
        builder.provenance = provenance;
        builder.extensions.addAll(extensions);
        return builder;
    }

    /** Collects the components of an {@link Entity}; may be used again after building. */
    public static final class Builder {
        private String id;
        private @Nullable Code kind;
        private boolean named = true;
        private @Nullable Code identity;
        private final List<Name> names = new ArrayList<>();
        private final List<Code> types = new ArrayList<>();
        private final List<Label> descriptions = new ArrayList<>();
        private final List<Match> matches = new ArrayList<>();
        private final List<Mark> mentions = new ArrayList<>();
        private final List<Relation> relations = new ArrayList<>();
        private @Nullable Provenance provenance;
        private final List<Extension> extensions = new ArrayList<>();

        private Builder(String id, @Nullable Code kind) {
            this.id = id;
            this.kind = kind;
        }

        /**
         * Sets {@link Entity#id()}.
         * @param id the new value
         * @return this builder
         */
        public Builder id(String id) {
            this.id = id;
            return this;
        }

        /**
         * Sets {@link Entity#kind()}.
         * @param kind the new value, or null for none
         * @return this builder
         */
        public Builder kind(@Nullable Code kind) {
            this.kind = kind;
            return this;
        }

        /**
         * Sets {@link Entity#named()}.
         * @param named the new value
         * @return this builder
         */
        public Builder named(boolean named) {
            this.named = named;
            return this;
        }

        /**
         * Sets {@link Entity#identity()}.
         * @param identity the new value, or null for none
         * @return this builder
         */
        public Builder identity(@Nullable Code identity) {
            this.identity = identity;
            return this;
        }

        /**
         * Sets {@link Entity#names()}.
         * @param names the new values, replacing all earlier ones
         * @return this builder
         */
        public Builder names(List<Name> names) {
            this.names.clear();
            this.names.addAll(names);
            return this;
        }

        /**
         * Appends to {@link Entity#names()}.
         * @param name what to append
         * @return this builder
         */
        public Builder name(Name name) {
            this.names.add(name);
            return this;
        }

        /**
         * Sets {@link Entity#types()}.
         * @param types the new values, replacing all earlier ones
         * @return this builder
         */
        public Builder types(List<Code> types) {
            this.types.clear();
            this.types.addAll(types);
            return this;
        }

        /**
         * Appends to {@link Entity#types()}.
         * @param type what to append
         * @return this builder
         */
        public Builder type(Code type) {
            this.types.add(type);
            return this;
        }

        /**
         * Sets {@link Entity#descriptions()}.
         * @param descriptions the new values, replacing all earlier ones
         * @return this builder
         */
        public Builder descriptions(List<Label> descriptions) {
            this.descriptions.clear();
            this.descriptions.addAll(descriptions);
            return this;
        }

        /**
         * Appends to {@link Entity#descriptions()}.
         * @param description what to append
         * @return this builder
         */
        public Builder description(Label description) {
            this.descriptions.add(description);
            return this;
        }

        /**
         * Sets {@link Entity#matches()}.
         * @param matches the new values, replacing all earlier ones
         * @return this builder
         */
        public Builder matches(List<Match> matches) {
            this.matches.clear();
            this.matches.addAll(matches);
            return this;
        }

        /**
         * Appends to {@link Entity#matches()}.
         * @param match what to append
         * @return this builder
         */
        public Builder match(Match match) {
            this.matches.add(match);
            return this;
        }

        /**
         * Sets {@link Entity#mentions()}.
         * @param mentions the new values, replacing all earlier ones
         * @return this builder
         */
        public Builder mentions(List<Mark> mentions) {
            this.mentions.clear();
            this.mentions.addAll(mentions);
            return this;
        }

        /**
         * Appends to {@link Entity#mentions()}.
         * @param mention what to append
         * @return this builder
         */
        public Builder mention(Mark mention) {
            this.mentions.add(mention);
            return this;
        }

        /**
         * Sets {@link Entity#relations()}.
         * @param relations the new values, replacing all earlier ones
         * @return this builder
         */
        public Builder relations(List<Relation> relations) {
            this.relations.clear();
            this.relations.addAll(relations);
            return this;
        }

        /**
         * Appends to {@link Entity#relations()}.
         * @param relation what to append
         * @return this builder
         */
        public Builder relation(Relation relation) {
            this.relations.add(relation);
            return this;
        }

        /**
         * Sets {@link Entity#provenance()}.
         * @param provenance the new value, or null for none
         * @return this builder
         */
        public Builder provenance(@Nullable Provenance provenance) {
            this.provenance = provenance;
            return this;
        }

        /**
         * Sets {@link Entity#extensions()}.
         * @param extensions the new values, replacing all earlier ones
         * @return this builder
         */
        public Builder extensions(List<Extension> extensions) {
            this.extensions.clear();
            this.extensions.addAll(extensions);
            return this;
        }

        /**
         * Appends to {@link Entity#extensions()}.
         * @param extension what to append
         * @return this builder
         */
        public Builder extension(Extension extension) {
            this.extensions.add(extension);
            return this;
        }

        /**
         * Builds the value.
         * @return a new {@link Entity}
         * @throws InvalidValueException if a rule of the type is broken
         */
        public Entity build() {
            return new Entity(
                    id,
                    kind,
                    named,
                    identity,
                    names,
                    types,
                    descriptions,
                    matches,
                    mentions,
                    relations,
                    provenance,
                    extensions);
        }
    }
}

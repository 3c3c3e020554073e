package news.stet;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person or organisation in a role towards the article: who wrote, sent, holds or informed it (NewsML-G2 {@code
 * creator}, {@code provider}, {@code copyrightHolder}, {@code infoSource}).
 *
 * @param identity who it is: URI, qcode or literal as given, or null
 * @param kind what it is: see {@link EntityKinds}, or null
 * @param names names, the first one to show; 0..n
 * @param roles what the party did; 0..n
 * @param jobTitle the job as given, or null
 * @param entity the id of the entity of this article that it is, or null
 * @param extensions data of foreign origin that the model has no place for, kept with this value; 0..n, in
 *     order
 */
public record Party(
        @Nullable Code identity,
        @Nullable Code kind,
        List<Name> names,
        List<Code> roles,
        @Nullable String jobTitle,
        @Nullable String entity,
        List<Extension> extensions) {
    /**
     * Checks the components and copies the lists.
     *
     * @throws InvalidValueException if a component breaks a rule of this type
     */
    public Party {
        names = List.copyOf(names);
        roles = List.copyOf(roles);
        Text.optional(jobTitle, "jobTitle");
        NcName.optional(entity, "entity");
        extensions = List.copyOf(extensions);
        if (identity == null && names.isEmpty() && entity == null) {
            throw new InvalidValueException(
                    Violation.Rule.REQUIRED, "names", "a party has an identity, a name or an entity");
        }
    }

    /**
     * A party known by name alone.
     *
     * @param name the name
     * @return the party
     */
    public static Party of(String name) {
        return builder().name(Name.of(name)).build();
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
        builder.kind = kind;
        builder.names.addAll(names);
        builder.roles.addAll(roles);
        builder.jobTitle = jobTitle;
        builder.entity = entity;
        builder.extensions.addAll(extensions);
        return builder;
    }

    /** Collects the components of a {@link Party}; may be used again after building. */
    public static final class Builder {
        private @Nullable Code identity;
        private @Nullable Code kind;
        private final List<Name> names = new ArrayList<>();
        private final List<Code> roles = new ArrayList<>();
        private @Nullable String jobTitle;
        private @Nullable String entity;
        private final List<Extension> extensions = new ArrayList<>();

        private Builder() {}

        /**
         * Sets {@link Party#identity()}.
         * @param identity the new value, or null for none
         * @return this builder
         */
        public Builder identity(@Nullable Code identity) {
            this.identity = identity;
            return this;
        }

        /**
         * Sets {@link Party#kind()}.
         * @param kind the new value, or null for none
         * @return this builder
         */
        public Builder kind(@Nullable Code kind) {
            this.kind = kind;
            return this;
        }

        /**
         * Sets {@link Party#names()}.
         * @param names the new values, replacing all earlier ones
         * @return this builder
         */
        public Builder names(List<Name> names) {
            this.names.clear();
            this.names.addAll(names);
            return this;
        }

        /**
         * Appends to {@link Party#names()}.
         * @param name what to append
         * @return this builder
         */
        public Builder name(Name name) {
            this.names.add(name);
            return this;
        }

        /**
         * Sets {@link Party#roles()}.
         * @param roles the new values, replacing all earlier ones
         * @return this builder
         */
        public Builder roles(List<Code> roles) {
            this.roles.clear();
            this.roles.addAll(roles);
            return this;
        }

        /**
         * Appends to {@link Party#roles()}.
         * @param role what to append
         * @return this builder
         */
        public Builder role(Code role) {
            this.roles.add(role);
            return this;
        }

        /**
         * Sets {@link Party#jobTitle()}.
         * @param jobTitle the new value, or null for none
         * @return this builder
         */
        public Builder jobTitle(@Nullable String jobTitle) {
            this.jobTitle = jobTitle;
            return this;
        }

        /**
         * Sets {@link Party#entity()}.
         * @param entity the new value, or null for none
         * @return this builder
         */
        public Builder entity(@Nullable String entity) {
            this.entity = entity;
            return this;
        }

        /**
         * Sets {@link Party#extensions()}.
         * @param extensions the new values, replacing all earlier ones
         * @return this builder
         */
        public Builder extensions(List<Extension> extensions) {
            this.extensions.clear();
            this.extensions.addAll(extensions);
            return this;
        }

        /**
         * Appends to {@link Party#extensions()}.
         * @param extension what to append
         * @return this builder
         */
        public Builder extension(Extension extension) {
            this.extensions.add(extension);
            return this;
        }

        /**
         * Builds the value.
         * @return a new {@link Party}
         * @throws InvalidValueException if a rule of the type is broken
         */
        public Party build() {
            return new Party(identity, kind, names, roles, jobTitle, entity, extensions);
        }
    }
}

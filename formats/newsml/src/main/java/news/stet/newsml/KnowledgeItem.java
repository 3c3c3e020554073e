package news.stet.newsml;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import news.stet.Article;
import news.stet.Code;
import news.stet.Entity;
import news.stet.Extension;
import news.stet.Head;
import news.stet.InvalidValueException;
import news.stet.Metadata;
import news.stet.Relation;
import news.stet.Scheme;
import news.stet.Status;
import news.stet.Violation;
import org.jspecify.annotations.Nullable;

/**
 * A set of entities that is published for itself and not as part of an article: a vocabulary, or what is known of
 * somebody (NewsML-G2 {@code knowledgeItem} and {@code conceptItem}). Its parts mean what those of the same name mean in
 * an {@link Article}, and keep the same rules: ids are unique, and references lead to something of this item. There is no
 * text, so mentions can be in the blocks of {@link #head()} and in notes alone.
 *
 * @param kind which of the two items it is
 * @param id the guid, the same for all versions, as given
 * @param version the version, as given, or null
 * @param language BCP 47 tag as given, of names and descriptions that have none, or null
 * @param status whether it may be used; never null
 * @param head its titles, headlines, descriptions; never null
 * @param metadata when it came to be, who stands behind it, rights, links; never null
 * @param schemes what the aliases of qcodes mean here; 0..n
 * @param entities a concept each, in order; 0..n, in a conceptItem 0..1
 * @param extensions data of foreign origin that the model has no place for, the description of the scheme among them
 *     ({@code schemeMeta}), kept with this value; 0..n, in order
 */
public record KnowledgeItem(
        Kind kind,
        String id,
        @Nullable String version,
        @Nullable String language,
        Status status,
        Head head,
        Metadata metadata,
        List<Scheme> schemes,
        List<Entity> entities,
        List<Extension> extensions) {
    private static final String SKOS = "http://www.w3.org/2004/02/skos/core#";

    /** The relation to something wider: NewsML-G2 {@code broader}, as SKOS calls it. */
    public static final Code BROADER = Code.uri(SKOS + "broader");

    /** The relation to something narrower: NewsML-G2 {@code narrower}, as SKOS calls it. */
    public static final Code NARROWER = Code.uri(SKOS + "narrower");

    /** A relation of which no more is said: NewsML-G2 {@code related} without {@code rel}, as SKOS calls it. */
    public static final Code RELATED = Code.uri(SKOS + "related");

    /** The items of NewsML-G2 that hold concepts. */
    public enum Kind {
        /** One concept: {@code conceptItem}. */
        CONCEPT_ITEM,
        /** Any number of concepts, such as a controlled vocabulary: {@code knowledgeItem}. */
        KNOWLEDGE_ITEM
    }

    /**
     * Checks the components and copies the lists.
     *
     * @throws InvalidValueException if a rule is broken; it names all that are
     */
    public KnowledgeItem {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(head, "head");
        Objects.requireNonNull(metadata, "metadata");
        schemes = List.copyOf(schemes);
        entities = List.copyOf(entities);
        extensions = List.copyOf(extensions);
        article(id, version, language, status, head, metadata, schemes, entities, extensions);
        if (kind == Kind.CONCEPT_ITEM && entities.size() > 1) {
            throw new InvalidValueException(List.of(new Violation(
                    Violation.Rule.RANGE, "entities", "a conceptItem holds one concept, found " + entities.size())));
        }
    }

    /** The article that has the same parts: whatever is known of articles holds for them. */
    Article article() {
        return article(id, version, language, status, head, metadata, schemes, entities, extensions);
    }

    private static Article article(
            String id,
            @Nullable String version,
            @Nullable String language,
            Status status,
            Head head,
            Metadata metadata,
            List<Scheme> schemes,
            List<Entity> entities,
            List<Extension> extensions) {
        return Article.builder(id)
                .version(version)
                .language(language)
                .status(status)
                .head(head)
                .metadata(metadata)
                .schemes(schemes)
                .entities(entities)
                .extensions(extensions)
                .build();
    }

    /**
     * An entity by its id.
     *
     * @param entityId an id of this item
     * @return the entity, or empty if there is none
     */
    public Optional<Entity> entity(String entityId) {
        return entities.stream().filter(entity -> entity.id().equals(entityId)).findFirst();
    }

    /**
     * An entity by the identifier of its concept.
     *
     * @param identity a qcode, URI or literal
     * @return the first entity with that identity, as given or by the URI that the schemes make of both; or empty
     */
    public Optional<Entity> entity(Code identity) {
        Article meanings = schemes(schemes);
        String sought = key(identity, meanings);
        return entities.stream()
                .filter(entity -> entity.identity() != null
                        && key(entity.identity(), meanings).equals(sought))
                .findFirst();
    }

    /** What two codes for the same concept have in common: the URI, as far as it is known. */
    private static String key(Code code, Article meanings) {
        return meanings.resolve(code).map(uri -> Code.Form.URI + uri).orElseGet(() -> code.form() + code.text());
    }

    /**
     * Where a relation leads to, if that is in this item.
     *
     * @param relation a relation of one of the entities, whose target is an id of this item, or a URI or qcode
     * @return the entity, or empty if it is elsewhere
     */
    public Optional<Entity> target(Relation relation) {
        if (relation.isLocal()) {
            return entity(relation.target());
        }
        return entity(Code.uri(relation.target())).or(() -> entity(Code.qcode(relation.target())));
    }

    /**
     * The URI of a concept.
     *
     * @param code a qcode or URI
     * @return the URI as far as the schemes of this item, or the built-in ones of IPTC, say it; nothing is ever fetched
     */
    public Optional<String> resolve(Code code) {
        return schemes(schemes).resolve(code);
    }

    private static Article schemes(List<Scheme> schemes) {
        return Article.builder("urn:stet:schemes").schemes(schemes).build();
    }

    /**
     * Starts a builder with what every item must have.
     *
     * @param kind which of the two items it is
     * @param id the guid
     * @return a new builder
     */
    public static Builder builder(Kind kind, String id) {
        return new Builder(kind, id);
    }

    /**
     * A builder that starts from this value.
     *
     * @return a new builder holding every component of this value
     */
    public Builder toBuilder() {
        Builder builder = new Builder(kind, id);
        builder.version = version;
        builder.language = language;
        builder.status = status;
        builder.head = head;
        builder.metadata = metadata;
        builder.schemes.addAll(schemes);
        builder.entities.addAll(entities);
        builder.extensions.addAll(extensions);
        return builder;
    }

    /** Collects the components of a {@link KnowledgeItem}; may be used again after building. */
    public static final class Builder {
        private Kind kind;
        private String id;
        private @Nullable String version;
        private @Nullable String language;
        private Status status = Status.NONE;
        private Head head = Head.NONE;
        private Metadata metadata = Metadata.NONE;
        private final List<Scheme> schemes = new ArrayList<>();
        private final List<Entity> entities = new ArrayList<>();
        private final List<Extension> extensions = new ArrayList<>();

        private Builder(Kind kind, String id) {
            this.kind = kind;
            this.id = id;
        }

        String id() {
            return id;
        }

        @Nullable
        String version() {
            return version;
        }

        @Nullable
        String language() {
            return language;
        }

        Metadata metadata() {
            return metadata;
        }

        List<Scheme> schemes() {
            return List.copyOf(schemes);
        }

        /**
         * Sets {@link KnowledgeItem#kind()}.
         * @param kind the new value
         * @return this builder
         */
        public Builder kind(Kind kind) {
            this.kind = kind;
            return this;
        }

        /**
         * Sets {@link KnowledgeItem#id()}.
         * @param id the new value
         * @return this builder
         */
        public Builder id(String id) {
            this.id = id;
            return this;
        }

        /**
         * Sets {@link KnowledgeItem#version()}.
         * @param version the new value, or null for none
         * @return this builder
         */
        public Builder version(@Nullable String version) {
            this.version = version;
            return this;
        }

        /**
         * Sets {@link KnowledgeItem#language()}.
         * @param language the new value, or null for none
         * @return this builder
         */
        public Builder language(@Nullable String language) {
            this.language = language;
            return this;
        }

        /**
         * Sets {@link KnowledgeItem#status()}.
         * @param status the new value
         * @return this builder
         */
        public Builder status(Status status) {
            this.status = status;
            return this;
        }

        /**
         * Sets {@link KnowledgeItem#head()}.
         * @param head the new value
         * @return this builder
         */
        public Builder head(Head head) {
            this.head = head;
            return this;
        }

        /**
         * Sets {@link KnowledgeItem#metadata()}.
         * @param metadata the new value
         * @return this builder
         */
        public Builder metadata(Metadata metadata) {
            this.metadata = metadata;
            return this;
        }

        /**
         * Sets {@link KnowledgeItem#schemes()}.
         * @param schemes the new values, replacing all earlier ones
         * @return this builder
         */
        public Builder schemes(List<Scheme> schemes) {
            this.schemes.clear();
            this.schemes.addAll(schemes);
            return this;
        }

        /**
         * Appends to {@link KnowledgeItem#schemes()}.
         * @param scheme what to append
         * @return this builder
         */
        public Builder scheme(Scheme scheme) {
            this.schemes.add(scheme);
            return this;
        }

        /**
         * Sets {@link KnowledgeItem#entities()}.
         * @param entities the new values, replacing all earlier ones
         * @return this builder
         */
        public Builder entities(List<Entity> entities) {
            this.entities.clear();
            this.entities.addAll(entities);
            return this;
        }

        /**
         * Appends to {@link KnowledgeItem#entities()}.
         * @param entity what to append
         * @return this builder
         */
        public Builder entity(Entity entity) {
            this.entities.add(entity);
            return this;
        }

        /**
         * Sets {@link KnowledgeItem#extensions()}.
         * @param extensions the new values, replacing all earlier ones
         * @return this builder
         */
        public Builder extensions(List<Extension> extensions) {
            this.extensions.clear();
            this.extensions.addAll(extensions);
            return this;
        }

        /**
         * Appends to {@link KnowledgeItem#extensions()}.
         * @param extension what to append
         * @return this builder
         */
        public Builder extension(Extension extension) {
            this.extensions.add(extension);
            return this;
        }

        /**
         * Builds the value.
         * @return a new {@link KnowledgeItem}
         * @throws InvalidValueException if a rule is broken; it names all that are
         */
        public KnowledgeItem build() {
            return new KnowledgeItem(
                    kind, id, version, language, status, head, metadata, schemes, entities, extensions);
        }
    }
}

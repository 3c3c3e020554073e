package news.stet;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A news article: its text, the claims in it and the entities it speaks of. A value: two articles are equal when
 * all they hold is equal, in order.
 * <p>Build with {@link #builder(String)}; do not deconstruct with record patterns, which are outside the
 * compatibility promise.
 *
 * @param id identifier, as given, the same over all versions (NewsML-G2 {@code guid}, ninjs {@code uri})
 * @param version version, as given, or null
 * @param language main language, BCP 47 as given, or null
 * @param status whether and when it may be used; never null
 * @param head what is shown with the body and stands outside it; never null
 * @param metadata what is said about it; never null
 * @param media pictures and other media; 0..n
 * @param schemes what the aliases of its qcodes mean; 0..n
 * @param body the text in reading order, parents before children; 0..n
 * @param entities who and what it speaks of; 0..n
 * @param claims what is claimed in it, by whom; 0..n
 * @param extensions data of foreign origin that the model has no place for, kept with this value; 0..n, in
 *     order
 */
public record Article(
        String id,
        @Nullable String version,
        @Nullable String language,
        Status status,
        Head head,
        Metadata metadata,
        List<Media> media,
        List<Scheme> schemes,
        List<Block> body,
        List<Entity> entities,
        List<Claim> claims,
        List<Extension> extensions) {
    /**
     * Checks the components and copies the lists.
     *
     * @throws InvalidValueException if a component breaks a rule of this type; every id, reference, span, relation and
     *     place in the tree of blocks that is wrong is listed, not the first alone
     */
    public Article {
        Text.require(id, "id");
        Text.optional(version, "version");
        Text.optional(language, "language");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(head, "head");
        Objects.requireNonNull(metadata, "metadata");
        media = List.copyOf(media);
        schemes = List.copyOf(schemes);
        body = List.copyOf(body);
        entities = List.copyOf(entities);
        claims = List.copyOf(claims);
        extensions = List.copyOf(extensions);
        ArticleRules.check(status, head, metadata, media, body, entities, claims);
    }

    /**
     * The main headline.
     *
     * @return the text of the first headline, or empty if there is none; none is invented
     */
    public Optional<String> headline() {
        return head.headlines().stream().findFirst().map(Block::text);
    }

    /**
     * The id as a URI.
     *
     * @return the URI, or empty if the id is none
     */
    public Optional<URI> asUri() {
        return Uris.parse(id);
    }

    /**
     * An entity by id.
     *
     * @param id its id
     * @return the entity, or empty
     */
    public Optional<Entity> entity(String id) {
        return entities.stream().filter(e -> e.id().equals(id)).findFirst();
    }

    /**
     * A claim by id.
     *
     * @param id its id
     * @return the claim, or empty
     */
    public Optional<Claim> claim(String id) {
        return claims.stream().filter(c -> c.id().equals(id)).findFirst();
    }

    /**
     * A block by id, of the body, the head or the editorial notes.
     *
     * @param id its id
     * @return the block, or empty
     */
    public Optional<Block> block(String id) {
        return blocks().filter(b -> b.id().equals(id)).findFirst();
    }

    /**
     * A medium by id.
     *
     * @param id its id
     * @return the medium, or empty
     */
    public Optional<Media> medium(String id) {
        return media.stream().filter(m -> m.id().equals(id)).findFirst();
    }

    /**
     * Every block: head, body, editorial notes, in that order.
     *
     * @return the blocks
     */
    public Stream<Block> blocks() {
        return ArticleRules.blocks(status, head, body);
    }

    /**
     * The words a span points at.
     *
     * @param span a span of this article
     * @return the words that stand there, whichever the span says they are
     * @throws IllegalArgumentException if the block is not of this article or the span is not within it
     */
    public String text(Span span) {
        return Spans.words(this, span);
    }

    /**
     * The claims that an entity originated, alone or jointly.
     *
     * @param entity the entity
     * @return the claims, in order
     */
    public List<Claim> claimsBy(Entity entity) {
        return ClaimGraph.by(this, entity.id());
    }

    /**
     * The claims that contradict a claim: those related by {@link ClaimRelations#CONTRADICTS}, stored on either side,
     * closed under {@link ClaimRelations#SAME_AS}, and those that are the same but whose originator stands on the
     * opposite side.
     *
     * @param claim a claim of this article
     * @return the claims, in the order of the article, without {@code claim} itself
     */
    public List<Claim> contradictions(Claim claim) {
        return ClaimGraph.of(this).contradictions(claim);
    }

    /**
     * The claims that nobody but the article stands for.
     *
     * @return the claims whose chain has one step
     */
    public List<Claim> unattributed() {
        return claims.stream().filter(c -> c.attributions().size() == 1).toList();
    }

    /**
     * Whether the article was withdrawn. So that no kill is missed for its spelling, case, the British double l, the
     * protocol of the URI and a qcode without its alias do not matter.
     *
     * @return true if the publication status is IPTC's {@code canceled}, whatever alias the article gives it
     */
    public boolean isCanceled() {
        return Usability.isCanceled(this);
    }

    /**
     * Whether the article may be used at a given time: not withheld or canceled, not embargoed then, not expired then.
     * What is in doubt counts against it: an embargo holds until its time has come in every time zone, and until further
     * notice if it has none or one that is less than a date; an expiry counts from when its time may have come in any
     * zone. An expiry that cannot be read says nothing. A blank for the T of a time and an offset without its colon are
     * read as what they are meant for.
     *
     * @param instant the time
     * @return true if it may be used
     */
    public boolean usableAt(Instant instant) {
        return Usability.usableAt(this, instant);
    }

    /**
     * What a code means, as far as this article says: a URI as it is, a qcode by this article's schemes, else by IPTC's
     * own aliases. Nothing is fetched.
     *
     * @param code any code
     * @return the concept's URI, or empty for a literal and for a qcode of an alias that nobody declares
     */
    public Optional<String> resolve(Code code) {
        return IptcSchemes.resolve(code, schemes);
    }

    /**
     * Starts a builder with what every article must have.
     *
     * @param id identifier, as given, the same over all versions (NewsML-G2 {@code guid}, ninjs {@code uri})
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
        builder.version = version;
        builder.language = language;
        builder.status = status;
        builder.head = head;
        builder.metadata = metadata;
        builder.media.addAll(media);
        builder.schemes.addAll(schemes);
        builder.body.addAll(body);
        builder.entities.addAll(entities);
        builder.claims.addAll(claims);
        builder.extensions.addAll(extensions);
        return builder;
    }

    /** Collects the components of an {@link Article}; may be used again after building. */
    public static final class Builder {
        private String id;
        private @Nullable String version;
        private @Nullable String language;
        private Status status = Status.NONE;
        private Head head = Head.NONE;
        private Metadata metadata = Metadata.NONE;
        private final List<Media> media = new ArrayList<>();
        private final List<Scheme> schemes = new ArrayList<>();
        private final List<Block> body = new ArrayList<>();
        private final List<Entity> entities = new ArrayList<>();
        private final List<Claim> claims = new ArrayList<>();
        private final List<Extension> extensions = new ArrayList<>();

        private Builder(String id) {
            this.id = id;
        }

        /**
         * Sets {@link Article#id()}.
         * @param id the new value
         * @return this builder
         */
        public Builder id(String id) {
            this.id = id;
            return this;
        }

        /**
         * Sets {@link Article#version()}.
         * @param version the new value, or null for none
         * @return this builder
         */
        public Builder version(@Nullable String version) {
            this.version = version;
            return this;
        }

        /**
         * Sets {@link Article#language()}.
         * @param language the new value, or null for none
         * @return this builder
         */
        public Builder language(@Nullable String language) {
            this.language = language;
            return this;
        }

        /**
         * Sets {@link Article#status()}.
         * @param status the new value
         * @return this builder
         */
        public Builder status(Status status) {
            this.status = status;
            return this;
        }

        /**
         * Sets {@link Article#head()}.
         * @param head the new value
         * @return this builder
         */
        public Builder head(Head head) {
            this.head = head;
            return this;
        }

        /**
         * Sets {@link Article#metadata()}.
         * @param metadata the new value
         * @return this builder
         */
        public Builder metadata(Metadata metadata) {
            this.metadata = metadata;
            return this;
        }

        /**
         * Sets {@link Article#media()}.
         * @param media the new values, replacing all earlier ones
         * @return this builder
         */
        public Builder media(List<Media> media) {
            this.media.clear();
            this.media.addAll(media);
            return this;
        }

        /**
         * Appends to {@link Article#media()}.
         * @param medium what to append
         * @return this builder
         */
        public Builder medium(Media medium) {
            this.media.add(medium);
            return this;
        }

        /**
         * Sets {@link Article#schemes()}.
         * @param schemes the new values, replacing all earlier ones
         * @return this builder
         */
        public Builder schemes(List<Scheme> schemes) {
            this.schemes.clear();
            this.schemes.addAll(schemes);
            return this;
        }

        /**
         * Appends to {@link Article#schemes()}.
         * @param scheme what to append
         * @return this builder
         */
        public Builder scheme(Scheme scheme) {
            this.schemes.add(scheme);
            return this;
        }

        /**
         * Sets {@link Article#body()}.
         * @param body the new values, replacing all earlier ones
         * @return this builder
         */
        public Builder body(List<Block> body) {
            this.body.clear();
            this.body.addAll(body);
            return this;
        }

        /**
         * Appends to {@link Article#body()}.
         * @param block what to append
         * @return this builder
         */
        public Builder block(Block block) {
            this.body.add(block);
            return this;
        }

        /**
         * Sets {@link Article#entities()}.
         * @param entities the new values, replacing all earlier ones
         * @return this builder
         */
        public Builder entities(List<Entity> entities) {
            this.entities.clear();
            this.entities.addAll(entities);
            return this;
        }

        /**
         * Appends to {@link Article#entities()}.
         * @param entity what to append
         * @return this builder
         */
        public Builder entity(Entity entity) {
            this.entities.add(entity);
            return this;
        }

        /**
         * Sets {@link Article#claims()}.
         * @param claims the new values, replacing all earlier ones
         * @return this builder
         */
        public Builder claims(List<Claim> claims) {
            this.claims.clear();
            this.claims.addAll(claims);
            return this;
        }

        /**
         * Appends to {@link Article#claims()}.
         * @param claim what to append
         * @return this builder
         */
        public Builder claim(Claim claim) {
            this.claims.add(claim);
            return this;
        }

        /**
         * Sets {@link Article#extensions()}.
         * @param extensions the new values, replacing all earlier ones
         * @return this builder
         */
        public Builder extensions(List<Extension> extensions) {
            this.extensions.clear();
            this.extensions.addAll(extensions);
            return this;
        }

        /**
         * Appends to {@link Article#extensions()}.
         * @param extension what to append
         * @return this builder
         */
        public Builder extension(Extension extension) {
            this.extensions.add(extension);
            return this;
        }

        /**
         * Builds the value.
         * @return a new {@link Article}
         * @throws InvalidValueException if a rule of the type is broken
         */
        public Article build() {
            return new Article(
                    id, version, language, status, head, metadata, media, schemes, body, entities, claims, extensions);
        }
    }
}

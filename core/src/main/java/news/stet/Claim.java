package news.stet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A proposition and everyone who stands between it and the reader, outermost first. Step 0 is always the article's
 * own voice, the last step is the originator.
 *
 * @param id NCName, unique among all ids of the article; stays while proposition and originator stay
 * @param proposition one sentence, declarative, free of attribution and hedges, in the article's language;
 *     null only where the last step anchors the content's words
 * @param conveyed how the content got into the text, or null if not annotated
 * @param attributions the chain, outermost first; 1..n; [0] is the article's own voice and no other is
 * @param eventTime when what is claimed happened, or null
 * @param places ids of the entities where it happened; 0..n
 * @param about ids of the entities it is about; 0..n
 * @param appearances where else it was put forward; 0..n
 * @param assessments what is said of its truth, by whom; 0..n
 * @param relations typed links to other claims; 0..n
 * @param provenance who annotated it, or null
 * @param extensions data of foreign origin that the model has no place for, kept with this value; 0..n, in
 *     order
 */
public record Claim(
        String id,
        @Nullable String proposition,
        @Nullable Conveyed conveyed,
        List<Attribution> attributions,
        @Nullable When eventTime,
        List<String> places,
        List<String> about,
        List<Appearance> appearances,
        List<Assessment> assessments,
        List<Relation> relations,
        @Nullable Provenance provenance,
        List<Extension> extensions) {
    /**
     * Checks the components and copies the lists.
     *
     * @throws InvalidValueException if a component breaks a rule of this type; of the chain, the proposition and the
     *     relations every violation is listed
     */
    public Claim {
        NcName.require(id, "id");
        Text.optional(proposition, "proposition");
        attributions = List.copyOf(attributions);
        places = List.copyOf(places);
        Text.requireAll(places, "places");
        about = List.copyOf(about);
        Text.requireAll(about, "about");
        appearances = List.copyOf(appearances);
        assessments = List.copyOf(assessments);
        relations = List.copyOf(relations);
        extensions = List.copyOf(extensions);
        ClaimRules.check(id, proposition, attributions, relations);
    }

    /**
     * Who put the proposition forward.
     *
     * @return the source of the last step
     */
    public Source originator() {
        return last().source();
    }

    /**
     * How far the article itself stands behind the proposition.
     *
     * @return the commitment of step 0, or empty if not annotated
     */
    public Optional<Commitment> articleCommitment() {
        return Optional.ofNullable(attributions.get(0).commitment());
    }

    /**
     * How far the originator stands behind the proposition.
     *
     * @return the commitment of the last step, or empty if not annotated
     */
    public Optional<Commitment> originatorCommitment() {
        return Optional.ofNullable(last().commitment());
    }

    /**
     * Whether the article vouches for the proposition.
     *
     * @return true if the commitment of step 0 is AFFIRMED
     */
    public boolean isAssertedByArticle() {
        return attributions.get(0).commitment() == Commitment.AFFIRMED;
    }

    /**
     * Whether anybody in the chain speaks with reserve. Plain reported speech is not hedged.
     *
     * @return true if a step has a hedge marked or is IMPROBABLE, DOUBTED, POSSIBLE or PROBABLE
     */
    public boolean isHedged() {
        return attributions.stream().anyMatch(Attribution::isHedged);
    }

    private Attribution last() {
        return attributions.get(attributions.size() - 1);
    }

    /**
     * Starts a builder with what every claim must have.
     *
     * @param id NCName, unique among all ids of the article; stays while proposition and originator stay
     * @param proposition one sentence, declarative, free of attribution and hedges, in the article's language;
     *     null only where the last step anchors the content's words
     * @return a new builder
     */
    public static Builder builder(String id, @Nullable String proposition) {
        return new Builder(id, proposition);
    }

    /**
     * A builder that starts from this value.
     *
     * @return a new builder holding every component of this value
     */
    public Builder toBuilder() {
        Builder builder = new Builder(id, proposition);
        builder.conveyed = conveyed;
        builder.attributions.addAll(attributions);
        builder.eventTime = eventTime;
        builder.places.addAll(places);
        builder.about.addAll(about);
        builder.appearances.addAll(appearances);
        builder.assessments.addAll(assessments);
        builder.relations.addAll(relations);
        builder.provenance = provenance;
        builder.extensions.addAll(extensions);
        return builder;
    }

    /** Collects the components of a {@link Claim}; may be used again after building. */
    public static final class Builder {
        private String id;
        private @Nullable String proposition;
        private @Nullable Conveyed conveyed;
        private final List<Attribution> attributions = new ArrayList<>();
        private @Nullable When eventTime;
        private final List<String> places = new ArrayList<>();
        private final List<String> about = new ArrayList<>();
        private final List<Appearance> appearances = new ArrayList<>();
        private final List<Assessment> assessments = new ArrayList<>();
        private final List<Relation> relations = new ArrayList<>();
        private @Nullable Provenance provenance;
        private final List<Extension> extensions = new ArrayList<>();

        private Builder(String id, @Nullable String proposition) {
            this.id = id;
            this.proposition = proposition;
        }

        /**
         * Sets {@link Claim#id()}.
         * @param id the new value
         * @return this builder
         */
        public Builder id(String id) {
            this.id = id;
            return this;
        }

        /**
         * Sets {@link Claim#proposition()}.
         * @param proposition the new value, or null for none
         * @return this builder
         */
        public Builder proposition(@Nullable String proposition) {
            this.proposition = proposition;
            return this;
        }

        /**
         * Sets {@link Claim#conveyed()}.
         * @param conveyed the new value, or null for none
         * @return this builder
         */
        public Builder conveyed(@Nullable Conveyed conveyed) {
            this.conveyed = conveyed;
            return this;
        }

        /**
         * Sets {@link Claim#attributions()}.
         * @param attributions the new values, replacing all earlier ones
         * @return this builder
         */
        public Builder attributions(List<Attribution> attributions) {
            this.attributions.clear();
            this.attributions.addAll(attributions);
            return this;
        }

        /**
         * Appends to {@link Claim#attributions()}.
         * @param attribution what to append
         * @return this builder
         */
        public Builder attribution(Attribution attribution) {
            this.attributions.add(attribution);
            return this;
        }

        /**
         * Sets {@link Claim#eventTime()}.
         * @param eventTime the new value, or null for none
         * @return this builder
         */
        public Builder eventTime(@Nullable When eventTime) {
            this.eventTime = eventTime;
            return this;
        }

        /**
         * Sets {@link Claim#places()}.
         * @param places the new values, replacing all earlier ones
         * @return this builder
         */
        public Builder places(List<String> places) {
            this.places.clear();
            this.places.addAll(places);
            return this;
        }

        /**
         * Appends to {@link Claim#places()}.
         * @param place what to append
         * @return this builder
         */
        public Builder place(String place) {
            this.places.add(place);
            return this;
        }

        /**
         * Sets {@link Claim#about()}.
         * @param about the new values, replacing all earlier ones
         * @return this builder
         */
        public Builder about(List<String> about) {
            this.about.clear();
            this.about.addAll(about);
            return this;
        }

        /**
         * Appends to {@link Claim#about()}.
         * @param aboutEntity what to append
         * @return this builder
         */
        public Builder aboutEntity(String aboutEntity) {
            this.about.add(aboutEntity);
            return this;
        }

        /**
         * Sets {@link Claim#appearances()}.
         * @param appearances the new values, replacing all earlier ones
         * @return this builder
         */
        public Builder appearances(List<Appearance> appearances) {
            this.appearances.clear();
            this.appearances.addAll(appearances);
            return this;
        }

        /**
         * Appends to {@link Claim#appearances()}.
         * @param appearance what to append
         * @return this builder
         */
        public Builder appearance(Appearance appearance) {
            this.appearances.add(appearance);
            return this;
        }

        /**
         * Sets {@link Claim#assessments()}.
         * @param assessments the new values, replacing all earlier ones
         * @return this builder
         */
        public Builder assessments(List<Assessment> assessments) {
            this.assessments.clear();
            this.assessments.addAll(assessments);
            return this;
        }

        /**
         * Appends to {@link Claim#assessments()}.
         * @param assessment what to append
         * @return this builder
         */
        public Builder assessment(Assessment assessment) {
            this.assessments.add(assessment);
            return this;
        }

        /**
         * Sets {@link Claim#relations()}.
         * @param relations the new values, replacing all earlier ones
         * @return this builder
         */
        public Builder relations(List<Relation> relations) {
            this.relations.clear();
            this.relations.addAll(relations);
            return this;
        }

        /**
         * Appends to {@link Claim#relations()}.
         * @param relation what to append
         * @return this builder
         */
        public Builder relation(Relation relation) {
            this.relations.add(relation);
            return this;
        }

        /**
         * Sets {@link Claim#provenance()}.
         * @param provenance the new value, or null for none
         * @return this builder
         */
        public Builder provenance(@Nullable Provenance provenance) {
            this.provenance = provenance;
            return this;
        }

        /**
         * Sets {@link Claim#extensions()}.
         * @param extensions the new values, replacing all earlier ones
         * @return this builder
         */
        public Builder extensions(List<Extension> extensions) {
            this.extensions.clear();
            this.extensions.addAll(extensions);
            return this;
        }

        /**
         * Appends to {@link Claim#extensions()}.
         * @param extension what to append
         * @return this builder
         */
        public Builder extension(Extension extension) {
            this.extensions.add(extension);
            return this;
        }

        /**
         * Builds the value.
         * @return a new {@link Claim}
         * @throws InvalidValueException if a rule of the type is broken
         */
        public Claim build() {
            return new Claim(
                    id,
                    proposition,
                    conveyed,
                    attributions,
                    eventTime,
                    places,
                    about,
                    appearances,
                    assessments,
                    relations,
                    provenance,
                    extensions);
        }
    }
}

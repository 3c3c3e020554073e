package news.stet;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One step of a chain: who passes the proposition on, how firmly, how, where, to whom, in which words.
 * <p>Commitment is towards the innermost proposition, never towards the next step's having spoken (FactBank:
 * factuality relative to a source).
 *
 * @param source who speaks
 * @param commitment how far the source stands behind the proposition, or null if not annotated, which is not
 *     UNCOMMITTED
 * @param act the speech act or attitude: see {@link Acts}, or null
 * @param mode how the words are passed on: see {@link Modes}, or null
 * @param media ids of the entities through which it was said, the most specific first; 0..n
 * @param addressees ids of the entities it was said to; 0..n
 * @param time when it was said, or null
 * @param places ids of the entities where it was said; 0..n
 * @param wording the words: source, cue, content, quote, hedge; a role may have several stretches; 0..n
 * @param extensions data of foreign origin that the model has no place for, kept with this value; 0..n, in
 *     order
 */
public record Attribution(
        Source source,
        @Nullable Commitment commitment,
        @Nullable Code act,
        @Nullable Code mode,
        List<String> media,
        List<String> addressees,
        @Nullable When time,
        List<String> places,
        List<Mark> wording,
        List<Extension> extensions) {
    /**
     * Checks the components and copies the lists.
     *
     * @throws InvalidValueException if a component breaks a rule of this type
     */
    public Attribution {
        Objects.requireNonNull(source, "source");
        media = List.copyOf(media);
        Text.requireAll(media, "media");
        addressees = List.copyOf(addressees);
        Text.requireAll(addressees, "addressees");
        places = List.copyOf(places);
        Text.requireAll(places, "places");
        wording = List.copyOf(wording);
        extensions = List.copyOf(extensions);
    }

    /**
     * The article itself, affirming.
     *
     * @return a step 0 with commitment AFFIRMED
     */
    public static Attribution ownVoice() {
        return ownVoice(Commitment.AFFIRMED);
    }

    /**
     * The article itself.
     *
     * @param commitment how far it stands behind the proposition
     * @return a step 0
     */
    public static Attribution ownVoice(Commitment commitment) {
        return builder(Source.ownVoice()).commitment(commitment).build();
    }

    /**
     * The stretches of one role.
     *
     * @param role see {@link MarkRoles}
     * @return the marks of that role, in order
     */
    public Stream<Mark> wording(Code role) {
        return wording.stream().filter(mark -> mark.role().equals(role));
    }

    /**
     * Whether this source speaks with reserve.
     *
     * @return true if a hedge is marked, or the commitment is IMPROBABLE, DOUBTED, POSSIBLE or PROBABLE
     */
    public boolean isHedged() {
        return wording(MarkRoles.HEDGE).findAny().isPresent() || (commitment != null && commitment.isHedged());
    }

    /**
     * Starts a builder with what every attribution must have.
     *
     * @param source who speaks
     * @return a new builder
     */
    public static Builder builder(Source source) {
        return new Builder(source);
    }

    /**
     * A builder that starts from this value.
     *
     * @return a new builder holding every component of this value
     */
    public Builder toBuilder() {
        Builder builder = new Builder(source);
        builder.commitment = commitment;
        builder.act = act;
        builder.mode = mode;
        builder.media.addAll(media);
        builder.addressees.addAll(addressees);
        builder.time = time;
        builder.places.addAll(places);
        builder.wording.addAll(wording);
        builder.extensions.addAll(extensions);
        return builder;
    }

    /** Collects the components of an {@link Attribution}; may be used again after building. */
    public static final class Builder {
        private Source source;
        private @Nullable Commitment commitment;
        private @Nullable Code act;
        private @Nullable Code mode;
        private final List<String> media = new ArrayList<>();
        private final List<String> addressees = new ArrayList<>();
        private @Nullable When time;
        private final List<String> places = new ArrayList<>();
        private final List<Mark> wording = new ArrayList<>();
        private final List<Extension> extensions = new ArrayList<>();

        private Builder(Source source) {
            this.source = source;
        }

        /**
         * Sets {@link Attribution#source()}.
         * @param source the new value
         * @return this builder
         */
        public Builder source(Source source) {
            this.source = source;
            return this;
        }

        /**
         * Sets {@link Attribution#commitment()}.
         * @param commitment the new value, or null for none
         * @return this builder
         */
        public Builder commitment(@Nullable Commitment commitment) {
            this.commitment = commitment;
            return this;
        }

        /**
         * Sets {@link Attribution#act()}.
         * @param act the new value, or null for none
         * @return this builder
         */
        public Builder act(@Nullable Code act) {
            this.act = act;
            return this;
        }

        /**
         * Sets {@link Attribution#mode()}.
         * @param mode the new value, or null for none
         * @return this builder
         */
        public Builder mode(@Nullable Code mode) {
            this.mode = mode;
            return this;
        }

        /**
         * Sets {@link Attribution#media()}.
         * @param media the new values, replacing all earlier ones
         * @return this builder
         */
        public Builder media(List<String> media) {
            this.media.clear();
            this.media.addAll(media);
            return this;
        }

        /**
         * Appends to {@link Attribution#media()}.
         * @param medium what to append
         * @return this builder
         */
        public Builder medium(String medium) {
            this.media.add(medium);
            return this;
        }

        /**
         * Sets {@link Attribution#addressees()}.
         * @param addressees the new values, replacing all earlier ones
         * @return this builder
         */
        public Builder addressees(List<String> addressees) {
            this.addressees.clear();
            this.addressees.addAll(addressees);
            return this;
        }

        /**
         * Appends to {@link Attribution#addressees()}.
         * @param addressee what to append
         * @return this builder
         */
        public Builder addressee(String addressee) {
            this.addressees.add(addressee);
            return this;
        }

        /**
         * Sets {@link Attribution#time()}.
         * @param time the new value, or null for none
         * @return this builder
         */
        public Builder time(@Nullable When time) {
            this.time = time;
            return this;
        }

        /**
         * Sets {@link Attribution#places()}.
         * @param places the new values, replacing all earlier ones
         * @return this builder
         */
        public Builder places(List<String> places) {
            this.places.clear();
            this.places.addAll(places);
            return this;
        }

        /**
         * Appends to {@link Attribution#places()}.
         * @param place what to append
         * @return this builder
         */
        public Builder place(String place) {
            this.places.add(place);
            return this;
        }

        /**
         * Sets {@link Attribution#wording()}.
         * @param wording the new values, replacing all earlier ones
         * @return this builder
         */
        public Builder wording(List<Mark> wording) {
            this.wording.clear();
            this.wording.addAll(wording);
            return this;
        }

        /**
         * Appends to {@link Attribution#wording()}.
         * @param wording what to append
         * @return this builder
         */
        public Builder wording(Mark wording) {
            this.wording.add(wording);
            return this;
        }

        /**
         * Sets {@link Attribution#extensions()}.
         * @param extensions the new values, replacing all earlier ones
         * @return this builder
         */
        public Builder extensions(List<Extension> extensions) {
            this.extensions.clear();
            this.extensions.addAll(extensions);
            return this;
        }

        /**
         * Appends to {@link Attribution#extensions()}.
         * @param extension what to append
         * @return this builder
         */
        public Builder extension(Extension extension) {
            this.extensions.add(extension);
            return this;
        }

        /**
         * Builds the value.
         * @return a new {@link Attribution}
         * @throws InvalidValueException if a rule of the type is broken
         */
        public Attribution build() {
            return new Attribution(source, commitment, act, mode, media, addressees, time, places, wording, extensions);
        }
    }
}

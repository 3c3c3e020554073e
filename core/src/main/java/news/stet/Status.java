package news.stet;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether and when the article may be used.
 *
 * @param publication see {@link PublicationStatuses}; null means usable (NewsML-G2 {@code pubStatus})
 * @param embargo an order not to publish yet, or null
 * @param expiry when it must no longer be used, or null
 * @param signals instructions to those who receive it; 0..n
 * @param corrections what this version mends; 0..n
 * @param notes editorial notes to colleagues, not for publication (NewsML-G2 {@code edNote}); 0..n
 * @param extensions data of foreign origin that the model has no place for, kept with this value; 0..n, in
 *     order
 */
public record Status(
        @Nullable Code publication,
        @Nullable Embargo embargo,
        @Nullable When expiry,
        List<Signal> signals,
        List<Correction> corrections,
        List<Block> notes,
        List<Extension> extensions) {

    /** Nothing said: usable, without embargo. */
    public static final Status NONE = builder().build();

    /** Copies the lists. */
    public Status {
        signals = List.copyOf(signals);
        corrections = List.copyOf(corrections);
        notes = List.copyOf(notes);
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
        builder.publication = publication;
        builder.embargo = embargo;
        builder.expiry = expiry;
        builder.signals.addAll(signals);
        builder.corrections.addAll(corrections);
        builder.notes.addAll(notes);
        builder.extensions.addAll(extensions);
        return builder;
    }

    /** Collects the components of a {@link Status}; may be used again after building. */
    public static final class Builder {
        private @Nullable Code publication;
        private @Nullable Embargo embargo;
        private @Nullable When expiry;
        private final List<Signal> signals = new ArrayList<>();
        private final List<Correction> corrections = new ArrayList<>();
        private final List<Block> notes = new ArrayList<>();
        private final List<Extension> extensions = new ArrayList<>();

        private Builder() {}

        /**
         * Sets {@link Status#publication()}.
         * @param publication the new value, or null for none
         * @return this builder
         */
        public Builder publication(@Nullable Code publication) {
            this.publication = publication;
            return this;
        }

        /**
         * Sets {@link Status#embargo()}.
         * @param embargo the new value, or null for none
         * @return this builder
         */
        public Builder embargo(@Nullable Embargo embargo) {
            this.embargo = embargo;
            return this;
        }

        /**
         * Sets {@link Status#expiry()}.
         * @param expiry the new value, or null for none
         * @return this builder
         */
        public Builder expiry(@Nullable When expiry) {
            this.expiry = expiry;
            return this;
        }

        /**
         * Sets {@link Status#signals()}.
         * @param signals the new values, replacing all earlier ones
         * @return this builder
         */
        public Builder signals(List<Signal> signals) {
            this.signals.clear();
            this.signals.addAll(signals);
            return this;
        }

        /**
         * Appends to {@link Status#signals()}.
         * @param signal what to append
         * @return this builder
         */
        public Builder signal(Signal signal) {
            this.signals.add(signal);
            return this;
        }

        /**
         * Sets {@link Status#corrections()}.
         * @param corrections the new values, replacing all earlier ones
         * @return this builder
         */
        public Builder corrections(List<Correction> corrections) {
            this.corrections.clear();
            this.corrections.addAll(corrections);
            return this;
        }

        /**
         * Appends to {@link Status#corrections()}.
         * @param correction what to append
         * @return this builder
         */
        public Builder correction(Correction correction) {
            this.corrections.add(correction);
            return this;
        }

        /**
         * Sets {@link Status#notes()}.
         * @param notes the new values, replacing all earlier ones
         * @return this builder
         */
        public Builder notes(List<Block> notes) {
            this.notes.clear();
            this.notes.addAll(notes);
            return this;
        }

        /**
         * Appends to {@link Status#notes()}.
         * @param note what to append
         * @return this builder
         */
        public Builder note(Block note) {
            this.notes.add(note);
            return this;
        }

        /**
         * Sets {@link Status#extensions()}.
         * @param extensions the new values, replacing all earlier ones
         * @return this builder
         */
        public Builder extensions(List<Extension> extensions) {
            this.extensions.clear();
            this.extensions.addAll(extensions);
            return this;
        }

        /**
         * Appends to {@link Status#extensions()}.
         * @param extension what to append
         * @return this builder
         */
        public Builder extension(Extension extension) {
            this.extensions.add(extension);
            return this;
        }

        /**
         * Builds the value.
         * @return a new {@link Status}
         * @throws InvalidValueException if a rule of the type is broken
         */
        public Status build() {
            return new Status(publication, embargo, expiry, signals, corrections, notes, extensions);
        }
    }
}

package news.stet;

import java.util.ArrayList;
import java.util.List;

/**
 * What is shown with the body and stands outside it (NITF {@code body.head}, the descriptive part of NewsML-G2
 * {@code contentMeta}).
 *
 * @param headlines headlines, the main one first; roles tell the others; 0..n
 * @param bylines who wrote it, as printed; 0..n
 * @param datelines where and when it was written, as printed; 0..n
 * @param creditLines credit as printed; 0..n
 * @param descriptions summaries, teasers and the like, told apart by role; 0..n
 * @param sluglines sluglines; 0..n
 * @param keywords keywords; 0..n
 * @param titles working titles, not for publication (NewsML-G2 {@code itemMeta/title}); 0..n
 * @param extensions data of foreign origin that the model has no place for, kept with this value; 0..n, in
 *     order
 */
public record Head(
        List<Block> headlines,
        List<Block> bylines,
        List<Block> datelines,
        List<Block> creditLines,
        List<Block> descriptions,
        List<Label> sluglines,
        List<Label> keywords,
        List<Label> titles,
        List<Extension> extensions) {

    /** Nothing shown. */
    public static final Head NONE = builder().build();

    /** Copies the lists. */
    public Head {
        headlines = List.copyOf(headlines);
        bylines = List.copyOf(bylines);
        datelines = List.copyOf(datelines);
        creditLines = List.copyOf(creditLines);
        descriptions = List.copyOf(descriptions);
        sluglines = List.copyOf(sluglines);
        keywords = List.copyOf(keywords);
        titles = List.copyOf(titles);
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
        builder.headlines.addAll(headlines);
        builder.bylines.addAll(bylines);
        builder.datelines.addAll(datelines);
        builder.creditLines.addAll(creditLines);
        builder.descriptions.addAll(descriptions);
        builder.sluglines.addAll(sluglines);
        builder.keywords.addAll(keywords);
        builder.titles.addAll(titles);
        builder.extensions.addAll(extensions);
        return builder;
    }

    /** Collects the components of a {@link Head}; may be used again after building. */
    public static final class Builder {
        private final List<Block> headlines = new ArrayList<>();
        private final List<Block> bylines = new ArrayList<>();
        private final List<Block> datelines = new ArrayList<>();
        private final List<Block> creditLines = new ArrayList<>();
        private final List<Block> descriptions = new ArrayList<>();
        private final List<Label> sluglines = new ArrayList<>();
        private final List<Label> keywords = new ArrayList<>();
        private final List<Label> titles = new ArrayList<>();
        private final List<Extension> extensions = new ArrayList<>();

        private Builder() {}

        /**
         * Sets {@link Head#headlines()}.
         * @param headlines the new values, replacing all earlier ones
         * @return this builder
         */
        public Builder headlines(List<Block> headlines) {
            this.headlines.clear();
            this.headlines.addAll(headlines);
            return this;
        }

        /**
         * Appends to {@link Head#headlines()}.
         * @param headline what to append
         * @return this builder
         */
        public Builder headline(Block headline) {
            this.headlines.add(headline);
            return this;
        }

        /**
         * Sets {@link Head#bylines()}.
         * @param bylines the new values, replacing all earlier ones
         * @return this builder
         */
        public Builder bylines(List<Block> bylines) {
            this.bylines.clear();
            this.bylines.addAll(bylines);
            return this;
        }

        /**
         * Appends to {@link Head#bylines()}.
         * @param byline what to append
         * @return this builder
         */
        public Builder byline(Block byline) {
            this.bylines.add(byline);
            return this;
        }

        /**
         * Sets {@link Head#datelines()}.
         * @param datelines the new values, replacing all earlier ones
         * @return this builder
         */
        public Builder datelines(List<Block> datelines) {
            this.datelines.clear();
            this.datelines.addAll(datelines);
            return this;
        }

        /**
         * Appends to {@link Head#datelines()}.
         * @param dateline what to append
         * @return this builder
         */
        public Builder dateline(Block dateline) {
            this.datelines.add(dateline);
            return this;
        }

        /**
         * Sets {@link Head#creditLines()}.
         * @param creditLines the new values, replacing all earlier ones
         * @return this builder
         */
        public Builder creditLines(List<Block> creditLines) {
            this.creditLines.clear();
            this.creditLines.addAll(creditLines);
            return this;
        }

        /**
         * Appends to {@link Head#creditLines()}.
         * @param creditLine what to append
         * @return this builder
         */
        public Builder creditLine(Block creditLine) {
            this.creditLines.add(creditLine);
            return this;
        }

        /**
         * Sets {@link Head#descriptions()}.
         * @param descriptions the new values, replacing all earlier ones
         * @return this builder
         */
        public Builder descriptions(List<Block> descriptions) {
            this.descriptions.clear();
            this.descriptions.addAll(descriptions);
            return this;
        }

        /**
         * Appends to {@link Head#descriptions()}.
         * @param description what to append
         * @return this builder
         */
        public Builder description(Block description) {
            this.descriptions.add(description);
            return this;
        }

        /**
         * Sets {@link Head#sluglines()}.
         * @param sluglines the new values, replacing all earlier ones
         * @return this builder
         */
        public Builder sluglines(List<Label> sluglines) {
            this.sluglines.clear();
            this.sluglines.addAll(sluglines);
            return this;
        }

        /**
         * Appends to {@link Head#sluglines()}.
         * @param slugline what to append
         * @return this builder
         */
        public Builder slugline(Label slugline) {
            this.sluglines.add(slugline);
            return this;
        }

        /**
         * Sets {@link Head#keywords()}.
         * @param keywords the new values, replacing all earlier ones
         * @return this builder
         */
        public Builder keywords(List<Label> keywords) {
            this.keywords.clear();
            this.keywords.addAll(keywords);
            return this;
        }

        /**
         * Appends to {@link Head#keywords()}.
         * @param keyword what to append
         * @return this builder
         */
        public Builder keyword(Label keyword) {
            this.keywords.add(keyword);
            return this;
        }

        /**
         * Sets {@link Head#titles()}.
         * @param titles the new values, replacing all earlier ones
         * @return this builder
         */
        public Builder titles(List<Label> titles) {
            this.titles.clear();
            this.titles.addAll(titles);
            return this;
        }

        /**
         * Appends to {@link Head#titles()}.
         * @param title what to append
         * @return this builder
         */
        public Builder title(Label title) {
            this.titles.add(title);
            return this;
        }

        /**
         * Sets {@link Head#extensions()}.
         * @param extensions the new values, replacing all earlier ones
         * @return this builder
         */
        public Builder extensions(List<Extension> extensions) {
            this.extensions.clear();
            this.extensions.addAll(extensions);
            return this;
        }

        /**
         * Appends to {@link Head#extensions()}.
         * @param extension what to append
         * @return this builder
         */
        public Builder extension(Extension extension) {
            this.extensions.add(extension);
            return this;
        }

        /**
         * Builds the value.
         * @return a new {@link Head}
         * @throws InvalidValueException if a rule of the type is broken
         */
        public Head build() {
            return new Head(
                    headlines, bylines, datelines, creditLines, descriptions, sluglines, keywords, titles, extensions);
        }
    }
}

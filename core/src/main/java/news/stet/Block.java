package news.stet;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph-like unit of text: a paragraph, a subheading, a list item, a table cell, a caption, a headline. The
 * body is a flat list of them in reading order, parents before children.
 * <p>Section, list, ordered list, table, row and figure are blocks that hold others and have no text of their own.
 * Text is never normalised, trimmed or straightened.
 *
 * @param id NCName, unique among all ids of the article
 * @param role what it is: see {@link BlockRoles}
 * @param parent the id of the block that holds it, which stands earlier in the list, or null
 * @param level the depth of a subheading, 1 to 6, or null
 * @param language its language if other than the article's, BCP 47 as given, or null
 * @param text the text, exact; empty for blocks that hold others
 * @param marks what stretches of it are; all in this block; 0..n
 * @param media the id of the media a figure shows, or null
 * @param cell how a table cell spans, or null if it is none
 * @param extensions data of foreign origin that the model has no place for, kept with this value; 0..n, in
 *     order
 */
public record Block(
        String id,
        Code role,
        @Nullable String parent,
        @Nullable Integer level,
        @Nullable String language,
        String text,
        List<Mark> marks,
        @Nullable String media,
        @Nullable Cell cell,
        List<Extension> extensions) {
    /**
     * Checks the components and copies the lists.
     *
     * @throws InvalidValueException if a component breaks a rule of this type; every mark that is not in this block or
     *     whose exact words are not there is listed
     */
    public Block {
        NcName.require(id, "id");
        Objects.requireNonNull(role, "role");
        NcName.optional(parent, "parent");
        Text.optional(language, "language");
        Text.check(text, "text");
        marks = List.copyOf(marks);
        NcName.optional(media, "media");
        extensions = List.copyOf(extensions);
        if (level != null && (level < 1 || level > 6)) {
            throw new InvalidValueException(Violation.Rule.RANGE, "level", "must be from 1 to 6, found " + level);
        }
        if (!text.isEmpty() && BlockRoles.HOLDERS.contains(role)) {
            throw new InvalidValueException(
                    Violation.Rule.TREE,
                    "text",
                    "a block of role " + role + " holds others and has no text of its own");
        }
        BlockRules.check(id, text, marks);
    }

    /**
     * A paragraph.
     *
     * @param id its id
     * @param text its text
     * @return the block
     */
    public static Block paragraph(String id, String text) {
        return builder(id, BlockRoles.PARAGRAPH).text(text).build();
    }

    /**
     * The words of this block that occur exactly once.
     *
     * @param exact the words, exactly as they stand
     * @return their span
     * @throws IllegalArgumentException if they are empty, do not occur, or occur more than once, even if overlapping:
     *     the message says how often
     */
    public Span span(String exact) {
        return Spans.only(this, exact);
    }

    /**
     * One of several occurrences of the same words.
     *
     * @param exact the words, exactly as they stand
     * @param occurrence which one, counted from 1; occurrences may overlap
     * @return their span
     * @throws IllegalArgumentException if the words are empty or there are not that many: the message says how many
     */
    public Span span(String exact, int occurrence) {
        return Spans.nth(this, exact, occurrence);
    }

    /**
     * A change of this text, to be applied to the article, all of whose spans it moves along.
     *
     * @param start first code point to replace, counted from 0
     * @param end the code point after the last one; equal to {@code start} for an insertion
     * @param replacement the words in their place; may be empty
     * @return the edit, which {@link TextEdit#applyTo(Article)} carries out
     * @throws IndexOutOfBoundsException if the stretch is not within the text
     * @throws InvalidValueException if the replacement holds a character that XML 1.0 does not allow
     */
    public TextEdit edit(int start, int end, String replacement) {
        return new TextEdit(new Span(id, start, end, codePoints().slice(start, end)), replacement);
    }

    /**
     * The whole text as a span.
     *
     * @return from the first code point to the last
     */
    public Span wholeSpan() {
        return new Span(id, 0, text.codePointCount(0, text.length()), text);
    }

    /**
     * An index to this text, for resolving many spans; build it once.
     *
     * @return the index
     */
    public CodePoints codePoints() {
        return CodePoints.of(text);
    }

    /**
     * Starts a builder with what every block must have.
     *
     * @param id NCName, unique among all ids of the article
     * @param role what it is: see {@link BlockRoles}
     * @return a new builder
     */
    public static Builder builder(String id, Code role) {
        return new Builder(id, role);
    }

    /**
     * A builder that starts from this value.
     *
     * @return a new builder holding every component of this value
     */
    public Builder toBuilder() {
        Builder builder = new Builder(id, role);
        builder.parent = parent;
        builder.level = level;
        builder.language = language;
        builder.text = text;
        builder.marks.addAll(marks);
        builder.media = media;
        builder.cell = cell;
        builder.extensions.addAll(extensions);
        return builder;
    }

    /** Collects the components of a {@link Block}; may be used again after building. */
    public static final class Builder {
        private String id;
        private Code role;
        private @Nullable String parent;
        private @Nullable Integer level;
        private @Nullable String language;
        private String text = "";
        private final List<Mark> marks = new ArrayList<>();
        private @Nullable String media;
        private @Nullable Cell cell;
        private final List<Extension> extensions = new ArrayList<>();

        private Builder(String id, Code role) {
            this.id = id;
            this.role = role;
        }

        /**
         * Sets {@link Block#id()}.
         * @param id the new value
         * @return this builder
         */
        public Builder id(String id) {
            this.id = id;
            return this;
        }

        /**
         * Sets {@link Block#role()}.
         * @param role the new value
         * @return this builder
         */
        public Builder role(Code role) {
            this.role = role;
            return this;
        }

        /**
         * Sets {@link Block#parent()}.
         * @param parent the new value, or null for none
         * @return this builder
         */
        public Builder parent(@Nullable String parent) {
            this.parent = parent;
            return this;
        }

        /**
         * Sets {@link Block#level()}.
         * @param level the new value, or null for none
         * @return this builder
         */
        public Builder level(@Nullable Integer level) {
            this.level = level;
            return this;
        }

        /**
         * Sets {@link Block#language()}.
         * @param language the new value, or null for none
         * @return this builder
         */
        public Builder language(@Nullable String language) {
            this.language = language;
            return this;
        }

        /**
         * Sets {@link Block#text()}.
         * @param text the new value
         * @return this builder
         */
        public Builder text(String text) {
            this.text = text;
            return this;
        }

        /**
         * Sets {@link Block#marks()}.
         * @param marks the new values, replacing all earlier ones
         * @return this builder
         */
        public Builder marks(List<Mark> marks) {
            this.marks.clear();
            this.marks.addAll(marks);
            return this;
        }

        /**
         * Appends to {@link Block#marks()}.
         * @param mark what to append
         * @return this builder
         */
        public Builder mark(Mark mark) {
            this.marks.add(mark);
            return this;
        }

        /**
         * Sets {@link Block#media()}.
         * @param media the new value, or null for none
         * @return this builder
         */
        public Builder media(@Nullable String media) {
            this.media = media;
            return this;
        }

        /**
         * Sets {@link Block#cell()}.
         * @param cell the new value, or null for none
         * @return this builder
         */
        public Builder cell(@Nullable Cell cell) {
            this.cell = cell;
            return this;
        }

        /**
         * Sets {@link Block#extensions()}.
         * @param extensions the new values, replacing all earlier ones
         * @return this builder
         */
        public Builder extensions(List<Extension> extensions) {
            this.extensions.clear();
            this.extensions.addAll(extensions);
            return this;
        }

        /**
         * Appends to {@link Block#extensions()}.
         * @param extension what to append
         * @return this builder
         */
        public Builder extension(Extension extension) {
            this.extensions.add(extension);
            return this;
        }

        /**
         * Builds the value.
         * @return a new {@link Block}
         * @throws InvalidValueException if a rule of the type is broken
         */
        public Block build() {
            return new Block(id, role, parent, level, language, text, marks, media, cell, extensions);
        }
    }
}

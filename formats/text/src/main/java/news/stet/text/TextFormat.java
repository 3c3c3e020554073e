package news.stet.text;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import news.stet.Text;
import news.stet.io.ArticleFormat;
import news.stet.io.ArticleReader;
import news.stet.io.ArticleWriter;
import news.stet.io.Limits;
import org.jspecify.annotations.Nullable;

/**
 * Plain wire copy in UTF-8, one article a file. A view: it shows the text of an article and nothing else; claims,
 * entities and metadata are not in it.
 * <p>Reading puts every paragraph into a block of the body, exactly as it stands, and keeps the white space between them
 * in extensions where it is other than one blank line, so that writing gives the same bytes again, whatever was
 * annotated meanwhile. What a block is (a byline, a subheading) is guessed by the rules of {@code docs/text.md}; each
 * guess is a problem of code {@link news.stet.io.ProblemCodes#GUESSED}. A headline is never guessed.
 * <p>An article read has the id that was set with {@link Builder#id(String)}, else {@code urn:sha256:} and the SHA-256
 * of the file's bytes in hexadecimal: the same file is the same article, wherever and whenever it is read.
 * <p>Writing any other article gives its headlines, descriptions, bylines, datelines, body and credit lines in this
 * order, one blank line between them.
 */
public final class TextFormat implements ArticleFormat {
    private static final TextFormat STANDARD = new TextFormat();

    private final @Nullable String id;
    private final @Nullable String language;
    private final boolean recognition;
    private final Limits limits;

    /** The usual one, as {@link #standard()}; for the service loader. */
    public TextFormat() {
        this(builder());
    }

    private TextFormat(Builder builder) {
        id = builder.id;
        language = builder.language;
        recognition = builder.recognition;
        limits = builder.limits;
    }

    /**
     * The usual one: with recognition, ids from the content, no language, files of up to 4 MiB.
     *
     * @return the format
     */
    public static TextFormat standard() {
        return STANDARD;
    }

    /**
     * Starts a builder, for other options than the usual ones.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public String name() {
        return "text";
    }

    @Override
    public List<String> mediaTypes() {
        return List.of("text/plain");
    }

    @Override
    public List<String> fileExtensions() {
        return List.of("txt");
    }

    @Override
    public boolean holdsMany() {
        return false;
    }

    @Override
    public ArticleReader reader(InputStream in, @Nullable String source) {
        return new TextArticleReader(in, source, this);
    }

    @Override
    public ArticleWriter writer(OutputStream out) {
        return new TextArticleWriter(out);
    }

    @Nullable
    String id() {
        return id;
    }

    @Nullable
    String language() {
        return language;
    }

    boolean recognition() {
        return recognition;
    }

    Limits limits() {
        return limits;
    }

    /** Collects the options of a {@link TextFormat}. */
    public static final class Builder {
        // A long novel has less; the memory for one paragraph a letter is a hundred times as much.
        private static final Limits USUAL =
                Limits.builder().articleLength(4 << 20).build();

        private @Nullable String id;
        private @Nullable String language;
        private boolean recognition = true;
        private Limits limits = USUAL;

        private Builder() {}

        /**
         * Sets the id of the article that is read, since the text has none. For a format that reads one file: every
         * article read with it has this id.
         *
         * @param id the id, not empty, or null for one from the content
         * @return this builder
         * @throws IllegalArgumentException if it is empty or holds characters that XML 1.0 does not allow
         */
        public Builder id(@Nullable String id) {
            this.id = require(id, "id");
            return this;
        }

        /**
         * Sets the language of the articles that are read, since the text does not say.
         *
         * @param language a BCP 47 tag, not empty, or null for none
         * @return this builder
         * @throws IllegalArgumentException if it is empty or holds characters that XML 1.0 does not allow
         */
        public Builder language(@Nullable String language) {
            this.language = require(language, "language");
            return this;
        }

        /**
         * Whether to recognise what the blocks are. If not, every block is a paragraph, nothing is marked and nothing
         * guessed.
         *
         * @param recognition true, unless set otherwise
         * @return this builder
         */
        public Builder recognition(boolean recognition) {
            this.recognition = recognition;
            return this;
        }

        /**
         * How much is taken in: of these, {@link Limits#articleLength} says how many bytes a file may have, since it is
         * held in memory whole.
         *
         * @param limits the limits; {@link Limits#USUAL} with 4 MiB for an article, unless set otherwise
         * @return this builder
         */
        public Builder limits(Limits limits) {
            this.limits = Objects.requireNonNull(limits, "limits");
            return this;
        }

        /**
         * Builds the format.
         *
         * @return a new format
         */
        public TextFormat build() {
            return new TextFormat(this);
        }

        private static @Nullable String require(@Nullable String value, String option) {
            if (value != null && (value.isEmpty() || !Text.isLegal(value))) {
                throw new IllegalArgumentException(
                        option + " must be null or a text of characters of XML 1.0 that is not empty, found "
                                + Text.quote(value));
            }
            return value;
        }
    }
}

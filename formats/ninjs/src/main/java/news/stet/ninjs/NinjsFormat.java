package news.stet.ninjs;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import news.stet.Article;
import news.stet.io.ArticleFormat;
import news.stet.io.ArticleReader;
import news.stet.io.ArticleWriter;
import news.stet.io.Limits;
import news.stet.io.Loss;
import news.stet.json.syntax.DocumentsWriter;
import org.jspecify.annotations.Nullable;

/**
 * IPTC ninjs, the news in JSON (<a href="https://iptc.org/standards/ninjs/">iptc.org</a>).
 *
 * <pre>{@code
 * Article article = NinjsFormat.standard().read(Path.of("item.json"));
 * NinjsFormat.builder().version(NinjsVersion.V2_2).build().write(article, Path.of("item22.json"));
 * }</pre>
 *
 * <p><b>Reading</b> takes every version from 1.0 on and the dialects that people send, told apart by what is in a document,
 * since few say it: a single item, an array of items, or one a line. A body in HTML, XHTML, NITF or plain text becomes
 * blocks and marks. What is odd is a warning, and what nobody understood is kept as an extension.
 * <p><b>Writing</b> gives documents that are valid against the version asked for, 3.1 unless another is. ninjs is a view of
 * an article: it has no place for where entities are mentioned, who is quoted via whom, or what a word of an annotation is.
 * {@link Builder#claims} shows claims as associations; with {@link Builder#lossless} nothing is lost. What is, is reported,
 * as by every format.
 */
public final class NinjsFormat implements ArticleFormat {
    private static final NinjsFormat STANDARD = new NinjsFormat(NinjsOptions.USUAL);

    private static final Pattern NINJS = Pattern.compile(
            "\"ninjs\"|ninjs-schema|\"(?:uri|guid)\"\\s*+:.*?\"(?:headlines?|bod(?:y_\\w++|ies)|by(?:line)?+|pub[sS]tatus|"
                    + "version[cC]reated|representation[tT]ype|description(?:s|_\\w++)|slugline|versioncreated)\"\\s*+:"
                    + "|\"(?:headlines?|bod(?:y_\\w++|ies)|by(?:line)?+|pub[sS]tatus|version[cC]reated|"
                    + "representation[tT]ype|description(?:s|_\\w++)|slugline)\"\\s*+:.*?\"(?:uri|guid)\"\\s*+:",
            Pattern.DOTALL);
    private static final Pattern OTHERS = Pattern.compile("\"@context\"|\"format\"\\s*+:\\s*+\"stet");

    private final NinjsOptions options;

    /** The usual format; the same as {@link #standard()}. */
    public NinjsFormat() {
        this(NinjsOptions.USUAL);
    }

    private NinjsFormat(NinjsOptions options) {
        this.options = options;
    }

    /**
     * The usual format: writes 3.1.
     *
     * @return the format
     */
    public static NinjsFormat standard() {
        return STANDARD;
    }

    /**
     * Starts a builder with the usual options.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public String name() {
        return "ninjs";
    }

    @Override
    public List<String> mediaTypes() {
        return List.of("application/json");
    }

    @Override
    public List<String> fileExtensions() {
        return List.of("ninjs", "json");
    }

    @Override
    public boolean recognizes(byte[] start) {
        String text = new String(start, StandardCharsets.ISO_8859_1);
        String trimmed =
                text.startsWith("\u00EF\u00BB\u00BF") ? text.substring(3).strip() : text.strip();
        return (trimmed.startsWith("{") || trimmed.startsWith("["))
                && NINJS.matcher(trimmed).find()
                && !OTHERS.matcher(trimmed).find();
    }

    @Override
    public ArticleReader reader(InputStream in, @Nullable String source) {
        return new NinjsReader(in, source, options);
    }

    /** {@inheritDoc} The document is an array of items; {@link #write(Article, OutputStream)} writes an item alone. */
    @Override
    public ArticleWriter writer(OutputStream out) {
        return new NinjsWriter(out, options);
    }

    @Override
    public List<Loss> write(Article article, OutputStream out) throws IOException {
        ItemWriter.Item item = new ItemWriter(options).write(article);
        DocumentsWriter.print(item.json(), object -> false, out);
        out.write('\n');
        return item.losses();
    }

    /** Collects the options of a {@link NinjsFormat}. */
    public static final class Builder {
        private NinjsVersion version = NinjsOptions.USUAL.version();
        private @Nullable NinjsVersion expected;
        private DateOnly dateOnly = NinjsOptions.USUAL.dateOnly();
        private boolean claims;
        private boolean lossless;
        private boolean faithful;
        private boolean strict;
        private Limits limits = Limits.USUAL;

        private Builder() {}

        /**
         * The version to write. It makes no difference to reading.
         *
         * @param version the version; 3.1 if not set
         * @return this builder
         */
        public Builder version(NinjsVersion version) {
            this.version = Objects.requireNonNull(version, "version");
            return this;
        }

        /**
         * The version that documents should be of: what they have that it lacks is told. Without this option it is the
         * version that a document names, else the newest of those that it looks like.
         *
         * @param expected the version
         * @return this builder
         */
        public Builder expecting(NinjsVersion expected) {
            this.expected = Objects.requireNonNull(expected, "expected");
            return this;
        }

        /**
         * What to write for a date without a time of day. ninjs has no such dates.
         *
         * @param dateOnly the policy; {@link DateOnly#OMIT} if not set
         * @return this builder
         */
        public Builder dateOnly(DateOnly dateOnly) {
            this.dateOnly = Objects.requireNonNull(dateOnly, "dateOnly");
            return this;
        }

        /**
         * Whether each claim is written as an association: its words, who says them via whom as information sources in
         * order, and where they stand. Not done unless asked for, since a content system takes associations for related
         * stories.
         *
         * @param claims true to write them
         * @return this builder
         */
        public Builder claims(boolean claims) {
            this.claims = claims;
            return this;
        }

        /**
         * Adds a body of the type {@code application/vnd.stet+json} with the whole article in it. Then nothing is lost:
         * reading gives an equal article. Where the rest of the document was edited since, that wins, and is told.
         *
         * @return this builder
         */
        public Builder lossless() {
            this.lossless = true;
            return this;
        }

        /**
         * Writes only what is valid against the version: the usual way. What others put into a document that is not ninjs
         * is left out, and reported.
         *
         * @return this builder
         */
        public Builder conformant() {
            this.faithful = false;
            return this;
        }

        /**
         * Writes what others put into a document, valid or not, where it was.
         *
         * @return this builder
         */
        public Builder faithful() {
            this.faithful = true;
            return this;
        }

        /**
         * Whether a document is refused that would be read with a warning.
         *
         * @param strict true to refuse
         * @return this builder
         */
        public Builder strict(boolean strict) {
            this.strict = strict;
            return this;
        }

        /**
         * How much is taken in. An item is held in memory as a whole, an array is not.
         *
         * @param limits the limits; {@link Limits#USUAL} if not set
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
        public NinjsFormat build() {
            return new NinjsFormat(
                    new NinjsOptions(version, expected, dateOnly, claims, lossless, faithful, strict, limits));
        }
    }
}

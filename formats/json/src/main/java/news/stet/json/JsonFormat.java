package news.stet.json;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import news.stet.Article;
import news.stet.io.ArticleFormat;
import news.stet.io.ArticleReader;
import news.stet.io.ArticleWriter;
import news.stet.io.Limits;
import news.stet.json.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/**
 * Stet's own JSON, one article a document. Every article can be written and comes back equal; the bytes depend on the
 * article alone.
 *
 * <pre>{@code
 * Article article = JsonFormat.standard().read(Path.of("a.json"));
 * }</pre>
 *
 * <p>The members of an object are the components of the model's type under their names, in their order; what is absent,
 * empty or as usual is not written ({@code text} of a block without one, {@code named: true}), and there is no null. Codes,
 * names, labels, times and sources are strings where a string says it all. The document is described by the JSON Schema
 * {@code news/stet/json/article.schema.json} of this package.
 * <p>Reading is strict: what is wrong is refused, with everything that is wrong in the article, each with line, column and
 * JSON pointer. Members that are not Stet's are kept as extensions and written back behind Stet's own in the same object;
 * extensions that cannot be written so stand in {@code "extensions"}. What is said in another than the usual way (members
 * in another order, an empty array, {@code {"text": "a"}} for {@code "a"}, {@code 1} for {@code 1.0}, another
 * {@code $schema} or minor {@code formatVersion}) is read, and written in the usual one.
 */
public final class JsonFormat implements ArticleFormat {
    private static final JsonFormat STANDARD = builder().build();

    private final JsonStyle style;
    private final Syntax syntax;

    /** The usual format; the same as {@link #standard()}. */
    public JsonFormat() {
        this(builder());
    }

    private JsonFormat(Builder builder) {
        style = builder.style;
        syntax = Syntax.within(builder.limits);
    }

    /**
     * The usual format: {@link JsonStyle#PRETTY}, within the usual {@link Limits}.
     *
     * @return the format
     */
    public static JsonFormat standard() {
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
        return "json";
    }

    @Override
    public List<String> mediaTypes() {
        return List.of("application/vnd.stet+json", "application/json");
    }

    @Override
    public List<String> fileExtensions() {
        return List.of("json");
    }

    @Override
    public boolean holdsMany() {
        return false;
    }

    @Override
    public boolean recognizes(byte[] start) {
        return Beginning.of(start) == Beginning.DOCUMENT;
    }

    @Override
    public ArticleReader reader(InputStream in, @Nullable String source) {
        return new DocumentReader(in, source, syntax);
    }

    /** {@inheritDoc} Without a copy of the bytes. */
    @Override
    public Article read(byte[] bytes) {
        return DocumentReader.read(bytes, bytes.length, null, syntax);
    }

    @Override
    public ArticleWriter writer(OutputStream out) {
        return new DocumentWriter(out, style);
    }

    /** Collects the options of a {@link JsonFormat}. */
    public static final class Builder {
        private JsonStyle style = JsonStyle.PRETTY;
        private Limits limits = Limits.USUAL;

        private Builder() {}

        /**
         * How documents are laid out.
         *
         * @param style the style; {@link JsonStyle#PRETTY} if not set
         * @return this builder
         */
        public Builder style(JsonStyle style) {
            this.style = Objects.requireNonNull(style, "style");
            return this;
        }

        /**
         * How much is taken in. A document is held in memory as a whole.
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
        public JsonFormat build() {
            return new JsonFormat(this);
        }
    }
}

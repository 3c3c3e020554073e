package news.stet.schemaorg;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import news.stet.Article;
import news.stet.Text;
import news.stet.io.ArticleFormat;
import news.stet.io.ArticleReader;
import news.stet.io.ArticleWriter;
import news.stet.io.Coverage;
import news.stet.io.Limits;
import news.stet.io.Loss;
import news.stet.json.syntax.DocumentsWriter;
import news.stet.json.syntax.Json;
import news.stet.json.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/**
 * schema.org in JSON-LD, as the web reads it. A view: it shows an article, its entities, its claims with who stands by them,
 * what was said verbatim, and the fact-checks of its claims; it has no place for chains of attribution, for commitment, nor
 * for where in the text something stands.
 *
 * <pre>{@code
 * List<Loss> losses = SchemaOrgFormat.standard().write(article, Path.of("a.jsonld"));
 * }</pre>
 *
 * <p>Each article is a document of its own, {@code {"@context": "https://schema.org", "@graph": […]}}, whose nodes refer to
 * each other by {@code @id}; {@link #writer} makes an array of such documents. Every property stands on a type that has it,
 * with a value of its range. Nobody is said to claim what they deny, doubt, hedge or merely pass on: such a claim has no
 * author, which is reported.
 * <p>A {@code ClaimReview} is written where the article itself assesses a claim with a verdict and a label, and where somebody
 * else does with a label, a rating or an explanation; never for "cannot be independently verified". The {@code url} that
 * receivers ask of the article's own is the address of its page, see {@link Builder#url}.
 * <p>Reading takes what documents of the web have: {@code @graph} or nested nodes, one value or many, text or object, names
 * with and without prefix, an array of documents, a document a line. Articles of any type are read, and fact-checks alone, as
 * articles that have a claim and its assessment. What is not understood is kept in extensions; every guess is a problem of
 * severity warning. Nothing is fetched.
 */
public final class SchemaOrgFormat implements ArticleFormat {
    private static final SchemaOrgFormat STANDARD = builder().build();

    // A document says early what its names are. Possessive: no backtracking on long input.
    private static final Pattern CONTEXT =
            Pattern.compile("\"@context\"\\s*+:\\s*+(?:[\\[{][^\\]}]{0,300}?)?\"https?://schema\\.org[/\"]");

    private final Syntax syntax;
    private final boolean faithful;
    private final @Nullable String publisher;
    private final @Nullable String publisherUrl;
    private final Function<Article, @Nullable String> url;

    /** The usual format; the same as {@link #standard()}. */
    public SchemaOrgFormat() {
        this(builder());
    }

    private SchemaOrgFormat(Builder builder) {
        syntax = Syntax.within(builder.limits);
        faithful = builder.faithful;
        publisher = builder.publisher;
        publisherUrl = builder.publisherUrl;
        url = builder.url;
    }

    /**
     * The usual format: with nothing that schema.org does not have, no publisher and no address but those of the article,
     * within the usual {@link Limits}.
     *
     * @return the format
     */
    public static SchemaOrgFormat standard() {
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
        return "schemaorg";
    }

    @Override
    public List<String> mediaTypes() {
        return List.of("application/ld+json");
    }

    @Override
    public List<String> fileExtensions() {
        return List.of("jsonld");
    }

    @Override
    public boolean recognizes(byte[] start) {
        // Bytes as characters: what is looked for is ASCII.
        return CONTEXT.matcher(new String(start, StandardCharsets.ISO_8859_1)).find();
    }

    @Override
    public ArticleReader reader(InputStream in, @Nullable String source) {
        return new SchemaOrgReader(in, source, syntax);
    }

    @Override
    public ArticleWriter writer(OutputStream out) {
        return new SchemaOrgWriter(out, this);
    }

    /** Writes a single document, where {@link #writer} makes an array of them. */
    @Override
    public List<Loss> write(Article article, OutputStream out) throws IOException {
        Coverage coverage = Coverage.of(article);
        DocumentsWriter.print(DocumentMapper.write(article, this, coverage), Node::isReference, out);
        out.write('\n');
        out.flush();
        return coverage.losses();
    }

    boolean isFaithful() {
        return faithful;
    }

    /** The node of the publisher of articles that name none, or null. */
    @Nullable
    Json publisher() {
        return publisher == null
                ? null
                : Json.object()
                        .put(Node.TYPE, Json.string(Types.ORGANIZATION))
                        .put("name", Json.string(publisher))
                        .put("url", publisherUrl);
    }

    /** The address of an article that has none, or null. */
    @Nullable
    String url(Article article) {
        String address = url.apply(article);
        if (address != null && !Names.isWeb(address)) {
            throw new IllegalArgumentException("the url of article " + Text.quote(article.id())
                    + " must be null or begin with http:// or https://, found " + Text.quote(address));
        }
        return address;
    }

    /** Collects the options of a {@link SchemaOrgFormat}. */
    public static final class Builder {
        private Limits limits = Limits.USUAL;
        private boolean faithful;
        private @Nullable String publisher;
        private @Nullable String publisherUrl;
        private Function<Article, @Nullable String> url = article -> null;

        private Builder() {}

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
         * Who publishes the articles that do not say so: their publisher, and the author of their own fact-checks.
         *
         * @param name the name of the organisation, not empty
         * @param url the address of its site, or null
         * @return this builder
         * @throws IllegalArgumentException if the name is empty or holds characters that XML 1.0 does not allow, or the
         *     address is none of the web
         */
        public Builder publisher(String name, @Nullable String url) {
            if (name.isEmpty() || !Text.isLegal(name)) {
                throw new IllegalArgumentException(
                        "name must be a text of characters of XML 1.0 that is not empty, found " + Text.quote(name));
            }
            if (url != null && !Names.isWeb(url)) {
                throw new IllegalArgumentException(
                        "url must be null or begin with http:// or https://, found " + Text.quote(url));
            }
            this.publisher = name;
            this.publisherUrl = url;
            return this;
        }

        /**
         * Where the page of an article is that does not say so: neither its id is an address of the web, nor has it an
         * alternative id of type {@code http://schema.org/url}. The article's own fact-checks need one to be taken.
         *
         * @param url makes the address of an article, or null; the writer throws {@link IllegalArgumentException} for an
         *     address that does not begin with {@code http://} or {@code https://}
         * @return this builder
         */
        public Builder url(Function<Article, @Nullable String> url) {
            this.url = Objects.requireNonNull(url, "url");
            return this;
        }

        /**
         * Writes back what was kept when a document was read since nobody here understood it: properties of schema.org that
         * Stet has no place for, and others.
         *
         * @return this builder
         */
        public Builder faithful() {
            this.faithful = true;
            return this;
        }

        /**
         * Builds the format.
         *
         * @return a new format
         */
        public SchemaOrgFormat build() {
            return new SchemaOrgFormat(this);
        }
    }
}

package news.stet.newsml;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import news.stet.Article;
import news.stet.Party;
import news.stet.io.ArticleFormat;
import news.stet.io.ArticleReader;
import news.stet.io.ArticleWriter;
import news.stet.io.Limits;
import news.stet.io.Loss;
import news.stet.markup.xml.XmlOutput;
import org.jspecify.annotations.Nullable;

/**
 * NewsML-G2 2.35 at power conformance. Writing an article gives a {@code newsItem}, a {@link #writer(OutputStream)} a
 * {@code newsMessage}; reading takes either, a message item by item.
 * <p>What the standard has a place for stands there; claims and whatever else it lacks stand where its schema lets others
 * in, in the namespace {@code https://stet.news/ns/1}. What is written is valid against the schema, and comes back equal.
 * <p>Immutable and safe for use by many threads.
 */
public final class NewsmlFormat implements ArticleFormat {
    /**
     * The name of the extension in which an article that others wrote keeps its item as it stood, in {@code application/xml};
     * an envelope likewise what stands around the items of a message. Whoever does not want to write the item again as it
     * was may take the extension away.
     */
    public static final String ORIGINAL = Original.NAME;

    private static final NewsmlFormat STANDARD = new NewsmlFormat();

    private final Options options;

    /** The usual format, the same as {@link #standard()}; for {@link java.util.ServiceLoader}. */
    public NewsmlFormat() {
        this(new Options(Party.of("unknown"), false, false, Limits.USUAL));
    }

    private NewsmlFormat(Options options) {
        this.options = options;
    }

    /**
     * The usual format.
     *
     * @return the format
     */
    public static NewsmlFormat standard() {
        return STANDARD;
    }

    /**
     * Starts a format with options.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects options. */
    public static final class Builder {
        private Party provider = STANDARD.options.provider();
        private boolean faithful;
        private boolean strict;
        private Limits limits = Limits.USUAL;

        private Builder() {}

        /**
         * The provider to write for articles that name none: the standard requires one. It is marked as supplied, and an
         * article that is read back has none. Without this option it is "unknown".
         *
         * @param provider who delivers the articles; an entity that it names is not written
         * @return this builder
         */
        public Builder provider(Party provider) {
            this.provider = Objects.requireNonNull(provider, "provider").toBuilder()
                    .entity(null)
                    .build();
            return this;
        }

        /**
         * Writes what is valid against the schema, whatever was read: the usual way. An item of others that breaks the
         * standard is written anew from what was understood of it; it is in the document all the same, as it stood, and
         * each place where it breaks the standard is a reported {@link Loss} of the kind MOVED.
         *
         * @return this builder
         */
        public Builder conformant() {
            faithful = false;
            return this;
        }

        /**
         * Writes an item of others as it was read, with whatever breaks the standard, as long as the article was not
         * edited since.
         *
         * @return this builder
         */
        public Builder faithful() {
            faithful = true;
            return this;
        }

        /**
         * Whether an item is refused whose reading takes a repair. Without this option each repair is a warning and the
         * item is read, as far as that can be done without a guess; with it each is an error, and all of them are told.
         * What is no fault of the item stays a warning: a document type declaration, which is never followed, an item of
         * another kind in a message, and a place of the standard that was edited after Stet wrote it.
         *
         * @param strict true to refuse
         * @return this builder
         */
        public Builder strict(boolean strict) {
            this.strict = strict;
            return this;
        }

        /**
         * How much is taken in. An item is held in memory as a whole, a message is not.
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
        public NewsmlFormat build() {
            return new NewsmlFormat(new Options(provider, faithful, strict, limits));
        }
    }

    @Override
    public String name() {
        return "newsml";
    }

    @Override
    public List<String> mediaTypes() {
        return List.of(
                "application/vnd.iptc.g2.newsitem+xml",
                "application/vnd.iptc.g2.newsmessage+xml",
                "application/xml",
                "text/xml");
    }

    @Override
    public List<String> fileExtensions() {
        return List.of("xml");
    }

    @Override
    public boolean recognizes(byte[] start) {
        // Also true of UTF-16, where every other byte is 0.
        String text = new String(start, StandardCharsets.ISO_8859_1).replace("\0", "");
        return text.contains("http://iptc.org/std/nar/2006-10-01/")
                && (text.contains("newsItem") || text.contains("newsMessage"));
    }

    @Override
    public ArticleReader reader(InputStream in, @Nullable String source) throws IOException {
        return new NewsmlReader(in, source, options);
    }

    @Override
    public ArticleWriter writer(OutputStream out) throws IOException {
        return new NewsmlWriter(out, options);
    }

    @Override
    public List<Loss> write(Article article, OutputStream out) throws IOException {
        XmlOutput output = new XmlOutput(out, Namespaces.PREFIXES);
        List<Loss> losses = new ItemWriter(output, options).write(article);
        output.flush();
        return losses;
    }
}

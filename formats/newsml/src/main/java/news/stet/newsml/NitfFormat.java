package news.stet.newsml;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import news.stet.io.ArticleFormat;
import news.stet.io.ArticleReader;
import news.stet.io.ArticleWriter;
import news.stet.io.Limits;
import org.jspecify.annotations.Nullable;

/**
 * NITF, IPTC's older format for the text of news: a document whose root is {@code nitf}, in the namespace of NITF, in that
 * of NewsML-G2 or in none. A view that is read and not written. Lenient, since real NITF rarely is valid: elements are read
 * wherever they stand, and a document type declaration is passed over, and told.
 * <p>The headline is that of the body, else the title of the head; byline, dateline, abstract, dates, urgency, keywords,
 * subjects and rights go to their places in the article, the text to its body. What has no place there is kept in
 * extensions. Dates in the basic form of ISO 8601 that NITF prescribes ({@code 20240502T101500Z}) are written in the
 * extended one ({@code 2024-05-02T10:15:00Z}), which is the same time in a form that {@link news.stet.When} understands;
 * others stay as they are.
 * <p>An article read has the id of {@code doc-id/@id-string}, else of {@code nitf/@uno}, else {@code urn:sha256:} and the
 * SHA-256 of the document's bytes in hexadecimal: the same file is the same article, wherever and whenever it is read.
 * <p>Immutable and safe for use by many threads.
 */
public final class NitfFormat implements ArticleFormat {
    private static final NitfFormat STANDARD = new NitfFormat();

    // Possessive: linear, whatever the text.
    private static final Pattern ROOT = Pattern.compile(
            "(?s)[^<]*+(?:<\\?.*?\\?>\\s*+|<!--.*?-->\\s*+|<!DOCTYPE[^>\\[]*+>\\s*+)*+<(?:[A-Za-z_][\\w.-]*+:)?+nitf[\\s/>].*");

    private final Limits limits;

    /** The usual format, the same as {@link #standard()}; for {@link java.util.ServiceLoader}. */
    public NitfFormat() {
        this(Limits.USUAL);
    }

    private NitfFormat(Limits limits) {
        this.limits = limits;
    }

    /**
     * The usual format.
     *
     * @return the format
     */
    public static NitfFormat standard() {
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
        private Limits limits = Limits.USUAL;

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
         * Builds the format.
         *
         * @return a new format
         */
        public NitfFormat build() {
            return new NitfFormat(limits);
        }
    }

    @Override
    public String name() {
        return "nitf";
    }

    @Override
    public List<String> mediaTypes() {
        return List.of("application/nitf+xml", "text/vnd.iptc.nitf", "application/x-nitf+xml");
    }

    @Override
    public List<String> fileExtensions() {
        return List.of("nitf", "xml");
    }

    @Override
    public boolean writes() {
        return false;
    }

    @Override
    public boolean holdsMany() {
        return false;
    }

    @Override
    public boolean recognizes(byte[] start) {
        // Also true of UTF-16, where every other byte is 0.
        String text = new String(start, StandardCharsets.ISO_8859_1).replace("\0", "");
        return ROOT.matcher(text).matches();
    }

    @Override
    public ArticleReader reader(InputStream in, @Nullable String source) throws IOException {
        return new NitfReader(in, source, limits);
    }

    /**
     * NITF is not written.
     *
     * @throws UnsupportedOperationException always
     */
    @Override
    public ArticleWriter writer(OutputStream out) {
        throw new UnsupportedOperationException(
                "NITF is read and not written; NewsML-G2 holds all that was read from it");
    }
}

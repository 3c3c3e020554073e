package news.stet.json;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import news.stet.io.ArticleFormat;
import news.stet.io.ArticleReader;
import news.stet.io.ArticleWriter;
import org.jspecify.annotations.Nullable;

/**
 * Stet's own JSON for a corpus: one article a line, as {@link JsonFormat} has it in {@link JsonStyle#COMPACT} but without
 * {@code $schema}. What the stream says about itself ({@link news.stet.io.Envelope}) is a line of its own before them, whose
 * first member is {@code "format": "stet-envelope"}. Lines end with a line feed and nothing else; blank ones are skipped. Holds one line in memory.
 */
public final class JsonLinesFormat implements ArticleFormat {
    private static final JsonLinesFormat STANDARD = builder().build();

    private final int maxBytes;

    /** The usual format; the same as {@link #standard()}. */
    public JsonLinesFormat() {
        this(builder());
    }

    private JsonLinesFormat(Builder builder) {
        maxBytes = builder.maxBytes;
    }

    /**
     * The usual format: lines of at most 64 MiB.
     *
     * @return the format
     */
    public static JsonLinesFormat standard() {
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
        return "jsonl";
    }

    @Override
    public List<String> mediaTypes() {
        return List.of("application/vnd.stet+jsonl", "application/jsonl", "application/x-ndjson");
    }

    @Override
    public List<String> fileExtensions() {
        return List.of("jsonl", "ndjson");
    }

    @Override
    public boolean recognizes(byte[] start) {
        return Beginning.of(start) == Beginning.LINES;
    }

    @Override
    public ArticleReader reader(InputStream in, @Nullable String source) {
        return new LinesReader(in, source, maxBytes);
    }

    @Override
    public ArticleWriter writer(OutputStream out) {
        return new LinesWriter(out);
    }

    /** Collects the options of a {@link JsonLinesFormat}. */
    public static final class Builder {
        private int maxBytes = Limits.MAX_BYTES;

        private Builder() {}

        /**
         * How long a line may be that is read. It is held in memory as a whole.
         *
         * @param maxBytes the number of bytes, 1 to 1 GiB; 64 MiB if not set
         * @return this builder
         * @throws IllegalArgumentException if it is less or more
         */
        public Builder maxBytes(int maxBytes) {
            this.maxBytes = Limits.check(maxBytes);
            return this;
        }

        /**
         * Builds the format.
         *
         * @return a new format
         */
        public JsonLinesFormat build() {
            return new JsonLinesFormat(this);
        }
    }
}

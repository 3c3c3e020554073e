package news.stet.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import news.stet.io.ArticleFormat;
import news.stet.io.ArticleReader;
import news.stet.io.ArticleWriter;
import news.stet.io.Limits;
import news.stet.io.Position;
import news.stet.json.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/**
 * Stet's own JSON for a corpus: one article a line, as {@link JsonFormat} has it in {@link JsonStyle#COMPACT} but without
 * {@code $schema}. What the stream says about itself ({@link news.stet.io.Envelope}) is a line of its own before them, whose
 * first member is {@code "format": "stet-envelope"}. Lines end with a line feed and nothing else; blank ones are skipped. Holds one line in memory.
 */
public final class JsonLinesFormat implements ArticleFormat {
    private static final JsonLinesFormat STANDARD = builder().build();

    private final Syntax syntax;

    /** The usual format; the same as {@link #standard()}. */
    public JsonLinesFormat() {
        this(builder());
    }

    private JsonLinesFormat(Builder builder) {
        syntax = Syntax.within(builder.limits);
    }

    /**
     * The usual format: within the usual {@link Limits}.
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
        return new LinesReader(in, source, Position.START, syntax);
    }

    /**
     * Opens a file where another reader of it has stopped, without reading what is before.
     *
     * @param path the file, the same as then
     * @param position what the other one's position was
     * @return a reader, to be closed
     * @throws news.stet.io.ArticleFormatException if no line of the file begins there
     * @throws IOException if the file cannot be read
     */
    @Override
    public ArticleReader reader(Path path, Position position) throws IOException {
        return position.offset() < 0
                ? ArticleFormat.super.reader(path, position)
                : LinesReader.open(path, position, syntax);
    }

    @Override
    public ArticleWriter writer(OutputStream out) {
        return new LinesWriter(out);
    }

    /** Collects the options of a {@link JsonLinesFormat}. */
    public static final class Builder {
        private Limits limits = Limits.USUAL;

        private Builder() {}

        /**
         * How much is taken in. A line is held in memory as a whole.
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
        public JsonLinesFormat build() {
            return new JsonLinesFormat(this);
        }
    }
}

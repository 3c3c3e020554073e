package news.stet.csv;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import news.stet.Article;
import news.stet.io.ArticleFormat;
import news.stet.io.ArticleReader;
import news.stet.io.ArticleWriter;
import news.stet.io.Limits;
import news.stet.io.Loss;
import news.stet.io.Position;
import org.jspecify.annotations.Nullable;

/**
 * Articles as related tables of CSV (RFC 4180) with a {@code datapackage.json} (Data Package v2) that says how they fit
 * together: {@code articles.csv}, {@code blocks.csv}, {@code entities.csv}, {@code claims.csv}, {@code attributions.csv}
 * and the rest, many articles in one set. A set is a folder by path, a zip by path or as a stream; a path with the
 * extension {@code zip} is a zip. Beside the tables stands {@code claims-flat.csv}, one row for each claim and step, to be
 * looked at; it is never read.
 * <p>UTF-8, a comma between cells, CRLF between rows, an empty cell for what is absent, no lists in cells. Spans count
 * code points.
 * <p>A folder that holds anything but an earlier set is not written to. Immutable and safe for use by many threads.
 */
public final class CsvFormat implements ArticleFormat {
    private static final String ZIP = "zip";
    // Of the header of an entry, in a zip that is written as a stream.
    private static final int NAME_LENGTH = 26;
    private static final int NAME = 30;
    private static final CsvFormat STANDARD = builder().build();

    private final Limits limits;
    private final boolean formulaSafe;

    /** The usual format, for the service loader; the same as {@link #standard()}. */
    public CsvFormat() {
        this(Limits.USUAL, false);
    }

    private CsvFormat(Limits limits, boolean formulaSafe) {
        this.limits = limits;
        this.formulaSafe = formulaSafe;
    }

    /**
     * The usual format, with the usual limits ({@link Limits#USUAL}).
     *
     * @return the format
     */
    public static CsvFormat standard() {
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
        return "csv";
    }

    @Override
    public List<String> mediaTypes() {
        return List.of("application/vnd.stet.tables+zip", "application/zip");
    }

    @Override
    public List<String> fileExtensions() {
        return List.of(ZIP);
    }

    @Override
    public boolean usesFolders() {
        return true;
    }

    /** A zip of tables, and one of the tables too: nobody else can tell that it lacks the others. */
    @Override
    public boolean recognizes(byte[] start) {
        return isSet(start) || LoneTable.isOne(start);
    }

    private static boolean isSet(byte[] start) {
        byte[] file = DataPackage.FILE.getBytes(StandardCharsets.US_ASCII);
        return start.length >= NAME + file.length
                && start[0] == 'P'
                && start[1] == 'K'
                && start[2] == 3
                && start[3] == 4
                && start[NAME_LENGTH] == file.length
                && start[NAME_LENGTH + 1] == 0
                && Arrays.equals(start, NAME, NAME + file.length, file, 0, file.length);
    }

    /**
     * Opens a zip of tables. It is copied to a temporary file first, since what it holds is listed at its end.
     *
     * @param in the zip; closed with the reader
     * @param source a name for messages, or null
     * @return a reader
     * @throws news.stet.io.ArticleFormatException if it is no zip, or no complete set of tables
     * @throws IOException if the stream is broken
     */
    @Override
    public ArticleReader reader(InputStream in, @Nullable String source) throws IOException {
        try (BufferedInputStream closing = new BufferedInputStream(in)) {
            return SetReader.open(ZipStore.open(closing, source, limits), limits);
        }
    }

    /**
     * Opens a zip for writing. Nothing is written to the stream before the writer is closed.
     *
     * @param out where the zip goes; closed with the writer
     * @return a writer
     * @throws IOException if no temporary folder can be made
     */
    @Override
    public ArticleWriter writer(OutputStream out) throws IOException {
        return SetWriter.open(ZipTarget.workshop(out), formulaSafe);
    }

    /**
     * Opens a folder or a zip of tables.
     *
     * @param path a folder, or a file that is a zip
     * @return a reader, to be closed
     * @throws news.stet.io.ArticleFormatException if it is no complete set of tables
     * @throws IOException if it cannot be read
     */
    @Override
    public ArticleReader reader(Path path) throws IOException {
        return open(path);
    }

    private SetReader open(Path path) throws IOException {
        return SetReader.open(Files.isDirectory(path) ? new FolderStore(path) : ZipStore.open(path, limits), limits);
    }

    @Override
    public ArticleReader reader(Path path, Position position) throws IOException {
        SetReader reader = open(path);
        boolean opened = false;
        try {
            reader.goBehind(position);
            opened = true;
            return reader;
        } finally {
            if (!opened) {
                reader.close();
            }
        }
    }

    /**
     * Opens a folder or a zip for writing; a path with the extension {@code zip} is a zip. The set is complete when the
     * writer is closed, and not before.
     *
     * @param path a folder, which may be new, empty or an earlier set; or the path of a zip
     * @return a writer, to be closed
     * @throws java.nio.file.FileAlreadyExistsException if the folder holds a file that is not of a set
     * @throws IOException if it cannot be written
     */
    @Override
    public ArticleWriter writer(Path path) throws IOException {
        return isZip(path)
                ? ArticleFormat.super.writer(path)
                : SetWriter.open(FolderTarget.workshop(path), formulaSafe);
    }

    @Override
    public List<Loss> write(Article article, Path path) throws IOException {
        try (ArticleWriter writer = writer(path)) {
            writer.write(article);
            return writer.losses();
        }
    }

    /**
     * Not for this format, whose documents are no text.
     *
     * @param article an article
     * @return never
     * @throws UnsupportedOperationException always
     */
    @Override
    public String writeString(Article article) {
        throw new UnsupportedOperationException("a set of tables is no text; write it to a path or a stream");
    }

    /**
     * Not for this format, whose documents are no text.
     *
     * @param text a text
     * @return never
     * @throws UnsupportedOperationException always
     */
    @Override
    public Article readString(String text) {
        throw new UnsupportedOperationException("a set of tables is no text; read it from a path or a stream");
    }

    private static boolean isZip(Path path) {
        Path name = path.getFileName();
        return !Files.isDirectory(path)
                && name != null
                && name.toString().toLowerCase(Locale.ROOT).endsWith("." + ZIP);
    }

    /** Collects the options of a {@link CsvFormat}. */
    public static final class Builder {
        private Limits limits = Limits.USUAL;
        private boolean formulaSafe;

        private Builder() {}

        /**
         * Whether a text that a spreadsheet would run as a formula gets a TAB in front, in every table that is written: one
         * that begins with {@code = + - @}, a TAB, a line break or a full-width {@code ＝ ＋ － ＠}. The data package says
         * so, and reading takes exactly that TAB away again, whatever the reader's options. Numbers and truth values are
         * written as they are.
         *
         * @param formulaSafe true for people who open the tables in a spreadsheet; false if not set, which writes every text
         *     as it is
         * @return this builder
         */
        public Builder formulaSafe(boolean formulaSafe) {
            this.formulaSafe = formulaSafe;
            return this;
        }

        /**
         * How much is read. Of the limits these apply: how long a cell is ({@link Limits#stringLength}); how many characters the
         * cells of an article have, in all tables together, each cell counted for eight more ({@link Limits#articleLength});
         * how many rows of one table an article has ({@link Limits#rows}); how many columns a table has and how long their
         * names are ({@link Limits#members}, {@link Limits#nameLength}); how many entries a zip has ({@link Limits#entries});
         * how many bytes a zip from a stream has, and each file in a zip when unpacked ({@link Limits#unpackedLength}).
         * Tables of others count as Stet's own; those that belong to no article are held to the length of one.
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
        public CsvFormat build() {
            return new CsvFormat(limits, formulaSafe);
        }
    }
}

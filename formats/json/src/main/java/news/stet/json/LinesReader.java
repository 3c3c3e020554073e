package news.stet.json;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Spliterator;
import news.stet.Article;
import news.stet.io.ArticleFormatException;
import news.stet.io.ArticleReader;
import news.stet.io.BadRecord;
import news.stet.io.Envelope;
import news.stet.io.Limits;
import news.stet.io.Location;
import news.stet.io.Position;
import news.stet.io.Problem;
import news.stet.io.ProblemCodes;
import news.stet.json.syntax.Document;
import news.stet.json.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/** Reads an input of one article a line, line by line. */
final class LinesReader implements ArticleReader {
    private static final int BUFFER = 1 << 16;
    // How much of a line shows whether it is an envelope.
    private static final int START = 100;

    private final InputStream in;
    private final @Nullable String source;
    private final Syntax syntax;
    private final Pool pool = new Pool();

    // Read and not yet given out: from `start` to `end`; up to `scanned` there is no line feed.
    private byte[] buffer = new byte[BUFFER];
    private int start;
    private int scanned;
    private int end;
    // Where in the input the buffer begins.
    private long offset;
    private int line;
    // Where in the buffer the line begins that is or was the last article.
    private int articleStart;
    private boolean atEnd;
    private boolean begun;
    private Envelope envelope = Envelope.NONE;
    // Those given out and the bad ones.
    private long articles;
    private @Nullable Failure failure;

    /**
     * An article that could not be read.
     *
     * @param from where in the buffer its line begins
     * @param to where it ends; what is behind it was not taken yet
     */
    private record Failure(ArticleFormatException exception, int from, int to) {}

    /**
     * A reader.
     *
     * @param in what is left of the input
     * @param position what was before it
     */
    LinesReader(InputStream in, @Nullable String source, Position position, Syntax syntax) {
        this.in = in;
        this.source = source;
        this.syntax = syntax;
        this.offset = position.offset();
        this.line = position.lines();
        this.articles = position.articles();
        this.begun = articles > 0; // the envelope was before
    }

    static LinesReader open(Path path, Position position, Syntax syntax) throws IOException {
        InputStream in = Files.newInputStream(path);
        boolean opened = false;
        try {
            requireLineAt(in, path.toString(), position, Files.size(path));
            opened = true;
            return new LinesReader(in, path.toString(), position, syntax);
        } finally {
            if (!opened) {
                in.close();
            }
        }
    }

    private static void requireLineAt(InputStream in, String source, Position position, long size) throws IOException {
        long at = position.offset();
        if (at == 0) {
            return;
        }
        boolean begins = at <= size;
        if (begins) {
            try {
                in.skipNBytes(at - 1);
                begins = in.read() == '\n' || at == size; // the last line need not have a line feed
            } catch (EOFException e) {
                begins = false;
            }
        }
        if (!begins) {
            throw new ArticleFormatException(Problem.error(
                    ProblemCodes.TRUNCATED,
                    Location.of(source),
                    "no line begins behind byte " + at + ", where reading had stopped",
                    "a position is good for the very file that it was asked of."));
        }
    }

    @Override
    public Optional<Article> next() throws IOException {
        int lineEnd = nextArticle();
        return lineEnd < 0 ? Optional.empty() : Optional.of(article(articleStart, lineEnd));
    }

    /** Goes on to the next line that is to be an article, and returns where it ends; -1 if there is none. */
    private int nextArticle() throws IOException {
        while (failure == null) {
            int lineEnd = findLine();
            if (lineEnd < 0) {
                return -1;
            }
            line++;
            articleStart = line == 1 ? start + mark() : start;
            start = Math.min(lineEnd + 1, end);
            scanned = start;
            if (!isBlank(articleStart, lineEnd)) {
                boolean isArticle = begun || !isEnvelope(articleStart, lineEnd);
                begun = true;
                if (isArticle) {
                    return lineEnd;
                }
                envelope = envelope(new Document(buffer, articleStart, lineEnd, line, source, syntax));
            }
        }
        return -1; // whoever goes on in spite of a failure would lose an article in silence
    }

    /**
     * The next article as it stands, not read yet.
     *
     * @return its line, or null at the end
     */
    @Nullable
    Line take() throws IOException {
        int lineEnd = nextArticle();
        if (lineEnd < 0) {
            return null;
        }
        articles++;
        return new Line(Arrays.copyOfRange(buffer, articleStart, lineEnd), line, lineEnd >= end);
    }

    /** A line that is to be an article. */
    static final class Line {
        private final byte[] bytes;
        private final int number;
        // Nothing is known to be behind it.
        private final boolean isLast;

        private Line(byte[] bytes, int number, boolean isLast) {
            this.bytes = bytes;
            this.number = number;
            this.isLast = isLast;
        }

        int length() {
            return bytes.length;
        }
    }

    /** The article of a line; the reader itself does not change, so that several threads may ask for different ones. */
    Article read(Line line, Pool pool) {
        try {
            return DocumentReading.read(
                    new Document(line.bytes, 0, line.bytes.length, line.number, source, syntax), pool);
        } catch (ArticleFormatException e) {
            throw line.isLast ? e : ofLine(e);
        }
    }

    @Override
    public Spliterator<Article> spliterator() {
        return new LinesSpliterator(this);
    }

    private boolean isEnvelope(int from, int to) {
        int first = from;
        while (Document.isSpace(buffer[first])) {
            first++;
        }
        int length = Math.min(to - first, START);
        return EnvelopeCodec.isEnvelope(new String(buffer, first, length, StandardCharsets.ISO_8859_1));
    }

    private Envelope envelope(Document document) {
        try {
            return DocumentReading.read(document, EnvelopeCodec.ENVELOPE, pool);
        } catch (ArticleFormatException e) {
            giveUp();
            throw e;
        }
    }

    private Article article(int from, int to) {
        articles++;
        try {
            return DocumentReading.read(new Document(buffer, from, to, line, source, syntax), pool);
        } catch (ArticleFormatException e) {
            ArticleFormatException told = to < end ? ofLine(e) : e;
            failure = new Failure(told, from, to);
            throw told;
        }
    }

    /** What is cut off by the end of a line that is not the last one was laid out over several, or lost its end. */
    private static ArticleFormatException ofLine(ArticleFormatException e) {
        return new ArticleFormatException(
                e.problems().stream()
                        .map(problem -> !problem.code().equals(ProblemCodes.TRUNCATED)
                                ? problem
                                : Problem.error(
                                        problem.code(),
                                        problem.location(),
                                        problem.message().replace("the input ends", "the line ends"),
                                        "JSON Lines (jsonl) has a whole document on each line; one that is laid out over"
                                                + " several is JSON (json)."))
                        .toList(),
                e.getCause());
    }

    private void giveUp() {
        start = end;
        scanned = end;
        atEnd = true;
    }

    /** Passes over the line that was bad. Of one that is longer than is allowed, the beginning alone is at hand. */
    @Override
    public Optional<BadRecord> recover() throws IOException {
        Failure failed = failure;
        if (failed == null) {
            return Optional.empty();
        }
        failure = null;
        BadRecord record = new BadRecord(
                articles, failed.exception.problems(), Arrays.copyOfRange(buffer, failed.from, failed.to));
        if (failed.from == start) {
            skipLine();
        }
        return Optional.of(record);
    }

    private void skipLine() throws IOException {
        line++;
        while (true) {
            for (; scanned < end; scanned++) {
                if (buffer[scanned] == '\n') {
                    start = ++scanned;
                    return;
                }
            }
            start = end;
            if (atEnd) {
                return;
            }
            fill();
        }
    }

    /** Where the next line ends, or -1 if there is none. */
    private int findLine() throws IOException {
        int most = syntax.limits().articleLength();
        while (true) {
            while (scanned < end) {
                if (buffer[scanned] == '\n') {
                    return within(scanned, most);
                }
                scanned++;
            }
            if (end - start > most) {
                return within(end, most);
            }
            if (atEnd) {
                return end > start ? end : -1;
            }
            fill();
        }
    }

    private int within(int lineEnd, int most) {
        if (lineEnd - start > most) {
            articles++;
            begun = true;
            ArticleFormatException e = new ArticleFormatException(Limits.exceeded(
                    new Location(source, line + 1, 0, ""),
                    "the line has more than " + most + " bytes",
                    "articleLength"));
            failure = new Failure(e, start, Math.min(lineEnd, end));
            throw e;
        }
        return lineEnd;
    }

    private void fill() throws IOException {
        if (start > 0) {
            System.arraycopy(buffer, start, buffer, 0, end - start);
            offset += start;
            scanned -= start;
            end -= start;
            start = 0;
        }
        if (end == buffer.length) {
            buffer = Arrays.copyOf(buffer, (int) Math.min(buffer.length * 2L, Integer.MAX_VALUE - 8));
        }
        int count = in.read(buffer, end, buffer.length - end);
        if (count < 0) {
            atEnd = true;
        } else {
            end += count;
        }
    }

    private int mark() {
        return start == 0 ? Document.afterMark(buffer, end) : 0;
    }

    private boolean isBlank(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Document.isSpace(buffer[i])) {
                return false;
            }
        }
        return true;
    }

    @Override
    public Optional<Position> position() {
        return Optional.of(new Position(articles, offset + start, line));
    }

    @Override
    public Location location() {
        return new Location(source, line, 0, "");
    }

    @Override
    public Envelope envelope() {
        return envelope;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}

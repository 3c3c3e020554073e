package news.stet.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import news.stet.Article;
import news.stet.io.ArticleFormatException;
import news.stet.io.ArticleReader;
import news.stet.io.Envelope;
import org.jspecify.annotations.Nullable;

/** Reads an input of one article a line, line by line. */
final class LinesReader implements ArticleReader {
    private static final int BUFFER = 1 << 16;
    // How much of a line shows whether it is an envelope.
    private static final int START = 100;

    private final InputStream in;
    private final @Nullable String source;
    private final int maxBytes;

    // Read and not yet given out: from `start` to `end`; up to `scanned` there is no line feed.
    private byte[] buffer = new byte[BUFFER];
    private int start;
    private int scanned;
    private int end;
    private int line;
    private boolean atEnd;
    private boolean begun;
    private Envelope envelope = Envelope.NONE;

    LinesReader(InputStream in, @Nullable String source, int maxBytes) {
        this.in = in;
        this.source = source;
        this.maxBytes = maxBytes;
    }

    @Override
    public Optional<Article> next() throws IOException {
        while (true) {
            int lineEnd = findLine();
            if (lineEnd < 0) {
                return Optional.empty();
            }
            line++;
            int from = line == 1 ? start + mark() : start;
            start = Math.min(lineEnd + 1, end);
            scanned = start;
            if (!isBlank(from, lineEnd)) {
                Document document = new Document(buffer, from, lineEnd, line, source);
                if (!begun && isEnvelope(from, lineEnd)) {
                    envelope = read(document, EnvelopeCodec.ENVELOPE);
                } else {
                    begun = true;
                    return Optional.of(read(document, ArticleCodec.DOCUMENT));
                }
                begun = true;
            }
        }
    }

    private boolean isEnvelope(int from, int to) {
        int first = from;
        while (Document.isSpace(buffer[first])) {
            first++;
        }
        int length = Math.min(to - first, START);
        return EnvelopeCodec.isEnvelope(new String(buffer, first, length, StandardCharsets.ISO_8859_1));
    }

    private <T> T read(Document document, Codec<T> codec) {
        try {
            return DocumentReading.read(document, codec);
        } catch (ArticleFormatException e) {
            // Nothing more can be read: whoever goes on would lose an article in silence.
            start = end;
            scanned = end;
            atEnd = true;
            throw e;
        }
    }

    /** Where the next line ends, or -1 if there is none. */
    private int findLine() throws IOException {
        while (true) {
            while (scanned < end) {
                if (buffer[scanned] == '\n') {
                    return scanned;
                }
                scanned++;
            }
            if (end - start > maxBytes) {
                throw Limits.exceeded("the line", maxBytes, source, line + 1);
            }
            if (atEnd) {
                return end > start ? end : -1;
            }
            fill();
        }
    }

    private void fill() throws IOException {
        if (start > 0) {
            System.arraycopy(buffer, start, buffer, 0, end - start);
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
    public Envelope envelope() {
        return envelope;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}

package news.stet.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.util.stream.IntStream;
import news.stet.Article;
import news.stet.io.ArticleFormat;
import news.stet.io.ArticleFormatException;
import news.stet.io.ArticleReader;
import news.stet.io.ArticleWriter;

/** What a format does with the streams it is given: who closes them, what becomes of their failures. */
final class Streams {
    private static final int SHORT = 4_096;

    private final ArticleFormat format;
    private final Documents documents;

    Streams(ArticleFormat format) {
        this.format = format;
        this.documents = new Documents(format);
    }

    void oneShotLeavesStreamsOpen() throws IOException {
        Out out = new Out(Integer.MAX_VALUE);
        format.write(Documents.small(), out);
        assertThat(out.closed)
                .as("times that write(article, stream) closed the stream")
                .isZero();
        byte[] document = documents.write(Documents.small());
        assertThat(out.bytes.toByteArray()).as("what has arrived in the stream").isEqualTo(document);
        In in = new In(document, Integer.MAX_VALUE, document.length + 1);
        format.read(in);
        assertThat(in.closed).as("times that read(stream) closed the stream").isZero();
        assertThat(in.read()).as("what read(stream) left behind of the stream").isEqualTo(-1);
    }

    void readerAndWriterCloseTheirStreams() throws IOException {
        Out out = new Out(Integer.MAX_VALUE);
        ArticleWriter writer = format.writer(out);
        writer.write(Documents.small());
        writer.close();
        assertThat(out.closed).as("times that the writer closed its stream").isPositive();
        writer.close(); // as every Closeable, twice does no harm
        byte[] document = out.bytes.toByteArray();
        In in = new In(document, Integer.MAX_VALUE, document.length + 1);
        ArticleReader reader = format.reader(in, Documents.SOURCE);
        assertThat(reader.next()).isPresent();
        reader.close();
        assertThat(in.closed).as("times that the reader closed its stream").isPositive();
        reader.close();
        assertThat(documents.readAll(document)).as("what the writer wrote").hasSize(1);
    }

    /** A network gives a few bytes at a time. */
    void readsWhatTrickles(Article article) throws IOException {
        byte[] document = documents.write(article);
        Article whole = documents.read(document).article();
        Article trickled;
        try {
            trickled = format.read(new In(document, 1, document.length + 1));
        } catch (ArticleFormatException e) {
            throw new AssertionError(format.name() + ": not read byte by byte: " + e.getMessage(), e);
        }
        if (!trickled.equals(whole)) {
            fail(format.name() + ": read byte by byte: " + Difference.between(whole, trickled));
        }
    }

    void failureOfInputComesOut(Article article) throws IOException {
        byte[] document = documents.write(article);
        for (int at : places(document.length)) {
            assertThatExceptionOfType(IOException.class)
                    .as("read from a stream that breaks at byte %d of %d", at, document.length)
                    .isThrownBy(() -> format.read(new In(document, Integer.MAX_VALUE, at)));
        }
    }

    void failureOfOutputComesOut(Article article) throws IOException {
        byte[] document = documents.write(article);
        for (int at : places(document.length)) {
            assertThatExceptionOfType(IOException.class)
                    .as("written to a stream that is full at byte %d of %d", at, document.length)
                    .isThrownBy(() -> format.write(article, new Out(at)));
        }
    }

    /** A format for single articles says so, rather than to write what it cannot read. */
    void secondArticleIsRefused() throws IOException {
        try (ArticleWriter writer = format.writer(new ByteArrayOutputStream())) {
            writer.write(Documents.small());
            assertThatThrownBy(() -> writer.write(Documents.small()))
                    .as("a second article, where holdsMany() is false")
                    .isInstanceOf(IllegalStateException.class);
        }
        byte[] document = documents.write(Documents.small());
        byte[] twice = new byte[document.length * 2];
        System.arraycopy(document, 0, twice, 0, document.length);
        System.arraycopy(document, 0, twice, document.length, document.length);
        assertThatThrownBy(() -> documents.read(twice))
                .as("a document with another one behind it")
                .isInstanceOf(ArticleFormatException.class);
    }

    /** Every byte of a short document; else the first ones one by one, then ever larger steps, and the last one. */
    private static int[] places(int length) {
        if (length <= SHORT) {
            return IntStream.range(0, length).toArray();
        }
        return IntStream.concat(
                        IntStream.iterate(0, at -> at < length - 1, at -> at + 1 + at / 4), IntStream.of(length - 1))
                .toArray();
    }

    /** Gives a few bytes at a time, breaks at a given byte, and counts how often it is closed. */
    private static final class In extends FilterInputStream {
        private final int atOnce;
        private final int breaks;
        private int given;
        int closed;

        In(byte[] content, int atOnce, int breaks) {
            super(new ByteArrayInputStream(content));
            this.atOnce = atOnce;
            this.breaks = breaks;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            if (length == 0) {
                return 0;
            }
            if (given >= breaks) {
                throw new IOException("the stream broke");
            }
            int count = in.read(bytes, from, Math.min(Math.min(length, atOnce), breaks - given));
            given += Math.max(0, count);
            return count;
        }

        @Override
        public int available() {
            return 0;
        }

        @Override
        public boolean markSupported() {
            return false;
        }

        @Override
        public void close() {
            closed++;
        }
    }

    /** Takes so many bytes and no more, and counts how often it is closed. */
    private static final class Out extends FilterOutputStream {
        private final int room;
        final ByteArrayOutputStream bytes;
        int closed;

        Out(int room) {
            this(room, new ByteArrayOutputStream());
        }

        private Out(int room, ByteArrayOutputStream bytes) {
            super(bytes);
            this.room = room;
            this.bytes = bytes;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] content, int from, int length) throws IOException {
            if (length > room - bytes.size()) {
                bytes.write(content, from, room - bytes.size());
                throw new IOException("no space left");
            }
            bytes.write(content, from, length);
        }

        @Override
        public void close() {
            closed++;
        }
    }
}

package news.stet.newsml;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import news.stet.Article;
import news.stet.Block;
import news.stet.BlockRoles;
import news.stet.Status;
import news.stet.io.ArticleReader;
import news.stet.io.ArticleWriter;

/** Runs in a process of its own with little memory: {@code LargeMessage <bytes>}. Ends with an error if anything is lost. */
final class LargeMessage {
    private static final NewsmlFormat FORMAT = NewsmlFormat.standard();
    private static final String PARAGRAPH =
            "The harbour stays closed until the storm has passed, the port authority said; 🌊 ferries wait. ".repeat(6);

    private LargeMessage() {}

    public static void main(String[] arguments) throws IOException {
        long bytes = Long.parseLong(arguments[0]);
        report("what Stet wrote", own(bytes / 4));
        report("what others wrote", foreign(bytes));
    }

    private static void report(String what, String figures) {
        System.out.println(what + ": " + figures);
    }

    /** Written and read at the same time, through a pipe. */
    private static String own(long bytes) throws IOException {
        try (PipedInputStream in = new PipedInputStream(1 << 16);
                PipedOutputStream pipe = new PipedOutputStream(in)) {
            Counted out = new Counted(pipe);
            CompletableFuture<Long> writing = CompletableFuture.supplyAsync(() -> write(out, bytes));
            long count = 0;
            try (ArticleReader reader = FORMAT.reader(in, "own")) {
                for (Optional<Article> read = reader.next(); read.isPresent(); read = reader.next()) {
                    require(read.get().equals(article(count)), "article " + count + " is another");
                    count++;
                }
                require(reader.problems().isEmpty(), "problems: " + reader.problems());
            }
            long written = writing.join();
            require(written == count, "written " + written + ", read " + count);
            return count + " articles, " + out.count + " bytes";
        }
    }

    private static long write(Counted out, long bytes) {
        long count = 0;
        try (ArticleWriter writer = FORMAT.writer(out)) {
            while (out.count < bytes) {
                writer.write(article(count));
                count++;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return count;
    }

    private static Article article(long number) {
        Article.Builder article = Article.builder("urn:example:large:" + number)
                .version("1")
                .language("en")
                .status(Status.builder()
                        .note(Block.builder("n1", BlockRoles.NOTE)
                                .text("Note " + number)
                                .build())
                        .build());
        for (int i = 0; i < 8; i++) {
            article.block(Block.paragraph("p" + i, number + "." + i + " " + PARAGRAPH));
        }
        return article.build();
    }

    /** Every item needs a repair, and every second one holds no article. */
    private static String foreign(long bytes) throws IOException {
        Counted out = new Counted(OutputStream.nullOutputStream());
        try (ArticleReader reader = FORMAT.reader(new Generated(bytes), "foreign");
                ArticleWriter writer = FORMAT.writer(out)) {
            long count = reader.transferTo(writer).written();
            long others = reader.passedOver().values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
            require(count > 1_000 && others == count, count + " articles and " + others + " others");
            require(!reader.problems().isEmpty(), "no problems");
            require(out.count > bytes / 2, "only " + out.count + " bytes were written");
            return count + " articles, " + bytes + " bytes read, " + out.count + " written";
        }
    }

    private static void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new AssertionError(otherwise);
        }
    }

    /** A message of others that is made while it is read. */
    private static final class Generated extends InputStream {
        private final long bytes;
        private byte[] part;
        private int at;
        private long count;
        private long number;
        private boolean atEnd;

        Generated(long bytes) {
            this.bytes = bytes;
            this.part = utf8("<newsMessage xmlns=\"http://iptc.org/std/nar/2006-10-01/\"><header>"
                    + "<sent>2024-05-02T10:16:00Z</sent></header><itemSet>\n");
        }

        private static byte[] utf8(String text) {
            return text.getBytes(StandardCharsets.UTF_8);
        }

        private boolean hasNext() {
            if (at == part.length && !atEnd) {
                count += part.length;
                atEnd = count >= bytes;
                part = utf8(atEnd ? "</itemSet></newsMessage>" : item(number++));
                at = 0;
            }
            return at < part.length;
        }

        private static String item(long number) {
            List<String> paragraphs = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                paragraphs.add("<p>" + number + "." + i + " " + PARAGRAPH + "</p>");
            }
            return String.format(
                    Locale.ROOT,
                    "<newsItem standard=\"NewsML-G2\" standardversion=\"2.31\" guid=\"urn:example:large:%d\" version=\"1\">"
                            + "<itemMeta><itemClass qcode=\"ninat:text\"/><provider qcode=\"nprov:EXW\"/>"
                            + "<versionCreated>2024-05-02T10:15:00+0200</versionCreated></itemMeta>"
                            + "<contentSet><inlineXML contenttype=\"application/xhtml+xml\">"
                            + "<html xmlns=\"http://www.w3.org/1999/xhtml\"><body>%s</body></html></inlineXML></contentSet>"
                            + "</newsItem>%n<packageItem guid=\"urn:example:p:%d\"><groupSet/></packageItem>%n",
                    number,
                    String.join("\n", paragraphs),
                    number);
        }

        @Override
        public int read() {
            return hasNext() ? part[at++] & 0xFF : -1;
        }

        @Override
        public int read(byte[] target, int from, int length) {
            if (!hasNext()) {
                return -1;
            }
            int some = Math.min(length, part.length - at);
            System.arraycopy(part, at, target, from, some);
            at += some;
            return some;
        }
    }

    private static final class Counted extends OutputStream {
        private final OutputStream out;
        private volatile long count;

        Counted(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
            count += length;
        }

        @Override
        public void flush() throws IOException {
            out.flush();
        }

        @Override
        public void close() throws IOException {
            out.close();
        }
    }
}

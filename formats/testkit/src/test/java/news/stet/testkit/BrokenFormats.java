package news.stet.testkit;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import news.stet.Article;
import news.stet.Block;
import news.stet.io.ArticleFormatException;
import news.stet.io.ArticleReader;
import news.stet.io.ArticleWriter;
import news.stet.io.Coverage;
import news.stet.io.Envelope;
import news.stet.io.Location;
import news.stet.io.Loss;
import news.stet.io.LossPolicy;
import news.stet.io.Position;
import news.stet.io.Problem;
import news.stet.io.TransferReport;
import org.jspecify.annotations.Nullable;

/** Formats with one fault each. */
final class BrokenFormats {
    private BrokenFormats() {}

    /** Loses one component of one record. */
    static class Forgetful extends ToyFormat {
        @Override
        String encode(Article article) {
            return super.encode(article.toBuilder()
                    .entities(article.entities().stream()
                            .map(entity -> entity.toBuilder().provenance(null).build())
                            .toList())
                    .build());
        }
    }

    /** Reports a loss that is none. */
    static class Alarmist extends ToyFormat {
        @Override
        public List<Loss> write(Article article, OutputStream out) throws IOException {
            super.write(article, out);
            return List.of(new Loss(Loss.Kind.DROPPED, "id", null, null, null));
        }
    }

    /** Writes something else each time. */
    static class Counting extends ToyFormat {
        private static final AtomicInteger COUNT = new AtomicInteger();

        @Override
        String header() {
            return HEADER + COUNT.incrementAndGet();
        }
    }

    /** Uses the default locale, under which the Turkish I has a dot. */
    static class Turkish extends ToyFormat {
        @Override
        @SuppressWarnings("StringCaseLocaleUsage")
        String header() {
            return HEADER + "i".toUpperCase(Locale.getDefault());
        }
    }

    /** Writes in the order of hashes, which are salted anew in each virtual machine. */
    static class Hashing extends ToyFormat {
        // Many: the order of a few might be the same by chance.
        private static final Set<String> ORDER =
                IntStream.range(0, 20_000).mapToObj(Integer::toString).collect(Collectors.toUnmodifiableSet());

        @Override
        String header() {
            return HEADER + String.join(",", ORDER);
        }
    }

    /** Has one buffer for everybody. */
    static class Sharing extends ToyFormat {
        private final StringBuilder buffer = new StringBuilder();

        @Override
        @SuppressWarnings("ThreadPriorityCheck")
        String encode(Article article) {
            buffer.setLength(0);
            buffer.append(super.encode(article));
            Thread.yield();
            return buffer.toString();
        }
    }

    /** Closes what is not its own. */
    static class Closing extends ToyFormat {
        @Override
        public List<Loss> write(Article article, OutputStream out) throws IOException {
            try (out) {
                return super.write(article, out);
            }
        }
    }

    /** Leaves open what is its own. */
    static class Leaking extends ToyFormat {
        @Override
        public ArticleReader reader(InputStream in, @Nullable String source) throws IOException {
            return super.reader(new ByteArrayInputStream(in.readAllBytes()), source);
        }
    }

    /** Takes what is there at the moment for all there is. */
    static class Hasty extends ToyFormat {
        @Override
        public ArticleReader reader(InputStream in, @Nullable String source) throws IOException {
            byte[] bytes = new byte[1 << 20];
            int count = Math.max(0, in.read(bytes));
            return super.reader(new ByteArrayInputStream(bytes, 0, count), source);
        }
    }

    /** Takes a broken stream for its end, or for broken content. */
    static class Deaf extends ToyFormat {
        @Override
        public ArticleReader reader(InputStream in, @Nullable String source) {
            try {
                return super.reader(new ByteArrayInputStream(in.readAllBytes()), source);
            } catch (IOException e) {
                throw new ArticleFormatException(
                        List.of(Problem.error("SYNTAX", Location.of("x"), "cannot be read")), e);
            }
        }
    }

    /** Swallows the failure of what it writes to, as a PrintStream does. */
    static class Mute extends ToyFormat {
        @Override
        public ArticleWriter writer(OutputStream out) throws IOException {
            return super.writer(new FilterOutputStream(out) {
                @Override
                public void write(byte[] bytes) {
                    try {
                        out.write(bytes, 0, bytes.length);
                    } catch (IOException e) {
                        // nobody is told
                    }
                }
            });
        }
    }

    /** Tells how far it has come, and begins anew all the same. */
    static class Restarting extends ToyFormat {
        @Override
        public ArticleReader reader(InputStream in, @Nullable String source) throws IOException {
            ArticleReader reader = super.reader(in, source);
            return new ArticleReader() {
                private long given;

                @Override
                public Optional<Article> next() throws IOException {
                    Optional<Article> next = reader.next();
                    given += next.isPresent() ? 1 : 0;
                    return next;
                }

                @Override
                public Optional<Position> position() {
                    return Optional.of(new Position(given, -1, 0));
                }

                @Override
                public void close() throws IOException {
                    reader.close();
                }
            };
        }

        @Override
        public ArticleReader reader(Path path, Position position) throws IOException {
            return reader(path);
        }
    }

    /** Takes for written what its stream had no room for when it was closed. */
    static class Careless extends ToyFormat {
        @Override
        public ArticleWriter writer(OutputStream out) throws IOException {
            return super.writer(new FilterOutputStream(new BufferedOutputStream(out, 1 << 20)) {
                @Override
                public void write(byte[] bytes, int offset, int length) throws IOException {
                    out.write(bytes, offset, length);
                }

                @Override
                public void close() {
                    try {
                        out.close();
                    } catch (IOException e) {
                        // all articles were taken
                    }
                }
            });
        }
    }

    /** Hands on articles on its own account, whatever is asked of its thread. */
    static class Tireless extends ToyFormat {
        @Override
        public ArticleReader reader(InputStream in, @Nullable String source) throws IOException {
            ArticleReader reader = super.reader(in, source);
            return new ArticleReader() {
                @Override
                public Optional<Article> next() throws IOException {
                    boolean interrupted = Thread.interrupted();
                    Optional<Article> next = reader.next();
                    if (interrupted) {
                        Thread.currentThread().interrupt();
                    }
                    return next;
                }

                @Override
                public TransferReport transferTo(ArticleWriter writer, LossPolicy losses) throws IOException {
                    long count = 0;
                    for (Optional<Article> next = next(); next.isPresent(); next = next()) {
                        writer.write(next.get());
                        count++;
                    }
                    return new TransferReport(count, count, 0, passedOver(), problems(), List.of(), Map.of());
                }

                @Override
                public void close() throws IOException {
                    reader.close();
                }
            };
        }
    }

    /** Writes over the target, and takes its time. */
    static class Leisurely extends ToyFormat {
        @Override
        public List<Loss> write(Article article, Path path) throws IOException {
            try (OutputStream out = Files.newOutputStream(path)) {
                out.write((HEADER + "\n").getBytes(StandardCharsets.UTF_8));
                LockSupport.parkNanos(1_000_000);
                out.write((encode(article) + "\n").getBytes(StandardCharsets.UTF_8));
            }
            return List.of();
        }
    }

    /** Locks what it writes, for as long as its process gets on. */
    static class Locking extends ToyFormat {
        @Override
        public ArticleWriter writer(Path path) throws IOException {
            Path lock = Files.createFile(path.resolveSibling(path.getFileName() + ".lock"));
            ArticleWriter writer = super.writer(path);
            return new ArticleWriter() {
                @Override
                public void write(Article article) throws IOException {
                    writer.write(article);
                }

                @Override
                public void abort() {
                    writer.abort();
                }

                @Override
                public void close() throws IOException {
                    try (writer) {
                        Files.deleteIfExists(lock);
                    }
                }
            };
        }

        @Override
        public List<Loss> write(Article article, Path path) throws IOException {
            try (ArticleWriter writer = writer(path)) {
                writer.write(article);
            }
            return List.of();
        }
    }

    /** Moves a temporary file over the target, whatever that was, and with whatever permissions the file has. */
    static class Moving extends ToyFormat {
        @Override
        public List<Loss> write(Article article, Path path) throws IOException {
            Path temporary = Files.createTempFile(path.toAbsolutePath().getParent(), "stet", ".tmp");
            try (OutputStream out = Files.newOutputStream(temporary)) {
                write(article, out);
            }
            Files.move(temporary, path, StandardCopyOption.REPLACE_EXISTING);
            return List.of();
        }
    }

    /** Drops a line that is not complete. */
    static class Silent extends ToyFormat {
        @Override
        @Nullable
        String end(String rest, Location where) {
            return null;
        }
    }

    /** Takes what is left of a line for all of it. */
    static class Guessing extends ToyFormat {
        @Override
        @Nullable
        String end(String rest, Location where) {
            return rest.startsWith(HEADER)
                    ? super.end(rest, where)
                    : rest.isEmpty() ? null : ToyDump.encode(Articles.minimal());
        }
    }

    /** Lets exceptions out that are not its own. */
    static class Throwing extends ToyFormat {
        @Override
        Article decode(String line, Location where) {
            return ToyDump.decode(line);
        }
    }

    /** Does not say where. */
    static class Lost extends ToyFormat {
        @Override
        Article decode(String line, Location where) {
            return super.decode(line, Location.UNKNOWN);
        }
    }

    /** Shows what it is made of. */
    static class Talkative extends ToyFormat {
        @Override
        Article decode(String line, Location where) {
            try {
                return ToyDump.decode(line);
            } catch (IllegalArgumentException e) {
                throw error("SYNTAX", where, e.getClass().getName());
            }
        }
    }

    /** Writes over the target while it goes. */
    static class Hurried extends ToyFormat {
        @Override
        public ArticleWriter writer(Path path) throws IOException {
            return writer(Files.newOutputStream(path));
        }
    }

    /** Leaves something behind. */
    static class Littering extends ToyFormat {
        @Override
        public List<Loss> write(Article article, Path path) throws IOException {
            List<Loss> losses = super.write(article, path);
            Files.createTempFile(path.toAbsolutePath().getParent(), "stet", ".tmp");
            return losses;
        }
    }

    /** Passes over all articles but the first. */
    static class Single extends ToyFormat {
        @Override
        public ArticleReader reader(InputStream in, @Nullable String source) throws IOException {
            ArticleReader reader = super.reader(in, source);
            return new ArticleReader() {
                private boolean given;

                @Override
                public Optional<Article> next() throws IOException {
                    Optional<Article> next = given ? Optional.empty() : reader.next();
                    given = true;
                    return next;
                }

                @Override
                public void close() throws IOException {
                    reader.close();
                }
            };
        }
    }

    /** Says that it holds one article, and takes more. */
    static class Lax extends ToyFormat {
        @Override
        public boolean holdsMany() {
            return false;
        }
    }

    /** Doubts its own documents. */
    static class Doubting extends ToyFormat {
        @Override
        public ArticleReader reader(InputStream in, @Nullable String source) throws IOException {
            return reporting(super.reader(in, source), Envelope.NONE);
        }
    }

    /** Makes up what a stream says about itself. */
    static class Inventing extends ToyFormat {
        @Override
        public ArticleReader reader(InputStream in, @Nullable String source) throws IOException {
            Envelope none = Envelope.NONE;
            return reporting(
                    super.reader(in, source),
                    new Envelope(
                            null,
                            "somebody",
                            null,
                            null,
                            null,
                            none.destinations(),
                            none.channels(),
                            none.signals(),
                            none.extensions()));
        }
    }

    /** Does not know a byte order mark. */
    static class Unmarked extends ToyFormat {
        @Override
        public ArticleReader reader(InputStream in, @Nullable String source) throws IOException {
            BufferedInputStream buffered = new BufferedInputStream(in);
            buffered.mark(1);
            int first = buffered.read();
            buffered.reset();
            if (first == 0xEF) {
                throw error("SYNTAX", Location.of("x"), "is not of this format");
            }
            return super.reader(buffered, source);
        }
    }

    /** Sees an article where there is nothing. */
    static class Imagining extends ToyFormat {
        @Override
        public ArticleReader reader(InputStream in, @Nullable String source) throws IOException {
            byte[] content = in.readAllBytes();
            in.close();
            String dump = HEADER + "\n" + ToyDump.encode(Articles.minimal()) + "\n";
            return super.reader(
                    new ByteArrayInputStream(content.length == 0 ? dump.getBytes(StandardCharsets.UTF_8) : content),
                    source);
        }
    }

    /** Makes the folders that are missing. */
    static class Obliging extends ToyFormat {
        @Override
        public List<Loss> write(Article article, Path path) throws IOException {
            Files.createDirectories(path.toAbsolutePath().getParent());
            return super.write(article, path);
        }
    }

    /** Shouts its name. */
    static class Loud extends ToyFormat {
        @Override
        public String name() {
            return "TOY";
        }
    }

    /** Has no extension. */
    static class Nameless extends ToyFormat {
        @Override
        public List<String> fileExtensions() {
            return List.of();
        }
    }

    /** Claims everything for itself. */
    static class Greedy extends ToyFormat {
        @Override
        public boolean recognizes(byte[] start) {
            return true;
        }
    }

    /** A view that thinks it shows the language. */
    static class Concealing extends ToyView {
        @Override
        void cover(Article article, Coverage coverage) {
            super.cover(article, coverage);
            coverage.shown("language");
        }
    }

    /** A view that takes the whole block for shown, because its text is. */
    static class Generous extends ToyView {
        @Override
        void cover(Article article, Coverage coverage) {
            super.cover(article, coverage);
            Block block = shown(article);
            if (block != null) {
                coverage.shown("body/" + block.id());
            }
        }
    }

    /** A view that has forgotten that it shows a text. */
    static class Modest extends ToyView {
        @Override
        void cover(Article article, Coverage coverage) {
            coverage.shown("id");
        }
    }

    /** A view that names each claim instead of all. */
    static class Longwinded extends ToyView {
        @Override
        public List<Loss> write(Article article, OutputStream out) throws IOException {
            List<Loss> losses = new ArrayList<>(super.write(article, out));
            if (losses.removeIf(loss -> loss.path().equals("claims"))) {
                article.claims()
                        .forEach(claim ->
                                losses.add(new Loss(Loss.Kind.DROPPED, "claims/" + claim.id(), null, null, null)));
            }
            return losses;
        }
    }

    /** A view that says nothing of what it writes, but all when it is asked before. */
    static class Twofaced extends ToyView {
        @Override
        public List<Loss> losses(Article article) {
            return List.of(new Loss(Loss.Kind.DROPPED, "", null, null, null));
        }
    }

    private static ArticleReader reporting(ArticleReader reader, Envelope envelope) {
        return new ArticleReader() {
            @Override
            public Optional<Article> next() throws IOException {
                return reader.next();
            }

            @Override
            public List<Problem> problems() {
                return List.of(Problem.warning("GUESSED", Location.of("x"), "looks odd"));
            }

            @Override
            public Envelope envelope() {
                return envelope;
            }

            @Override
            public void close() throws IOException {
                reader.close();
            }
        };
    }
}

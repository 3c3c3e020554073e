package news.stet.io;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of the articles of a corpus that cannot be read: they end the reading ({@link #fail()}, the usual way), or
 * are passed over and told ({@link #skip()}), or are handed on as they stood besides ({@link #collect(Sink)}). None is ever
 * lost in silence: what goes in is what comes out and what is told.
 * <p>Given to {@link ArticleReader#tolerating(BadRecords)}. Immutable; a sink may not be.
 */
public final class BadRecords {
    private static final BadRecords FAIL = new BadRecords(false, null, Long.MAX_VALUE, 1);

    private final boolean skips;
    private final @Nullable Sink sink;
    private final long most;
    private final double ratio;

    private BadRecords(boolean skips, @Nullable Sink sink, long most, double ratio) {
        this.skips = skips;
        this.sink = sink;
        this.most = most;
        this.ratio = ratio;
    }

    /** Takes what was passed over. */
    @FunctionalInterface
    public interface Sink {
        /**
         * Takes one record.
         *
         * @param record the record
         * @throws IOException if it cannot be kept; the reading ends then
         */
        void accept(BadRecord record) throws IOException;
    }

    /**
     * The first bad article ends the reading.
     *
     * @return the usual policy
     */
    public static BadRecords fail() {
        return FAIL;
    }

    /**
     * Bad articles are passed over; their problems are among those of the reader.
     *
     * @return a policy without a limit
     */
    public static BadRecords skip() {
        return new BadRecords(true, null, Long.MAX_VALUE, 1);
    }

    /**
     * Bad articles are passed over as by {@link #skip()}, and handed on with what stood there.
     *
     * @param sink takes them
     * @return a policy without a limit
     */
    public static BadRecords collect(Sink sink) {
        return new BadRecords(true, Objects.requireNonNull(sink, "sink"), Long.MAX_VALUE, 1);
    }

    /**
     * Bad articles are passed over as by {@link #skip()}, and put into a folder: what stood there in a file {@code
     * 000000812.bad}, by the article's number, and its problems, one a line, in {@code 000000812.txt} beside it.
     *
     * @param folder where to; made with the first bad article if it is not there
     * @return a policy without a limit
     */
    public static BadRecords collect(Path folder) {
        Objects.requireNonNull(folder, "folder");
        return collect((Sink) record -> {
            Files.createDirectories(folder);
            String name = String.format(Locale.ROOT, "%09d", record.number());
            put(folder.resolve(name + ".bad"), record.content());
            String problems = record.problems().stream()
                    .map(problem -> problem.toString().replace("\n", "\\n").replace("\r", "\\r") + "\n")
                    .collect(Collectors.joining());
            put(folder.resolve(name + ".txt"), problems.getBytes(StandardCharsets.UTF_8));
        });
    }

    private static void put(Path file, byte[] content) throws IOException {
        try (AtomicFile target = AtomicFile.create(file)) {
            try (OutputStream out = target.stream()) {
                out.write(content);
            }
            target.commit();
        }
    }

    /**
     * How many may be bad: the next one ends the reading.
     *
     * @param number 0 or more
     * @return a policy that is otherwise the same
     * @throws IllegalArgumentException if it is less than 0
     */
    public BadRecords atMost(long number) {
        if (number < 0) {
            throw new IllegalArgumentException("the number must be 0 or more, found " + number);
        }
        return new BadRecords(skips, sink, number, ratio);
    }

    /**
     * Which part of all may be bad. Held against each hundred articles read and against all of them at the end, so that a
     * corpus that is bad from the first article on is not read to its end.
     *
     * @param part 0 to 1
     * @return a policy that is otherwise the same
     * @throws IllegalArgumentException if it is less or more
     */
    public BadRecords atMostPart(double part) {
        if (!(part >= 0 && part <= 1)) {
            throw new IllegalArgumentException("the part must be from 0 to 1, found " + part);
        }
        return new BadRecords(skips, sink, most, part);
    }

    boolean skips() {
        return skips;
    }

    void take(BadRecord record) throws IOException {
        if (sink != null) {
            sink.accept(record);
        }
    }

    long most() {
        return most;
    }

    double part() {
        return ratio;
    }
}

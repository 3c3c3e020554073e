package news.stet.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import news.stet.Article;
import news.stet.io.ArticleFormat;
import news.stet.io.ArticleFormatException;
import news.stet.io.ArticleReader;
import news.stet.io.ArticleWriter;

/** What a process leaves that ends while it replaces a file or a folder: the old one or the new one, and no obstacle. */
final class Halt {
    private static final int HALTED = 77;
    private static final int TIMES = 10;
    private static final String BETWEEN = "between articles";
    private static final String ANYWHERE = "anywhere";

    private final ArticleFormat format;
    private final Targets targets;

    Halt(ArticleFormat format, Targets targets) {
        this.format = format;
        this.targets = targets;
    }

    /** Half of them between two articles, half of them anywhere. */
    void leavesOneOrTheOther(Class<?> contract, long seed) throws IOException, InterruptedException {
        int times = Integer.getInteger("stet.halts", TIMES);
        List<Path> all = targets.all();
        for (int i = 0; i < times; i++) {
            Path target = all.get(i % all.size());
            String where = i / all.size() % 2 == 0 ? BETWEEN : ANYWHERE;
            String which = format.name() + ": " + target.getFileName() + ", halted " + where + ", seed " + (seed + i);
            format.write(Articles.full(), target);
            Article after = format.read(target);
            format.write(Documents.small(), target);
            Article before = format.read(target);
            int status = ChildProcess.java(
                            List.of(),
                            Halt.class,
                            List.of(contract.getName(), target.toString(), where, Long.toString(seed + i)))
                    .start()
                    .waitFor();
            assertThat(status)
                    .as("%s: the exit status of the process that halts", which)
                    .isEqualTo(HALTED);
            isOneOf(which, target, before, after);
            format.write(Articles.full(), target);
            assertThat(format.read(target))
                    .as("%s: what is written over what the process left", which)
                    .isEqualTo(after);
        }
    }

    private void isOneOf(String which, Path target, Article before, Article after) throws IOException {
        List<Article> read = new ArrayList<>();
        try (ArticleReader reader = format.reader(target)) {
            for (Optional<Article> next = reader.next(); next.isPresent(); next = reader.next()) {
                read.add(next.get());
            }
        } catch (IOException | ArticleFormatException e) {
            if (Files.isDirectory(target)) {
                return; // no data set, and not taken for one
            }
            throw new AssertionError(which + ": the file is broken: " + e, e);
        }
        if (!read.equals(List.of(before)) && !read.equals(List.of(after))) {
            fail(which + ": neither the old one nor the new one, but " + read.size() + " articles"
                    + (read.isEmpty() ? "" : ": " + Difference.between(before, read.get(0))));
        }
    }

    /**
     * The part of the process that halts.
     *
     * @param args the name of the contract's class, the target, where to halt, and a seed
     * @throws ReflectiveOperationException if there is no such class, or it cannot be made
     * @throws IOException if the disk fails
     */
    public static void main(String[] args) throws ReflectiveOperationException, IOException {
        ArticleFormat format = ChildProcess.format(args[0]);
        Path target = Path.of(args[1]);
        SplittableRandom random = new SplittableRandom(Long.parseLong(args[3]));
        if (args[2].equals(BETWEEN)) {
            betweenArticles(format, target, random.nextInt(4));
        } else {
            anywhere(format, target, random.nextDouble());
        }
    }

    /** The writer is never closed: nothing of it may be seen. */
    private static void betweenArticles(ArticleFormat format, Path target, int count) throws IOException {
        ArticleWriter writer = format.writer(target);
        int most = format.holdsMany() ? count : Math.min(count, 1);
        for (int i = 0; i < most; i++) {
            writer.write(Articles.full());
        }
        Runtime.getRuntime().halt(HALTED);
    }

    /** Within the time of two replacements, as one was measured before. */
    private static void anywhere(ArticleFormat format, Path target, double when) throws IOException {
        Path elsewhere =
                Files.createTempDirectory(target.getParent(), "elsewhere").resolve(target.getFileName());
        format.write(Articles.full(), elsewhere); // loads classes
        long start = System.nanoTime();
        format.write(Articles.full(), elsewhere);
        long end = System.nanoTime() + (long) (when * 2 * (System.nanoTime() - start));
        Thread halting = new Thread(() -> {
            while (System.nanoTime() < end) {
                Thread.onSpinWait();
            }
            Runtime.getRuntime().halt(HALTED);
        });
        halting.start();
        for (boolean full = true; ; full = !full) {
            format.write(full ? Articles.full() : Documents.small(), target);
        }
    }
}

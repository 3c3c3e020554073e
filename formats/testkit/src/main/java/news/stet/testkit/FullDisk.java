package news.stet.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.stet.Article;
import news.stet.io.ArticleFormat;
import news.stet.io.ArticleReader;
import news.stet.io.ArticleWriter;

/**
 * What becomes of a file or a folder that is replaced when there is no room for the new one. Another process tries, whose files
 * the system cuts off at some size: the only full disk that can be had without being asked for one.
 */
final class FullDisk {
    /** Where a POSIX shell is. */
    static final Path SHELL = Path.of("/bin/sh");

    // In blocks of 512 bytes: nothing at all, a beginning, the small files of a folder but not the large ones.
    private static final List<Integer> ROOM = List.of(0, 3, 40);

    private final ArticleFormat format;
    private final Targets targets;

    FullDisk(ArticleFormat format, Targets targets) {
        this.format = format;
        this.targets = targets;
    }

    void leavesTheTarget(Class<?> contract) throws IOException, InterruptedException {
        for (int blocks : ROOM) {
            for (Path target : targets.all()) {
                format.write(Documents.small(), target);
            }
            ProcessBuilder java = ChildProcess.java(
                    List.of("-XX:-UsePerfData"),
                    FullDisk.class,
                    List.of(contract.getName(), targets.folder().toString()));
            List<String> command =
                    new ArrayList<>(List.of(SHELL.toString(), "-c", "ulimit -f " + blocks + " && exec \"$@\"", "sh"));
            command.addAll(java.command());
            Process process = java.command(command).start();
            String found;
            try (InputStream in = process.getInputStream()) {
                found = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
            assertThat(process.waitFor())
                    .as("%s: files of at most %d blocks: %s", format.name(), blocks, found)
                    .isZero();
        }
    }

    /**
     * The part of the process that has no room: prints what went wrong, and ends with 1 if something did.
     *
     * @param args the name of the contract's class, and the folder with the targets
     * @throws ReflectiveOperationException if there is no such class, or it cannot be made
     * @throws IOException if the disk fails on reading
     */
    public static void main(String[] args) throws ReflectiveOperationException, IOException {
        ArticleFormat format = ChildProcess.format(args[0]);
        Targets targets = new Targets(format, Path.of(args[1]));
        String found = "";
        for (Path target : targets.all()) {
            found += tried(targets, target, () -> format.write(Articles.full(), target));
            found += tried(targets, target, () -> {
                try (ArticleWriter writer = format.writer(target)) {
                    for (int i = 0; i < (format.holdsMany() ? 20 : 1); i++) {
                        writer.write(Articles.full());
                    }
                }
            });
            found += tried(targets, target, () -> {
                try (ArticleReader reader = articles(format.holdsMany() ? 20 : 1);
                        ArticleWriter writer = format.writer(target)) {
                    reader.transferTo(writer);
                }
            });
        }
        System.out.write(found.getBytes(StandardCharsets.UTF_8));
        System.out.flush();
        System.exit(found.isEmpty() ? 0 : 1);
    }

    private interface Write {
        void run() throws IOException;
    }

    /** It is written whole, or it is told and everything is as it was. */
    private static String tried(Targets targets, Path target, Write write) throws IOException {
        Map<String, String> before = targets.snapshot();
        try {
            write.run();
            return ""; // there was room
        } catch (IOException e) {
            Map<String, String> after = targets.snapshot();
            return after.equals(before)
                    ? ""
                    : target.getFileName() + ": after " + e + " there was " + after + ", and before " + before + "\n";
        } catch (RuntimeException e) {
            return target.getFileName() + ": not an IOException: " + e + "\n";
        }
    }

    private static ArticleReader articles(int count) {
        return new ArticleReader() {
            private int left = count;

            @Override
            public Optional<Article> next() {
                return left-- > 0 ? Optional.of(Articles.full()) : Optional.empty();
            }

            @Override
            public void close() {}
        };
    }
}

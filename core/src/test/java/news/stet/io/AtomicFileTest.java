package news.stet.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AtomicFileTest {
    @TempDir
    Path folder;

    @Test
    void aFileAppearsWhole() throws IOException {
        Path path = folder.resolve("a");
        try (AtomicFile file = AtomicFile.create(path)) {
            file.stream().write(bytes("new"));
            file.stream().close();
            assertThat(path).doesNotExist();
            file.commit();
            assertThat(path).hasContent("new");
        }
        assertThat(path).hasContent("new");
        assertThat(names()).containsExactly("a");
    }

    @Test
    void whatIsNotCommittedWasNeverThere() throws IOException {
        Path path = Files.writeString(folder.resolve("a"), "old");
        try (AtomicFile file = AtomicFile.create(path)) {
            file.stream().write(new byte[1 << 20]);
        }
        assertThat(path).hasContent("old");
        assertThat(names()).containsExactly("a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-------", "rw-r-----", "rw-rw-rw-", "rwxr-xr-x"})
    void aFileKeepsItsPermissionsAndNobodyElseReadsItMeanwhile(String permissions) throws IOException {
        Path path = posix(folder.resolve("a"));
        Set<PosixFilePermission> wanted = PosixFilePermissions.fromString(permissions);
        Files.setPosixFilePermissions(path, wanted);

        try (AtomicFile file = AtomicFile.create(path)) {
            file.stream().write(bytes("new"));
            try (Stream<Path> beside = Files.list(folder)) {
                assertThat(beside)
                        .hasSize(2)
                        .allSatisfy(each -> assertThat(wanted).containsAll(Files.getPosixFilePermissions(each)));
            }
            file.commit();
        }

        assertThat(Files.getPosixFilePermissions(path)).isEqualTo(wanted);
        assertThat(path).hasContent("new");
    }

    @Test
    void aNewFileHasThePermissionsOfAnyNewFile() throws IOException {
        Path usual = posix(folder.resolve("usual"));
        Path path = folder.resolve("a");
        write(path, "new");

        assertThat(Files.getPosixFilePermissions(path)).isEqualTo(Files.getPosixFilePermissions(usual));
    }

    @Test
    void aWriteProtectedFileIsRefused() throws IOException {
        Path path = posix(folder.resolve("a"));
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("r--r--r--"));
        assumeFalse(Files.isWritable(path), "this user may write to write-protected files");

        assertThatThrownBy(() -> AtomicFile.create(path))
                .isInstanceOf(AccessDeniedException.class)
                .hasMessage(path + ": is write-protected");
    }

    @Test
    void aLinkKeepsLeadingToTheFile() throws IOException {
        Path target = Files.writeString(folder.resolve("target"), "old");
        Path link = link("link", target.getFileName());
        Path further = link("further", link.toAbsolutePath());

        write(further, "new");

        assertThat(target).hasContent("new");
        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(Files.isSymbolicLink(further)).isTrue();
        assertThat(names()).containsExactly("further", "link", "target");
    }

    @Test
    void aLinkThatLeadsToNothingYetLeadsToTheFileAfterwards() throws IOException {
        Files.createDirectory(folder.resolve("there"));
        Path link = link("link", Path.of("there", "target"));

        write(link, "new");

        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(folder.resolve("there/target")).hasContent("new");
        assertThat(link).hasContent("new");
    }

    @Test
    void linksThatLeadInACircleAreRefused() throws IOException {
        Path one = link("one", Path.of("two"));
        link("two", Path.of("one"));

        assertThatThrownBy(() -> AtomicFile.create(one)).isInstanceOf(FileSystemLoopException.class);
    }

    @Test
    void aFolderIsNoFileAndAFileHasAFolder() {
        assertThatThrownBy(() -> AtomicFile.create(folder))
                .isInstanceOf(FileSystemException.class)
                .hasMessage(folder + ": is a folder, not a file");
        assertThatThrownBy(() -> AtomicFile.create(folder.resolve("no/a")))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessage(folder.resolve("no/a") + ": its folder does not exist");
    }

    @Test
    void aNameMayBeAsLongAsTheSystemAllows() throws IOException {
        Path path = folder.resolve("x".repeat(255));

        write(path, "new");

        assertThat(path).hasContent("new");
    }

    @Test
    void severalFilesAreWrittenAtOnceAndLeftoversDoNotMatter() throws IOException {
        Path path = folder.resolve("a");
        try (AtomicFile one = AtomicFile.create(path);
                AtomicFile two = AtomicFile.create(path)) {
            one.stream().write(bytes("one"));
            two.stream().write(bytes("two"));
            one.commit();
            assertThat(path).hasContent("one");
            two.commit();
        }
        assertThat(path).hasContent("two");
        assertThat(names()).containsExactly("a");
    }

    @Test
    void aFullDiskIsAnIOException() throws IOException {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full), "no /dev/full here");

        try (AtomicFile file = AtomicFile.create(full)) {
            file.stream().write(bytes("small: no error before the end"));
            assertThatThrownBy(file::commit).isInstanceOf(IOException.class);
        }
        assertThatThrownBy(() -> {
                    try (AtomicFile file = AtomicFile.create(full)) {
                        file.stream().write(new byte[1 << 20]);
                    }
                })
                .isInstanceOf(IOException.class);
        assertThat(full).exists();
        assertThatThrownBy(() ->
                        new ToyFormat().write(news.stet.Article.builder("urn:a").build(), full))
                .isInstanceOf(IOException.class);
    }

    @Test
    void aDeviceIsWrittenStraight() throws IOException {
        Path nothing = Path.of("/dev/null");
        assumeTrue(Files.exists(nothing), "no /dev/null here");

        write(nothing, "gone");

        assertThat(Files.isRegularFile(nothing)).isFalse();
    }

    @Test
    void readersSeeTheOldFileOrTheNewOneAndNeverAnother() throws Exception {
        Path path = folder.resolve("a");
        int size = 200_000;
        write(path, "0".repeat(size));
        AtomicBoolean done = new AtomicBoolean();
        Callable<Integer> reading = () -> {
            int count = 0;
            while (!done.get() || count == 0) {
                byte[] content = Files.readAllBytes(path);
                byte[] whole = new byte[size];
                Arrays.fill(whole, content[0]);
                assertThat(Arrays.equals(content, whole)).isTrue();
                count++;
            }
            return count;
        };
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<Integer>> readers = List.of(threads.submit(reading), threads.submit(reading));
            for (int i = 0; i < 60; i++) {
                write(path, String.valueOf(i % 10).repeat(size));
            }
            done.set(true);
            for (Future<Integer> reader : readers) {
                assertThat(reader.get()).isPositive();
            }
        } finally {
            done.set(true);
            threads.shutdownNow();
        }
        assertThat(names()).containsExactly("a");
    }

    @Test
    void anInterruptedWriteLeavesTheOldFile() throws IOException {
        Path path = Files.writeString(folder.resolve("a"), "old");
        try {
            assertThatThrownBy(() -> {
                        try (AtomicFile file = AtomicFile.create(path)) {
                            Thread.currentThread().interrupt();
                            file.stream().write(new byte[1 << 20]);
                            file.commit();
                        }
                    })
                    .isInstanceOf(IOException.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
        assertThat(path).hasContent("old");
        assertThat(names()).containsExactly("a");
    }

    private static void write(Path path, String content) throws IOException {
        try (AtomicFile file = AtomicFile.create(path)) {
            try (OutputStream out = file.stream()) {
                out.write(bytes(content));
            }
            file.commit();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Path posix(Path path) throws IOException {
        Files.writeString(path, "old");
        assumeTrue(Files.getFileAttributeView(path, PosixFileAttributeView.class) != null, "no POSIX permissions here");
        return path;
    }

    private Path link(String name, Path to) {
        Path link = folder.resolve(name);
        try {
            return Files.createSymbolicLink(link, to);
        } catch (IOException | UnsupportedOperationException e) {
            assumeTrue(false, "no symbolic links here");
            return link;
        }
    }

    private List<String> names() throws IOException {
        List<String> names = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.map(file -> String.valueOf(file.getFileName())).sorted().forEach(names::add);
        }
        return names;
    }
}

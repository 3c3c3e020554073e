package news.stet.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import news.stet.Article;
import news.stet.Changes;
import news.stet.io.ArticleFormat;
import news.stet.io.ArticleFormatException;

/** What a format does with what it replaces: readers see it whole, links and permissions stay. */
final class Replacement {
    private static final int TIMES = 200;
    // A folder is many files.
    private static final int TIMES_OF_FOLDERS = 40;

    private final ArticleFormat format;
    private final Targets targets;

    Replacement(ArticleFormat format, Targets targets) {
        this.format = format;
        this.targets = targets;
    }

    /** While a file is replaced, it is the old one or the new one; a folder may for a moment hold no data set, and says so. */
    void readersSeeOneOrTheOther() throws IOException, InterruptedException, ExecutionException {
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try {
            for (Path target : targets.all()) {
                List<Article> versions = versions(target);
                int times = Files.isDirectory(target) ? TIMES_OF_FOLDERS : TIMES;
                Future<?> writing = thread.submit(() -> {
                    for (int i = 0; i < times; i++) {
                        format.write(i % 2 == 0 ? Articles.full() : Documents.small(), target);
                    }
                    return null;
                });
                int read = 0;
                while (!writing.isDone()) {
                    read += isOne(target, versions) ? 1 : 0;
                }
                writing.get();
                if (Files.isRegularFile(target)) {
                    assertThat(read).as("how often a file was read meanwhile").isPositive();
                }
                assertThat(format.read(target)).isEqualTo(versions.get(0));
            }
        } finally {
            thread.shutdownNow();
        }
    }

    /** As they are read: of a view not as they were written. The first one is what lies there in the end. */
    private List<Article> versions(Path target) throws IOException {
        List<Article> versions = new ArrayList<>();
        for (Article article : List.of(Articles.full(), Documents.small())) {
            format.write(article, target);
            versions.add(0, format.read(target));
        }
        return versions;
    }

    private boolean isOne(Path target, List<Article> versions) throws IOException {
        Article read;
        try {
            read = format.read(target);
        } catch (IOException | ArticleFormatException e) {
            if (Files.isDirectory(target)) {
                return false;
            }
            throw new AssertionError(format.name() + ": while it was replaced, a file was found broken: " + e, e);
        }
        if (!versions.contains(read)) {
            Article nearest = Collections.min(
                    versions,
                    Comparator.comparingInt(
                            version -> Changes.between(version, read).all().size()));
            fail(format.name() + ": while it was replaced, " + target.getFileName() + " was read as neither: "
                    + Difference.between(nearest, read));
        }
        return true;
    }

    void linksStayLinks(Path folder) throws IOException {
        Path real = Files.createDirectory(folder.resolve("real"));
        List<Path> shapes = targets.all();
        for (Path shape : shapes) {
            Path file = real.resolve(shape.getFileName());
            format.write(Documents.small(), file);
            Path link = link(folder.resolve("a " + shape.getFileName()), real.resolve(shape.getFileName()));
            Path second = link(folder.resolve("b " + shape.getFileName()), link.getFileName());
            format.write(Articles.full(), second);
            assertThat(link).isSymbolicLink();
            assertThat(second).as("a link that was written to").isSymbolicLink();
            assertThat(format.read(file).id())
                    .as("what lies where the link leads")
                    .isEqualTo(format.read(second).id())
                    .isNotEqualTo(idOf(Documents.small(), folder));
        }
        Path absent = real.resolve("absent." + targets.extension());
        Path ahead = link(folder.resolve("c." + targets.extension()), absent);
        format.write(Articles.full(), ahead);
        assertThat(ahead).as("a link to what was not there").isSymbolicLink();
        assertThat(absent).isRegularFile();
    }

    private String idOf(Article article, Path folder) throws IOException {
        Path file = folder.resolve("id." + targets.extension());
        format.write(article, file);
        return format.read(file).id();
    }

    private static Path link(Path link, Path to) throws IOException {
        try {
            return Files.createSymbolicLink(link, to);
        } catch (UnsupportedOperationException | FileSystemException e) {
            assumeTrue(false, "no symbolic links, or not for this user");
            throw e;
        }
    }

    /** A file that is replaced keeps its permissions; a new one has those of any new file. */
    void permissionsStay(Path folder) throws IOException {
        assumeTrue(Files.getFileAttributeView(folder, PosixFileAttributeView.class) != null, "no permissions of POSIX");
        Path file = targets.all().get(0);
        for (String permissions : List.of("rw-r-----", "rw-rw-rw-", "rw-------")) {
            Files.deleteIfExists(file);
            format.write(Documents.small(), file);
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
            format.write(Articles.full(), file);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .as("the permissions of a file that was replaced")
                    .isEqualTo(permissions);
        }
        Path any = Files.createFile(folder.resolve("any"));
        Set<PosixFilePermission> usual = Files.getPosixFilePermissions(any);
        Files.delete(any);
        Files.delete(file);
        for (Path target : targets.all()) {
            format.write(Documents.small(), target);
            try (Stream<Path> written = Files.walk(target)) {
                for (Path each : written.filter(Files::isRegularFile).toList()) {
                    assertThat(Files.getPosixFilePermissions(each))
                            .as("the permissions of the new file %s", each.getFileName())
                            .isEqualTo(usual);
                }
            }
        }
    }
}

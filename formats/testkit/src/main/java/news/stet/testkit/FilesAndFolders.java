package news.stet.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.stet.Article;
import news.stet.io.ArticleFormat;
import news.stet.io.ArticleReader;
import news.stet.io.ArticleWriter;

/** What a format does with files and folders: they appear whole or not at all, and nothing beside them stays. */
final class FilesAndFolders {
    private final ArticleFormat format;
    private final boolean full;
    private final Path folder;
    private final Targets targets;

    FilesAndFolders(ArticleFormat format, boolean full, Path folder) {
        this.format = format;
        this.full = full;
        this.folder = folder;
        this.targets = new Targets(format, folder);
    }

    void comeBack(Article article) throws IOException {
        for (Path target : targets.all()) {
            format.write(Documents.small(), target); // there is something to replace
            format.write(article, target);
            Article read = format.read(target);
            if (full) {
                same(target, article, read);
            }
            Map<String, String> first = targets.snapshot();
            format.write(read, target);
            assertThat(targets.snapshot().keySet())
                    .as("what lies in the folder")
                    .isEqualTo(first.keySet());
            assertThat(targets.snapshot()).as("the same article, written again").isEqualTo(first);
        }
    }

    void severalComeBack(List<Article> articles) throws IOException {
        for (Path target : targets.all()) {
            try (ArticleWriter writer = format.writer(target)) {
                for (Article article : articles) {
                    writer.write(article);
                }
            }
            List<Article> read = new ArrayList<>();
            try (ArticleReader reader = format.reader(target)) {
                reader.forEach(read::add);
            }
            assertThat(read).as("how many articles came back").hasSameSizeAs(articles);
            for (int i = 0; full && i < read.size(); i++) {
                same(target, articles.get(i), read.get(i));
            }
        }
    }

    void givenUpLeavesTheTargetAsItWas(Article article) throws IOException {
        for (Path target : targets.all()) {
            format.write(Documents.small(), target);
            Map<String, String> before = targets.snapshot();
            try (ArticleWriter writer = format.writer(target)) {
                writer.write(article);
                writer.abort();
            }
            assertThat(targets.snapshot()).as("the folder, after abort()").isEqualTo(before);
            ArticleReader broken = new ArticleReader() {
                private boolean given;

                @Override
                public Optional<Article> next() throws IOException {
                    if (given) {
                        throw new IOException("the input broke");
                    }
                    given = true;
                    return Optional.of(article);
                }

                @Override
                public void close() {}
            };
            assertThatExceptionOfType(IOException.class).isThrownBy(() -> {
                try (ArticleWriter writer = format.writer(target)) {
                    broken.transferTo(writer);
                }
            });
            assertThat(targets.snapshot())
                    .as("the folder, after a broken transfer")
                    .isEqualTo(before);
        }
    }

    void newTargetIsNotThereUntilClosed(Article article) throws IOException {
        for (Path target : targets.all()) {
            try (ArticleWriter writer = format.writer(target)) {
                writer.write(article);
                assertThat(target).as("the target, before its writer is closed").doesNotExist();
            }
            assertThat(target).exists();
        }
    }

    void impossibleTargetsAreIoExceptions(Article article) throws IOException {
        String extension = targets.extension();
        Path occupied = Files.createDirectory(folder.resolve("occupied." + extension));
        Files.writeString(occupied.resolve("keep.txt"), "keep");
        Map<String, String> before = targets.snapshot();
        assertThatExceptionOfType(IOException.class)
                .as("read a file that is not there")
                .isThrownBy(() -> format.read(folder.resolve("absent." + extension)));
        assertThatExceptionOfType(IOException.class)
                .as("write into a folder that is not there")
                .isThrownBy(() -> format.write(article, folder.resolve("absent").resolve("a." + extension)));
        assertThatThrownBy(() -> format.write(article, occupied))
                .as("write where a folder with something else in it is")
                .isInstanceOf(IOException.class);
        assertThat(targets.snapshot()).as("the folder after all this").isEqualTo(before);
        Path device = Path.of("/dev/full");
        if (Files.exists(device)) {
            assertThatExceptionOfType(IOException.class)
                    .as("write to a full device")
                    .isThrownBy(() -> format.write(article, device));
        }
    }

    private void same(Path target, Article written, Article read) {
        if (!read.equals(written)) {
            fail(format.name() + ": " + target.getFileName() + ": " + Difference.between(written, read));
        }
    }
}

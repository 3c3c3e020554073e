package news.stet.benchmarks.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import news.stet.Article;
import news.stet.benchmarks.corpus.Corpus;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CsvBaselinesTest {
    private static final int ARTICLES = 200;

    @TempDir
    private Path folder;

    /** One way to read and write a set. */
    private record Library(String name, Reading reading, Writing writing) {
        @Override
        public String toString() {
            return name;
        }
    }

    private interface Reading {
        List<Article> read(Path folder) throws IOException;
    }

    private interface Writing {
        void write(List<Article> articles, Path folder) throws IOException;
    }

    static Stream<Library> libraries() {
        return Stream.of(
                new Library("Commons CSV", PlainCommonsCsv::read, PlainCommonsCsv::write),
                new Library("FastCSV", PlainFastCsv::read, PlainFastCsv::write));
    }

    @ParameterizedTest
    @MethodSource("libraries")
    void readsWhatStetReads(Library library) throws IOException {
        int set = 0;
        for (List<Article> articles : sets()) {
            Path path = folder.resolve("set" + set++);
            SetFolder.writeWithStet(articles, path);
            assertThat(library.reading().read(path)).isEqualTo(articles).isEqualTo(SetFolder.readWithStet(path));
        }
    }

    @ParameterizedTest
    @MethodSource("libraries")
    void writesWhatStetReads(Library library) throws IOException {
        int set = 0;
        for (List<Article> articles : sets()) {
            Path path = Files.createDirectory(folder.resolve("set" + set++));
            library.writing().write(articles, path);
            assertThat(SetFolder.readWithStet(path)).isEqualTo(articles);
        }
    }

    private static List<List<Article>> sets() throws IOException {
        return Stream.concat(SetFolder.sets(Corpus.articles(ARTICLES)).stream(), Stream.of(List.of(Corpus.seed())))
                .toList();
    }
}

package news.stet.benchmarks.csv;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.stet.Article;
import news.stet.csv.CsvFormat;
import news.stet.io.ArticleReader;
import news.stet.io.ArticleWriter;

/**
 * Sets of tables in folders. They are made in memory where there is a directory for that ({@code /dev/shm} on Linux), else in
 * that for temporary files; the property {@code stet.sets} names another one. Stet forces each file of a set to the disk,
 * which plain use of a library does not: how long a disk takes for that is a figure of the disk.
 */
public final class SetFolder {
    /** How many articles are in a set. */
    static final int SIZE = 25;

    private static final String WHERE = "stet.sets";
    private static final Path IN_MEMORY = Path.of("/dev/shm");
    // All variants of a full run hold less at a time.
    private static final long ROOM = 1L << 30;

    private SetFolder() {}

    /**
     * The directory in which the sets are made.
     *
     * @return the one that was asked for; else one in memory, if there is one with enough room; else the one for temporary
     *     files
     */
    public static Path where() {
        String given = System.getProperty(WHERE);
        if (given != null) {
            return Path.of(given);
        }
        return hasRoom(IN_MEMORY) ? IN_MEMORY : Path.of(System.getProperty("java.io.tmpdir"));
    }

    private static boolean hasRoom(Path folder) {
        try {
            return Files.isDirectory(folder)
                    && Files.isWritable(folder)
                    && Files.getFileStore(folder).getUsableSpace() >= ROOM;
        } catch (IOException e) {
            return false;
        }
    }

    static Path create() throws IOException {
        Path folder = Files.createTempDirectory(Files.createDirectories(where()), "stet-sets-");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
        return folder;
    }

    static List<List<Article>> sets(List<Article> articles) {
        List<List<Article>> sets = new ArrayList<>();
        for (int from = 0; from < articles.size(); from += SIZE) {
            sets.add(List.copyOf(articles.subList(from, Math.min(articles.size(), from + SIZE))));
        }
        return sets;
    }

    /** Articles in sets as Stet writes them, all in one folder. */
    static List<Path> ofSets(List<Article> articles) throws IOException {
        Path folder = create();
        List<Path> paths = new ArrayList<>();
        for (List<Article> set : sets(articles)) {
            Path path = folder.resolve("set" + paths.size());
            writeWithStet(set, path);
            paths.add(path);
        }
        return paths;
    }

    static void writeWithStet(List<Article> articles, Path folder) throws IOException {
        try (ArticleWriter writer = CsvFormat.standard().writer(folder)) {
            for (Article article : articles) {
                writer.write(article);
            }
        }
    }

    static List<Article> readWithStet(Path folder) throws IOException {
        try (ArticleReader reader = CsvFormat.standard().reader(folder)) {
            return reader.stream().toList();
        }
    }

    /** The least that a data package must say so that Stet takes the folder for a set. */
    static void describe(Path folder) throws IOException {
        String resources = Arrays.stream(TableName.values())
                .map(table -> "{\"path\": \"" + table.file() + "\"}")
                .collect(Collectors.joining(", "));
        Files.writeString(
                folder.resolve("datapackage.json"),
                "{\"format\": \"stet-csv\", \"formatVersion\": \"1.0\", \"resources\": [" + resources + "]}");
    }

    static long size(Path folder) throws IOException {
        long size = 0;
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                size += Files.size(file);
            }
        }
        return size;
    }

    static void delete(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
        } catch (IOException e) {
            // It is a folder for temporary files: whoever cleans those up takes it too.
        }
    }
}

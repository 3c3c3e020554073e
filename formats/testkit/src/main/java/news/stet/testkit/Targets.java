package news.stet.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import news.stet.io.ArticleFormat;

/** The files, and folders where a format uses them, that a test writes in a folder of its own. */
final class Targets {
    private final ArticleFormat format;
    private final Path folder;

    Targets(ArticleFormat format, Path folder) {
        this.format = format;
        this.folder = folder;
    }

    Path folder() {
        return folder;
    }

    /** One of each shape, in the folder. */
    List<Path> all() {
        Path file = folder.resolve("an article, no. 1." + extension());
        return format.usesFolders() ? List.of(file, folder.resolve("tables")) : List.of(file);
    }

    String extension() {
        return format.fileExtensions().get(0);
    }

    /** Everything below the folder, and of a file what tells its content from another. */
    Map<String, String> snapshot() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.toList()) {
                files.put(folder.relativize(path).toString().replace('\\', '/'), content(path));
            }
        }
        return files;
    }

    private static String content(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            return "a folder";
        }
        byte[] content = Files.readAllBytes(path);
        return content.length + " bytes with hash " + Arrays.hashCode(content);
    }
}

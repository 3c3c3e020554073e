package news.stet.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A folder of tables. */
final class FolderStore implements Store {
    private final Path folder;
    private final List<String> files;

    FolderStore(Path folder) throws IOException {
        this.folder = folder;
        try (Stream<Path> entries = Files.list(folder)) {
            files = entries.map(entry -> String.valueOf(entry.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    @Override
    public String name() {
        return folder.toString();
    }

    @Override
    public List<String> files() {
        return files;
    }

    @Override
    public boolean isFile(String file) {
        return Files.isRegularFile(folder.resolve(file));
    }

    @Override
    public InputStream open(String file) throws IOException {
        return Files.newInputStream(folder.resolve(file));
    }

    @Override
    public long size(String file) throws IOException {
        return Files.size(folder.resolve(file));
    }

    @Override
    public void close() {}
}

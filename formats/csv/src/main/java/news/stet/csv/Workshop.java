package news.stet.csv;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where a set is made before anybody sees it. */
final class Workshop implements Closeable {
    private final Target target;
    private final List<Sheet> sheets = new ArrayList<>();
    private @Nullable Path folder;

    /** Takes a finished set to where it belongs. */
    interface Target {
        /** A new folder for what does not fit into memory. */
        Path newFolder() throws IOException;

        /**
         * Takes the set.
         *
         * @param files its files, the data package first
         * @param workshop where they are made
         */
        void take(List<Spool> files, Workshop workshop) throws IOException;

        /** Gives up, or is done. */
        default void close() throws IOException {}
    }

    Workshop(Target target) {
        this.target = target;
    }

    Sheet sheet(String file, @Nullable String[] header) throws IOException {
        Sheet sheet = new Sheet(new Spool(this::path, file));
        sheets.add(sheet);
        sheet.out.record(header);
        return sheet;
    }

    /** The folder in which the set is made, which exists from now on. */
    Path folder() throws IOException {
        Path made = folder;
        if (made == null) {
            made = target.newFolder();
            folder = made;
        }
        return made;
    }

    private Path path(String file) throws IOException {
        return folder().resolve(file);
    }

    /** All sheets are finished: the set is complete. */
    void handOver(String description) throws IOException {
        Spool first = new Spool(this::path, DataPackage.FILE);
        first.write(description.getBytes(StandardCharsets.UTF_8));
        first.close();
        List<Spool> files = new ArrayList<>();
        files.add(first);
        sheets.forEach(sheet -> files.add(sheet.spool));
        target.take(files, this);
    }

    @Override
    public void close() throws IOException {
        try {
            for (Sheet sheet : sheets) {
                sheet.spool.close();
            }
        } finally {
            try {
                deleteFolder();
            } finally {
                target.close();
            }
        }
    }

    private void deleteFolder() throws IOException {
        if (folder == null || !Files.exists(folder)) {
            return; // never needed, or it became the target
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
        }
        Files.deleteIfExists(folder);
    }

    /** One table in the making. */
    static final class Sheet {
        private final Spool spool;
        private final Cells.Out out;
        private long rows;

        private Sheet(Spool spool) throws IOException {
            this.spool = spool;
            this.out = Cells.out(spool);
        }

        void row(@Nullable String[] cells) throws IOException {
            out.record(cells);
            rows++;
        }

        DataPackage.Content finish() throws IOException {
            out.close();
            return new DataPackage.Content(rows, spool.count(), spool.hash());
        }
    }
}

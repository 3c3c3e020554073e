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
    private final List<Part> parts = new ArrayList<>();
    private final PrintedCodes codes = new PrintedCodes();
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

    /** One file of the set. */
    interface Part {
        Spool spool();
    }

    Workshop(Target target) {
        this.target = target;
    }

    /**
     * A new table.
     *
     * @param file its name
     * @param header its columns
     * @param foreign those that are found on the way, or null if there are none
     * @param guarded which of its columns hold texts that are guarded, foreign ones aside; null if none is
     */
    Sheet sheet(String file, @Nullable String[] header, @Nullable ForeignColumns foreign, boolean @Nullable [] guarded)
            throws IOException {
        Sheet sheet = new Sheet(this::path, file, header, foreign, guarded, codes);
        parts.add(sheet);
        return sheet;
    }

    /** A file whose content is there already. */
    Verbatim verbatim(String file, String content) throws IOException {
        Spool spool = new Spool(this::path, file);
        spool.write(content.getBytes(StandardCharsets.UTF_8));
        spool.close();
        Verbatim verbatim = new Verbatim(spool, spool.hash());
        parts.add(verbatim);
        return verbatim;
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
        handOver(description.getBytes(StandardCharsets.UTF_8));
    }

    /** The same with the bytes of the description. */
    void handOver(byte[] description) throws IOException {
        Spool first = new Spool(this::path, DataPackage.FILE);
        first.write(description);
        first.close();
        List<Spool> files = new ArrayList<>();
        files.add(first);
        parts.forEach(part -> files.add(part.spool()));
        target.take(files, this);
    }

    @Override
    public void close() throws IOException {
        try {
            for (Part part : parts) {
                part.spool().close();
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

    /** A file that is no table in the making. */
    record Verbatim(Spool spool, String hash) implements Part {
        String file() {
            return spool.file();
        }

        DataPackage.Content content() {
            return new DataPackage.Content(-1, spool.count(), hash, List.of(), 0);
        }
    }
}

package news.stet.csv;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder that becomes a set. A new one appears whole. In an earlier set the data package goes first and comes last, so
 * that at no time a mixture passes for a set.
 */
final class FolderTarget implements Workshop.Target {
    private final Path folder;
    private final Path parent;

    private FolderTarget(Path folder, Path parent) {
        this.folder = folder;
        this.parent = parent;
    }

    /** A workshop beside the folder, on the same file system. */
    static Workshop workshop(Path path) throws IOException {
        Path folder =
                Files.exists(path) ? path.toRealPath() : path.toAbsolutePath().normalize();
        requireSetOrNothing(folder);
        Path parent = folder.getParent();
        if (parent == null || !Files.isDirectory(parent)) {
            throw new NoSuchFileException(path.toString(), null, "the folder in which it should be does not exist");
        }
        return new Workshop(new FolderTarget(folder, parent));
    }

    private static void requireSetOrNothing(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        if (!Files.isDirectory(folder)) {
            throw new NotDirectoryException(folder.toString());
        }
        try (Stream<Path> entries = Files.list(folder)) {
            for (Path entry : entries.sorted().toList()) {
                if (!isOfSet(String.valueOf(entry.getFileName()))) {
                    throw new FileAlreadyExistsException(
                            entry.toString(),
                            null,
                            "a set of tables is written into a new or empty folder, or over an earlier set, and this"
                                    + " file is not of one");
                }
            }
        }
    }

    private static boolean isOfSet(String file) {
        return file.equals(DataPackage.FILE)
                || file.equals(FlatClaims.FILE)
                || Tables.ALL.stream().anyMatch(table -> table.file().equals(file));
    }

    @Override
    public Path newFolder() throws IOException {
        return Files.createTempDirectory(parent, "." + folder.getFileName() + ".");
    }

    @Override
    public void take(List<Spool> files, Workshop workshop) throws IOException {
        Path made = workshop.folder();
        List<String> names = files.stream().map(Spool::file).toList();
        for (Spool file : files) {
            file.toDisk();
            force(made.resolve(file.file()), StandardOpenOption.WRITE);
        }
        requireSetOrNothing(folder);
        if (Files.exists(folder)) {
            replace(made, names);
        } else {
            openToOthers(made);
            Files.move(made, folder, StandardCopyOption.ATOMIC_MOVE);
        }
        forceFolder(parent);
    }

    private void replace(Path made, List<String> names) throws IOException {
        Files.deleteIfExists(folder.resolve(DataPackage.FILE));
        forceFolder(folder);
        for (String name : names) {
            if (!name.equals(DataPackage.FILE)) {
                move(made, name);
            }
        }
        try (Stream<Path> entries = Files.list(folder)) {
            for (Path entry : entries.toList()) {
                if (!names.contains(String.valueOf(entry.getFileName()))) {
                    Files.delete(entry); // a table that only an earlier set had
                }
            }
        }
        forceFolder(folder);
        move(made, DataPackage.FILE);
        forceFolder(folder);
    }

    /** A temporary folder is its maker's alone; a set is as readable as any folder beside it. */
    private void openToOthers(Path made) throws IOException {
        PosixFileAttributeView to = Files.getFileAttributeView(made, PosixFileAttributeView.class);
        if (to != null) {
            to.setPermissions(Files.getPosixFilePermissions(parent));
        }
    }

    private void move(Path made, String file) throws IOException {
        Files.move(
                made.resolve(file),
                folder.resolve(file),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }

    private static void force(Path file, StandardOpenOption option) throws IOException {
        try (FileChannel channel = FileChannel.open(file, option)) {
            channel.force(true);
        }
    }

    /** A system that cannot force a folder (Windows) is left to its own ways. */
    private static void forceFolder(Path folder) {
        try {
            force(folder, StandardOpenOption.READ);
        } catch (IOException e) {
            // The files themselves are safe.
        }
    }
}

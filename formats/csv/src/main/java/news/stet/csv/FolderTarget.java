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
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import news.stet.io.ArticleFormatException;
import news.stet.io.Limits;
import org.jspecify.annotations.Nullable;

/**
 * A folder that becomes a set. A new one appears whole. In an earlier set the data package goes first and comes last, so
 * that at no time a mixture passes for a set.
 */
final class FolderTarget implements Workshop.Target {
    /** Stands in a folder while the set in it is replaced: what it holds is Stet's, and no set. */
    static final String MARK = DataPackage.FILE + ".incomplete";

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

    /**
     * Nobody's own files are written over: the folder is empty, or has a data package of Stet's, or the mark of one, and
     * nothing that is not of a set.
     */
    private static void requireSetOrNothing(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        if (!Files.isDirectory(folder)) {
            throw new NotDirectoryException(folder.toString());
        }
        List<Path> all;
        try (Stream<Path> entries = Files.list(folder)) {
            all = entries.sorted().toList();
        }
        Set<String> foreign = foreignFiles(folder);
        for (Path entry : all) {
            if (!isOfSet(entry, foreign)) {
                throw refused(entry, "this file is not of one");
            }
        }
        if (!all.isEmpty() && !Files.exists(folder.resolve(MARK)) && foreignFiles(folder, DataPackage.FILE) == null) {
            throw refused(folder, "this folder has no " + DataPackage.FILE + " of Stet's");
        }
    }

    private static FileAlreadyExistsException refused(Path path, String why) {
        return new FileAlreadyExistsException(
                path.toString(),
                null,
                "a set of tables is written into a new or empty folder, or over an earlier set, and " + why);
    }

    private static boolean isOfSet(Path entry, Set<String> foreign) {
        String file = String.valueOf(entry.getFileName());
        boolean isKnown = file.equals(DataPackage.FILE)
                || file.equals(MARK)
                || file.equals(FlatClaims.FILE)
                || foreign.contains(file)
                || Tables.ALL.stream().anyMatch(table -> table.file().equals(file));
        return isKnown && !Files.isDirectory(entry);
    }

    /** The tables of others that are a set's: its data package lists them, or the mark of one that was interrupted. */
    private static Set<String> foreignFiles(Path folder) throws IOException {
        Set<String> files = new HashSet<>();
        for (String description : List.of(DataPackage.FILE, MARK)) {
            Set<String> listed = foreignFiles(folder, description);
            files.addAll(listed == null ? Set.of() : listed);
        }
        return files;
    }

    private static @Nullable Set<String> foreignFiles(Path folder, String description) throws IOException {
        if (!Files.exists(folder.resolve(description))) {
            return null;
        }
        try {
            return DataPackage.foreignFiles(
                    DataPackage.text(new FolderStore(folder), description, Limits.LONGEST_ARTICLE));
        } catch (ArticleFormatException e) {
            return null;
        }
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
        Path description = folder.resolve(DataPackage.FILE);
        Path mark = folder.resolve(MARK);
        Set<String> foreign = foreignFiles(folder);
        names.stream().filter(ForeignTable::isFile).forEach(foreign::add);
        Files.writeString(made.resolve(MARK), DataPackage.ofForeignFiles(foreign));
        force(made.resolve(MARK), StandardOpenOption.WRITE);
        move(made, MARK);
        forceFolder(folder);
        Files.deleteIfExists(description);
        forceFolder(folder);
        for (String name : names) {
            if (!name.equals(DataPackage.FILE)) {
                move(made, name);
            }
        }
        try (Stream<Path> entries = Files.list(folder)) {
            for (Path entry : entries.toList()) {
                boolean isStale = !names.contains(String.valueOf(entry.getFileName())) && isOfSet(entry, foreign);
                if (isStale && !entry.equals(mark)) {
                    Files.delete(entry); // a table that only an earlier set had
                }
            }
        }
        forceFolder(folder);
        move(made, DataPackage.FILE);
        forceFolder(folder);
        Files.delete(mark);
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

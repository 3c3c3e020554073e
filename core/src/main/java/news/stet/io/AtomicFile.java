package news.stet.io;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * A file that is written beside its target and moved over it when complete, so that nobody ever reads half of it. A
 * symbolic link keeps leading to the file it leads to, whether that exists or not, and a file keeps its permissions. What
 * is no file, a device or a pipe, cannot be replaced and is written straight.
 */
public final class AtomicFile implements Closeable {
    private static final int BUFFER = 1 << 16;
    private static final int LINKS = 40;

    private final Path target;
    private final Path temporary;
    private final FileChannel channel;
    private final OutputStream stream;
    private boolean committed;

    private AtomicFile(Path target, Path temporary, FileChannel channel) {
        this.target = target;
        this.temporary = temporary;
        this.channel = channel;
        this.stream = new BufferedOutputStream(new Kept(Channels.newOutputStream(channel)), BUFFER);
    }

    /**
     * Starts a file.
     *
     * @param path the target; its folder exists
     * @return the file, to be committed and closed
     * @throws IOException if nothing can be written beside the target, or the target is a folder or write-protected
     */
    public static AtomicFile create(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            throw new FileSystemException(path.toString(), null, "is a folder, not a file");
        }
        boolean exists = Files.exists(path);
        if (exists && !Files.isWritable(path)) {
            throw new AccessDeniedException(path.toString(), null, "is write-protected");
        }
        if (exists && !Files.isRegularFile(path)) {
            return new AtomicFile(path, path, FileChannel.open(path, StandardOpenOption.WRITE));
        }
        Path target = followed(path);
        Path folder = target.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new NoSuchFileException(path.toString(), null, "its folder does not exist");
        }
        return beside(target, folder, exists ? permissions(target) : new FileAttribute<?>[0]);
    }

    private static AtomicFile beside(Path target, Path folder, FileAttribute<?>[] permissions) throws IOException {
        String name = ".stet-" + ProcessHandle.current().pid() + "-"
                + Thread.currentThread().getId() + "-";
        for (int attempt = 0; ; attempt++) {
            Path temporary = folder.resolve(name + attempt + ".tmp");
            try {
                FileChannel channel = FileChannel.open(
                        temporary, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), permissions);
                return new AtomicFile(target, temporary, channel);
            } catch (FileAlreadyExistsException e) {
                // Of another file that is being written, or left by a crash.
            }
        }
    }

    /** Where a path leads, through every symbolic link, to a file that need not exist yet. */
    private static Path followed(Path path) throws IOException {
        if (Files.exists(path)) {
            return path.toRealPath();
        }
        Path at = path.toAbsolutePath();
        for (int links = 0; Files.isSymbolicLink(at); links++) {
            if (links == LINKS) {
                throw new FileSystemLoopException(path.toString());
            }
            at = at.resolveSibling(Files.readSymbolicLink(at));
        }
        return at;
    }

    /** What an existing file allows: never more than that, not even while its successor is being written. */
    private static FileAttribute<?>[] permissions(Path target) throws IOException {
        return Files.getFileAttributeView(target, PosixFileAttributeView.class) == null
                ? new FileAttribute<?>[0]
                : new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(Files.getPosixFilePermissions(target))};
    }

    /**
     * Where the content goes. Closing it only flushes.
     *
     * @return the stream, buffered
     */
    public OutputStream stream() {
        return stream;
    }

    /**
     * The content is complete: puts it in the target's place.
     *
     * @throws IOException if it cannot be written out or moved; the target is as it was
     */
    public void commit() throws IOException {
        stream.flush();
        if (!temporary.equals(target)) {
            channel.force(true);
            channel.close();
            keepPermissions();
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            forceFolder();
        }
        committed = true;
    }

    /** Closes the file; what was not committed is gone. */
    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            if (!committed && !temporary.equals(target)) {
                Files.deleteIfExists(temporary);
            }
        }
    }

    /** The system's mask may have taken away some when the file was made. */
    private void keepPermissions() throws IOException {
        PosixFileAttributeView to = Files.getFileAttributeView(temporary, PosixFileAttributeView.class);
        if (to != null && Files.exists(target)) {
            to.setPermissions(Files.getPosixFilePermissions(target));
        }
    }

    /** The move itself is to survive a crash; a system that cannot force a folder (Windows) is left to its own ways. */
    private void forceFolder() {
        Path folder = target.getParent();
        if (folder == null) {
            return;
        }
        try (FileChannel opened = FileChannel.open(folder, StandardOpenOption.READ)) {
            opened.force(true);
        } catch (IOException e) {
            // The content is safe in any case.
        }
    }

    /** Whoever is handed the stream may close it, while the channel still has to be forced. */
    private static final class Kept extends FilterOutputStream {
        Kept(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}

package news.stet.io;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

/**
 * A file that is written beside its target and moved over it when complete, so that nobody ever reads half of it. A
 * symbolic link keeps leading to the file it leads to, and a file keeps its permissions.
 */
public final class AtomicFile implements Closeable {
    private static final int BUFFER = 1 << 16;

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
     * @throws IOException if nothing can be written beside the target
     */
    public static AtomicFile create(Path path) throws IOException {
        Path target = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
        if (Files.isDirectory(target)) {
            throw new FileSystemException(path.toString(), null, "is a folder, not a file");
        }
        Path folder = target.getParent();
        Path name = target.getFileName();
        if (folder == null || name == null || !Files.isDirectory(folder)) {
            throw new NoSuchFileException(path.toString(), null, "its folder does not exist");
        }
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            // A device or a pipe cannot be replaced: it is written straight.
            return new AtomicFile(target, target, FileChannel.open(target, StandardOpenOption.WRITE));
        }
        for (int attempt = 0; ; attempt++) {
            Path temporary =
                    folder.resolve("." + name + "." + ProcessHandle.current().pid() + "-"
                            + Thread.currentThread().getId() + "-" + attempt + ".tmp");
            if (!Files.exists(temporary)) {
                return new AtomicFile(
                        target,
                        temporary,
                        FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
            }
        }
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
        channel.close();
        if (!committed && !temporary.equals(target)) {
            Files.deleteIfExists(temporary);
        }
    }

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

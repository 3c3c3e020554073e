package news.stet.csv;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * One file of a set in the making, counted and hashed. A small one stays in memory, so that the set of one article needs
 * no disk; the rest of a larger one goes to a file.
 */
final class Spool extends OutputStream {
    static final int IN_MEMORY = 1 << 16;

    private final Place place;
    private String file;
    private final MessageDigest digest = Measured.sha256();
    private byte[] memory = {};
    private int size;
    private @Nullable OutputStream disk;
    private long count;

    /** Where a file goes that is too large for memory. */
    interface Place {
        /** The path of a file, in a folder that exists. */
        Path path(String file) throws IOException;
    }

    Spool(Place place, String file) {
        this.place = place;
        this.file = file;
    }

    String file() {
        return file;
    }

    long count() {
        return count;
    }

    /** Once, at the end. */
    String hash() {
        return Measured.hash(digest);
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        digest.update(bytes, offset, length);
        count += length;
        if (length > IN_MEMORY - size) {
            spill().write(bytes, offset, length);
            return;
        }
        if (length > memory.length - size) {
            memory = Arrays.copyOf(memory, Math.min(IN_MEMORY, Math.max(2 * memory.length, size + length)));
        }
        System.arraycopy(bytes, offset, memory, size, length);
        size += length;
    }

    /** What is in memory goes to a file, and all that follows it. */
    private OutputStream spill() throws IOException {
        OutputStream file = disk == null ? Files.newOutputStream(place.path(this.file)) : disk;
        disk = file;
        file.write(memory, 0, size);
        size = 0;
        return file;
    }

    /** All of it is on the disk, at its place, whatever happens to the machine then. */
    void toDisk() throws IOException {
        if (disk == null) {
            ByteBuffer bytes = ByteBuffer.wrap(memory, 0, size);
            try (FileChannel channel = FileChannel.open(
                    place.path(file),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.WRITE)) {
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            return;
        }
        close();
        try (FileChannel channel = FileChannel.open(place.path(file), StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** What was written, after closing. */
    InputStream content() throws IOException {
        return disk == null ? new ByteArrayInputStream(memory, 0, size) : Files.newInputStream(place.path(file));
    }

    /** Takes the name and the place of another, which is given up. Both are closed. */
    void replace(Spool other) throws IOException {
        if (other.disk != null) {
            Files.delete(place.path(other.file));
        }
        if (disk != null) {
            Files.move(place.path(file), place.path(other.file));
        }
        file = other.file;
    }

    @Override
    public void close() throws IOException {
        if (disk != null) {
            spill().close();
        }
    }
}

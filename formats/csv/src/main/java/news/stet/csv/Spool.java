package news.stet.csv;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/**
 * One file of a set in the making, counted and hashed. A small one stays in memory, so that the set of one article needs
 * no disk; the rest of a larger one goes to a file.
 */
final class Spool extends OutputStream {
    private static final int IN_MEMORY = 1 << 16;

    private final Place place;
    private String file;
    private final MessageDigest digest = Measured.sha256();
    private final ByteArrayOutputStream memory = new ByteArrayOutputStream();
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
        memory.write(bytes, offset, length);
        if (memory.size() > IN_MEMORY) {
            spill();
        }
    }

    private void spill() throws IOException {
        if (disk == null) {
            disk = Files.newOutputStream(place.path(file));
        }
        memory.writeTo(disk);
        memory.reset();
    }

    /** All of it is on disk, at its place. */
    void toDisk() throws IOException {
        spill();
        close();
    }

    /** What was written, after closing. */
    InputStream content() throws IOException {
        return disk == null ? new ByteArrayInputStream(memory.toByteArray()) : Files.newInputStream(place.path(file));
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
            memory.writeTo(disk);
            memory.reset();
            disk.close();
        }
    }
}

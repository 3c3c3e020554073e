package news.stet.csv;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import news.stet.Text;
import news.stet.io.ArticleFormatException;
import news.stet.io.Limits;
import news.stet.io.Location;
import news.stet.io.Problem;
import news.stet.io.ProblemCodes;
import org.jspecify.annotations.Nullable;

/**
 * A zip of tables. Entries are read in place by their fixed names and never unpacked; a zip that tries to be something
 * else is refused.
 */
final class ZipStore implements Store {
    private static final long FREE = 1 << 20;
    private static final long MOST_RATIO = 400;

    private final ZipFile zip;
    private final String name;
    private final @Nullable Path temporary;
    private final List<String> files;
    private final long most;

    private ZipStore(ZipFile zip, String name, @Nullable Path temporary, Limits limits) {
        this.zip = zip;
        this.name = name;
        this.temporary = temporary;
        this.files = files(zip, name, limits.entries());
        this.most = limits.unpackedLength();
    }

    static ZipStore open(Path path, Limits limits) throws IOException {
        return open(path, path.toString(), null, limits);
    }

    /** A zip's list of entries is at its end: a stream is written to a file first, which is deleted when done. */
    static ZipStore open(InputStream in, @Nullable String source, Limits limits) throws IOException {
        Path temporary = Files.createTempFile("stet-", ".zip");
        boolean opened = false;
        try {
            String name = source == null ? "input" : source;
            copy(in, temporary, name, limits);
            ZipStore store = open(temporary, name, temporary, limits);
            opened = true;
            return store;
        } finally {
            if (!opened) {
                Files.deleteIfExists(temporary);
            }
        }
    }

    private static ZipStore open(Path path, String name, @Nullable Path temporary, Limits limits) throws IOException {
        ZipFile zip;
        try {
            zip = new ZipFile(path.toFile());
        } catch (ZipException e) {
            requireNoTable(path, name);
            throw new ArticleFormatException(
                    List.of(Problem.error(
                            Files.size(path) == 0 ? ProblemCodes.TRUNCATED : ProblemCodes.SYNTAX,
                            Location.of(name),
                            "is no zip, or not a whole one")),
                    e);
        }
        boolean opened = false;
        try {
            ZipStore store = new ZipStore(zip, name, temporary, limits);
            opened = true;
            return store;
        } finally {
            if (!opened) {
                zip.close();
            }
        }
    }

    private static void requireNoTable(Path path, String name) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            if (LoneTable.isOne(in)) {
                throw new ArticleFormatException(Problem.error(
                        ProblemCodes.INCOMPLETE,
                        Location.of(name),
                        "is one table of a set of tables, and not the set",
                        "open the folder that it is in, which has a " + DataPackage.FILE + ", or a zip of it."));
            }
        }
    }

    /** What is packed is hardly more than what it unpacks to. */
    private static void copy(InputStream in, Path to, String name, Limits limits) throws IOException {
        try (OutputStream out = Files.newOutputStream(to)) {
            byte[] buffer = new byte[1 << 13];
            long left = limits.unpackedLength();
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                left -= count;
                if (left < 0) {
                    throw tooLarge(name, limits.unpackedLength());
                }
                out.write(buffer, 0, count);
            }
        }
    }

    private static ArticleFormatException tooLarge(String name, long most) {
        return new ArticleFormatException(
                Limits.exceeded(Location.of(name), "unpacks to more than " + most + " bytes", "unpackedLength"));
    }

    private static List<String> files(ZipFile zip, String name, int most) {
        if (zip.size() > most) {
            throw new ArticleFormatException(
                    Limits.exceeded(Location.of(name), "has " + zip.size() + " entries, more than " + most, "entries"));
        }
        List<String> files = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Iterator<? extends ZipEntry> entries = zip.entries().asIterator(); entries.hasNext(); ) {
            String file = entries.next().getName();
            if (file.contains("/") || file.contains("\\") || file.contains(":") || file.startsWith(".")) {
                throw refused(
                        ProblemCodes.FORBIDDEN,
                        name,
                        "has an entry " + Text.quote(file) + "; a set of tables has no folders");
            }
            if (!seen.add(file)) {
                throw refused(ProblemCodes.DUPLICATE, name, "has the entry " + Text.quote(file) + " twice");
            }
            files.add(file);
        }
        return List.copyOf(files);
    }

    private static ArticleFormatException refused(String code, String name, String message) {
        return new ArticleFormatException(Problem.error(code, Location.of(name), message));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<String> files() {
        return files;
    }

    @Override
    public InputStream open(String file) throws IOException {
        ZipEntry entry = zip.getEntry(file);
        if (entry == null) {
            throw refused(ProblemCodes.INCOMPLETE, source(file), "is not in the zip");
        }
        return new Bounded(zip.getInputStream(entry), Math.max(1, entry.getCompressedSize()), source(file));
    }

    @Override
    public long size(String file) {
        ZipEntry entry = zip.getEntry(file);
        return entry == null ? -1 : entry.getSize();
    }

    @Override
    public void close() throws IOException {
        zip.close();
        if (temporary != null) {
            Files.deleteIfExists(temporary);
        }
    }

    /** Stops what swells without end, and tells broken compression from a broken disk. */
    private final class Bounded extends FilterInputStream {
        private final long compressed;
        private final String source;
        private long count;

        Bounded(InputStream in, long compressed, String source) {
            super(in);
            this.compressed = compressed;
            this.source = source;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] target, int from, int length) throws IOException {
            int read;
            try {
                read = in.read(target, from, length);
            } catch (ZipException | EOFException e) {
                throw new ArticleFormatException(
                        List.of(Problem.error(
                                ProblemCodes.SYNTAX, Location.of(source), "is not compressed as the zip says")),
                        e);
            }
            count += Math.max(0, read);
            if (count > most) {
                throw tooLarge(source, most);
            }
            if (count > FREE && count / compressed > MOST_RATIO) {
                throw refused(
                        ProblemCodes.LIMIT,
                        source,
                        "unpacks to more than " + MOST_RATIO + " times its size; refused as a zip bomb");
            }
            return read;
        }
    }
}

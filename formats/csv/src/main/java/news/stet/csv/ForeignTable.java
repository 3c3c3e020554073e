package news.stet.csv;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import news.stet.Extension;
import news.stet.io.ArticleFormatException;
import news.stet.io.Limits;
import org.jspecify.annotations.Nullable;

/**
 * Tables that are not Stet's. What one of them says of an article is an extension of the article: the header and the
 * article's rows, as CSV, without the column that has the article's number.
 */
final class ForeignTable {
    static final String MEDIA_TYPE = "text/csv";
    /** No more of them than somebody might have meant. */
    static final int MOST = 64;

    private static final String EXTENSION = ".csv";
    private static final int LONGEST_NAME = 100;
    // On Windows these are no files, whatever follows the first dot.
    private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul");

    private ForeignTable() {}

    /** Whether a file that was found may be such a table. */
    static boolean isTable(String file) {
        return file.toLowerCase(Locale.ROOT).endsWith(EXTENSION);
    }

    /** Whether a name is one that every file system takes, and no file of Stet's: only such a file is written. */
    static boolean isFile(String name) {
        if (name.length() > LONGEST_NAME || !isTable(name)) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean first = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (!first && (i == 0 || "-_. ".indexOf(c) < 0)) {
                return false;
            }
        }
        String lower = key(name);
        String stem = lower.substring(0, lower.indexOf('.'));
        boolean isDevice = DEVICES.contains(stem.strip()) || stem.matches("(com|lpt)[0-9] *");
        return !isDevice
                && !lower.equals(FlatClaims.FILE)
                && Tables.ALL.stream().noneMatch(table -> table.file().equals(lower));
    }

    /** What two names have in common that are one file to some file systems. */
    static String key(String file) {
        return file.toLowerCase(Locale.ROOT);
    }

    /** An extension that looks like a table of this kind. */
    static boolean isExtension(Extension extension) {
        return extension.path() == null
                && extension.position() == null
                && extension.mediaType().equals(MEDIA_TYPE)
                && isFile(extension.name());
    }

    static Extension extension(String file, List<@Nullable String[]> records) {
        return new Extension(null, null, file, MEDIA_TYPE, write(records));
    }

    /**
     * The records of an extension, the header first.
     *
     * @return two or more records of the same length, or null if they would not come back as they are
     */
    static @Nullable List<@Nullable String[]> records(Extension extension) {
        List<@Nullable String[]> records = parse(extension.content());
        if (records == null || records.size() < 2) {
            return null;
        }
        @Nullable String[] header = records.get(0);
        if (records.size() > Limits.USUAL.rows() || header.length >= Limits.USUAL.members()) {
            return null;
        }
        for (@Nullable String name : header) {
            if (Table.ARTICLE.equals(name) || (name != null && name.length() > Limits.USUAL.nameLength())) {
                return null;
            }
        }
        boolean isEven = records.stream().allMatch(record -> record.length == header.length);
        return isEven && write(records).equals(extension.content()) ? records : null;
    }

    private static @Nullable List<@Nullable String[]> parse(String content) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        List<@Nullable String[]> records = new ArrayList<>();
        try (Cells.In in = new Cells.In(new ByteArrayInputStream(bytes), "", Integer.MAX_VALUE, () -> again(bytes))) {
            for (@Nullable String[] cells = in.next(); cells != null; cells = in.next()) {
                records.add(cells);
            }
            return records;
        } catch (ArticleFormatException e) {
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not break
        }
    }

    private static InputStream again(byte[] bytes) throws IOException {
        return new ByteArrayInputStream(bytes);
    }

    private static String write(List<@Nullable String[]> records) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Printer out = new Printer(bytes)) {
            for (@Nullable String[] record : records) {
                out.record(record);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not break
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** A record with the cell of the article's number, which stands where it stood. */
    static @Nullable String[] with(@Nullable String[] record, int at, String article) {
        @Nullable String[] all = new String[record.length + 1];
        System.arraycopy(record, 0, all, 0, at);
        all[at] = article;
        System.arraycopy(record, at, all, at + 1, record.length - at);
        return all;
    }

    static @Nullable String[] without(@Nullable String[] record, int at) {
        @Nullable String[] rest = new String[record.length - 1];
        System.arraycopy(record, 0, rest, 0, at);
        System.arraycopy(record, at + 1, rest, at, rest.length - at);
        return rest;
    }
}

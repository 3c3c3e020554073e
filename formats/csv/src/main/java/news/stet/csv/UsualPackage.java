package news.stet.csv;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import news.stet.io.Envelope;
import org.jspecify.annotations.Nullable;

/**
 * The data package of a set that says nothing but what nearly every set says: Stet's own tables and columns, how many rows and
 * bytes they have, and their hashes. All else of its text is always the same, and need neither be made nor taken apart.
 */
final class UsualPackage {
    /** A text that is longer is none. */
    static final int MOST_BYTES = 1 << 17;

    // Stands for what is different in each set.
    private static final String GAP = "\0";
    private static final int HASH_LENGTH = 64;
    private static final byte[] HASH = "\"sha256:".getBytes(StandardCharsets.US_ASCII);
    private static final int MOST_DIGITS = 18;
    private static final List<String> FILES = files();
    private static final List<byte[]> PIECES = pieces();

    private final byte[] text;
    private int at;

    private UsualPackage(byte[] text) {
        this.text = text;
    }

    private static List<String> files() {
        List<String> files = new ArrayList<>();
        Tables.ALL.forEach(table -> files.add(table.file()));
        files.add(FlatClaims.FILE);
        return files;
    }

    /** What stands before, between and behind the numbers and hashes. */
    private static List<byte[]> pieces() {
        DataPackage.Content nothing = new DataPackage.Content(0, 0, null, List.of(), 0);
        List<Map<String, Object>> resources = new ArrayList<>();
        Tables.ALL.forEach(table -> resources.add(Resource.of(table, nothing, false)));
        resources.add(Resource.derived(nothing));
        for (Map<String, Object> resource : resources) {
            resource.put(Resource.BYTES, new Json.Raw(GAP));
            resource.put(Resource.HASH, new Json.Raw(GAP));
            resource.put(Resource.ROWS, new Json.Raw(GAP));
        }
        String whole = DataPackage.write(resources, Envelope.NONE, List.of(), false);
        return Pattern.compile(GAP)
                .splitAsStream(whole)
                .map(piece -> piece.getBytes(StandardCharsets.US_ASCII))
                .toList();
    }

    /**
     * The text of a data package.
     *
     * @param contents what is said of Stet's tables, in their order, and of the flat one
     */
    static byte[] write(List<DataPackage.Content> contents) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(MOST_BYTES / 2);
        int piece = 0;
        for (DataPackage.Content content : contents) {
            out.writeBytes(PIECES.get(piece++));
            out.writeBytes(Long.toString(content.bytes()).getBytes(StandardCharsets.US_ASCII));
            out.writeBytes(PIECES.get(piece++));
            out.writeBytes(("\"" + content.hash() + "\"").getBytes(StandardCharsets.US_ASCII));
            out.writeBytes(PIECES.get(piece++));
            out.writeBytes(Long.toString(content.rows()).getBytes(StandardCharsets.US_ASCII));
        }
        out.writeBytes(PIECES.get(piece));
        return out.toByteArray();
    }

    /**
     * What a data package says.
     *
     * @param text its text
     * @return what is said of each file, in their order; null if it is no usual one, whatever it is
     */
    static @Nullable Map<String, DataPackage.Content> read(byte[] text) {
        return new UsualPackage(text).contents();
    }

    private @Nullable Map<String, DataPackage.Content> contents() {
        Map<String, DataPackage.Content> contents = new LinkedHashMap<>();
        int piece = 0;
        for (String file : FILES) {
            long bytes = skip(PIECES.get(piece++)) ? number() : -1;
            String hash = bytes >= 0 && skip(PIECES.get(piece++)) ? hash() : null;
            long rows = hash != null && skip(PIECES.get(piece++)) ? number() : -1;
            if (rows < 0) {
                return null;
            }
            contents.put(file, new DataPackage.Content(rows, bytes, hash, List.of(), 0));
        }
        return skip(PIECES.get(piece)) && at == text.length ? contents : null;
    }

    private boolean skip(byte[] piece) {
        int end = at + piece.length;
        if (end > text.length || !Arrays.equals(text, at, end, piece, 0, piece.length)) {
            return false;
        }
        at = end;
        return true;
    }

    /** A number as Stet writes it, or -1. */
    private long number() {
        int start = at;
        long number = 0;
        while (at < text.length && text[at] >= '0' && text[at] <= '9' && at - start < MOST_DIGITS) {
            number = 10 * number + (text[at++] - '0');
        }
        boolean isPlain = at > start && (text[start] != '0' || at == start + 1);
        return isPlain ? number : -1;
    }

    private @Nullable String hash() {
        int start = at + 1;
        if (!skip(HASH) || text.length - at <= HASH_LENGTH) {
            return null;
        }
        for (int end = at + HASH_LENGTH; at < end; at++) {
            if (Character.digit(text[at], 16) < 0) {
                return null;
            }
        }
        return text[at++] == '"' ? new String(text, start, at - 1 - start, StandardCharsets.US_ASCII) : null;
    }
}

package news.stet.newsml;

import java.util.Locale;

/**
 * Ids in a document. Validators differ on which letters a name may have (XML 1.0, fourth or fifth edition) and agree on
 * Latin-1; others are escaped, and come back.
 */
final class Ids {
    private Ids() {}

    static String write(String prefix, String id) {
        if (isPlain(id)) {
            return prefix.isEmpty() ? id : prefix + id;
        }
        StringBuilder written = new StringBuilder(prefix);
        for (int i = 0; i < id.length(); ) {
            int c = id.codePointAt(i);
            if (!isPlain(c) || (c == '_' && id.startsWith("_x", i))) {
                written.append(String.format(Locale.ROOT, "_x%06X", c));
            } else {
                written.appendCodePoint(c);
            }
            i += Character.charCount(c);
        }
        return written.toString();
    }

    static String read(String prefix, String written) {
        String id = written.startsWith(prefix) ? written.substring(prefix.length()) : written;
        int escape = id.indexOf("_x");
        if (escape < 0) {
            return id;
        }
        StringBuilder read = new StringBuilder();
        int done = 0;
        while (escape >= 0) {
            read.append(id, done, escape);
            int codePoint = hex(id, escape + 2);
            if (codePoint < 0) {
                read.append("_x");
                done = escape + 2;
            } else {
                read.appendCodePoint(codePoint);
                done = escape + 8;
            }
            escape = id.indexOf("_x", done);
        }
        return read.append(id, done, id.length()).toString();
    }

    private static int hex(String id, int from) {
        if (id.length() < from + 6) {
            return -1;
        }
        int value = 0;
        for (int i = from; i < from + 6; i++) {
            int digit = Character.digit(id.charAt(i), 16);
            if (digit < 0) {
                return -1;
            }
            value = value * 16 + digit;
        }
        return Character.isValidCodePoint(value) ? value : -1;
    }

    private static boolean isPlain(String id) {
        for (int i = 0; i < id.length(); i++) {
            if (!isPlain(id.charAt(i))) {
                return false;
            }
        }
        return !id.contains("_x");
    }

    private static boolean isPlain(int c) {
        return c < 0x80 || (c >= 0xC0 && c <= 0xFF && c != 0xD7 && c != 0xF7);
    }
}

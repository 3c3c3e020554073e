package news.stet.newsml.grammar;

import java.util.regex.Pattern;

/**
 * What {@code xs:anyURI} lets through: a reference by RFC 2396 and 2732, once everything that XLink says is to be escaped
 * has been. That is more than an IRI may be, and less than anything.
 */
final class Iris {
    private static final Pattern SCHEME = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*+");
    private static final Pattern PORT = Pattern.compile("(?::(?:[0-9]{1,9}+)?)?");
    private static final Pattern HEX_GROUP = Pattern.compile("[0-9a-fA-F]{1,4}+");
    private static final Pattern IPV4 =
            Pattern.compile("(?:25[0-5]|2[0-4][0-9]|[01]?[0-9]{1,2})(?:\\.(?:25[0-5]|2[0-4][0-9]|[01]?[0-9]{1,2})){3}");
    private static final String PATH = "-_.!~*'();/:@&=+$,";
    private static final String ANYWHERE = PATH + "?[]";
    private static final String ESCAPED = " <>\"{}|\\^`";
    private static final int PORTS = 65_535;

    private Iris() {}

    static boolean isReference(String text) {
        if (text.isEmpty()) {
            return true;
        }
        int colon = text.indexOf(':');
        int start = 0;
        if (colon >= 0 && firstOf(text, 0, "/?#") > colon) {
            if (!SCHEME.matcher(text.substring(0, colon)).matches()
                    || colon == text.length() - 1
                    || text.charAt(colon + 1) == '#') {
                return false;
            }
            start = colon + 1;
        }
        int end = firstOf(text, start, "?#");
        boolean opaque = start > 0 && text.charAt(start) != '/';
        return (opaque ? isOf(text, start, end, ANYWHERE) : isHierarchy(text, start, end)) && isTail(text, end);
    }

    private static boolean isHierarchy(String text, int start, int end) {
        if (isOf(text, start, end, PATH)) {
            return true;
        }
        if (!text.startsWith("//", start)) {
            return false;
        }
        int slash = text.indexOf('/', start + 2);
        int path = slash < 0 || slash > end ? end : slash;
        return isOf(text, path, end, PATH) && isAddress(text.substring(start + 2, path));
    }

    /** A host in brackets is the one authority that has characters which a path has not. */
    private static boolean isAddress(String authority) {
        int at = authority.indexOf('@');
        int close = authority.indexOf(']');
        if (!authority.startsWith("[", at + 1) || close < 0) {
            return false;
        }
        String port = authority.substring(close + 1);
        return isOf(authority, 0, Math.max(at, 0), "-_.!~*'();:&=+$,")
                && PORT.matcher(port).matches()
                && (port.length() < 2 || Integer.parseInt(port.substring(1)) <= PORTS)
                && isIpv6(authority.substring(at + 2, close));
    }

    private static boolean isIpv6(String text) {
        int gap = text.indexOf("::");
        if (gap < 0) {
            return groups(text) == 8;
        }
        String before = text.substring(0, gap);
        String after = text.substring(gap + 2);
        int left = before.isEmpty() ? 0 : groups(before);
        int right = after.isEmpty() ? 0 : groups(after);
        return left >= 0 && right >= 0 && before.indexOf('.') < 0 && left + right <= 7;
    }

    /** How many groups of 16 bits, or -1. */
    private static int groups(String text) {
        String[] parts = text.split(":", -1);
        int count = 0;
        for (int i = 0; i < parts.length; i++) {
            if (i == parts.length - 1 && IPV4.matcher(parts[i]).matches()) {
                count += 2;
            } else if (HEX_GROUP.matcher(parts[i]).matches()) {
                count++;
            } else {
                return -1;
            }
        }
        return count;
    }

    /** A query and a fragment. */
    private static boolean isTail(String text, int start) {
        if (start == text.length()) {
            return true;
        }
        int hash = text.indexOf('#', start);
        int end = hash < 0 ? text.length() : hash;
        return (end == start || isOf(text, start + 1, end, ANYWHERE))
                && (hash < 0 || isOf(text, hash + 1, text.length(), ANYWHERE));
    }

    private static int firstOf(String text, int from, String characters) {
        for (int i = from; i < text.length(); i++) {
            if (characters.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return text.length();
    }

    private static boolean isOf(String text, int from, int to, String signs) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '%') {
                if (i + 2 >= to || !isHex(text.charAt(i + 1)) || !isHex(text.charAt(i + 2))) {
                    return false;
                }
                i += 2;
            } else if (!isAlphanumeric(c) && signs.indexOf(c) < 0 && !isEscaped(c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isEscaped(char c) {
        return c < 0x20 || c >= 0x7F || ESCAPED.indexOf(c) >= 0;
    }

    private static boolean isAlphanumeric(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    private static boolean isHex(char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    }
}

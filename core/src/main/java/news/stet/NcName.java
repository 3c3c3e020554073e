package news.stet;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Ids are names without a colon as XML has them (Namespaces in XML 1.0, NCName), so that they can be {@code xml:id}s. */
final class NcName {
    private NcName() {}

    static void require(String id, String component) {
        Objects.requireNonNull(id, component);
        if (!isNcName(id)) {
            throw new InvalidValueException(
                    Violation.Rule.ID,
                    component,
                    "an id is a letter or underscore, then letters, digits, '.', '-' and '_', found " + Text.quote(id));
        }
    }

    static void optional(@Nullable String id, String component) {
        if (id != null) {
            require(id, component);
        }
    }

    static boolean isNcName(String id) {
        // Nearly every id is of ASCII letters and digits.
        int ascii = 0;
        while (ascii < id.length() && isLetterOrDigit(id.charAt(ascii))) {
            ascii++;
        }
        if (id.isEmpty() || !isStart(id.codePointAt(0))) {
            return false;
        }
        for (int i = ascii; i < id.length(); ) {
            int c = id.codePointAt(i);
            if (!isStart(c) && !isLater(c)) {
                return false;
            }
            i += Character.charCount(c);
        }
        return true;
    }

    private static boolean isLetterOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isStart(int c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || c == '_'
                || within(c, 0xC0, 0xD6)
                || within(c, 0xD8, 0xF6)
                || within(c, 0xF8, 0x2FF)
                || within(c, 0x370, 0x37D)
                || within(c, 0x37F, 0x1FFF)
                || within(c, 0x200C, 0x200D)
                || within(c, 0x2070, 0x218F)
                || within(c, 0x2C00, 0x2FEF)
                || within(c, 0x3001, 0xD7FF)
                || within(c, 0xF900, 0xFDCF)
                || within(c, 0xFDF0, 0xFFFD)
                || within(c, 0x10000, 0xEFFFF);
    }

    private static boolean isLater(int c) {
        return (c >= '0' && c <= '9')
                || c == '-'
                || c == '.'
                || c == 0xB7
                || within(c, 0x300, 0x36F)
                || within(c, 0x203F, 0x2040);
    }

    private static boolean within(int c, int low, int high) {
        return c >= low && c <= high;
    }
}

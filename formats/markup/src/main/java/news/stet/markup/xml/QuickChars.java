package news.stet.markup.xml;

/** What the quick parser must know of a character, looked up and not compared. */
final class QuickChars {
    private static final int ASCII = 0x80;
    // The last two of the plane are no characters of XML.
    private static final char BEHIND = '\uFFFE';

    private static final int NAME_START = 1;
    private static final int NAME_PART = 2;
    private static final int TEXT = 4;
    private static final int VALUE = 8;
    private static final byte[] KINDS = kinds();

    private QuickChars() {}

    private static byte[] kinds() {
        byte[] kinds = new byte[ASCII];
        for (char c = 0; c < ASCII; c++) {
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
            boolean part = letter || (c >= '0' && c <= '9') || c == '-' || c == '.';
            boolean text = c >= ' ' && c != '<' && c != '&';
            kinds[c] = (byte) ((letter ? NAME_START : 0)
                    | (part ? NAME_PART : 0)
                    | (text && c != '>' ? TEXT : 0)
                    | (text && c != '"' && c != '\'' ? VALUE : 0));
        }
        return kinds;
    }

    private static boolean is(char c, int kind) {
        return c < ASCII && (KINDS[c] & kind) != 0;
    }

    /** A name may begin with it; there are others that are not of ASCII. */
    static boolean isNameStart(char c) {
        return is(c, NAME_START);
    }

    /** It may be in a name; there are others that are not of ASCII. */
    static boolean isNamePart(char c) {
        return is(c, NAME_PART);
    }

    /** Text that is nothing but text: neither markup, nor a line end, nor illegal. */
    static boolean isText(char c) {
        return c < ASCII ? (KINDS[c] & TEXT) != 0 : c < BEHIND;
    }

    /** Of the value of an attribute: neither a quotation mark, nor markup, nor white space that becomes a space, nor illegal. */
    static boolean isValue(char c) {
        return c < ASCII ? (KINDS[c] & VALUE) != 0 : c < BEHIND;
    }
}

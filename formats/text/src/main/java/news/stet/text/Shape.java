package news.stet.text;

/**
 * What a text looks like, in terms that hold in most scripts: how long it is, how it ends, what it begins with. The
 * rules of recognition are made of these.
 */
final class Shape {
    /** How long a line may be, in code points, that is no running text. */
    static final int SHORT = 100;

    private static final String FINAL = ".!?…:;,。！？：；，、؟۔؛،।॥։።៕";

    private Shape() {}

    /** A single line of at most {@value #SHORT} code points with a letter in it, that does not end like a sentence. */
    static boolean isShortLine(String text) {
        return hasLetter(text) && isLine(text) && length(text) <= SHORT && !endsSentence(text);
    }

    /** Running text: words that are more than a short line. */
    static boolean runs(String text) {
        return hasLetter(text) && !isShortLine(text);
    }

    static boolean isLine(String text) {
        return text.chars().noneMatch(c -> Copy.isLineEnd((char) c));
    }

    static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    static boolean hasLetter(String text) {
        return text.codePoints().anyMatch(Character::isLetter);
    }

    /**
     * Whether a punctuation mark of the end of a sentence or clause is last, but for closing brackets and quotes, or for
     * something in brackets: "It rained. (pm)".
     */
    static boolean endsSentence(String text) {
        return endsSentence(text, text.length())
                || (text.stripTrailing().endsWith(")") && endsSentence(text, text.lastIndexOf('(')));
    }

    private static boolean endsSentence(String text, int to) {
        int end = to;
        while (end > 0) {
            int codePoint = text.codePointBefore(end);
            if (!isBlank(codePoint) && !isClosing(codePoint)) {
                return FINAL.indexOf(codePoint) >= 0;
            }
            end -= Character.charCount(codePoint);
        }
        return false;
    }

    /** Whether a heading or sentence may begin so: a letter or digit, or a quote or bracket before it. */
    static boolean beginsSentence(String text) {
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            if (!isBlank(codePoint) && !isOpening(codePoint)) {
                return Character.isLetterOrDigit(codePoint);
            }
            i += Character.charCount(codePoint);
        }
        return false;
    }

    /** Whether a name may begin so: a capital, or a letter of a script without capitals. */
    static boolean isCapital(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.UPPERCASE_LETTER
                || type == Character.TITLECASE_LETTER
                || type == Character.OTHER_LETTER;
    }

    static boolean isBlank(int codePoint) {
        return Character.isSpaceChar(codePoint) || codePoint == '\t' || codePoint == '\n' || codePoint == '\r';
    }

    static boolean isOpening(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.START_PUNCTUATION || isQuote(codePoint, type) || codePoint == '¿' || codePoint == '¡';
    }

    private static boolean isClosing(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.END_PUNCTUATION || isQuote(codePoint, type);
    }

    /** Which quotation mark opens and which closes is another matter in every language. */
    private static boolean isQuote(int codePoint, int type) {
        return type == Character.INITIAL_QUOTE_PUNCTUATION
                || type == Character.FINAL_QUOTE_PUNCTUATION
                || codePoint == '"'
                || codePoint == '\'';
    }
}

package news.stet.json;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import news.stet.json.syntax.Document;

/** What the first bytes of an input look like. */
enum Beginning {
    /** One document. */
    DOCUMENT,
    /** One document a line. */
    LINES,
    /** Something else. */
    FOREIGN;

    // A document says early what it is, as ours do, or it is not recognized: other formats are JSON too.
    private static final Pattern FORMAT = Pattern.compile("\"format\"\\s*+:\\s*+\"stet(?:-envelope)?+\"");
    private static final Pattern SCHEMA = Pattern.compile("\"\\$schema\"\\s*+:\\s*+\"https://stet\\.news/schema/");

    static Beginning of(byte[] start) {
        int from = Document.afterMark(start, start.length);
        while (from < start.length && Document.isSpace(start[from])) {
            from++;
        }
        // Bytes as characters: what is looked for is ASCII.
        String text = new String(start, from, start.length - from, StandardCharsets.ISO_8859_1);
        boolean hasSchema = SCHEMA.matcher(text).find();
        if (!text.startsWith("{") || !(hasSchema || FORMAT.matcher(text).find())) {
            return FOREIGN;
        }
        int lineEnd = text.indexOf('\n');
        String line = lineEnd < 0 ? text : text.substring(0, lineEnd);
        String rest = lineEnd < 0 ? "" : text.substring(lineEnd).strip();
        if (isObject(line)) {
            return rest.isEmpty() && hasSchema ? DOCUMENT : LINES;
        }
        // A line that goes on beyond what is seen: of our own, a document alone names its schema.
        return lineEnd < 0 && !hasSchema ? LINES : DOCUMENT;
    }

    /** Whether a text that starts with a brace ends with the one that closes it. */
    private static boolean isObject(String text) {
        int depth = 0;
        boolean inString = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (inString) {
                if (c == '\\') {
                    i++;
                } else if (c == '"') {
                    inString = false;
                }
            } else if (c == '"') {
                inString = true;
            } else if (c == '{' || c == '[') {
                depth++;
            } else if ((c == '}' || c == ']') && --depth == 0) {
                return text.substring(i + 1).isBlank();
            }
        }
        return false;
    }
}

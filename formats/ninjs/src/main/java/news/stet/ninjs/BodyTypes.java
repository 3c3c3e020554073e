package news.stet.ninjs;

import java.util.Locale;
import java.util.stream.Collectors;
import news.stet.Block;
import news.stet.json.syntax.Json;
import news.stet.markup.MarkupReader;
import news.stet.markup.xml.Place;
import org.jspecify.annotations.Nullable;

/** What a text is written in: what it says of itself, and where it says nothing what it looks like. */
final class BodyTypes {
    static final String PLAIN = "text/plain";
    static final String HTML = "text/html";

    /** Kinds of text, the one that says most first. */
    enum Kind {
        NITF,
        XHTML,
        HTML,
        TEXT,
        OTHER
    }

    private BodyTypes() {}

    static Kind of(@Nullable String contentType, @Nullable String role, String value) {
        String type = contentType == null ? "" : contentType.toLowerCase(Locale.ROOT);
        String name = role == null ? "" : role.toLowerCase(Locale.ROOT);
        if (type.contains("nitf") || ((type.isEmpty() || type.contains("xml")) && name.contains("nitf"))) {
            return Kind.NITF;
        }
        if (type.contains("xhtml") || ((type.isEmpty() || type.endsWith("/xml")) && name.contains("xhtml"))) {
            return Kind.XHTML;
        }
        if (type.startsWith(HTML) || (type.isEmpty() && name.contains("html"))) {
            return Kind.HTML;
        }
        if (type.startsWith("text/") || type.isEmpty()) {
            boolean markup = MarkupReader.looksLikeHtml(value) && (type.isEmpty() || type.startsWith(PLAIN));
            boolean xml = value.stripLeading().startsWith("<nitf")
                    || value.stripLeading().startsWith("<?xml");
            return xml ? Kind.NITF : markup && !name.contains("text") ? Kind.HTML : Kind.TEXT;
        }
        return Kind.OTHER;
    }

    /** Whether a text that does not say what it is looks like markup. */
    static boolean looksLikeMarkup(String value) {
        return of(null, null, value) != Kind.TEXT;
    }

    /** The words of markup, a line for each block. */
    static String words(String markup, Json at, Intake intake) {
        Host host = new Host(at, intake, false);
        MarkupReader reader = new MarkupReader(host);
        reader.readHtml(markup, Place.NONE);
        String words = lines(reader);
        return words.isEmpty() ? markup : words;
    }

    /** Whether markup has just these words. */
    static boolean sayTheSame(String markup, String words) {
        MarkupReader reader = new MarkupReader(Host.silent());
        reader.readHtml(markup, Place.NONE);
        return lines(reader).equals(words) || markup.equals(words);
    }

    private static String lines(MarkupReader reader) {
        return reader.blocks().stream()
                .map(Block::text)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}

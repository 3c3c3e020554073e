package news.stet.newsml;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.namespace.QName;
import news.stet.Block;
import news.stet.BlockRoles;
import news.stet.InvalidValueException;
import news.stet.Span;
import news.stet.Text;
import news.stet.io.ProblemCodes;
import news.stet.markup.xml.Element;
import news.stet.markup.xml.Lexical;
import news.stet.markup.xml.Place;
import org.jspecify.annotations.Nullable;

/** Which id of the document is which id of the article, while it is read. What has none is given one. */
final class DocumentIds {
    private final Reading reading;
    private final String prefix;
    private final Set<String> used = new HashSet<>();
    private final Map<String, Span> anchors = new HashMap<>();
    private final Map<String, String> renamed = new HashMap<>();
    private int count;

    DocumentIds(Reading reading, String prefix) {
        this.reading = reading;
        this.prefix = prefix;
    }

    /** The id of the article for one of the document. */
    String read(String written) {
        return reading.own() ? Ids.read(prefix, written) : written;
    }

    /** The id of a block or entity; in what Stet wrote as it is, twice or not, since the model will say so. */
    String block(@Nullable String written, String kind, Place place) {
        if (written != null && reading.own()) {
            String id = Ids.read(prefix, written);
            used.add(id);
            return id;
        }
        String id = free(written, kind);
        if (written != null && !id.equals(written)) {
            boolean name = isName(written);
            reading.warn(
                    name ? ProblemCodes.DUPLICATE : ProblemCodes.REPAIRED,
                    place,
                    "found the id " + Text.quote(written) + (name ? " again" : "") + ", expected "
                            + (name
                                    ? "one that is not in use"
                                    : "a name without blanks and colons that begins with a letter")
                            + "; the element was given " + Text.quote(id));
        } else if (reading.own()) {
            reading.warn(ProblemCodes.REPAIRED, place, "has no id, and was given one");
        }
        return id;
    }

    /** Ids that others gave to parts of an element which is kept: no part of the model is given one of these. */
    void reserve(Element element) {
        if (!reading.own()) {
            element.children().forEach(child -> {
                String id = child.peek(new QName("id"));
                if (id != null) {
                    used.add(id);
                }
                reserve(child);
            });
        }
    }

    private String free(@Nullable String written, String kind) {
        if (written != null && isName(written) && used.add(written)) {
            return written;
        }
        String id;
        do {
            count++;
            id = kind + count;
        } while (!used.add(id));
        if (written != null) {
            renamed.putIfAbsent(written, id);
        }
        return id;
    }

    /** What an id may be is for the model to say. */
    private static boolean isName(String written) {
        if (Lexical.isAsciiName(written)) {
            return true;
        }
        try {
            return Block.builder(written, BlockRoles.PARAGRAPH).build().id().equals(written);
        } catch (InvalidValueException e) {
            return false;
        }
    }

    /** Where the element of an id stands in the text. */
    void anchor(String written, Block block) {
        if (!block.text().isEmpty()) {
            anchors.putIfAbsent(written, block.wholeSpan());
        }
    }

    void anchor(String written, Span span) {
        anchors.putIfAbsent(written, span);
    }

    @Nullable
    Span anchor(String written) {
        Span span = anchors.get(written);
        String id = span == null ? renamed.get(written) : null;
        return id == null ? span : anchors.get(id);
    }
}

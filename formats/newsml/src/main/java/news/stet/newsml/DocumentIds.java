package news.stet.newsml;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.namespace.QName;
import news.stet.Block;
import news.stet.Span;
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
        if (written != null && Lexical.isAsciiName(written) && used.add(written)) {
            return written;
        }
        if (reading.own()) {
            reading.warn(ProblemCodes.REPAIRED, place, "has no id, and was given one");
        }
        String id;
        do {
            count++;
            id = kind + count;
        } while (!used.add(id));
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
        return anchors.get(written);
    }
}

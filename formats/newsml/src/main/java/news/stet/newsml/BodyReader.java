package news.stet.newsml;

import static news.stet.newsml.Namespaces.nar;
import static news.stet.newsml.Namespaces.stet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.namespace.QName;
import news.stet.Block;
import news.stet.Extension;
import news.stet.Mark;
import news.stet.Media;
import news.stet.markup.MarkupReader;
import news.stet.markup.xml.Element;
import org.jspecify.annotations.Nullable;

/**
 * The content set to blocks. One of its renditions is the body: markup before plain text, the first that has words; the
 * others are kept. What Stet wrote is read exactly, what others wrote by the rules of their markup.
 */
final class BodyReader {
    private static final QName ENCODING = new QName("encoding");
    private static final List<String> COUNTS = List.of("wordcount", "charcount", "linecount", "pagecount");
    private static final Pattern COUNT = Pattern.compile("[+]?[0-9]++|-0++");

    private final Map<String, List<Mark>> recorded;
    private final Reading reading;
    private final @Nullable String language;
    private final List<Media> media = new ArrayList<>();

    BodyReader(Map<String, List<Mark>> recorded, Reading reading, @Nullable String language) {
        this.recorded = recorded;
        this.reading = reading;
        this.language = language;
    }

    /** The blocks; the media of others' bodies are to be had afterwards. */
    List<Block> read(Element contentSet) {
        Element body = body(contentSet);
        List<Block> blocks = List.of();
        List<Element> remote = new ArrayList<>();
        keepAttributes(contentSet);
        for (Element child : contentSet.elements()) {
            if (child == body) {
                blocks = content(child);
            } else if (child.is(nar("remoteContent")) && leadsSomewhere(child)) {
                remote.add(child);
            } else {
                reading.keep("", child);
            }
        }
        if (!remote.isEmpty()) {
            media.add(Medias.remoteContents(remote, reading.ids().block(null, "m", contentSet.place()), reading));
        }
        return blocks;
    }

    List<Media> media() {
        return media;
    }

    private static boolean leadsSomewhere(Element remote) {
        String href = remote.peek(new QName("href"));
        String item = remote.peek(new QName("residref"));
        return (href != null && !href.isEmpty()) || (item != null && !item.isEmpty());
    }

    private @Nullable Element body(Element contentSet) {
        List<Element> markup = contentSet.children(nar("inlineXML"));
        List<Element> plain = contentSet.children(nar("inlineData")).stream()
                .filter(data -> data.peek(ENCODING) == null)
                .toList();
        if (reading.own() && !markup.isEmpty() && exact(markup.get(0)) != null) {
            return markup.get(0);
        }
        for (Element inline : markup) {
            if (MarkupReader.hasText(inline)) {
                return inline;
            }
        }
        for (Element data : plain) {
            if (!data.text().isBlank()) {
                return data;
            }
        }
        return markup.stream()
                .filter(inline -> inline.children().findAny().isPresent())
                .findFirst()
                .orElse(null);
    }

    private List<Block> content(Element rendition) {
        Element exact = reading.own() ? exact(rendition) : null;
        if (exact != null) {
            rendition.take("contenttype");
            keepAttributes(rendition);
            return new ExactBody(recorded, reading).read(exact);
        }
        keepAttributes(rendition);
        MarkupReader reader = new MarkupReader(new ForeignBody(reading, "body", language, true));
        if (rendition.is(nar("inlineData"))) {
            reader.readText(rendition.text(), rendition.place());
        } else {
            reader.readContent(rendition);
        }
        List<Block> blocks = reader.blocks();
        media.addAll(reader.media());
        return blocks;
    }

    /** The body that Stet wrote, or null. */
    private static @Nullable Element exact(Element inline) {
        return inline.children()
                .flatMap(Element::children)
                .filter(child ->
                        child.name().getLocalPart().equals("body") && "exact".equals(child.peek(stet("blocks"))))
                .findFirst()
                .orElse(null);
    }

    /** What the standard says of the content belongs to no block. */
    private void keepAttributes(Element element) {
        for (String count : COUNTS) {
            String value = element.peek(new QName(count));
            if (value != null && !COUNT.matcher(value.strip()).matches()) {
                reading.odd(element.place().inside("@" + count), value, "a whole number");
            }
        }
        for (Map.Entry<QName, String> attribute : element.attributes().entrySet()) {
            reading.keep(
                    "",
                    new Extension(
                            "body",
                            null,
                            "@" + Namespaces.show(attribute.getKey()),
                            "text/plain",
                            attribute.getValue()));
        }
    }
}

package news.stet.markup;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import news.stet.Article;
import news.stet.Block;
import news.stet.InvalidValueException;
import news.stet.Media;
import news.stet.Span;
import news.stet.io.Problem;
import news.stet.markup.xml.Element;
import news.stet.markup.xml.Place;
import news.stet.markup.xml.XmlInput;
import org.jspecify.annotations.Nullable;

/** A body read for an article in English that has nothing else. */
final class Reader implements BodyHost {
    static final Place PLACE = new Place(1, 1, "body");

    final List<Problem> problems = new ArrayList<>();
    final List<Element> kept = new ArrayList<>();
    final Map<String, Span> anchors = new LinkedHashMap<>();
    private final Set<String> ids = new HashSet<>();
    private List<Block> blocks = List.of();
    private List<Media> media = List.of();
    private int count;
    private @Nullable String language = "en";

    private Reader() {}

    static Reader of(String xml) {
        Reader read = new Reader();
        MarkupReader reader = new MarkupReader(read);
        reader.read(parse(xml));
        return read.finish(reader);
    }

    static Reader plain(String text) {
        Reader read = new Reader();
        MarkupReader reader = new MarkupReader(read);
        reader.readPlain(text, PLACE);
        return read.finish(reader);
    }

    static Reader text(String text) {
        Reader read = new Reader();
        MarkupReader reader = new MarkupReader(read);
        reader.readText(text, PLACE);
        return read.finish(reader);
    }

    static Reader html(String html) {
        return html(html, "en");
    }

    /** For an article in another language, or in none that is known. */
    static Reader html(String html, @Nullable String language) {
        Reader read = new Reader();
        read.language = language;
        MarkupReader reader = new MarkupReader(read);
        reader.readHtml(html, PLACE);
        return read.finish(reader);
    }

    static Reader xml(String xml) {
        Reader read = new Reader();
        MarkupReader reader = new MarkupReader(read);
        reader.readXml(xml, PLACE);
        return read.finish(reader);
    }

    private Reader finish(MarkupReader reader) {
        blocks = reader.blocks();
        media = reader.media();
        return this;
    }

    static Element parse(String xml) {
        try {
            XmlInput in = new XmlInput(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), "x.xml");
            while (in.getEventType() != XMLStreamConstants.START_ELEMENT) {
                in.next();
            }
            return in.element();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Block> blocks() {
        return blocks;
    }

    List<Media> media() {
        return media;
    }

    List<String> texts() {
        return blocks.stream().map(Block::text).toList();
    }

    /** The blocks in short: what each is, what holds it, its text. */
    List<String> outline() {
        return blocks.stream()
                .map(block -> (block.parent() == null ? "" : block.parent() + " > ") + block.id() + " " + block.role()
                        + (block.text().isEmpty() ? "" : ": " + block.text()))
                .toList();
    }

    /** The article, which has rules of its own for the tree of its blocks. */
    Article article() {
        return Article.builder("urn:x").body(blocks).media(media).build();
    }

    List<String> codes() {
        return problems.stream().map(Problem::code).toList();
    }

    private static boolean isName(String wanted) {
        try {
            return Block.paragraph(wanted, "").id().equals(wanted);
        } catch (InvalidValueException e) {
            return false;
        }
    }

    @Override
    public String id(@Nullable String wanted, String kind, Place place) {
        if (wanted != null && isName(wanted) && ids.add(wanted)) {
            return wanted;
        }
        String id;
        do {
            count++;
            id = kind + count;
        } while (!ids.add(id));
        return id;
    }

    @Override
    public String language() {
        return language;
    }

    @Override
    public void warn(String code, Place place, String message) {
        problems.add(Problem.warning(code, place.in("x.xml"), message));
    }

    @Override
    public void keep(Element element) {
        kept.add(element);
    }

    @Override
    public void placed(String block, int index, Place place) {}

    @Override
    public void anchored(String id, Span span) {
        anchors.putIfAbsent(id, span);
    }
}

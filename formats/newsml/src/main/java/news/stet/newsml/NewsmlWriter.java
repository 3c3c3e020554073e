package news.stet.newsml;

import static news.stet.newsml.Namespaces.nar;
import static news.stet.newsml.Namespaces.stet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.stet.Article;
import news.stet.Dates;
import news.stet.io.ArticleWriter;
import news.stet.io.Envelope;
import news.stet.io.Loss;
import news.stet.markup.xml.Element;
import news.stet.markup.xml.XmlOutput;
import news.stet.newsml.binding.TextElement;

/**
 * A {@code newsMessage}, item by item. Each item's ids have a prefix of their own: they must be unique in the document.
 * The schema wants an item in every message; a message without articles has an empty {@code link} in its place, which
 * the schema lets stand there and no reader takes for an item.
 */
final class NewsmlWriter implements ArticleWriter {
    private final XmlOutput out;
    private final Options options;
    private final ItemWriter items;
    private final MessageIds ids = new MessageIds();
    private Envelope envelope = Envelope.NONE;
    // With the first article, of the envelope too.
    private final List<Loss> lost = new ArrayList<>();
    private int count;
    private boolean closed;

    NewsmlWriter(OutputStream stream, Options options) throws IOException {
        this.out = new XmlOutput(stream, Namespaces.PREFIXES);
        this.options = options;
        this.items = new ItemWriter(out, options);
    }

    @Override
    public List<Loss> envelope(Envelope said) {
        if (count > 0) {
            throw new IllegalStateException("an article was written already, and the envelope stands before it");
        }
        this.envelope = said;
        return List.of(); // what does not fit shows with the first article, when the message begins
    }

    @Override
    public void write(Article article) throws IOException {
        lost.clear();
        if (count == 0) {
            begin(date(article.metadata().dates()));
        }
        count++;
        lost.addAll(items.write(article, "n" + count + ".", ids));
    }

    @Override
    public List<Loss> losses() {
        return List.copyOf(lost);
    }

    private static String date(Dates dates) {
        TextElement element = Times.versionCreated(dates);
        return element.text();
    }

    private void begin(String date) throws IOException {
        Optional<Original> original = MessageHeader.around(envelope);
        List<Loss> faults = options.faithful()
                ? List.of()
                : original.map(NewsmlWriter::faults).orElse(List.of());
        if (original.isPresent() && faults.isEmpty()) {
            begin(original.get().element());
            return;
        }
        lost.addAll(faults);
        out.start(nar("newsMessage"), false);
        out.set(Namespaces.FORMAT, ModelItem.FORMAT_VERSION);
        out.write(MessageHeader.write(envelope, date));
        out.start(nar("itemSet"), false);
    }

    private void begin(Element around) throws IOException {
        ids.take(around);
        out.start(around);
        Element itemSet = new Element(nar("itemSet"));
        for (Element child : around.elements()) {
            if (child.is(nar("itemSet"))) {
                itemSet = child;
            } else {
                out.write(child.mixed());
            }
        }
        out.start(itemSet);
    }

    /** Without an item it would be no document: one that breaks nothing stands in for those to come. */
    private static List<Loss> faults(Original original) {
        Element around = original.element();
        Element document = new Element(around.name());
        around.prefixes().forEach(document::declare);
        around.attributes().forEach(document::set);
        for (Element child : around.elements()) {
            if (child.is(nar("itemSet"))) {
                Element itemSet = new Element(child.name());
                child.attributes().forEach(itemSet::set);
                document.add(itemSet.add(anItem()));
            } else {
                document.add(child);
            }
        }
        return original.faults(document, "envelope");
    }

    private static Element anItem() {
        Element item = new Element(nar("newsItem"));
        item.set("standard", "NewsML-G2");
        item.set("standardversion", "2.35");
        item.set("guid", "urn:example:item");
        Element itemClass = new Element(nar("itemClass"));
        itemClass.set("qcode", "ninat:text");
        Element provider = new Element(nar("provider"));
        provider.set("literal", "anybody");
        Element versionCreated = new Element(nar("versionCreated"));
        versionCreated.text(Times.EPOCH);
        return item.add(
                new Element(nar("itemMeta")).add(itemClass).add(provider).add(versionCreated));
    }

    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        try (out) {
            if (count == 0) {
                begin(Times.EPOCH);
                Element nothing = new Element(nar("link"));
                nothing.set(stet("empty"), "true");
                out.write(nothing);
            }
            out.end();
            out.end();
        }
    }
}

package news.stet.newsml;

import static news.stet.newsml.Namespaces.nar;
import static news.stet.newsml.Namespaces.stet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
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
    private final ItemWriter items;
    private final MessageIds ids = new MessageIds();
    private Envelope envelope = Envelope.NONE;
    private List<Loss> losses = List.of();
    private int count;
    private boolean closed;

    NewsmlWriter(OutputStream stream, Options options) throws IOException {
        this.out = new XmlOutput(stream, Namespaces.PREFIXES);
        this.items = new ItemWriter(out, options);
    }

    @Override
    public void envelope(Envelope said) {
        if (count > 0) {
            throw new IllegalStateException("an article was written already, and the envelope stands before it");
        }
        this.envelope = said;
    }

    @Override
    public void write(Article article) throws IOException {
        if (count == 0) {
            begin(date(article.metadata().dates()));
        }
        count++;
        losses = items.write(article, "n" + count + ".", ids);
    }

    @Override
    public List<Loss> losses() {
        return losses;
    }

    private static String date(Dates dates) {
        TextElement element = Times.versionCreated(dates);
        return element.text();
    }

    private void begin(String date) throws IOException {
        Element around = MessageHeader.around(envelope).orElse(null);
        if (around != null) {
            ids.take(around);
            out.start(around);
            Element itemSet = new Element(nar("itemSet"));
            for (Element child : around.children().toList()) {
                if (child.is(nar("itemSet"))) {
                    itemSet = child;
                } else {
                    out.write(child.mixed());
                }
            }
            out.start(itemSet);
            return;
        }
        out.start(nar("newsMessage"), false);
        out.attribute(Namespaces.FORMAT, ItemWriter.FORMAT_VERSION);
        out.write(MessageHeader.write(envelope, date));
        out.start(nar("itemSet"), false);
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

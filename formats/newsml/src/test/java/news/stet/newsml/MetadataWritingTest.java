package news.stet.newsml;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBElement;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Marshaller;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import javax.xml.namespace.QName;
import news.stet.Article;
import news.stet.Party;
import news.stet.Rights;
import news.stet.markup.xml.ElementWriter;
import news.stet.markup.xml.XmlOutput;
import news.stet.newsml.binding.Bindings;
import news.stet.newsml.binding.Bound;
import news.stet.newsml.binding.ContentMeta;
import news.stet.newsml.binding.ItemMeta;
import news.stet.testkit.Articles;
import org.junit.jupiter.api.Test;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Metadata are read by the binding and written by hand: the binding itself would write the same. */
class MetadataWritingTest {
    private static final long SEED = 20_000;
    private static final JAXBContext CONTEXT = context();

    private static JAXBContext context() {
        try {
            return JAXBContext.newInstance(Bound.class.getPackageName(), Bound.class.getClassLoader());
        } catch (JAXBException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Body {
        void to(XmlOutput out) throws Exception;
    }

    private static String written(Body writing) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XmlOutput out = new XmlOutput(bytes, Namespaces.PREFIXES)) {
            out.start(Namespaces.nar("newsItem"), false);
            writing.to(out);
            out.end();
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @SuppressWarnings("unchecked")
    private static <T extends Bound> void bind(String name, T value, ElementWriter out) throws JAXBException {
        Marshaller marshaller = CONTEXT.createMarshaller();
        marshaller.setProperty(Marshaller.JAXB_FRAGMENT, true);
        Class<T> type = (Class<T>) value.getClass();
        marshaller.marshal(new JAXBElement<>(new QName(Bound.NAR, name), type, value), new DefaultHandler() {
            @Override
            public void startElement(String uri, String localName, String qName, Attributes attributes) {
                out.start(new QName(uri, localName), false);
                for (int i = 0; i < attributes.getLength(); i++) {
                    out.set(new QName(attributes.getURI(i), attributes.getLocalName(i)), attributes.getValue(i));
                }
            }

            @Override
            public void characters(char[] chars, int start, int length) {
                out.text(new String(chars, start, length));
            }

            @Override
            public void endElement(String uri, String localName, String qName) {
                out.end();
            }
        });
    }

    private static void isWrittenAlike(String name, Bound value, String description) throws Exception {
        assertThat(written(out -> Bindings.write(out, name, value)))
                .as(description)
                .isEqualTo(written(out -> bind(name, value, out)));
    }

    private static void isWrittenAlike(Article article, String description) throws Exception {
        Writing writing = new Writing(article, "");
        for (Rights rights : article.metadata().rights()) {
            isWrittenAlike("rightsInfo", RightsInfos.write(rights, writing), description);
        }
        Party provider = article.metadata().credits().provider();
        ItemMeta itemMeta =
                ItemMetas.write(article, provider == null ? Party.of("p") : provider, provider == null, writing);
        isWrittenAlike("itemMeta", itemMeta, description);
        ContentMeta contentMeta = ContentMetas.write(article, writing);
        isWrittenAlike("contentMeta", contentMeta, description);
        KnowledgeElements.toOwn(contentMeta);
        isWrittenAlike("contentMeta", contentMeta, description + ", in a knowledge item");
    }

    @Test
    void theBindingWritesTheSame() throws Exception {
        isWrittenAlike(Articles.full(), "the full article");
        isWrittenAlike(Articles.minimal(), "the minimal article");
        long seed = SEED;
        try (Stream<Article> articles = Articles.stream(SEED, Articles.count(500))) {
            for (Article article : (Iterable<Article>) articles::iterator) {
                isWrittenAlike(article, "seed " + seed++);
            }
        }
    }
}

package news.stet.benchmarks.newsml;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Marshaller;
import jakarta.xml.bind.Unmarshaller;
import java.io.InputStream;
import java.io.OutputStream;
import news.stet.Article;

/** Reads and writes articles by the binding alone. The context is made once; this is for one thread. */
public final class PlainJaxb {
    static final String NAR = "http://iptc.org/std/nar/2006-10-01/";
    static final String STET = "https://stet.news/ns/1";
    static final String XHTML = "http://www.w3.org/1999/xhtml";

    private static final JAXBContext CONTEXT = context();

    private final Unmarshaller unmarshaller;
    private final Marshaller marshaller;

    /**
     * Makes what one thread needs.
     *
     * @throws JAXBException if the binding cannot
     */
    public PlainJaxb() throws JAXBException {
        unmarshaller = CONTEXT.createUnmarshaller();
        marshaller = CONTEXT.createMarshaller();
    }

    private static JAXBContext context() {
        try {
            return JAXBContext.newInstance(ItemElement.class);
        } catch (JAXBException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Reads a {@code newsItem}.
     *
     * @param in the document
     * @return the article
     * @throws JAXBException if it cannot be read
     */
    public Article read(InputStream in) throws JAXBException {
        return new FromElements((ItemElement) unmarshaller.unmarshal(in)).article();
    }

    /**
     * Writes a {@code newsItem}.
     *
     * @param article the article
     * @param out where the document goes
     * @throws JAXBException if it cannot be written
     */
    public void write(Article article, OutputStream out) throws JAXBException {
        marshaller.marshal(new ToElements(article).item(), out);
    }
}

package news.stet.markup.xml;

import java.io.Reader;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import news.stet.io.Limits;

/** Makes parsers: that of the JDK, whatever else is on the class path, with every limit set and nothing fetched. */
final class Parsers {
    // What cannot be told apart by our own count stops the parser itself.
    private static final int DEEPEST = 2_000;

    private Parsers() {}

    static XMLStreamReader of(Reader characters, Limits limits) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        // The defaults of these differ between JDKs. IS_REPLACING_ENTITY_REFERENCES stays true: false would make an
        // undeclared entity an event that the bindings drop in silence.
        factory.setProperty("jdk.xml.maxElementDepth", Integer.toString(DEEPEST));
        factory.setProperty("jdk.xml.elementAttributeLimit", Integer.toString(limits.members()));
        factory.setProperty("jdk.xml.entityExpansionLimit", "1000");
        factory.setProperty("jdk.xml.entityReplacementLimit", "10000");
        factory.setProperty("jdk.xml.totalEntitySizeLimit", "100000");
        factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "100000");
        factory.setProperty("jdk.xml.maxParameterEntitySizeLimit", "100000");
        factory.setProperty("jdk.xml.maxXMLNameLimit", Integer.toString(limits.nameLength()));
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("external entities are refused");
        });
        return factory.createXMLStreamReader(characters);
    }
}

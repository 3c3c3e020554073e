/**
 * NewsML-G2 as it is read and written with Jakarta XML Binding alone: annotated classes for the documents, one context, and a
 * mapping to the model by hand. None of Stet's checks, limits and messages are in it.
 */
@NullMarked
@XmlSchema(
        namespace = PlainJaxb.NAR,
        elementFormDefault = XmlNsForm.QUALIFIED,
        xmlns = {
            @XmlNs(prefix = "", namespaceURI = PlainJaxb.NAR),
            @XmlNs(prefix = "stet", namespaceURI = PlainJaxb.STET),
            @XmlNs(prefix = "xhtml", namespaceURI = PlainJaxb.XHTML)
        })
package news.stet.benchmarks.newsml;

import jakarta.xml.bind.annotation.XmlNs;
import jakarta.xml.bind.annotation.XmlNsForm;
import jakarta.xml.bind.annotation.XmlSchema;
import org.jspecify.annotations.NullMarked;

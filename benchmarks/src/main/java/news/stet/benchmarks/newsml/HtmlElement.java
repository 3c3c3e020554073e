package news.stet.benchmarks.newsml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAnyElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlElements;
import jakarta.xml.bind.annotation.XmlMixed;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The body as XHTML. */
@XmlAccessorType(XmlAccessType.FIELD)
final class HtmlElement {
    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    @XmlAttribute(namespace = XML)
    @Nullable
    String lang;

    @XmlElement(namespace = PlainJaxb.XHTML)
    @Nullable
    Head head;

    @XmlElement(namespace = PlainJaxb.XHTML)
    @Nullable
    Body body;

    /** {@code head}. */
    @XmlAccessorType(XmlAccessType.FIELD)
    static final class Head {
        @XmlElement(namespace = PlainJaxb.XHTML)
        @Nullable
        String title;
    }

    /** {@code body}. */
    @XmlAccessorType(XmlAccessType.FIELD)
    static final class Body {
        @XmlAttribute(namespace = XML)
        @Nullable
        String space;

        @XmlAttribute(namespace = PlainJaxb.STET)
        @Nullable
        String blocks;

        @XmlElements({
            @XmlElement(name = "p", namespace = PlainJaxb.XHTML, type = Paragraph.class),
            @XmlElement(name = "h2", namespace = PlainJaxb.XHTML, type = Heading.class),
            @XmlElement(name = "figcaption", namespace = PlainJaxb.XHTML, type = Caption.class)
        })
        List<Flow> flow = new ArrayList<>();
    }

    /** An element with text. */
    @XmlAccessorType(XmlAccessType.FIELD)
    abstract static class Flow {
        @XmlAttribute
        @Nullable
        String id;

        @XmlAttribute(name = "id", namespace = XML)
        @Nullable
        String xmlId;

        @XmlAttribute(namespace = PlainJaxb.STET)
        @Nullable
        String role;

        @XmlMixed
        @XmlAnyElement(lax = true)
        List<Object> content = new ArrayList<>();
    }

    /** {@code p}. */
    static final class Paragraph extends Flow {}

    /** {@code h2}. */
    static final class Heading extends Flow {}

    /** {@code figcaption}. */
    static final class Caption extends Flow {}
}

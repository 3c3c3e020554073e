package news.stet.benchmarks.newsml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.XmlValue;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A {@code newsItem} and its metadata. */
@XmlRootElement(name = "newsItem")
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(propOrder = {"rightsInfo", "itemMeta", "contentMeta", "asserts", "inlineRef", "contentSet"})
final class ItemElement {
    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    @XmlAttribute
    @Nullable
    String standard;

    @XmlAttribute
    @Nullable
    String standardversion;

    @XmlAttribute
    @Nullable
    String conformance;

    @XmlAttribute
    @Nullable
    String guid;

    @XmlAttribute
    @Nullable
    String version;

    @XmlAttribute(namespace = XML)
    @Nullable
    String lang;

    @XmlAttribute(namespace = PlainJaxb.STET)
    @Nullable
    String format;

    List<RightsInfo> rightsInfo = new ArrayList<>();

    @Nullable
    ItemMeta itemMeta;

    @Nullable
    ContentMeta contentMeta;

    @XmlElement(name = "assert")
    List<AssertElement> asserts = new ArrayList<>();

    List<InlineRef> inlineRef = new ArrayList<>();

    @Nullable
    ContentSet contentSet;

    /** {@code rightsInfo}. */
    @XmlAccessorType(XmlAccessType.FIELD)
    static final class RightsInfo {
        List<Named> copyrightHolder = new ArrayList<>();
        List<Labelled> copyrightNotice = new ArrayList<>();
    }

    /** {@code itemMeta}. */
    @XmlAccessorType(XmlAccessType.FIELD)
    static final class ItemMeta {
        @Nullable
        Named itemClass;

        @Nullable
        Named provider;

        @Nullable
        Supplied versionCreated;

        @Nullable
        Supplied firstCreated;

        @Nullable
        Named pubStatus;
    }

    /** {@code contentMeta}. */
    @XmlAccessorType(XmlAccessType.FIELD)
    static final class ContentMeta {
        @Nullable
        Integer urgency;

        @Nullable
        String contentCreated;

        List<Named> located = new ArrayList<>();
        List<Named> creator = new ArrayList<>();
        List<Language> language = new ArrayList<>();
        List<Labelled> keyword = new ArrayList<>();
        List<Named> subject = new ArrayList<>();
        List<Labelled> slugline = new ArrayList<>();
        List<Line> headline = new ArrayList<>();
        List<Line> dateline = new ArrayList<>();
        List<Line> by = new ArrayList<>();
    }

    /** A party or concept. */
    @XmlAccessorType(XmlAccessType.FIELD)
    static final class Named {
        @XmlAttribute
        @Nullable
        String qcode;

        @XmlAttribute
        @Nullable
        String uri;

        @XmlAttribute
        @Nullable
        String typeuri;

        @XmlAttribute(namespace = PlainJaxb.STET)
        @Nullable
        String supplied;

        @XmlAttribute(namespace = PlainJaxb.STET)
        @Nullable
        String entity;

        @XmlAttribute(namespace = PlainJaxb.STET)
        @Nullable
        String jobtitle;

        List<Labelled> name = new ArrayList<>();
    }

    /** A short text. */
    @XmlAccessorType(XmlAccessType.FIELD)
    static final class Labelled {
        @XmlAttribute(namespace = XML)
        @Nullable
        String lang;

        @XmlAttribute
        @Nullable
        String role;

        @XmlAttribute
        @Nullable
        String roleuri;

        @XmlValue
        String text = "";
    }

    /** A block outside the body. */
    @XmlAccessorType(XmlAccessType.FIELD)
    static final class Line {
        @XmlAttribute
        @Nullable
        String id;

        @XmlValue
        String text = "";
    }

    /** A date. */
    @XmlAccessorType(XmlAccessType.FIELD)
    static final class Supplied {
        @XmlAttribute(namespace = PlainJaxb.STET)
        @Nullable
        String supplied;

        @XmlValue
        String text = "";
    }

    /** A language. */
    @XmlAccessorType(XmlAccessType.FIELD)
    static final class Language {
        @XmlAttribute
        @Nullable
        String tag;
    }

    /** Words of the text that mean an entity or a claim. */
    @XmlAccessorType(XmlAccessType.FIELD)
    static final class InlineRef {
        @XmlAttribute
        String idrefs = "";

        @XmlAttribute(namespace = PlainJaxb.STET)
        String of = "";

        @XmlAttribute(namespace = PlainJaxb.STET)
        String role = "";

        @XmlAttribute(namespace = PlainJaxb.STET)
        int start;

        @XmlAttribute(namespace = PlainJaxb.STET)
        int end;

        @XmlAttribute(namespace = PlainJaxb.STET)
        String exact = "";

        @XmlAttribute
        @Nullable
        String uri;
    }

    /** {@code contentSet}. */
    @XmlAccessorType(XmlAccessType.FIELD)
    static final class ContentSet {
        @Nullable
        InlineXml inlineXML;
    }

    /** {@code inlineXML}. */
    @XmlAccessorType(XmlAccessType.FIELD)
    static final class InlineXml {
        @XmlAttribute
        @Nullable
        String contenttype;

        @XmlElement(namespace = PlainJaxb.XHTML)
        @Nullable
        HtmlElement html;
    }
}

package news.stet.benchmarks.newsml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An {@code assert}: an entity, a claim, or what there is no place for. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(propOrder = {"type", "name", "definition", "note", "related", "article", "claim"})
final class AssertElement {
    @XmlAttribute
    @Nullable
    String id;

    @XmlAttribute
    @Nullable
    String uri;

    @XmlAttribute
    @Nullable
    String qcode;

    @XmlAttribute(namespace = PlainJaxb.STET)
    @Nullable
    String supplied;

    @XmlAttribute(namespace = PlainJaxb.STET)
    @Nullable
    Boolean named;

    @XmlAttribute(namespace = PlainJaxb.STET)
    @Nullable
    String method;

    @XmlAttribute(namespace = PlainJaxb.STET)
    @Nullable
    String agent;

    List<Type> type = new ArrayList<>();
    List<ItemElement.Labelled> name = new ArrayList<>();
    List<ItemElement.Labelled> definition = new ArrayList<>();
    List<ItemElement.Labelled> note = new ArrayList<>();
    List<Related> related = new ArrayList<>();

    @XmlElement(namespace = PlainJaxb.STET)
    @Nullable
    Beside article;

    @XmlElement(namespace = PlainJaxb.STET)
    @Nullable
    Chain claim;

    /** {@code type}. */
    @XmlAccessorType(XmlAccessType.FIELD)
    static final class Type {
        @XmlAttribute
        @Nullable
        String qcode;

        @XmlAttribute
        @Nullable
        String uri;
    }

    /** {@code related}. */
    @XmlAccessorType(XmlAccessType.FIELD)
    static final class Related {
        @XmlAttribute
        @Nullable
        String rel;

        @XmlAttribute
        @Nullable
        String reluri;

        @XmlAttribute
        @Nullable
        Integer rank;

        @XmlAttribute
        @Nullable
        String uri;

        @XmlAttribute
        @Nullable
        String literal;

        @XmlAttribute
        @Nullable
        String type;

        @XmlAttribute
        @Nullable
        String value;

        @XmlAttribute(namespace = PlainJaxb.STET)
        @Nullable
        String target;

        List<ItemElement.Labelled> name = new ArrayList<>();
        List<Related> related = new ArrayList<>();
    }

    /** {@code stet:article}. */
    @XmlAccessorType(XmlAccessType.FIELD)
    static final class Beside {
        @XmlElement(namespace = PlainJaxb.STET)
        List<TimeOf> time = new ArrayList<>();

        @XmlElement(namespace = PlainJaxb.STET)
        List<Marks> marks = new ArrayList<>();
    }

    /** {@code stet:marks}. */
    @XmlAccessorType(XmlAccessType.FIELD)
    static final class Marks {
        @XmlAttribute
        String block = "";

        @XmlElement(namespace = PlainJaxb.STET)
        List<Marked> mark = new ArrayList<>();
    }

    /** {@code stet:mark}. */
    @XmlAccessorType(XmlAccessType.FIELD)
    static final class Marked {
        @XmlAttribute
        String role = "";

        @XmlAttribute
        int start;

        @XmlAttribute
        int end;

        @XmlAttribute
        String exact = "";

        @XmlAttribute
        @Nullable
        String toEntity;
    }

    /** A time in attributes. */
    @XmlAccessorType(XmlAccessType.FIELD)
    abstract static class Timed {
        @XmlAttribute
        @Nullable
        String time;

        @XmlAttribute
        @Nullable
        String timeBlock;

        @XmlAttribute
        @Nullable
        Integer timeStart;

        @XmlAttribute
        @Nullable
        Integer timeEnd;

        @XmlAttribute
        @Nullable
        String timeExact;
    }

    /** {@code stet:time}. */
    @XmlAccessorType(XmlAccessType.FIELD)
    static final class TimeOf extends Timed {
        @XmlAttribute
        @Nullable
        String of;
    }

    /** {@code stet:claim}. */
    @XmlAccessorType(XmlAccessType.FIELD)
    static final class Chain {
        @XmlAttribute
        @Nullable
        String conveyed;

        @XmlAttribute
        @Nullable
        String about;

        @XmlAttribute
        @Nullable
        String places;

        @XmlAttribute
        @Nullable
        String eventTime;

        @XmlAttribute
        @Nullable
        String eventTimeBlock;

        @XmlAttribute
        @Nullable
        Integer eventTimeStart;

        @XmlAttribute
        @Nullable
        Integer eventTimeEnd;

        @XmlAttribute
        @Nullable
        String eventTimeExact;

        @XmlAttribute
        @Nullable
        String method;

        @XmlAttribute
        @Nullable
        String agent;

        @XmlElement(namespace = PlainJaxb.STET)
        List<Step> step = new ArrayList<>();

        @XmlElement(namespace = PlainJaxb.STET)
        List<Assessed> assessment = new ArrayList<>();
    }

    /** {@code stet:step}. */
    @XmlAccessorType(XmlAccessType.FIELD)
    static final class Step extends Timed {
        @XmlAttribute
        String source = "";

        @XmlAttribute
        @Nullable
        String commitment;

        @XmlAttribute
        @Nullable
        String act;

        @XmlAttribute
        @Nullable
        String mode;

        @XmlAttribute
        @Nullable
        String media;

        @XmlAttribute
        @Nullable
        String addressees;

        @XmlAttribute
        @Nullable
        String places;
    }

    /** {@code stet:assessment}. */
    @XmlAccessorType(XmlAccessType.FIELD)
    static final class Assessed extends Timed {
        @XmlAttribute
        String by = "";

        @XmlAttribute
        @Nullable
        String verdict;

        @XmlAttribute
        @Nullable
        String label;
    }
}

package news.stet.newsml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAnyElement;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import news.stet.markup.xml.ElementWriter;
import news.stet.markup.xml.Name;

/** What is said about the content: administration, then description, an order the schema insists on. */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(
        name = "contentMeta",
        propOrder = {
            "urgency",
            "contentCreated",
            "contentModified",
            "located",
            "infoSource",
            "creator",
            "contributor",
            "altId",
            "language",
            "genre",
            "keyword",
            "subject",
            "slugline",
            "headline",
            "dateline",
            "by",
            "creditline",
            "description",
            "ownGenre",
            "ownDateline",
            "ownBy",
            "ownCreditline",
            "others"
        })
public final class ContentMeta extends Bound {
    private static final Name URGENCY = nar("urgency");
    private static final Name CONTENT_CREATED = nar("contentCreated");
    private static final Name CONTENT_MODIFIED = nar("contentModified");
    private static final Name LOCATED = nar("located");
    private static final Name INFO_SOURCE = nar("infoSource");
    private static final Name CREATOR = nar("creator");
    private static final Name CONTRIBUTOR = nar("contributor");
    private static final Name ALT_ID = nar("altId");
    private static final Name LANGUAGE = nar("language");
    private static final Name GENRE = nar("genre");
    private static final Name KEYWORD = nar("keyword");
    private static final Name SUBJECT = nar("subject");
    private static final Name SLUGLINE = nar("slugline");
    private static final Name HEADLINE = nar("headline");
    private static final Name DATELINE = nar("dateline");
    private static final Name BY = nar("by");
    private static final Name CREDITLINE = nar("creditline");
    private static final Name DESCRIPTION = nar("description");
    private static final Name OWN_GENRE = stet("genre");
    private static final Name OWN_DATELINE = stet("dateline");
    private static final Name OWN_BY = stet("by");
    private static final Name OWN_CREDITLINE = stet("creditline");

    /** Editorial urgency. */
    @XmlElement
    public final List<TextElement> urgency = new ArrayList<>();

    /** When the content was made. */
    @XmlElement
    public final List<TextElement> contentCreated = new ArrayList<>();

    /** When it was last changed. */
    @XmlElement
    public final List<TextElement> contentModified = new ArrayList<>();

    /** Where it was written. */
    @XmlElement
    public final List<ConceptElement> located = new ArrayList<>();

    /** Who gave information. */
    @XmlElement
    public final List<ConceptElement> infoSource = new ArrayList<>();

    /** Who wrote it. */
    @XmlElement
    public final List<ConceptElement> creator = new ArrayList<>();

    /** Who else worked on it. */
    @XmlElement
    public final List<ConceptElement> contributor = new ArrayList<>();

    /** Other identifiers. */
    @XmlElement
    public final List<TextElement> altId = new ArrayList<>();

    /** Its languages. */
    @XmlElement
    public final List<ConceptElement> language = new ArrayList<>();

    /** Its genres. */
    @XmlElement
    public final List<ConceptElement> genre = new ArrayList<>();

    /** Keywords. */
    @XmlElement
    public final List<TextElement> keyword = new ArrayList<>();

    /** What it is about, and the sections it is filed under. */
    @XmlElement
    public final List<ConceptElement> subject = new ArrayList<>();

    /** Sluglines. */
    @XmlElement
    public final List<TextElement> slugline = new ArrayList<>();

    /** Headlines. */
    @XmlElement
    public final List<TextElement> headline = new ArrayList<>();

    /** Datelines. */
    @XmlElement
    public final List<TextElement> dateline = new ArrayList<>();

    /** Bylines. */
    @XmlElement
    public final List<TextElement> by = new ArrayList<>();

    /** Credit lines. */
    @XmlElement
    public final List<TextElement> creditline = new ArrayList<>();

    /** Summaries and the like. */
    @XmlElement
    public final List<TextElement> description = new ArrayList<>();

    /** Genres where the schema lets none in, in the namespace of Stet. */
    @XmlElement(name = "genre", namespace = Bound.STET)
    public final List<ConceptElement> ownGenre = new ArrayList<>();

    /** Datelines where the schema lets none in, in the namespace of Stet. */
    @XmlElement(name = "dateline", namespace = Bound.STET)
    public final List<TextElement> ownDateline = new ArrayList<>();

    /** Bylines where the schema lets none in, in the namespace of Stet. */
    @XmlElement(name = "by", namespace = Bound.STET)
    public final List<TextElement> ownBy = new ArrayList<>();

    /** Credit lines where the schema lets none in, in the namespace of Stet. */
    @XmlElement(name = "creditline", namespace = Bound.STET)
    public final List<TextElement> ownCreditline = new ArrayList<>();

    /** Elements that have no field here, as DOM. */
    @XmlAnyElement(lax = false)
    public final List<Object> others = new ArrayList<>();

    @Override
    void content(ElementWriter out) {
        write(urgency, URGENCY, out);
        write(contentCreated, CONTENT_CREATED, out);
        write(contentModified, CONTENT_MODIFIED, out);
        write(located, LOCATED, out);
        write(infoSource, INFO_SOURCE, out);
        write(creator, CREATOR, out);
        write(contributor, CONTRIBUTOR, out);
        write(altId, ALT_ID, out);
        write(language, LANGUAGE, out);
        write(genre, GENRE, out);
        write(keyword, KEYWORD, out);
        write(subject, SUBJECT, out);
        write(slugline, SLUGLINE, out);
        write(headline, HEADLINE, out);
        write(dateline, DATELINE, out);
        write(by, BY, out);
        write(creditline, CREDITLINE, out);
        write(description, DESCRIPTION, out);
        write(ownGenre, OWN_GENRE, out);
        write(ownDateline, OWN_DATELINE, out);
        write(ownBy, OWN_BY, out);
        write(ownCreditline, OWN_CREDITLINE, out);
        bare(others);
    }

    /** Adds what another holds. */
    public void addAll(ContentMeta other) {
        urgency.addAll(other.urgency);
        contentCreated.addAll(other.contentCreated);
        contentModified.addAll(other.contentModified);
        located.addAll(other.located);
        infoSource.addAll(other.infoSource);
        creator.addAll(other.creator);
        contributor.addAll(other.contributor);
        altId.addAll(other.altId);
        language.addAll(other.language);
        genre.addAll(other.genre);
        keyword.addAll(other.keyword);
        subject.addAll(other.subject);
        slugline.addAll(other.slugline);
        headline.addAll(other.headline);
        dateline.addAll(other.dateline);
        by.addAll(other.by);
        creditline.addAll(other.creditline);
        description.addAll(other.description);
        others.addAll(other.others);
    }
}

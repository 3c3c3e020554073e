package news.stet.newsml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAnyElement;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;

/** What is said about the item: its management. */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(
        name = "itemMeta",
        propOrder = {
            "itemClass",
            "provider",
            "versionCreated",
            "firstCreated",
            "embargoed",
            "pubStatus",
            "role",
            "service",
            "title",
            "edNote",
            "signal",
            "expires",
            "link",
            "others"
        })
public final class ItemMeta extends Bound {
    /** The class of item. */
    @XmlElement
    public final List<ConceptElement> itemClass = new ArrayList<>();

    /** Who delivers it. */
    @XmlElement
    public final List<ConceptElement> provider = new ArrayList<>();

    /** When this version was made. */
    @XmlElement
    public final List<TextElement> versionCreated = new ArrayList<>();

    /** When the first version was made. */
    @XmlElement
    public final List<TextElement> firstCreated = new ArrayList<>();

    /** An order not to publish before a time, which may be left out. */
    @XmlElement
    public final List<TextElement> embargoed = new ArrayList<>();

    /** Whether it may be used. */
    @XmlElement
    public final List<ConceptElement> pubStatus = new ArrayList<>();

    /** Its role in the workflow. */
    @XmlElement
    public final List<ConceptElement> role = new ArrayList<>();

    /** The services it is delivered in. */
    @XmlElement
    public final List<ConceptElement> service = new ArrayList<>();

    /** Working titles. */
    @XmlElement
    public final List<TextElement> title = new ArrayList<>();

    /** Notes to colleagues. */
    @XmlElement
    public final List<TextElement> edNote = new ArrayList<>();

    /** Instructions to whoever receives it. */
    @XmlElement
    public final List<ConceptElement> signal = new ArrayList<>();

    /** When it must no longer be used. */
    @XmlElement
    public final List<TextElement> expires = new ArrayList<>();

    /** Links to other resources. */
    @XmlElement
    public final List<LinkElement> link = new ArrayList<>();

    /** Elements that have no field here, as DOM. */
    @XmlAnyElement(lax = false)
    public final List<Object> others = new ArrayList<>();

    /** Adds what another holds. */
    public void addAll(ItemMeta other) {
        itemClass.addAll(other.itemClass);
        provider.addAll(other.provider);
        versionCreated.addAll(other.versionCreated);
        firstCreated.addAll(other.firstCreated);
        embargoed.addAll(other.embargoed);
        pubStatus.addAll(other.pubStatus);
        role.addAll(other.role);
        service.addAll(other.service);
        title.addAll(other.title);
        edNote.addAll(other.edNote);
        signal.addAll(other.signal);
        expires.addAll(other.expires);
        link.addAll(other.link);
        others.addAll(other.others);
    }
}

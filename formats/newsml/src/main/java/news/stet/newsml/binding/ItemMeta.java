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
    private static final Name ITEM_CLASS = nar("itemClass");
    private static final Name PROVIDER = nar("provider");
    private static final Name VERSION_CREATED = nar("versionCreated");
    private static final Name FIRST_CREATED = nar("firstCreated");
    private static final Name EMBARGOED = nar("embargoed");
    private static final Name PUB_STATUS = nar("pubStatus");
    private static final Name ROLE = nar("role");
    private static final Name SERVICE = nar("service");
    private static final Name TITLE = nar("title");
    private static final Name ED_NOTE = nar("edNote");
    private static final Name SIGNAL = nar("signal");
    private static final Name EXPIRES = nar("expires");
    private static final Name LINK = nar("link");

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

    @Override
    void content(ElementWriter out) {
        write(itemClass, ITEM_CLASS, out);
        write(provider, PROVIDER, out);
        write(versionCreated, VERSION_CREATED, out);
        write(firstCreated, FIRST_CREATED, out);
        write(embargoed, EMBARGOED, out);
        write(pubStatus, PUB_STATUS, out);
        write(role, ROLE, out);
        write(service, SERVICE, out);
        write(title, TITLE, out);
        write(edNote, ED_NOTE, out);
        write(signal, SIGNAL, out);
        write(expires, EXPIRES, out);
        write(link, LINK, out);
        bare(others);
    }

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

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

/** Who holds rights and what use they allow. */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(
        name = "rightsInfo",
        propOrder = {"copyrightHolder", "copyrightNotice", "usageTerms", "link", "furtherHolder", "others"})
public final class RightsInfo extends Bound {
    private static final Name COPYRIGHT_HOLDER = nar("copyrightHolder");
    private static final Name COPYRIGHT_NOTICE = nar("copyrightNotice");
    private static final Name USAGE_TERMS = nar("usageTerms");
    private static final Name LINK = nar("link");
    private static final Name FURTHER_HOLDER = stet("copyrightHolder");

    /** The holder; the schema allows one. */
    @XmlElement
    public final List<ConceptElement> copyrightHolder = new ArrayList<>();

    /** Notices. */
    @XmlElement
    public final List<TextElement> copyrightNotice = new ArrayList<>();

    /** Terms of use. */
    @XmlElement
    public final List<TextElement> usageTerms = new ArrayList<>();

    /** Where terms stand. */
    @XmlElement
    public final List<LinkElement> link = new ArrayList<>();

    /** The holders after the first, in the namespace of Stet. */
    @XmlElement(name = "copyrightHolder", namespace = Bound.STET)
    public final List<ConceptElement> furtherHolder = new ArrayList<>();

    /** Elements that have no field here, as DOM. */
    @XmlAnyElement(lax = false)
    public final List<Object> others = new ArrayList<>();

    @Override
    void content(ElementWriter out) {
        write(copyrightHolder, COPYRIGHT_HOLDER, out);
        write(copyrightNotice, COPYRIGHT_NOTICE, out);
        write(usageTerms, USAGE_TERMS, out);
        write(link, LINK, out);
        write(furtherHolder, FURTHER_HOLDER, out);
        bare(others);
    }
}

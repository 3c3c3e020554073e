package news.stet.newsml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAnyElement;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;

/** Who holds rights and what use they allow. */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(
        name = "rightsInfo",
        propOrder = {"copyrightHolder", "copyrightNotice", "usageTerms", "link", "furtherHolder", "others"})
public final class RightsInfo extends Bound {
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
}

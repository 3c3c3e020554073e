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

/** A concept, a party or a place: identity in the attributes, names in words. */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(
        name = "concept",
        propOrder = {"name", "others"})
public final class ConceptElement extends Bound {
    private static final Name NAME = nar("name");

    /** Its names. */
    @XmlElement
    public final List<TextElement> name = new ArrayList<>();

    /** Elements that have no field here, as DOM. */
    @XmlAnyElement(lax = false)
    public final List<Object> others = new ArrayList<>();

    @Override
    void content(ElementWriter out) {
        write(name, NAME, out);
        bare(others);
    }
}

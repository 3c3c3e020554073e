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

/** A link to another resource. */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(
        name = "link",
        propOrder = {"itemClass", "title", "others"})
public final class LinkElement extends Bound {
    private static final Name ITEM_CLASS = nar("itemClass");
    private static final Name TITLE = nar("title");

    /** What kind of item the other is. */
    @XmlElement
    public final List<ConceptElement> itemClass = new ArrayList<>();

    /** Its titles. */
    @XmlElement
    public final List<TextElement> title = new ArrayList<>();

    /** Elements that have no field here, as DOM. */
    @XmlAnyElement(lax = false)
    public final List<Object> others = new ArrayList<>();

    @Override
    void content(ElementWriter out) {
        write(itemClass, ITEM_CLASS, out);
        write(title, TITLE, out);
        bare(others);
    }
}

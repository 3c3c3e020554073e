package news.stet.newsml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAnyElement;
import jakarta.xml.bind.annotation.XmlMixed;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import news.stet.markup.xml.ElementWriter;
import news.stet.markup.xml.Worded;
import org.w3c.dom.Node;

/** An element of text, in which markup may stand whether the schema allows it or not. */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "")
public final class TextElement extends Bound implements Worded {
    @XmlMixed
    @XmlAnyElement(lax = false)
    private final List<Object> content = new ArrayList<>();

    @Override
    public String text() {
        if (content.size() == 1 && content.get(0) instanceof String only) {
            return only;
        }
        StringBuilder text = new StringBuilder();
        for (Object part : content) {
            text.append(part instanceof Node node ? node.getTextContent() : part);
        }
        return text.toString();
    }

    @Override
    public void text(String text) {
        content.clear();
        if (!text.isEmpty()) {
            content.add(text);
        }
    }

    @Override
    void content(ElementWriter out) {
        if (hasMarkup()) {
            bare(content);
        }
        out.text(text());
    }

    /** Whether there are elements in it. */
    public boolean hasMarkup() {
        for (Object part : content) {
            if (part instanceof Node) {
                return true;
            }
        }
        return false;
    }
}

package news.stet.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.namespace.QName;
import news.stet.Extension;
import news.stet.markup.xml.Element;

/** What has no place in the model, as extensions of what it belongs to. */
final class Kept {
    private Kept() {}

    static Extension attribute(QName name, String value, BodyHost host) {
        return new Extension(null, null, "@" + host.show(name), "text/plain", value);
    }

    /** The attributes that nobody took. */
    static List<Extension> attributes(Element element, BodyHost host) {
        List<Extension> kept = new ArrayList<>();
        for (Map.Entry<QName, String> attribute : element.attributes().entrySet()) {
            kept.add(attribute(attribute.getKey(), attribute.getValue(), host));
        }
        return kept;
    }

    /** An element with all that is in it. */
    static Extension whole(Element element, BodyHost host) {
        return new Extension(null, null, host.show(element.name()), "application/xml", element.toXml());
    }

    /** An element with the attributes that nobody took, and without content. */
    static Extension shell(Element element, BodyHost host) {
        Element shell = new Element(element.name());
        shell.attributes().putAll(element.attributes());
        return whole(shell, host);
    }
}

package news.stet.newsml.binding;

import jakarta.xml.bind.JAXBElement;
import jakarta.xml.bind.annotation.XmlElementDecl;
import jakarta.xml.bind.annotation.XmlRegistry;
import javax.xml.namespace.QName;

/** The elements that are bound on their own; what the binding looks for in this package. */
@XmlRegistry
public class ObjectFactory {
    /** Public for the binding. */
    public ObjectFactory() {}

    /** {@code rightsInfo}. */
    @XmlElementDecl(namespace = Bound.NAR, name = "rightsInfo")
    public JAXBElement<RightsInfo> rightsInfo(RightsInfo value) {
        return new JAXBElement<>(new QName(Bound.NAR, "rightsInfo"), RightsInfo.class, value);
    }

    /** {@code itemMeta}. */
    @XmlElementDecl(namespace = Bound.NAR, name = "itemMeta")
    public JAXBElement<ItemMeta> itemMeta(ItemMeta value) {
        return new JAXBElement<>(new QName(Bound.NAR, "itemMeta"), ItemMeta.class, value);
    }

    /** {@code contentMeta}. */
    @XmlElementDecl(namespace = Bound.NAR, name = "contentMeta")
    public JAXBElement<ContentMeta> contentMeta(ContentMeta value) {
        return new JAXBElement<>(new QName(Bound.NAR, "contentMeta"), ContentMeta.class, value);
    }
}

package news.stet.markup.xml;

import javax.xml.XMLConstants;
import javax.xml.namespace.QName;

/** The attributes that XML itself defines. */
public final class XmlNames {
    /** The language. */
    public static final QName LANG = new QName(XMLConstants.XML_NS_URI, "lang", "xml");

    /** The identifier. */
    public static final QName ID = new QName(XMLConstants.XML_NS_URI, "id", "xml");

    /** Whether white space counts. */
    public static final QName SPACE = new QName(XMLConstants.XML_NS_URI, "space", "xml");

    private XmlNames() {}
}

package news.stet.newsml.grammar;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.DOMException;
import org.w3c.dom.Document;

/** Names as XML 1.0 has them: the fourth edition, which lists the letters, and which schema processors go by. */
final class Names {
    private Names() {}

    static boolean isNcName(String text) {
        return text.indexOf(':') < 0 && isName(text);
    }

    static boolean isQname(String text) {
        int colon = text.indexOf(':');
        return colon < 0 ? isName(text) : isNcName(text.substring(0, colon)) && isNcName(text.substring(colon + 1));
    }

    /** One or more characters that may stand in a name. */
    static boolean isToken(String text) {
        return !text.isEmpty() && isName("_" + text);
    }

    private static boolean isName(String text) {
        if (text.isEmpty()) {
            return false;
        }
        boolean ascii = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                ascii = false;
            } else if (!isLetter(c) && (i == 0 || !isLater(c))) {
                return false;
            }
        }
        return ascii || isNameBeyondAscii(text);
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == ':';
    }

    private static boolean isLater(char c) {
        return (c >= '0' && c <= '9') || c == '-' || c == '.';
    }

    /** The DOM has the table, two hundred ranges long, and refuses what is not in it. */
    private static boolean isNameBeyondAscii(String text) {
        try {
            Document document = DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .newDocument();
            return document.createElement(text) != null;
        } catch (DOMException e) {
            return false;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }
}

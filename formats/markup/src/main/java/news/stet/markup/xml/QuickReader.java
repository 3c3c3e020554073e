package news.stet.markup.xml;

import javax.xml.namespace.NamespaceContext;
import javax.xml.namespace.QName;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamReader;
import news.stet.io.Limits;
import org.jspecify.annotations.Nullable;

/** The quick parser as others know one; it is moved by {@link #advance()} alone. */
final class QuickReader extends QuickParser implements XMLStreamReader {
    // Most white space is that between two tags, and the same as before.
    private String blank = "";

    QuickReader(XmlSource characters, Limits limits) {
        super(characters, limits);
    }

    @Override
    public int next() {
        throw new UnsupportedOperationException();
    }

    @Override
    public int nextTag() {
        throw new UnsupportedOperationException();
    }

    @Override
    public String getElementText() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void require(int type, @Nullable String namespace, @Nullable String local) {
        throw new UnsupportedOperationException();
    }

    @Override
    public @Nullable Object getProperty(String name) {
        return null;
    }

    @Override
    public boolean hasNext() {
        return event != END_DOCUMENT;
    }

    @Override
    public void close() {
        // the characters are closed by whoever opened them
    }

    @Override
    public int getEventType() {
        return event;
    }

    @Override
    public boolean isStartElement() {
        return event == START_ELEMENT;
    }

    @Override
    public boolean isEndElement() {
        return event == END_ELEMENT;
    }

    @Override
    public boolean isCharacters() {
        return event == CHARACTERS;
    }

    @Override
    public boolean hasName() {
        return event == START_ELEMENT || event == END_ELEMENT;
    }

    @Override
    public boolean hasText() {
        return event == CHARACTERS || event == COMMENT;
    }

    @Override
    public boolean isWhiteSpace() {
        if (event != CHARACTERS) {
            return false;
        }
        for (int i = textFrom; i < textFrom + textLength; i++) {
            if (text[i] > ' ') {
                return false;
            }
        }
        return true;
    }

    @Override
    public QName getName() {
        return element;
    }

    @Override
    public String getLocalName() {
        return element.getLocalPart();
    }

    @Override
    public @Nullable String getNamespaceURI() {
        return emptyAsNull(element.getNamespaceURI());
    }

    @Override
    public String getPrefix() {
        return element.getPrefix();
    }

    private static @Nullable String emptyAsNull(String text) {
        return text.isEmpty() ? null : text;
    }

    @Override
    public @Nullable String getNamespaceURI(String prefix) {
        return scope.getNamespaceURI(prefix);
    }

    @Override
    public NamespaceContext getNamespaceContext() {
        return scope;
    }

    @Override
    public int getNamespaceCount() {
        return scope.size() - declaredFrom;
    }

    @Override
    public @Nullable String getNamespacePrefix(int index) {
        return emptyAsNull(scope.prefix(declaredFrom + index));
    }

    @Override
    public @Nullable String getNamespaceURI(int index) {
        return emptyAsNull(scope.namespace(declaredFrom + index));
    }

    @Override
    public int getAttributeCount() {
        return attributeCount;
    }

    @Override
    public QName getAttributeName(int index) {
        return attributes[index];
    }

    @Override
    public @Nullable String getAttributeNamespace(int index) {
        return emptyAsNull(attributes[index].getNamespaceURI());
    }

    @Override
    public String getAttributeLocalName(int index) {
        return attributes[index].getLocalPart();
    }

    @Override
    public String getAttributePrefix(int index) {
        return attributes[index].getPrefix();
    }

    @Override
    public String getAttributeType(int index) {
        return "CDATA";
    }

    @Override
    public String getAttributeValue(int index) {
        return values[index];
    }

    @Override
    public @Nullable String getAttributeValue(@Nullable String namespace, String local) {
        for (int i = 0; i < attributeCount; i++) {
            if (attributes[i].getLocalPart().equals(local)
                    && (namespace == null || attributes[i].getNamespaceURI().equals(namespace))) {
                return values[i];
            }
        }
        return null;
    }

    @Override
    public boolean isAttributeSpecified(int index) {
        return true;
    }

    @Override
    public String getText() {
        if (textLength > 0 && text[textFrom] == '\n' && isWhiteSpace()) {
            if (!isText(blank)) {
                blank = new String(text, textFrom, textLength);
            }
            return blank;
        }
        return new String(text, textFrom, textLength);
    }

    private boolean isText(String other) {
        boolean same = other.length() == textLength;
        for (int i = 0; i < textLength && same; i++) {
            same = other.charAt(i) == text[textFrom + i];
        }
        return same;
    }

    @Override
    public char[] getTextCharacters() {
        return text;
    }

    @Override
    public int getTextCharacters(int from, char[] target, int to, int length) {
        int count = Math.min(length, textLength - from);
        System.arraycopy(text, textFrom + from, target, to, count);
        return count;
    }

    @Override
    public int getTextStart() {
        return textFrom;
    }

    @Override
    public int getTextLength() {
        return textLength;
    }

    @Override
    public Location getLocation() {
        return new Here(line(), column(), (int) offset());
    }

    @Override
    public @Nullable String getEncoding() {
        return null;
    }

    @Override
    public String getVersion() {
        return "1.0";
    }

    @Override
    public boolean isStandalone() {
        return false;
    }

    @Override
    public boolean standaloneSet() {
        return false;
    }

    @Override
    public @Nullable String getCharacterEncodingScheme() {
        return null;
    }

    @Override
    public @Nullable String getPITarget() {
        return null;
    }

    @Override
    public @Nullable String getPIData() {
        return null;
    }
}

package news.stet.newsml;

import static org.assertj.core.api.Assertions.assertThat;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.stream.XMLInputFactory;
import org.junit.jupiter.api.Test;

/** The run with other parsers is one: whoever asks without care gets Woodstox and Xerces there, and the JDK's elsewhere. */
class OtherParsersTest {
    private static final boolean OTHERS = Boolean.getBoolean("stet.otherParsers");

    @Test
    void theParsersOfTheRunAreWhatIsFoundOnTheClassPath() {
        assertThat(XMLInputFactory.newInstance().getClass().getName())
                .startsWith(OTHERS ? "com.ctc.wstx." : "com.sun.");
        for (Object factory : new Object[] {SAXParserFactory.newInstance(), DocumentBuilderFactory.newInstance()}) {
            assertThat(factory.getClass().getName()).startsWith(OTHERS ? "org.apache.xerces." : "com.sun.");
        }
    }
}

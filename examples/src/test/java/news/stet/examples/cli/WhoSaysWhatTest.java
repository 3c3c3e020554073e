package news.stet.examples.cli;

import java.io.*;
import org.junit.jupiter.api.Test;

class WhoSaysWhatTest {
    @Test
    void shows() {
        StringWriter text = new StringWriter();
        new WhoSaysWhat(Bridge.article(), 100).print(new PrintWriter(text));
        System.out.println(text);
        text = new StringWriter();
        new WhoSaysWhat(Bridge.article(), 60).print(new PrintWriter(text));
        System.out.println(text);
    }
}

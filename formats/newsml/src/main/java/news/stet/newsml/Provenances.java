package news.stet.newsml;

import java.util.function.Function;
import javax.xml.namespace.QName;
import news.stet.Code;
import news.stet.Provenance;
import news.stet.Text;
import news.stet.Vocabulary;
import news.stet.When;
import news.stet.io.ProblemCodes;
import news.stet.markup.xml.Attributed;
import news.stet.markup.xml.Name;
import news.stet.markup.xml.Tag;
import org.jspecify.annotations.Nullable;

/** Who annotated, and how surely: attributes of the annotation's element. */
final class Provenances {
    private static final CodeSlot OWN = CodeSlot.own("method", Vocabulary.METHOD);
    private static final CodeSlot BESIDE = CodeSlot.beside("method", Vocabulary.METHOD);

    private Provenances() {}

    private record Names(CodeSlot method, Name agent, Whens.Names made, Name confidence) {
        static Names of(Home home, CodeSlot method) {
            return new Names(method, home.name("agent"), Whens.Names.of(home, "made"), home.name("confidence"));
        }
    }

    private static final Names OWN_NAMES = Names.of(Home.OWN, OWN);
    private static final Names NAMES_BESIDE = Names.of(Home.BESIDE, BESIDE);

    static void write(Tag element, Home home, @Nullable Provenance provenance) {
        if (provenance != null) {
            Names names = home == Home.OWN ? OWN_NAMES : NAMES_BESIDE;
            names.method.write(element, provenance.method());
            if (provenance.agent() != null) {
                element.set(names.agent, provenance.agent());
            }
            Whens.write(element, names.made, provenance.time());
            if (provenance.confidence() != null) {
                element.set(names.confidence, provenance.confidence().toString());
            }
        }
    }

    static @Nullable Provenance read(Attributed element, Function<String, QName> in, Reading reading) {
        if (!element.hasUntaken(in.apply("").getNamespaceURI())) {
            return null;
        }
        Code method = slot(in).read(element, reading);
        String agent = element.take(in.apply("agent"));
        When time = Whens.read(element, in, "made", reading);
        Double confidence = number(element, in.apply("confidence"), reading);
        if (method == null && agent == null && time == null && confidence == null) {
            return null;
        }
        return reading.make(element, () -> new Provenance(method, agent, time, confidence));
    }

    private static CodeSlot slot(Function<String, QName> in) {
        return in.apply("").getNamespaceURI().isEmpty() ? OWN : BESIDE;
    }

    private static @Nullable Double number(Attributed element, QName name, Reading reading) {
        String text = element.take(name);
        if (text == null) {
            return null;
        }
        try {
            // Java reads more than numbers: hexadecimal ones, NaN, a trailing "d".
            if (text.chars().allMatch(c -> "+-.0123456789eE".indexOf(c) >= 0)) {
                return Double.valueOf(text);
            }
        } catch (NumberFormatException e) {
            // Told below.
        }
        reading.fault(
                ProblemCodes.TYPE,
                element.place().inside("@" + name.getLocalPart()),
                "must be a number, found " + Text.quote(text));
        return null;
    }
}

package news.stet.newsml;

import static news.stet.newsml.Namespaces.constant;
import static news.stet.newsml.Namespaces.stet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.xml.namespace.QName;
import news.stet.Code;
import news.stet.Label;
import news.stet.Name;
import news.stet.Text;
import news.stet.markup.FlowText;
import news.stet.markup.xml.Element;
import news.stet.markup.xml.ElementWriter;
import news.stet.markup.xml.Lexical;
import news.stet.markup.xml.Worded;
import news.stet.newsml.binding.TextElement;
import org.jspecify.annotations.Nullable;

/** Short texts with a language and a role: names, keywords, titles, notices. */
final class Labels {
    private static final QName EXACT = constant(stet("exact"));

    private Labels() {}

    /** Writes a text where the schema lets no line break in: with blanks for them, and exact beside. */
    static void normalized(Worded element, String text) {
        element.text(Lexical.normalized(text));
        if (!Lexical.isNormalized(text)) {
            element.set(EXACT, text);
        }
    }

    /** The same for the element that was opened last. */
    static void normalized(ElementWriter out, String text) {
        if (Lexical.isNormalized(text)) {
            out.text(text);
        } else {
            out.set(EXACT, text);
            out.text(Lexical.normalized(text));
        }
    }

    /** Reads a text, line breaks or not. */
    static String text(Worded element, Reading reading) {
        String visible = reading.text(element);
        String exact = element.take(EXACT);
        if (exact == null) {
            return visible;
        }
        if (!Lexical.normalized(exact).equals(element.text())) {
            reading.stale(
                    element.place(),
                    "was edited: it is " + Text.quote(visible) + ", where Stet's own attribute has " + Text.quote(exact)
                            + "; the former was taken");
            return visible;
        }
        return exact;
    }

    static boolean isEmpty(Worded element, Reading reading) {
        return reading.text(element).isEmpty();
    }

    static <E extends Worded> E name(Name name, Supplier<E> element) {
        E written = element.get();
        AttributeSlot.LANGUAGE.write(written, name.language());
        CodeSlot.ROLE.write(written, name.role());
        normalized(written, name.text());
        return written;
    }

    static List<Name> names(List<? extends Worded> elements, String path, Reading reading) {
        List<Name> names = new ArrayList<>();
        for (Worded element : elements) {
            if (!reading.own() && isEmpty(element, reading)) {
                reading.empty(element, path);
                continue;
            }
            Name name = name(element, reading);
            if (name != null) {
                names.add(name);
                Markup.keep(element, path, reading);
                reading.keepAttributes(path, element);
            }
        }
        return names;
    }

    /** Reads a name; attributes that it does not have are left. */
    static @Nullable Name name(Worded element, Reading reading) {
        String text = text(element, reading);
        String language = AttributeSlot.LANGUAGE.read(element, reading);
        Code role = CodeSlot.ROLE.read(element, reading);
        return reading.make(element, () -> new Name(text, language, role));
    }

    /** Reads a text that may have markup, of which the line breaks stay: see {@link Residue} for the rest. */
    static @Nullable Label block(Element element, Reading reading) {
        String text = element.children().findAny().isEmpty() ? text(element, reading) : words(element);
        String language = AttributeSlot.LANGUAGE.read(element, reading);
        Code role = CodeSlot.ROLE.read(element, reading);
        return reading.make(element, () -> new Label(text, language, role));
    }

    private static String words(Element element) {
        List<StringBuilder> lines = new ArrayList<>(List.of(new StringBuilder()));
        words(element, lines);
        return lines.stream()
                .map(line -> FlowText.collapse(line.toString()))
                .collect(Collectors.joining("\n"))
                .stripTrailing();
    }

    private static void words(Element element, List<StringBuilder> lines) {
        for (Object part : element.content()) {
            if (!(part instanceof Element child)) {
                lines.get(lines.size() - 1).append((String) part);
            } else if (child.name().getLocalPart().equals("br")) {
                lines.add(new StringBuilder());
            } else {
                words(child, lines);
            }
        }
    }

    /** Writes labels where the schema lets any text in. */
    static List<TextElement> free(List<Label> labels) {
        List<TextElement> elements = new ArrayList<>();
        for (Label label : labels) {
            TextElement element = label(label, CodeSlot.ROLE, TextElement::new);
            element.text(label.text());
            elements.add(element);
        }
        return elements;
    }

    /** Writes labels where the schema lets no line break in. */
    static List<TextElement> normalized(List<Label> labels) {
        List<TextElement> elements = new ArrayList<>();
        for (Label label : labels) {
            TextElement element = label(label, CodeSlot.ROLE, TextElement::new);
            normalized(element, label.text());
            elements.add(element);
        }
        return elements;
    }

    /** Language and role; the text is for the caller. */
    static <E extends Worded> E label(Label label, CodeSlot role, Supplier<E> element) {
        E written = element.get();
        AttributeSlot.LANGUAGE.write(written, label.language());
        role.write(written, label.role());
        return written;
    }

    static List<Label> labels(List<? extends Worded> elements, String path, Reading reading) {
        List<Label> labels = new ArrayList<>();
        for (Worded element : elements) {
            Label label = label(element, CodeSlot.ROLE, path, reading);
            if (label != null) {
                labels.add(label);
            }
        }
        return labels;
    }

    static @Nullable Label label(Worded element, CodeSlot slot, String path, Reading reading) {
        if (!reading.own() && isEmpty(element, reading)) {
            reading.empty(element, path);
            return null;
        }
        String text = text(element, reading);
        String language = AttributeSlot.LANGUAGE.read(element, reading);
        Code role = slot.read(element, reading);
        Label label = reading.make(element, () -> new Label(text, language, role));
        if (label != null) {
            Markup.keep(element, path, reading);
            reading.keepAttributes(path, element);
        }
        return label;
    }
}

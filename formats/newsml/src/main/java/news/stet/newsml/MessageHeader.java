package news.stet.newsml;

import static news.stet.newsml.Namespaces.SUPPLIED;
import static news.stet.newsml.Namespaces.nar;
import static news.stet.newsml.Namespaces.stet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import news.stet.Code;
import news.stet.Extension;
import news.stet.Text;
import news.stet.When;
import news.stet.io.Envelope;
import news.stet.io.ProblemCodes;
import news.stet.markup.xml.Element;
import news.stet.markup.xml.ElementTree;
import org.jspecify.annotations.Nullable;

/** The {@code header} of a {@code newsMessage}. */
final class MessageHeader {
    private static final List<String> TEXTS =
            List.of("sender", "transmitId", "priority", "origin", "destination", "channel");

    private static final Set<String> ONCE = Set.of("sent", "sender", "transmitId", "priority", "origin");

    private MessageHeader() {}

    /**
     * Writes a header.
     *
     * @param envelope what is said
     * @param date the best known date, for where no date of sending is said, which the schema requires
     */
    static Element write(Envelope envelope, String date) {
        Element header = new Element(nar("header"));
        Element sent = new Element(nar("sent"));
        String shown = Times.shown(envelope.sent(), Times.Form.DATE_TIME);
        sent.text(shown == null ? date : shown);
        if (shown == null) {
            sent.set(SUPPLIED, "true");
        }
        When when = envelope.sent();
        if (when != null && (when.expression() != null || !Objects.equals(when.value(), shown))) {
            Whens.write(sent, Whens.Names.of(Home.BESIDE, "time"), when);
        }
        header.add(sent);
        add(header, "sender", envelope.sender());
        add(header, "transmitId", envelope.transmission());
        String priority = envelope.priority();
        if (isPriority(priority)) {
            add(header, "priority", priority);
        }
        add(header, "origin", envelope.origin());
        envelope.destinations().forEach(destination -> add(header, "destination", destination));
        envelope.channels().forEach(channel -> add(header, "channel", channel));
        for (Code signal : envelope.signals()) {
            Element element = new Element(nar("signal"));
            CodeSlot.IDENTITY.write(element, signal);
            header.add(element);
        }
        if (priority != null && !isPriority(priority)) {
            header.add(new Element(stet("priority")).add(priority));
        }
        envelope.extensions()
                .forEach(extension -> header.add(ElementTree.one(out -> Extensions.write("", extension, out))));
        return header;
    }

    private static boolean isPriority(@Nullable String priority) {
        return priority != null && priority.length() == 1 && priority.charAt(0) >= '1' && priority.charAt(0) <= '9';
    }

    private static void add(Element header, String name, @Nullable String value) {
        if (value != null) {
            header.add(new Element(nar(name)).add(value));
        }
    }

    /** Keeps what stands around the items of a message of others: the message, its header, the empty set of items. */
    static Envelope keep(Envelope envelope, Element around) {
        return Original.keep(
                envelope, envelope.extensions(), around, extensions -> envelope.withExtensions(extensions));
    }

    /** What stood around the items, if the envelope was read from it. */
    static Optional<Original> around(Envelope envelope) {
        return Original.of(envelope.extensions(), extensions -> envelope.withExtensions(extensions));
    }

    static Envelope read(Element header, Reading reading) {
        When sent = null;
        String sender = null;
        String transmission = null;
        String priority = null;
        String origin = null;
        List<String> destinations = new ArrayList<>();
        List<String> channels = new ArrayList<>();
        List<Code> signals = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Element child : header.elements()) {
            String name = child.name().getLocalPart();
            boolean own = child.name().getNamespaceURI().equals(Namespaces.STET);
            // An empty text is none in the model: the element is kept as it is.
            String text = TEXTS.contains(name) ? reading.text(child) : "";
            boolean empty = TEXTS.contains(name) && text.isEmpty();
            if (!own && ONCE.contains(name) && !seen.add(name)) {
                reading.apart(
                        ProblemCodes.DUPLICATE, child, "", "a second " + Text.quote(name) + ", where one is allowed");
                continue;
            }
            switch (empty ? "" : own ? "stet:" + name : name) {
                case "sent" -> sent = sent(child, reading);
                case "sender" -> sender = text;
                case "transmitId" -> transmission = text;
                case "priority", "stet:priority" -> {
                    priority = text;
                    if (!own && !isPriority(text)) {
                        reading.odd(child.place(), text, "a whole number from 1 to 9");
                    }
                }
                case "origin" -> origin = text;
                case "destination" -> destinations.add(text);
                case "channel" -> channels.add(text);
                case "signal" -> {
                    Code code = CodeSlot.IDENTITY.read(child, reading);
                    if (code == null) {
                        reading.keep("", child);
                        continue;
                    }
                    signals.add(code);
                    child.children().forEach(inner -> reading.keep("", inner));
                }
                case "stet:extension" -> Extensions.read(child, reading);
                default -> {
                    reading.keep("", child);
                    continue;
                }
            }
            if (!own) {
                reading.keepAttributes("", child);
            }
        }
        List<Extension> extensions = reading.extensions("");
        return new Envelope(sent, sender, transmission, priority, origin, destinations, channels, signals, extensions);
    }

    private static @Nullable When sent(Element element, Reading reading) {
        boolean supplied = element.take(SUPPLIED) != null;
        String text = element.text().strip();
        String visible = supplied || text.isEmpty() ? null : text;
        if (!supplied && !Times.isValid(text, Times.Form.DATE_TIME)) {
            reading.odd(element.place(), text, Times.expected(Times.Form.DATE_TIME));
        }
        When exact = Whens.read(element, Namespaces::stet, "time", reading);
        if (exact != null && Objects.equals(Times.shown(exact, Times.Form.DATE_TIME), visible)) {
            return exact;
        }
        if (exact != null) {
            reading.stale(element.place(), "was edited: it is " + Text.quote(text) + "; that was taken");
        }
        return visible == null ? null : When.of(visible);
    }
}

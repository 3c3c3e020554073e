package news.stet.io;

import java.util.List;
import news.stet.Code;
import news.stet.Extension;
import news.stet.InvalidValueException;
import news.stet.Text;
import news.stet.Violation;
import news.stet.When;
import org.jspecify.annotations.Nullable;

/**
 * What a stream says about itself and not about its articles (NewsML-G2 {@code newsMessage/header}).
 *
 * @param sent when it was sent, or null
 * @param sender who sent it, as given, or null
 * @param transmission the identifier of the transmission, as given, or null
 * @param priority 1 (first) to 9, as given, or null
 * @param origin the service it comes from, as given, or null
 * @param destinations whom it is for, as given; 0..n
 * @param channels by which channels, as given; 0..n
 * @param signals instructions to whoever processes it; 0..n
 * @param extensions what else it says; 0..n
 */
public record Envelope(
        @Nullable When sent,
        @Nullable String sender,
        @Nullable String transmission,
        @Nullable String priority,
        @Nullable String origin,
        List<String> destinations,
        List<String> channels,
        List<Code> signals,
        List<Extension> extensions) {

    /** Nothing said. */
    public static final Envelope NONE =
            new Envelope(null, null, null, null, null, List.of(), List.of(), List.of(), List.of());

    /**
     * Checks the components and copies the lists.
     *
     * @throws InvalidValueException if a text is empty or holds a character that XML 1.0 does not allow
     */
    public Envelope {
        check(sender, "sender");
        check(transmission, "transmission");
        check(priority, "priority");
        check(origin, "origin");
        destinations = List.copyOf(destinations);
        destinations.forEach(destination -> check(destination, "destinations"));
        channels = List.copyOf(channels);
        channels.forEach(channel -> check(channel, "channels"));
        signals = List.copyOf(signals);
        extensions = List.copyOf(extensions);
    }

    /**
     * The same with other extensions.
     *
     * @param others what else it says; 0..n
     * @return a new envelope
     */
    public Envelope withExtensions(List<Extension> others) {
        return new Envelope(sent, sender, transmission, priority, origin, destinations, channels, signals, others);
    }

    private static void check(@Nullable String text, String component) {
        if (text != null && (text.isEmpty() || !Text.isLegal(text))) {
            Violation.Rule rule = text.isEmpty() ? Violation.Rule.REQUIRED : Violation.Rule.CHARACTER;
            String message = text.isEmpty() ? "must not be empty" : "holds a character that XML 1.0 does not allow";
            throw new InvalidValueException(List.of(new Violation(rule, component, message)));
        }
    }
}

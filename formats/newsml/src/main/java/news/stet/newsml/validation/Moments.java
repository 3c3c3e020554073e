package news.stet.newsml.validation;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import news.stet.Text;
import news.stet.markup.xml.Place;
import news.stet.newsml.grammar.Atom;
import org.jspecify.annotations.Nullable;

/** Times: in which zone, and one after the other. */
final class Moments implements Check {
    private static final Duration FARTHEST = Duration.ofHours(14);

    private final Findings findings;
    private @Nullable Open embargoed;
    private final List<String> expiries = new ArrayList<>();

    Moments(Findings findings) {
        this.findings = findings;
    }

    @Override
    public void atom(Atom atom, String text, Place place) {
        if (atom == Atom.DATE_TIME && !hasZone(text)) {
            findings.add(
                    Semantic.ZONE_MISSING,
                    place,
                    "found the time " + Text.quote(text) + ", expected it with its zone",
                    "add Z, or an offset such as +01:00: without one nobody knows which moment is meant.");
        }
    }

    private static boolean hasZone(String text) {
        String time = text.substring(text.indexOf('T') + 1);
        return time.endsWith("Z") || time.indexOf('+') >= 0 || time.indexOf('-') >= 0;
    }

    @Override
    public void startItem(Open item) {
        embargoed = null;
        expiries.clear();
    }

    @Override
    public void end(Open element) {
        if (element.isIn("itemMeta") && element.is("embargoed")) {
            embargoed = element;
        } else if (element.isIn("itemMeta") && element.is("expires")) {
            expiries.add(element.text().toString().strip());
        } else if (element.is("itemMeta") && embargoed != null) {
            compare(embargoed);
            embargoed = null;
        }
    }

    private void compare(Open embargo) {
        String until = embargo.text().toString().strip();
        Instant earliest = moment(until, false);
        for (String expiry : expiries) {
            Instant latest = moment(expiry, true);
            if (earliest != null && latest != null && earliest.isAfter(latest)) {
                findings.add(
                        Semantic.EMBARGO_AFTER_EXPIRY,
                        embargo.place(),
                        "found an embargo until " + Text.quote(until)
                                + ", expected it to end before the item expires, at " + Text.quote(expiry),
                        "the item may never be used.");
            }
        }
    }

    /** The latest or earliest moment that is meant, in whatever zone; null if it cannot be said. */
    private static @Nullable Instant moment(String text, boolean latest) {
        try {
            if (text.indexOf('T') < 0) {
                LocalDate date = LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text);
                Instant start = date.atStartOfDay().toInstant(ZoneOffset.UTC);
                return latest ? start.plus(Duration.ofDays(1)).plus(FARTHEST) : start.minus(FARTHEST);
            }
            if (hasZone(text)) {
                return OffsetDateTime.parse(text).toInstant();
            }
            Instant moment = LocalDateTime.parse(text).toInstant(ZoneOffset.UTC);
            return latest ? moment.plus(FARTHEST) : moment.minus(FARTHEST);
        } catch (DateTimeException e) {
            return null; // of a form that is told of elsewhere, or of a year beyond all news
        }
    }
}

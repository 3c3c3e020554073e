package news.stet;

import java.time.Instant;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether an article may be used: publication status, embargo, expiry (NewsML-G2 {@code itemMeta}). */
final class Usability {
    // Where a day begins first on earth, and where last.
    private static final ZoneOffset FIRST_ZONE = ZoneOffset.ofHours(14);
    private static final ZoneOffset LAST_ZONE = ZoneOffset.ofHours(-12);

    // Over either protocol, and the vocabulary's name before NewsML-G2.
    private static final Pattern IPTC =
            Pattern.compile("https?://cv\\.iptc\\.org/newscodes/pubstatus(?:g2)?/(?:stat:)?([^/]{1,40})/?");

    private Usability() {}

    static boolean isCanceled(Article article) {
        return hasStatus(article, PublicationStatuses.CANCELED);
    }

    static boolean usableAt(Article article, Instant instant) {
        return !isCanceled(article)
                && !hasStatus(article, PublicationStatuses.WITHHELD)
                && !isEmbargoed(article.status().embargo(), instant)
                && !isExpired(article.status().expiry(), instant);
    }

    private static boolean hasStatus(Article article, Code status) {
        Code given = article.status().publication();
        return given != null
                && word(article, given).filter(status.value()::equals).isPresent();
    }

    /** IPTC's word for a status, however a feed spells it. */
    private static Optional<String> word(Article article, Code given) {
        Optional<String> word = given.form() == Code.Form.QCODE && given.scheme() == null
                ? Optional.of(given.value()) // the alias was forgotten
                : article.resolve(given).map(Usability::iptc);
        return word.map(Usability::spelled);
    }

    private static @Nullable String iptc(String uri) {
        Matcher matcher = IPTC.matcher(uri);
        return matcher.matches() ? matcher.group(1) : null;
    }

    private static String spelled(String word) {
        String lower = word.strip().toLowerCase(Locale.ROOT);
        return lower.equals("cancelled") ? PublicationStatuses.CANCELED.value() : lower;
    }

    private static boolean isEmbargoed(@Nullable Embargo embargo, Instant instant) {
        if (embargo == null) {
            return false;
        }
        // Until when nobody can tell is until further notice.
        return Moments.read(embargo.until())
                .filter(Edtf::isExact)
                .map(Edtf::from)
                .filter(until -> !(until instanceof Year || until instanceof YearMonth))
                .map(until -> instant.isBefore(Moments.first(until, LAST_ZONE)))
                .orElse(true);
    }

    private static boolean isExpired(@Nullable When expiry, Instant instant) {
        return Moments.read(expiry)
                .map(Edtf::from)
                .map(end -> !instant.isBefore(Moments.first(end, FIRST_ZONE)))
                .orElse(false);
    }
}

package news.stet;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.Temporal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether an article may be used: publication status, embargo, expiry (NewsML-G2 {@code itemMeta}). */
final class Usability {
    // Where a day begins first on earth, and where last.
    private static final ZoneOffset FIRST_ZONE = ZoneOffset.ofHours(14);
    private static final ZoneOffset LAST_ZONE = ZoneOffset.ofHours(-12);

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
                && article.resolve(given)
                        .filter(uri -> uri.equals(IptcSchemes.PUBLICATION_STATUS + status.value()))
                        .isPresent();
    }

    private static boolean isEmbargoed(@Nullable Embargo embargo, Instant instant) {
        if (embargo == null) {
            return false;
        }
        // Until when nobody can tell is until further notice.
        return parsed(embargo.until())
                .filter(Edtf::isExact)
                .map(Edtf::from)
                .filter(until -> !(until instanceof Year || until instanceof YearMonth))
                .map(until -> instant.isBefore(moment(until, LAST_ZONE)))
                .orElse(true);
    }

    private static boolean isExpired(@Nullable When expiry, Instant instant) {
        return parsed(expiry)
                .map(Edtf::from)
                .map(end -> !instant.isBefore(moment(end, FIRST_ZONE)))
                .orElse(false);
    }

    private static Optional<Edtf> parsed(@Nullable When when) {
        return when == null ? Optional.empty() : when.parsed();
    }

    /** The first moment of a year, month, day or time, in a zone if it has none of its own. */
    private static Instant moment(Temporal time, ZoneOffset zone) {
        if (time instanceof OffsetDateTime moment) {
            return moment.toInstant();
        }
        if (time instanceof LocalDateTime local) {
            return local.toInstant(zone);
        }
        if (time instanceof LocalDate day) {
            return day.atStartOfDay().toInstant(zone);
        }
        return time instanceof YearMonth month ? moment(month.atDay(1), zone) : moment(((Year) time).atDay(1), zone);
    }
}

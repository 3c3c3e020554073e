package news.stet;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether an article may be used: publication status, embargo, expiry (NewsML-G2 {@code itemMeta}). */
final class Usability {
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
        return moment(embargo.until()).map(until -> instant.isBefore(until)).orElse(true);
    }

    private static boolean isExpired(@Nullable When expiry, Instant instant) {
        return moment(expiry).map(end -> !instant.isBefore(end)).orElse(false);
    }

    private static Optional<Instant> moment(@Nullable When when) {
        return when == null ? Optional.empty() : when.asDateTime().map(OffsetDateTime::toInstant);
    }
}

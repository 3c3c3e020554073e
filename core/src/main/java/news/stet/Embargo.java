package news.stet;

import org.jspecify.annotations.Nullable;

/**
 * An order not to publish yet. It may be there without its time: embargoed, until further notice (NewsML-G2 {@code
 * embargoed}, which may be empty).
 *
 * @param until the time from which it may be published, or null if not known
 */
public record Embargo(@Nullable When until) {}

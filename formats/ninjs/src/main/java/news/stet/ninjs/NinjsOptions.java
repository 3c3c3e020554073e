package news.stet.ninjs;

import news.stet.io.Limits;
import org.jspecify.annotations.Nullable;

/** What a format was built with. */
record NinjsOptions(
        NinjsVersion version,
        @Nullable NinjsVersion expected,
        DateOnly dateOnly,
        boolean claims,
        boolean lossless,
        boolean faithful,
        boolean strict,
        Limits limits) {
    static final NinjsOptions USUAL =
            new NinjsOptions(NinjsVersion.V3_1, null, DateOnly.OMIT, false, false, false, false, Limits.USUAL);
}

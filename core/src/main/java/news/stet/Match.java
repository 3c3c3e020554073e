package news.stet;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The identity of an entity in some other register: "this is the same as" (NewsML-G2 {@code sameAs}), with the
 * linker's own confidence.
 *
 * @param identity the concept or entity elsewhere: URI, qcode or literal, as given
 * @param type how close the match is: see {@link MatchTypes}, or null for plain same-as
 * @param provenance who made the match and how sure, or null
 */
public record Match(
        Code identity, @Nullable Code type, @Nullable Provenance provenance) {
    /** Checks the components. */
    public Match {
        Objects.requireNonNull(identity, "identity");
    }

    /**
     * A plain same-as to a URI.
     *
     * @param uri the URI, as given
     * @return the match
     */
    public static Match of(String uri) {
        return new Match(Code.uri(uri), null, null);
    }
}

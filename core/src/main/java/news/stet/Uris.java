package news.stet;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Typed views of identifiers that are kept as given. */
final class Uris {
    private Uris() {}

    static Optional<URI> parse(String text) {
        try {
            return Optional.of(new URI(text));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}

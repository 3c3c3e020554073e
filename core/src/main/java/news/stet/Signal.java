package news.stet;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An instruction to those who receive the article, such as that it is an update or a correction (NewsML-G2 {@code
 * signal}).
 *
 * @param code the instruction: see {@link Signals}
 * @param severity how grave, or null
 * @param names its names in words; 0..n
 */
public record Signal(Code code, @Nullable Code severity, List<Name> names) {
    /** Copies the lists. */
    public Signal {
        Objects.requireNonNull(code, "code");
        names = List.copyOf(names);
    }

    /**
     * A signal without severity or names.
     *
     * @param code the instruction
     * @return the signal
     */
    public static Signal of(Code code) {
        return new Signal(code, null, List.of());
    }
}

package news.stet;

import java.util.HashSet;
import java.util.List;

/**
 * Who speaks at one step of a chain. Closed by grammar: the text itself, somebody it speaks of, or nobody it names
 * (MPQA's nested sources; PDTB's writer, other, arbitrary).
 */
public sealed interface Source permits Source.OwnVoice, Source.Unspecified, Source.Entities {

    /**
     * The article's own voice.
     *
     * @return the source
     */
    static Source ownVoice() {
        return OwnVoice.ONE;
    }

    /**
     * Somebody, but the text does not say who: "it is alleged".
     *
     * @return the source
     */
    static Source unspecified() {
        return Unspecified.ONE;
    }

    /**
     * Entities of the article, jointly if there are several.
     *
     * @param ids their ids, at least one, no two alike
     * @return the source
     * @throws InvalidValueException if there is none, or one twice
     */
    static Source entities(String... ids) {
        return new Entities(List.of(ids));
    }

    /**
     * The ids of the entities that speak.
     *
     * @return the ids; empty for the article's own voice and for an unspecified source
     */
    default List<String> ids() {
        return List.of();
    }

    /** The article itself, in its own voice. */
    record OwnVoice() implements Source {
        private static final OwnVoice ONE = new OwnVoice();
    }

    /** Somebody whom the text does not name or describe. */
    record Unspecified() implements Source {
        private static final Unspecified ONE = new Unspecified();
    }

    /**
     * Somebody the article speaks of.
     *
     * @param ids the ids of entities of the article, 1..n, distinct; several speak jointly
     */
    record Entities(List<String> ids) implements Source {
        /**
         * Checks and copies the ids.
         *
         * @throws InvalidValueException if there is none, or one twice
         */
        public Entities {
            ids = List.copyOf(ids);
            Text.requireAll(ids, "ids");
            if (ids.isEmpty()) {
                throw new InvalidValueException(Violation.Rule.REQUIRED, "ids", "needs at least one entity");
            }
            if (ids.size() > 1 && new HashSet<>(ids).size() < ids.size()) {
                throw new InvalidValueException(Violation.Rule.DUPLICATE, "ids", "names an entity twice: " + ids);
            }
        }
    }
}

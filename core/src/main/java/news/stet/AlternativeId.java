package news.stet;

import org.jspecify.annotations.Nullable;

/**
 * Another identifier of the same article (NewsML-G2 {@code altId}).
 *
 * @param value the identifier, as given
 * @param type what kind of identifier, or null
 */
public record AlternativeId(String value, @Nullable Code type) {
    /**
     * Checks the components.
     *
     * @throws InvalidValueException if a component breaks a rule of this type
     */
    public AlternativeId {
        Text.require(value, "value");
    }
}

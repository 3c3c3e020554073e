package news.stet.newsml.grammar;

import news.stet.markup.xml.Place;
import org.jspecify.annotations.Nullable;

/**
 * Something in which a document differs from what the standard allows.
 *
 * @param rule the rule it breaks
 * @param place where the element starts; its path has an index at each step but the root, and the attribute's name if it
 *     is about one
 * @param message what was found and what was expected
 * @param hint what to do, or null
 */
public record Finding(
        Rule rule, Place place, String message, @Nullable String hint) {
    /** Names of elements, in order and with indices, from the root. */
    public String path() {
        return place.path();
    }
}

package news.stet.newsml;

import java.util.List;
import news.stet.Source;
import news.stet.markup.xml.Place;
import org.jspecify.annotations.Nullable;

/** Who speaks, in one attribute: ids of entities, or one of two words that can be none. */
final class Sources {
    static final String OWN_VOICE = "#article";
    static final String UNSPECIFIED = "#unspecified";

    private Sources() {}

    static String write(Source source) {
        if (source instanceof Source.OwnVoice) {
            return OWN_VOICE;
        }
        return source instanceof Source.Unspecified ? UNSPECIFIED : Elements.joined(source.ids());
    }

    static @Nullable Source read(@Nullable String text, Place place, Reading reading) {
        if (text == null) {
            return null;
        }
        return switch (text) {
            case OWN_VOICE -> Source.ownVoice();
            case UNSPECIFIED -> Source.unspecified();
            default -> reading.make(place, () -> new Source.Entities(List.of(text.split(" "))));
        };
    }
}

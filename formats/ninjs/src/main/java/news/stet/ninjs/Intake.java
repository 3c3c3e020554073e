package news.stet.ninjs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import news.stet.Block;
import news.stet.BlockRoles;
import news.stet.Extension;
import news.stet.InvalidValueException;
import news.stet.Media;
import news.stet.When;
import news.stet.json.syntax.Json;
import news.stet.json.syntax.Reading;
import org.jspecify.annotations.Nullable;

/** The article that an item is read into, as far as its parts must know of each other: its ids, and what it keeps. */
final class Intake {
    private final Reading reading;
    private final Set<String> ids = new HashSet<>();
    private final Set<String> media = new HashSet<>();
    private final Set<String> reserved = new HashSet<>();
    private final List<Extension> extensions = new ArrayList<>();
    private @Nullable String language;

    Intake(Reading reading) {
        this.reading = reading;
    }

    Reading reading() {
        return reading;
    }

    /** The main language, or null if it is not known. */
    @Nullable
    String language() {
        return language;
    }

    void language(@Nullable String main) {
        this.language = main;
    }

    /** Somebody will want this id. */
    void reserve(String id) {
        reserved.add(id);
    }

    /** The id wanted, if it is an NCName and free, else the next free one of its kind. */
    String id(@Nullable String wanted, String kind) {
        if (wanted != null && isName(wanted) && ids.add(wanted)) {
            return wanted;
        }
        int number = 1;
        while (reserved.contains(kind + number) || !ids.add(kind + number)) {
            number++;
        }
        return kind + number;
    }

    private static boolean isName(String wanted) {
        try {
            return Block.builder(wanted, BlockRoles.PARAGRAPH).build().id().equals(wanted);
        } catch (InvalidValueException e) {
            return false;
        }
    }

    /** These are its media, which the body may show by their ids. */
    void media(List<Media> all) {
        all.forEach(medium -> media.add(medium.id()));
    }

    boolean isMedium(@Nullable String id) {
        return media.contains(id);
    }

    /** Keeps something with the article. */
    void keep(Extension extension) {
        extensions.add(extension);
    }

    /** Keeps an item of an array with the article. */
    void keepItem(String array, Json item) {
        keep(new Extension(null, null, array, Reading.JSON, item.raw()));
    }

    List<Extension> extensions() {
        return extensions;
    }

    /** What was not taken out of an object: what ninjs has for such objects first, in its order. */
    List<Extension> rest(Json object, String kind) {
        List<String> order = new ArrayList<>(Grammar.of(3).members(kind).keySet());
        List<Extension> rest = new ArrayList<>(reading.rest(object));
        rest.sort(Comparator.comparing(extension -> {
            int index = order.indexOf(extension.name());
            return index < 0 ? order.size() : index;
        }));
        return rest;
    }

    /** Takes a time out of an object; it is held as it is given. */
    @Nullable
    When when(Json object, String member) {
        String text = reading.filled(object, member);
        return text == null ? null : When.of(text);
    }
}

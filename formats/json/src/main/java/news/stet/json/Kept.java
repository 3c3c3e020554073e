package news.stet.json;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import news.stet.Extension;
import news.stet.io.Limits;
import news.stet.json.syntax.RawJson;
import org.jspecify.annotations.Nullable;

/**
 * Where the extensions of one value go: back in their places, as members, as many from the first on as will be read from
 * there exactly as they are and in this order; all others into the list.
 */
final class Kept {
    static final Kept NOTHING = new Kept(Map.of(), List.of());

    // By place; the owner's own place is the empty string.
    private final Map<String, List<Extension>> placed;
    private final List<Extension> listed;

    private Kept(Map<String, List<Extension>> placed, List<Extension> listed) {
        this.placed = placed;
        this.listed = listed;
    }

    /** All of them in the list, whatever they are. */
    static Kept listed(List<Extension> extensions) {
        return new Kept(Map.of(), extensions);
    }

    /**
     * What a value keeps.
     *
     * @param depth how deep the value's own object is nested
     */
    static <T> Kept by(ObjectCodec<T> codec, T value, int depth) {
        List<Extension> extensions = codec.extensions(value);
        if (extensions.isEmpty()) {
            return NOTHING;
        }
        boolean deeper = extensions.stream().anyMatch(extension -> extension.path() != null);
        Map<String, Members> places = deeper ? Output.places(codec, value) : new HashMap<>();
        places.put("", codec.members());
        Map<String, List<Extension>> placed = new HashMap<>();
        Set<List<String>> taken = new HashSet<>();
        int count = 0;
        String last = "";
        for (Extension extension : extensions) {
            String place = place(extension);
            Members members = places.get(place);
            if (place.compareTo(last) < 0
                    || members == null
                    || !fits(extension, members, depth)
                    || !taken.add(List.of(place, extension.name()))) {
                break;
            }
            placed.computeIfAbsent(place, key -> new ArrayList<>()).add(extension);
            last = place;
            count++;
        }
        return new Kept(placed, extensions.subList(count, extensions.size())).withoutLoose(extensions, count);
    }

    /** What was found inside an item of the list itself can go back only if the list has that item. */
    private Kept withoutLoose(List<Extension> extensions, int count) {
        for (int i = 0; i < count; i++) {
            String place = place(extensions.get(i));
            if (place.startsWith(Members.EXTENSIONS + "/")
                    && Integer.parseInt(place.substring(Members.EXTENSIONS.length() + 1)) >= listed.size()) {
                Map<String, List<Extension>> fewer = new HashMap<>();
                for (Extension extension : extensions.subList(0, i)) {
                    fewer.computeIfAbsent(place(extension), key -> new ArrayList<>())
                            .add(extension);
                }
                return new Kept(fewer, extensions.subList(i, extensions.size()));
            }
        }
        return this;
    }

    private static boolean fits(Extension extension, Members members, int depth) {
        String name = extension.name();
        if (extension.position() != null
                || !extension.mediaType().equals(ExtensionCodec.JSON)
                || members.has(name)
                || name.getBytes(StandardCharsets.UTF_8).length > Limits.USUAL.nameLength() - 4) {
            return false;
        }
        int nested = RawJson.depthOf(extension.content());
        String path = extension.path();
        int above = depth + (path == null ? 0 : path.split("/", -1).length);
        return nested >= 0 && above + nested <= Limits.USUAL.depth();
    }

    private static String place(Extension extension) {
        return Objects.requireNonNullElse(extension.path(), "");
    }

    /** Whether anything goes below the owner itself. */
    boolean hasPlaces() {
        return placed.size() > (placed.containsKey("") ? 1 : 0);
    }

    /** What goes back to a place. */
    List<Extension> at(@Nullable String place) {
        return placed.getOrDefault(place == null ? "" : place, List.of());
    }

    List<Extension> listed() {
        return listed;
    }
}

package news.stet.ninjs;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import news.stet.ninjs.Grammar.Member;
import org.jspecify.annotations.Nullable;

/** What the members of 3.x are called in other lines, where that is not the same in small letters. */
final class Aliases {
    private static final Grammar THREE = Grammar.of(3);

    /** By kind of object: the older name, and that of 3.x. */
    private static final Map<String, Map<String, String>> OLDER = Map.of(
            "item",
            Map.ofEntries(
                    Map.entry("$standard", "standard"),
                    Map.entry("byline", "by"),
                    Map.entry("person", "people"),
                    Map.entry("organisation", "organisations"),
                    Map.entry("place", "places"),
                    Map.entry("event", "events"),
                    Map.entry("object", "objects"),
                    Map.entry("subject", "subjects"),
                    Map.entry("genre", "genres"),
                    Map.entry("infosource", "infoSources"),
                    Map.entry("trustindicator", "trustIndicators")),
            "rendition",
            Map.of("mimetype", "contentType"),
            "source",
            Map.of("rel", "role"),
            "place",
            Map.of("geometry_geojson", "geoJSON"),
            "symbol",
            Map.of("ticker", "symbol"));

    /** What is identified by a URI or a literal, and in 1.x by a scheme and a code. */
    private static final Set<String> TAGS =
            Set.of("party", "organisation", "place", "event", "tag", "subject", "genre", "source");

    private Aliases() {}

    static boolean isTag(String kind) {
        return TAGS.contains(kind);
    }

    /** The name of 3.x for a member that is not of 3.x, or null if it has none. */
    static @Nullable String newer(String kind, String name) {
        String small = name.toLowerCase(Locale.ROOT);
        String older = older(kind).get(small);
        if (older != null) {
            return older;
        }
        if (kind.equals("item") || kind.equals("association")) {
            if (small.equals("embargoed")) {
                return "embargoedUntil";
            }
            if (small.equals("guid")) {
                return "uri"; // as Superdesk calls it
            }
        }
        for (Member member : THREE.members(kind).values()) {
            if (member.name().toLowerCase(Locale.ROOT).equals(small)) {
                return member.name();
            }
        }
        return null;
    }

    /** The name that a member of 3.x has in an older line. */
    static String older(String kind, String name, int line) {
        if (name.equals("embargoedUntil")) {
            return "embargoed";
        }
        if (line == 1) {
            for (Map.Entry<String, String> alias : older(kind).entrySet()) {
                if (alias.getValue().equals(name) && !alias.getKey().equals("ticker")) {
                    return alias.getKey();
                }
            }
        }
        return name.toLowerCase(Locale.ROOT);
    }

    private static Map<String, String> older(String kind) {
        return OLDER.getOrDefault(kind.equals("association") ? "item" : kind, Map.of());
    }
}

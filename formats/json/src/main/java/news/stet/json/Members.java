package news.stet.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import news.stet.json.syntax.Syntax;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * The members of each kind of object, in the order in which they are written: the shape of the format at a glance. An
 * owner keeps what is not Stet's, its own and that of the smaller values it holds, and has {@code extensions} last.
 */
final class Members {
    /** The last member of an owner: what cannot be written in its place. */
    static final String EXTENSIONS = "extensions";

    static final String SCHEMA = "$schema";
    static final String FORMAT = "format";
    static final String FORMAT_VERSION = "formatVersion";

    static final Members ARTICLE = owner(
                    SCHEMA,
                    FORMAT,
                    FORMAT_VERSION,
                    "id",
                    "version",
                    "language",
                    "status",
                    "head",
                    "metadata",
                    "media",
                    "schemes",
                    "body",
                    "entities",
                    "claims")
            .require(FORMAT_VERSION, "id"); // a missing "format" is told in words of its own

    static final Members ENVELOPE = owner(
                    FORMAT,
                    FORMAT_VERSION,
                    "sent",
                    "sender",
                    "transmission",
                    "priority",
                    "origin",
                    "destinations",
                    "channels",
                    "signals")
            .require(FORMAT, FORMAT_VERSION);

    static final Members STATUS = owner("publication", "embargo", "expiry", "signals", "corrections", "notes");
    static final Members EMBARGO = of("until");
    static final Members SIGNAL = of("code", "severity", "names").require("code");
    static final Members CORRECTION = of("target", "version", "time", "note");

    static final Members HEAD = owner(
            "headlines", "bylines", "datelines", "creditLines", "descriptions", "sluglines", "keywords", "titles");

    static final Members METADATA =
            owner("dates", "credits", "classification", "rights", "alternativeIds", "links", "catalogs");
    static final Members DATES = owner("firstCreated", "versionCreated", "contentCreated", "contentModified");
    static final Members CREDITS = owner("provider", "services", "creators", "contributors", "infoSources");
    static final Members CLASSIFICATION =
            owner("itemClass", "urgency", "role", "genres", "subjects", "sections", "located");
    static final Members RIGHTS = owner("holders", "notices", "usageTerms", "links");
    static final Members ALTERNATIVE_ID = of("value", "type").require("value");
    static final Members LINK = owner("rel", "href", "item", "version", "kind", "contentType", "language", "titles");
    static final Members PARTY = owner("identity", "kind", "names", "roles", "jobTitle", "entity");
    static final Members CONCEPT = owner("identity", "type", "names", "relevance", "confidence", "entity");

    static final Members MEDIA = owner("id", "kind", "identity", "titles", "alternativeText", "creators", "renditions")
            .require("id");
    static final Members RENDITION =
            owner("role", "href", "item", "contentType", "width", "height", "size", "duration");
    static final Members SCHEME = of("alias", "uri", "authority", "catalog").require("alias", "uri");

    static final Members BLOCK = owner("id", "role", "parent", "level", "language", "text", "marks", "media", "cell")
            .require("id", "role");
    static final Members CELL = of("columns", "rows", "header");
    static final Members MARK =
            of("role", "span", "target", "language", "provenance").require("role", "span");
    static final Members SPAN = of("block", "start", "end", "exact").require("block", "start", "end");
    static final Members SPAN_IN_BLOCK = of("block", "start", "end", "exact").require("start", "end");
    static final Members TARGET = of("href", "entity", "media");

    static final Members ENTITY = owner(
                    "id",
                    "kind",
                    "named",
                    "identity",
                    "names",
                    "types",
                    "descriptions",
                    "matches",
                    "mentions",
                    "relations",
                    "provenance")
            .require("id");
    static final Members MATCH = of("identity", "type", "provenance").require("identity");

    static final Members CLAIM = owner(
                    "id",
                    "proposition",
                    "conveyed",
                    "attributions",
                    "eventTime",
                    "places",
                    "about",
                    "appearances",
                    "assessments",
                    "relations",
                    "provenance")
            .require("id", "attributions");
    static final Members ATTRIBUTION = owner(
                    "source", "commitment", "act", "mode", "media", "addressees", "time", "places", "wording")
            .require("source");
    static final Members APPEARANCE = of("url", "title", "time", "first");
    static final Members ASSESSMENT = owner("by", "verdict", "label", "rating", "time", "url", "explanation", "wording")
            .require("by");
    static final Members RATING = of("value", "worst", "best").require("value");
    static final Members RELATION = owner("type", "target", "by", "provenance").require("type", "target");
    static final Members PROVENANCE = of("method", "agent", "time", "confidence");

    static final Members SOURCE = of("entities").require("entities");
    static final Members CODE = of("uri", "literal", "qcode");
    static final Members WHEN = of("value", "expression");
    static final Members TEXT = of("text", "language", "role").require("text");
    static final Members EXTENSION =
            of("path", "position", "name", "mediaType", "content").require("name", "mediaType");

    private final String[] names;
    private final boolean owner;
    private final int extensions;
    private final long required;
    private final PropertyNameMatcher matcher;
    private final SerializableString[] encoded;

    private Members(String[] names, boolean owner, long required) {
        this.names = names;
        this.owner = owner;
        this.extensions = owner ? names.length - 1 : -1;
        this.required = required;
        this.matcher = Syntax.matcher(names);
        this.encoded = new SerializableString[names.length];
        for (int i = 0; i < names.length; i++) {
            encoded[i] = new SerializedString(names[i]);
        }
    }

    private static Members of(String... names) {
        return new Members(names, false, 0);
    }

    private static Members owner(String... names) {
        String[] all = Arrays.copyOf(names, names.length + 1);
        all[names.length] = EXTENSIONS;
        return new Members(all, true, 0);
    }

    private Members require(String... members) {
        long bits = 0;
        for (String member : members) {
            bits |= 1L << matcher.matchName(member);
        }
        return new Members(names, owner, bits);
    }

    /** Whether values of this kind keep what is not Stet's. */
    boolean isOwner() {
        return owner;
    }

    boolean has(String name) {
        return matcher.matchName(name) >= 0;
    }

    PropertyNameMatcher matcher() {
        return matcher;
    }

    /**
     * Which member a name is.
     *
     * @param from the one to look at first: members are written in their order
     * @return its index, or -1 for a name that is not one of these
     */
    int indexOf(String name, int from) {
        for (int i = from; i < names.length; i++) {
            if (names[i].equals(name)) {
                return i;
            }
        }
        return from == 0 ? -1 : indexOf(name, 0);
    }

    /** The name of a member in the form in which it is written soonest. */
    SerializableString encoded(int index) {
        return encoded[index];
    }

    String name(int index) {
        return names[index];
    }

    List<String> names() {
        return List.of(names);
    }

    /** Whether the member at an index is {@code extensions}. */
    boolean isExtensions(int index) {
        return index == extensions;
    }

    /** Whether a required member is not among those seen, a bit for each. */
    boolean lacks(long seen) {
        return (required & ~seen) != 0;
    }

    /** The required members that are not among those seen, a bit for each. */
    List<String> missing(long seen) {
        long missing = required & ~seen;
        List<String> found = new ArrayList<>();
        for (int i = 0; i < names.length; i++) {
            if ((missing >> i & 1) == 1) {
                found.add(names[i]);
            }
        }
        return found;
    }
}

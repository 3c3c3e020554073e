package news.stet.newsml.binding;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Watches the children of one element: the schema wants them in groups, one behind the other. */
public final class SchemaOrder {
    private static final Map<String, Integer> NEWS_ITEM = groups(
            "catalogRef catalog",
            "hopHistory",
            "pubHistory",
            "rightsInfo",
            "itemMeta",
            "contentMeta",
            "partMeta",
            "assert",
            "inlineRef",
            "derivedFrom derivedFromValue",
            "contentSet");
    private static final Map<String, Integer> KNOWLEDGE_ITEM = groups(
            "catalogRef catalog",
            "hopHistory",
            "pubHistory",
            "rightsInfo",
            "itemMeta",
            "contentMeta",
            "partMeta",
            "assert",
            "inlineRef",
            "derivedFrom derivedFromValue",
            "conceptSet concept",
            "schemeMeta");
    private static final Map<String, Integer> CONCEPT = groups(
            "conceptId",
            "type",
            "name",
            "definition note facet remoteInfo hierarchyInfo",
            "sameAs broader narrower related",
            "hasInstrument",
            "personDetails organisationDetails geoAreaDetails POIDetails objectDetails eventDetails",
            "conceptExtProperty");
    private static final Map<Class<?>, Map<String, Integer>> BOUND = Map.of(
            ItemMeta.class,
            groups(
                    "itemClass",
                    "provider",
                    "versionCreated",
                    "firstCreated",
                    "embargoed",
                    "pubStatus",
                    "role",
                    "service",
                    "title",
                    "edNote",
                    "signal",
                    "expires",
                    "link"),
            ContentMeta.class,
            groups(
                    "urgency",
                    "contentCreated",
                    "contentModified",
                    "located infoSource creator contributor altId",
                    "language genre keyword subject slugline headline dateline by creditline description"),
            RightsInfo.class,
            groups("copyrightHolder", "copyrightNotice usageTerms link"));

    private final Map<String, Integer> ranks;
    private final Set<String> told = new HashSet<>();
    private int last = -1;
    private String lastName = "";

    private SchemaOrder(Map<String, Integer> ranks) {
        this.ranks = ranks;
    }

    private static Map<String, Integer> groups(String... groups) {
        return IntStream.range(0, groups.length)
                .boxed()
                .flatMap(rank -> Stream.of(groups[rank].split(" ")).map(name -> Map.entry(name, rank)))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The children of a {@code newsItem}. */
    public static SchemaOrder ofNewsItem() {
        return new SchemaOrder(NEWS_ITEM);
    }

    /** The children of a {@code knowledgeItem} or {@code conceptItem}. */
    public static SchemaOrder ofKnowledgeItem() {
        return new SchemaOrder(KNOWLEDGE_ITEM);
    }

    /** The children of a {@code concept}. */
    public static SchemaOrder ofConcept() {
        return new SchemaOrder(CONCEPT);
    }

    static SchemaOrder of(Class<?> bound) {
        return new SchemaOrder(BOUND.getOrDefault(bound, Map.of()));
    }

    /** The next child: the name of the one that it should stand before and does not, once for each name; else null. */
    public @Nullable String next(String name) {
        Integer rank = ranks.get(name);
        if (rank == null) {
            return null;
        }
        if (rank < last) {
            return told.add(name) ? lastName : null;
        }
        last = rank;
        lastName = name;
        return null;
    }
}

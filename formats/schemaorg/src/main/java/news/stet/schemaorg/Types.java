package news.stet.schemaorg;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.stet.Code;
import news.stet.Entity;
import news.stet.EntityKinds;
import news.stet.Party;
import org.jspecify.annotations.Nullable;

/** Which types of schema.org entities and parties are of: both ways. */
final class Types {
    /** What the types' own addresses begin with; documents write https as well. */
    static final String VOCABULARY = "http://schema.org/";

    static final String PERSON = "Person";
    static final String ORGANIZATION = "Organization";
    static final String THING = "Thing";
    static final String PLACE = "Place";

    /** The types that an entity is written with, and the kind that each goes with. */
    private static final Map<String, Code> WRITTEN = Map.of(
            PERSON,
            EntityKinds.PERSON,
            ORGANIZATION,
            EntityKinds.ORGANISATION,
            "NewsMediaOrganization",
            EntityKinds.ORGANISATION,
            "GovernmentOrganization",
            EntityKinds.ORGANISATION,
            PLACE,
            EntityKinds.GEO_AREA,
            "AdministrativeArea",
            EntityKinds.GEO_AREA,
            "City",
            EntityKinds.GEO_AREA,
            "Country",
            EntityKinds.GEO_AREA,
            "Event",
            EntityKinds.EVENT,
            "CreativeWork",
            EntityKinds.OBJECT);

    /** What else documents call their organisations, places and events. */
    private static final Set<String> ORGANIZATIONS = Set.of(
            "Airline",
            "CollegeOrUniversity",
            "Consortium",
            "Corporation",
            "EducationalOrganization",
            "FundingAgency",
            "LibrarySystem",
            "LocalBusiness",
            "MedicalOrganization",
            "MusicGroup",
            "NGO",
            "OnlineBusiness",
            "PerformingGroup",
            "PoliticalParty",
            "Project",
            "ResearchOrganization",
            "School",
            "SearchRescueOrganization",
            "SportsOrganization",
            "SportsTeam",
            "WorkersUnion");

    private static final Set<String> PLACES = Set.of(
            "Accommodation",
            "CivicStructure",
            "Continent",
            "Landform",
            "LandmarksOrHistoricalBuildings",
            "SchoolDistrict",
            "State",
            "TouristAttraction");
    private static final Set<String> EVENTS = Set.of(
            "BusinessEvent",
            "EducationEvent",
            "Festival",
            "MusicEvent",
            "PublicationEvent",
            "SocialEvent",
            "SportsEvent");

    /** A kind alone, where no finer type is known. */
    private static final Map<Code, String> OF_KIND = Map.of(
            EntityKinds.PERSON, PERSON,
            EntityKinds.ORGANISATION, ORGANIZATION,
            EntityKinds.GEO_AREA, "AdministrativeArea",
            EntityKinds.POI, PLACE,
            EntityKinds.EVENT, "Event");

    private Types() {}

    /** The types of an entity that are schema.org's own and can be written; empty if its kind has to do. */
    static List<String> finer(Entity entity) {
        List<String> finer = new ArrayList<>();
        for (Code type : entity.types()) {
            if (isWritten(type)) {
                finer.add(type.value().substring(VOCABULARY.length()));
            }
        }
        return finer;
    }

    /** Whether an entity would be of the same type without its finer one. */
    static boolean saysWhatItsKindSays(Entity entity) {
        return finer(entity).equals(List.of(ofKind(entity.kind(), THING)));
    }

    static boolean isWritten(Code type) {
        return type.form() == Code.Form.URI
                && type.value().startsWith(VOCABULARY)
                && WRITTEN.containsKey(type.value().substring(VOCABULARY.length()));
    }

    static String ofKind(@Nullable Code kind, String otherwise) {
        return kind == null ? otherwise : OF_KIND.getOrDefault(kind, otherwise);
    }

    /** The type of a party, which can be but one of two. */
    static String ofParty(Party party, String usual) {
        String type = ofKind(party.kind(), usual);
        return type.equals(PERSON) || type.equals(ORGANIZATION) ? type : usual;
    }

    /** Whether schema.org lets it be an author. */
    static boolean isAgent(Entity entity) {
        return isOf(entity, EntityKinds.PERSON, EntityKinds.ORGANISATION);
    }

    static boolean isPlace(Entity entity) {
        return isOf(entity, EntityKinds.GEO_AREA, EntityKinds.POI);
    }

    private static boolean isOf(Entity entity, Code... kinds) {
        List<String> finer = finer(entity);
        for (Code kind : kinds) {
            boolean is = finer.isEmpty()
                    ? kind.equals(entity.kind())
                    : finer.stream().allMatch(type -> List.of(kinds).contains(WRITTEN.get(type)));
            if (is) {
                return true;
            }
        }
        return false;
    }

    /** Whether a node of these types is somebody or something that an article may speak of. */
    static boolean isEntity(List<String> types) {
        return types.stream().anyMatch(type -> type.equals(THING) || kind(type) != null);
    }

    /** The kind of an entity of these types, or null if they do not say. */
    static @Nullable Code kind(List<String> types) {
        if (types.size() == 1 && types.get(0).equals(PLACE)) {
            return null; // a place may be a point or an area
        }
        for (String type : types) {
            Code kind = kind(type);
            if (kind != null && !type.equals("CreativeWork")) {
                return kind;
            }
        }
        return null;
    }

    private static @Nullable Code kind(String type) {
        if (ORGANIZATIONS.contains(type)) {
            return EntityKinds.ORGANISATION;
        }
        if (PLACES.contains(type)) {
            return EntityKinds.GEO_AREA;
        }
        return EVENTS.contains(type) ? EntityKinds.EVENT : WRITTEN.get(type);
    }

    /** The finer types that a kind does not say already. */
    static List<Code> codes(List<String> types) {
        if (types.size() == 1) {
            String only = types.get(0);
            if (only.equals(THING) || (!only.equals(PLACE) && OF_KIND.containsValue(only))) {
                return List.of();
            }
        }
        return types.stream()
                .filter(type -> !type.equals(THING))
                .map(type -> Code.uri(Names.isAbsolute(type) ? type : VOCABULARY + type))
                .toList();
    }
}

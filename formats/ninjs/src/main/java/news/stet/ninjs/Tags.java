package news.stet.ninjs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import news.stet.Classification;
import news.stet.Code;
import news.stet.Concept;
import news.stet.Entity;
import news.stet.EntityKinds;
import news.stet.Match;
import news.stet.Name;
import news.stet.io.ProblemCodes;
import news.stet.json.syntax.Json;
import news.stet.json.syntax.Reading;
import org.jspecify.annotations.Nullable;

/** The arrays of tags: people, organisations, places, events and objects are entities; subjects and genres are concepts. */
final class Tags {
    /** Of subjects that name a section of a newspaper rather than a topic. */
    private static final String SECTION = "section";

    /** The arrays of entities, in the order that they are read in, and what is in them. */
    private static final List<Map.Entry<String, Code>> ENTITIES = List.of(
            Map.entry("people", EntityKinds.PERSON),
            Map.entry("organisations", EntityKinds.ORGANISATION),
            Map.entry("places", EntityKinds.GEO_AREA),
            Map.entry("events", EntityKinds.EVENT),
            Map.entry("objects", EntityKinds.OBJECT));

    private Tags() {}

    static List<Entity> readEntities(Json item, Intake intake) {
        List<Entity> entities = new ArrayList<>();
        for (Map.Entry<String, Code> array : ENTITIES) {
            for (Json tag : intake.reading().objects(item, array.getKey())) {
                Entity entity = intake.reading().make(tag, () -> entity(tag, array.getValue(), intake));
                if (entity == null) {
                    intake.keepItem(array.getKey(), tag);
                } else {
                    entities.add(entity);
                }
            }
        }
        return entities;
    }

    private static Entity entity(Json tag, Code kind, Intake intake) {
        Entity.Builder entity = Entity.builder(intake.id(null, "e"), kind).identity(Identity.read(tag, intake));
        String name = intake.reading().filled(tag, "name");
        if (name != null) {
            entity.name(Name.of(name));
        }
        return entity.extensions(intake.rest(tag, "place")).build();
    }

    static void readConcepts(Json item, Classification.Builder classification, Intake intake) {
        List<Concept> subjects = new ArrayList<>();
        List<Concept> sections = new ArrayList<>();
        for (Json tag : intake.reading().objects(item, "subjects")) {
            Json rel = tag.get("rel");
            boolean section = rel != null && rel.text().equals(SECTION);
            if (section) {
                tag.take("rel");
            }
            Concept concept = intake.reading().make(tag, () -> concept(tag, true, intake));
            if (concept == null) {
                intake.keepItem("subjects", tag);
            } else {
                (section ? sections : subjects).add(concept);
            }
        }
        List<Concept> genres = new ArrayList<>();
        for (Json tag : intake.reading().objects(item, "genres")) {
            Concept concept = intake.reading().make(tag, () -> concept(tag, false, intake));
            if (concept == null) {
                intake.keepItem("genres", tag);
            } else {
                genres.add(concept);
            }
        }
        classification.subjects(subjects).sections(sections).genres(genres);
    }

    private static Concept concept(Json tag, boolean subject, Intake intake) {
        Reading reading = intake.reading();
        Concept.Builder concept = Concept.builder().identity(Identity.read(tag, intake));
        String name = reading.filled(tag, "name");
        if (name != null) {
            concept.name(Name.of(name));
        }
        if (subject) {
            concept.relevance(percentage(tag, "relevance", reading)).confidence(percentage(tag, "confidence", reading));
        }
        return concept.extensions(intake.rest(tag, "subject")).build();
    }

    private static @Nullable Integer percentage(Json tag, String member, Reading reading) {
        Json given = tag.get(member);
        Integer value = reading.integer(tag, member);
        if (given != null && value != null && (value < 0 || value > 100)) {
            reading.warn(ProblemCodes.RANGE, given, "must be from 0 to 100, found " + value + "; it was kept apart");
            tag.restore(member);
            return null;
        }
        return value;
    }

    static void write(Writing writing, Json item) {
        ENTITIES.forEach(array -> item.put(array.getKey(), Json.array()));
        // Those that only hold foreign data may not conform: they come last, so that the others are counted right.
        for (boolean named : new boolean[] {true, false}) {
            for (Entity entity : writing.article().entities()) {
                Json tag = tag(entity, writing);
                Json array = item.get(array(entity.kind()));
                if (array != null && isNamed(tag) == named && writing.isAnyShown(tag)) {
                    array.add(tag);
                    kind(entity, tag, writing);
                }
            }
        }
        for (Map.Entry<String, Code> array : ENTITIES) {
            Json tags = item.get(array.getKey());
            if (tags != null && tags.isEmpty()) {
                item.remove(array.getKey());
            }
        }
        Classification classification = writing.article().metadata().classification();
        Json subjects = Json.array();
        concepts(classification.subjects(), "metadata/classification/subjects/", null, subjects, writing);
        concepts(classification.sections(), "metadata/classification/sections/", SECTION, subjects, writing);
        item.putUnlessEmpty("subjects", subjects);
        Json genres = Json.array();
        concepts(classification.genres(), "metadata/classification/genres/", null, genres, writing);
        item.putUnlessEmpty("genres", genres);
    }

    /** Where an entity of a kind stands; those of other kinds are objects, for want of another place. */
    static String array(@Nullable Code kind) {
        if (EntityKinds.POI.equals(kind)) {
            return "places";
        }
        return ENTITIES.stream()
                .filter(array -> array.getValue().equals(kind))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("objects");
    }

    /** The tag of an entity. */
    static Json tag(Entity entity, Writing writing) {
        Json tag = Json.object();
        String path = "entities/" + entity.id() + "/";
        name(entity.names(), tag, path, writing);
        identity(entity, tag, path, writing);
        writing.extensions(entity.extensions(), path, tag);
        return tag;
    }

    /** Whether a tag says what it is of. */
    static boolean isNamed(Json tag) {
        return tag.has("name") || tag.has("uri") || tag.has("literal");
    }

    /** The array shows the kind, where none but that kind stands in it. */
    private static void kind(Entity entity, Json tag, Writing writing) {
        String array = array(entity.kind());
        Json shown = Json.string(array);
        String path = "entities/" + entity.id() + "/kind";
        if (array.equals("places")) {
            writing.named(writing.changes(shown, path), tag);
        } else if (!array.equals("objects")) {
            writing.named(writing.shows(shown, path), tag);
        }
    }

    private static void identity(Entity entity, Json tag, String path, Writing writing) {
        Identity.write(entity.identity(), tag, path + "identity", writing);
        for (int i = 0; i < entity.matches().size() && !tag.has("uri"); i++) {
            Match match = entity.matches().get(i);
            Json other = Json.object();
            Identity.write(match.identity(), other, path + "matches/" + i + "/identity", writing);
            Json uri = other.get("uri");
            if (uri != null) {
                tag.put("uri", uri);
            }
        }
    }

    private static void concepts(
            List<Concept> concepts, String path, @Nullable String rel, Json array, Writing writing) {
        for (int i = 0; i < concepts.size(); i++) {
            Concept concept = concepts.get(i);
            String here = path + i + "/";
            Json tag = Json.object();
            name(concept.names(), tag, here, writing);
            tag.put("rel", rel);
            Identity.write(concept.identity(), tag, here + "identity", writing);
            percentage(concept.relevance(), tag, "relevance", here, writing);
            percentage(concept.confidence(), tag, "confidence", here, writing);
            writing.extensions(concept.extensions(), here, tag);
            if (writing.isAnyShown(tag)) {
                array.add(tag);
            }
        }
    }

    private static void percentage(@Nullable Integer value, Json tag, String member, String path, Writing writing) {
        if (value != null) {
            tag.put(member, writing.shows(Json.number(value), path + member));
        }
    }

    static void name(List<Name> names, Json tag, String path, Writing writing) {
        if (!names.isEmpty()) {
            String text = names.get(0).text();
            boolean repeated = names.size() > 1 && names.get(1).text().equals(text);
            tag.put("name", writing.first(text, path + "names/0/text", repeated));
        }
    }
}

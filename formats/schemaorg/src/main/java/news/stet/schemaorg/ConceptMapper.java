package news.stet.schemaorg;

import java.util.ArrayList;
import java.util.List;
import news.stet.Classification;
import news.stet.Concept;
import news.stet.Name;
import news.stet.json.syntax.Json;
import org.jspecify.annotations.Nullable;

/** What an article is about, where it was written, and where it is filed. */
final class ConceptMapper {
    private static final String CLASSIFICATION = "metadata/classification/";

    private ConceptMapper() {}

    static void write(Draft draft, Json node) {
        Classification classification = draft.article().metadata().classification();
        texts(draft, node, "articleSection", CLASSIFICATION + "sections", classification.sections());
        Genres.write(draft, node);
        List<Json> about = new ArrayList<>();
        for (int i = 0; i < classification.subjects().size(); i++) {
            Concept subject = classification.subjects().get(i);
            Json value = thing(draft, CLASSIFICATION + "subjects/" + i, subject, Types.THING, subject.entity() != null);
            if (value != null) {
                about.add(value);
            }
        }
        Node.put(node, "about", about);
        List<Json> located = new ArrayList<>();
        for (int i = 0; i < classification.located().size(); i++) {
            Concept place = classification.located().get(i);
            Json value =
                    thing(draft, CLASSIFICATION + "located/" + i, place, Types.PLACE, draft.isPlace(place.entity()));
            if (value != null) {
                located.add(value);
            }
        }
        Node.put(node, "locationCreated", located);
    }

    /** The first name of each that has one. */
    static void texts(Draft draft, Json node, String property, String path, List<Concept> concepts) {
        List<Json> texts = new ArrayList<>();
        for (int i = 0; i < concepts.size(); i++) {
            List<String> names =
                    concepts.get(i).names().stream().map(Name::text).toList();
            if (!names.isEmpty()) {
                texts.add(Json.string(names.get(0)));
                draft.first(path + "/" + i + "/names/0/text", names);
            }
        }
        Node.put(node, property, texts);
    }

    /** The node of its entity, else what it is called. */
    private static @Nullable Json thing(Draft draft, String path, Concept concept, String type, boolean isEntity) {
        String entity = concept.entity();
        if (isEntity && entity != null) {
            draft.shown(path + "/entity");
            return draft.part(entity);
        }
        String address = Names.address(concept.identity());
        if (concept.names().isEmpty() && address == null) {
            return null;
        }
        Json node = Json.object().put(Node.TYPE, Json.string(type));
        if (address != null) {
            node.put("identifier", address);
            draft.shown(path + "/identity");
        }
        PartyMapper.names(draft, node, path, concept.names());
        draft.keep(node, path + "/", concept.extensions());
        return node;
    }

    static Concept named(String name) {
        return Concept.builder().name(Name.of(name)).build();
    }

    static void read(Intake intake, Node node, Classification.Builder classification) {
        node.texts("articleSection").forEach(section -> classification.section(named(section)));
        Genres.read(node).forEach(classification::genre);
        things(intake, node, "about", Types.THING).forEach(classification::subject);
        classification.located(things(intake, node, "locationCreated", Types.PLACE));
    }

    private static List<Concept> things(Intake intake, Node article, String property, String plain) {
        List<Concept> concepts = new ArrayList<>();
        for (Json value : article.values(property)) {
            Json found = intake.resolve(value);
            if (intake.isClaim(found)) {
                intake.claim(found);
                continue;
            }
            Concept concept = concept(intake, found, plain);
            if (concept == null) {
                intake.reading().odd(value, "a thing", "; the property was kept apart");
                return List.of();
            }
            concepts.add(concept);
        }
        article.take(property);
        return concepts;
    }

    /** What is nested and of no other type than expected is no more than a name; all else is an entity. */
    private static @Nullable Concept concept(Intake intake, Json found, String plain) {
        if (found.isString()) {
            String name = intake.reading().text(found);
            return name == null || name.isEmpty() ? null : named(name);
        }
        if (!found.isObject()) {
            return null;
        }
        if (intake.entityOf(found) == null
                && !Node.isReference(found)
                && Node.types(found).equals(List.of(plain))) {
            Node node = intake.node(found);
            return intake.reading()
                    .make(
                            found,
                            () -> Concept.builder()
                                    .names(node.names())
                                    .identity(intake.identity(node))
                                    .extensions(node.rest())
                                    .build());
        }
        String entity = intake.entity(found);
        return entity == null
                ? null
                : Concept.builder().names(intake.names(entity)).entity(entity).build();
    }
}

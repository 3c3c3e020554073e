package news.stet.newsml;

import static news.stet.newsml.Namespaces.SUPPLIED;
import static news.stet.newsml.Namespaces.stet;

import java.util.ArrayList;
import java.util.List;
import javax.xml.namespace.QName;
import news.stet.Code;
import news.stet.Concept;
import news.stet.Text;
import news.stet.io.ProblemCodes;
import news.stet.markup.xml.Place;
import news.stet.newsml.binding.ConceptElement;
import news.stet.newsml.binding.TextElement;
import org.jspecify.annotations.Nullable;

/** Concepts: subjects, genres, sections, places, services, roles. */
final class Concepts {
    /** Which attributes the schema gives the element. */
    enum Form {
        /** All. */
        FLEXIBLE,
        /** No percentages. */
        LOCATION,
        /** An identity, which is no literal. */
        QUALIFIED
    }

    private static final QName SECTION = stet("section");
    private static final String PERCENTAGE = "a whole number from 0 to 100";

    private Concepts() {}

    static List<ConceptElement> write(List<Concept> concepts, Form form, Writing writing) {
        if (concepts.isEmpty()) {
            return List.of();
        }
        List<ConceptElement> elements = new ArrayList<>(concepts.size());
        for (Concept concept : concepts) {
            elements.add(write(concept, form, writing));
        }
        return elements;
    }

    static ConceptElement write(Concept concept, Form form, Writing writing) {
        ConceptElement element = new ConceptElement();
        identity(element, concept.identity(), concept.entity(), form, writing);
        (form == Form.QUALIFIED ? CodeSlot.TYPE_BESIDE : CodeSlot.TYPE).write(element, concept.type());
        rest(element, concept, form);
        return element;
    }

    /** Sections are subjects of a type of ours, and say so where one could take them for the other. */
    static List<ConceptElement> writeSubjects(List<Concept> subjects, List<Concept> sections, Writing writing) {
        List<ConceptElement> elements = new ArrayList<>();
        for (Concept subject : subjects) {
            ConceptElement element = write(subject, Form.FLEXIBLE, writing);
            if (isSectionType(subject.type())) {
                element.set(SECTION, "false");
            }
            elements.add(element);
        }
        for (Concept section : sections) {
            ConceptElement element = new ConceptElement();
            identity(element, section.identity(), section.entity(), Form.FLEXIBLE, writing);
            Code type = section.type();
            if (type == null) {
                element.set("typeuri", Namespaces.SECTION);
            } else {
                CodeSlot.TYPE.write(element, type);
                element.set(SECTION, "true");
            }
            rest(element, section, Form.FLEXIBLE);
            elements.add(element);
        }
        return elements;
    }

    private static boolean isSectionType(@Nullable Code type) {
        return type != null && type.equals(Code.uri(Namespaces.SECTION));
    }

    private static void identity(
            ConceptElement element, @Nullable Code identity, @Nullable String entity, Form form, Writing writing) {
        (form == Form.QUALIFIED ? CodeSlot.QUALIFIED : CodeSlot.IDENTITY).write(element, identity);
        if (form != Form.QUALIFIED) {
            writing.supply(element, identity, entity);
        }
        if (entity != null) {
            element.set(stet("entity"), entity);
        }
    }

    private static void rest(ConceptElement element, Concept concept, Form form) {
        percent(element, "confidence", concept.confidence(), form);
        percent(element, "relevance", concept.relevance(), form);
        concept.names().forEach(name -> element.name.add(Labels.name(name, TextElement::new)));
    }

    private static void percent(ConceptElement element, String name, @Nullable Integer value, Form form) {
        if (value != null) {
            element.set(form == Form.FLEXIBLE ? new QName(name) : stet(name), value.toString());
        }
    }

    static List<Concept> read(List<ConceptElement> elements, Form form, String path, Reading reading) {
        List<Concept> concepts = new ArrayList<>();
        for (ConceptElement element : elements) {
            Concept concept = read(element, form, path + "/" + concepts.size(), reading);
            if (concept != null) {
                concepts.add(concept);
            }
        }
        return concepts;
    }

    static @Nullable Concept read(ConceptElement element, Form form, String path, Reading reading) {
        reading.remember(path, element);
        Code type = (form == Form.QUALIFIED ? CodeSlot.TYPE_BESIDE : CodeSlot.TYPE).read(element, reading);
        return read(element, type, form, path, reading);
    }

    /** Tells sections from subjects. */
    static void readSubjects(
            List<ConceptElement> elements,
            List<Concept> subjects,
            List<Concept> sections,
            String path,
            Reading reading) {
        for (ConceptElement element : elements) {
            String flag = element.take(SECTION);
            Code type = CodeSlot.TYPE.read(element, reading);
            boolean section = flag == null ? isSectionType(type) : flag.equals("true");
            List<Concept> list = section ? sections : subjects;
            String here = path + (section ? "/sections/" : "/subjects/") + list.size();
            reading.remember(here, element);
            Concept concept = read(element, section && flag == null ? null : type, Form.FLEXIBLE, here, reading);
            if (concept != null) {
                list.add(concept);
            }
        }
    }

    private static @Nullable Concept read(
            ConceptElement element, @Nullable Code type, Form form, String path, Reading reading) {
        boolean supplied = element.take(SUPPLIED) != null;
        Code identity = (form == Form.QUALIFIED ? CodeSlot.QUALIFIED : CodeSlot.IDENTITY).read(element, reading);
        String entity = element.take(stet("entity"));
        Integer confidence = percent(element, "confidence", form, reading);
        Integer relevance = percent(element, "relevance", form, reading);
        Concept.Builder builder = Concept.builder()
                .identity(supplied ? null : identity)
                .type(type)
                .names(Labels.names(element.name, path, reading))
                .confidence(confidence)
                .relevance(relevance)
                .entity(entity);
        Foreign.keep(element, element.others, path, reading);
        return reading.makeOrKeep(
                element,
                "metadata/" + (path.startsWith("metadata/credits") ? "credits" : "classification"),
                path,
                extensions -> builder.extensions(extensions).build());
    }

    private static @Nullable Integer percent(ConceptElement element, String name, Form form, Reading reading) {
        QName attribute = form == Form.FLEXIBLE ? new QName(name) : stet(name);
        String text = element.take(attribute);
        Place place = element.place().inside("@" + name);
        if (text == null || reading.own()) {
            return reading.integer(text, place);
        }
        if (text.isBlank()) {
            reading.odd(place, text, PERCENTAGE);
            return null;
        }
        Integer value = reading.number(text);
        if (value == null || value < 0 || value > 100) {
            reading.warn(
                    value == null ? ProblemCodes.TYPE : ProblemCodes.RANGE,
                    place,
                    "must be " + PERCENTAGE + ", found " + Text.quote(text) + "; it was kept apart");
            element.set(attribute, text); // as nobody's attribute
            return null;
        }
        return value;
    }
}

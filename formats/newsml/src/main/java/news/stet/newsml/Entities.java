package news.stet.newsml;

import static news.stet.newsml.Namespaces.SUPPLIED;
import static news.stet.newsml.Namespaces.nar;
import static news.stet.newsml.Namespaces.stet;

import java.util.ArrayList;
import java.util.List;
import news.stet.Code;
import news.stet.Entity;
import news.stet.Label;
import news.stet.Mark;
import news.stet.Match;
import news.stet.Provenance;
import news.stet.Relation;
import news.stet.Vocabulary;
import news.stet.io.ProblemCodes;
import news.stet.markup.xml.Element;
import org.jspecify.annotations.Nullable;

/** Entities: an {@code assert} each. Its mentions are {@code inlineRef}s, see {@link InlineRefs}. */
final class Entities {
    // A literal cannot be a role in the standard's attributes, so that no other role can be taken for this one.
    private static final Code NOTE = Code.literal("note");
    private static final CodeSlot MATCH_TYPE = CodeSlot.beside("matchType", Vocabulary.MATCH_TYPE);

    private Entities() {}

    static Element write(Entity entity, Writing writing) {
        Element element = new Element(nar("assert"));
        element.set("id", writing.id(entity.id()));
        CodeSlot.IDENTITY.write(element, entity.identity());
        if (entity.identity() == null) {
            writing.identify(element, entity);
            element.set(SUPPLIED, "identity");
        }
        element.set(stet("named"), Boolean.toString(entity.named()));
        Provenances.write(element, Namespaces::stet, entity.provenance());
        if (entity.kind() == null && !entity.types().isEmpty()) {
            element.set(stet("kind"), "false");
        }
        if (entity.kind() != null) {
            element.add(type(entity.kind()));
        }
        entity.types().forEach(type -> element.add(type(type)));
        entity.names().forEach(name -> element.add(Labels.name(name, () -> new Element(nar("name")))));
        entity.descriptions().forEach(description -> element.add(description(description)));
        entity.matches().forEach(match -> element.add(match(match)));
        entity.relations().forEach(relation -> element.add(Relations.write(relation, writing)));
        return element;
    }

    private static Element type(Code code) {
        Element element = new Element(nar("type"));
        CodeSlot.QUALIFIED.write(element, code);
        return element;
    }

    private static Element description(Label description) {
        boolean note = NOTE.equals(description.role());
        Element element = Labels.label(
                note ? new Label(description.text(), description.language(), null) : description,
                CodeSlot.ROLE,
                () -> new Element(nar(note ? "note" : "definition")));
        return element.add(description.text());
    }

    private static Element match(Match match) {
        Element element = new Element(nar("sameAs"));
        CodeSlot.IDENTITY.write(element, match.identity());
        MATCH_TYPE.write(element, match.type());
        Provenances.write(element, Namespaces::stet, match.provenance());
        return element;
    }

    /** Reads an assert as an entity, whoever wrote it. */
    static @Nullable Entity read(Element element, String id, List<Mark> mentions, Reading reading) {
        String path = "entities/" + id;
        reading.remember(path, element.place());
        boolean supplied = element.take(SUPPLIED) != null;
        Code identity = CodeSlot.IDENTITY.read(element, reading);
        String named = element.take(stet("named"));
        boolean hasKind = element.take(stet("kind")) == null;
        Provenance provenance = Provenances.read(element, Namespaces::stet, reading);
        List<Code> types = new ArrayList<>();
        List<Label> descriptions = new ArrayList<>();
        List<Match> matches = new ArrayList<>();
        List<Element> names = new ArrayList<>();
        List<Element> relations = new ArrayList<>();
        for (Element child : element.children().toList()) {
            if (child.is(nar("type"))) {
                type(child, types, path, reading);
            } else if (child.is(nar("name"))) {
                names.add(child);
            } else if (child.is(nar("definition")) || child.is(nar("note"))) {
                Label label = Labels.label(child, CodeSlot.ROLE, path, reading);
                if (label != null) {
                    boolean note = child.is(nar("note")) && label.role() == null;
                    descriptions.add(note ? new Label(label.text(), label.language(), NOTE) : label);
                }
            } else if (child.is(nar("sameAs"))) {
                match(child, matches, path, reading);
            } else if (Relations.isRelation(child)) {
                relations.add(child);
            } else {
                reading.keep(path, child);
            }
        }
        Code kind = hasKind && !types.isEmpty() ? types.remove(0) : null;
        List<Relation> related = Relations.read(relations, path + "/relations", reading);
        reading.keepAttributes(path, element);
        Entity.Builder builder = Entity.builder(id, kind)
                .named(named == null || named.equals("true"))
                .identity(supplied ? null : identity)
                .names(Labels.names(names, path, reading))
                .types(types)
                .descriptions(descriptions)
                .matches(matches)
                .mentions(mentions)
                .relations(related)
                .provenance(provenance);
        return reading.make(
                element.place(),
                () -> builder.extensions(reading.extensions(path)).build());
    }

    private static void type(Element element, List<Code> types, String path, Reading reading) {
        Code code = CodeSlot.QUALIFIED.read(element, reading);
        element.children().forEach(child -> reading.keep(path, child));
        if (code != null) {
            types.add(code);
        } else {
            reading.fault(ProblemCodes.REQUIRED, element.place(), "a type has a qcode or a URI");
        }
    }

    private static void match(Element element, List<Match> matches, String path, Reading reading) {
        Code identity = CodeSlot.IDENTITY.read(element, reading);
        Code type = MATCH_TYPE.read(element, reading);
        Provenance provenance = Provenances.read(element, Namespaces::stet, reading);
        element.children().forEach(child -> reading.keep(path, child));
        reading.keepAttributes(path, element);
        if (identity != null) {
            matches.add(new Match(identity, type, provenance));
        } else {
            reading.fault(ProblemCodes.REQUIRED, element.place(), "a match has an identity");
        }
    }
}

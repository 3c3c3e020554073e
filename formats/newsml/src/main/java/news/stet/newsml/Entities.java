package news.stet.newsml;

import static news.stet.newsml.Namespaces.SUPPLIED;
import static news.stet.newsml.Namespaces.constant;
import static news.stet.newsml.Namespaces.nar;
import static news.stet.newsml.Namespaces.stet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.namespace.QName;
import news.stet.Code;
import news.stet.Entity;
import news.stet.Extension;
import news.stet.Label;
import news.stet.Mark;
import news.stet.Match;
import news.stet.Name;
import news.stet.Provenance;
import news.stet.Relation;
import news.stet.Text;
import news.stet.Vocabulary;
import news.stet.io.ProblemCodes;
import news.stet.markup.xml.Element;
import news.stet.markup.xml.ElementTree;
import news.stet.markup.xml.ElementWriter;
import news.stet.markup.xml.XmlNames;
import news.stet.newsml.binding.Bindings;
import news.stet.newsml.binding.SchemaOrder;
import org.jspecify.annotations.Nullable;

/**
 * Entities: an {@code assert} each in a newsItem, whose mentions are {@code inlineRef}s (see {@link InlineRefs}); a {@code
 * concept} each in a knowledgeItem (see {@link ConceptElements}). The children of both are the same, and are read alike.
 */
final class Entities {
    // A literal cannot be a role in the standard's attributes, so that no other role can be taken for this one.
    private static final Code NOTE = Code.literal("note");
    private static final CodeSlot MATCH_TYPE = CodeSlot.beside("matchType", Vocabulary.MATCH_TYPE);

    private static final QName ASSERT = constant(nar("assert"));
    private static final QName TYPE = constant(nar("type"));
    private static final QName NAME = constant(nar("name"));
    private static final QName NOTES = constant(nar("note"));
    private static final QName DEFINITION = constant(nar("definition"));
    private static final QName SAME_AS = constant(nar("sameAs"));
    private static final QName ID = constant(new QName("id"));
    private static final QName NAMED = constant(stet("named"));
    private static final QName KIND = constant(stet("kind"));

    private final Element element;
    private final String id;
    private final Reading reading;
    private final String path;
    private final boolean concept;
    // In an assert of Stet's own nothing is: the record of the article has it.
    private final boolean residues;
    private final @Nullable String language;
    private final List<Code> types = new ArrayList<>();
    private final List<Name> names = new ArrayList<>();
    private final List<Label> descriptions = new ArrayList<>();
    private final List<Match> matches = new ArrayList<>();
    private final List<Relation> relations = new ArrayList<>();
    private final List<Extension> kept = new ArrayList<>();
    private final boolean hasKind;

    private Entities(Element element, String id, Reading reading) {
        this.element = element;
        this.id = id;
        this.reading = reading;
        this.path = "entities/" + id;
        this.concept = element.is(nar("concept"));
        this.residues = concept || !reading.own();
        this.language = reading.own() ? null : element.peek(XmlNames.LANG);
        this.hasKind = element.take(stet("kind")) == null;
    }

    static void write(Entity entity, Writing writing, ElementWriter out) {
        out.start(ASSERT);
        out.set(ID, writing.id(entity.id()));
        CodeSlot.IDENTITY.write(out, entity.identity());
        if (entity.identity() == null) {
            writing.identify(out, entity);
            out.set(SUPPLIED, "identity");
        }
        out.set(NAMED, Boolean.toString(entity.named()));
        Provenances.write(out, Home.BESIDE, entity.provenance());
        if (entity.kind() == null && !entity.types().isEmpty()) {
            out.set(KIND, "false");
        }
        if (entity.kind() != null) {
            type(entity.kind(), out);
        }
        entity.types().forEach(type -> type(type, out));
        entity.names().forEach(name -> name(name, out));
        entity.descriptions().forEach(description -> description(description, out));
        entity.matches().forEach(match -> match(match, out));
        entity.relations().forEach(relation -> Relations.write(relation, writing, out));
        out.end();
    }

    static void type(Code code, ElementWriter out) {
        out.start(TYPE);
        CodeSlot.QUALIFIED.write(out, code);
        out.end();
    }

    static void name(Name name, ElementWriter out) {
        out.start(NAME);
        AttributeSlot.LANGUAGE.write(out, name.language());
        CodeSlot.ROLE.write(out, name.role());
        Labels.normalized(out, name.text());
        out.end();
    }

    static void description(Label description, ElementWriter out) {
        boolean note = NOTE.equals(description.role());
        out.start(note ? NOTES : DEFINITION);
        AttributeSlot.LANGUAGE.write(out, description.language());
        CodeSlot.ROLE.write(out, note ? null : description.role());
        out.text(description.text());
        out.end();
    }

    static void match(Match match, ElementWriter out) {
        out.start(SAME_AS);
        CodeSlot.IDENTITY.write(out, match.identity());
        MATCH_TYPE.write(out, match.type());
        Provenances.write(out, Home.BESIDE, match.provenance());
        out.end();
    }

    /** Reads an assert or a concept as an entity, whoever wrote it. */
    static @Nullable Entity read(Element element, String id, List<Mark> mentions, Reading reading) {
        return new Entities(element, id, reading).read(mentions);
    }

    private @Nullable Entity read(List<Mark> mentions) {
        reading.remember(path, element);
        Code identity = concept ? conceptId() : assertId();
        String named = element.take(stet("named"));
        Provenance provenance = Provenances.read(element, Namespaces::stet, reading);
        ConceptElements.Beside beside = ConceptElements.Beside.take(element, reading);
        SchemaOrder order = concept && !reading.own() ? SchemaOrder.of("concept") : null;
        for (Element child : element.elements()) {
            String before = order == null ? null : order.next(child.name().getLocalPart());
            if (before != null) {
                reading.add(Bindings.outOfOrder(child, before, reading.location(child.place())));
            }
            child(child, beside);
        }
        Code kind = hasKind && !types.isEmpty() ? types.remove(0) : null;
        if (concept) {
            types.addAll(beside.types());
        }
        attributes();
        List<Extension> sorted = ConceptElements.sorted(kept);
        sorted.forEach(extension -> reading.keep(path, extension));
        List<Extension> extensions = beside.merge("", reading.extensions(path));
        Entity.Builder builder = Entity.builder(id, kind)
                .named(named == null || Elements.isTrue(named, element, "named", reading))
                .identity(identity)
                .names(names)
                .types(types)
                .descriptions(descriptions)
                .matches(matches)
                .mentions(mentions)
                .relations(relations)
                .provenance(provenance);
        return reading.make(element, () -> builder.extensions(extensions).build());
    }

    private @Nullable Code assertId() {
        boolean supplied = element.take(SUPPLIED) != null;
        Code identity = CodeSlot.IDENTITY.read(element, reading);
        return supplied ? null : identity;
    }

    private @Nullable Code conceptId() {
        List<Element> ids = element.children(nar("conceptId"));
        if (ids.isEmpty()) {
            reading.warn(ProblemCodes.REQUIRED, element.place(), "a concept has a conceptId, and this one has none");
            return null;
        }
        Element conceptId = ids.get(0);
        Element given = conceptId.copy();
        boolean supplied = conceptId.take(SUPPLIED) != null;
        Code identity = CodeSlot.IDENTITY.read(conceptId, reading);
        if (supplied) {
            return null;
        }
        Element literal = new Element(given.name());
        CodeSlot.IDENTITY.write(literal, identity);
        if (!Residue.says(given, literal)) {
            keepUnlessSaid("identity", given, ConceptElements.conceptId(identity));
        }
        return identity;
    }

    private void attributes() {
        if (element.untaken().isEmpty()) {
            return;
        }
        Reading attributes = new Reading(null, true, "");
        attributes.keepAttributes("", element);
        kept.addAll(attributes.extensions(""));
    }

    private void child(Element child, ConceptElements.Beside beside) {
        // What Stet wrote is taken as it is: only what may turn out to be another's is looked at again.
        Element given = residues || isOthersRelation(child) ? child.copy() : child;
        boolean known;
        if (child.is(nar("type"))) {
            known = type(child, given);
        } else if (child.is(nar("name"))) {
            known = name(child, given);
        } else if (child.is(nar("definition")) || child.is(nar("note"))) {
            known = description(child, given);
        } else if (child.is(nar("sameAs"))) {
            known = match(child, given);
        } else if (!concept && Relations.isRelation(child)) {
            Relation relation = Relations.read(child, path + "/relations/" + relations.size(), reading);
            if (relation != null) {
                relations.add(relation);
            }
            known = true;
        } else if (ConceptRelations.isRelation(child)) {
            known = relation(child, given, beside);
        } else {
            known = concept
                    && child.is(nar("conceptId"))
                    && child == element.children(child.name()).get(0);
        }
        if (!known) {
            kept.add(Residue.of(null, given, reading.own()));
        }
    }

    private boolean isOthersRelation(Element child) {
        return ConceptRelations.isRelation(child) && (concept || !Relations.isRelation(child));
    }

    private void keepUnlessSaid(String at, Element given, Element plain) {
        if (residues && !Residue.says(given, plain)) {
            kept.add(Residue.of(at, given, reading.own()));
        }
    }

    /** In Stet's own asserts something is missing; others leave it out, or mean something else. */
    private boolean fault(Element child, String message) {
        if (residues) {
            return false;
        }
        reading.fault(ProblemCodes.REQUIRED, child.place(), message);
        return true;
    }

    private boolean empty(Element child) {
        if (!reading.own()) {
            reading.warn(
                    ProblemCodes.EMPTY,
                    child.place(),
                    Text.quote(child.name().getLocalPart()) + " is empty; it was kept apart");
        }
        return false;
    }

    private boolean type(Element child, Element given) {
        Code code = CodeSlot.QUALIFIED.read(child, reading);
        if (code == null) {
            return fault(child, "a type has a qcode or a URI");
        }
        if (residues) {
            int index = hasKind ? types.size() - 1 : types.size();
            keepUnlessSaid(index < 0 ? "kind" : "types/" + index, given, ElementTree.one(out -> type(code, out)));
        } else {
            child.elements().forEach(inner -> reading.keep(path, inner));
        }
        types.add(code);
        return true;
    }

    private boolean name(Element child, Element given) {
        if (child.take(SUPPLIED) != null && concept) {
            return true;
        }
        if (residues && Labels.isEmpty(child, reading)) {
            return empty(child);
        }
        inherit(child, given);
        Name name = Labels.name(child, reading);
        if (name != null) {
            if (!residues) {
                reading.keepAttributes(path, child);
            } else {
                keepUnlessSaid("names/" + names.size(), given, ElementTree.one(out -> name(name, out)));
            }
            names.add(name);
        }
        return true;
    }

    private boolean description(Element child, Element given) {
        if (residues && Labels.isEmpty(child, reading)) {
            return empty(child);
        }
        inherit(child, given);
        Label label = residues ? Labels.block(child, reading) : Labels.label(child, CodeSlot.ROLE, path, reading);
        if (label == null) {
            return true;
        }
        boolean note = child.is(nar("note")) && label.role() == null;
        Label description = note ? new Label(label.text(), label.language(), NOTE) : label;
        keepUnlessSaid(
                "descriptions/" + descriptions.size(), given, ElementTree.one(out -> description(description, out)));
        descriptions.add(description);
        return true;
    }

    /** A child without a language has that of the concept. */
    private void inherit(Element child, Element given) {
        if (language != null && given.peek(XmlNames.LANG) == null) {
            child.set(XmlNames.LANG, language);
            given.set(XmlNames.LANG, language);
        }
    }

    private boolean match(Element child, Element given) {
        Code identity = CodeSlot.IDENTITY.read(child, reading);
        if (identity == null) {
            return fault(child, "a match has an identity");
        }
        Code type = MATCH_TYPE.read(child, reading);
        Provenance provenance = Provenances.read(child, Namespaces::stet, reading);
        reading.remember(path + "/matches/" + matches.size(), child);
        Match match = new Match(identity, type, provenance);
        if (residues) {
            keepUnlessSaid("matches/" + matches.size(), given, ElementTree.one(out -> match(match, out)));
        } else {
            child.elements().forEach(inner -> reading.keep(path, inner));
            reading.keepAttributes(path, child);
        }
        matches.add(match);
        return true;
    }

    private boolean relation(Element child, Element given, ConceptElements.Beside beside) {
        Relation relation = ConceptRelations.read(child, reading);
        if (relation == null) {
            return false;
        }
        String here = "relations/" + relations.size();
        reading.remember(path + "/" + here, child);
        List<Extension> own = new ArrayList<>();
        if (given.peek(stet("target")) == null && !Residue.says(given, ConceptRelations.plain(relation))) {
            own.add(Residue.of(null, given, reading.own()));
        }
        relations.add(ConceptRelations.with(relation, beside.merge(here, own)));
        return true;
    }

    /** What an element alone says, for whoever wants to know whether it says the same as a value. */
    static Optional<Entity> alone(Element child) {
        Element around = new Element(nar("concept")).add(child.copy());
        Reading reading = new Reading(null, true, "");
        return Optional.ofNullable(read(around, "e", List.of(), reading));
    }
}

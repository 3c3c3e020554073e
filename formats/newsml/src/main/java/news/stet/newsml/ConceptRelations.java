package news.stet.newsml;

import static news.stet.newsml.Namespaces.nar;
import static news.stet.newsml.Namespaces.stet;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import news.stet.Code;
import news.stet.Extension;
import news.stet.Provenance;
import news.stet.Relation;
import news.stet.Source;
import news.stet.markup.xml.Element;
import org.jspecify.annotations.Nullable;

/**
 * The relations of a concept as the standard has them: {@code broader}, {@code narrower} and {@code related} with an
 * identifier. What else stands in one (rank, value, relations of the relation, a bag) is its {@link Residue}. Those that
 * lead to something of the same item have their target beside: see {@link Relations}.
 */
final class ConceptRelations {
    // The alias of a qcode and the scheme of a URI look alike: these are the schemes that occur in feeds. A guess that
    // turns out wrong is kept as residue.
    private static final Set<String> URI_SCHEMES = Set.of(
            "http", "https", "urn", "tag", "mailto", "ftp", "file", "data", "info", "doi", "ni", "news", "geo", "tel",
            "did", "ark", "cid", "mid");

    private ConceptRelations() {}

    static boolean isRelation(Element element) {
        return element.is(nar("broader")) || element.is(nar("narrower")) || element.is(nar("related"));
    }

    /** Writes a relation; what is kept with it is for the caller. */
    static Element write(Relation relation, Writing writing) {
        if (isShown(relation.target())) {
            return plain(relation);
        }
        Element element = start(relation.type());
        if (relation.isLocal()) {
            var entity = writing.entity(relation.target());
            if (entity == null) {
                writing.identify(element, relation.target());
            } else {
                writing.identify(element, entity);
            }
        } else {
            CodeSlot.IDENTITY.show(element, identity(relation.target()));
        }
        element.set(stet("target"), relation.target());
        rest(element, relation);
        return element;
    }

    /** What is written where the target says itself in the standard's attributes. */
    static Element plain(Relation relation) {
        Element element = start(relation.type());
        if (!relation.isLocal()) {
            CodeSlot.IDENTITY.show(element, identity(relation.target()));
        }
        rest(element, relation);
        return element;
    }

    private static Element start(Code type) {
        if (type.equals(KnowledgeItem.BROADER)) {
            return new Element(nar("broader"));
        }
        if (type.equals(KnowledgeItem.NARROWER)) {
            return new Element(nar("narrower"));
        }
        Element element = new Element(nar("related"));
        if (!type.equals(KnowledgeItem.RELATED)) {
            CodeSlot.REL.write(element, type);
        }
        return element;
    }

    private static void rest(Element element, Relation relation) {
        if (relation.by() != null) {
            element.set(stet("by"), Sources.write(relation.by()));
        }
        Provenances.write(element, Home.BESIDE, relation.provenance());
    }

    private static Code identity(String target) {
        int colon = target.indexOf(':');
        String scheme = target.substring(0, colon).toLowerCase(Locale.ROOT);
        return URI_SCHEMES.contains(scheme) || target.startsWith("//", colon + 1)
                ? Code.uri(target)
                : Code.qcode(target);
    }

    private static boolean isShown(String target) {
        if (target.indexOf(':') < 0) {
            return false;
        }
        CodeSlot.Shown shown = CodeSlot.IDENTITY.shown(identity(target));
        return shown != null
                && !shown.attribute().equals(CodeSlot.IDENTITY.literal())
                && shown.value().equals(target);
    }

    /** Reads a relation with nothing kept with it; null if it leads nowhere that has a name: then it is no relation. */
    static @Nullable Relation read(Element element, Reading reading) {
        Code given = element.is(nar("related"))
                ? CodeSlot.REL.read(element, reading)
                : element.is(nar("broader")) ? KnowledgeItem.BROADER : KnowledgeItem.NARROWER;
        Code type = given == null ? KnowledgeItem.RELATED : given;
        String beside = element.take(stet("target"));
        String target = beside == null ? target(CodeSlot.IDENTITY.read(element, reading)) : beside;
        if (target == null) {
            return null;
        }
        Source by = Sources.read(element.take(stet("by")), element.place().inside("@by"), reading);
        Provenance provenance = Provenances.read(element, Namespaces::stet, reading);
        return reading.make(element, () -> new Relation(type, target, by, provenance, List.of()));
    }

    /** As given, qcode or URI: a literal or a relative reference would be taken for an id of the item. */
    private static @Nullable String target(@Nullable Code identity) {
        return identity == null
                        || identity.form() == Code.Form.LITERAL
                        || identity.text().indexOf(':') < 0
                ? null
                : identity.text();
    }

    static Relation with(Relation relation, List<Extension> extensions) {
        return new Relation(relation.type(), relation.target(), relation.by(), relation.provenance(), extensions);
    }
}

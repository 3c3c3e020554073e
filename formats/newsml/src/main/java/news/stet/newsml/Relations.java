package news.stet.newsml;

import static news.stet.newsml.Namespaces.constant;
import static news.stet.newsml.Namespaces.nar;
import static news.stet.newsml.Namespaces.stet;

import java.util.ArrayList;
import java.util.List;
import javax.xml.namespace.QName;
import news.stet.Code;
import news.stet.Entity;
import news.stet.Provenance;
import news.stet.Relation;
import news.stet.Source;
import news.stet.io.ProblemCodes;
import news.stet.markup.xml.Element;
import news.stet.markup.xml.ElementWriter;
import org.jspecify.annotations.Nullable;

/** Relations: {@code related}, which shows type and target, with the target itself beside. */
final class Relations {
    private static final QName RELATED = constant(nar("related"));
    private static final QName TARGET = constant(stet("target"));
    private static final QName BY = constant(stet("by"));

    private Relations() {}

    static void write(Relation relation, Writing writing, ElementWriter out) {
        out.start(RELATED);
        CodeSlot.REL.write(out, relation.type());
        Entity entity = writing.entity(relation.target());
        if (entity != null) {
            writing.identify(out, entity);
        } else if (relation.isLocal()) {
            writing.identify(out, relation.target());
        } else {
            CodeSlot.IDENTITY.show(out, Code.uri(relation.target()));
        }
        out.set(TARGET, relation.target());
        if (relation.by() != null) {
            out.set(BY, Sources.write(relation.by()));
        }
        Provenances.write(out, Home.BESIDE, relation.provenance());
        out.end();
    }

    /** Whether an element is a relation of ours, and no part of the generic view. */
    static boolean isRelation(Element element) {
        return element.is(RELATED) && element.peek(TARGET) != null;
    }

    static List<Relation> read(List<Element> elements, String path, Reading reading) {
        List<Relation> relations = new ArrayList<>();
        for (Element element : elements) {
            Relation relation = read(element, path + "/" + relations.size(), reading);
            if (relation != null) {
                relations.add(relation);
            }
        }
        return relations;
    }

    static @Nullable Relation read(Element element, String here, Reading reading) {
        reading.remember(here, element);
        int errors = reading.errors();
        Code type = CodeSlot.REL.read(element, reading);
        String target = element.take(stet("target"));
        Source by = Sources.read(element.take(stet("by")), element.place().inside("@by"), reading);
        Provenance provenance = Provenances.read(element, Namespaces::stet, reading);
        if (type == null || target == null) {
            if (reading.errors() == errors) {
                reading.fault(
                        ProblemCodes.REQUIRED,
                        element.place().inside(target == null ? "@target" : "@rel"),
                        "is missing");
            }
            return null;
        }
        return reading.make(element, () -> new Relation(type, target, by, provenance, reading.extensions(here)));
    }
}

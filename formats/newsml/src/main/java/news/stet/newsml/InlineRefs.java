package news.stet.newsml;

import static news.stet.newsml.Namespaces.constant;
import static news.stet.newsml.Namespaces.nar;
import static news.stet.newsml.Namespaces.stet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.stet.Claim;
import news.stet.Entity;
import news.stet.Mark;
import news.stet.MentionForms;
import news.stet.Provenance;
import news.stet.Span;
import news.stet.Text;
import news.stet.Vocabulary;
import news.stet.io.ProblemCodes;
import news.stet.markup.xml.Element;
import news.stet.markup.xml.ElementWriter;
import news.stet.markup.xml.Name;

/**
 * Anchors in the text: an {@code inlineRef} each, from the element that holds the words to the entity or claim, with the
 * exact stretch beside ({@code stet:start}, {@code stet:end}, in code points) and the list of the article it belongs to
 * ({@code stet:of}).
 */
final class InlineRefs {
    private static final Name INLINE_REF = constant(nar("inlineRef"));
    private static final Name IDREFS = new Name("idrefs");
    private static final Name OF = constant(stet("of"));

    private InlineRefs() {}

    /** Those of an entity. */
    static void write(Entity entity, Writing writing, ElementWriter out) {
        if (!entity.mentions().isEmpty()) {
            String of = "entities/" + entity.id() + "/mentions";
            for (Mark mark : entity.mentions()) {
                start(mark, of, true, writing, out);
                writing.identify(out, entity);
                out.end();
            }
        }
    }

    /** Those of a claim. */
    static void write(Claim claim, Writing writing, ElementWriter out) {
        for (int i = 0; i < claim.attributions().size(); i++) {
            claimed(claim.attributions().get(i).wording(), "attributions/", i, claim, writing, out);
        }
        for (int i = 0; i < claim.assessments().size(); i++) {
            claimed(claim.assessments().get(i).wording(), "assessments/", i, claim, writing, out);
        }
    }

    private static void claimed(
            List<Mark> marks, String list, int index, Claim claim, Writing writing, ElementWriter out) {
        if (marks.isEmpty()) {
            return;
        }
        String of = "claims/" + claim.id() + "/" + list + index + "/wording";
        for (Mark mark : marks) {
            start(mark, of, false, writing, out);
            writing.identify(out, claim.id());
            out.end();
        }
    }

    private static void start(Mark mark, String of, boolean mention, Writing writing, ElementWriter out) {
        out.start(INLINE_REF);
        out.set(IDREFS, writing.id(mark.span().block()));
        Provenance provenance = mark.provenance();
        if (provenance != null && provenance.confidence() != null) {
            out.set("confidence", Long.toString(Math.round(provenance.confidence() * 100)));
        }
        out.set(OF, of);
        Marks.writeBeside(out, mark, mention, writing);
    }

    /** The marks by the list they belong to; those of others are returned. */
    static Map<String, List<Mark>> read(List<Element> elements, List<Element> foreign, Reading reading) {
        Map<String, List<Mark>> marks = new HashMap<>();
        for (Element element : elements) {
            String of = element.take(stet("of"));
            String idrefs = element.take("idrefs");
            if (of == null || idrefs == null) {
                if (idrefs != null) {
                    element.set("idrefs", idrefs);
                }
                foreign.add(element);
                continue;
            }
            List<Mark> list = marks.computeIfAbsent(of, key -> new ArrayList<>());
            reading.remember(of, list.size(), element);
            Vocabulary roles = of.startsWith("entities/") ? Vocabulary.MENTION_FORM : Vocabulary.MARK_ROLE;
            Mark mark = Marks.read(element, Namespaces::stet, reading.ids().read(idrefs), roles, reading);
            if (mark != null) {
                list.add(mark);
            }
        }
        return marks;
    }

    /** A foreign reference: the whole of each element it points to is a mention. */
    static List<Mark> mentions(Element element, Reading reading) {
        List<Mark> mentions = new ArrayList<>();
        String idrefs = element.take("idrefs");
        for (String id : idrefs == null ? new String[0] : idrefs.strip().split("[ \t\r\n]+")) {
            Span span = reading.ids().anchor(id);
            if (span == null) {
                reading.warn(
                        ProblemCodes.REFERENCE,
                        element.place().inside("@idrefs"),
                        "no text with the id " + Text.quote(id));
            } else {
                mentions.add(Mark.of(MentionForms.NAME, span));
            }
        }
        return mentions;
    }
}

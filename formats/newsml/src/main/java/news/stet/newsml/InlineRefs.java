package news.stet.newsml;

import static news.stet.newsml.Namespaces.nar;
import static news.stet.newsml.Namespaces.stet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.stet.Article;
import news.stet.Attribution;
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

/**
 * Anchors in the text: an {@code inlineRef} each, from the element that holds the words to the entity or claim, with the
 * exact stretch beside ({@code stet:start}, {@code stet:end}, in code points) and the list of the article it belongs to
 * ({@code stet:of}).
 */
final class InlineRefs {
    private InlineRefs() {}

    static List<Element> write(Writing writing) {
        List<Element> out = new ArrayList<>();
        Article article = writing.article();
        for (Entity entity : article.entities()) {
            String of = "entities/" + entity.id() + "/mentions";
            for (Mark mark : entity.mentions()) {
                Element element = element(mark, of, Vocabulary.MENTION_FORM, writing);
                writing.identify(element, entity);
                out.add(element);
            }
        }
        for (Claim claim : article.claims()) {
            String path = "claims/" + claim.id();
            for (int i = 0; i < claim.attributions().size(); i++) {
                Attribution step = claim.attributions().get(i);
                claimed(step.wording(), path + "/attributions/" + i, claim, writing, out);
            }
            for (int i = 0; i < claim.assessments().size(); i++) {
                claimed(claim.assessments().get(i).wording(), path + "/assessments/" + i, claim, writing, out);
            }
        }
        return out;
    }

    private static void claimed(List<Mark> marks, String path, Claim claim, Writing writing, List<Element> out) {
        for (Mark mark : marks) {
            Element element = element(mark, path + "/wording", Vocabulary.MARK_ROLE, writing);
            writing.identify(element, claim.id());
            out.add(element);
        }
    }

    private static Element element(Mark mark, String of, Vocabulary roles, Writing writing) {
        Element element = new Element(nar("inlineRef"));
        element.set("idrefs", writing.id(mark.span().block()));
        Provenance provenance = mark.provenance();
        if (provenance != null && provenance.confidence() != null) {
            element.set("confidence", Long.toString(Math.round(provenance.confidence() * 100)));
        }
        element.set(stet("of"), of);
        Marks.write(element, Namespaces::stet, mark, roles);
        return element;
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

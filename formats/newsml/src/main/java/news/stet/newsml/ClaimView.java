package news.stet.newsml;

import static news.stet.newsml.Namespaces.nar;
import static news.stet.newsml.Namespaces.relation;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.namespace.QName;
import news.stet.Assessment;
import news.stet.Attribution;
import news.stet.Claim;
import news.stet.Code;
import news.stet.Entity;
import news.stet.Mark;
import news.stet.MarkRoles;
import news.stet.Source;
import news.stet.Text;
import news.stet.Vocabulary;
import news.stet.markup.xml.Element;
import news.stet.markup.xml.Lexical;
import news.stet.markup.xml.Place;
import org.jspecify.annotations.Nullable;

/**
 * What a reader of NewsML-G2 that knows nothing of Stet sees of a claim: a name, the words quoted, and for each step of
 * the chain a {@code related} that names who says it. Derived, and not read; only compared, to notice that somebody
 * edited it.
 */
final class ClaimView {
    private static final int NAME_LENGTH = 120;
    private static final QName RELATED = nar("related");
    private static final QName TYPE = nar("type");
    private static final QName NAME = nar("name");
    private static final QName NOTE = nar("note");
    private static final String QUOTATION = Vocabulary.URI + "noteRole/quotation";

    private final Claim claim;
    private final Writing writing;

    ClaimView(Claim claim, Writing writing) {
        this.claim = claim;
        this.writing = writing;
    }

    Element name() {
        String text = claim.proposition() == null ? words(last(), MarkRoles.CONTENT) : claim.proposition();
        Element name = new Element(NAME);
        return name.add(shortened(Lexical.normalized(text)));
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= NAME_LENGTH
                ? text
                : text.substring(0, text.offsetByCodePoints(0, NAME_LENGTH - 1)) + "…";
    }

    private Attribution last() {
        return claim.attributions().get(claim.attributions().size() - 1);
    }

    private static String words(Attribution step, Code role) {
        String words = null;
        for (Mark mark : step.wording()) {
            if (mark.role().equals(role)) {
                String exact = mark.span().exact();
                words = words == null ? exact : words + " … " + exact;
            }
        }
        return words == null ? "" : words;
    }

    List<Element> notes() {
        String quoted = words(last(), MarkRoles.CONTENT);
        if (quoted.isBlank()) {
            return List.of();
        }
        Element note = new Element(NOTE);
        note.set("roleuri", QUOTATION);
        return List.of(note.add(quoted));
    }

    List<Element> related() {
        List<Element> related = new ArrayList<>();
        for (int i = 0; i < claim.attributions().size(); i++) {
            Attribution step = claim.attributions().get(i);
            if (step.source() instanceof Source.Entities entities) {
                for (String id : entities.ids()) {
                    related.add(step(i, step, writing.entity(id)));
                }
            } else {
                related.add(step(i, step, null));
            }
        }
        for (Assessment assessment : claim.assessments()) {
            if (assessment.verdict() != null) {
                Element element = related("assessment");
                CodeSlot.IDENTITY.show(element, assessment.verdict());
                Elements.set(element, "value", assessment.label());
                related.add(element);
            }
        }
        return related;
    }

    private Element step(int rank, Attribution step, @Nullable Entity entity) {
        Element element = related("attribution");
        element.set("rank", Integer.toString(rank));
        if (entity == null) {
            element.set("literal", step.source() instanceof Source.OwnVoice ? "article" : "unspecified");
        } else {
            writing.identify(element, entity);
            CodeSlot.TYPE.show(element, entity.kind());
        }
        String cue = words(step, MarkRoles.CUE);
        if (!cue.isEmpty()) {
            element.set("value", cue);
        }
        if (entity != null && entity.name().isPresent()) {
            element.add(new Element(NAME).add(Lexical.normalized(entity.name().get())));
        }
        term(element, "act", step.act());
        term(element, "mode", step.mode());
        if (step.commitment() != null) {
            term(element, "commitment", Code.uri(Vocabulary.URI + "commitment/" + Elements.word(step.commitment())));
        }
        return element;
    }

    private static void term(Element element, String name, @Nullable Code code) {
        if (code != null) {
            Element nested = related(name);
            CodeSlot.IDENTITY.show(nested, code);
            element.add(nested);
        }
    }

    private static Element related(String name) {
        Element element = new Element(RELATED);
        element.set("reluri", relation(name));
        return element;
    }

    /** Whether an element of a claim's assert is of this view. */
    static boolean isPart(Element element) {
        return element.is(TYPE)
                || element.is(NAME)
                || (element.is(NOTE) && QUOTATION.equals(element.peek(new QName("roleuri"))))
                || (element.is(RELATED) && !Relations.isRelation(element));
    }

    /** The elements of an assert that are of this view, before anything is taken from it. */
    static List<Element> parts(Element element) {
        List<Element> parts = new ArrayList<>();
        for (Element child : element.elements()) {
            if (isPart(child) && !child.is(TYPE)) {
                parts.add(child);
            }
        }
        return parts;
    }

    /** Says so if an assert, read with these parts, shows something else. */
    void compare(Place place, List<Element> parts, Reading reading) {
        Iterator<Element> found = parts.iterator();
        Iterator<Element> expected = Stream.of(List.of(name()), notes(), related())
                .flatMap(List::stream)
                .iterator();
        while (found.hasNext() || expected.hasNext()) {
            Element next = found.hasNext() ? found.next() : null;
            if (next == null || !expected.hasNext() || !next.looksLike(expected.next())) {
                reading.stale(
                        next == null ? place : next.place(),
                        "what other readers see of the claim " + Text.quote(claim.id())
                                + " was edited here; the chain was read from stet:claim, which was not");
                return;
            }
        }
    }
}

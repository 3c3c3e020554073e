package news.stet.newsml;

import static news.stet.newsml.Namespaces.nar;
import static news.stet.newsml.Namespaces.relation;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
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
    private static final QName ROLE_URI = new QName("roleuri");
    private static final QName REL_URI = new QName("reluri");
    private static final QName RANK = new QName("rank");
    private static final String QUOTATION = Vocabulary.URI + "noteRole/quotation";

    private static final String ATTRIBUTION = relation("attribution");
    private static final String ASSESSMENT = relation("assessment");
    private static final String ACT = relation("act");
    private static final String MODE = relation("mode");
    private static final String COMMITMENT = relation("commitment");

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
        note.set(ROLE_URI, QUOTATION);
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
                Element element = related(ASSESSMENT);
                CodeSlot.IDENTITY.show(element, assessment.verdict());
                Elements.set(element, "value", assessment.label());
                related.add(element);
            }
        }
        return related;
    }

    private Element step(int rank, Attribution step, @Nullable Entity entity) {
        Element element = related(ATTRIBUTION);
        element.set(RANK, Integer.toString(rank));
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
        term(element, ACT, step.act());
        term(element, MODE, step.mode());
        if (step.commitment() != null) {
            term(element, COMMITMENT, Code.uri(Vocabulary.URI + "commitment/" + Elements.word(step.commitment())));
        }
        return element;
    }

    private static void term(Element element, String relation, @Nullable Code code) {
        if (code != null) {
            Element nested = related(relation);
            CodeSlot.IDENTITY.show(nested, code);
            element.add(nested);
        }
    }

    private static Element related(String relation) {
        Element element = new Element(RELATED);
        element.set(REL_URI, relation);
        return element;
    }

    /** Whether an element of a claim's assert is of this view. */
    static boolean isPart(Element element) {
        return element.is(TYPE)
                || element.is(NAME)
                || (element.is(NOTE) && QUOTATION.equals(element.peek(ROLE_URI)))
                || (element.is(RELATED) && !Relations.isRelation(element));
    }

    /**
     * What is to be seen of a claim in a document.
     *
     * @param place where its assert stands
     * @param parts the elements of the assert that are of this view
     */
    record Seen(Place place, List<Element> parts) {
        /** Before anything is taken from the assert. */
        static Seen in(Element element) {
            List<Element> parts = new ArrayList<>();
            for (Object part : element.content()) {
                if (part instanceof Element child && isPart(child) && !child.is(TYPE)) {
                    parts.add(child);
                }
            }
            return new Seen(element.place(), parts);
        }
    }

    /** Says so if an assert shows something else. */
    void compare(Seen seen, Reading reading) {
        Iterator<Element> found = seen.parts.iterator();
        List<Element> view = new ArrayList<>();
        view.add(name());
        view.addAll(notes());
        view.addAll(related());
        Iterator<Element> expected = view.iterator();
        while (found.hasNext() || expected.hasNext()) {
            Element next = found.hasNext() ? found.next() : null;
            if (next == null || !expected.hasNext() || !next.looksLike(expected.next())) {
                reading.stale(
                        next == null ? seen.place : next.place(),
                        "what other readers see of the claim " + Text.quote(claim.id())
                                + " was edited here; the chain was read from stet:claim, which was not");
                return;
            }
        }
    }
}

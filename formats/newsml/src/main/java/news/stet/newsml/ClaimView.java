package news.stet.newsml;

import static news.stet.newsml.Namespaces.constant;
import static news.stet.newsml.Namespaces.nar;
import static news.stet.newsml.Namespaces.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.namespace.QName;
import news.stet.Assessment;
import news.stet.Attribution;
import news.stet.Claim;
import news.stet.Code;
import news.stet.Commitment;
import news.stet.Entity;
import news.stet.Mark;
import news.stet.MarkRoles;
import news.stet.Source;
import news.stet.Text;
import news.stet.Vocabulary;
import news.stet.markup.xml.Attribute;
import news.stet.markup.xml.Element;
import news.stet.markup.xml.ElementWriter;
import news.stet.markup.xml.Lexical;
import news.stet.markup.xml.Likeness;
import news.stet.markup.xml.Name;
import news.stet.markup.xml.Place;
import org.jspecify.annotations.Nullable;

/**
 * What a reader of NewsML-G2 that knows nothing of Stet sees of a claim: a name, the words quoted, and for each step of
 * the chain a {@code related} that names who says it. Derived, and not read; only compared, to notice that somebody
 * edited it.
 */
final class ClaimView {
    private static final int NAME_LENGTH = 120;
    private static final QName RELATED = constant(nar("related"));
    private static final QName TYPE = nar("type");
    private static final QName NAME = constant(nar("name"));
    private static final QName NOTE = constant(nar("note"));
    private static final QName ROLE_URI = new QName("roleuri");
    private static final Name RANK = new Name("rank");
    private static final Attribute BY_ARTICLE = new Attribute("literal", "article");
    private static final Attribute UNSPECIFIED = new Attribute("literal", "unspecified");
    private static final Attribute ATTRIBUTION = new Attribute("reluri", relation("attribution"));
    private static final Attribute ASSESSMENT = new Attribute("reluri", relation("assessment"));
    private static final Attribute ACT = new Attribute("reluri", relation("act"));
    private static final Attribute MODE = new Attribute("reluri", relation("mode"));
    private static final Attribute COMMITMENT = new Attribute("reluri", relation("commitment"));
    private static final Map<Commitment, Attribute> COMMITMENTS =
            Elements.words("uri", Commitment.class, Vocabulary.URI + "commitment/");
    private static final String QUOTATION = Vocabulary.URI + "noteRole/quotation";
    private static final Attribute IS_QUOTATION = new Attribute("roleuri", QUOTATION);

    private final Claim claim;
    private final Writing writing;

    ClaimView(Claim claim, Writing writing) {
        this.claim = claim;
        this.writing = writing;
    }

    void name(ElementWriter out) {
        String text = claim.proposition() == null ? words(last(), MarkRoles.CONTENT) : claim.proposition();
        out.element(NAME, shortened(Lexical.normalized(text)));
    }

    private static String shortened(String text) {
        return text.length() <= NAME_LENGTH || text.codePointCount(0, text.length()) <= NAME_LENGTH
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

    void notes(ElementWriter out) {
        String quoted = words(last(), MarkRoles.CONTENT);
        if (!quoted.isBlank()) {
            out.start(NOTE);
            out.set(IS_QUOTATION);
            out.text(quoted);
            out.end();
        }
    }

    void related(ElementWriter out) {
        for (int i = 0; i < claim.attributions().size(); i++) {
            Attribution step = claim.attributions().get(i);
            if (step.source() instanceof Source.Entities entities) {
                for (String id : entities.ids()) {
                    step(i, step, writing.entity(id), out);
                }
            } else {
                step(i, step, null, out);
            }
        }
        for (Assessment assessment : claim.assessments()) {
            if (assessment.verdict() != null) {
                start(ASSESSMENT, out);
                CodeSlot.IDENTITY.show(out, assessment.verdict());
                Elements.set(out, "value", assessment.label());
                out.end();
            }
        }
    }

    private void step(int rank, Attribution step, @Nullable Entity entity, ElementWriter out) {
        start(ATTRIBUTION, out);
        out.set(RANK, rank);
        if (entity == null) {
            out.set(step.source() instanceof Source.OwnVoice ? BY_ARTICLE : UNSPECIFIED);
        } else {
            writing.identify(out, entity);
            CodeSlot.TYPE.show(out, entity.kind());
        }
        String cue = words(step, MarkRoles.CUE);
        if (!cue.isEmpty()) {
            out.set("value", cue);
        }
        if (entity != null && !entity.names().isEmpty()) {
            out.element(NAME, Lexical.normalized(entity.names().get(0).text()));
        }
        term(ACT, step.act(), out);
        term(MODE, step.mode(), out);
        if (step.commitment() != null) {
            start(COMMITMENT, out);
            Elements.set(out, COMMITMENTS, step.commitment());
            out.end();
        }
        out.end();
    }

    private void term(Attribute relation, @Nullable Code code, ElementWriter out) {
        if (code != null) {
            start(relation, out);
            writing.term(out, code);
            out.end();
        }
    }

    private static void start(Attribute relation, ElementWriter out) {
        out.start(RELATED);
        out.set(relation);
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
        Likeness likeness = new Likeness(seen.parts);
        name(likeness);
        notes(likeness);
        related(likeness);
        if (!likeness.isSame()) {
            Element other = likeness.other();
            reading.stale(
                    other == null ? seen.place : other.place(),
                    "what other readers see of the claim " + Text.quote(claim.id())
                            + " was edited here; the chain was read from stet:claim, which was not");
        }
    }
}

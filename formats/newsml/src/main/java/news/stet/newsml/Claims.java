package news.stet.newsml;

import static news.stet.newsml.Namespaces.constant;
import static news.stet.newsml.Namespaces.nar;
import static news.stet.newsml.Namespaces.stet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.namespace.QName;
import news.stet.Appearance;
import news.stet.Assessment;
import news.stet.Attribution;
import news.stet.Claim;
import news.stet.Code;
import news.stet.Commitment;
import news.stet.Conveyed;
import news.stet.Mark;
import news.stet.Rating;
import news.stet.Relation;
import news.stet.Source;
import news.stet.Vocabulary;
import news.stet.When;
import news.stet.io.ProblemCodes;
import news.stet.markup.xml.Attribute;
import news.stet.markup.xml.Element;
import news.stet.markup.xml.ElementWriter;
import news.stet.markup.xml.Name;
import org.jspecify.annotations.Nullable;

/**
 * Claims: an {@code assert} each. The proposition is its definition and relations are {@code related}; the chain stands
 * in {@code stet:claim}, the words of each step are {@code inlineRef}s. What other readers see of the chain is derived
 * ({@link ClaimView}).
 */
final class Claims {
    static final QName RECORD = constant(stet("claim"));

    private static final Name ASSERT = constant(nar("assert"));
    private static final Name TYPE = constant(nar("type"));
    private static final Name DEFINITION = constant(nar("definition"));
    private static final Name STEP = constant(stet("step"));
    private static final Name APPEARANCE = constant(stet("appearance"));
    private static final Name ASSESSMENT = constant(stet("assessment"));
    private static final Name ID = new Name("id");
    private static final Attribute IS_CLAIM = new Attribute("uri", Namespaces.CLAIM);
    private static final Name SOURCE = new Name("source");
    private static final Map<Commitment, Attribute> COMMITMENTS = Elements.words("commitment", Commitment.class, "");
    private static final Map<Conveyed, Attribute> CONVEYED = Elements.words("conveyed", Conveyed.class, "");
    private static final Whens.Names TIME = Whens.Names.of(Home.OWN, "time");
    private static final Whens.Names EVENT_TIME = Whens.Names.of(Home.OWN, "eventTime");
    private static final String PROPOSITION = Vocabulary.URI + "definitionRole/proposition";
    private static final Attribute IS_PROPOSITION = new Attribute("roleuri", PROPOSITION);
    private static final CodeSlot ACT = CodeSlot.own("act", Vocabulary.ACT);
    private static final CodeSlot MODE = CodeSlot.own("mode", Vocabulary.MODE);
    private static final CodeSlot VERDICT = CodeSlot.own("verdict", Vocabulary.VERDICT);

    private Claims() {}

    static void write(Claim claim, Writing writing, ElementWriter out) {
        out.start(ASSERT);
        out.set(ID, writing.id(claim.id()));
        writing.identify(out, claim.id());
        out.start(TYPE);
        out.set(IS_CLAIM);
        out.end();
        ClaimView view = new ClaimView(claim, writing);
        view.name(out);
        if (claim.proposition() != null) {
            out.start(DEFINITION);
            out.set(IS_PROPOSITION);
            out.text(claim.proposition());
            out.end();
        }
        view.notes(out);
        view.related(out);
        claim.relations().forEach(relation -> Relations.write(relation, writing, out));
        record(claim, writing, out);
        out.end();
    }

    private static void record(Claim claim, Writing writing, ElementWriter out) {
        out.start(RECORD);
        Elements.set(out, CONVEYED, claim.conveyed());
        Elements.set(out, "about", claim.about());
        Elements.set(out, "places", claim.places());
        Whens.write(out, EVENT_TIME, claim.eventTime());
        Provenances.write(out, Home.OWN, claim.provenance());
        for (Attribution step : claim.attributions()) {
            step(step, writing, out);
        }
        claim.appearances().forEach(appearance -> appearance(appearance, out));
        claim.assessments().forEach(assessment -> assessment(assessment, out));
        out.end();
    }

    private static void step(Attribution step, Writing writing, ElementWriter out) {
        out.start(STEP);
        out.set(SOURCE, Sources.write(step.source()));
        Elements.set(out, COMMITMENTS, step.commitment());
        writing.word(out, ACT, step.act());
        writing.word(out, MODE, step.mode());
        Elements.set(out, "media", step.media());
        Elements.set(out, "addressees", step.addressees());
        Elements.set(out, "places", step.places());
        Whens.write(out, TIME, step.time());
        out.end();
    }

    private static void appearance(Appearance appearance, ElementWriter out) {
        out.start(APPEARANCE);
        Elements.set(out, "url", appearance.url());
        Elements.set(out, "title", appearance.title());
        Whens.write(out, TIME, appearance.time());
        if (appearance.first()) {
            out.set("first", "true");
        }
        out.end();
    }

    private static void assessment(Assessment assessment, ElementWriter out) {
        out.start(ASSESSMENT);
        out.set("by", Sources.write(assessment.by()));
        VERDICT.write(out, assessment.verdict());
        Elements.set(out, "label", assessment.label());
        Rating rating = assessment.rating();
        if (rating != null) {
            out.set("rating", rating.value());
            Elements.set(out, "worst", rating.worst());
            Elements.set(out, "best", rating.best());
        }
        Whens.write(out, TIME, assessment.time());
        Elements.set(out, "url", assessment.url());
        Elements.set(out, "explanation", assessment.explanation());
        out.end();
    }

    static @Nullable Claim read(
            Element element, String id, Element record, Map<String, List<Mark>> wording, Reading reading) {
        String path = "claims/" + id;
        reading.remember(path, element);
        reading.record(path, record);
        List<Element> relations = new ArrayList<>();
        String proposition = null;
        for (Element child : element.elements()) {
            if (Relations.isRelation(child)) {
                relations.add(child);
            } else if (child.is(nar("definition")) && PROPOSITION.equals(child.peek(new QName("roleuri")))) {
                proposition = child.text();
            } else if (!child.is(RECORD) && !ClaimView.isPart(child)) {
                reading.keep(path, child);
            }
        }
        List<Relation> related = Relations.read(relations, path + "/relations", reading);
        List<Attribution> steps = new ArrayList<>();
        List<Appearance> appearances = new ArrayList<>();
        List<Assessment> assessments = new ArrayList<>();
        for (Element child : record.elements()) {
            switch (child.name().getLocalPart()) {
                case "step" -> add(steps, step(child, path + "/attributions/" + steps.size(), wording, reading));
                case "appearance" ->
                    add(appearances, appearance(child, path + "/appearances/" + appearances.size(), reading));
                case "assessment" ->
                    add(assessments, assessment(child, path + "/assessments/" + assessments.size(), wording, reading));
                default -> reading.keep(path, child);
            }
        }
        Claim.Builder builder = Claim.builder(id, proposition)
                .conveyed(Elements.word(record, "conveyed", Conveyed.values(), reading))
                .attributions(steps)
                .eventTime(Whens.read(record, QName::new, "eventTime", reading))
                .places(Elements.ids(record, "places"))
                .about(Elements.ids(record, "about"))
                .appearances(appearances)
                .assessments(assessments)
                .relations(related)
                .provenance(Provenances.read(record, QName::new, reading));
        reading.keepAttributes(path, record);
        return reading.make(
                element,
                path,
                () -> builder.extensions(reading.extensions(path)).build());
    }

    private static <T> void add(List<T> list, @Nullable T value) {
        if (value != null) {
            list.add(value);
        }
    }

    private static @Nullable Attribution step(
            Element element, String path, Map<String, List<Mark>> wording, Reading reading) {
        reading.remember(path, element);
        Source source = source(element, "source", reading);
        Commitment commitment = Elements.word(element, "commitment", Commitment.values(), reading);
        Code act = ACT.read(element, reading);
        Code mode = MODE.read(element, reading);
        When time = Whens.read(element, QName::new, "time", reading);
        List<String> media = Elements.ids(element, "media");
        List<String> addressees = Elements.ids(element, "addressees");
        List<String> places = Elements.ids(element, "places");
        List<Mark> words = wording.getOrDefault(path + "/wording", List.of());
        reading.keepAttributes(path, element);
        return source == null
                ? null
                : reading.make(
                        element,
                        () -> new Attribution(
                                source,
                                commitment,
                                act,
                                mode,
                                media,
                                addressees,
                                time,
                                places,
                                words,
                                reading.extensions(path)));
    }

    private static @Nullable Source source(Element element, String name, Reading reading) {
        int errors = reading.errors();
        Source source = Sources.read(element.take(name), element.place().inside("@" + name), reading);
        if (source == null && reading.errors() == errors) {
            reading.fault(
                    ProblemCodes.REQUIRED,
                    element.place().inside("@" + name),
                    "is missing",
                    "ids of entities, or " + Sources.OWN_VOICE + " or " + Sources.UNSPECIFIED + ".");
        }
        return source;
    }

    private static @Nullable Appearance appearance(Element element, String path, Reading reading) {
        reading.remember(path, element);
        String url = element.take("url");
        String title = element.take("title");
        When time = Whens.read(element, QName::new, "time", reading);
        boolean first = Elements.flag(element, "first", reading);
        return reading.make(element, () -> new Appearance(url, title, time, first));
    }

    private static @Nullable Assessment assessment(
            Element element, String path, Map<String, List<Mark>> wording, Reading reading) {
        reading.remember(path, element);
        Source by = source(element, "by", reading);
        Code verdict = VERDICT.read(element, reading);
        String label = element.take("label");
        String value = element.take("rating");
        String worst = element.take("worst");
        String best = element.take("best");
        Rating rating = value == null ? null : reading.make(element, () -> new Rating(value, worst, best));
        When time = Whens.read(element, QName::new, "time", reading);
        String url = element.take("url");
        String explanation = element.take("explanation");
        List<Mark> words = wording.getOrDefault(path + "/wording", List.of());
        reading.keepAttributes(path, element);
        return by == null
                ? null
                : reading.make(
                        element,
                        () -> new Assessment(
                                by, verdict, label, rating, time, url, explanation, words, reading.extensions(path)));
    }
}

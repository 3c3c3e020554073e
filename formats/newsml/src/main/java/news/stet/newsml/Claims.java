package news.stet.newsml;

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
import news.stet.markup.xml.Element;
import org.jspecify.annotations.Nullable;

/**
 * Claims: an {@code assert} each. The proposition is its definition and relations are {@code related}; the chain stands
 * in {@code stet:claim}, the words of each step are {@code inlineRef}s. What other readers see of the chain is derived
 * ({@link ClaimView}).
 */
final class Claims {
    static final QName RECORD = stet("claim");

    private static final String PROPOSITION = Vocabulary.URI + "definitionRole/proposition";
    private static final CodeSlot ACT = CodeSlot.own("act", Vocabulary.ACT);
    private static final CodeSlot MODE = CodeSlot.own("mode", Vocabulary.MODE);
    private static final CodeSlot VERDICT = CodeSlot.own("verdict", Vocabulary.VERDICT);

    private Claims() {}

    static Element write(Claim claim, Writing writing) {
        Element element = new Element(nar("assert"));
        element.set("id", writing.id(claim.id()));
        writing.identify(element, claim.id());
        Element type = new Element(nar("type"));
        type.set("uri", Namespaces.CLAIM);
        element.add(type);
        ClaimView view = new ClaimView(claim, writing);
        element.add(view.name());
        if (claim.proposition() != null) {
            Element definition = new Element(nar("definition"));
            definition.set("roleuri", PROPOSITION);
            element.add(definition.add(claim.proposition()));
        }
        view.notes().forEach(element::add);
        view.related().forEach(element::add);
        claim.relations().forEach(relation -> element.add(Relations.write(relation, writing)));
        return element.add(record(claim));
    }

    private static Element record(Claim claim) {
        Element record = new Element(RECORD);
        if (claim.conveyed() != null) {
            record.set("conveyed", Elements.word(claim.conveyed()));
        }
        Elements.set(record, "about", claim.about());
        Elements.set(record, "places", claim.places());
        Whens.write(record, QName::new, "eventTime", claim.eventTime());
        Provenances.write(record, QName::new, claim.provenance());
        claim.attributions().forEach(step -> record.add(step(step)));
        claim.appearances().forEach(appearance -> record.add(appearance(appearance)));
        claim.assessments().forEach(assessment -> record.add(assessment(assessment)));
        return record;
    }

    private static Element step(Attribution step) {
        Element element = new Element(stet("step"));
        element.set("source", Sources.write(step.source()));
        if (step.commitment() != null) {
            element.set("commitment", Elements.word(step.commitment()));
        }
        ACT.write(element, step.act());
        MODE.write(element, step.mode());
        Elements.set(element, "media", step.media());
        Elements.set(element, "addressees", step.addressees());
        Elements.set(element, "places", step.places());
        Whens.write(element, QName::new, "time", step.time());
        return element;
    }

    private static Element appearance(Appearance appearance) {
        Element element = new Element(stet("appearance"));
        Elements.set(element, "url", appearance.url());
        Elements.set(element, "title", appearance.title());
        Whens.write(element, QName::new, "time", appearance.time());
        if (appearance.first()) {
            element.set("first", "true");
        }
        return element;
    }

    private static Element assessment(Assessment assessment) {
        Element element = new Element(stet("assessment"));
        element.set("by", Sources.write(assessment.by()));
        VERDICT.write(element, assessment.verdict());
        Elements.set(element, "label", assessment.label());
        Rating rating = assessment.rating();
        if (rating != null) {
            element.set("rating", rating.value());
            Elements.set(element, "worst", rating.worst());
            Elements.set(element, "best", rating.best());
        }
        Whens.write(element, QName::new, "time", assessment.time());
        Elements.set(element, "url", assessment.url());
        Elements.set(element, "explanation", assessment.explanation());
        return element;
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

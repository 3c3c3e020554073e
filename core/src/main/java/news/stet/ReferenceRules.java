package news.stet;

import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Every reference leads to something of the right kind, and every span's words are in its block. */
final class ReferenceRules {
    private static final int MOST_SOUGHT = 100;

    private final Ids known;
    private final List<Violation> violations;
    private final Trail at = new Trail();

    ReferenceRules(Ids known, List<Violation> violations) {
        this.known = known;
        this.violations = violations;
    }

    void check(
            Status status,
            Head head,
            Metadata metadata,
            List<Media> media,
            List<Block> body,
            List<Entity> entities,
            List<Claim> claims) {
        in("status", status, ReferenceRules::status);
        in("head", head, ReferenceRules::head);
        in("metadata", metadata, ReferenceRules::metadata);
        in("media", media, ReferenceRules::media);
        in("body", body, ReferenceRules::blocks);
        in("entities", entities, ReferenceRules::entities);
        in("claims", claims, ReferenceRules::claims);
    }

    private void status(Status status) {
        if (status.embargo() != null) {
            in("embargo", status.embargo(), ReferenceRules::embargo);
        }
        when("expiry", status.expiry());
        each("corrections", status.corrections(), ReferenceRules::correction);
        in("notes", status.notes(), ReferenceRules::blocks);
    }

    private void embargo(Embargo embargo) {
        when("until", embargo.until());
    }

    private void correction(Correction correction) {
        when("time", correction.time());
    }

    private void head(Head head) {
        in("headlines", head.headlines(), ReferenceRules::blocks);
        in("bylines", head.bylines(), ReferenceRules::blocks);
        in("datelines", head.datelines(), ReferenceRules::blocks);
        in("creditLines", head.creditLines(), ReferenceRules::blocks);
        in("descriptions", head.descriptions(), ReferenceRules::blocks);
    }

    private void metadata(Metadata metadata) {
        in("dates", metadata.dates(), ReferenceRules::dates);
        in("credits", metadata.credits(), ReferenceRules::credits);
        in("classification", metadata.classification(), ReferenceRules::classification);
        each("rights", metadata.rights(), ReferenceRules::rights);
    }

    private void dates(Dates dates) {
        when("firstCreated", dates.firstCreated());
        when("versionCreated", dates.versionCreated());
        when("contentCreated", dates.contentCreated());
        when("contentModified", dates.contentModified());
    }

    private void credits(Credits credits) {
        if (credits.provider() != null) {
            in("provider", credits.provider(), ReferenceRules::party);
        }
        each("services", credits.services(), ReferenceRules::concept);
        each("creators", credits.creators(), ReferenceRules::party);
        each("contributors", credits.contributors(), ReferenceRules::party);
        each("infoSources", credits.infoSources(), ReferenceRules::party);
    }

    private void classification(Classification classification) {
        if (classification.role() != null) {
            in("role", classification.role(), ReferenceRules::concept);
        }
        each("genres", classification.genres(), ReferenceRules::concept);
        each("subjects", classification.subjects(), ReferenceRules::concept);
        each("sections", classification.sections(), ReferenceRules::concept);
        each("located", classification.located(), ReferenceRules::concept);
    }

    private void rights(Rights rights) {
        each("holders", rights.holders(), ReferenceRules::party);
    }

    private void party(Party party) {
        entity("entity", party.entity());
    }

    private void concept(Concept concept) {
        entity("entity", concept.entity());
    }

    private void media(List<Media> list) {
        for (Media medium : list) {
            in(medium.id(), medium, ReferenceRules::medium);
        }
    }

    private void medium(Media medium) {
        each("creators", medium.creators(), ReferenceRules::party);
    }

    private void blocks(List<Block> list) {
        for (int i = 0; i < list.size(); i++) {
            at.enter(list.get(i).id());
            block(list.get(i));
            at.leave();
        }
    }

    private void block(Block block) {
        medium("media", block.media());
        // That the marks are in the block, and its words theirs, was seen when the block was made.
        List<Mark> marks = block.marks();
        at.enter("marks");
        for (int i = 0; i < marks.size(); i++) {
            at.enter(i);
            annotation(marks.get(i));
            at.leave();
        }
        at.leave();
    }

    private void entities(List<Entity> list) {
        for (int i = 0; i < list.size(); i++) {
            at.enter(list.get(i).id());
            entity(list.get(i));
            at.leave();
        }
    }

    private void entity(Entity entity) {
        each("matches", entity.matches(), ReferenceRules::match);
        marks("mentions", entity.mentions());
        relations(entity.relations(), Ids.Kind.ENTITY);
        provenance(entity.provenance());
    }

    private void match(Match match) {
        provenance(match.provenance());
    }

    private void claims(List<Claim> list) {
        for (int i = 0; i < list.size(); i++) {
            at.enter(list.get(i).id());
            claim(list.get(i));
            at.leave();
        }
    }

    private void claim(Claim claim) {
        List<Attribution> chain = claim.attributions();
        at.enter("attributions");
        for (int i = 0; i < chain.size(); i++) {
            at.enter(i);
            attribution(chain.get(i));
            at.leave();
        }
        at.leave();
        when("eventTime", claim.eventTime());
        entities("places", claim.places());
        entities("about", claim.about());
        each("appearances", claim.appearances(), ReferenceRules::appearance);
        each("assessments", claim.assessments(), ReferenceRules::assessment);
        relations(claim.relations(), Ids.Kind.CLAIM);
        provenance(claim.provenance());
    }

    private void attribution(Attribution attribution) {
        source("source", attribution.source());
        entities("media", attribution.media());
        entities("addressees", attribution.addressees());
        when("time", attribution.time());
        entities("places", attribution.places());
        marks("wording", attribution.wording());
    }

    private void appearance(Appearance appearance) {
        when("time", appearance.time());
    }

    private void assessment(Assessment assessment) {
        source("by", assessment.by());
        when("time", assessment.time());
        marks("wording", assessment.wording());
    }

    private void relations(List<Relation> relations, Ids.Kind kind) {
        at.enter("relations");
        for (int i = 0; i < relations.size(); i++) {
            at.enter(i);
            relation(relations.get(i), kind);
            at.leave();
        }
        at.leave();
    }

    private void relation(Relation relation, Ids.Kind kind) {
        if (relation.isLocal()) {
            reference("target", relation.target(), kind);
        }
        if (relation.by() != null) {
            source("by", relation.by());
        }
        provenance(relation.provenance());
    }

    // Claims, and what is in them and in entities, have loops of their own: there are hundreds of them in an article.
    private void marks(String component, List<Mark> marks) {
        at.enter(component);
        for (int i = 0; i < marks.size(); i++) {
            at.enter(i);
            span("span", marks.get(i).span());
            annotation(marks.get(i));
            at.leave();
        }
        at.leave();
    }

    private void annotation(Mark mark) {
        if (mark.target() != null) {
            in("target", mark.target(), ReferenceRules::target);
        }
        provenance(mark.provenance());
    }

    private void target(Target target) {
        switch (target.kind()) {
            case ENTITY -> entity("value", target.value());
            case MEDIA -> medium("value", target.value());
            case HREF -> {
                // Nothing is dereferenced.
            }
        }
    }

    private void provenance(@Nullable Provenance provenance) {
        if (provenance != null && provenance.time() != null) {
            in("provenance", provenance.time(), (rules, time) -> rules.when("time", time));
        }
    }

    private void when(String component, @Nullable When when) {
        if (when != null && when.expression() != null) {
            in(component, when.expression(), (rules, words) -> rules.span("expression", words));
        }
    }

    private void span(String component, Span span) {
        CodePoints text = known.codePoints(span.block());
        if (text == null) {
            in(component, span.block(), (rules, id) -> rules.missing("block", id, Ids.Kind.BLOCK));
            return;
        }
        Violation wrong = BlockRules.words(span, text);
        if (wrong != null) {
            in(component, wrong, (rules, found) -> rules.violations.add(found.under(rules.at.toString())));
        }
    }

    private void source(String component, Source source) {
        if (source instanceof Source.Entities) {
            at.enter(component);
            entities("ids", source.ids());
            at.leave();
        }
    }

    private void entities(String component, List<String> ids) {
        for (int i = 0; i < ids.size(); i++) {
            if (!known.has(Ids.Kind.ENTITY, ids.get(i))) {
                at.enter(component);
                missing(i, ids.get(i), Ids.Kind.ENTITY);
                at.leave();
            }
        }
    }

    private void entity(Object step, @Nullable String id) {
        reference(step, id, Ids.Kind.ENTITY);
    }

    private void medium(String component, @Nullable String id) {
        reference(component, id, Ids.Kind.MEDIUM);
    }

    private void reference(Object step, @Nullable String id, Ids.Kind kind) {
        if (id != null && !known.has(kind, id)) {
            missing(step, id, kind);
        }
    }

    private void missing(Object step, String id, Ids.Kind kind) {
        Ids.Kind other = known.kind(id);
        at.enter(step);
        violations.add(new Violation(
                Violation.Rule.REFERENCE,
                at.toString(),
                "no " + kind.word() + " " + Text.quote(id)
                        + (other == null ? nearest(id, kind) : "; that is " + other.phrase())));
        at.leave();
    }

    private String nearest(String id, Ids.Kind kind) {
        // Where very much is wrong, nobody reads on, and it must not take long.
        return violations.size() < MOST_SOUGHT
                ? Nearest.to(id, known.all(kind))
                        .map(other -> "; the nearest is " + Text.quote(other))
                        .orElse("")
                : "";
    }

    // The checks are given these rules instead of holding them: nothing is allocated for an article that is right.
    private <T> void in(Object step, T value, BiConsumer<ReferenceRules, T> check) {
        at.enter(step);
        check.accept(this, value);
        at.leave();
    }

    private <T> void each(String component, List<T> list, BiConsumer<ReferenceRules, T> check) {
        if (list.isEmpty()) {
            return;
        }
        at.enter(component);
        for (int i = 0; i < list.size(); i++) {
            in(i, list.get(i), check);
        }
        at.leave();
    }
}

package news.stet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Every reference leads to something of the right kind, and every span's words are in its block. */
final class ReferenceRules {
    private final Map<String, CodePoints> blocks;
    private final Set<String> media;
    private final Set<String> entities;
    private final Set<String> claims;
    private final List<Violation> violations;

    ReferenceRules(
            Map<String, CodePoints> blocks,
            Set<String> media,
            Set<String> entities,
            Set<String> claims,
            List<Violation> violations) {
        this.blocks = blocks;
        this.media = media;
        this.entities = entities;
        this.claims = claims;
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
        status(status);
        head(head);
        metadata(metadata);
        for (Media medium : media) {
            parties("media/" + medium.id() + "/creators", medium.creators());
        }
        blocks("body", body);
        for (Entity entity : entities) {
            entity("entities/" + entity.id(), entity);
        }
        for (Claim claim : claims) {
            claim("claims/" + claim.id(), claim);
        }
    }

    private void status(Status status) {
        if (status.embargo() != null) {
            when("status/embargo/until", status.embargo().until());
        }
        when("status/expiry", status.expiry());
        for (int i = 0; i < status.corrections().size(); i++) {
            when(
                    "status/corrections/" + i + "/time",
                    status.corrections().get(i).time());
        }
        blocks("status/notes", status.notes());
    }

    private void head(Head head) {
        blocks("head/headlines", head.headlines());
        blocks("head/bylines", head.bylines());
        blocks("head/datelines", head.datelines());
        blocks("head/creditLines", head.creditLines());
        blocks("head/descriptions", head.descriptions());
    }

    private void metadata(Metadata metadata) {
        Dates dates = metadata.dates();
        when("metadata/dates/firstCreated", dates.firstCreated());
        when("metadata/dates/versionCreated", dates.versionCreated());
        when("metadata/dates/contentCreated", dates.contentCreated());
        when("metadata/dates/contentModified", dates.contentModified());
        Credits credits = metadata.credits();
        if (credits.provider() != null) {
            entity("metadata/credits/provider/entity", credits.provider().entity());
        }
        concepts("metadata/credits/services", credits.services());
        parties("metadata/credits/creators", credits.creators());
        parties("metadata/credits/contributors", credits.contributors());
        parties("metadata/credits/infoSources", credits.infoSources());
        Classification classification = metadata.classification();
        if (classification.role() != null) {
            entity("metadata/classification/role/entity", classification.role().entity());
        }
        concepts("metadata/classification/genres", classification.genres());
        concepts("metadata/classification/subjects", classification.subjects());
        concepts("metadata/classification/sections", classification.sections());
        concepts("metadata/classification/located", classification.located());
        for (int i = 0; i < metadata.rights().size(); i++) {
            parties(
                    "metadata/rights/" + i + "/holders",
                    metadata.rights().get(i).holders());
        }
    }

    private void parties(String path, List<Party> parties) {
        for (int i = 0; i < parties.size(); i++) {
            entity(path + "/" + i + "/entity", parties.get(i).entity());
        }
    }

    private void concepts(String path, List<Concept> concepts) {
        for (int i = 0; i < concepts.size(); i++) {
            entity(path + "/" + i + "/entity", concepts.get(i).entity());
        }
    }

    private void blocks(String path, List<Block> list) {
        for (Block block : list) {
            String here = path + "/" + block.id();
            if (block.media() != null && !media.contains(block.media())) {
                missing(here + "/media", block.media(), "medium");
            }
            for (int i = 0; i < block.marks().size(); i++) {
                // The words themselves were compared when the block was made.
                annotations(here + "/marks/" + i, block.marks().get(i));
            }
        }
    }

    private void entity(String path, Entity entity) {
        marks(path + "/mentions", entity.mentions());
        for (int i = 0; i < entity.matches().size(); i++) {
            provenance(
                    path + "/matches/" + i + "/provenance",
                    entity.matches().get(i).provenance());
        }
        for (int i = 0; i < entity.relations().size(); i++) {
            relation(path + "/relations/" + i, entity.relations().get(i), entities, "entity");
        }
        provenance(path + "/provenance", entity.provenance());
    }

    private void claim(String path, Claim claim) {
        for (int i = 0; i < claim.attributions().size(); i++) {
            attribution(path + "/attributions/" + i, claim.attributions().get(i));
        }
        when(path + "/eventTime", claim.eventTime());
        entities(path + "/places", claim.places());
        entities(path + "/about", claim.about());
        for (int i = 0; i < claim.appearances().size(); i++) {
            when(
                    path + "/appearances/" + i + "/time",
                    claim.appearances().get(i).time());
        }
        for (int i = 0; i < claim.assessments().size(); i++) {
            Assessment assessment = claim.assessments().get(i);
            String here = path + "/assessments/" + i;
            entities(here + "/by/ids", assessment.by().ids());
            when(here + "/time", assessment.time());
            marks(here + "/wording", assessment.wording());
        }
        for (int i = 0; i < claim.relations().size(); i++) {
            relation(path + "/relations/" + i, claim.relations().get(i), claims, "claim");
        }
        provenance(path + "/provenance", claim.provenance());
    }

    private void attribution(String path, Attribution attribution) {
        entities(path + "/source/ids", attribution.source().ids());
        entities(path + "/media", attribution.media());
        entities(path + "/addressees", attribution.addressees());
        when(path + "/time", attribution.time());
        entities(path + "/places", attribution.places());
        marks(path + "/wording", attribution.wording());
    }

    private void relation(String path, Relation relation, Set<String> known, String kind) {
        if (relation.isLocal() && !known.contains(relation.target())) {
            missing(path + "/target", relation.target(), kind);
        }
        if (relation.by() != null) {
            entities(path + "/by/ids", relation.by().ids());
        }
        provenance(path + "/provenance", relation.provenance());
    }

    private void marks(String path, List<Mark> marks) {
        for (int i = 0; i < marks.size(); i++) {
            span(path + "/" + i + "/span", marks.get(i).span());
            annotations(path + "/" + i, marks.get(i));
        }
    }

    private void annotations(String path, Mark mark) {
        Target target = mark.target();
        if (target != null && target.kind() == Target.Kind.ENTITY) {
            entity(path + "/target/value", target.value());
        } else if (target != null && target.kind() == Target.Kind.MEDIA && !media.contains(target.value())) {
            missing(path + "/target/value", target.value(), "medium");
        }
        provenance(path + "/provenance", mark.provenance());
    }

    private void provenance(String path, @Nullable Provenance provenance) {
        if (provenance != null) {
            when(path + "/time", provenance.time());
        }
    }

    private void when(String path, @Nullable When when) {
        if (when != null && when.expression() != null) {
            span(path + "/expression", when.expression());
        }
    }

    private void span(String path, Span span) {
        CodePoints text = blocks.get(span.block());
        if (text == null) {
            missing(path + "/block", span.block(), "block");
        } else {
            BlockRules.checkWords(span, text, path, violations);
        }
    }

    private void entities(String path, List<String> ids) {
        for (int i = 0; i < ids.size(); i++) {
            entity(path + "/" + i, ids.get(i));
        }
    }

    private void entity(String path, @Nullable String id) {
        if (id != null && !entities.contains(id)) {
            missing(path, id, "entity");
        }
    }

    private void missing(String path, String id, String kind) {
        String found = blocks.containsKey(id)
                ? "; that is a block"
                : media.contains(id)
                        ? "; that is a medium"
                        : entities.contains(id)
                                ? "; that is an entity"
                                : claims.contains(id) ? "; that is a claim" : "";
        violations.add(new Violation(Violation.Rule.REFERENCE, path, "no " + kind + " " + Text.quote(id) + found));
    }
}

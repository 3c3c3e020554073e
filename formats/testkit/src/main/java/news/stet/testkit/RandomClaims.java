package news.stet.testkit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.stet.Appearance;
import news.stet.Assessment;
import news.stet.Attribution;
import news.stet.Claim;
import news.stet.ClaimRelations;
import news.stet.Code;
import news.stet.Commitment;
import news.stet.Conveyed;
import news.stet.Entity;
import news.stet.Mark;
import news.stet.MarkRoles;
import news.stet.Match;
import news.stet.Rating;
import news.stet.Relation;
import news.stet.Source;
import news.stet.Vocabulary;

/** Entities and claims. */
final class RandomClaims {
    private final Dice dice;
    private final RandomText text;
    private final RandomCodes codes;
    private final RandomExtensions extensions;
    private final RandomConcepts concepts;
    private final RandomAnchors anchors;
    private final List<String> entities;
    private final List<String> claims;
    // Who supports or contradicts whom, since nobody may do both.
    private final Map<List<String>, Code> judged = new HashMap<>();

    RandomClaims(
            Dice dice,
            RandomText text,
            RandomCodes codes,
            RandomExtensions extensions,
            RandomConcepts concepts,
            RandomAnchors anchors,
            List<String> entities,
            List<String> claims) {
        this.dice = dice;
        this.text = text;
        this.codes = codes;
        this.extensions = extensions;
        this.concepts = concepts;
        this.anchors = anchors;
        this.entities = entities;
        this.claims = claims;
    }

    List<Entity> entities() {
        return entities.stream().map(this::entity).toList();
    }

    List<Claim> claims() {
        return claims.stream().map(this::claim).toList();
    }

    private Entity entity(String id) {
        return Entity.builder(id, dice.chance(0.8) ? codes.any() : null)
                .named(dice.chance(0.7))
                .identity(dice.seldom(codes::any))
                .names(dice.chance(0.1) ? List.of() : dice.many(concepts::name, 1, 0.15))
                .types(dice.few(codes::any))
                .descriptions(dice.few(concepts::label))
                .matches(dice.few(() -> new Match(
                        codes.any(),
                        dice.maybe(() -> codes.word(Vocabulary.MATCH_TYPE)),
                        dice.maybe(anchors::provenance))))
                .mentions(anchors.marks(Vocabulary.MENTION_FORM))
                .relations(dice.few(() -> relation(codes.word(Vocabulary.ENTITY_RELATION), target(entities))))
                .provenance(dice.seldom(anchors::provenance))
                .extensions(extensions.list())
                .build();
    }

    private Claim claim(String id) {
        List<Attribution> chain = new ArrayList<>(List.of(step(Source.ownVoice())));
        while (chain.size() < 5 && dice.chance(0.5)) {
            chain.add(step(source()));
        }
        boolean anchored = anchors.isPossible() && dice.chance(0.15);
        if (anchored) {
            Attribution last = chain.get(chain.size() - 1);
            chain.set(
                    chain.size() - 1,
                    last.toBuilder()
                            .wording(Mark.of(MarkRoles.CONTENT, anchors.span()))
                            .build());
        }
        return Claim.builder(id, anchored && dice.chance(0.6) ? null : text.words())
                .conveyed(dice.maybe(() -> dice.pick(Conveyed.values())))
                .attributions(chain)
                .eventTime(dice.seldom(anchors::when))
                .places(dice.subset(entities))
                .about(dice.subset(entities))
                .appearances(dice.few(this::appearance))
                .assessments(dice.few(this::assessment))
                .relations(dice.few(() -> claimRelation(id)))
                .provenance(dice.seldom(anchors::provenance))
                .extensions(extensions.list())
                .build();
    }

    private Attribution step(Source source) {
        return Attribution.builder(source)
                .commitment(dice.maybe(() -> dice.pick(Commitment.values())))
                .act(dice.maybe(() -> codes.word(Vocabulary.ACT)))
                .mode(dice.maybe(() -> codes.word(Vocabulary.MODE)))
                .media(dice.chance(0.4) ? dice.subset(entities) : List.of())
                .addressees(dice.chance(0.4) ? dice.subset(entities) : List.of())
                .time(dice.seldom(anchors::when))
                .places(dice.chance(0.4) ? dice.subset(entities) : List.of())
                .wording(anchors.marks(Vocabulary.MARK_ROLE))
                .extensions(extensions.list())
                .build();
    }

    /** Anybody but the article. */
    private Source source() {
        if (entities.isEmpty() || dice.chance(0.15)) {
            return Source.unspecified();
        }
        List<String> joint = dice.chance(0.3) ? dice.subset(entities) : List.of();
        return joint.isEmpty() ? Source.entities(dice.pick(entities)) : new Source.Entities(joint);
    }

    private Source judge() {
        return dice.chance(0.4) ? Source.ownVoice() : source();
    }

    private Appearance appearance() {
        boolean titled = dice.chance(0.4);
        return new Appearance(
                titled && dice.chance(0.5) ? null : text.address(),
                titled ? text.words() : null,
                dice.maybe(anchors::when),
                dice.chance(0.3));
    }

    private Assessment assessment() {
        Assessment.Builder assessment = Assessment.builder(judge())
                .verdict(dice.maybe(() -> codes.word(Vocabulary.VERDICT)))
                .label(dice.maybe(text::words))
                .rating(dice.maybe(this::rating))
                .time(dice.seldom(anchors::when))
                .url(dice.seldom(text::address))
                .explanation(dice.seldom(text::words))
                .wording(anchors.marks(Vocabulary.MARK_ROLE))
                .extensions(extensions.list());
        switch (dice.below(4)) {
            case 0 -> assessment.verdict(codes.word(Vocabulary.VERDICT));
            case 1 -> assessment.label(text.words());
            case 2 -> assessment.rating(rating());
            default -> assessment.explanation(text.words());
        }
        return assessment.build();
    }

    private Rating rating() {
        return new Rating(
                dice.pick("1.0", "1", "pants on fire", "1e3", "-0", " 4 ", "٣", "9".repeat(120)),
                dice.maybe(() -> dice.pick("0", "-5", "worst\never")),
                dice.maybe(() -> dice.pick("10", "5.00", "\"best\"")));
    }

    private Relation claimRelation(String id) {
        List<String> others = claims.stream().filter(other -> !other.equals(id)).toList();
        String target = target(others);
        Code type = codes.word(Vocabulary.CLAIM_RELATION);
        if (type.equals(ClaimRelations.SUPPORTS) || type.equals(ClaimRelations.CONTRADICTS)) {
            Code first = judged.putIfAbsent(id.compareTo(target) < 0 ? List.of(id, target) : List.of(target, id), type);
            type = first == null ? type : first;
        }
        return relation(type, target);
    }

    private Relation relation(Code type, String target) {
        return new Relation(
                type, target, dice.seldom(this::judge), dice.seldom(anchors::provenance), extensions.list());
    }

    /** An id of this article, or the URI of something elsewhere: what has a colon is one. */
    private String target(List<String> ids) {
        return ids.isEmpty() || dice.chance(0.25)
                ? dice.pick("https://example.org/other#c1", "urn:x:c1", ":", "a:b\nc", "é:\uD83D\uDE00")
                : dice.pick(ids);
    }
}

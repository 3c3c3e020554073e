package news.stet.testkit;

import java.util.ArrayList;
import java.util.List;
import news.stet.Acts;
import news.stet.Appearance;
import news.stet.Assessment;
import news.stet.Attribution;
import news.stet.Claim;
import news.stet.ClaimRelations;
import news.stet.Code;
import news.stet.Commitment;
import news.stet.Conveyed;
import news.stet.Entity;
import news.stet.EntityKinds;
import news.stet.EntityRelations;
import news.stet.Mark;
import news.stet.MarkRoles;
import news.stet.Match;
import news.stet.MatchTypes;
import news.stet.MentionForms;
import news.stet.Modes;
import news.stet.Rating;
import news.stet.Relation;
import news.stet.Source;
import news.stet.Target;
import news.stet.Verdicts;
import news.stet.When;

/** Entities and claims of the article that leaves nothing out. */
final class FullClaims {
    private FullClaims() {}

    static List<Entity> entities() {
        return List.of(
                Entity.builder("mayor", EntityKinds.PERSON)
                        .identity(Code.uri("https://example.org/people/7"))
                        .names(FullArticle.names())
                        .types(List.of(Code.qcode("ex", "politician"), Code.literal("mayor")))
                        .descriptions(FullArticle.labels("mayor since 2019"))
                        .matches(List.of(
                                new Match(
                                        Code.uri("http://www.wikidata.org/entity/Q1"),
                                        MatchTypes.CLOSE,
                                        FullText.provenance()),
                                new Match(Code.qcode("ex:p:7"), null, null)))
                        .mentions(List.of(
                                new Mark(
                                        MentionForms.NOMINAL,
                                        FullText.words("the mayor"),
                                        Target.entity("mayor"),
                                        "en",
                                        FullText.provenance()),
                                Mark.of(MentionForms.PRONOUN, FullText.words("nobody"))))
                        .relations(relations(EntityRelations.HOLDS_OFFICE, "town"))
                        .provenance(FullText.provenance())
                        .extensions(FullArticle.foreign("mentions/0/span"))
                        .build(),
                Entity.builder("town", EntityKinds.GEO_AREA).build(),
                Entity.builder("fishermen", null).named(false).build());
    }

    static List<Claim> claims() {
        List<Claim> claims = new ArrayList<>(List.of(
                Claim.builder("c1", "A storm hit the harbour.")
                        .conveyed(Conveyed.STATED)
                        .attributions(List.of(
                                Attribution.ownVoice(Commitment.UNCOMMITTED),
                                mayor(),
                                Attribution.builder(Source.entities("fishermen", "town"))
                                        .commitment(Commitment.PROBABLE)
                                        .build()))
                        .eventTime(When.of("2024-06-01/2024-06-02", FullText.night()))
                        .places(List.of("town", "mayor"))
                        .about(List.of("town", "fishermen"))
                        .appearances(List.of(
                                new Appearance("https://example.org/radio", "Radio news", When.of("2024-06-01"), true),
                                new Appearance(null, "A wall newspaper", null, false)))
                        .assessments(assessments())
                        .relations(relations(ClaimRelations.CONTRADICTS, "c2"))
                        .provenance(FullText.provenance())
                        .extensions(FullArticle.foreign("attributions/1/source"))
                        .build(),
                Claim.builder("c2", null)
                        .conveyed(Conveyed.PRESUPPOSED)
                        .attributions(List.of(
                                Attribution.ownVoice(Commitment.AFFIRMED),
                                Attribution.builder(Source.unspecified())
                                        .commitment(Commitment.DENIED)
                                        .act(Acts.DENY)
                                        .wording(Mark.of(MarkRoles.CONTENT, FullText.words("the mole")))
                                        .build()))
                        .build(),
                Claim.builder("c3", "The mole is 9 metres long.")
                        .conveyed(Conveyed.IMPLIED)
                        .attribution(Attribution.builder(Source.ownVoice()).build())
                        .build()));
        for (Commitment commitment : Commitment.values()) {
            claims.add(Claim.builder("c-" + commitment, "The mole broke.")
                    .attribution(Attribution.ownVoice(commitment))
                    .build());
        }
        return claims;
    }

    private static Attribution mayor() {
        return Attribution.builder(Source.entities("mayor"))
                .commitment(Commitment.POSSIBLE)
                .act(Acts.SAY)
                .mode(Modes.INDIRECT)
                .media(List.of("town", "fishermen"))
                .addressees(List.of("fishermen", "town"))
                .time(When.expressed(FullText.night()))
                .places(List.of("town", "mayor"))
                .wording(List.of(
                        Mark.of(MarkRoles.SOURCE, FullText.words("the mayor")),
                        Mark.of(MarkRoles.CUE, FullText.words("said")),
                        Mark.of(MarkRoles.HEDGE, FullText.words("may be"))))
                .extensions(FullArticle.foreign("wording/0"))
                .build();
    }

    private static List<Assessment> assessments() {
        return List.of(
                Assessment.builder(Source.ownVoice())
                        .verdict(Verdicts.UNVERIFIED)
                        .label("Half true")
                        .rating(new Rating("1.0", "0", "5"))
                        .time(When.of("2024-06-04T00:00:00+05:45"))
                        .url("https://example.org/checks/1")
                        .explanation("Nobody was there.\nNot even we.")
                        .wording(List.of(
                                Mark.of(MarkRoles.CONTENT, FullText.words("nobody could verify it")),
                                Mark.of(MarkRoles.CUE, FullText.words("verify"))))
                        .extensions(FullArticle.foreign("rating"))
                        .build(),
                Assessment.builder(Source.unspecified())
                        .rating(new Rating("pants on fire", null, null))
                        .build(),
                Assessment.builder(Source.entities("mayor"))
                        .verdict(Code.qcode("ex", "ok"))
                        .build());
    }

    private static List<Relation> relations(Code type, String target) {
        return List.of(
                new Relation(type, target, Source.entities("mayor"), FullText.provenance(), FullArticle.foreign("by")),
                Relation.of(Code.qcode("ex", "like"), "https://example.org/other#c9"));
    }
}

package news.stet.examples.cli;

import news.stet.Acts;
import news.stet.Article;
import news.stet.Assessment;
import news.stet.Attribution;
import news.stet.Block;
import news.stet.BlockRoles;
import news.stet.Claim;
import news.stet.ClaimRelations;
import news.stet.Commitment;
import news.stet.Entity;
import news.stet.EntityKinds;
import news.stet.Head;
import news.stet.Mark;
import news.stet.MarkRoles;
import news.stet.Modes;
import news.stet.Name;
import news.stet.Relation;
import news.stet.Source;
import news.stet.Verdicts;

/** A small article in which one side contradicts the other, and nobody has checked. */
final class Bridge {
    private Bridge() {}

    static Article article() {
        return article("urn:example:bridge");
    }

    static Article article(String id) {
        Block said = Block.paragraph(
                "p1",
                "The bridge is probably closed, the Harbour Gazette writes, citing two engineers. "
                        + "This could not be confirmed.");
        Block denied = Block.paragraph("p2", "“The bridge is open,” Mayor Ana Ruiz wrote on Telegram.");
        return Article.builder(id)
                .version("2")
                .language("en")
                .head(Head.builder()
                        .headline(Block.builder("h", BlockRoles.HEADLINE)
                                .text("Is the bridge closed?")
                                .build())
                        .build())
                .block(said)
                .block(denied)
                .entity(entity("gazette", "Harbour Gazette"))
                .entity(Entity.builder("engineers", EntityKinds.PERSON)
                        .named(false)
                        .name(Name.of("two engineers"))
                        .build())
                .entity(entity("mayor", "Ana Ruiz"))
                .entity(entity("telegram", "Telegram"))
                .entity(entity("bridge", "the bridge"))
                .claim(Claim.builder("c1", "The bridge is closed.")
                        .attribution(Attribution.ownVoice(Commitment.UNCOMMITTED))
                        .attribution(Attribution.builder(Source.entities("gazette"))
                                .commitment(Commitment.UNCOMMITTED)
                                .act(Acts.CITE)
                                .wording(Mark.of(MarkRoles.CUE, said.span("citing")))
                                .build())
                        .attribution(Attribution.builder(Source.entities("engineers"))
                                .commitment(Commitment.PROBABLE)
                                .mode(Modes.INDIRECT)
                                .wording(Mark.of(MarkRoles.HEDGE, said.span("probably")))
                                .wording(Mark.of(MarkRoles.CONTENT, said.span("The bridge is")))
                                .wording(Mark.of(MarkRoles.CONTENT, said.span("closed")))
                                .build())
                        .aboutEntity("bridge")
                        .assessment(Assessment.builder(Source.ownVoice())
                                .verdict(Verdicts.UNVERIFIED)
                                .wording(Mark.of(MarkRoles.CONTENT, said.span("could not be confirmed")))
                                .build())
                        .build())
                .claim(Claim.builder("c2", "The bridge is open.")
                        .attribution(Attribution.ownVoice(Commitment.UNCOMMITTED))
                        .attribution(Attribution.builder(Source.entities("mayor"))
                                .commitment(Commitment.AFFIRMED)
                                .act(Acts.WRITE)
                                .mode(Modes.DIRECT)
                                .medium("telegram")
                                .wording(Mark.of(MarkRoles.QUOTE, denied.span("The bridge is open,")))
                                .build())
                        .relation(Relation.of(ClaimRelations.CONTRADICTS, "c1"))
                        .build())
                .build();
    }

    private static Entity entity(String id, String name) {
        return Entity.builder(id, EntityKinds.ABSTRACT).name(Name.of(name)).build();
    }
}

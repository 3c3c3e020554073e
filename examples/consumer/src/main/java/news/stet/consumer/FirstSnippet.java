package news.stet.consumer;

import news.stet.Acts;
import news.stet.Article;
import news.stet.Attribution;
import news.stet.Block;
import news.stet.Claim;
import news.stet.Commitment;
import news.stet.Entity;
import news.stet.EntityKinds;
import news.stet.Mark;
import news.stet.MarkRoles;
import news.stet.Name;
import news.stet.Source;
import news.stet.json.JsonFormat;

/** The first snippet of the README, word for word, in a project that sees only what was installed. */
public final class FirstSnippet {
    private FirstSnippet() {}

    /**
     * Prints an article as JSON.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        // snippet: first snippet
        Block text = Block.paragraph("p1", "The bridge is closed, the Harbour Gazette writes, citing two engineers.");
        Article article = Article.builder("urn:example:bridge")
                .block(text)
                .entity(Entity.builder("gazette", EntityKinds.ORGANISATION)
                        .name(Name.of("Harbour Gazette"))
                        .build())
                .entity(Entity.builder("engineers", EntityKinds.PERSON)
                        .named(false)
                        .name(Name.of("two engineers"))
                        .build())
                .claim(Claim.builder("c1", "The bridge is closed.")
                        .attribution(Attribution.ownVoice(Commitment.UNCOMMITTED))
                        .attribution(Attribution.builder(Source.entities("gazette"))
                                .commitment(Commitment.UNCOMMITTED)
                                .act(Acts.WRITE)
                                .wording(Mark.of(MarkRoles.CUE, text.span("citing")))
                                .build())
                        .attribution(Attribution.builder(Source.entities("engineers"))
                                .commitment(Commitment.AFFIRMED)
                                .wording(Mark.of(MarkRoles.CONTENT, text.span("The bridge is closed")))
                                .build())
                        .build())
                .build();

        System.out.println(JsonFormat.standard().writeString(article));
        // end: first snippet
    }
}

package news.stet.examples;

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

/** Builds an article with one claim, which comes to the reader through two mouths, and prints it as JSON. */
public final class BuildArticle {
    private BuildArticle() {}

    /**
     * Prints the article.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        // snippet: build
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
        // end: build
    }
}

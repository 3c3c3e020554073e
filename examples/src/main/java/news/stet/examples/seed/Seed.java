package news.stet.examples.seed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import news.stet.Article;
import news.stet.Claim;
import news.stet.Classification;
import news.stet.Concept;
import news.stet.Credits;
import news.stet.Dates;
import news.stet.Entity;
import news.stet.Metadata;
import news.stet.Methods;
import news.stet.Name;
import news.stet.Party;
import news.stet.Provenance;
import news.stet.When;
import news.stet.text.TextFormat;

/**
 * The seed document, annotated: who and what it speaks of, and who says what in it, how firmly, through whom.
 * <p>The text is read from its file and is not part of this program: it is somebody else's.
 */
public final class Seed {
    /** The file of the text, under {@code seeds/}. */
    public static final String TEXT = "belgorod-2023-05-23.txt";

    /** Of the example namespace (RFC 6963): the file does not say under which id it was published. */
    static final String ID = "urn:example:stet:belgorod-2023-05-23";

    /** No time: the annotation is the same whenever it is made. */
    static final Provenance ANNOTATION = new Provenance(Methods.SOFTWARE, "stet-seed", null, null);

    private Seed() {}

    /**
     * The annotated article.
     *
     * @param text the file of the text
     * @return the article
     * @throws IOException if the file cannot be read
     */
    public static Article article(Path text) throws IOException {
        // What a paragraph is was read, not guessed.
        TextFormat paragraphs =
                TextFormat.builder().id(ID).language("en").recognition(false).build();
        Article copy = paragraphs.read(text);
        SeedBlocks blocks = new SeedBlocks(copy.body());
        return copy.toBuilder()
                .metadata(metadata(blocks))
                .body(blocks.all())
                .entities(entities(blocks))
                .claims(claims(blocks))
                .build();
    }

    /** What the file itself says: no provider, no rights, no address, no headline. */
    private static Metadata metadata(SeedBlocks blocks) {
        return Metadata.builder()
                .dates(Dates.builder()
                        .contentCreated(When.of("2023-05-23", blocks.number(1).span("2023-05-23")))
                        .build())
                .credits(Credits.builder()
                        .creator(Party.builder()
                                .name(Name.of("Patrick Mayer"))
                                .entity("e-mayer")
                                .build())
                        .build())
                .classification(Classification.builder()
                        .section(Concept.builder()
                                .name(Name.of("Home page politics"))
                                .build())
                        .located(List.of(place("Munich", "e-munich"), place("Belgorod", "e-belgorod-city")))
                        .build())
                .build();
    }

    private static Concept place(String name, String entity) {
        return Concept.builder().name(Name.of(name)).entity(entity).build();
    }

    private static List<Entity> entities(SeedBlocks blocks) {
        return Stream.of(
                        SeedAuthorities.in(blocks),
                        SeedFighters.in(blocks),
                        SeedPeople.in(blocks),
                        SeedMedia.in(blocks),
                        SeedPlaces.in(blocks),
                        SeedEvents.in(blocks))
                .flatMap(List::stream)
                .map(draft -> draft.entity(ANNOTATION))
                .toList();
    }

    private static List<Claim> claims(SeedBlocks blocks) {
        return Stream.of(
                        new ClaimsOfTheOpening(blocks).claims(),
                        new ClaimsOfResponsibility(blocks).claims(),
                        new ClaimsOnTwitter(blocks).claims(),
                        new ClaimsOnVideo(blocks).claims(),
                        new ClaimsOfTheGovernor(blocks).claims(),
                        new ClaimsOfTheKremlin(blocks).claims(),
                        new ClaimsOfTheFighters(blocks).claims(),
                        new ClaimsOnBryansk(blocks).claims())
                .flatMap(List::stream)
                .map(draft -> draft.claim(ANNOTATION))
                .toList();
    }
}

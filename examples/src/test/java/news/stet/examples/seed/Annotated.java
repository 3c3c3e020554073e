package news.stet.examples.seed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import news.stet.Article;
import news.stet.Attribution;
import news.stet.Claim;
import news.stet.Entity;

/** The annotated seed, made once, and short ways into it. */
final class Annotated {
    static final Path SEEDS = Path.of(System.getProperty("stet.root"), "seeds");
    static final Path TEXT = SEEDS.resolve(Seed.TEXT);
    static final Article ARTICLE = make();

    private Annotated() {}

    /** The claim of a sentence; the ids are of no interest to a reader. */
    static Claim claim(String proposition) {
        return ARTICLE.claims().stream()
                .filter(claim -> proposition.equals(claim.proposition()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no claim \"" + proposition + "\""));
    }

    static Entity entity(String id) {
        return ARTICLE.entity(id).orElseThrow(() -> new AssertionError("no entity " + id));
    }

    static Attribution step(Claim claim, int step) {
        return claim.attributions().get(step);
    }

    static List<String> propositions(List<Claim> claims) {
        return claims.stream().map(Claim::proposition).toList();
    }

    private static Article make() {
        try {
            return Seed.article(TEXT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

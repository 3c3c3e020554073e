package news.stet.schemaorg;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import news.stet.Article;
import news.stet.Block;
import news.stet.Claim;
import news.stet.Entity;
import news.stet.Modes;
import news.stet.Source;
import org.junit.jupiter.api.Test;

/** The seed as a graph: what everybody claims in it is read back. */
class SeedGraphTest {
    private static final SchemaOrgFormat FORMAT = SchemaOrgFormat.standard();

    @Test
    void everyClaimHasItsTextAndTheClaimantsWhoMayBeAuthors() throws IOException {
        Article seed = VocabularyTest.seed();
        Article read = FORMAT.readString(FORMAT.writeString(seed));
        Map<String, Claim> claims = read.claims().stream().collect(Collectors.toMap(Claim::id, Function.identity()));
        assertThat(claims).hasSameSizeAs(seed.claims());
        int named = 0;
        for (Claim claim : seed.claims()) {
            Claim back = claims.get(claim.id());
            assertThat(back.proposition()).isEqualTo(claim.proposition());
            if (claim.originator() instanceof Source.Entities several && areAgents(seed, several)) {
                assertThat(back.originator()).as(claim.id()).isEqualTo(claim.originator());
                named++;
            } else {
                assertThat(back.originator()).as(claim.id()).isEqualTo(Source.unspecified());
            }
        }
        assertThat(named).as("claims with a named claimant").isGreaterThan(30);
    }

    @Test
    void theTextTheEntitiesAndTheDirectSpeechComeBack() throws IOException {
        Article seed = VocabularyTest.seed();
        Article read = FORMAT.readString(FORMAT.writeString(seed));
        assertThat(read.body().stream().map(Block::text))
                .containsExactlyElementsOf(seed.body().stream().map(Block::text).toList());
        assertThat(read.entities()).extracting(Entity::id).isEqualTo(ids(seed));
        assertThat(read.entities())
                .extracting(Entity::name)
                .isEqualTo(seed.entities().stream().map(Entity::name).toList());
        assertThat(direct(read)).isNotEmpty().isEqualTo(direct(seed));
    }

    private static List<String> ids(Article article) {
        return article.entities().stream().map(Entity::id).toList();
    }

    private static List<String> direct(Article article) {
        return article.claims().stream()
                .filter(claim -> Modes.DIRECT.equals(ClaimMapper.last(claim).mode()))
                .map(claim -> claim.id()
                        + ClaimMapper.contents(ClaimMapper.last(claim)).stream()
                                .map(mark -> " " + mark.span().exact())
                                .collect(Collectors.joining()))
                .toList();
    }

    private static boolean areAgents(Article article, Source.Entities several) {
        return several.ids().stream()
                .allMatch(id -> article.entity(id).map(Types::isAgent).orElse(false));
    }
}

package news.stet.ninjs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import news.stet.Article;
import news.stet.Attribution;
import news.stet.Claim;
import news.stet.Entity;
import news.stet.Extension;
import news.stet.Mark;
import news.stet.Source;
import news.stet.json.JsonFormat;
import news.stet.json.syntax.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ClaimItemsTest {
    @ParameterizedTest
    @EnumSource(names = {"V1_6", "V2_2", "V3_1"})
    void everyClaimOfTheSeedComesBackWithItsChain(NinjsVersion version) throws IOException {
        Article seed = seed();
        NinjsFormat format = NinjsFormat.builder().version(version).claims(true).build();
        Article back = format.readString(format.writeString(seed));
        assertThat(back.claims())
                .extracting(Claim::id)
                .isEqualTo(seed.claims().stream().map(Claim::id).toList());
        for (int i = 0; i < seed.claims().size(); i++) {
            Claim claim = seed.claims().get(i);
            Claim read = back.claims().get(i);
            assertThat(read.proposition()).isEqualTo(claim.proposition());
            assertThat(read.conveyed()).isEqualTo(claim.conveyed());
            assertThat(chain(back, read)).as(claim.id()).isEqualTo(chain(seed, claim));
        }
    }

    /** Who says it, how firmly, in which way and in which words, step by step. */
    private static List<String> chain(Article article, Claim claim) {
        List<String> chain = new ArrayList<>();
        for (Attribution step : claim.attributions()) {
            StringBuilder words = new StringBuilder();
            for (Mark mark : step.wording()) {
                // Of words that are in the body or under the headlines, which is where ninjs has a place for them.
                boolean placed = article.body().stream()
                        .anyMatch(block -> block.id().equals(mark.span().block()));
                words.append(placed ? " " + mark.role() + "=" + mark.span().exact() : "");
            }
            chain.add(source(article, step.source()) + " " + step.commitment() + " " + step.act() + " " + step.mode()
                    + words);
        }
        return chain;
    }

    private static String source(Article article, Source source) {
        if (!(source instanceof Source.Entities entities)) {
            return source.toString();
        }
        List<String> names = new ArrayList<>();
        for (String id : entities.ids()) {
            names.add(article.entity(id).flatMap(Entity::name).orElse("?"));
        }
        return names.toString();
    }

    @Test
    void claimsAreNotAmongTheAssociationsUnlessAskedFor() throws IOException {
        Json item = Standards.json(NinjsFormat.standard().writeString(seed()));
        Json associations = item.get("associations");
        assertThat(associations == null ? List.<Json>of() : associations.items())
                .noneMatch(ClaimItems::isClaim);
    }

    @Test
    void whatSomebodyHasAddedToClaimIsKeptWithIt() throws IOException {
        String document = NinjsFormat.builder().claims(true).build().writeString(seed());
        Article article = NinjsFormat.standard()
                .readString(document.replaceFirst("\"profile\": \"claim\"", "\"profile\": \"claim\", \"urgency\": 2"));
        assertThat(article.claims().get(0).extensions())
                .extracting(Extension::name, Extension::content)
                .containsExactly(tuple("urgency", "2"));
    }

    @Test
    void claimsInTheShapeOfOthersAreKeptWhole() {
        Article article = NinjsFormat.standard().readString("""
                        {"uri": "urn:example:1", "associations": [{"name": "claim-1", "rel": "claim", "uri": "urn:example:1#c1",
                          "profile": "claim", "bodies": [{"role": "exact", "value": "It rained."}],
                          "infoSources": [{"name": "the mayor", "role": "claimant"}]}]}
                        """);
        assertThat(article.claims()).isEmpty();
        assertThat(article.metadata().links())
                .singleElement()
                .satisfies(link -> assertThat(link.extensions())
                        .extracting(Extension::name)
                        .contains("profile", "bodies", "infoSources"));
    }

    static Article seed() throws IOException {
        return JsonFormat.standard()
                .read(Path.of(System.getProperty("stet.root"), "seeds", "belgorod-2023-05-23.json"));
    }
}

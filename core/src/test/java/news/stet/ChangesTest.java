package news.stet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import news.stet.Change.Kind;
import news.stet.Variants.Variant;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ChangesTest {
    private static final Article FULL = Samples.full();
    private static final Map<String, Object> LEAVES = Leaves.of(FULL);

    @Test
    void anArticleDoesNotDifferFromItself() {
        assertThat(Changes.between(FULL, Samples.full()).isEmpty()).isTrue();
        assertThat(Changes.between(FULL, Samples.full()).paths()).isEmpty();
        assertThat(Changes.between(FULL, Samples.full())).hasToString("");
    }

    @Test
    void everyComponentIsCompared() {
        List<Variant> variants = Variants.of(FULL);

        assertThat(variants).hasSizeGreaterThan(700);
        Set<String> varied = new TreeSet<>();
        for (Variant variant : variants) {
            varied.add(variant.path());
            if (variant.path().matches(".+/\\w+/id")) {
                // Another id is another element: one is gone and one is new.
                assertThat(Changes.between(FULL, variant.article()).all()).hasSize(2);
                continue;
            }
            Changes changes = Changes.between(FULL, variant.article());
            if (variant.article().equals(FULL)) {
                assertThat(changes).as(variant.path()).isEmpty();
            } else {
                assertThat(changes.all()).as(variant.path()).hasSize(1);
                Change change = changes.all().get(0);
                assertThat(isAtOrAbove(change.path(), variant.path()))
                        .as("%s for %s", change.path(), variant.path())
                        .isTrue();
                assertThat(changes.paths()).as(variant.path()).isEqualTo(expected(variant));
            }
        }
        // What cannot vary alone is tied to something else by a rule.
        Set<String> fixed = new TreeSet<>(LEAVES.keySet());
        fixed.removeIf(leaf -> varied.stream().anyMatch(path -> isAtOrAbove(leaf, path)));
        assertThat(fixed)
                .allMatch(leaf -> leaf.matches(
                        "(body|media|entities|claims)/\\w+/id|body/[fs]1/text|claims/\\w+/attributions/0/source"));
    }

    @RepeatedTest(100)
    void noChangesMeansEqualAndEachChangeIsWhereItSays(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        Article a = Variants.random(FULL, random, random.nextInt(4));
        Article b = Variants.random(FULL, random, random.nextInt(4));

        Changes changes = Changes.between(a, b);

        assertThat(changes.isEmpty()).isEqualTo(a.equals(b));
        assertThat(changes.all()).doesNotHaveDuplicates().allSatisfy(change -> {
            assertThat(change.before()).isNotEqualTo(change.after());
            if (change.kind() == Kind.REORDERED) {
                return;
            }
            if (change.before() == null) {
                assertThat(Leaves.at(b, change.path())).contains(change.after());
            } else {
                assertThat(Leaves.at(a, change.path())).contains(change.before());
            }
        });
        // Whatever is said of a, and is otherwise in b, is under a path that is named.
        Map<String, Object> now = Leaves.of(b);
        Leaves.of(a).forEach((leaf, value) -> {
            if (!leaf.matches(".*/[0-9]+(/.*)?") && !value.equals(now.get(leaf))) {
                assertThat(changes.all()).as(leaf).anyMatch(change -> isAtOrAbove(change.path(), leaf));
                assertThat(changes.paths()).as(leaf).anyMatch(path -> isAtOrAbove(path, leaf));
            }
        });
    }

    @Test
    @Tag("module-path")
    void saysWhatHappenedToClaims() {
        Article before = FULL;
        Claim c1 = before.claim("c1").orElseThrow();
        Claim c2 = before.claim("c2").orElseThrow();
        Attribution said = c1.attributions().get(1);
        Article after = before.toBuilder()
                .claims(List.of(
                        c1.toBuilder()
                                .proposition("The bridge is open again.")
                                .attributions(List.of(
                                        c1.attributions().get(0),
                                        said.toBuilder()
                                                .commitment(Commitment.POSSIBLE)
                                                .build()))
                                .assessment(Assessment.builder(Source.ownVoice())
                                        .verdict(Verdicts.UNVERIFIED)
                                        .build())
                                .build(),
                        c2.toBuilder()
                                .attributions(List.of(
                                        Attribution.ownVoice(Commitment.AFFIRMED),
                                        Attribution.builder(Source.entities("e1"))
                                                .build()))
                                .build(),
                        Claim.builder("c4", "It rains.")
                                .attribution(Attribution.ownVoice())
                                .build()))
                .build();

        assertThat(Changes.between(before, after)).hasToString("""
                        claims/c1/proposition: proposition changed: "The bridge is open." -> "The bridge is open again."
                        claims/c1/attributions/1/commitment: commitment lowered: PROBABLE -> POSSIBLE
                        claims/c1/assessments/1: assessment added: the article's own voice, "unverified"
                        claims/c2/attributions/0/commitment: commitment raised: UNCOMMITTED -> AFFIRMED
                        claims/c2/attributions/1: originator changed: "e2", "e3" -> "e1"
                        claims/c3: claim gone: "Ana Ruiz is mayor."
                        claims/c4: claim added: "It rains.\"""");
        assertThat(Changes.between(before, after).of(Kind.CLAIM_ADDED, Kind.CLAIM_GONE))
                .extracting(Change::path)
                .containsExactly("claims/c3", "claims/c4");
    }

    @Test
    void saysWhatHappenedToTheText() {
        Article before = Article.builder("urn:a")
                .head(Head.builder()
                        .headline(Block.builder("h1", BlockRoles.HEADLINE)
                                .text("Flood")
                                .build())
                        .build())
                .block(Block.paragraph("b1", "One."))
                .block(Block.paragraph("b2", "Two."))
                .entity(Entity.builder("e1", null).name(Name.of("Ana")).build())
                .build();
        Article after = before.toBuilder()
                .status(Status.builder()
                        .publication(PublicationStatuses.WITHHELD)
                        .embargo(new Embargo(null))
                        .build())
                .head(Head.builder()
                        .headline(Block.builder("h1", BlockRoles.HEADLINE)
                                .text("Floods")
                                .build())
                        .headline(Block.builder("h2", BlockRoles.KICKER)
                                .text("Rain")
                                .build())
                        .build())
                .body(List.of(Block.paragraph("b3", "Three."), Block.paragraph("b1", "One!")))
                .entities(
                        List.of(Entity.builder("e2", null).name(Name.of("Eve")).build()))
                .build();

        assertThat(Changes.between(before, after)).hasToString("""
                        status/publication: status changed: "stat:withheld"
                        status/embargo: status changed: "Embargo[until=null]"
                        head/headlines/h1/text: headline changed: "Flood" -> "Floods"
                        head/headlines/h2: headline changed: "Rain"
                        body/b1/text: text edited: "One." -> "One!"
                        body/b2: block gone: "Two."
                        body/b3: block added: "Three."
                        entities/e1: entity gone: "Ana"
                        entities/e2: entity added: "Eve\"""");
    }

    @Test
    void anElementThatMovedIsAChangeOfOrderNamedOnceAtItsList() {
        List<Claim> claims = FULL.claims();
        Article after = FULL.toBuilder()
                .claims(List.of(claims.get(2), claims.get(0), claims.get(1)))
                .build();

        assertThat(Changes.between(FULL, after))
                .hasToString("claims: reordered: \"c1\", \"c2\", \"c3\" -> \"c3\", \"c1\", \"c2\"");
        assertThat(Changes.between(FULL, after).paths()).containsExactly("claims");
    }

    @Test
    void aStepThatIsGoneDoesNotMakeTheOthersDiffer() {
        Attribution own = Attribution.ownVoice(Commitment.UNCOMMITTED);
        Attribution paper =
                Attribution.builder(Source.entities("paper")).act(Acts.CITE).build();
        Attribution group = Attribution.builder(Source.entities("group"))
                .commitment(Commitment.AFFIRMED)
                .build();
        Article before = chain(own, paper, group);

        assertThat(Changes.between(before, chain(own, group)))
                .hasToString("claims/c1/attributions/1: step gone: \"paper\"");
        assertThat(Changes.between(chain(own, group), before))
                .hasToString("claims/c1/attributions/1: step added: \"paper\"");
        assertThat(Changes.between(before, chain(own, paper)))
                .hasToString("claims/c1/attributions/2: originator changed: \"group\", AFFIRMED");
        assertThat(Changes.between(chain(own), before)).hasToString("""
                        claims/c1/attributions/1: step added: "paper"
                        claims/c1/attributions/2: originator changed: "group", AFFIRMED""");
        assertThat(Changes.between(
                        before,
                        chain(
                                own,
                                group.toBuilder().commitment(Commitment.DENIED).build())))
                .hasToString("""
                        claims/c1/attributions/1: step gone: "paper"
                        claims/c1/attributions/2/commitment: commitment lowered: AFFIRMED -> DENIED""");
    }

    @RepeatedTest(200)
    void exactlyOneChangeOfAClaimIsThatOfItsOriginator(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        Article before = chain(randomSteps(random));
        Article after = chain(randomSteps(random));
        boolean same =
                before.claims().get(0).originator().equals(after.claims().get(0).originator());

        assertThat(Changes.between(before, after).of(Kind.ORIGINATOR_CHANGED)).hasSize(same ? 0 : 1);
    }

    @Test
    void anotherSourcesCommitmentIsNoChangeOfCommitment() {
        Attribution own = Attribution.ownVoice();
        Attribution paper = Attribution.builder(Source.entities("paper"))
                .act(Acts.SAY)
                .commitment(Commitment.DENIED)
                .build();
        Attribution group = paper.toBuilder()
                .source(Source.entities("group"))
                .commitment(Commitment.AFFIRMED)
                .build();

        assertThat(Changes.between(chain(own, paper), chain(own, group))).hasToString("""
                        claims/c1/attributions/1/source: originator changed: "paper" -> "group"
                        claims/c1/attributions/1/commitment: changed: DENIED -> AFFIRMED""");
    }

    @Test
    void theShallowestPathsNameWhatIsGoneAltogether() {
        Article before = Samples.full();
        Article after = before.toBuilder()
                .claims(List.of())
                .metadata(Metadata.NONE)
                .head(before.head().toBuilder().keywords(List.of()).build())
                .build();

        assertThat(Changes.between(before, after).paths()).containsExactly("head/keywords", "metadata", "claims");
        assertThat(Changes.between(before, after).of(Kind.CLAIM_GONE)).hasSize(3);
        assertThat(Changes.between(Samples.plain(), Article.builder("urn:b").build())
                        .paths())
                .containsExactly("");
    }

    @Test
    void keepingNothingLeavesTheWholeArticleGone() {
        assertThat(Changes.keeping(FULL, List.of()).paths()).containsExactly("");
        assertThat(Changes.keeping(FULL, List.of("")).isEmpty()).isTrue();
        assertThat(Changes.keeping(FULL, LEAVES.keySet()).paths()).allMatch(path -> !LEAVES.containsKey(path));
    }

    @RepeatedTest(50)
    void whatIsNotKeptIsGoneByTheShallowestPath(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<String> filled = LEAVES.entrySet().stream()
                .filter(leaf -> !leaf.getValue().equals(""))
                .map(Map.Entry::getKey)
                .toList();
        Set<String> kept = new LinkedHashSet<>();
        int odds = 1 + random.nextInt(40);
        filled.stream().filter(leaf -> random.nextInt(odds) == 0).forEach(kept::add);

        List<String> gone = Changes.keeping(FULL, kept).paths();

        for (String leaf : filled) {
            assertThat(gone.stream().filter(path -> isAtOrAbove(path, leaf)))
                    .as("seed %d, %s", repetition.getCurrentRepetition(), leaf)
                    .hasSize(kept.contains(leaf) ? 0 : 1);
        }
        for (String path : gone) {
            String above = path.substring(0, Math.max(0, path.lastIndexOf('/')));
            assertThat(path.isEmpty() || kept.stream().anyMatch(leaf -> isAtOrAbove(above, leaf)))
                    .as("seed %d, %s is the shallowest", repetition.getCurrentRepetition(), path)
                    .isTrue();
        }
    }

    @Test
    void aLongTextIsShownFromWhereItDiffers() {
        String text = "🤔".repeat(1000) + "the quick brown fox" + " and so on".repeat(100);
        Article before =
                Article.builder("urn:a").block(Block.paragraph("b1", text)).build();
        Article after = Article.builder("urn:a")
                .block(Block.paragraph("b1", text.replace("fox", "dog")))
                .build();

        assertThat(Changes.between(before, after).toString())
                .startsWith("body/b1/text: text edited: at code point 998: \"🤔🤔the quick brown fox and so")
                .contains("…\" -> \"🤔🤔the quick brown dog and so");
    }

    @Test
    void longListsAreComparedInReasonableTime() {
        List<Label> before = new ArrayList<>();
        List<Label> after = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            before.add(Label.of("a" + i));
            after.add(Label.of("b" + i));
        }

        Changes changes = Changes.between(keywords(before), keywords(after));

        assertThat(changes.all()).hasSize(20_000);
        assertThat(changes.paths()).containsExactly("head");
    }

    private static Article keywords(List<Label> keywords) {
        return Article.builder("urn:a")
                .head(Head.builder().keywords(keywords).build())
                .build();
    }

    private static Article chain(Attribution... steps) {
        return Article.builder("urn:a")
                .entity(Entity.builder("paper", null).build())
                .entity(Entity.builder("group", null).build())
                .claim(Claim.builder("c1", "It is so.")
                        .attributions(List.of(steps))
                        .build())
                .build();
    }

    private static Attribution[] randomSteps(Random random) {
        List<Attribution> steps = new ArrayList<>(List.of(Attribution.ownVoice()));
        Source[] sources = {Source.unspecified(), Source.entities("paper"), Source.entities("group", "paper")};
        Commitment[] commitments = {Commitment.AFFIRMED, Commitment.DENIED};
        for (int i = random.nextInt(4); i > 0; i--) {
            steps.add(Attribution.builder(sources[random.nextInt(3)])
                    .commitment(commitments[random.nextInt(2)])
                    .act(random.nextBoolean() ? Acts.SAY : null)
                    .build());
        }
        return steps.toArray(new Attribution[0]);
    }

    /** The shallowest paths under which no value stayed, found without walking two articles at once. */
    private static List<String> expected(Variant variant) {
        Map<String, Object> before = LEAVES;
        Map<String, Object> after = new LinkedHashMap<>(before);
        boolean isElement = before.keySet().stream().anyMatch(leaf -> isAtOrAbove(variant.path(), leaf));
        if (isElement && !Objects.equals(size(FULL, variant.path()), size(variant.article(), variant.path()))) {
            after.keySet().removeIf(leaf -> isAtOrAbove(variant.path(), leaf));
        } else {
            after.clear();
            after.putAll(Leaves.of(variant.article()));
        }
        Set<String> all = new LinkedHashSet<>(before.keySet());
        all.addAll(after.keySet());
        Set<String> shallowest = new LinkedHashSet<>();
        for (String leaf : all) {
            if (Objects.equals(before.get(leaf), after.get(leaf))) {
                continue;
            }
            String path = leaf;
            for (String up = leaf; ; up = up.substring(0, Math.max(0, up.lastIndexOf('/')))) {
                String above = up;
                if (all.stream()
                        .anyMatch(other ->
                                isAtOrAbove(above, other) && Objects.equals(before.get(other), after.get(other)))) {
                    break;
                }
                path = up;
            }
            shallowest.add(path);
        }
        return List.copyOf(shallowest);
    }

    /** The size of the list that holds what stands at a path, if a list does. */
    private static Object size(Article article, String path) {
        int slash = path.lastIndexOf('/');
        return slash < 0
                ? 0
                : Leaves.at(article, path.substring(0, slash))
                        .map(value -> value instanceof List<?> list ? list.size() : 0)
                        .orElse(0);
    }

    private static boolean isAtOrAbove(String path, String other) {
        return path.isEmpty() || path.equals(other) || other.startsWith(path + "/");
    }
}

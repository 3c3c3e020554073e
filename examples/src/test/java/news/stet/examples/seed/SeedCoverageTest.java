package news.stet.examples.seed;

import static news.stet.examples.seed.Annotated.ARTICLE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.stet.Attribution;
import news.stet.Block;
import news.stet.Claim;
import news.stet.Commitment;
import news.stet.Entity;
import news.stet.Mark;
import news.stet.MarkRoles;
import news.stet.Source;
import news.stet.Span;
import news.stet.When;
import org.junit.jupiter.api.Test;

/** Nothing of the text is left out, and nothing is annotated that is not in it. */
class SeedCoverageTest {
    private static final Pattern SENTENCE = Pattern.compile(".+?(?:[.!?]”?(?=\\s+[\\p{Lu}“(])|(?=\\s+©)|$)");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}’]+");

    @Test
    void everySentenceIsCoveredByAClaimOrAssertsNothing() {
        List<Span> contents = ARTICLE.claims().stream()
                .map(claim -> last(claim))
                .flatMap(step -> step.wording(MarkRoles.CONTENT))
                .map(Mark::span)
                .toList();
        List<String> uncovered = new ArrayList<>();
        int sentences = 0;
        for (Block block : ARTICLE.body()) {
            Matcher sentence = SENTENCE.matcher(block.text());
            while (sentence.find()) {
                sentences++;
                int start = sentence.start();
                int end = sentence.end();
                if (contents.stream().noneMatch(span -> within(block, span, start, end))) {
                    uncovered.add(sentence.group().strip());
                }
            }
        }
        assertThat(sentences).isEqualTo(41);
        assertThat(uncovered).containsExactly("date 2023-05-23 Home page politics", "From: Patrick Mayer", "(pm)");
    }

    @Test
    void everyWordIsAccountedForButForTheseThatOnlyJoinOthers() {
        List<Span> spans = Stream.of(wordings(), mentions(), linesOfTheFile(), times())
                .flatMap(stream -> stream)
                .toList();
        List<String> left = new ArrayList<>();
        for (Block block : ARTICLE.body()) {
            Matcher word = WORD.matcher(block.text());
            List<String> words = new ArrayList<>();
            while (word.find()) {
                int start = word.start();
                int end = word.end();
                if (spans.stream().noneMatch(span -> covers(block, span, start, end))) {
                    words.add(word.group());
                }
            }
            if (!words.isEmpty()) {
                left.add(block.id() + ": " + String.join(" ", words));
            }
        }
        assertThat(left)
                .containsExactly(
                        "b4: What’s and",
                        "b6: Such as",
                        "b7: or",
                        "b9: with For example that and which",
                        "b10: As also how and",
                        "b12: and For example and",
                        "b13: From to and",
                        "b15: has meanwhile and",
                        "b16: and But",
                        "b18: In");
    }

    @Test
    void everyClaimHasItsContentOnTheLastStepAndOnNoOther() {
        for (Claim claim : ARTICLE.claims()) {
            List<Attribution> chain = claim.attributions();
            assertThat(last(claim).wording(MarkRoles.CONTENT)).as(claim.id()).isNotEmpty();
            for (Attribution step : chain.subList(0, chain.size() - 1)) {
                assertThat(step.wording(MarkRoles.CONTENT)).as(claim.id()).isEmpty();
            }
        }
    }

    @Test
    void everyQuotedPartIsWithinTheContent() {
        for (Claim claim : ARTICLE.claims()) {
            List<Span> contents =
                    last(claim).wording(MarkRoles.CONTENT).map(Mark::span).toList();
            last(claim)
                    .wording(MarkRoles.QUOTE)
                    .map(Mark::span)
                    .forEach(quote -> assertThat(contents)
                            .as(claim.id())
                            .anyMatch(content -> content.block().equals(quote.block())
                                    && content.start() <= quote.start()
                                    && content.end() >= quote.end()));
        }
    }

    @Test
    void hedgesAreOnTheStepWhoseVoiceTheyGrade() {
        for (Claim claim : ARTICLE.claims()) {
            for (Attribution step : claim.attributions()) {
                if (step.wording(MarkRoles.HEDGE).findAny().isPresent()) {
                    // Nobody whom the article passes on is reported to hedge.
                    assertThat(step.source()).as(claim.id()).isEqualTo(Source.ownVoice());
                }
            }
        }
    }

    @Test
    void everyNamedSourceIsNamedByWordsOrCarriedOver() {
        Set<String> carriedOver = new TreeSet<>();
        for (Claim claim : ARTICLE.claims()) {
            for (Attribution step : claim.attributions()) {
                if (!step.source().ids().isEmpty()
                        && step.wording(MarkRoles.SOURCE).findAny().isEmpty()) {
                    carriedOver.addAll(step.source().ids());
                }
            }
        }
        assertThat(carriedOver).containsExactly("e-peskov");
    }

    @Test
    void theWordsOfASourceOverlapAMentionOfIt() {
        for (Claim claim : ARTICLE.claims()) {
            for (Attribution step : claim.attributions()) {
                step.wording(MarkRoles.SOURCE)
                        .map(Mark::span)
                        .forEach(words -> assertThat(mentionsOf(step.source()))
                                .as(claim.id() + ": " + words.exact())
                                .anyMatch(mention -> overlap(mention, words)));
            }
        }
    }

    @Test
    void everyEntityIsMentionedAndMentionsAreInTheOrderOfTheText() {
        List<String> order = ARTICLE.body().stream().map(Block::id).toList();
        for (Entity entity : ARTICLE.entities()) {
            List<Integer> places = entity.mentions().stream()
                    .map(Mark::span)
                    .map(span -> order.indexOf(span.block()) * 10_000 + span.start())
                    .toList();
            assertThat(places).as(entity.id()).isNotEmpty().isSorted().doesNotHaveDuplicates();
        }
    }

    @Test
    void everyPronounThatMeansSomebodyIsAMention() {
        Pattern pronouns =
                Pattern.compile("(?i)\\b(they|them|their|we|our|us|your|you|his|him|he|her|she|its|it|who|which)\\b");
        Set<String> others = new TreeSet<>();
        List<Span> mentions = mentions().toList();
        for (Block block : ARTICLE.body()) {
            Matcher pronoun = pronouns.matcher(block.text());
            while (pronoun.find()) {
                int start = pronoun.start();
                int end = pronoun.end();
                if (mentions.stream().noneMatch(span -> covers(block, span, start, end))) {
                    others.add(block.id() + " " + pronoun.group());
                }
            }
        }
        // "it is alleged", and "which cannot be independently verified".
        assertThat(others).containsExactly("b9 it", "b9 which");
    }

    @Test
    void aboutNamesWhoTheSentenceSpeaksOfAndNotWhoSaysIt() {
        assertThat(ARTICLE.claims())
                .filteredOn(claim -> claim.originator().ids().stream()
                        .anyMatch(id -> claim.about().contains(id)))
                .extracting(Claim::proposition)
                .hasSize(10)
                .allMatch(sentence -> Stream.of(
                                "The Russian Volunteer Corps ",
                                "The Legion Freedom for Russia ",
                                "The people presented ",
                                "The fighter ")
                        .anyMatch(sentence::startsWith));
    }

    @Test
    void everyOriginatorStandsByItsWords() {
        assertThat(ARTICLE.claims())
                .filteredOn(claim -> claim.attributions().size() > 1)
                .allMatch(claim -> claim.originatorCommitment().orElseThrow() == Commitment.AFFIRMED);
    }

    private static Attribution last(Claim claim) {
        return claim.attributions().get(claim.attributions().size() - 1);
    }

    private static Stream<Span> wordings() {
        return ARTICLE.claims().stream()
                .flatMap(claim -> Stream.concat(
                        claim.attributions().stream().map(Attribution::wording),
                        claim.assessments().stream().map(assessment -> assessment.wording())))
                .flatMap(List::stream)
                .map(Mark::span);
    }

    private static Stream<Span> mentions() {
        return ARTICLE.entities().stream()
                .flatMap(entity -> entity.mentions().stream())
                .map(Mark::span);
    }

    private static Stream<Span> mentionsOf(Source source) {
        // The two groups are sources by name where the text calls them "the partisan groups".
        Stream<String> together = source.ids().contains("e-rvc") ? Stream.of("e-resistance-groups") : Stream.empty();
        return Stream.concat(source.ids().stream(), together)
                .flatMap(id -> Annotated.entity(id).mentions().stream())
                .map(Mark::span);
    }

    private static Stream<Span> linesOfTheFile() {
        return ARTICLE.body().stream()
                .flatMap(block -> block.marks().stream())
                .filter(mark -> !mark.role().equals(MarkRoles.ARTEFACT))
                .map(Mark::span);
    }

    private static Stream<Span> times() {
        return ARTICLE.claims().stream()
                .flatMap(claim -> Stream.concat(
                        Stream.ofNullable(claim.eventTime()),
                        claim.attributions().stream().map(Attribution::time).filter(Objects::nonNull)))
                .map(When::expression)
                .filter(Objects::nonNull);
    }

    // The text has no astral characters: code points are chars here.
    private static boolean within(Block block, Span span, int start, int end) {
        return span.block().equals(block.id()) && start <= span.start() && span.end() <= end;
    }

    private static boolean covers(Block block, Span span, int start, int end) {
        return span.block().equals(block.id()) && span.start() <= start && end <= span.end();
    }

    private static boolean overlap(Span a, Span b) {
        return a.block().equals(b.block()) && a.start() < b.end() && b.start() < a.end();
    }
}

package news.stet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import news.stet.io.CodeNotation;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueriesTest {
    private static final Article FULL = Samples.full();

    @Test
    void aClaimSaysWhoPutItForwardAndHowFirmly() {
        Claim open = FULL.claim("c1").orElseThrow();

        assertThat(open.originator()).isEqualTo(Source.entities("e1"));
        assertThat(open.articleCommitment()).contains(Commitment.UNCOMMITTED);
        assertThat(open.originatorCommitment()).contains(Commitment.PROBABLE);
        assertThat(open.isAssertedByArticle()).isFalse();
        assertThat(FULL.claim("c3").orElseThrow().isAssertedByArticle()).isTrue();
        assertThat(FULL.claim("c3").orElseThrow().originator()).isEqualTo(Source.ownVoice());
        assertThat(FULL.claim("c2").orElseThrow().originatorCommitment()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aStepIsHedgedIfItsCommitmentIsHalfHearted(Commitment commitment) {
        boolean hedged = List.of(Commitment.IMPROBABLE, Commitment.DOUBTED, Commitment.POSSIBLE, Commitment.PROBABLE)
                .contains(commitment);
        Claim claim = Claim.builder("c1", "It is so.")
                .attribution(Attribution.ownVoice(Commitment.UNCOMMITTED))
                .attribution(Attribution.builder(Source.unspecified())
                        .commitment(commitment)
                        .build())
                .build();

        assertThat(claim.isHedged()).isEqualTo(hedged);
        assertThat(commitment.isHedged()).isEqualTo(hedged);
    }

    @Test
    void aStepIsHedgedIfAHedgeIsMarkedOnIt() {
        Span words = new Span("b1", 0, 8, "probably");
        Attribution plain = Attribution.builder(Source.unspecified())
                .wording(Mark.of(MarkRoles.CUE, words))
                .build();

        assertThat(plain.isHedged()).isFalse();
        assertThat(plain.toBuilder()
                        .wording(Mark.of(MarkRoles.HEDGE, words))
                        .build()
                        .isHedged())
                .isTrue();
        assertThat(plain.wording(MarkRoles.CUE)).hasSize(1);
        assertThat(plain.wording(MarkRoles.HEDGE)).isEmpty();
    }

    @Test
    void commitmentHasTwoSidesAndAMiddle() {
        assertThat(Commitment.values()).extracting(Commitment::side).containsExactly(-1, -1, -1, 0, 1, 1, 1);
    }

    @Test
    void anEntitysClaimsAreThoseItOriginatedAloneOrJointly() {
        Entity town = FULL.entity("e2").orElseThrow();
        Entity ana = FULL.entity("e1").orElseThrow();

        assertThat(FULL.claimsBy(ana)).extracting(Claim::id).containsExactly("c1");
        assertThat(FULL.claimsBy(town)).extracting(Claim::id).containsExactly("c2");
        assertThat(FULL.unattributed()).extracting(Claim::id).containsExactly("c3");
    }

    @Test
    void everythingWithAnIdIsFoundByIt() {
        assertThat(FULL.entity("e3").orElseThrow().name()).contains("a source");
        assertThat(FULL.entity("b1")).isEmpty();
        assertThat(FULL.claim("e1")).isEmpty();
        assertThat(FULL.medium("m1")).isPresent();
        assertThat(FULL.medium("m9")).isEmpty();
        assertThat(FULL.block("b2").orElseThrow().text()).isEqualTo("El puente");
        assertThat(FULL.block("h5")).isPresent();
        assertThat(FULL.block("n1")).isPresent();
        assertThat(FULL.block("e1")).isEmpty();
        assertThat(FULL.blocks().map(Block::id))
                .containsExactly("h1", "h2", "h3", "h4", "h5", "s1", "b1", "b2", "f1", "b3", "n1");
        assertThat(Entity.builder("e", null).build().name()).isEmpty();
    }

    @Test
    void aHeadlineIsNotInvented() {
        assertThat(FULL.headline()).contains("River bursts");
        assertThat(Samples.plain().headline()).isEmpty();
        assertThat(FULL.asUri()).contains(URI.create("urn:newsml:example.com:20261123:bridge"));
        assertThat(Article.builder("no uri").build().asUri()).isEmpty();
    }

    @Test
    void theWordsOfASpanAreTheBlocks() {
        for (Record value : Records.of(FULL)) {
            if (value instanceof Span span) {
                assertThat(FULL.text(span)).isEqualTo(span.exact());
            }
        }
        assertThatThrownBy(() -> FULL.text(new Span("b9", 0, 1, "x")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no block \"b9\" in this article");
        assertThatThrownBy(() -> FULL.text(new Span("b3", 1, 3, "xy")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("block \"b3\"");
    }

    @Test
    void authorsFindWordsByTheWords() {
        Block block = Block.paragraph("b1", "🤔 one two one 🤔 aaa");

        assertThat(block.span("two")).isEqualTo(new Span("b1", 6, 9, "two"));
        assertThat(block.span("one", 1)).isEqualTo(new Span("b1", 2, 5, "one"));
        assertThat(block.span("one", 2)).isEqualTo(new Span("b1", 10, 13, "one"));
        assertThat(block.span("🤔", 2)).isEqualTo(new Span("b1", 14, 15, "🤔"));
        assertThat(block.span("aa", 2)).isEqualTo(new Span("b1", 17, 19, "aa"));
        assertThat(block.wholeSpan()).isEqualTo(new Span("b1", 0, 19, block.text()));
        assertThat(block.wholeSpan().exact()).isEqualTo(block.text());
    }

    @Test
    void authorsAreToldWhereTheirWordsAreNotOrNotOnce() {
        Block block = Block.paragraph("b1", "one two one aaa");

        assertRefused(block, "three", "\"three\" occurs nowhere in block \"b1\"");
        assertRefused(block, "One", "\"One\" occurs nowhere in block \"b1\"");
        assertRefused(block, "one", "\"one\" occurs 2 times in block \"b1\"; say which with span(words, occurrence)");
        assertRefused(block, "aa", "\"aa\" occurs 2 times in block \"b1\"; say which with span(words, occurrence)");
        assertRefused(block, "", "exact: must not be empty");
        assertRefused(
                Block.paragraph("b2", "🤔"),
                "\uDD14",
                "exact: U+DD14 at code point 0 is not a character of XML 1.0; " + "Text.repair mends it");
        assertThatThrownBy(() -> block.span("one", 3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no occurrence 3 of \"one\" in block \"b1\": it occurs 2 times");
        assertThatThrownBy(() -> block.span("two", 0))
                .hasMessage("no occurrence 0 of \"two\" in block \"b1\": it occurs once");
        assertThatThrownBy(() -> block.span("x", -1))
                .hasMessage("no occurrence -1 of \"x\" in block \"b1\": it occurs nowhere");
    }

    private static void assertRefused(Block block, String words, String message) {
        assertThatThrownBy(() -> block.span(words))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void aRatingIsANumberIfItIsWrittenAsOne() {
        assertThat(new Rating("1.0", null, null).asDecimal())
                .hasValueSatisfying(n -> assertThat(n).hasToString("1.0"));
        assertThat(new Rating("-3", null, null).asDecimal()).isPresent();
        assertThat(new Rating("+3", null, null).asDecimal()).isPresent();
        for (String none : new String[] {"1e9", "A", "1.", ".5", " 1", "1,5", "NaN", "١", "1".repeat(101)}) {
            assertThat(new Rating(none, null, null).asDecimal()).as(none).isEmpty();
        }
    }

    // Contradictions

    @Test
    void aStoredContradictionIsSeenFromBothSides() {
        Article article = claims("a AFFIRMED contradicts:b", "b AFFIRMED", "c AFFIRMED");

        assertContradictions(article, "a", "b");
        assertContradictions(article, "b", "a");
        assertContradictions(article, "c");
    }

    @Test
    void whoDeniesTheSamePropositionContradicts() {
        Article article = claims(
                "a AFFIRMED", "b DENIED sameAs:a", "c PROBABLE sameAs:b", "d UNCOMMITTED sameAs:a", "e - sameAs:a");

        assertContradictions(article, "a", "b");
        assertContradictions(article, "b", "a", "c");
        assertContradictions(article, "c", "b");
        assertContradictions(article, "d");
        assertContradictions(article, "e");
    }

    @Test
    void aContradictionCarriesOverToTheSamePropositions() {
        Article article = claims(
                "a AFFIRMED contradicts:x",
                "b AFFIRMED sameAs:a",
                "x AFFIRMED",
                "y AFFIRMED",
                "z - sameAs:y",
                "w AFFIRMED sameAs:y sameAs:x");

        for (String left : List.of("a", "b")) {
            assertContradictions(article, left, "x", "y", "z", "w");
        }
        for (String right : List.of("x", "y", "z", "w")) {
            assertContradictions(article, right, "a", "b");
        }
    }

    @Test
    void whoDeniesWhatContradictsMeAgreesWithMe() {
        // The bridge is destroyed; the bridge is whole; nobody has to be wrong who denies either.
        Article article = claims(
                "destroyed AFFIRMED contradicts:whole",
                "whole AFFIRMED",
                "notDestroyed DENIED sameAs:destroyed",
                "notWhole DENIED sameAs:whole");

        assertContradictions(article, "destroyed", "whole", "notDestroyed");
        assertContradictions(article, "whole", "destroyed", "notWhole");
        assertContradictions(article, "notDestroyed", "destroyed");
        assertContradictions(article, "notWhole", "whole");
    }

    @Test
    void whatIsStoredCountsEvenWithinOneProposition() {
        Article article = claims("a - contradicts:b", "b - sameAs:a", "c - sameAs:a");

        assertContradictions(article, "a", "b");
        assertContradictions(article, "c");
    }

    @Test
    void relationsToOtherArticlesAndOtherRelationsContradictNobody() {
        Article article =
                claims("a AFFIRMED contradicts:urn:x#b supports:b", "b AFFIRMED related:c", "c AFFIRMED elaborates:a");

        assertContradictions(article, "a");
        assertContradictions(article, "b");
        assertContradictions(article, "c");
    }

    @RepeatedTest(50)
    void contradictionIsSymmetricAndNeverOfItself(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        String[] commitments = {"AFFIRMED", "DENIED", "UNCOMMITTED", "-"};
        String[] claims = new String[6];
        for (int i = 0; i < claims.length; i++) {
            StringBuilder claim = new StringBuilder("c" + i + " " + commitments[random.nextInt(4)]);
            for (int j = random.nextInt(3); j > 0; j--) {
                int other = random.nextInt(claims.length);
                if (other != i) {
                    claim.append(random.nextBoolean() ? " sameAs:c" : " contradicts:c")
                            .append(other);
                }
            }
            claims[i] = claim.toString();
        }
        Article article = claims(claims);
        for (Claim a : article.claims()) {
            assertThat(article.contradictions(a)).doesNotContain(a).doesNotHaveDuplicates();
            for (Claim b : article.claims()) {
                assertThat(article.contradictions(a).contains(b))
                        .as("%s, %s of %s", a.id(), b.id(), List.of(claims))
                        .isEqualTo(article.contradictions(b).contains(a));
            }
        }
    }

    /** Claims as {@code id commitment relation:target …}; a minus sign for no commitment. */
    private static Article claims(String... claims) {
        List<Claim> made = new ArrayList<>();
        for (String claim : claims) {
            String[] words = claim.split(" ");
            Attribution.Builder said = Attribution.builder(Source.unspecified());
            if (!words[1].equals("-")) {
                said.commitment(Commitment.valueOf(words[1]));
            }
            Claim.Builder builder = Claim.builder(words[0], words[0])
                    .attribution(Attribution.ownVoice(Commitment.UNCOMMITTED))
                    .attribution(said.build());
            for (int i = 2; i < words.length; i++) {
                int colon = words[i].indexOf(':');
                builder.relation(Relation.of(
                        Vocabulary.CLAIM_RELATION.code(words[i].substring(0, colon)), words[i].substring(colon + 1)));
            }
            made.add(builder.build());
        }
        return Article.builder("urn:a").claims(made).build();
    }

    private static void assertContradictions(Article article, String claim, String... others) {
        assertThat(article.contradictions(article.claim(claim).orElseThrow()))
                .as(claim)
                .extracting(Claim::id)
                .containsExactlyInAnyOrder(others);
    }

    // Usability

    @Test
    void anArticleIsUsableUnlessItSaysOtherwise() {
        Instant now = Instant.parse("2026-11-23T08:00:00Z");

        assertThat(Samples.plain().usableAt(now)).isTrue();
        assertThat(with(Status.builder().publication(PublicationStatuses.USABLE))
                        .usableAt(now))
                .isTrue();
        assertThat(with(Status.builder().publication(PublicationStatuses.WITHHELD))
                        .usableAt(now))
                .isFalse();
        assertThat(with(Status.builder().publication(PublicationStatuses.WITHHELD))
                        .isCanceled())
                .isFalse();
        assertThat(with(Status.builder().publication(PublicationStatuses.CANCELED))
                        .usableAt(now))
                .isFalse();
        assertThat(with(Status.builder().publication(PublicationStatuses.CANCELED))
                        .isCanceled())
                .isTrue();
        assertThat(with(Status.builder().publication(Code.literal("canceled"))).isCanceled())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "stat:cancelled",
                "stat:CANCELED",
                "?canceled",
                "<https://cv.iptc.org/newscodes/pubstatusg2/canceled>",
                "<http://cv.iptc.org/newscodes/pubstatusg2/canceled/>",
                "<http://cv.iptc.org/newscodes/pubstatus/cancelled>"
            })
    void noKillIsMissedForItsSpelling(String notation) {
        Code status = CodeNotation.PLAIN.read(notation);
        assertThat(with(Status.builder().publication(status)).isCanceled()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-24T10:00:00+0200", "2026-11-24 10:00:00+02:00", " 2026-11-24 10:00:00.0 +0200 "})
    void timesAreReadAsAgenciesWriteThem(String time) {
        Article embargoed = with(Status.builder().embargo(new Embargo(When.of(time))));
        assertThat(embargoed.usableAt(Instant.parse("2026-11-24T07:59:59Z"))).isFalse();
        assertThat(embargoed.usableAt(Instant.parse("2026-11-24T08:00:00Z"))).isTrue();
    }

    @Test
    void anAliasMeansWhatTheArticleSaysItMeans() {
        Status.Builder canceled = Status.builder().publication(Code.qcode("stat:canceled"));
        Article rebound = with(canceled).toBuilder()
                .scheme(Scheme.of("stat", "https://example.com/statistics/"))
                .build();
        Article renamed = with(Status.builder().publication(Code.qcode("ps:canceled"))).toBuilder()
                .scheme(Scheme.of("ps", "http://cv.iptc.org/newscodes/pubstatusg2/"))
                .build();
        Article spelledOut =
                with(Status.builder().publication(Code.uri("http://cv.iptc.org/newscodes/pubstatusg2/canceled")));

        assertThat(rebound.isCanceled()).isFalse();
        assertThat(renamed.isCanceled()).isTrue();
        assertThat(spelledOut.isCanceled()).isTrue();
    }

    @ParameterizedTest(name = "embargo {0} at {1}: usable {2}")
    @CsvSource({
        "2026-11-23T08:00:00Z, 2026-11-23T07:59:59Z, false",
        "2026-11-23T08:00:00Z, 2026-11-23T08:00:00Z, true",
        "2026-11-23T09:00:00+01:00, 2026-11-23T08:00:00Z, true",
        "2026-11-23T09:00:00+01:00, 2026-11-23T07:59:59Z, false",
        // Without a zone: when it has come everywhere.
        "2026-11-23T08:00:00, 2026-11-23T19:59:59Z, false",
        "2026-11-23T08:00:00, 2026-11-23T20:00:00Z, true",
        "2026-11-23, 2026-11-23T11:59:59Z, false",
        "2026-11-23, 2026-11-23T12:00:00Z, true",
        // Less than a date: until further notice.
        "2026-11, 2030-01-01T00:00:00Z, false",
        "2026, 2030-01-01T00:00:00Z, false",
        "2026-21, 2030-01-01T00:00:00Z, false",
        "2026-11-23~, 2030-01-01T00:00:00Z, false",
        "2026-11-23/.., 2030-01-01T00:00:00Z, false",
        "noon, 2030-01-01T00:00:00Z, false"
    })
    void anEmbargoHoldsUntilItIsSurelyOver(String until, Instant instant, boolean usable) {
        assertThat(with(Status.builder().embargo(new Embargo(When.of(until)))).usableAt(instant))
                .isEqualTo(usable);
    }

    @Test
    void anEmbargoWithoutATimeHolds() {
        assertThat(with(Status.builder().embargo(new Embargo(null))).usableAt(Instant.MAX))
                .isFalse();
    }

    @ParameterizedTest(name = "expiry {0} at {1}: usable {2}")
    @CsvSource({
        "2026-11-23T08:00:00Z, 2026-11-23T07:59:59Z, true",
        "2026-11-23T08:00:00Z, 2026-11-23T08:00:00Z, false",
        // Without a zone: when it has come anywhere.
        "2026-11-23, 2026-11-22T09:59:59Z, true",
        "2026-11-23, 2026-11-22T10:00:00Z, false",
        "2026-11-23T08:00:00, 2026-11-22T18:00:00Z, false",
        "2026-11, 2026-10-31T09:59:59Z, true",
        "2026-11, 2026-10-31T10:00:00Z, false",
        "2026, 2025-12-31T10:00:00Z, false",
        "2026-11-23/2027, 2026-11-22T10:00:00Z, false",
        "noon, 2030-01-01T00:00:00Z, true",
        "../2026, 2030-01-01T00:00:00Z, true"
    })
    void anExpiryCountsAsSoonAsItMayBe(String expiry, Instant instant, boolean usable) {
        assertThat(with(Status.builder().expiry(When.of(expiry))).usableAt(instant))
                .isEqualTo(usable);
    }

    private static Article with(Status.Builder status) {
        return Article.builder("urn:a").status(status.build()).build();
    }
}

package news.stet.examples.seed;

import static news.stet.Commitment.AFFIRMED;
import static news.stet.Commitment.POSSIBLE;
import static news.stet.Commitment.PROBABLE;
import static news.stet.Commitment.UNCOMMITTED;
import static news.stet.examples.seed.Annotated.ARTICLE;
import static news.stet.examples.seed.Annotated.claim;
import static news.stet.examples.seed.Annotated.entity;
import static news.stet.examples.seed.Annotated.propositions;
import static news.stet.examples.seed.Annotated.step;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.stet.Acts;
import news.stet.Assessment;
import news.stet.Attribution;
import news.stet.Claim;
import news.stet.ClaimRelations;
import news.stet.Code;
import news.stet.Conveyed;
import news.stet.Edtf;
import news.stet.Entity;
import news.stet.EntityRelations;
import news.stet.Mark;
import news.stet.MarkRoles;
import news.stet.Name;
import news.stet.Relation;
import news.stet.Source;
import news.stet.Span;
import news.stet.Verdicts;
import news.stet.When;
import org.junit.jupiter.api.Test;

/** The hard places of the text, none of which may be flattened. */
class SeedReadingTest {
    private static final String RESPONSIBLE =
            "The Russian Volunteer Corps and the Legion Freedom for Russia are responsible for the attacks in the"
                    + " Belgorod"
                    + " region.";
    private static final String BRIDGE = "A bridge in Graivoron was blown up.";
    private static final String POLICE = "The local police station in Graivoron was taken.";
    private static final String SABOTAGE = "A Ukrainian sabotage group is behind the attacks in the Belgorod region.";
    private static final String INCURSION =
            "The group that made the incursion into the Russian border region is a Ukrainian sabotage group.";
    private static final String HELICOPTER = "The combat helicopter in the video is from the Russian army.";

    @Test
    void responsibilityIsClaimedThreeStepsBelowTheArticle() {
        Claim claim = claim(RESPONSIBLE);
        assertThat(claim.attributions())
                .extracting(Attribution::source)
                .containsExactly(
                        Source.ownVoice(),
                        Source.entities("e-ukrainska-pravda"),
                        Source.entities("e-several-channels"),
                        Source.entities("e-rvc", "e-legion"));
        assertThat(claim.attributions())
                .extracting(Attribution::commitment)
                .containsExactly(UNCOMMITTED, UNCOMMITTED, UNCOMMITTED, AFFIRMED);
        assertThat(words(step(claim, 1), MarkRoles.CUE)).containsExactly("citing");
        assertThat(step(claim, 1).act()).isEqualTo(Acts.CITE);
        assertThat(words(step(claim, 3), MarkRoles.CUE)).containsExactly("have claimed responsibility");
        assertThat(claim.isHedged()).isFalse();
    }

    @Test
    void bridgeAndPoliceStationAreAllegedByNobodyNamedAndNotVerifiedByTheArticle() {
        for (String sentence : List.of(BRIDGE, POLICE)) {
            Claim claim = claim(sentence);
            assertThat(claim.originator()).isEqualTo(Source.unspecified());
            assertThat(claim.articleCommitment()).contains(UNCOMMITTED);
            assertThat(claim.isHedged()).isFalse();
            assertThat(claim.assessments()).hasSize(1);
            Assessment assessment = claim.assessments().get(0);
            assertThat(assessment.by()).isEqualTo(Source.ownVoice());
            assertThat(assessment.verdict()).isEqualTo(Verdicts.UNVERIFIED);
            assertThat(assessment.wording())
                    .extracting(mark -> mark.span().exact())
                    .containsExactly("cannot be independently verified");
        }
        assertThat(ARTICLE.claims())
                .filteredOn(claim -> !claim.assessments().isEmpty())
                .hasSize(2);
    }

    @Test
    void theTeaserSaysFlatlyWhatTheBodyOnlyPassesOn() {
        Claim teaser = claim("The Russian partisans in the Belgorod region want to overthrow Vladimir Putin.");
        Claim body = claim(
                "The Russian Volunteer Corps and the Legion Freedom for Russia want to end Vladimir Putin’s regime"
                        + " in Moscow.");
        assertThat(teaser.isAssertedByArticle()).isTrue();
        assertThat(body.isAssertedByArticle()).isFalse();
        assertThat(body.relations()).containsExactly(Relation.of(ClaimRelations.ELABORATES, teaser.id()));
    }

    @Test
    void onlyTheseClaimsAreHedged() {
        assertThat(ARTICLE.claims().stream().filter(Claim::isHedged).map(SeedReadingTest::hedge))
                .containsExactly(
                        "Apparently PROBABLE",
                        "apparently PROBABLE",
                        "probably PROBABLE",
                        "alleged UNCOMMITTED",
                        "suspected POSSIBLE");
    }

    @Test
    void hedgesOfTheArticleStandWithinWhatOthersSay() {
        Claim helicopter = claim(HELICOPTER);
        assertThat(helicopter.attributions()).hasSize(1);
        assertThat(helicopter.articleCommitment()).contains(PROBABLE);
        Claim incursion = claim(INCURSION);
        assertThat(incursion.originator()).isEqualTo(Source.entities("e-kremlin"));
        assertThat(incursion.articleCommitment()).contains(UNCOMMITTED);
        assertThat(words(step(incursion, 0), MarkRoles.HEDGE)).containsExactly("alleged");
        assertThat(incursion.originatorCommitment()).contains(AFFIRMED);
    }

    @Test
    void aPlainAllegationOfNobodyNamedIsACueAndNoHedge() {
        Claim identity =
                claim("The people who claim responsibility and published the video message are partisans of the Legion"
                        + " Freedom for Russia.");
        assertThat(identity.originator()).isEqualTo(Source.unspecified());
        assertThat(words(step(identity, 1), MarkRoles.CUE)).containsExactly("Alleged", "Alleged");
        assertThat(identity.isHedged()).isFalse();
    }

    @Test
    void theSuspectedAttackersAreOnlyPossible() {
        assertThat(claim("Those who attacked the two Russian villages in the Bryansk border region were"
                                + " Russian partisans.")
                        .articleCommitment())
                .contains(POSSIBLE);
        assertThat(claim("Two Russian villages in the Bryansk border region were attacked in early March 2023.")
                        .isAssertedByArticle())
                .isTrue();
    }

    @Test
    void partisansAndSabotageGroupStayTwoEntities() {
        List<String> attackers =
                List.of("e-partisans", "e-resistance-groups", "e-rvc", "e-legion", "e-alleged-partisans");
        Entity sabotage = entity("e-sabotage-group");
        assertThat(sabotage.relations()).isEmpty();
        assertThat(sabotage.matches()).isEmpty();
        assertThat(ARTICLE.entities())
                .allSatisfy(entity -> assertThat(entity.relations())
                        .noneMatch(relation -> relation.target().equals("e-sabotage-group")));
        for (String id : attackers) {
            assertThat(entity(id).mentions()).doesNotContainAnyElementsOf(sabotage.mentions());
            assertThat(entity(id).matches()).isEmpty();
        }
        // Who the people in the video are is a claim and no relation.
        assertThat(entity("e-alleged-partisans").relations()).isEmpty();
        assertThat(entity("e-partisans").relations()).isEmpty();
        assertThat(ARTICLE.entities())
                .filteredOn(entity -> entity.relations().stream()
                        .anyMatch(relation -> relation.type().equals(EntityRelations.MEMBER_OF)))
                .extracting(Entity::id)
                .containsExactly("e-rvc", "e-legion");
    }

    @Test
    void theKremlinContradictsWhoeverSaysWhoAttacked() {
        assertThat(propositions(ARTICLE.contradictions(claim(SABOTAGE))))
                .containsExactly(
                        "Russian partisans are attacking army installations in the Belgorod region.",
                        "Russian partisans attacked the Russian army in Belgorod Oblast on 22 May 2023.",
                        "Russian partisans attacked state police units in Belgorod Oblast on 22 May 2023.",
                        "Russian partisans are attacking the Russian army in the Belgorod region.",
                        RESPONSIBLE,
                        "The people presented in the picture as partisans of the Legion Freedom for Russia are"
                                + " responsible for"
                                + " the attacks in Belgorod Oblast.");
        assertThat(propositions(ARTICLE.contradictions(claim(RESPONSIBLE)))).containsExactly(SABOTAGE);
        assertThat(ARTICLE.contradictions(claim(BRIDGE))).isEmpty();
    }

    @Test
    void theArticleContradictsItselfOnGraivoron() {
        assertThat(propositions(ARTICLE.contradictions(claim("Graivoron is a small town."))))
                .containsExactly("Graivoron is a village.");
    }

    @Test
    void twoSpellingsAreOneVillageAndTwoFormsOneGroup() {
        assertThat(names("e-graivoron")).containsExactly("Graivoron", "Graiworon");
        assertThat(mentioned("e-graivoron")).contains("Graivoron", "Graiworon");
        assertThat(names("e-legion")).contains("Legion Freedom for Russia", "Legion of Freedom for Russia");
        assertThat(mentioned("e-legion")).contains("Legion Freedom for Russia", "Legion of Freedom for Russia", "We");
    }

    @Test
    void aMistranslatedSourceIsKnownByItsOwnName() {
        assertThat(entity("e-bild").name()).contains("BILD");
        assertThat(mentioned("e-bild")).containsExactly("the Picture");
        assertThat(ARTICLE.claimsBy(entity("e-bild"))).hasSize(2);
    }

    @Test
    void whatTransmissionGarbledIsMarkedAndLeftAsItIs() {
        assertThat(ARTICLE.body().stream()
                        .flatMap(block -> block.marks().stream())
                        .filter(mark -> mark.role().equals(MarkRoles.ARTEFACT))
                        .map(mark -> mark.span().exact()))
                .containsExactly(
                        " ",
                        "From",
                        "Such as",
                        "[email protected]",
                        "the Picture",
                        "Graiworon",
                        "low-flying",
                        "the news service",
                        "from the city of the same name Belgorod",
                        "“sabotage group from Russian territory”",
                        "Putin Russia");
    }

    @Test
    void everybodyIsCreditedWithTheirOwnWords() {
        assertThat(propositions(ARTICLE.claimsBy(entity("e-legion"))))
                .contains(
                        "The Legion Freedom for Russia does not touch civilians.",
                        "Freedom is near.",
                        "The population should not resist.",
                        RESPONSIBLE)
                .hasSize(9);
        assertThat(ARTICLE.claimsBy(entity("e-rvc"))).hasSize(3);
        assertThat(ARTICLE.claimsBy(entity("e-ukrainska-pravda"))).isEmpty();
        assertThat(ARTICLE.claimsBy(entity("e-gladkov"))).hasSize(8);
        assertThat(ARTICLE.claimsBy(entity("e-kremlin"))).hasSize(3);
        assertThat(ARTICLE.claimsBy(entity("e-peskov"))).hasSize(4);
        assertThat(ARTICLE.claimsBy(entity("e-fighter"))).hasSize(6);
        assertThat(ARTICLE.claimsBy(entity("e-alleged-partisans"))).hasSize(2);
    }

    @Test
    void aVideoIsASourceWhereItShowsAndAMediumWhereSomebodySpeaksInIt() {
        Claim shown = claim("Heavily armed men walked through the streets.");
        assertThat(shown.originator()).isEqualTo(Source.entities("e-videos"));
        assertThat(shown.isAssertedByArticle()).isTrue();
        Claim saidToBeShown = claim("A helicopter crashed.");
        assertThat(saidToBeShown.attributions())
                .extracting(Attribution::source)
                .containsExactly(Source.ownVoice(), Source.unspecified(), Source.entities("e-video-crash"));
        assertThat(saidToBeShown.isAssertedByArticle()).isFalse();
        Claim spoken = claim("The Russia of Vladimir Putin is not a free country.");
        assertThat(spoken.originator()).isEqualTo(Source.entities("e-fighter"));
        assertThat(step(spoken, 1).media()).containsExactly("e-video-message", "e-partisans-channel", "e-telegram");
    }

    @Test
    void speakingWithoutContentIsAnImpliedClaimAboutWhoSpoke() {
        assertThat(List.of(
                        claim("The Russian government has commented on the attacks."),
                        claim("Regional administrative units have commented on the attacks."),
                        claim("The Defense Ministry, the FSB and the border officials informed President"
                                + " Vladimir Putin.")))
                .allMatch(claim -> claim.conveyed() == Conveyed.IMPLIED);
    }

    @Test
    void theSameIsSaidOfTheSameOnlyTwice() {
        assertThat(ARTICLE.claims().stream()
                        .flatMap(claim -> claim.relations().stream()
                                .filter(relation -> relation.type().equals(ClaimRelations.SAME_AS))
                                .map(relation -> List.of(claim, target(relation)))))
                .hasSize(2)
                .allSatisfy(pair ->
                        assertThat(pair.get(0).about()).isEqualTo(pair.get(1).about()));
    }

    @Test
    void timesAreAsPreciseAsTheText() {
        When monday = claim("Russian partisans attacked the Russian army in Belgorod Oblast on 22 May 2023.")
                .eventTime();
        assertThat(monday).extracting(When::value).isEqualTo("2023-05-22");
        assertThat(words(monday)).isEqualTo("this Monday (May 22)");
        When march = claim("Two Russian villages in the Bryansk border region were attacked in early March 2023.")
                .eventTime();
        assertThat(march.parsed()).get().matches(Edtf::approximate);
        // The governor's "today" is the day of a post that the text does not date.
        When today = claim("The legal regime of anti-terrorist operations has been introduced in the Belgorod region.")
                .eventTime();
        assertThat(today.value()).isNull();
        assertThat(words(today)).isEqualTo("today");
        When said =
                step(claim("The sabotage group is on Russian territory."), 1).time();
        assertThat(said).extracting(When::value).isEqualTo("2023-05-22");
        assertThat(words(said)).isEqualTo("on Monday");
    }

    @Test
    void thereIsNoHeadlineAndNothingElseThatTheFileDoesNotSay() {
        assertThat(ARTICLE.headline()).isEmpty();
        assertThat(ARTICLE.version()).isNull();
        assertThat(ARTICLE.metadata().credits().provider()).isNull();
        assertThat(ARTICLE.metadata().rights()).isEmpty();
        assertThat(ARTICLE.media()).isEmpty();
    }

    private static Claim target(Relation relation) {
        return ARTICLE.claim(relation.target()).orElseThrow();
    }

    private static List<String> words(Attribution step, Code role) {
        return step.wording(role).map(Mark::span).map(Span::exact).toList();
    }

    private static String words(When when) {
        return when.expression() == null ? "" : when.expression().exact();
    }

    private static String hedge(Claim claim) {
        Attribution own = step(claim, 0);
        return String.join(" ", words(own, MarkRoles.HEDGE)) + " " + own.commitment();
    }

    private static List<String> names(String entity) {
        return entity(entity).names().stream().map(Name::text).toList();
    }

    private static List<String> mentioned(String entity) {
        return entity(entity).mentions().stream()
                .map(mark -> mark.span().exact())
                .toList();
    }
}

package news.stet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import news.stet.Change.Kind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

@DisplayName("Where a text was edited, the comparison")
class EditedTextsTest {
    private static final Block TEXT = Block.paragraph("b1", "🌊 Ana Ruiz said the bridge was open on Monday.");
    private static final Article ARTICLE = Article.builder("urn:a")
            .block(TEXT)
            .block(Block.paragraph("b2", "The bridge was open."))
            .entity(Entity.builder("e1", null)
                    .name(Name.of("Ana"))
                    .mention(Mark.of(MarkRoles.MENTION, TEXT.span("Ana Ruiz")))
                    .mention(Mark.of(MarkRoles.MENTION, new Span("b2", 0, 3, "The")))
                    .build())
            .claim(Claim.builder("c1", "The bridge was open.")
                    .attribution(Attribution.ownVoice())
                    .attribution(Attribution.builder(Source.entities("e1"))
                            .wording(Mark.of(MarkRoles.CUE, TEXT.span("said")))
                            .wording(Mark.of(MarkRoles.CONTENT, TEXT.span("the bridge was open")))
                            .build())
                    .eventTime(new When(null, TEXT.span("on Monday")))
                    .build())
            .build();

    @Test
    void tellsWhichAnchorsMovedAndWhichWereLost() {
        Article after = edit(edit(ARTICLE, "said", "claimed that"), "🌊 ", "🌊 Mayor ");

        Changes changes = Changes.between(ARTICLE, after);

        assertThat(changes).hasToString("""
                        body/b1/text: text edited: "🌊 Ana Ruiz said the bridge was open on Monday." -> "🌊 Mayor Ana Ruiz \
                        claimed that the bridge was open on Monday."
                        entities/e1/mentions/0/span: span moved: "Ana Ruiz" (b1 2-10) -> "Ana Ruiz" (b1 8-16)
                        claims/c1/attributions/1/wording/0: span lost: cue "said" (b1 11-15)
                        claims/c1/attributions/1/wording/1/span: span moved: "the bridge was open" (b1 16-35) -> \
                        "the bridge was open" (b1 30-49)
                        claims/c1/eventTime: span moved: "on Monday" (b1 36-45) -> "on Monday" (b1 50-59)""");
        assertThat(changes.following(changes.all().get(0))).hasSize(4);
        assertThat(changes.following(changes.all().get(1))).isEmpty();
    }

    @Test
    void anAnchorThatGoesToOtherWordsOrIsTakenAwayIsNoConsequenceOfTheEdit() {
        Article edited = edit(ARTICLE, "on Monday", "at noon");
        Entity ana = edited.entities().get(0);
        Article after = edited.toBuilder()
                .entities(List.of(ana.toBuilder()
                        .mentions(List.of(
                                Mark.of(MarkRoles.MENTION, new Span("b1", 2, 5, "Ana")),
                                Mark.of(MarkRoles.MENTION, new Span("b2", 0, 3, "The"))))
                        .build()))
                .build();

        assertThat(Changes.between(ARTICLE, after).of(Kind.CHANGED))
                .hasSize(1)
                .first()
                .hasToString("""
                        entities/e1/mentions/0/span: changed: "Ana Ruiz" (b1 2-10) -> "Ana" (b1 2-5)""");

        Article unmentioned = edited.toBuilder()
                .entities(List.of(
                        ana.toBuilder().mentions(ana.mentions().subList(1, 2)).build()))
                .build();

        assertThat(Changes.between(ARTICLE, unmentioned).of(Kind.REMOVED)).hasSize(1);
        assertThat(Changes.between(edited, unmentioned)).hasSize(1);
    }

    @Test
    void anAnchorThatGoesToAnotherOccurrenceIsNoConsequenceOfTheEdit() {
        Block text = Block.paragraph("b1", "the cat, the dog and a mouse");
        Article before = mentioned(text, 0);
        Article after = mentioned(Block.paragraph("b1", "the cat, the dog and two mice"), 9);

        assertThat(Changes.between(before, after)).hasToString("""
                        body/b1/text: text edited: "the cat, the dog and a mouse" -> "the cat, the dog and two mice"
                        entities/e1/mentions/0/span: changed: "the" (b1 0-3) -> "the" (b1 9-12)""");
    }

    @Test
    void betweenTwoPlacesThatWereEditedEachAnchorMovesOnItsOwn() {
        Block text = Block.paragraph("b1", "One man said the dog and he were lost");
        Article before = mentioned(text, 13);
        Article after = mentioned(Block.paragraph("b1", "A man said the dog and both were lost"), 11);

        assertThat(Changes.between(before, after).of(Kind.SPAN_MOVED)).hasSize(1);
    }

    private static Article mentioned(Block text, int start) {
        return Article.builder("urn:a")
                .block(text)
                .entity(Entity.builder("e1", null)
                        .mention(Mark.of(MarkRoles.MENTION, new Span("b1", start, start + 3, "the")))
                        .build())
                .build();
    }

    @RepeatedTest(300)
    void namesExactlyTheAnchorsThatTheEditMovedOrLost(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        int length = TEXT.codePoints().length();
        int start = random.nextInt(length + 1);
        int end = start + random.nextInt(length - start + 1);
        TextEdit edit =
                TEXT.edit(start, end, List.of("", "x", "🌊🌊", "and then").get(random.nextInt(4)));
        TextEdit.Outcome outcome = edit.applyTo(ARTICLE);

        Changes changes = Changes.between(ARTICLE, outcome.article());

        List<Change> edits = changes.of(Kind.TEXT_EDITED);
        if (edits.isEmpty()) {
            assertThat(outcome.article()).as("%s", edit).isEqualTo(ARTICLE);
            assertThat(outcome.lost()).as("%s", edit).isEmpty();
            return;
        }
        assertThat(edits).hasSize(1);
        List<Change> following = changes.following(edits.get(0));
        // Nothing else happened: what is no edit follows from it.
        assertThat(changes.all()).as("%s", edit).hasSize(1 + following.size());
        assertThat(following.stream()
                        .filter(change -> change.kind() == Kind.SPAN_LOST)
                        .map(Change::path))
                .as("%s", edit)
                .containsExactlyInAnyOrderElementsOf(
                        outcome.lost().stream().map(TextEdit.LostSpan::path).toList());
    }

    @RepeatedTest(300)
    void twoEditsOfOneTextExplainAllThatTheyDid(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        Article after = randomEdit(randomEdit(ARTICLE, random), random);

        Changes changes = Changes.between(ARTICLE, after);

        for (Change change : changes) {
            assertThat(change.kind())
                    .as("seed %d: %s", repetition.getCurrentRepetition(), changes)
                    .isIn(Kind.TEXT_EDITED, Kind.SPAN_MOVED, Kind.SPAN_LOST);
        }
    }

    /** With words that no anchor has: they are lost where they were, and do not come back. */
    private static Article randomEdit(Article article, Random random) {
        Block block = article.block("b1").orElseThrow();
        int length = block.codePoints().length();
        int start = random.nextInt(length + 1);
        int end = Math.min(length, start + random.nextInt(6));
        String replacement = List.of("", "x", "🌊🌊", " zz ").get(random.nextInt(4));
        return block.edit(start, end, replacement).applyTo(article).article();
    }

    private static Article edit(Article article, String words, String replacement) {
        Block block = article.block("b1").orElseThrow();
        Span span = block.span(words);
        return block.edit(span.start(), span.end(), replacement)
                .applyTo(article)
                .article();
    }
}

package news.stet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import news.stet.TextEdit.LostSpan;
import news.stet.TextEdit.Outcome;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class TextEditTest {
    private static final Article FULL = Samples.full();

    @Test
    @Tag("module-path")
    void everySpanBehindAnEditMoves() {
        Block block = FULL.block("b1").orElseThrow();

        Outcome outcome = block.edit(0, 1, "🤔🤔").applyTo(FULL);

        assertThat(outcome.lost()).isEmpty();
        assertThat(outcome.article().block("b1").orElseThrow().text()).isEqualTo("🤔" + Samples.TEXT);
        Map<String, Object> before = Leaves.of(FULL);
        Map<String, Object> after = Leaves.of(outcome.article());
        assertThat(after.keySet()).isEqualTo(before.keySet());
        before.forEach((path, value) -> {
            if (value instanceof Span span && span.block().equals("b1")) {
                assertThat(after).containsEntry(path, new Span("b1", span.start() + 1, span.end() + 1, span.exact()));
            } else if (!path.equals("body/b1/text")) {
                assertThat(after).containsEntry(path, value);
            }
        });
    }

    @RepeatedTest(200)
    void spansSurviveWithTheirWordsOrAreNamed(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        Article before = scattered(random);
        Block block = before.block("b1").orElseThrow();
        int length = block.codePoints().length();
        int start = random.nextInt(length + 1);
        int end = start + random.nextInt(Math.min(8, length - start + 1));
        String replacement = "ab🤔\r".substring(random.nextInt(2), 2 * random.nextInt(2) + 2);
        Map<String, String> spans = spans(before);

        Outcome outcome = block.edit(start, end, replacement).applyTo(before);

        // What the text says is checked by the article itself; that nothing else changed is not.
        Article after = outcome.article();
        assertThat(after.block("b1").orElseThrow().text())
                .isEqualTo(block.codePoints().slice(0, start)
                        + replacement
                        + block.codePoints().slice(end, length));
        spans.keySet()
                .removeIf(path -> outcome.lost().stream()
                        .anyMatch(lost -> path.equals(lost.path()) || path.startsWith(lost.path() + "/")));
        assertThat(spans(after).values()).containsExactlyElementsOf(spans.values());
        assertThat(outcome.lost())
                .allSatisfy(lost -> assertThat(at(before, lost)).isEqualTo(lost.span()));
        // Lost is what the edit touches, and nothing else.
        for (Object value : Leaves.of(before).values()) {
            if (value instanceof Span span && span.block().equals("b1")) {
                boolean apart = span.end() <= start || span.start() >= end;
                boolean isLost =
                        outcome.lost().stream().anyMatch(lost -> lost.span().equals(span));
                assertThat(isLost && apart)
                        .as("%s lost to %s-%s", span, start, end)
                        .isFalse();
            }
        }
    }

    @Test
    void whatTouchesAnInsertionStaysAndWhatItIsInIsLost() {
        Block block = Block.paragraph("b1", "One two three.");
        Article article =
                marked(block, block.span("One"), block.span(" ", 1), block.span("two"), new Span("b1", 4, 4, ""));

        Outcome at = block.edit(4, 4, "new ").applyTo(article);
        assertThat(at.lost()).isEmpty();
        assertThat(at.article().block("b1").orElseThrow().marks())
                .extracting(Mark::span)
                .containsExactly(
                        new Span("b1", 0, 3, "One"),
                        new Span("b1", 3, 4, " "),
                        new Span("b1", 8, 11, "two"),
                        new Span("b1", 4, 4, ""));

        Outcome within = block.edit(5, 5, "-").applyTo(article);
        assertThat(within.lost()).containsExactly(new LostSpan("body/b1/marks/2", block.span("two")));
    }

    @Test
    void onlyWhatIsOtherInTheReplacementCounts() {
        Block block = Block.paragraph("b1", "The brown fox jumps.");
        Article article = marked(block, block.span("The"), block.span("brown"), block.span("fox"), block.span("jumps"));

        assertThat(block.edit(0, 20, "The brown fox jumps.").applyTo(article).article())
                .isEqualTo(article);
        Outcome outcome = block.edit(0, 20, "The black fox jumps.").applyTo(article);
        assertThat(outcome.lost()).containsExactly(new LostSpan("body/b1/marks/1", block.span("brown")));
        assertThat(Changes.between(article, outcome.article())).hasToString("""
                        body/b1/text: text edited: "The brown fox jumps." -> "The black fox jumps."
                        body/b1/marks/1: span lost: emphasis "brown" (b1 4-9)""");
    }

    @Test
    void aTimeKeepsItsValueWithoutItsExpressionAndGoesWithItIfItHasNone() {
        int monday = FULL.block("b1").orElseThrow().span("Monday").start();

        Outcome outcome = FULL.block("b1")
                .orElseThrow()
                .edit(monday, monday + 6, "Friday")
                .applyTo(FULL);

        Claim claim = outcome.article().claim("c1").orElseThrow();
        assertThat(claim.eventTime()).isNull();
        assertThat(claim.attributions().get(1).time()).isEqualTo(When.of("2026-11-23"));
        assertThat(outcome.article().metadata().dates().contentCreated()).isEqualTo(When.of("2026-11"));
        assertThat(outcome.lost())
                .extracting(LostSpan::path)
                .containsExactly(
                        "metadata/dates/contentCreated/expression",
                        "claims/c1/attributions/1/time/expression",
                        "claims/c1/eventTime");
    }

    @Test
    void aProvenanceThatWasATimeAloneGoesWithIt() {
        Block block = Block.paragraph("b1", "One two three.");
        Article article = Article.builder("urn:a")
                .block(block)
                .entity(Entity.builder("e1", null)
                        .provenance(new Provenance(null, null, When.expressed(block.span("two")), null))
                        .build())
                .build();

        Outcome outcome = block.edit(4, 7, "2").applyTo(article);

        assertThat(outcome.article().entity("e1").orElseThrow().provenance()).isNull();
        assertThat(outcome.lost()).containsExactly(new LostSpan("entities/e1/provenance/time", block.span("two")));
    }

    @Test
    void foreignDataStaysWithTheMarkItBelongsTo() {
        Block bare = Block.paragraph("b1", "One two three.");
        Block block = bare.toBuilder()
                .mark(Mark.of(MarkRoles.EMPHASIS, bare.span("One")))
                .mark(Mark.of(MarkRoles.EMPHASIS, bare.span("two")))
                .mark(Mark.of(MarkRoles.EMPHASIS, bare.span("three")))
                .extensions(List.of(
                        foreign(null),
                        foreign("marks/0"),
                        foreign("marks/1"),
                        foreign("marks/1/span"),
                        foreign("marks/2/target"),
                        foreign("marks/10"),
                        foreign("marks"),
                        foreign("other/2")))
                .build();
        Article article = Article.builder("urn:a").block(block).build();

        Block after =
                block.edit(4, 7, "2").applyTo(article).article().block("b1").orElseThrow();

        assertThat(after.extensions())
                .containsExactly(
                        foreign(null),
                        foreign("marks/0"),
                        foreign("marks/1/target"),
                        foreign("marks/9"),
                        foreign("marks"),
                        foreign("other/2"));
    }

    @Test
    void aClaimThatWouldLoseItsOnlyWordsIsRefused() {
        Block block = Block.paragraph("b1", "One two three.");
        Article article = Article.builder("urn:a")
                .block(block)
                .claim(anchored("c1", block.span("two")))
                .claim(anchored("c2", block.span("three")))
                .claim(anchored("c3", block.span("One two")))
                .build();

        assertThatThrownBy(() -> block.edit(5, 6, "o").applyTo(article))
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        e -> assertThat(e.violations())
                                .extracting(Violation::rule, Violation::path)
                                .containsExactly(
                                        org.assertj.core.groups.Tuple.tuple(
                                                Violation.Rule.REQUIRED, "claims/c1/proposition"),
                                        org.assertj.core.groups.Tuple.tuple(
                                                Violation.Rule.REQUIRED, "claims/c3/proposition")));
        assertThat(block.edit(0, 0, "So: ")
                        .applyTo(article)
                        .article()
                        .claim("c2")
                        .orElseThrow()
                        .attributions()
                        .get(0)
                        .wording()
                        .get(0)
                        .span()
                        .start())
                .isEqualTo(12);
    }

    @Test
    void anEditIsRefusedWhereItDoesNotFit() {
        Block block = Block.paragraph("b1", "One two three.");
        Article article = Article.builder("urn:a").block(block).build();

        assertThatThrownBy(() -> block.edit(4, 15, "")).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> block.edit(7, 4, "")).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> block.edit(0, 0, "\0"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("replacement: U+0000 at code point 0 is not a character of XML 1.0; Text.repair mends it");
        assertThatThrownBy(() -> new TextEdit(new Span("b2", 0, 0, ""), "x").applyTo(article))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no block \"b2\" in this article to edit");
        assertThatThrownBy(() -> new TextEdit(new Span("b1", 4, 7, "owt"), "x").applyTo(article))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the edit is of another text: block \"b1\" has \"two\" at 4 to 7, not \"owt\"");
        Article section = Article.builder("urn:a")
                .block(Block.builder("s1", BlockRoles.SECTION).build())
                .build();
        assertThatThrownBy(
                        () -> section.block("s1").orElseThrow().edit(0, 0, "x").applyTo(section))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("body/s1/text: ");
    }

    @Test
    void headlinesAndNotesCanBeEditedToo() {
        Block headline = FULL.block("h1").orElseThrow();
        Block note = FULL.block("n1").orElseThrow();

        Article after = headline.edit(0, 5, "Lake").applyTo(FULL).article();
        after = note.edit(0, 5, "Mind").applyTo(after).article();

        assertThat(Changes.between(FULL, after).paths())
                .containsExactly("status/notes/n1/text", "head/headlines/h1/text");
    }

    private static Extension foreign(String path) {
        return new Extension(path, null, "x", "text/plain", "1");
    }

    private static Claim anchored(String id, Span words) {
        return Claim.builder(id, null)
                .attribution(Attribution.builder(Source.ownVoice())
                        .wording(Mark.of(MarkRoles.CONTENT, words))
                        .build())
                .build();
    }

    private static Article marked(Block block, Span... spans) {
        Block.Builder marked = block.toBuilder();
        for (Span span : spans) {
            marked.mark(Mark.of(MarkRoles.EMPHASIS, span));
        }
        return Article.builder("urn:a").block(marked.build()).build();
    }

    /** An article with random spans wherever spans can be. */
    private static Article scattered(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(40); i >= 0; i--) {
            text.appendCodePoint("ab 🤔\r\u0301".codePoints().toArray()[random.nextInt(6)]);
        }
        Block block = Block.paragraph("b1", text.toString());
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            marks.add(new Mark(
                    MarkRoles.CUE,
                    span(block, random),
                    null,
                    null,
                    random.nextBoolean() ? null : new Provenance(Methods.PERSON, null, When.of("2026"), null)));
        }
        return Article.builder("urn:a")
                .status(Status.builder()
                        .embargo(new Embargo(When.expressed(span(block, random))))
                        .correction(new Correction(null, null, When.of("2026", span(block, random)), null))
                        .build())
                .block(block.toBuilder().marks(marks).build())
                .block(Block.paragraph("b2", text.toString()).toBuilder()
                        .mark(Mark.of(
                                MarkRoles.CUE,
                                new Span("b2", 0, 1, block.codePoints().slice(0, 1))))
                        .build())
                .entity(Entity.builder("e1", null)
                        .mentions(marks)
                        .match(new Match(
                                Code.literal("x"),
                                null,
                                new Provenance(null, null, When.expressed(span(block, random)), null)))
                        .build())
                .claim(Claim.builder("c1", "It is so.")
                        .attribution(Attribution.builder(Source.ownVoice())
                                .time(When.of("2026", span(block, random)))
                                .wording(marks)
                                .build())
                        .eventTime(When.expressed(span(block, random)))
                        .assessment(Assessment.builder(Source.ownVoice())
                                .label("so")
                                .time(When.expressed(span(block, random)))
                                .wording(marks)
                                .build())
                        .build())
                .build();
    }

    private static Span span(Block block, Random random) {
        CodePoints text = block.codePoints();
        int start = random.nextInt(text.length() + 1);
        int end = start + random.nextInt(text.length() - start + 1);
        return new Span("b1", start, end, text.slice(start, end));
    }

    /** The words of all spans by their paths, in the order of the article. */
    private static Map<String, String> spans(Article article) {
        Map<String, String> spans = new LinkedHashMap<>();
        Leaves.of(article).forEach((path, value) -> {
            if (value instanceof Span span) {
                spans.put(path, span.exact());
            }
        });
        return spans;
    }

    /** The span that stands at the path of something lost. */
    private static Span at(Article article, LostSpan lost) {
        Object value = Leaves.at(article, lost.path()).orElseThrow();
        return value instanceof Mark mark ? mark.span() : value instanceof When when ? when.expression() : (Span) value;
    }
}

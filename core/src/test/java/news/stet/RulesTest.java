package news.stet;

import static news.stet.Violation.Rule.CHAIN;
import static news.stet.Violation.Rule.DUPLICATE;
import static news.stet.Violation.Rule.EXACT;
import static news.stet.Violation.Rule.FORM;
import static news.stet.Violation.Rule.RANGE;
import static news.stet.Violation.Rule.RELATION;
import static news.stet.Violation.Rule.REQUIRED;
import static news.stet.Violation.Rule.SPAN;
import static news.stet.Violation.Rule.TREE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules of single values; {@link ValueLawsTest} has what holds for all of them, {@link ArticleRulesTest} the whole. */
class RulesTest {
    private static final Span SPAN_OF_B1 = new Span("b1", 0, 3, "One");
    private static final Attribution OWN = Attribution.ownVoice();
    private static final Attribution SAID =
            Attribution.builder(Source.entities("e1")).build();

    @ParameterizedTest(name = "{0}: {2} at {3}")
    @MethodSource("broken")
    void aBrokenRuleIsNamedWithItsPlace(
            String what, ThrowingCallable making, Violation.Rule rule, String path, String message) {
        assertThatThrownBy(making).isInstanceOfSatisfying(InvalidValueException.class, e -> {
            assertThat(e.violations()).containsExactly(new Violation(rule, path, message));
            assertThat(e).hasMessage(path + ": " + message);
        });
    }

    static Stream<Arguments> broken() {
        String noQualifier = "a qcode splits at its first colon";
        return Stream.of(
                broken("a code without value", () -> Code.uri(""), REQUIRED, "value", "must not be empty"),
                broken("a faulty qcode without value", () -> Code.qcode(""), REQUIRED, "value", "must not be empty"),
                broken(
                        "a URI with an alias",
                        () -> new Code(Code.Form.URI, "a", "b"),
                        FORM,
                        "scheme",
                        "only a qcode has a scheme"),
                broken(
                        "an alias with a colon",
                        () -> Code.qcode("a:b", "c"),
                        FORM,
                        "scheme",
                        noQualifier + ", found one in the alias"),
                broken(
                        "a qcode that was not split",
                        () -> new Code(Code.Form.QCODE, null, "a:b"),
                        FORM,
                        "scheme",
                        noQualifier),
                broken("a scheme without alias", () -> Scheme.of("", "u"), REQUIRED, "alias", "must not be empty"),
                broken("a scheme without URI", () -> Scheme.of("a", ""), REQUIRED, "uri", "must not be empty"),
                broken(
                        "a span that begins before the text",
                        () -> new Span("b", -1, 0, "x"),
                        RANGE,
                        "start",
                        "a span has 0 <= start <= end, found start -1 and end 0"),
                broken(
                        "a span that ends before it begins",
                        () -> new Span("b", 2, 1, ""),
                        RANGE,
                        "start",
                        "a span has 0 <= start <= end, found start 2 and end 1"),
                broken(
                        "a span of another length than its words",
                        () -> new Span("b", 0, 2, "🤔"),
                        EXACT,
                        "exact",
                        "has 1 code points, but the span from 0 to 2 has 2"),
                broken(
                        "a time of nothing",
                        () -> new When(null, null),
                        REQUIRED,
                        "value",
                        "a time has a value or an expression"),
                broken(
                        "a level of 0",
                        () -> Block.builder("b", BlockRoles.SUBHEADING).level(0).build(),
                        RANGE,
                        "level",
                        "must be from 1 to 6, found 0"),
                broken(
                        "a level of 7",
                        () -> Block.builder("b", BlockRoles.SUBHEADING).level(7).build(),
                        RANGE,
                        "level",
                        "must be from 1 to 6, found 7"),
                broken(
                        "a table with a text",
                        () -> Block.builder("b", BlockRoles.TABLE).text("x").build(),
                        TREE,
                        "text",
                        "a block of role table holds others and has no text of its own"),
                broken(
                        "a mark of another block",
                        () -> marked(new Span("b2", 0, 3, "One")),
                        SPAN,
                        "marks/1/span/block",
                        "a mark of block \"b1\" cannot be in block \"b2\""),
                broken(
                        "a mark beyond the text",
                        () -> marked(new Span("b1", 13, 15, ".x")),
                        SPAN,
                        "marks/1/span/end",
                        "code points 13 to 15 are not within block \"b1\", which has 14"),
                broken(
                        "a mark of other words",
                        () -> marked(new Span("b1", 4, 7, "owt")),
                        EXACT,
                        "marks/1/span/exact",
                        "block \"b1\" has \"two\" at 4 to 7, not \"owt\""),
                broken(
                        "a cell of no columns",
                        () -> new Cell(0, 1, false),
                        RANGE,
                        "columns",
                        "must be 1 or more, found 0"),
                broken("a cell of no rows", () -> new Cell(1, 0, false), RANGE, "rows", "must be 1 or more, found 0"),
                broken(
                        "a chain of nobody",
                        () -> claim("x"),
                        REQUIRED,
                        "attributions",
                        "a chain has at least the article's own voice"),
                broken(
                        "a chain that somebody else begins",
                        () -> claim("x", SAID),
                        CHAIN,
                        "attributions/0/source",
                        "must be the article's own voice: step 0 always is"),
                broken(
                        "a chain that comes back to the article",
                        () -> claim("x", OWN, SAID, OWN),
                        CHAIN,
                        "attributions/2/source",
                        "must not be the article's own voice: step 0 is that, and no other"),
                broken(
                        "a claim of nothing",
                        () -> claim(null, OWN, SAID),
                        REQUIRED,
                        "proposition",
                        "may be absent only where the last step marks the content's words"),
                broken(
                        "a claim whose words another step has",
                        () -> claim(
                                null,
                                OWN.toBuilder()
                                        .wording(Mark.of(MarkRoles.CONTENT, SPAN_OF_B1))
                                        .build(),
                                SAID),
                        REQUIRED,
                        "proposition",
                        "may be absent only where the last step marks the content's words"),
                broken(
                        "a claim related to itself",
                        () -> Claim.builder("c1", "x")
                                .attribution(OWN)
                                .relation(Relation.of(ClaimRelations.RELATED, "c2"))
                                .relation(Relation.of(ClaimRelations.RELATED, "c1"))
                                .build(),
                        RELATION,
                        "relations/1/target",
                        "a claim is not related to itself"),
                broken(
                        "a place without id",
                        () -> Claim.builder("c1", "x")
                                .attribution(OWN)
                                .places(List.of("e1", ""))
                                .build(),
                        REQUIRED,
                        "places/1",
                        "must not be empty"),
                broken("a source of nobody", Source::entities, REQUIRED, "ids", "needs at least one entity"),
                broken(
                        "a source named twice",
                        () -> Source.entities("e1", "e2", "e1"),
                        DUPLICATE,
                        "ids",
                        "names an entity twice: [e1, e2, e1]"),
                broken(
                        "an assessment of nothing",
                        () -> Assessment.builder(Source.ownVoice()).url("u").build(),
                        REQUIRED,
                        "verdict",
                        "an assessment has a verdict, a label, a rating or an explanation"),
                broken(
                        "a provenance of nothing",
                        () -> new Provenance(null, null, null, null),
                        REQUIRED,
                        "method",
                        "a provenance says at least one thing"),
                broken(
                        "a confidence beyond 1",
                        () -> new Provenance(null, null, null, 1.01),
                        RANGE,
                        "confidence",
                        "must be from 0 to 1, found 1.01"),
                broken(
                        "a confidence below 0",
                        () -> new Provenance(null, null, null, -0.01),
                        RANGE,
                        "confidence",
                        "must be from 0 to 1, found -0.01"),
                broken(
                        "a confidence that is no number",
                        () -> new Provenance(null, null, null, Double.NaN),
                        RANGE,
                        "confidence",
                        "must be from 0 to 1, found NaN"),
                broken(
                        "an appearance nowhere",
                        () -> new Appearance(null, null, When.of("2026"), true),
                        REQUIRED,
                        "url",
                        "an appearance has a url or a title"),
                broken(
                        "a party of nobody",
                        () -> Party.builder().jobTitle("chief").build(),
                        REQUIRED,
                        "names",
                        "a party has an identity, a name or an entity"),
                broken(
                        "a concept of nothing",
                        () -> Concept.builder().relevance(1).build(),
                        REQUIRED,
                        "names",
                        "a concept has an identity, a name or an entity"),
                broken(
                        "a relevance beyond 100",
                        () -> Concept.of(Code.literal("x")).toBuilder()
                                .relevance(101)
                                .build(),
                        RANGE,
                        "relevance",
                        "must be from 0 to 100, found 101"),
                broken(
                        "a percentage below 0",
                        () -> Concept.of(Code.literal("x")).toBuilder()
                                .confidence(-1)
                                .build(),
                        RANGE,
                        "confidence",
                        "must be from 0 to 100, found -1"),
                broken(
                        "an urgency of 0",
                        () -> Classification.builder().urgency(0).build(),
                        RANGE,
                        "urgency",
                        "must be from 1 to 9, found 0"),
                broken(
                        "an urgency of 10",
                        () -> Classification.builder().urgency(10).build(),
                        RANGE,
                        "urgency",
                        "must be from 1 to 9, found 10"),
                broken(
                        "a link to nowhere",
                        () -> Link.builder().rel(LinkRelations.SEE_ALSO).build(),
                        REQUIRED,
                        "href",
                        "a link has an href or an item"),
                broken(
                        "a rendition nowhere",
                        () -> Rendition.builder().width(1).build(),
                        REQUIRED,
                        "href",
                        "a rendition has an href or an item"),
                broken("a negative width", () -> file().width(-1).build(), RANGE, "width", negative(-1)),
                broken("a negative height", () -> file().height(-2).build(), RANGE, "height", negative(-2)),
                broken("a negative size", () -> file().size(-3L).build(), RANGE, "size", negative(-3)),
                broken(
                        "rights to nothing",
                        () -> Rights.builder().build(),
                        REQUIRED,
                        "holders",
                        "a statement of rights says at least one thing"),
                broken(
                        "an extension before the first place",
                        () -> new Extension(null, -1, "x", "text/plain", ""),
                        RANGE,
                        "position",
                        "must not be negative, found -1"),
                broken(
                        "a catalog without address",
                        () -> Metadata.builder().catalog("").build(),
                        REQUIRED,
                        "catalogs/0",
                        "must not be empty"));
    }

    private static Arguments broken(
            String what, ThrowingCallable making, Violation.Rule rule, String path, String message) {
        return Arguments.of(what, making, rule, path, message);
    }

    private static String negative(int value) {
        return "must not be negative, found " + value;
    }

    private static Block marked(Span second) {
        return Block.builder("b1", BlockRoles.PARAGRAPH)
                .text("One two three.")
                .mark(Mark.of(MarkRoles.CUE, SPAN_OF_B1))
                .mark(Mark.of(MarkRoles.CUE, second))
                .build();
    }

    private static Claim claim(String proposition, Attribution... steps) {
        return Claim.builder("c1", proposition).attributions(List.of(steps)).build();
    }

    private static Rendition.Builder file() {
        return Rendition.builder().href("x");
    }

    @Test
    void whatIsWithinTheRulesIsAllowed() {
        assertThat(new Provenance(null, null, null, -0.0).confidence()).isEqualTo(0.0);
        assertThat(new Provenance(null, null, null, -0.0)).isEqualTo(new Provenance(null, null, null, 0.0));
        assertThat(new Span("b", 3, 3, "").isEmpty()).isTrue();
        assertThat(new Span("b", 3, 4, " ").isEmpty()).isFalse();
        assertThat(new Embargo(null).until()).isNull();
        assertThat(new Correction(null, null, null, null).target()).isNull();
        assertThat(Classification.builder().urgency(1).build().urgency()).isEqualTo(1);
        assertThat(Classification.builder().urgency(9).build().urgency()).isEqualTo(9);
        assertThat(claim(
                                null,
                                OWN.toBuilder()
                                        .wording(Mark.of(MarkRoles.CONTENT, SPAN_OF_B1))
                                        .build())
                        .proposition())
                .isNull();
        assertThat(Relation.of(ClaimRelations.SUPPORTS, "urn:other#c1").isLocal())
                .isFalse();
        assertThat(Relation.of(ClaimRelations.SUPPORTS, "c1").isLocal()).isTrue();
        assertThat(Rights.builder()
                        .extension(new Extension(null, null, "x", "text/plain", ""))
                        .build()
                        .extensions())
                .hasSize(1);
    }

    @Test
    void aBlockListsEveryMarkThatIsWrong() {
        assertThatThrownBy(() -> Block.builder("b1", BlockRoles.PARAGRAPH)
                        .text("One two.")
                        .mark(Mark.of(MarkRoles.CUE, new Span("b2", 0, 3, "One")))
                        .mark(Mark.of(MarkRoles.CUE, SPAN_OF_B1))
                        .mark(Mark.of(MarkRoles.CUE, new Span("b1", 4, 7, "owt")))
                        .mark(Mark.of(MarkRoles.CUE, new Span("b1", 7, 9, ".x")))
                        .build())
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        e -> assertThat(e.violations())
                                .extracting(Violation::path)
                                .containsExactly("marks/0/span/block", "marks/2/span/exact", "marks/3/span/end"));
    }

    @Test
    void aClaimListsAllThatIsWrongWithItsChain() {
        assertThatThrownBy(() -> Claim.builder("c1", null)
                        .attribution(SAID)
                        .attribution(OWN)
                        .relation(Relation.of(ClaimRelations.RELATED, "c1"))
                        .build())
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        e -> assertThat(e.violations())
                                .extracting(Violation::rule)
                                .containsExactly(CHAIN, CHAIN, REQUIRED, RELATION));
    }

    @Test
    void anExceptionShowsTheFirstTwentyAndKeepsAll() {
        List<Violation> violations = new ArrayList<>();
        for (int i = 0; i < 23; i++) {
            violations.add(new Violation(FORM, "p" + i, "m"));
        }

        InvalidValueException exception = new InvalidValueException(violations);

        assertThat(exception.violations()).hasSize(23);
        assertThat(exception).hasMessageStartingWith("p0: m; p1: m; ").hasMessageEndingWith("; p19: m; and 3 more");
        assertThat(new Violation(FORM, "", "m")).hasToString("m");
        assertThatThrownBy(() -> new InvalidValueException(List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}

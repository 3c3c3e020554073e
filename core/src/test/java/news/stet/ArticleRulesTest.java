package news.stet;

import static news.stet.Violation.Rule.DUPLICATE;
import static news.stet.Violation.Rule.EXACT;
import static news.stet.Violation.Rule.REFERENCE;
import static news.stet.Violation.Rule.RELATION;
import static news.stet.Violation.Rule.SPAN;
import static news.stet.Violation.Rule.TREE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ArticleRulesTest {
    private static final Span LOST = new Span("nowhere", 0, 1, "x");
    private static final Span OTHER = new Span("b1", 0, 3, "Two");

    @ParameterizedTest(name = "{1} at {2}")
    @MethodSource("broken")
    void aBrokenRuleIsNamedWithItsPlace(Article.Builder article, Violation.Rule rule, String path, String message) {
        assertThat(violations(article)).containsExactly(new Violation(rule, path, message));
    }

    static Stream<Arguments> broken() {
        return Stream.of(
                // Ids
                broken(
                        article().block(Block.paragraph("b1", "x")),
                        DUPLICATE,
                        "body/2/id",
                        "the id \"b1\" is taken: it was used at body/0/id"),
                broken(
                        article()
                                .head(Head.builder()
                                        .headline(Block.builder("b2", BlockRoles.HEADLINE)
                                                .build())
                                        .build()),
                        DUPLICATE,
                        "body/1/id",
                        "the id \"b2\" is taken: it was used at head/headlines/0/id"),
                broken(
                        article().entity(Entity.builder("b1", null).build()),
                        DUPLICATE,
                        "entities/1/id",
                        "the id \"b1\" is taken: it was used at body/0/id"),
                broken(
                        article().claim(claim("e1")),
                        DUPLICATE,
                        "claims/1/id",
                        "the id \"e1\" is taken: it was used at entities/0/id"),
                broken(
                        article().medium(Media.builder("m1").build()),
                        DUPLICATE,
                        "media/1/id",
                        "the id \"m1\" is taken: it was used at media/0/id"),
                broken(
                        article()
                                .status(Status.builder()
                                        .note(Block.builder("m1", BlockRoles.NOTE)
                                                .build())
                                        .build()),
                        DUPLICATE,
                        "media/0/id",
                        "the id \"m1\" is taken: it was used at status/notes/0/id"),
                // The tree of blocks
                broken(
                        article()
                                .block(Block.paragraph("b3", "x").toBuilder()
                                        .parent("b1")
                                        .build()),
                        TREE,
                        "body/b3/parent",
                        "the parent \"b1\" is neither the block before this one nor one that holds that block"),
                broken(
                        article()
                                .block(Block.paragraph("b3", "x").toBuilder()
                                        .parent("b3")
                                        .build()),
                        TREE,
                        "body/b3/parent",
                        "the parent \"b3\" is neither the block before this one nor one that holds that block"),
                broken(
                        article()
                                .block(Block.paragraph("b3", "x").toBuilder()
                                        .parent("b4")
                                        .build())
                                .block(Block.paragraph("b4", "x")),
                        TREE,
                        "body/b3/parent",
                        "the parent \"b4\" is neither the block before this one nor one that holds that block"),
                broken(
                        article()
                                .head(Head.builder()
                                        .byline(Block.builder("h1", BlockRoles.BYLINE)
                                                .parent("b1")
                                                .build())
                                        .build()),
                        TREE,
                        "head/bylines/h1/parent",
                        "a block outside the body has no parent"),
                broken(
                        article()
                                .status(Status.builder()
                                        .note(Block.builder("n1", BlockRoles.NOTE)
                                                .parent("b1")
                                                .build())
                                        .build()),
                        TREE,
                        "status/notes/n1/parent",
                        "a block outside the body has no parent"),
                // References
                broken(
                        article()
                                .block(Block.builder("f1", BlockRoles.FIGURE)
                                        .media("e1")
                                        .build()),
                        REFERENCE,
                        "body/f1/media",
                        "no medium \"e1\"; that is an entity"),
                broken(
                        article()
                                .entity(Entity.builder("e2", null)
                                        .relation(Relation.of(EntityRelations.PART_OF, "c1"))
                                        .build()),
                        REFERENCE,
                        "entities/e2/relations/0/target",
                        "no entity \"c1\"; that is a claim"),
                broken(
                        article()
                                .claim(claim("c2").toBuilder()
                                        .relation(Relation.of(ClaimRelations.SUPPORTS, "b1"))
                                        .build()),
                        REFERENCE,
                        "claims/c2/relations/0/target",
                        "no claim \"b1\"; that is a block"),
                broken(
                        article()
                                .claim(claim("c2").toBuilder()
                                        .about(List.of("e1", "m1"))
                                        .build()),
                        REFERENCE,
                        "claims/c2/about/1",
                        "no entity \"m1\"; that is a medium"),
                broken(
                        article()
                                .metadata(Metadata.builder()
                                        .credits(Credits.builder()
                                                .provider(Party.builder()
                                                        .entity("nobody")
                                                        .build())
                                                .build())
                                        .build()),
                        REFERENCE,
                        "metadata/credits/provider/entity",
                        "no entity \"nobody\""),
                // Spans
                broken(
                        article()
                                .entity(Entity.builder("e2", null)
                                        .mention(Mark.of(MentionForms.NAME, LOST))
                                        .build()),
                        REFERENCE,
                        "entities/e2/mentions/0/span/block",
                        "no block \"nowhere\""),
                broken(
                        article()
                                .entity(Entity.builder("e2", null)
                                        .mention(Mark.of(MentionForms.NAME, new Span("b1", 12, 15, "e.x")))
                                        .build()),
                        SPAN,
                        "entities/e2/mentions/0/span/end",
                        "code points 12 to 15 are not within block \"b1\", which has 14"),
                broken(
                        article()
                                .claim(claim("c2").toBuilder()
                                        .eventTime(When.expressed(OTHER))
                                        .build()),
                        EXACT,
                        "claims/c2/eventTime/expression/exact",
                        "block \"b1\" has \"One\" at 0 to 3, not \"Two\""),
                broken(
                        article()
                                .entity(Entity.builder("e2", null)
                                        .mention(Mark.of(MentionForms.NAME, new Span("b1", 1, 4, "One")))
                                        .build()),
                        EXACT,
                        "entities/e2/mentions/0/span/exact",
                        "block \"b1\" has \"ne \" at 1 to 4, not \"One\"; those words are at 0 to 3"),
                // What was meant
                broken(
                        article()
                                .entity(Entity.builder("ministry", null).build())
                                .claim(claim("c2").toBuilder()
                                        .about(List.of("minstry"))
                                        .build()),
                        REFERENCE,
                        "claims/c2/about/0",
                        "no entity \"minstry\"; the nearest is \"ministry\""),
                broken(
                        article()
                                .claim(claim("c2").toBuilder()
                                        .about(List.of("E1"))
                                        .build()),
                        REFERENCE,
                        "claims/c2/about/0",
                        "no entity \"E1\"; the nearest is \"e1\""),
                broken(
                        article()
                                .claim(claim("c2").toBuilder()
                                        .about(List.of("e3"))
                                        .build()),
                        REFERENCE,
                        "claims/c2/about/0",
                        "no entity \"e3\""),
                // Relations
                broken(
                        article()
                                .claim(claim("c2").toBuilder()
                                        .relation(Relation.of(ClaimRelations.SUPPORTS, "c1"))
                                        .relation(Relation.of(ClaimRelations.CONTRADICTS, "c1"))
                                        .build()),
                        RELATION,
                        "claims/c2/relations/1",
                        "claims \"c2\" and \"c1\" cannot both support and contradict each other"),
                broken(
                        article()
                                .claim(claim("c2").toBuilder()
                                        .relation(Relation.of(ClaimRelations.SUPPORTS, "c3"))
                                        .build())
                                .claim(claim("c3").toBuilder()
                                        .relation(Relation.of(ClaimRelations.CONTRADICTS, "c2"))
                                        .build()),
                        RELATION,
                        "claims/c3/relations/0",
                        "claims \"c3\" and \"c2\" cannot both support and contradict each other"));
    }

    private static Arguments broken(Article.Builder article, Violation.Rule rule, String path, String message) {
        return Arguments.of(article, rule, path, message);
    }

    private static Article.Builder article() {
        return Samples.plain().toBuilder()
                .medium(Media.builder("m1").build())
                .entity(Entity.builder("e1", null).build())
                .claim(claim("c1"));
    }

    private static Claim claim(String id) {
        return Claim.builder(id, "It is so.")
                .attribution(Attribution.ownVoice())
                .build();
    }

    private static List<Violation> violations(Article.Builder article) {
        return catchThrowableOfType(InvalidValueException.class, article::build).violations();
    }

    /** Everywhere in an article that has all there is, one at a time: a reference that leads nowhere, a span of no block. */
    @Test
    void everyReferenceAndEverySpanIsChecked() {
        Article full = Samples.full();
        Set<String> checked = new TreeSet<>();
        for (String path : paths(full)) {
            Object value = Leaves.at(full, path).orElseThrow();
            Object wrong;
            if (value instanceof Span && !path.matches("body/.*/marks/.*/span")) { // a block sees to its own marks
                wrong = LOST;
            } else if (value instanceof Source source && !(source instanceof Source.OwnVoice)) {
                wrong = Source.entities("gone");
            } else if (value instanceof When when) {
                wrong = new When(when.value(), LOST);
            } else if (value instanceof Target) {
                wrong = path.startsWith("body/") ? Target.media("gone") : Target.entity("gone");
            } else if (value instanceof String
                    && path.matches(".*/(entity|places/.|about/.|addressees/.|media/.|media)")) {
                wrong = "gone";
            } else if (value instanceof Relation relation) {
                wrong = new Relation(relation.type(), "gone", null, null, List.of());
            } else {
                continue;
            }
            InvalidValueException refused =
                    catchThrowableOfType(InvalidValueException.class, () -> Variants.with(full, path, wrong));
            assertThat(refused).as(path).isNotNull();
            assertThat(refused.violations()).as(path).hasSize(1);
            assertThat(refused.violations().get(0).rule()).as(path).isEqualTo(REFERENCE);
            assertThat(refused.violations().get(0).path()).as(path).startsWith(path);
            checked.add(path.replaceAll("/([0-9]+|[a-z][0-9])(?=/|$)", ""));
        }
        assertThat(checked)
                .hasSizeGreaterThanOrEqualTo(52)
                .contains(
                        "status/embargo/until",
                        "status/corrections/time",
                        "entities/matches/provenance/time",
                        "body/marks/provenance/time",
                        "claims/attributions/media",
                        "claims/attributions/wording/provenance/time",
                        "claims/assessments/wording/target",
                        "claims/relations/by",
                        "media/creators/entity");
    }

    private static Set<String> paths(Article article) {
        Set<String> paths = new TreeSet<>();
        for (String leaf : Leaves.of(article).keySet()) {
            for (String path = leaf; path.contains("/"); path = path.substring(0, path.lastIndexOf('/'))) {
                paths.add(path);
            }
        }
        return paths;
    }

    @Test
    void everyViolationOfTheWholeArticleIsReported() {
        List<Violation> violations = violations(Samples.plain().toBuilder()
                .status(Status.builder().expiry(When.expressed(LOST)).build())
                .head(Head.builder()
                        .headline(Block.builder("b1", BlockRoles.HEADLINE)
                                .parent("b2")
                                .build())
                        .build())
                .metadata(Metadata.builder()
                        .dates(Dates.builder()
                                .contentCreated(When.expressed(OTHER))
                                .build())
                        .right(Rights.builder()
                                .holder(Party.builder().entity("nobody").build())
                                .build())
                        .build())
                .block(Block.builder("b3", BlockRoles.FIGURE)
                        .parent("b1")
                        .media("nothing")
                        .build())
                .entity(Entity.builder("e1", null)
                        .relation(Relation.of(EntityRelations.PART_OF, "e9"))
                        .build())
                .claim(claim("e1").toBuilder()
                        .relation(Relation.of(ClaimRelations.SUPPORTS, "c2"))
                        .build())
                .claim(claim("c2").toBuilder()
                        .relation(Relation.of(ClaimRelations.CONTRADICTS, "e1"))
                        .build()));

        assertThat(violations)
                .extracting(violation -> violation.rule() + " " + violation.path())
                .containsExactly(
                        "TREE head/headlines/b1/parent",
                        "DUPLICATE body/0/id",
                        "DUPLICATE claims/0/id",
                        "TREE body/b3/parent",
                        "REFERENCE status/expiry/expression/block",
                        "EXACT metadata/dates/contentCreated/expression/exact",
                        "REFERENCE metadata/rights/0/holders/0/entity",
                        "REFERENCE body/b3/media",
                        "REFERENCE entities/e1/relations/0/target",
                        "RELATION claims/c2/relations/0");
    }

    @Test
    void aBodyIsTheTreeOfItsBlocksInReadingOrder() {
        Article article = Article.builder("urn:a")
                .block(Block.builder("t", BlockRoles.TABLE).build())
                .block(within("r1", BlockRoles.ROW, "t"))
                .block(within("c11", BlockRoles.CELL, "r1"))
                .block(within("c12", BlockRoles.CELL, "r1"))
                .block(within("r2", BlockRoles.ROW, "t"))
                .block(within("c21", BlockRoles.CELL, "r2"))
                .block(within("p", BlockRoles.PARAGRAPH, "c21"))
                .block(within("caption", BlockRoles.CAPTION, "t"))
                .block(Block.paragraph("after", ""))
                .build();

        assertThat(article.body()).hasSize(9);
        assertThat(violations(article.toBuilder().block(within("late", BlockRoles.CELL, "r2"))))
                .hasSize(1);
    }

    @Test
    void aDeepAndABrokenTreeAreCheckedInReasonableTime() {
        List<Block> deep = new ArrayList<>();
        List<Block> broken = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            deep.add(Block.builder("b" + i, BlockRoles.SECTION)
                    .parent(i == 0 ? null : "b" + (i - 1))
                    .build());
            broken.add(
                    Block.builder("b" + i, BlockRoles.SECTION).parent("nowhere").build());
        }

        assertThat(Article.builder("urn:a").body(deep).build().body()).hasSize(100_000);
        assertThat(violations(Article.builder("urn:a").body(broken))).hasSize(100_000);
    }

    @Test
    void aRelationToAnotherArticleIsNotLookedFor() {
        assertThat(Article.builder("urn:a")
                        .claim(claim("c1").toBuilder()
                                .relation(Relation.of(ClaimRelations.SUPPORTS, "urn:b#c1"))
                                .build())
                        .build()
                        .claims())
                .hasSize(1);
    }

    @Test
    void theConstructorIsNoSideDoor() {
        assertThatThrownBy(() -> new Article(
                        "urn:a",
                        null,
                        null,
                        Status.NONE,
                        Head.NONE,
                        Metadata.NONE,
                        List.of(),
                        List.of(),
                        List.of(Block.paragraph("b1", ""), Block.paragraph("b1", "")),
                        List.of(),
                        List.of(),
                        List.of()))
                .isInstanceOf(InvalidValueException.class);
    }

    private static Block within(String id, Code role, String parent) {
        return Block.builder(id, role).parent(parent).build();
    }
}

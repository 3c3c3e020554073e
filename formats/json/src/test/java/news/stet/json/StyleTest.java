package news.stet.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import news.stet.Article;
import news.stet.Attribution;
import news.stet.Block;
import news.stet.BlockRoles;
import news.stet.Cell;
import news.stet.Claim;
import news.stet.Code;
import news.stet.Embargo;
import news.stet.Entity;
import news.stet.EntityKinds;
import news.stet.Mark;
import news.stet.MarkRoles;
import news.stet.Name;
import news.stet.Provenance;
import news.stet.Source;
import news.stet.Span;
import news.stet.Status;
import news.stet.Target;
import news.stet.When;
import news.stet.testkit.Articles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The exact form of what is written: others depend on it. */
class StyleTest {
    private static Article article() {
        Block block = Block.paragraph("b1", "🚢 Er/sie sagte: \"Ja\".\n\t");
        return Article.builder("urn:a/b")
                .language("de")
                .status(Status.builder().embargo(new Embargo(null)).build())
                .block(block.toBuilder()
                        .mark(Mark.of(MarkRoles.LINK, block.span("Ja"), Target.href("a?b=c&d")))
                        .mark(Mark.of(MarkRoles.LINE_BREAK, new Span("b1", 0, 0, "")))
                        .build())
                .block(Block.builder("t1", BlockRoles.TABLE).build())
                .block(Block.builder("z1", BlockRoles.CELL)
                        .parent("t1")
                        .cell(Cell.HEADER)
                        .build())
                .entity(Entity.builder("e1", EntityKinds.PERSON)
                        .named(false)
                        .identity(Code.uri("http://example.org/1"))
                        .name(Name.of("jemand"))
                        .name(new Name("somebody", "en", Code.literal("plain")))
                        .build())
                .claim(Claim.builder("c1", "Ja.")
                        .attribution(Attribution.ownVoice())
                        .attribution(Attribution.builder(Source.entities("e1"))
                                .act(Code.uri("https://stet.news/cv/act/say"))
                                .mode(Code.uri("https://stet.news/cv/act/say"))
                                .time(When.of("2026-04-12"))
                                .build())
                        .provenance(new Provenance(null, "desk", null, 0.1))
                        .build())
                .build();
    }

    @Test
    void prettyIsForPeople() {
        assertThat(JsonFormat.standard().writeString(article())).isEqualTo("""
                {
                  "$schema": "https://stet.news/schema/1.0/article.json",
                  "format": "stet",
                  "formatVersion": "1.0",
                  "id": "urn:a/b",
                  "language": "de",
                  "status": {
                    "embargo": {}
                  },
                  "body": [
                    {
                      "id": "b1",
                      "role": "paragraph",
                      "text": "🚢 Er/sie sagte: \\"Ja\\".\\n\\t",
                      "marks": [
                        {"role": "link", "span": {"start": 17, "end": 19, "exact": "Ja"}, "target": {"href": "a?b=c&d"}},
                        {"role": "lineBreak", "span": {"start": 0, "end": 0}}
                      ]
                    },
                    {
                      "id": "t1",
                      "role": "table"
                    },
                    {
                      "id": "z1",
                      "role": "cell",
                      "parent": "t1",
                      "cell": {"columns": 1, "rows": 1, "header": true}
                    }
                  ],
                  "entities": [
                    {
                      "id": "e1",
                      "kind": "cpnat:person",
                      "named": false,
                      "identity": {"uri": "http://example.org/1"},
                      "names": [
                        "jemand",
                        {"text": "somebody", "language": "en", "role": {"literal": "plain"}}
                      ]
                    }
                  ],
                  "claims": [
                    {
                      "id": "c1",
                      "proposition": "Ja.",
                      "attributions": [
                        {
                          "source": "ownVoice",
                          "commitment": "affirmed"
                        },
                        {
                          "source": {"entities": ["e1"]},
                          "act": "say",
                          "mode": {"uri": "https://stet.news/cv/act/say"},
                          "time": "2026-04-12"
                        }
                      ],
                      "provenance": {"agent": "desk", "confidence": 0.1}
                    }
                  ]
                }
                """);
    }

    @Test
    void compactIsOneLineOfTheSame() {
        JsonFormat compact = JsonFormat.builder().style(JsonStyle.COMPACT).build();
        String document = compact.writeString(article());
        assertThat(document)
                .doesNotContain("\n")
                .startsWith("{\"$schema\":\"https://stet.news/schema/1.0/article.json\",");
        assertThat(Trees.of(document)).isEqualTo(Trees.of(JsonFormat.standard().writeString(article())));
    }

    @ParameterizedTest
    @CsvSource({
        "0.1, 0.1",
        "1, 1.0",
        "0, 0.0",
        "-0.0, 0.0",
        "1e-5, 1.0E-5",
        "2e-3, 0.002",
        "4.9e-324, 4.9E-324",
        "0.30000000000000004, 0.30000000000000004",
        "2.2250738585072014e-308, 2.2250738585072014E-308"
    })
    void confidenceIsTheShortestNumberThatComesBack(String given, String written) {
        Article article = Article.builder("a")
                .entity(Entity.builder("e1", null)
                        .provenance(new Provenance(null, null, null, Double.valueOf(given)))
                        .build())
                .build();
        String document = JsonLinesFormat.standard().writeString(article);
        assertThat(document).contains("\"confidence\":" + written + "}");
        assertThat(JsonLinesFormat.standard().readString(document)).isEqualTo(article);
    }

    @Test
    void theOrderOfMembersDoesNotMatterInReading() {
        for (long seed = 1; seed <= 200; seed++) {
            JsonNode tree = Trees.of(JsonFormat.standard().writeString(Articles.random(seed)));
            // From the tree, which spells numbers in its own way.
            Article article = JsonFormat.standard().readString(tree.toString());
            String sorted = ordered(tree, null).toString();
            String shuffled = ordered(tree, new Random(seed)).toString();
            assertThat(JsonFormat.standard().readString(sorted))
                    .as("seed %d, sorted", seed)
                    .isEqualTo(article);
            assertThat(JsonFormat.standard().readString(shuffled))
                    .as("seed %d, shuffled", seed)
                    .isEqualTo(article);
        }
    }

    /** The same with its members sorted by name, or shuffled; those that are not Stet's stay in their order. */
    private static JsonNode ordered(JsonNode node, Random random) {
        if (node instanceof ArrayNode array) {
            ArrayNode items = Trees.MAPPER.createArrayNode();
            array.forEach(item -> items.add(ordered(item, random)));
            return items;
        }
        if (!(node instanceof ObjectNode)) {
            return node;
        }
        List<String> names = new ArrayList<>(node.propertyNames());
        boolean foreign = names.stream().anyMatch(name -> !name.matches("[$a-z][A-Za-z]*") || name.equals("null"));
        if (!foreign && random == null) {
            names.sort(Comparator.naturalOrder());
        } else if (!foreign) {
            Collections.shuffle(names, random);
        }
        ObjectNode members = Trees.MAPPER.createObjectNode();
        names.forEach(name -> members.set(name, ordered(node.get(name), random)));
        return members;
    }
}

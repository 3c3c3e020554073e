package news.stet.schemaorg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import news.stet.io.ArticleFormats;
import news.stet.testkit.Articles;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("module-path")
class SchemaOrgFormatTest {
    @Test
    void isFoundByNameTypeAndExtension() {
        ArticleFormats formats = ArticleFormats.load();
        assertThat(formats.named("schemaorg")).isInstanceOf(SchemaOrgFormat.class);
        assertThat(formats.forMediaType("application/ld+json").orElseThrow()).isInstanceOf(SchemaOrgFormat.class);
        assertThat(formats.forPath(Path.of("a.jsonld")).orElseThrow()).isInstanceOf(SchemaOrgFormat.class);
    }

    @Test
    void recognizesAContextOfSchemaOrg() {
        for (String start : new String[] {
            "{\"@context\": \"https://schema.org\"",
            "[{\"@type\": \"x\", \"@context\":\"http://schema.org/\",",
            "{\"@context\": [\"http://example.org/\", \"https://schema.org\"]",
            "{\"@context\": {\"@vocab\": \"http://schema.org/\"}",
            SchemaOrgFormat.standard().writeString(Articles.minimal())
        }) {
            assertThat(recognizes(start)).as(start).isTrue();
        }
        for (String start : new String[] {
            "{\"@context\": \"http://www.w3.org/ns/anno.jsonld\", \"see\": \"https://schema.org\"",
            "{\"format\": \"stet\"}",
            "https://schema.org"
        }) {
            assertThat(recognizes(start)).as(start).isFalse();
        }
    }

    @Test
    void refusesOptionsThatCannotBe() {
        SchemaOrgFormat.Builder builder = SchemaOrgFormat.builder();
        assertThatThrownBy(() -> builder.publisher("", null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> builder.publisher("A", "example.org")).isInstanceOf(IllegalArgumentException.class);
    }

    private static boolean recognizes(String start) {
        return SchemaOrgFormat.standard().recognizes(start.getBytes(StandardCharsets.UTF_8));
    }
}

package news.stet.newsml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.validation.Validator;
import news.stet.Article;
import news.stet.Block;
import news.stet.Entity;
import news.stet.InvalidValueException;
import news.stet.Match;
import news.stet.Provenance;
import news.stet.Relation;
import news.stet.When;
import news.stet.testkit.Articles;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What holds for every set of entities, whatever is in it. */
class KnowledgeLawsTest {
    private static final KnowledgeFormat FORMAT = KnowledgeFormat.standard();

    /** What an article has beside its text, and what does not point into that. */
    static KnowledgeItem item(Article article) {
        Set<String> blocks = new HashSet<>();
        article.head().headlines().stream().map(Block::id).forEach(blocks::add);
        article.head().descriptions().stream().map(Block::id).forEach(blocks::add);
        article.status().notes().stream().map(Block::id).forEach(blocks::add);
        List<Entity> entities = new ArrayList<>();
        for (Entity entity : article.entities()) {
            entities.add(entity.toBuilder()
                    .mentions(entity.mentions().stream()
                            .filter(mention -> blocks.contains(mention.span().block()))
                            .toList())
                    .provenance(without(entity.provenance()))
                    .matches(entity.matches().stream()
                            .map(match -> new Match(match.identity(), match.type(), without(match.provenance())))
                            .toList())
                    .relations(entity.relations().stream()
                            .map(relation -> new Relation(
                                    relation.type(),
                                    relation.target(),
                                    relation.by(),
                                    without(relation.provenance()),
                                    relation.extensions()))
                            .toList())
                    .build());
        }
        KnowledgeItem.Kind kind =
                entities.size() == 1 ? KnowledgeItem.Kind.CONCEPT_ITEM : KnowledgeItem.Kind.KNOWLEDGE_ITEM;
        KnowledgeItem.Builder builder = KnowledgeItem.builder(kind, article.id())
                .version(article.version())
                .language(article.language())
                .schemes(article.schemes())
                .entities(entities)
                .extensions(article.extensions());
        try {
            return builder.status(article.status())
                    .head(article.head())
                    .metadata(article.metadata())
                    .build();
        } catch (InvalidValueException e) {
            return KnowledgeItem.builder(kind, article.id())
                    .version(article.version())
                    .language(article.language())
                    .schemes(article.schemes())
                    .entities(entities.stream()
                            .map(entity ->
                                    entity.toBuilder().mentions(List.of()).build())
                            .toList())
                    .extensions(article.extensions())
                    .build(); // its dates or marks point into the body
        }
    }

    private static @Nullable Provenance without(@Nullable Provenance provenance) {
        if (provenance == null || provenance.time() == null || provenance.time().expression() == null) {
            return provenance;
        }
        String value = provenance.time().value();
        return new Provenance(
                provenance.method(),
                provenance.agent(),
                value == null ? When.of("2024") : When.of(value),
                provenance.confidence());
    }

    private static byte[] written(KnowledgeItem item) {
        return FORMAT.writeString(item).getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void everySetComesBackEqualAndTheSameBytes() throws IOException {
        int whole = 0;
        for (long seed = 0; seed < Articles.count(2_000); seed++) {
            KnowledgeItem item = item(Articles.random(seed));
            whole += item.metadata().equals(Articles.random(seed).metadata()) ? 1 : 0;
            byte[] written = written(item);
            KnowledgeFormat.Result read = FORMAT.readResult(new ByteArrayInputStream(written), "seed " + seed);
            assertThat(read.item()).as("seed " + seed).isEqualTo(item);
            assertThat(read.problems()).as("seed " + seed).isEmpty();
            assertThat(written(read.item())).as("seed " + seed).isEqualTo(written);
        }
        assertThat(whole).as("items with everything around the entities").isGreaterThan(20);
    }

    @Test
    void everySetIsValid() throws Exception {
        Validator validator = Standards.schema().newValidator();
        Standards.validate(validator, written(item(Articles.minimal())));
        Standards.validate(validator, written(item(Articles.full())));
        for (long seed = 0; seed < Articles.count(2_000) / 5; seed++) {
            try {
                Standards.validate(validator, written(item(Articles.random(seed))));
            } catch (AssertionError e) {
                throw new AssertionError("seed " + seed + ": " + e.getMessage(), e);
            }
        }
    }

    @Test
    void theFullestSetComesBack() throws IOException {
        KnowledgeItem item = item(Articles.full());
        assertThat(FORMAT.read(new ByteArrayInputStream(written(item)))).isEqualTo(item);
    }

    @Test
    void itIsReadOneAtATimeAsAtOnce() throws IOException {
        for (long seed = 0; seed < Articles.count(2_000) / 10; seed++) {
            KnowledgeItem item = item(Articles.random(seed));
            try (ConceptReader reader = FORMAT.concepts(new ByteArrayInputStream(written(item)), null)) {
                List<Entity> entities = new ArrayList<>();
                reader.forEach(entities::add);
                assertThat(entities).as("seed " + seed).isEqualTo(item.entities());
                if (!entities.isEmpty()) {
                    assertThat(reader.metadata()).as("seed " + seed).isEqualTo(item.metadata());
                    assertThat(reader.schemes()).as("seed " + seed).isEqualTo(item.schemes());
                    assertThat(reader.id()).as("seed " + seed).isEqualTo(item.id());
                }
            }
        }
    }

    @Test
    void theBytesAreTheSameInEveryLocale() {
        Locale before = Locale.getDefault();
        try {
            byte[] here = written(item(Articles.full()));
            Locale.setDefault(Locale.forLanguageTag("ar-u-nu-arab"));
            assertThat(written(item(Articles.full()))).isEqualTo(here);
        } finally {
            Locale.setDefault(before);
        }
    }
}

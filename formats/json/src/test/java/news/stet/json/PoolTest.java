package news.stet.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import news.stet.Acts;
import news.stet.BlockRoles;
import news.stet.ClaimRelations;
import news.stet.Code;
import news.stet.DescriptionRoles;
import news.stet.EntityKinds;
import news.stet.EntityRelations;
import news.stet.ItemClasses;
import news.stet.MarkRoles;
import news.stet.MatchTypes;
import news.stet.MentionForms;
import news.stet.Methods;
import news.stet.Modes;
import news.stet.NameRoles;
import news.stet.PublicationStatuses;
import news.stet.Verdicts;
import news.stet.Vocabulary;
import org.junit.jupiter.api.Test;

class PoolTest {
    private static final Object KIND = new Object();
    private static final List<String> LETTERS = List.of("a", "b", "é", "€", "𐍈");

    private static Pool.Entry entry(Pool pool, Object kind, String text) {
        byte[] document = ("before" + text + "behind").getBytes(StandardCharsets.UTF_8);
        return pool.entry(kind, document, 6, document.length - 12);
    }

    /** Their beginnings, ends and lengths are alike, and so are their hashes. */
    private static Stream<String> alike(int count) {
        return IntStream.range(0, count).mapToObj(i -> String.format(Locale.ROOT, "beginning%08dthe-ending", i));
    }

    @Test
    void aStringSaidAgainIsTheSameValueForEachKind() {
        Pool pool = new Pool();
        Pool.Entry first = entry(pool, KIND, "gazette");

        assertThat(entry(pool, KIND, "gazette")).isSameAs(first);
        assertThat(entry(pool, new Object(), "gazette")).isNotSameAs(first);
        assertThat(first.text()).isEqualTo("gazette");
    }

    @Test
    void everyStringIsItselfHoweverManyThereAre() {
        Pool pool = new Pool();

        assertThat(IntStream.range(0, 20_000).mapToObj(i -> "e" + i % 9_000))
                .allMatch(text -> entry(pool, KIND, text).text().equals(text));
        assertThat(alike(2_000)).allMatch(text -> entry(pool, KIND, text).text().equals(text));
        assertThat(entry(pool, KIND, "").text()).isEmpty();
    }

    @Test
    void stringsMadeToHaveOneHashAreNotLookedThroughEachTime() {
        Pool pool = new Pool();
        alike(100).forEach(text -> entry(pool, KIND, text));

        // The later ones are not kept: each time another value.
        String last = alike(100).skip(99).findFirst().orElseThrow();
        assertThat(entry(pool, KIND, last)).isNotSameAs(entry(pool, KIND, last));
    }

    @Test
    void stringsThatDifferAnywhereAreDifferent() {
        long seed = 20_260_612L;
        Random random = new Random(seed);
        Pool pool = new Pool();
        Map<String, Pool.Entry> entries = new HashMap<>();
        for (int i = 0; i < 60_000; i++) {
            // Few letters, so that much is said again; the last string of a document has nothing behind it.
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(1 + random.nextInt(24));
            for (int c = 0; c < length; c++) {
                text.append(LETTERS.get(random.nextInt(10) == 0 ? random.nextInt(LETTERS.size()) : 0));
            }
            byte[] document = (random.nextBoolean() ? "xx" + text : "xx" + text + "yyyyyyyyyyyyyyy")
                    .getBytes(StandardCharsets.UTF_8);
            int bytes = text.toString().getBytes(StandardCharsets.UTF_8).length;
            Pool.Entry entry = pool.entry(KIND, document, 2, bytes);
            assertThat(entry.text()).as("seed %d, string %d", seed, i).isEqualTo(text.toString());
            entries.put(text.toString(), entry);
        }
        assertThat(entries).hasSizeGreaterThan(100);
    }

    @Test
    void theWordsOfStetsVocabulariesAreTheSameForAllDocuments() throws IllegalAccessException {
        for (Vocabulary vocabulary : Vocabulary.values()) {
            for (Code code : codes()) {
                String word = vocabulary.word(code).orElse(null);
                if (word != null) {
                    assertKnown(vocabulary, word, code);
                }
            }
        }
        for (Code code : codes()) {
            if (code.form() == Code.Form.QCODE) {
                assertKnown(CodeCodec.PLAIN, code.text(), code);
            }
        }
        assertThat(codes()).hasSizeGreaterThan(100);
    }

    @Test
    void whatAPoolLearnsIsUnknownToOthers() {
        Pool pool = new Pool();
        Pool.Entry learned = entry(pool, Vocabulary.ACT, "whisper");
        IntStream.range(0, 3_000).forEach(i -> entry(pool, KIND, "a-longer-word-than-two-longs-" + i));

        assertThat(entry(pool, Vocabulary.ACT, "say").code()).isEqualTo(Acts.SAY);
        assertThat(entry(pool, Vocabulary.ACT, "whisper").text()).isSameAs(learned.text());
        assertThat(entry(new Pool(), Vocabulary.ACT, "whisper").text()).isNotSameAs(learned.text());
    }

    private static void assertKnown(Object kind, String word, Code code) {
        assertThat(entry(new Pool(), kind, word)).as(word).isSameAs(entry(new Pool(), kind, word));
        assertThat(entry(new Pool(), kind, word).code()).as(word).isEqualTo(code);
        assertThat(entry(new Pool(), kind, word).text()).isEqualTo(word);
    }

    private static List<Code> codes() throws IllegalAccessException {
        List<Code> codes = new ArrayList<>();
        for (Class<?> holder : List.of(
                Acts.class,
                BlockRoles.class,
                ClaimRelations.class,
                DescriptionRoles.class,
                EntityKinds.class,
                EntityRelations.class,
                ItemClasses.class,
                MarkRoles.class,
                MatchTypes.class,
                MentionForms.class,
                Methods.class,
                Modes.class,
                NameRoles.class,
                PublicationStatuses.class,
                Verdicts.class)) {
            for (Field field : holder.getFields()) {
                if (field.getType() == Code.class) {
                    codes.add((Code) field.get(null));
                }
            }
        }
        return codes;
    }
}

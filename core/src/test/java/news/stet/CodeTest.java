package news.stet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeTest {
    @Test
    void aQcodeSplitsAtItsFirstColon() {
        assertThat(Code.qcode("a:b:c")).isEqualTo(new Code(Code.Form.QCODE, "a", "b:c"));
        assertThat(Code.qcode(":b")).isEqualTo(new Code(Code.Form.QCODE, "", "b"));
        assertThat(Code.qcode("a:")).isEqualTo(new Code(Code.Form.QCODE, "a", ""));
        assertThat(Code.qcode("faulty")).isEqualTo(new Code(Code.Form.QCODE, null, "faulty"));
        assertThat(Code.qcode("cpnat", "person")).isEqualTo(EntityKinds.PERSON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a:b", "a:b:c", ":", ":b", "a:", "faulty", " a : b ", "\n", "cameo:010", "🤔:🤔"})
    void aQcodeIsKeptAsGiven(String qcode) {
        assertThat(Code.qcode(qcode).text()).isEqualTo(qcode);
    }

    @Test
    void formsAreNeverTakenForOneAnother() {
        assertThat(Set.of(Code.qcode("a:b"), Code.uri("a:b"), Code.literal("a:b")))
                .hasSize(3);
        assertThat(Code.uri("a:b").text()).isEqualTo("a:b");
        assertThat(Code.literal("a:b").text()).isEqualTo("a:b");
    }

    @Test
    void aUriHasATypedViewWhichMayBeEmpty() {
        assertThat(Code.uri("https://example.com/é").asUri()).contains(URI.create("https://example.com/é"));
        assertThat(Code.uri("not a uri").asUri()).isEmpty();
        assertThat(Code.qcode("a:b").asUri()).isEmpty();
        assertThat(Code.literal("https://example.com/").asUri()).isEmpty();
    }

    @Test
    void aWordOfStetShowsAsTheWord() {
        assertThat(Acts.SAY).hasToString("say");
        assertThat(Acts.SAY.text()).isEqualTo("https://stet.news/cv/act/say");
        assertThat(Code.uri("https://stet.news/cv/act/not a word")).hasToString("https://stet.news/cv/act/not a word");
        assertThat(EntityKinds.PERSON).hasToString("cpnat:person");
    }

    @Test
    void noForeignAliasCanPassForAWordOfStet() {
        assertThat(Vocabulary.ACT.word(Code.qcode("https", "//stet.news/cv/act/say")))
                .isEmpty();
        assertThat(Vocabulary.ACT.word(Code.literal("https://stet.news/cv/act/say")))
                .isEmpty();
        assertThat(Vocabulary.ACT.word(Code.qcode("say"))).isEmpty();
        assertThat(Vocabulary.MODE.word(Acts.SAY)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("words")
    void everyWordHasOneCodeAndEveryCodeItsWord(Vocabulary vocabulary, String word) {
        Code code = vocabulary.code(word);

        assertThat(vocabulary.word(code)).contains(word);
        assertThat(code.text()).isEqualTo(vocabulary.uri() + word);
        for (Vocabulary other : Vocabulary.values()) {
            assertThat(other.word(code).isPresent()).isEqualTo(other == vocabulary);
        }
    }

    static Stream<org.junit.jupiter.params.provider.Arguments> words() {
        return Stream.of(Vocabulary.values())
                .flatMap(vocabulary -> Stream.of("a", "say", "saySo", "x1", "xYZ123")
                        .map(word -> org.junit.jupiter.params.provider.Arguments.of(vocabulary, word)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "1", "a-b", "a b", "é", "aé", " a", "a\n", "a/b", "a:b"})
    void whatIsNoWordIsRefused(String text) {
        assertThat(Vocabulary.isWord(text)).isFalse();
        assertThatThrownBy(() -> Vocabulary.ACT.code(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(Text.quote(text));
    }

    @Test
    void aLongWordIsReadInReasonableTime() {
        assertThat(Vocabulary.isWord("a".repeat(1_000_000) + "-")).isFalse();
        assertThat(Vocabulary.isWord("a".repeat(1_000_000))).isTrue();
    }

    @Test
    void noTwoConstantsAreTheSameCodeAndAllAreWellFormed() throws IllegalAccessException {
        Set<Code> seen = new HashSet<>();
        for (Class<?> holder : Vocabularies.HOLDERS) {
            for (Field field : holder.getFields()) {
                if (field.getType() == Code.class) {
                    assertThat(Modifier.isFinal(field.getModifiers())).isTrue();
                    Code code = (Code) field.get(null);
                    assertThat(seen.add(code))
                            .as(holder.getSimpleName() + "." + field.getName())
                            .isTrue();
                    assertThat(field.getName()).isEqualTo(constant(code));
                }
            }
        }
        assertThat(seen).hasSizeGreaterThan(100);
    }

    /** A constant is named after its word. */
    private static String constant(Code code) {
        String word = code.form() == Code.Form.QCODE
                ? code.value()
                : code.value().substring(code.value().lastIndexOf('/') + 1);
        return word.replaceAll("([A-Z])", "_$1").toUpperCase(java.util.Locale.ROOT);
    }

    @Test
    void resolvesByTheArticlesSchemesFirst() {
        Article article = Article.builder("urn:a")
                .scheme(Scheme.of("ex", "https://example.com/"))
                .scheme(Scheme.of("ex", "https://example.org/"))
                .scheme(Scheme.of("stat", "https://example.com/stat/"))
                .build();

        assertThat(article.resolve(Code.qcode("ex:a:b"))).contains("https://example.com/a:b");
        assertThat(article.resolve(Code.qcode("stat:canceled"))).contains("https://example.com/stat/canceled");
        assertThat(article.resolve(Code.qcode("medtop:20000717")))
                .contains("http://cv.iptc.org/newscodes/mediatopic/20000717");
        assertThat(article.resolve(Code.uri("urn:x"))).contains("urn:x");
        assertThat(article.resolve(Code.qcode("nobody:knows"))).isEmpty();
        assertThat(article.resolve(Code.qcode("faulty"))).isEmpty();
        assertThat(article.resolve(Code.literal("ex:a"))).isEmpty();
    }

    @Test
    void everyAliasOfTheConstantsCanBeResolved() throws IllegalAccessException {
        Article article = Article.builder("urn:a").build();
        for (Class<?> holder : Vocabularies.HOLDERS) {
            for (Field field : holder.getFields()) {
                if (field.getType() == Code.class) {
                    assertThat(article.resolve((Code) field.get(null)))
                            .as(field.toString())
                            .isPresent();
                }
            }
        }
        assertThat(List.copyOf(BlockRoles.HOLDERS)).contains(BlockRoles.TABLE).doesNotContain(BlockRoles.CELL);
    }
}

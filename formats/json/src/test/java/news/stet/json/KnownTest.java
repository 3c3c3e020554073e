package news.stet.json;

import static org.assertj.core.api.Assertions.assertThat;

import news.stet.Vocabulary;
import org.junit.jupiter.api.Test;

class KnownTest {
    @Test
    void codesMadeBeforehandAreWrittenAsAnyOtherWouldBe() {
        for (Vocabulary vocabulary : Vocabulary.values()) {
            CodeCodec codec = CodeCodec.of(vocabulary);
            assertThat(Known.codes(vocabulary))
                    .isNotEmpty()
                    .allSatisfy((code, word) -> assertThat(word.getValue()).isEqualTo(codec.brief(code)));
        }
        assertThat(Known.codes(null))
                .isNotEmpty()
                .allSatisfy((code, word) -> assertThat(word.getValue()).isEqualTo(CodeCodec.PLAIN.brief(code)));
    }
}

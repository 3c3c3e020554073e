package news.stet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.stet.Variants.Variant;
import org.junit.jupiter.api.Test;

class FingerprintTest {
    @Test
    void equalArticlesHaveTheSame() {
        assertThat(Fingerprint.of(Samples.full())).isEqualTo(Fingerprint.of(Samples.full()));
        assertThat(Fingerprint.of(Samples.full())).matches("[0-9a-f]{64}");
    }

    @Test
    void whateverDiffersAnywhereShows() {
        List<Variant> variants = Variants.of(Samples.full());
        Map<String, Article> seen = new HashMap<>();
        seen.put(Fingerprint.of(Samples.full()), Samples.full());
        for (Variant variant : variants) {
            Article before = seen.putIfAbsent(Fingerprint.of(variant.article()), variant.article());
            assertThat(before == null || before.equals(variant.article()))
                    .as(variant.path())
                    .isTrue();
        }
        assertThat(seen).hasSizeGreaterThan(variants.size() / 2);
    }

    @Test
    void itIsTheSameInEveryRelease() {
        assertThat(Fingerprint.of(
                        Article.builder("urn:example:1").language("en").build()))
                .isEqualTo("9fbd1a20a86c72beeef90f52be9b54d93a4ecfd11db452cb7018327df3cac0ba");
        assertThat(Fingerprint.of((Record) Source.ownVoice()))
                .isNotEqualTo(Fingerprint.of((Record) Source.unspecified()));
    }
}

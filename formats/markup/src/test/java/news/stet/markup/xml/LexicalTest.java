package news.stet.markup.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LexicalTest {
    private static final long SEED = 11;
    private static final List<String> PARTS = List.of(
            "urn", "http", "a", "Z9", ":", ":", ":", "/", "//", "#", "-", ".", "_", "1", "?", "%", "%41", "@", "[", "]",
            " ", "é", "~", "+", "x.y", "8080", "::1");

    @Test
    void aUriThatIsOneAtFirstSightIsOneForTheParserOfTheJdk() {
        int uris = 0;
        for (int round = 0; round < 200_000; round++) {
            Random random = new Random(SEED + round);
            StringBuilder text = new StringBuilder();
            for (int i = 1 + random.nextInt(7); i > 0; i--) {
                text.append(PARTS.get(random.nextInt(PARTS.size())));
            }
            boolean expected = isUri(text.toString());
            assertThat(Lexical.isUri(text.toString()))
                    .as("seed %d: %s", SEED + round, text)
                    .isEqualTo(expected);
            uris += expected ? 1 : 0;
        }
        assertThat(uris).isGreaterThan(1_000);
    }

    private static boolean isUri(String text) {
        try {
            return new URI(text).isAbsolute()
                    && text.codePoints().allMatch(c -> (c > ' ' && c < 0x7F) || Character.isLetterOrDigit(c))
                    && text.indexOf('[') < 0;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}

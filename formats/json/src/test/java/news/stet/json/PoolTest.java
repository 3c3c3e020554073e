package news.stet.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PoolTest {
    private static final Object KIND = new Object();

    private static Pool.Entry entry(Pool pool, Object kind, String text) {
        char[] buffer = ("before" + text + "behind").toCharArray();
        return pool.entry(kind, buffer, 6, text.length());
    }

    /** Their beginnings, ends and lengths are alike, and so are their hashes. */
    private static Stream<String> alike(int count) {
        return IntStream.range(0, count).mapToObj(i -> String.format(Locale.ROOT, "begin%08dthe-end", i));
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
}

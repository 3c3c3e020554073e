package news.stet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class IdsTest {
    @Test
    void idsOfOneHashAreFoundAsFastAsOthers() {
        int count = 1 << 16;
        List<Violation> violations = new ArrayList<>();
        Ids ids = new Ids(count, violations);
        assertTimeout(Duration.ofSeconds(10), () -> {
            for (int i = 0; i < count; i++) {
                ids.add(i % 2 == 0 ? Ids.Kind.ENTITY : Ids.Kind.CLAIM, "entities", i, colliding(i));
            }
            for (int i = 0; i < count; i++) {
                assertThat(ids.has(Ids.Kind.ENTITY, colliding(i))).isEqualTo(i % 2 == 0);
            }
        });
        assertThat(ids.has(Ids.Kind.CLAIM, colliding(count))).isFalse();
        assertThat(new HashSet<>(List.of(
                        colliding(0).hashCode(),
                        colliding(1).hashCode(),
                        colliding(9).hashCode())))
                .hasSize(1);
        assertThat(ids.all(Ids.Kind.ENTITY)).hasSize(count / 2);
        assertThat(violations).isEmpty();
        ids.add(Ids.Kind.MEDIUM, "media", 3, colliding(40));
        assertThat(violations)
                .singleElement()
                .satisfies(taken -> assertThat(taken.message()).contains("entities/40/id"));
    }

    /** One of many ids with the same hash. */
    private static String colliding(int number) {
        StringBuilder id = new StringBuilder();
        for (int bit = 16; bit >= 0; bit--) {
            id.append((number >> bit & 1) == 0 ? "Aa" : "BB");
        }
        return id.toString();
    }
}

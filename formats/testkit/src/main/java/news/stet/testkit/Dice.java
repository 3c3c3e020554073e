package news.stet.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The chance in one random article. Only {@link SplittableRandom#nextLong()} is asked, since what the other methods make
 * of it may differ between releases of Java.
 */
final class Dice {
    private final SplittableRandom random;
    private final double density;

    Dice(long seed) {
        random = new SplittableRandom(seed);
        // Some articles say hardly anything, some nearly everything.
        density = pick(0.05, 0.15, 0.25, 0.4, 0.6, 0.9);
    }

    int below(int bound) {
        return (int) ((random.nextLong() >>> 1) % bound);
    }

    /** Both ends included. */
    int between(int low, int high) {
        return low + below(high - low + 1);
    }

    long number() {
        return random.nextLong();
    }

    /** From 0 inclusive to 1 exclusive. */
    double fraction() {
        return (random.nextLong() >>> 11) * 0x1.0p-53;
    }

    boolean chance(double probability) {
        return fraction() < probability;
    }

    @SafeVarargs
    final <T> T pick(T... choices) {
        return choices[below(choices.length)];
    }

    <T> T pick(List<T> choices) {
        return choices.get(below(choices.size()));
    }

    /** An optional component, as often as this article fills them. */
    <T> @Nullable T maybe(Supplier<T> value) {
        return chance(density) ? value.get() : null;
    }

    /** An optional component that few articles have. */
    <T> @Nullable T seldom(Supplier<T> value) {
        return chance(density / 4) ? value.get() : null;
    }

    /** A list, as often empty as this article leaves out what it can. */
    <T> List<T> some(Supplier<T> element) {
        return chance(density) ? many(element, 1, 0.35) : List.of();
    }

    /** A list that few articles have. */
    <T> List<T> few(Supplier<T> element) {
        return chance(density / 4) ? many(element, 1, 0.3) : List.of();
    }

    /** A list of at least {@code least}, each further element with a given probability; now and then one repeats. */
    <T> List<T> many(Supplier<T> element, int least, double more) {
        List<T> list = new ArrayList<>();
        while (list.size() < least || (list.size() < 8 && chance(more))) {
            list.add(!list.isEmpty() && chance(0.04) ? list.get(list.size() - 1) : element.get());
        }
        return list;
    }

    /** Some of the choices, none twice, in any order. */
    <T> List<T> subset(List<T> choices) {
        if (choices.isEmpty() || !chance(density)) {
            return List.of();
        }
        List<T> left = new ArrayList<>(choices);
        List<T> taken = new ArrayList<>();
        do {
            taken.add(left.remove(below(left.size())));
        } while (!left.isEmpty() && taken.size() < 5 && chance(0.3));
        return taken;
    }
}

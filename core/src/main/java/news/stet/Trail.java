package news.stet;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where a walk through a value is: spelled out only when something is wrong there, since most values are right. */
final class Trail {
    private @Nullable Object[] steps = new Object[16];
    private int depth;

    /** Into a component, or into an element by its id or index. */
    void enter(Object step) {
        if (depth == steps.length) {
            steps = Arrays.copyOf(steps, depth * 2);
        }
        steps[depth++] = step;
    }

    void leave() {
        depth--;
    }

    int depth() {
        return depth;
    }

    /** The path of the place, relative to the place at a depth above it. */
    String from(int depth) {
        return Arrays.stream(steps, depth, this.depth).map(String::valueOf).collect(Collectors.joining("/"));
    }

    /** The path of the place, in the form of {@link Violation#path()}. */
    @Override
    public String toString() {
        return from(0);
    }
}

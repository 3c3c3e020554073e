package news.stet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Where a walk through a value is: spelled out only when something is wrong there, since most values are right. */
final class Trail {
    private final List<Object> steps = new ArrayList<>();

    /** Into a component, or into an element by its id or index. */
    void enter(Object step) {
        steps.add(step);
    }

    void leave() {
        steps.remove(steps.size() - 1);
    }

    int depth() {
        return steps.size();
    }

    /** The path of the place, relative to the place at a depth above it. */
    String from(int depth) {
        return steps.stream().skip(depth).map(Object::toString).collect(Collectors.joining("/"));
    }

    /** The path of the place, in the form of {@link Violation#path()}. */
    @Override
    public String toString() {
        return from(0);
    }
}

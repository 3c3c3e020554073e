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

    /** The path of the place, in the form of {@link Violation#path()}. */
    @Override
    public String toString() {
        return steps.stream().map(Object::toString).collect(Collectors.joining("/"));
    }
}

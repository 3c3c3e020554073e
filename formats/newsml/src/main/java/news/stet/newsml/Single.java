package news.stet.newsml;

import java.util.List;
import news.stet.Text;
import news.stet.io.ProblemCodes;
import news.stet.newsml.binding.Bound;
import org.jspecify.annotations.Nullable;

/** What the schema allows once and the binding takes often, so that a second one is seen. */
final class Single {
    private Single() {}

    /** The first; further ones are kept with the value at a path. */
    static <E extends Bound> @Nullable E of(List<E> elements, String path, Reading reading) {
        for (E again : elements.subList(Math.min(1, elements.size()), elements.size())) {
            reading.apart(
                    ProblemCodes.DUPLICATE,
                    again,
                    path,
                    "a second " + Text.quote(again.name().getLocalPart()) + ", where one is allowed");
        }
        return elements.isEmpty() ? null : elements.get(0);
    }
}

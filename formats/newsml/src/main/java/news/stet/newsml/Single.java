package news.stet.newsml;

import java.util.List;
import news.stet.io.ProblemCodes;
import news.stet.markup.xml.Attributed;
import org.jspecify.annotations.Nullable;

/** What the schema allows once and the binding takes often, so that a second one is seen. */
final class Single {
    private Single() {}

    static <E extends Attributed> @Nullable E of(List<E> elements, Reading reading) {
        for (int i = 1; i < elements.size(); i++) {
            reading.fault(ProblemCodes.DUPLICATE, elements.get(i).place(), "may be there once, and is there again");
        }
        return elements.isEmpty() ? null : elements.get(0);
    }
}

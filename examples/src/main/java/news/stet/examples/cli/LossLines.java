package news.stet.examples.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import news.stet.io.Loss;

/** The losses of an article, for a person: what befell many elements of a list alike is one line. */
final class LossLines {
    private LossLines() {}

    static List<String> of(List<Loss> losses) {
        Map<String, List<Loss>> alike = new LinkedHashMap<>();
        for (Loss loss : losses) {
            alike.computeIfAbsent(key(loss), key -> new ArrayList<>()).add(loss);
        }
        return alike.values().stream().map(LossLines::line).toList();
    }

    private static String line(List<Loss> alike) {
        int more = alike.size() - 1;
        return alike.get(0) + (more == 0 ? "" : " (and " + more + " more like it)");
    }

    /** Of the same component of other elements: the path begins and ends alike, and is as long. */
    private static String key(Loss loss) {
        String[] steps = loss.path().split("/", -1);
        String last = steps[steps.length - 1].replaceAll("[0-9]+", "0");
        return steps.length < 3 ? loss.path() : loss.kind() + " " + steps[0] + " " + steps.length + " " + last;
    }
}

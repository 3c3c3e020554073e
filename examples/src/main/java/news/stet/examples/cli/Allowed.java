package news.stet.examples.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import news.stet.io.Loss;
import news.stet.io.LossPolicy;

/** Which losses the user allows. */
final class Allowed {
    private Allowed() {}

    static LossPolicy parse(String words) {
        switch (words) {
            case "report" -> {
                return LossPolicy.report();
            }
            case "fail" -> {
                return LossPolicy.fail();
            }
            default -> {
                List<Loss.Kind> kinds = new ArrayList<>();
                for (String word : words.split(",", -1)) {
                    kinds.add(Arrays.stream(Loss.Kind.values())
                            .filter(kind -> word(kind).equals(word))
                            .findFirst()
                            .orElseThrow(() -> new UsageException(
                                    "--losses is report, fail, or some of " + words() + ", found " + word)));
                }
                return LossPolicy.allow(kinds.toArray(Loss.Kind[]::new));
            }
        }
    }

    private static String words() {
        return Arrays.stream(Loss.Kind.values()).map(Allowed::word).collect(Collectors.joining(","));
    }

    private static String word(Loss.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}

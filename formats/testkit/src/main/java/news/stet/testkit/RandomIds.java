package news.stet.testkit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Ids of blocks, media, entities and claims: NCNames, unique over all of them, not all of them tame. */
final class RandomIds {
    private static final List<String> UNTAMED = List.of(
            "e1",
            "E1",
            "id",
            "ID",
            "null",
            "true",
            "_",
            "__proto__",
            "xml",
            "CON",
            "a.b-c_d",
            "a-",
            "article",
            "ownVoice",
            "unspecified",
            "é",
            "e\u0301",
            "Жук",
            "名前",
            "İ",
            "ı",
            "ß",
            "x\u00B7y",
            "a\u200Db",
            "\uD840\uDC00x",
            "n0",
            "NaN",
            "claims");

    private final Dice dice;
    private final Set<String> taken = new HashSet<>();

    RandomIds(Dice dice) {
        this.dice = dice;
    }

    String next(String prefix) {
        String id = dice.chance(0.12) ? dice.pick(UNTAMED) : prefix + (taken.size() + 1);
        while (!taken.add(id)) {
            id = id + "." + dice.below(100);
        }
        return id;
    }

    List<String> next(String prefix, int count) {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ids.add(next(prefix));
        }
        return ids;
    }
}

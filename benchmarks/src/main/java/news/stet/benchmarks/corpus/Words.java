package news.stet.benchmarks.corpus;

import java.util.Locale;
import java.util.Random;

/** Words of no meaning but of many letters, some of them beyond ASCII and a few beyond the Basic Multilingual Plane. */
final class Words {
    private static final String[] SYLLABLES = {
        "ba", "cor", "del", "fen", "gra", "hol", "ir", "jen", "kol", "lum", "mor", "nis", "or", "pol", "quen", "ros",
        "sta", "tur", "ul", "vel", "wen", "yar", "zem", "bru", "cha", "dru", "est", "gor", "lin", "mas"
    };
    private static final String[] FOREIGN = {"Łódź", "Škoda", "größte", "Zürich", "Москва", "東京", "São", "d’Ivoire"};
    private static final String BEYOND = "📰";

    private final Random random;

    Words(Random random) {
        this.random = random;
    }

    /** In ASCII, so that it may be part of an id. */
    String word() {
        StringBuilder word = new StringBuilder();
        for (int i = 1 + random.nextInt(3); i >= 0; i--) {
            word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        return word.toString();
    }

    String name() {
        return capital(word()) + " " + capital(word());
    }

    String sentence(int words) {
        StringBuilder sentence = new StringBuilder(capital(word()));
        for (int i = 1; i < words; i++) {
            sentence.append(' ').append(random.nextInt(12) == 0 ? FOREIGN[random.nextInt(FOREIGN.length)] : word());
        }
        // As in agency copy, few texts have a character that takes two chars.
        return sentence.append(random.nextInt(150) == 0 ? " " + BEYOND : "")
                .append('.')
                .toString();
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}

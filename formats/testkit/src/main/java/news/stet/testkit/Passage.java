package news.stet.testkit;

import news.stet.Block;
import news.stet.CodePoints;
import news.stet.Span;

/** The text of one block, to be anchored in. */
record Passage(String block, String text, CodePoints codePoints) {
    private static final int LONGEST = 60;

    static Passage of(Block block) {
        return new Passage(block.id(), block.text(), block.codePoints());
    }

    /** Any stretch: most of them short, some empty, a few the whole, many starting right behind an astral character. */
    Span span(Dice dice) {
        int length = codePoints.length();
        if (length < 5_000 && dice.chance(0.05)) {
            return span(0, length);
        }
        int start = dice.below(Math.max(1, length));
        if (dice.chance(0.3)) {
            start = behindAstral(start);
        }
        int end = dice.chance(0.1) ? start : Math.min(length, start + dice.between(1, LONGEST));
        return span(start, end);
    }

    private Span span(int start, int end) {
        return new Span(block, start, end, codePoints.slice(start, end));
    }

    private int behindAstral(int from) {
        for (int i = codePoints.toUtf16(from); i < text.length(); i++) {
            if (Character.isHighSurrogate(text.charAt(i))) {
                return codePoints.fromUtf16(i) + 1;
            }
        }
        return from;
    }
}

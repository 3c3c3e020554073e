package news.stet;

/** From words to spans, for authors, who think in words and not in numbers; and from spans to words. */
final class Spans {
    private Spans() {}

    static Span only(Block block, String exact) {
        int first = find(block, exact, 0);
        if (first < 0 || find(block, exact, first + 1) >= 0) {
            throw new IllegalArgumentException(
                    Text.quote(exact) + " occurs " + times(count(block, exact)) + " in block " + Text.quote(block.id())
                            + (first < 0 ? "" : "; say which with span(words, occurrence)"));
        }
        return at(block, exact, first);
    }

    static Span nth(Block block, String exact, int occurrence) {
        int at = -1;
        if (occurrence >= 1) {
            at = find(block, exact, 0);
            for (int i = 1; i < occurrence && at >= 0; i++) {
                at = find(block, exact, at + 1);
            }
        }
        if (at < 0) {
            throw new IllegalArgumentException("no occurrence " + occurrence + " of " + Text.quote(exact) + " in block "
                    + Text.quote(block.id()) + ": it occurs " + times(count(block, exact)));
        }
        return at(block, exact, at);
    }

    /** What stands at a span, whatever the span says of it. */
    static String words(Article article, Span span) {
        Block block = article.block(span.block())
                .orElseThrow(() ->
                        new IllegalArgumentException("no block " + Text.quote(span.block()) + " in this article"));
        CodePoints text = block.codePoints();
        if (span.end() > text.length()) {
            throw new IllegalArgumentException("code points " + span.start() + " to " + span.end()
                    + " are not within block " + Text.quote(span.block()) + ", which has " + text.length());
        }
        return text.slice(span.start(), span.end());
    }

    private static Span at(Block block, String exact, int utf16) {
        int start = block.text().codePointCount(0, utf16);
        return new Span(block.id(), start, start + exact.codePointCount(0, exact.length()), exact);
    }

    private static int find(Block block, String exact, int from) {
        // A lone surrogate would be found in the middle of a character.
        Text.require(exact, "exact");
        return block.text().indexOf(exact, from);
    }

    private static int count(Block block, String exact) {
        int count = 0;
        for (int at = find(block, exact, 0); at >= 0; at = find(block, exact, at + 1)) {
            count++;
        }
        return count;
    }

    private static String times(int count) {
        return count == 0 ? "nowhere" : count == 1 ? "once" : count + " times";
    }
}

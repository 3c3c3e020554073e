package news.stet.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import news.stet.Article;
import news.stet.Block;
import news.stet.CodePoints;
import news.stet.Span;
import org.jspecify.annotations.Nullable;

/** Another text of one block, and every span of the article that is in it with the words that are there now. */
final class Rewording {
    private final Block after;
    private final int start;
    private final int end;
    private final int growth;

    private Rewording(Block after, int start, int end, int growth) {
        this.after = after;
        this.start = start;
        this.end = end;
        this.growth = growth;
    }

    /** Replaces a stretch of the text, given in UTF-16 units. */
    static Article of(Article article, Block block, int start, int end, String replacement) {
        String text = block.text();
        CodePoints codePoints = block.codePoints();
        int from = codePoints.fromUtf16(start);
        int to = codePoints.fromUtf16(end);
        Block after = Block.builder(block.id(), block.role())
                .text(text.substring(0, start) + replacement + text.substring(end))
                .build();
        int growth = after.codePoints().length() - codePoints.length();
        return (Article) Objects.requireNonNull(new Rewording(after, from, to, growth).reword(article));
    }

    static Span span(Block block, int start, int end) {
        return new Span(block.id(), start, end, block.codePoints().slice(start, end));
    }

    private @Nullable Object reword(@Nullable Object value) {
        if (value instanceof Span span) {
            return span.block().equals(after.id()) ? span(after, moved(span.start()), moved(span.end())) : span;
        }
        if (value instanceof List<?> list) {
            List<@Nullable Object> elements = new ArrayList<>();
            list.forEach(element -> elements.add(reword(element)));
            return elements;
        }
        if (!(value instanceof Record record) || Shape.isLeaf(value)) {
            return value;
        }
        @Nullable Object[] values = Shape.values(record);
        for (int i = 0; i < values.length; i++) {
            values[i] = reword(values[i]);
        }
        if (record instanceof Block block && block.id().equals(after.id())) {
            values[Shape.names(record).indexOf("text")] = after.text();
        }
        return Shape.make(record, values);
    }

    private int moved(int at) {
        return at <= start ? at : at >= end ? at + growth : start;
    }
}

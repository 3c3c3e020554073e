package news.stet.benchmarks.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import news.stet.Article;
import news.stet.Block;
import news.stet.benchmarks.harness.Variant;

/** Finds a hundred stretches of the text of an article, each given by code points, and looks at their ends. */
abstract class Passages implements Variant {
    static final int COUNT = 100;

    private static final long SEED = 100;
    private static final int LONGEST = 60;

    private final List<String> texts = new ArrayList<>();
    private final List<int[]> starts = new ArrayList<>();
    private final List<int[]> ends = new ArrayList<>();

    Passages(List<Article> articles) {
        Random random = new Random(SEED);
        for (Article article : articles) {
            String text = article.body().stream().map(Block::text).collect(Collectors.joining("\n\n"));
            int length = text.codePointCount(0, text.length());
            int[] start = random.ints(COUNT, 0, length - LONGEST).toArray();
            int[] end = start.clone();
            for (int i = 0; i < end.length; i++) {
                end[i] += 1 + random.nextInt(LONGEST);
            }
            texts.add(text);
            starts.add(start);
            ends.add(end);
        }
    }

    @Override
    public final int units() {
        return texts.size();
    }

    @Override
    public final long run(int unit) {
        return find(texts.get(unit), starts.get(unit), ends.get(unit));
    }

    /** The sum of all offsets in UTF-16 units. */
    abstract long find(String text, int[] starts, int[] ends);
}

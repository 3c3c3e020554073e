package news.stet.benchmarks.text;

import java.util.List;
import news.stet.Article;
import news.stet.CodePoints;

/** By one index of the text, made for these passages. */
public final class StetPassages extends Passages {
    /**
     * Chooses the passages.
     *
     * @param articles whose text they are of
     */
    public StetPassages(List<Article> articles) {
        super(articles);
    }

    @Override
    long find(String text, int[] starts, int[] ends) {
        CodePoints codePoints = CodePoints.of(text);
        long sum = 0;
        for (int i = 0; i < starts.length; i++) {
            sum += codePoints.toUtf16(starts[i]) + codePoints.toUtf16(ends[i]);
        }
        return sum;
    }
}

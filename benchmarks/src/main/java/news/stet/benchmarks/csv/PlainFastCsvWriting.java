package news.stet.benchmarks.csv;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import news.stet.Article;
import news.stet.benchmarks.harness.Variant;

/** Sets of articles written as tables with FastCSV, each into a new folder, which is deleted then. */
public final class PlainFastCsvWriting implements Variant {
    private final List<List<Article>> sets;
    private final int articles;
    private final Path folder;

    /**
     * Makes the sets.
     *
     * @param articles what is in all of them
     * @throws IOException if the seed is not found or no folder can be made
     */
    public PlainFastCsvWriting(List<Article> articles) throws IOException {
        sets = SetFolder.sets(articles);
        this.articles = Math.min(articles.size(), SetFolder.SIZE);
        folder = SetFolder.create();
    }

    @Override
    public int units() {
        return sets.size();
    }

    @Override
    public int articles() {
        return articles;
    }

    @Override
    public long run(int unit) throws IOException {
        Path set = folder.resolve("set" + unit);
        Files.createDirectory(set);
        PlainFastCsv.write(sets.get(unit), set);
        long size = SetFolder.size(set);
        SetFolder.delete(set);
        return size;
    }
}

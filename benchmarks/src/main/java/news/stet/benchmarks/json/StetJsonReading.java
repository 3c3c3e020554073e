package news.stet.benchmarks.json;

import java.io.IOException;
import java.util.List;
import news.stet.Article;
import news.stet.json.JsonFormat;

/** By Stet. */
public final class StetJsonReading extends Reading {
    private final JsonFormat format = JsonFormat.standard();

    /**
     * Prepares the bytes.
     *
     * @param articles what to read, a unit each
     * @throws IOException if they cannot be written
     */
    public StetJsonReading(List<Article> articles) throws IOException {
        super(articles);
    }

    @Override
    long read(byte[] json) {
        return seen(format.read(json));
    }
}

package news.stet.benchmarks.json;

import java.io.IOException;
import java.util.List;
import news.stet.Article;

/** By Jackson 2's databind. */
public final class Databind2Reading extends Reading {
    private final Databind2 databind = new Databind2();

    /**
     * Prepares the bytes.
     *
     * @param articles what to read, a unit each
     * @throws IOException if they cannot be written
     */
    public Databind2Reading(List<Article> articles) throws IOException {
        super(articles);
    }

    @Override
    long read(byte[] json) throws IOException {
        return seen(databind.read(json));
    }
}

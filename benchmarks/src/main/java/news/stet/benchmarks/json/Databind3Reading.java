package news.stet.benchmarks.json;

import java.io.IOException;
import java.util.List;
import news.stet.Article;

/** By Jackson 3's databind. */
public final class Databind3Reading extends Reading {
    private final Databind3 databind = new Databind3();

    /**
     * Prepares the bytes.
     *
     * @param articles what to read, a unit each
     * @throws IOException if they cannot be written
     */
    public Databind3Reading(List<Article> articles) throws IOException {
        super(articles);
    }

    @Override
    long read(byte[] json) {
        return seen(databind.read(json));
    }
}

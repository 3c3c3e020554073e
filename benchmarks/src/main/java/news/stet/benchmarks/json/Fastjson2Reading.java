package news.stet.benchmarks.json;

import java.io.IOException;
import java.util.List;
import news.stet.Article;

/** By fastjson2. */
public final class Fastjson2Reading extends Reading {
    /**
     * Prepares the bytes.
     *
     * @param articles what to read, a unit each
     * @throws IOException if they cannot be written
     */
    public Fastjson2Reading(List<Article> articles) throws IOException {
        super(articles);
    }

    @Override
    long read(byte[] json) {
        return seen(Fastjson2.read(json));
    }
}

package news.stet.benchmarks.json;

import java.io.IOException;
import java.util.List;
import news.stet.Article;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Goes through the tokens and makes a string of each that is one. */
public final class TokensAndTexts extends Reading {
    private final JsonFactory factory = new JsonFactory();

    /**
     * Prepares the bytes.
     *
     * @param articles what to read, a unit each
     * @throws IOException if they cannot be written
     */
    public TokensAndTexts(List<Article> articles) throws IOException {
        super(articles);
    }

    @Override
    long read(byte[] json) {
        long sum = 0;
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                sum += token.id();
                if (token == JsonToken.VALUE_STRING) {
                    sum += parser.getString().length();
                }
            }
        }
        return sum;
    }
}

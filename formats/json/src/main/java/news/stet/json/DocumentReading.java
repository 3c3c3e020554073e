package news.stet.json;

import news.stet.Article;
import news.stet.io.ArticleFormatException;
import news.stet.io.ProblemCodes;
import news.stet.json.syntax.Document;
import news.stet.json.syntax.Findings;
import news.stet.json.syntax.Verbatim;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;

/** Reads one document that is in memory. */
final class DocumentReading {
    private DocumentReading() {}

    /**
     * The article of a document.
     *
     * @throws ArticleFormatException with everything that is wrong with it
     */
    static Article read(Document document, Pool pool) {
        return read(document, ArticleCodec.DOCUMENT, pool);
    }

    /**
     * The value of a document that holds something else.
     *
     * @throws ArticleFormatException with everything that is wrong with it
     */
    static <T> T read(Document document, Codec<T> codec, Pool pool) {
        document.checkUtf8();
        try (JsonParser parser = document.parser()) {
            Findings findings = new Findings(parser, document);
            try {
                return read(parser, findings, codec, pool, document.verbatim());
            } catch (ArticleFormatException e) {
                throw e;
            } catch (RuntimeException | StackOverflowError e) {
                throw findings.broken(e);
            }
        }
    }

    private static <T> T read(JsonParser parser, Findings findings, Codec<T> codec, Pool pool, Verbatim verbatim) {
        if (parser.nextToken() == null) {
            throw findings.alone(ProblemCodes.TRUNCATED, "", "the input is empty, expected an object", null);
        }
        T value = new Input(parser, findings, pool, verbatim).value(codec);
        trailing(parser, findings);
        if (value == null) {
            throw findings.exception(null);
        }
        return value;
    }

    private static void trailing(JsonParser parser, Findings findings) {
        boolean more;
        try {
            more = parser.nextToken() != null;
        } catch (JacksonException e) {
            more = true;
        }
        if (more) {
            findings.trailing();
            throw findings.exception(null);
        }
    }
}

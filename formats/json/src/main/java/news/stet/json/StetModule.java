package news.stet.json;

import news.stet.Article;
import news.stet.io.ArticleFormatException;
import news.stet.json.syntax.Findings;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Lets an {@link Article} be a value in whatever a Jackson mapper reads and writes: the body of a request, a component of
 * somebody's record. Needs Jackson's databind, which nothing else here does.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new StetModule()).build();
 * }</pre>
 *
 * <p>An article looks as in {@link JsonLinesFormat} and is read as strictly. What is wrong with it is told in a
 * {@link MismatchedInputException} of the mapper's, whose cause is the {@link ArticleFormatException} with all problems.
 */
// Its base class comes from a module that nobody has to have: who uses it requires that module anyway.
@SuppressWarnings("exports")
public final class StetModule extends SimpleModule {
    private static final long serialVersionUID = 1L;

    /** A module for a mapper's builder. */
    public StetModule() {
        super("stet");
        addSerializer(new Writer());
        addDeserializer(Article.class, new Reader());
    }

    private static final class Writer extends StdSerializer<Article> {
        Writer() {
            super(Article.class);
        }

        @Override
        public void serialize(Article article, JsonGenerator generator, SerializationContext context) {
            ArticleCodec.VALUE.write(Output.within(generator), article);
        }
    }

    private static final class Reader extends StdDeserializer<Article> {
        Reader() {
            super(Article.class);
        }

        @Override
        public Article deserialize(JsonParser parser, DeserializationContext context) {
            Findings findings = new Findings(parser, null);
            try {
                Article article = new Input(parser, findings, new Pool(), null).value(ArticleCodec.VALUE);
                if (article != null) {
                    return article;
                }
                throw findings.exception(null);
            } catch (ArticleFormatException e) {
                MismatchedInputException mismatch =
                        MismatchedInputException.from(parser, Article.class, String.valueOf(e.getMessage()));
                mismatch.initCause(e);
                throw mismatch;
            }
        }
    }
}

package news.stet.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.LineNumberReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import news.stet.Article;
import news.stet.Block;
import news.stet.BlockRoles;
import news.stet.Head;
import news.stet.InvalidValueException;
import news.stet.Text;
import news.stet.io.ArticleFormat;
import news.stet.io.ArticleFormatException;
import news.stet.io.ArticleReader;
import news.stet.io.ArticleWriter;
import news.stet.io.Coverage;
import news.stet.io.Location;
import news.stet.io.Loss;
import news.stet.io.Problem;
import news.stet.io.ProblemCodes;
import news.stet.io.StrictUtf8;
import org.jspecify.annotations.Nullable;

// snippet: format
/** What the evening's list is made of: one article a line, its id, a tab, its headline. A view: all else is lost, and reported. */
public final class HeadlinesFormat implements ArticleFormat {
    @Override
    public String name() {
        return "headlines";
    }

    @Override
    public List<String> mediaTypes() {
        return List.of("text/vnd.example.headlines");
    }

    @Override
    public List<String> fileExtensions() {
        return List.of("headlines");
    }

    @Override
    public ArticleReader reader(InputStream in, @Nullable String source) {
        LineNumberReader lines = new LineNumberReader(new StrictUtf8(in, source));
        return new ArticleReader() {
            @Override
            public Optional<Article> next() throws IOException {
                String line = lines.readLine();
                return line == null
                        ? Optional.empty()
                        : Optional.of(article(line, new Location(source, lines.getLineNumber(), 0, "")));
            }

            @Override
            public void close() throws IOException {
                lines.close();
            }
        };
    }

    @Override
    public ArticleWriter writer(OutputStream out) {
        Writer lines = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        return new ArticleWriter() {
            private List<Loss> losses = List.of();

            @Override
            public void write(Article article) throws IOException {
                Coverage coverage = Coverage.of(article);
                lines.write(escape(article.id()));
                coverage.shown("id");
                Optional<Block> headline = article.head().headlines().stream()
                        .filter(block -> !block.text().isEmpty())
                        .findFirst();
                if (headline.isPresent()) {
                    lines.write("\t" + escape(headline.get().text()));
                    coverage.shown("head/headlines/" + headline.get().id() + "/text");
                }
                lines.write("\n");
                losses = coverage.losses(); // all that was not shown
            }

            @Override
            public List<Loss> losses() {
                return losses;
            }

            @Override
            public void close() throws IOException {
                lines.close();
            }
        };
    }

    private static Article article(String line, Location location) {
        String[] cells = line.split("\t", 2);
        try {
            Article.Builder article = Article.builder(cells[0].translateEscapes());
            if (cells.length == 2) {
                Block headline = Block.builder("headline", BlockRoles.HEADLINE)
                        .text(cells[1].translateEscapes())
                        .build();
                article.head(Head.builder().headline(headline).build());
            }
            return article.build();
        } catch (InvalidValueException e) { // the model refuses it, and says why
            throw new ArticleFormatException(
                    e.violations().stream()
                            .map(violation -> Problem.of(violation, location))
                            .toList(),
                    e);
        } catch (IllegalArgumentException e) { // an escape that is none
            throw new ArticleFormatException(Problem.error(
                    ProblemCodes.SYNTAX, location, "expected an id, a tab and a headline, found " + Text.quote(line)));
        }
    }

    private static String escape(String text) {
        return text.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }
}
// end: format

package news.stet.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import news.stet.Article;
import news.stet.Code;
import news.stet.When;
import news.stet.io.ArticleFormat;
import news.stet.io.ArticleFormatException;
import news.stet.io.ArticleReader;
import news.stet.io.ArticleWriter;
import news.stet.io.Envelope;
import news.stet.io.Loss;
import news.stet.io.ReadResult;

/** Laws L1, L2 and L5: what was written comes back, is written again as the same bytes, and the report of losses is true. */
final class RoundTrips {
    private final ArticleFormat format;
    private final boolean full;
    private final Documents documents;

    RoundTrips(ArticleFormat format, boolean full) {
        this.format = format;
        this.full = full;
        this.documents = new Documents(format);
    }

    void check(String which, Article article) throws IOException {
        Optional<String> fault = fault(article);
        if (fault.isPresent()) {
            fail(format.name() + ": " + which + ": " + fault.get());
        }
    }

    /** Of all that fail the shortest is shown, which is the one to look at first. */
    void check(long seed, int count, LongFunction<Article> articles) throws IOException {
        int failures = 0;
        int shortest = Integer.MAX_VALUE;
        String shown = "";
        for (long at = seed; at < seed + count; at++) {
            Article article = articles.apply(at);
            Optional<String> fault = fault(article);
            if (fault.isPresent()) {
                failures++;
                int length = article.toString().length();
                if (length < shortest) {
                    shortest = length;
                    shown = "Articles.random(" + at + "L): " + fault.get();
                }
            }
        }
        if (failures > 0) {
            fail(format.name() + ": " + failures + " of " + count + " random articles fail; the shortest is " + shown);
        }
    }

    void several(List<Article> articles) throws IOException {
        byte[] document = documents.writeAll(articles);
        List<Article> read = documents.readAll(document);
        assertThat(read).as("how many articles came back").hasSameSizeAs(articles);
        for (int i = 0; i < articles.size(); i++) {
            if (full && !read.get(i).equals(articles.get(i))) {
                fail(format.name() + ": article " + i + " of " + articles.size() + ": "
                        + Difference.between(articles.get(i), read.get(i)));
            }
        }
        ByteArrayOutputStream again = new ByteArrayOutputStream();
        try (ArticleReader reader = format.reader(new ByteArrayInputStream(document), Documents.SOURCE);
                ArticleWriter writer = format.writer(again)) {
            assertThat(reader.transferTo(writer).written())
                    .as("what transferTo counts")
                    .isEqualTo(articles.size());
        }
        assertThat(Arrays.mismatch(document, again.toByteArray()))
                .as("the first byte that differs in a document handed on by transferTo, or -1")
                .isNegative();
    }

    /** What a stream says about itself comes back whole or not at all. */
    void envelope() throws IOException {
        Envelope envelope = new Envelope(
                When.of("2024-06-01T12:00:00+02:00"),
                "Sender & Sons",
                "transmission \"7\"",
                "3",
                "origin",
                List.of("a", "b,c"),
                List.of("<d>"),
                List.of(Code.qcode("sig", "update")),
                List.of());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ArticleWriter writer = format.writer(out)) {
            writer.envelope(envelope);
            writer.write(Documents.small());
        }
        try (ArticleReader reader = format.reader(new ByteArrayInputStream(out.toByteArray()), Documents.SOURCE)) {
            assertThat(reader.next()).isPresent();
            assertThat(reader.envelope()).isIn(envelope, Envelope.NONE);
        }
    }

    private Optional<String> fault(Article article) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Loss> losses = format.write(article, out);
        byte[] document = out.toByteArray();
        ReadResult result;
        try {
            result = documents.read(document);
        } catch (ArticleFormatException e) {
            // A view may write what holds no article to a reader, such as nothing at all.
            return full ? Optional.of("cannot be read again: " + e.getMessage()) : Optional.empty();
        }
        if (full) {
            Optional<String> wrongReport = Honesty.fault(article, result.article(), losses);
            if (!result.article().equals(article)) {
                return Optional.of(Difference.between(article, result.article())
                        + wrongReport.map(wrong -> "; " + wrong).orElse(""));
            }
            if (wrongReport.isPresent()) {
                return wrongReport;
            }
        }
        if (full && !result.problems().isEmpty()) {
            return Optional.of(
                    "its own document is found faulty: " + result.problems().get(0));
        }
        byte[] again = documents.write(result.article());
        int at = Arrays.mismatch(document, again);
        return at < 0 ? Optional.empty() : Optional.of("rewritten, it differs from byte " + at + " on");
    }
}

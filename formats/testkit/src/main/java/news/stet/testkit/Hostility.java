package news.stet.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import news.stet.Article;
import news.stet.Text;
import news.stet.io.ArticleFormat;
import news.stet.io.ArticleFormatException;
import news.stet.io.Problem;

/** Law L6: a located error, or an article that can be written again. Never a part in silence, never another exception. */
final class Hostility {
    private static final int SHORT = 4_096;
    private static final int LONGEST_MESSAGE = 1_000;
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]*");
    private static final Pattern FOREIGN = Pattern.compile(
            "\\b(?:java|javax|jakarta|org|com|tools|sun|jdk)\\.[a-z]+\\.[A-Za-z.]+|[A-Z][a-z]+[A-Za-z]*Exception");

    private final ArticleFormat format;
    private final boolean full;
    private final Documents documents;
    // Whether the last read ended with an error.
    private boolean refused;

    Hostility(ArticleFormat format, boolean full) {
        this.format = format;
        this.full = full;
        this.documents = new Documents(format);
    }

    void nothingToRead() {
        for (String text : List.of("", " ", "\n", "\uFEFF", "\u0000", "\r\n\r\n", "nonsense")) {
            List<Article> articles =
                    read("an input of nothing but " + Text.quote(text), text.getBytes(StandardCharsets.UTF_8));
            if (full) {
                assertThat(articles).as("articles in %s", Text.quote(text)).isEmpty();
            }
        }
        List<Article> articles = read("bytes that are not UTF-8", new byte[] {(byte) 0xFF, (byte) 0xC0, 'a'});
        if (full) {
            assertThat(articles).isEmpty();
        }
    }

    /** A byte order mark in front is none of the document's business. */
    void byteOrderMark(Article article) throws IOException {
        byte[] document = documents.write(article);
        byte[] marked = new byte[document.length + 3];
        marked[0] = (byte) 0xEF;
        marked[1] = (byte) 0xBB;
        marked[2] = (byte) 0xBF;
        System.arraycopy(document, 0, marked, 3, document.length);
        Article without = documents.read(document).article();
        Article with;
        try {
            with = documents.read(marked).article();
        } catch (ArticleFormatException e) {
            throw new AssertionError(
                    format.name() + ": not read with a byte order mark in front: " + e.getMessage(), e);
        }
        if (!with.equals(without)) {
            fail(format.name() + ": with a byte order mark in front: " + Difference.between(without, with));
        }
    }

    /**
     * What is cut off is an error, or what is left is whole: never a different article. Takes every length of a short
     * document, and of a longer one about {@code most} of them.
     */
    void prefixes(List<Article> articles, int most) throws IOException {
        prefixes(articles, document(articles), most);
    }

    /** The same for a document whose every length can be tried; a format of longer ones has it for those above. */
    void everyPrefix(List<Article> articles) throws IOException {
        byte[] document = document(articles);
        if (document.length <= SHORT) {
            prefixes(articles, document, SHORT);
        }
    }

    private byte[] document(List<Article> articles) throws IOException {
        return articles.size() == 1 ? documents.write(articles.get(0)) : documents.writeAll(articles);
    }

    private void prefixes(List<Article> articles, byte[] document, int most) throws IOException {
        int step = document.length <= SHORT ? 1 : Math.max(1, document.length / most);
        for (int length = 0; length < document.length; length += document.length - length <= 64 ? 1 : step) {
            String which = "the first " + length + " of " + document.length + " bytes";
            byte[] prefix = Arrays.copyOf(document, length);
            List<Article> read = read(which, prefix);
            if (refused || !full) {
                continue;
            }
            for (int i = 0; i < read.size(); i++) {
                if (i >= articles.size()) {
                    fail(format.name() + ": " + which + " hold more articles than the whole");
                }
                if (!read.get(i).equals(articles.get(i))) {
                    fail(format.name() + ": " + which + " were read as something else: "
                            + Difference.between(articles.get(i), read.get(i)));
                }
            }
            byte[] whole = articles.size() == 1 && read.size() == 1 ? document(read) : documents.writeAll(read);
            assertThat(stripped(whole))
                    .as("what %s hold, written again: something was dropped in silence", which)
                    .isEqualTo(stripped(prefix));
        }
    }

    void mutants(List<Article> articles, long seed, int count) throws IOException {
        List<byte[]> originals = new ArrayList<>();
        for (Article article : articles) {
            originals.add(documents.write(article));
        }
        for (long at = seed; at < seed + count; at++) {
            byte[] original = originals.get((int) (at % originals.size()));
            byte[] mutant = Mutants.of(original, at);
            String which = "mutant " + at + " (" + Mutants.describe(original, mutant) + ")";
            for (Article article : read(which, mutant)) {
                if (full) {
                    comesBack(which, article);
                }
            }
        }
    }

    private void comesBack(String which, Article article) throws IOException {
        Article again;
        try {
            again = documents.read(documents.write(article)).article();
        } catch (RuntimeException e) {
            throw new AssertionError(
                    format.name() + ": " + which + " was read as an article that cannot be written and read again: "
                            + e,
                    e);
        }
        if (!again.equals(article)) {
            fail(format.name() + ": " + which + " was read as an article that does not come back: "
                    + Difference.between(article, again));
        }
    }

    /** Reads as far as it goes; an error must be one that helps. */
    private List<Article> read(String which, byte[] document) {
        List<Article> articles = new ArrayList<>();
        refused = false;
        try {
            documents.readAll(document, articles);
        } catch (ArticleFormatException e) {
            refused = true;
            assertThat(e.problems()).as("problems of %s", which).isNotEmpty();
            e.problems().forEach(problem -> helpful(which, problem));
        } catch (IOException e) {
            throw new AssertionError(
                    format.name() + ": " + which + ": a stream that is not broken gave " + e
                            + ", not an error of content",
                    e);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            throw new AssertionError(format.name() + ": " + which + ": " + e, e);
        }
        return articles;
    }

    /** White space at the end is nobody's content. */
    private static String stripped(byte[] document) {
        return new String(document, StandardCharsets.ISO_8859_1).stripTrailing();
    }

    private void helpful(String which, Problem problem) {
        String text = format.name() + ": " + which + ": " + problem;
        String message = problem.message() + " " + problem.hint();
        assertThat(problem.code()).as(text).matches(CODE);
        assertThat(problem.message()).as(text).isNotBlank().hasSizeLessThan(LONGEST_MESSAGE);
        assertThat(problem.location().source() != null
                        || problem.location().line() > 0
                        || !problem.location().path().isEmpty())
                .as("located: " + text)
                .isTrue();
        assertThat(message.chars().anyMatch(Character::isISOControl))
                .as("control characters in: " + text)
                .isFalse();
        assertThat(FOREIGN.matcher(message).find())
                .as("names of classes in: " + text)
                .isFalse();
    }
}

package news.stet.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import news.stet.Article;
import news.stet.io.ArticleFormat;

/** The same article gives the same bytes, whatever the machine is set to and whoever else writes at the time. */
final class Determinism {
    private static final int THREADS = 64;
    private static final int ARTICLES = 20;
    // Each thread writes and reads them: so many threads need few.
    private static final int SHARED = 5;

    private final ArticleFormat format;
    private final Documents documents;

    Determinism(ArticleFormat format) {
        this.format = format;
        this.documents = new Documents(format);
    }

    /** Turkish has another small i, Arabic other digits, Thailand another year, India half an hour. */
    void localeAndZone(long seed) throws IOException {
        byte[] expected = digest(format, seed, ARTICLES);
        List<Article> read = reread(seed, ARTICLES);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kolkata"));
                assertThat(digest(format, seed, ARTICLES))
                        .as("what is written under locale %s", tag)
                        .isEqualTo(expected);
                assertThat(reread(seed, ARTICLES).equals(read))
                        .as("reads the same under locale %s", tag)
                        .isTrue();
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    /** Another machine has another order of hashes, too. */
    void otherMachine(Class<?> contract, long seed) throws IOException, InterruptedException {
        Process process = ChildProcess.java(
                        List.of(
                                "-Dfile.encoding=ISO-8859-1",
                                "-Duser.language=tr",
                                "-Duser.country=TR",
                                "-Duser.timezone=Asia/Kolkata"),
                        Determinism.class,
                        List.of(contract.getName(), Long.toString(seed)))
                .start();
        String output;
        try (InputStream in = process.getInputStream()) {
            output = new String(in.readAllBytes(), StandardCharsets.US_ASCII);
        }
        assertThat(process.waitFor()).as("exit of the other machine").isZero();
        assertThat(output.strip())
                .as("what another machine writes, with another charset, locale, zone and order of hashes")
                .isEqualTo(HexFormat.of().formatHex(digest(format, seed, ARTICLES)));
    }

    void threads(long seed) throws IOException, InterruptedException, ExecutionException {
        byte[] expected = digest(format, seed, SHARED);
        List<Article> read = reread(seed, SHARED);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            Callable<Boolean> work = () -> MessageDigest.isEqual(expected, digest(format, seed, SHARED))
                    && reread(seed, SHARED).equals(read);
            List<Callable<Boolean>> all = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                all.add(work);
            }
            for (Future<Boolean> future : threads.invokeAll(all)) {
                assertThat(future.get())
                        .as("one of %d threads that share a format", THREADS)
                        .isTrue();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /**
     * The other machine's part: prints what the format of a contract writes there.
     *
     * @param args the name of the contract's class, and the seed
     * @throws ReflectiveOperationException if there is no such class, or it cannot be made
     * @throws IOException never, in memory
     */
    public static void main(String[] args) throws ReflectiveOperationException, IOException {
        ArticleFormat format = ChildProcess.format(args[0]);
        System.out.println(HexFormat.of().formatHex(digest(format, Long.parseLong(args[1]), ARTICLES)));
    }

    private List<Article> reread(long seed, int count) throws IOException {
        List<Article> articles = new ArrayList<>();
        for (Article article : articles(seed, count)) {
            articles.add(documents.read(documents.write(article)).article());
        }
        return articles;
    }

    private static byte[] digest(ArticleFormat format, long seed, int count) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Article article : articles(seed, count)) {
                digest.update(new Documents(format).write(article));
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }

    private static List<Article> articles(long seed, int count) {
        List<Article> articles = new ArrayList<>(List.of(Articles.full()));
        Articles.stream(seed, count).forEach(articles::add);
        return articles;
    }
}

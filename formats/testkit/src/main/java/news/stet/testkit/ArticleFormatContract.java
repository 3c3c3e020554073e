package news.stet.testkit;

import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import news.stet.Article;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/**
 * What every format promises. A format's tests extend it and name the format:
 * <pre>{@code
 * class NinjsContractTest extends ArticleFormatContract {
 *     protected ArticleFormat format() {
 *         return NinjsFormat.standard();
 *     }
 * }
 * }</pre>
 * <p>A full format carries every article. A view, which does not, says so in {@link #isFull()}: it is then asked only for
 * what a view can keep. The number of random articles is 3,500, of a view 2,000, or {@code -Dstet.articles=100000}; seeds start at
 * {@link FaultContract#SEED}. A failure names the seed. Tests tagged {@code module-path} are few and meant to run as modules too.
 */
public abstract class ArticleFormatContract extends FaultContract {
    private static final int ARTICLES = 3_500;
    // Each of them is changed in many places.
    private static final int VIEWED = 2_000;
    private static final int MUTANTS = 500;

    /** For subclasses, which JUnit makes. */
    protected ArticleFormatContract() {}

    /**
     * Whether every article comes back from it equal (laws L1 and L3).
     *
     * @return true; false for a view
     */
    protected boolean isFull() {
        return true;
    }

    /**
     * Whether its documents are text, in front of which a byte order mark changes nothing.
     *
     * @return true; false for an archive
     */
    protected boolean isText() {
        return true;
    }

    /**
     * Whether the class of the format is declared as a service.
     *
     * @return true; false for a format that is used by name alone, such as one with options
     */
    protected boolean isService() {
        return true;
    }

    /**
     * How many random articles go out and come back.
     *
     * @return 3,500, or what the system property {@code stet.articles} says
     */
    protected int articles() {
        return Articles.count(ARTICLES);
    }

    /**
     * Of how many random articles the report of a view is tried, each of them changed in many places.
     *
     * @return 2,000, or what the system property {@code stet.articles} says
     */
    protected int viewedArticles() {
        return Articles.count(VIEWED);
    }

    /**
     * A random article for the report of a view, of which every value is varied: a small one. A view that shows what random
     * articles seldom have, such as extensions of its own, adds that here.
     *
     * @param seed what it is made from
     * @return the article, the same for the same seed on every machine
     */
    protected Article viewed(long seed) {
        return Articles.random(seed, (int) Math.floorMod(seed, 5L));
    }

    /**
     * L1 and L2 for the smallest article.
     *
     * @throws IOException never, in memory
     */
    @Test
    @Tag("module-path")
    @DisplayName("The smallest article comes back, and is the same bytes again")
    public void minimalArticleComesBack() throws IOException {
        roundTrips().check("Articles.minimal()", Articles.minimal());
    }

    /**
     * L1 and L2 for the article that leaves nothing out.
     *
     * @throws IOException never, in memory
     */
    @Test
    @Tag("module-path")
    @DisplayName("The article that leaves nothing out comes back, and is the same bytes again")
    public void fullArticleComesBack() throws IOException {
        roundTrips().check("Articles.full()", Articles.full());
    }

    /**
     * L1 and L2 for random articles.
     *
     * @throws IOException never, in memory
     */
    @Test
    @DisplayName("Every random article comes back, and is the same bytes again")
    public void randomArticlesComeBack() throws IOException {
        roundTrips().check(SEED, articles(), Articles::random);
    }

    /**
     * L5 for a view, judged by its bytes: what another value, or none, would leave as they are is reported, and nothing
     * else. A format that is full is held to it in every round trip.
     *
     * @throws IOException never, in memory
     */
    @Test
    @DisplayName("A view reports everything that it does not show, and nothing that it shows")
    public void viewReportsWhatItDoesNotShow() throws IOException {
        assumeFalse(isFull(), "carries everything");
        ViewHonesty honesty = new ViewHonesty(format());
        honesty.check("Articles.minimal()", Articles.minimal());
        honesty.check("Articles.full()", Articles.full());
        honesty.check(SEED, viewedArticles(), this::viewed);
    }

    /**
     * L1 for several articles in one document, for one, and for none.
     *
     * @throws IOException never, in memory
     */
    @Test
    @DisplayName("Several articles in one document come back in order, two versions of one among them")
    public void severalArticlesComeBack() throws IOException {
        assumeTrue(format().holdsMany(), "holds one article");
        roundTrips().several(several());
        roundTrips().several(List.of(Articles.full()));
        roundTrips().several(List.of());
    }

    /**
     * Where one document holds one article, a second one is refused in writing and in reading.
     *
     * @throws IOException never, in memory
     */
    @Test
    @DisplayName("A format for one article refuses a second one")
    public void secondArticleIsRefused() throws IOException {
        assumeFalse(format().holdsMany(), "holds many articles");
        assumeTrue(isFull(), "a view may take two documents for one");
        streams().secondArticleIsRefused();
    }

    /**
     * The envelope of a stream is kept, or there is none.
     *
     * @throws IOException never, in memory
     */
    @Test
    @DisplayName("What a stream says about itself comes back whole or not at all")
    public void envelopeComesBackWholeOrNotAtAll() throws IOException {
        roundTrips().envelope();
    }

    /**
     * Files, and folders where the format uses them.
     *
     * @param folder where to
     * @throws IOException if the disk fails
     */
    @Test
    @Tag("module-path")
    @DisplayName("Files and folders come back, and nothing else is left beside them")
    public void pathsComeBack(@TempDir Path folder) throws IOException {
        files(folder).comeBack(Articles.full());
    }

    /**
     * Several articles in one file or folder.
     *
     * @param folder where to
     * @throws IOException if the disk fails
     */
    @Test
    @DisplayName("Several articles in one file or folder come back")
    public void severalArticlesInOnePathComeBack(@TempDir Path folder) throws IOException {
        assumeTrue(format().holdsMany(), "holds one article");
        files(folder).severalComeBack(several());
    }

    /**
     * Reading that was stopped goes on.
     *
     * @param folder where to
     * @throws IOException if the disk fails
     */
    @Test
    @DisplayName("A reader that is opened where another has stopped goes on there")
    public void stoppedReadingGoesOn(@TempDir Path folder) throws IOException {
        assumeTrue(format().holdsMany(), "holds one article");
        new Resuming(format(), folder).goesOn(several());
    }

    /**
     * A write that is given up leaves what was there.
     *
     * @param folder where to
     * @throws IOException if the disk fails
     */
    @Test
    @DisplayName("Writing that is given up leaves the target as it was")
    public void givenUpWritingLeavesTheTarget(@TempDir Path folder) throws IOException {
        files(folder).givenUpLeavesTheTargetAsItWas(Articles.full());
    }

    /**
     * Nobody reads half a file.
     *
     * @param folder where to
     * @throws IOException if the disk fails
     */
    @Test
    @DisplayName("A file or folder appears when its writer is closed, not earlier")
    public void pathAppearsWhenClosed(@TempDir Path folder) throws IOException {
        files(folder).newTargetIsNotThereUntilClosed(Articles.full());
    }

    /**
     * What cannot be written or read is an {@link IOException}.
     *
     * @param folder where to
     * @throws IOException if the disk fails
     */
    @Test
    @DisplayName("A path that cannot be read or written is an IOException and changes nothing")
    public void impossiblePathsAreIoExceptions(@TempDir Path folder) throws IOException {
        files(folder).impossibleTargetsAreIoExceptions(Articles.full());
    }

    /**
     * Whose stream it is.
     *
     * @throws IOException never, in memory
     */
    @Test
    @DisplayName("read(stream) and write(article, stream) leave the stream open")
    public void oneShotLeavesStreamsOpen() throws IOException {
        streams().oneShotLeavesStreamsOpen();
    }

    /**
     * Whose stream it is.
     *
     * @throws IOException never, in memory
     */
    @Test
    @DisplayName("A reader and a writer close their stream, and may be closed twice")
    public void readerAndWriterCloseTheirStreams() throws IOException {
        streams().readerAndWriterCloseTheirStreams();
    }

    /**
     * A stream may give little at a time.
     *
     * @throws IOException never, in memory
     */
    @Test
    @DisplayName("A stream that gives one byte at a time is read like any other")
    public void readsWhatTrickles() throws IOException {
        streams().readsWhatTrickles(Articles.full());
    }

    /**
     * A broken stream is not broken content.
     *
     * @throws IOException never, in memory
     */
    @Test
    @DisplayName("The failure of a stream comes out as an IOException, in reading and in writing")
    public void failureOfStreamsComesOut() throws IOException {
        for (Article article : List.of(Documents.small(), Articles.full())) {
            streams().failureOfInputComesOut(article);
            streams().failureOfOutputComesOut(article);
        }
    }

    /** L6 for next to nothing. */
    @Test
    @DisplayName("An empty input is an error that says where, or no article")
    public void emptyInputIsNoArticle() {
        hostility().nothingToRead();
    }

    /**
     * A byte order mark in front does not matter.
     *
     * @throws IOException never, in memory
     */
    @Test
    @DisplayName("A byte order mark in front changes nothing")
    public void byteOrderMarkChangesNothing() throws IOException {
        assumeTrue(isText(), "no text");
        hostility().byteOrderMark(Documents.small());
    }

    /**
     * L6 for every beginning of a document.
     *
     * @throws IOException never, in memory
     */
    @Test
    @DisplayName("A document that was cut off is an error, or a whole shorter one: never a different article")
    public void cutOffDocumentsAreErrors() throws IOException {
        hostility().everyPrefix(List.of(Articles.minimal()));
        hostility().prefixes(List.of(Documents.small()), 1_500);
        if (format().holdsMany()) {
            hostility().everyPrefix(List.of(Articles.minimal(), Articles.minimal()));
            hostility().prefixes(List.of(Documents.small(), Articles.minimal(), Documents.small()), 500);
        }
    }

    /**
     * L6 for damaged documents.
     *
     * @throws IOException never, in memory
     */
    @Test
    @DisplayName("A damaged document is an error that helps, or an article that comes back")
    public void damagedDocumentsAreErrorsOrArticles() throws IOException {
        hostility()
                .mutants(
                        List.of(
                                Documents.small(),
                                Articles.random(SEED, 1),
                                Articles.random(SEED + 1, 3),
                                Articles.full()),
                        SEED,
                        MUTANTS);
    }

    /**
     * L2 whatever the locale and the zone.
     *
     * @throws IOException never, in memory
     */
    @Test
    @ResourceLock(Resources.LOCALE)
    @ResourceLock(Resources.TIME_ZONE)
    @DisplayName("Locale and time zone change nothing")
    public void localeAndZoneChangeNothing() throws IOException {
        determinism().localeAndZone(SEED);
    }

    /**
     * L2 on another machine, with another charset and another order of hashes. The contract's class needs a constructor
     * without arguments, as JUnit needs one.
     *
     * @throws IOException if no other Java can be started
     * @throws InterruptedException if interrupted
     */
    @Test
    @DisplayName("Another machine, with another charset and another order of hashes, writes the same bytes")
    public void otherMachinesWriteTheSame() throws IOException, InterruptedException {
        determinism().otherMachine(getClass(), SEED);
    }

    /**
     * A format is shared freely.
     *
     * @throws IOException never, in memory
     * @throws InterruptedException if interrupted
     * @throws ExecutionException if a thread failed
     */
    @Test
    @DisplayName("Sixty-four threads share one format")
    public void threadsShareOneFormat() throws IOException, InterruptedException, ExecutionException {
        determinism().threads(SEED);
    }

    /** What a format is called. */
    @Test
    @DisplayName("Name, media types and extensions are in lower case and not empty")
    public void namesAreInLowerCase() {
        new Declarations(format()).names();
    }

    /**
     * What a format claims to be its own.
     *
     * @throws IOException never, in memory
     */
    @Test
    @DisplayName("Nothing is recognized that merely might be of the format")
    public void recognizesNothingThatMerelyMightBe() throws IOException {
        new Declarations(format()).recognition();
    }

    /** The service, on the path that the test runs on. */
    @Test
    @Tag("module-path")
    @DisplayName("The format is found by its name")
    public void isFound() {
        assumeTrue(isService(), "no service");
        new Declarations(format()).found();
    }

    /**
     * The service, on both paths.
     *
     * @throws IOException if the declarations cannot be read
     * @throws URISyntaxException never, for files
     */
    @Test
    @DisplayName("The module provides the same formats as META-INF/services lists")
    public void isDeclaredTwice() throws IOException, URISyntaxException {
        assumeTrue(isService(), "no service");
        new Declarations(format()).declaredTwice();
    }

    private static List<Article> several() {
        return List.of(
                Articles.random(SEED),
                Articles.full(),
                Articles.random(SEED + 1),
                Articles.minimal(),
                Articles.full().toBuilder().version("13").build(),
                Articles.full(),
                Articles.random(SEED + 2));
    }

    private RoundTrips roundTrips() {
        return new RoundTrips(format(), isFull());
    }

    private FilesAndFolders files(Path folder) {
        return new FilesAndFolders(format(), isFull(), folder);
    }

    private Streams streams() {
        return new Streams(format());
    }

    private Hostility hostility() {
        return new Hostility(format(), isFull());
    }

    private Determinism determinism() {
        return new Determinism(format());
    }
}

package news.stet.testkit;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import news.stet.io.ArticleFormat;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What every format promises when disks, streams and processes fail: no failure is silent, and nobody ever reads half of a
 * document. The part of {@link ArticleFormatContract} that is about faults; a format's tests extend that.
 * <p>Ten processes are halted at random moments, or {@code -Dstet.halts=200}; a failure names the seed.
 */
public abstract class FaultContract {
    /** The seed of the first random article. */
    protected static final long SEED = 20_240_601L;

    /** For the contract, which is the only subclass that it is made for. */
    protected FaultContract() {}

    /**
     * The format that is tested.
     *
     * @return the format, the same or an equal one at each call
     */
    protected abstract ArticleFormat format();

    /** A full device. */
    @Test
    @DisplayName("A full device is always told of, at the latest by close()")
    public void fullDeviceIsTold() {
        assumeTrue(Files.exists(BrokenOutput.FULL_DEVICE), "no device that is always full");
        output().fullDevice();
    }

    /**
     * Every failure of a stream.
     *
     * @throws IOException never, in memory
     */
    @Test
    @DisplayName("Whichever call of a stream fails, write, flush or close, its own IOException comes out")
    public void everyFailureOfAStreamIsTold() throws IOException {
        output().everyCall();
    }

    /**
     * What could not be written out is not put in its place.
     *
     * @param folder where to
     * @throws IOException if the disk fails
     */
    @Test
    @DisplayName("Whichever call fails, the file that was there stays, and nothing beside it")
    public void failedWritingCommitsNothing(@TempDir Path folder) throws IOException {
        output().nothingIsCommitted(targets(folder));
    }

    /**
     * A full disk. The contract's class needs a constructor without arguments, as JUnit needs one.
     *
     * @param folder where to
     * @throws IOException if no other Java can be started
     * @throws InterruptedException if interrupted
     */
    @Test
    @DisplayName("Where there is no room for a new document, the old one stays, and nothing beside it")
    public void fullDiskLeavesTheTarget(@TempDir Path folder) throws IOException, InterruptedException {
        assumeTrue(Files.exists(FullDisk.SHELL), "no shell that limits the size of files");
        new FullDisk(format(), targets(folder)).leavesTheTarget(getClass());
    }

    /**
     * Interruption.
     *
     * @param folder where to
     * @throws IOException if the disk fails
     */
    @Test
    @DisplayName("An interrupted transfer ends with InterruptedIOException before the next article, and leaves nothing")
    public void interruptedTransferLeavesNothing(@TempDir Path folder) throws IOException {
        new Interruption(format(), targets(folder)).beforeEveryArticle();
    }

    /**
     * A process that ends all at once. The contract's class needs a constructor without arguments, as JUnit needs one.
     *
     * @param folder where to
     * @throws IOException if no other Java can be started
     * @throws InterruptedException if interrupted
     */
    @Test
    @DisplayName("A process that halts while it writes leaves the old document or the new one, and no obstacle")
    public void haltedProcessLeavesOneOrTheOther(@TempDir Path folder) throws IOException, InterruptedException {
        new Halt(format(), targets(folder)).leavesOneOrTheOther(getClass(), SEED);
    }

    /**
     * Readers meanwhile.
     *
     * @param folder where to
     * @throws IOException if the disk fails
     * @throws InterruptedException if interrupted
     * @throws ExecutionException if the writing thread failed
     */
    @Test
    @DisplayName("Whoever reads while a document is replaced again and again reads the old one or the new one")
    public void readersSeeOneOrTheOther(@TempDir Path folder)
            throws IOException, InterruptedException, ExecutionException {
        new Replacement(format(), targets(folder)).readersSeeOneOrTheOther();
    }

    /**
     * Symbolic links.
     *
     * @param folder where to
     * @throws IOException if the disk fails
     */
    @Test
    @DisplayName("A symbolic link that is written to stays one, and what it leads to is replaced")
    public void linksStayLinks(@TempDir Path folder) throws IOException {
        new Replacement(format(), targets(folder)).linksStayLinks(folder);
    }

    /**
     * Permissions.
     *
     * @param folder where to
     * @throws IOException if the disk fails
     */
    @Test
    @DisplayName("A file that is replaced keeps its permissions, and a new one has those of any new file")
    public void permissionsStay(@TempDir Path folder) throws IOException {
        new Replacement(format(), targets(folder)).permissionsStay(folder);
    }

    private BrokenOutput output() {
        return new BrokenOutput(format());
    }

    private Targets targets(Path folder) {
        return new Targets(format(), folder);
    }
}

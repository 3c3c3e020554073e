package news.stet.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.stet.io.ArticleFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.opentest4j.TestAbortedException;

/** A contract that no format can break is none: each broken format fails where it is broken. */
class ContractTest {
    static Stream<Arguments> broken() {
        return Stream.of(
                breaks(
                        new BrokenFormats.Forgetful(),
                        "fullArticleComesBack",
                        "randomArticlesComeBack",
                        "severalArticlesComeBack",
                        "pathsComeBack",
                        "severalArticlesInOnePathComeBack"),
                breaks(
                        new BrokenFormats.Alarmist(),
                        "minimalArticleComesBack",
                        "fullArticleComesBack",
                        "randomArticlesComeBack"),
                breaks(
                        new BrokenFormats.Counting(),
                        "minimalArticleComesBack",
                        "fullArticleComesBack",
                        "randomArticlesComeBack",
                        "severalArticlesComeBack",
                        "pathsComeBack",
                        "localeAndZoneChangeNothing",
                        "threadsShareOneFormat"),
                breaks(new BrokenFormats.Turkish(), "localeAndZoneChangeNothing"),
                breaks(new BrokenFormats.Sharing(), "threadsShareOneFormat"),
                breaks(new BrokenFormats.Closing(), "oneShotLeavesStreamsOpen"),
                breaks(new BrokenFormats.Leaking(), "readerAndWriterCloseTheirStreams"),
                breaks(new BrokenFormats.Hasty(), "readsWhatTrickles"),
                breaks(new BrokenFormats.Deaf(), "failureOfStreamsComesOut"),
                breaks(
                        new BrokenFormats.Mute(),
                        "failureOfStreamsComesOut",
                        "fullDeviceIsTold",
                        "everyFailureOfAStreamIsTold",
                        "failedWritingCommitsNothing"),
                breaks(
                        new BrokenFormats.Careless(),
                        "fullDeviceIsTold",
                        "everyFailureOfAStreamIsTold",
                        "failedWritingCommitsNothing"),
                breaks(new BrokenFormats.Restarting(), "stoppedReadingGoesOn"),
                breaks(new BrokenFormats.Tireless(), "interruptedTransferLeavesNothing"),
                breaks(new BrokenFormats.Leisurely(), "readersSeeOneOrTheOther"),
                breaks(new BrokenFormats.Moving(), "linksStayLinks", "permissionsStay"),
                breaks(new BrokenFormats.Silent(), "cutOffDocumentsAreErrors"),
                breaks(new BrokenFormats.Guessing(), "cutOffDocumentsAreErrors"),
                breaks(new BrokenFormats.Throwing(), "damagedDocumentsAreErrorsOrArticles"),
                breaks(new BrokenFormats.Lost(), "damagedDocumentsAreErrorsOrArticles"),
                breaks(new BrokenFormats.Talkative(), "damagedDocumentsAreErrorsOrArticles"),
                breaks(new BrokenFormats.Hurried(), "givenUpWritingLeavesTheTarget", "pathAppearsWhenClosed"),
                breaks(new BrokenFormats.Littering(), "pathsComeBack"),
                breaks(new BrokenFormats.Single(), "severalArticlesComeBack", "severalArticlesInOnePathComeBack"),
                breaks(new BrokenFormats.Lax(), "secondArticleIsRefused"),
                breaks(
                        new BrokenFormats.Doubting(),
                        "minimalArticleComesBack",
                        "fullArticleComesBack",
                        "randomArticlesComeBack"),
                breaks(new BrokenFormats.Inventing(), "envelopeComesBackWholeOrNotAtAll"),
                breaks(new BrokenFormats.Unmarked(), "byteOrderMarkChangesNothing"),
                breaks(new BrokenFormats.Imagining(), "emptyInputIsNoArticle"),
                breaks(new BrokenFormats.Obliging(), "impossiblePathsAreIoExceptions"),
                breaks(new BrokenFormats.Loud(), "namesAreInLowerCase"),
                breaks(new BrokenFormats.Nameless(), "namesAreInLowerCase"),
                breaks(new BrokenFormats.Greedy(), "recognizesNothingThatMerelyMightBe"),
                breaks(new BrokenFormats.Concealing(), "viewReportsWhatItDoesNotShow"),
                breaks(new BrokenFormats.Generous(), "viewReportsWhatItDoesNotShow"),
                breaks(new BrokenFormats.Modest(), "viewReportsWhatItDoesNotShow"),
                breaks(new BrokenFormats.Longwinded(), "viewReportsWhatItDoesNotShow"),
                breaks(new BrokenFormats.Twofaced(), "viewReportsWhatItDoesNotShow"),
                // It is no service: that is its fault.
                breaks(new ToyFormat(), "isFound", "isDeclaredTwice"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void broken(String name, ArticleFormat format, List<String> expected, @TempDir Path folder) throws Exception {
        ArticleFormatContract contract = new Contract(format);
        for (String method : expected) {
            assertThat(run(contract, method, folder))
                    .as("%s passes %s", name, method)
                    .isNotNull();
        }
    }

    @Test
    void everyPromiseIsBrokenBySomeFormat() {
        Set<String> promises = Arrays.stream(ArticleFormatContract.class.getMethods())
                .filter(method -> method.isAnnotationPresent(Test.class))
                .map(Method::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> broken = broken().flatMap(arguments -> ((List<?>) arguments.get()[2]).stream())
                .map(Object::toString)
                .collect(Collectors.toCollection(TreeSet::new));
        // In tests of their own: the format has to be made in another process as well.
        broken.addAll(
                List.of("otherMachinesWriteTheSame", "haltedProcessLeavesOneOrTheOther", "fullDiskLeavesTheTarget"));
        assertThat(broken).isEqualTo(promises);
    }

    @Test
    void orderOfHashesIsSeenFromAnotherMachine() {
        assertThatThrownBy(() -> new HashingContract().otherMachinesWriteTheSame())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("another machine");
    }

    @Test
    void whatAHaltedProcessLeftHalfWrittenIsSeen(@TempDir Path folder) {
        assertThatThrownBy(() -> new HurriedContract().haltedProcessLeavesOneOrTheOther(folder))
                .isInstanceOf(AssertionError.class)
                .hasMessageMatching("(?s)toy: .*halted between articles, seed \\d+.*");
    }

    @Test
    void anObstacleThatAHaltedProcessLeftIsSeen(@TempDir Path folder) {
        assertThatThrownBy(() -> new LockingContract().haltedProcessLeavesOneOrTheOther(folder))
                .isInstanceOf(FileAlreadyExistsException.class)
                .hasMessageContaining(".lock");
    }

    @Test
    void whatAFullDiskCutOffIsSeen(@TempDir Path folder) {
        assertThatThrownBy(() -> new HurriedContract().fullDiskLeavesTheTarget(folder))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("an article, no. 1.toy: after java.io.IOException");
    }

    @Test
    void failureNamesSeedAndPath() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> new Contract(new BrokenFormats.Forgetful()).randomArticlesComeBack())
                .withMessageMatching("(?s)toy: \\d+ of \\d+ random articles fail.*Articles\\.random\\(\\d+L\\).*"
                        + "entities/.*provenance.*");
    }

    @Test
    void failureNamesTheLossThatWasNotReported() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> new Contract(new BrokenFormats.Forgetful()).fullArticleComesBack())
                .withMessageMatching("(?s).*reports as lost nothing, and lost is /entities/.*/provenance.*");
    }

    @Test
    void failureOfAViewNamesSeedAndPath() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> new Contract(new BrokenFormats.Concealing()).viewReportsWhatItDoesNotShow())
                .withMessageContaining("Articles.full()")
                .withMessageContaining("/language is not reported, and the bytes are the same");
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> new Contract(new BrokenFormats.Modest()).viewReportsWhatItDoesNotShow())
                .withMessageContaining("is reported, and the bytes are others whenever /body/");
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() ->
                        new ViewHonesty(new BrokenFormats.Concealing()).check(7, 100, seed -> Articles.random(seed, 2)))
                .withMessageMatching(
                        "(?s)toy: the report on \\d+ of 100 random articles is wrong.*\\d+L.*/language .*");
    }

    private static Arguments breaks(ArticleFormat format, String... methods) {
        return Arguments.of(format.getClass().getSimpleName(), format, List.of(methods));
    }

    /** What comes out of one test of the contract, or null. */
    private static Throwable run(ArticleFormatContract contract, String name, Path folder) throws Exception {
        for (Method method : ArticleFormatContract.class.getMethods()) {
            if (method.getName().equals(name) && method.isAnnotationPresent(Test.class)) {
                try {
                    if (method.getParameterCount() == 0) {
                        method.invoke(contract);
                    } else {
                        method.invoke(contract, Files.createTempDirectory(folder, name));
                    }
                    return null;
                } catch (InvocationTargetException e) {
                    assertThat(e.getCause())
                            .as("a promise that is skipped is not broken")
                            .isNotInstanceOf(TestAbortedException.class);
                    return e.getCause();
                }
            }
        }
        throw new AssertionError("no such promise: " + name);
    }

    private static final class Contract extends ArticleFormatContract {
        private final ArticleFormat format;

        Contract(ArticleFormat format) {
            this.format = format;
        }

        @Override
        protected ArticleFormat format() {
            return format;
        }

        @Override
        protected boolean isFull() {
            return !(format instanceof ToyView);
        }

        @Override
        protected int articles() {
            return 100;
        }
    }

    /** Made by the other machine, too. */
    static final class HashingContract extends ArticleFormatContract {
        @Override
        protected ArticleFormat format() {
            return new BrokenFormats.Hashing();
        }
    }

    static final class HurriedContract extends ArticleFormatContract {
        @Override
        protected ArticleFormat format() {
            return new BrokenFormats.Hurried();
        }
    }

    static final class LockingContract extends ArticleFormatContract {
        @Override
        protected ArticleFormat format() {
            return new BrokenFormats.Locking();
        }
    }
}

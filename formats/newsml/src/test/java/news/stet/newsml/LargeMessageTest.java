package news.stet.newsml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/**
 * Messages larger than the memory there is: 64 MiB with a heap of as much as that, in which no list of items could be held
 * beside what an item takes; 1 GiB with {@code -Pscale}.
 */
class LargeMessageTest {
    private static final long BYTES = Long.getLong("stet.bytes", 64L << 20);

    @Test
    void aMessageIsReadAndWrittenInTheMemoryOfOneItem() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LargeMessage.class.getName(),
                        Long.toString(BYTES))
                .redirectErrorStream(true)
                .start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(told).isZero();
        assertThat(told).contains("what Stet wrote: ", "what others wrote: ");
    }
}

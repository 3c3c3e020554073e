package news.stet.benchmarks.json;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import news.stet.Article;
import news.stet.benchmarks.corpus.Corpus;
import news.stet.benchmarks.harness.Java;
import news.stet.io.ArticleReader;
import news.stet.json.JsonLinesFormat;

/** How much memory a corpus takes that was read and is kept. */
public final class RetainedHeap {
    // One generation after the other is compacted as a whole: what is used then is what is held.
    private static final List<String> OPTIONS = List.of("-Xmx3g", "-XX:+UseSerialGC");
    private static final String STET = "stet";
    // Fewer are lost among what comes and goes with the JVM itself.
    private static final int FEWEST = 300;

    private RetainedHeap() {}

    /**
     * The memory that a corpus takes, read by Stet from JSON Lines.
     *
     * @param articles how many
     * @return bytes
     * @throws IOException if no JVM can be started
     */
    public static long ofStet(int articles) throws IOException {
        return of(STET, articles);
    }

    /**
     * The memory that it takes, read by Jackson's databind.
     *
     * @param articles how many
     * @return bytes
     * @throws IOException if no JVM can be started
     */
    public static long ofDatabind(int articles) throws IOException {
        return of("databind", articles);
    }

    private static long of(String reader, int articles) throws IOException {
        List<String> printed = Java.run(
                OPTIONS, RetainedHeap.class.getName(), List.of(reader, String.valueOf(Math.max(articles, FEWEST))));
        return Long.parseLong(printed.get(0));
    }

    /**
     * Reads and measures.
     *
     * @param arguments who reads, and how many articles
     * @throws IOException if that fails
     */
    public static void main(String[] arguments) throws IOException {
        int count = Integer.parseInt(arguments[1]);
        boolean byStet = arguments[0].equals(STET);
        List<byte[]> documents = new ArrayList<>();
        for (Article article : Corpus.articles(count)) {
            documents.add(Reading.bytes(article));
        }
        // Once for the classes and tables that stay.
        int seen = read(documents.subList(0, 1), byStet).size();
        long before = used();
        List<Article> kept = read(documents, byStet);
        System.out.println(used() - before);
        // Asked for afterwards, so that all of it was held until then.
        if (seen != 1 || kept.size() != documents.size()) {
            throw new IllegalStateException("not all were read");
        }
    }

    private static List<Article> read(List<byte[]> documents, boolean byStet) throws IOException {
        List<Article> read = new ArrayList<>(documents.size());
        if (byStet) {
            try (ArticleReader reader = JsonLinesFormat.standard().reader(lines(documents), null)) {
                reader.forEach(read::add);
            }
        } else {
            Databind2 databind = new Databind2();
            for (byte[] document : documents) {
                read.add(databind.read(document));
            }
        }
        return read;
    }

    private static ByteArrayInputStream lines(List<byte[]> documents) {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        for (byte[] document : documents) {
            lines.writeBytes(document);
            lines.write('\n');
        }
        return new ByteArrayInputStream(lines.toByteArray());
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}

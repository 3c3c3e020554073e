package news.stet.newsml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import news.stet.Article;
import news.stet.io.ArticleFormatException;
import news.stet.io.ArticleReader;
import news.stet.io.ArticleWriter;
import news.stet.io.BadRecord;
import news.stet.io.BadRecords;
import news.stet.io.Limits;
import news.stet.io.Position;
import news.stet.io.TransferReport;
import news.stet.testkit.Articles;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An item that cannot be read does not end the message: every item is an article, or is told as it stood. */
class BadItemsTest {
    private static final NewsmlFormat FORMAT = NewsmlFormat.standard();
    private static final long SEED = 20_240_601L;

    @TempDir
    private Path folder;

    @Test
    void everyItemComesOutOrIsToldAsItStood() throws IOException {
        int bad = 0;
        for (long seed = SEED; seed < SEED + Articles.count(150); seed++) {
            Random random = new Random(seed);
            List<Article> articles = new ArrayList<>();
            int count = 1 + random.nextInt(6);
            for (int i = 0; i < count; i++) {
                articles.add(Articles.random(seed * 31 + i, 1));
            }
            Message message = Message.of(articles, random);
            List<BadRecord> collected = new ArrayList<>();
            List<Article> given = new ArrayList<>();
            try (ArticleReader reader =
                    message.reader().tolerating(BadRecords.collect((BadRecords.Sink) collected::add))) {
                reader.forEach(given::add);
            }

            assertThat(given.size() + collected.size()).as("seed %d", seed).isEqualTo(count);
            List<Article> left = new ArrayList<>(given);
            for (int i = 0; i < count; i++) {
                int number = i + 1;
                Optional<BadRecord> told = collected.stream()
                        .filter(record -> record.number() == number)
                        .findFirst();
                if (told.isEmpty()) {
                    Article article = left.remove(0);
                    if (!message.damaged.contains(i)) {
                        assertThat(article).as("seed %d, item %d", seed, i).isEqualTo(articles.get(i));
                    }
                } else {
                    assertThat(message.damaged).as("seed %d: %s", seed, told).contains(i);
                    assertThat(told.get().content())
                            .as("seed %d", seed)
                            .asString(StandardCharsets.UTF_8)
                            .isEqualTo(message.items.get(i));
                }
            }
            bad += collected.size();
        }
        assertThat(bad).isPositive();
    }

    @Test
    void anItemThatIsNotWellFormedIsPassedOverToo() throws IOException {
        List<Article> articles =
                List.of(Articles.random(SEED, 1), Articles.random(SEED + 1, 1), Articles.random(SEED + 2, 1));
        for (String broken : List.of(
                "<itemMeta><",
                "<itemMeta>&nbsp;",
                "<itemMeta a>",
                "<itemMeta a='<'>",
                "</itemMeta>",
                "<b><itemMeta></b>",
                "<!-- -- --><itemMeta>",
                "<itemMeta>\u0001",
                "<u:itemMeta>",
                "<!-- </newsItem> --><![CDATA[</newsItem>]]><itemMeta>&x;<!-- </newsItem> --><![CDATA[</newsItem>]]>")) {
            Message message = Message.of(articles, null);
            message.items.set(1, message.items.get(1).replaceFirst("<itemMeta>", broken));
            message.items.add("<newsItem guid=''/>");
            List<BadRecord> collected = new ArrayList<>();
            try (ArticleReader reader =
                    message.reader().tolerating(BadRecords.collect((BadRecords.Sink) collected::add))) {
                assertThat(reader.stream()).as(broken).containsExactly(articles.get(0), articles.get(2));
            }
            assertThat(collected).as(broken).extracting(BadRecord::number).containsExactly(2L, 4L);
            for (int i = 0; i < 2; i++) {
                BadRecord record = collected.get(i);
                String item = message.items.get(i == 0 ? 1 : 3);
                assertThat(record.content())
                        .as(broken)
                        .asString(StandardCharsets.UTF_8)
                        .isEqualTo(item);
                int start = message.document().indexOf(item);
                int line = record.problems().get(0).location().line();
                assertThat(line)
                        .as("line of %s", record)
                        .isBetween(line(message, start), line(message, start + item.length()));
            }
            String last = message.document()
                    .lines()
                    .toList()
                    .get(collected.get(1).problems().get(0).location().line() - 1);
            assertThat(last).as(broken).contains("guid=''");
        }
    }

    private static int line(Message message, int offset) {
        return 1
                + (int) message.document()
                        .chars()
                        .limit(offset)
                        .filter(c -> c == '\n')
                        .count();
    }

    @Test
    void aMessageOfWhichNobodyCanTellWhereItemsEndIsOver() throws IOException {
        List<Article> articles =
                List.of(Articles.random(SEED, 1), Articles.random(SEED + 1, 1), Articles.random(SEED + 2, 1));
        for (String broken : List.of("<!-- ", "<![CDATA[", "<?x ")) {
            Message message = Message.of(articles, null);
            message.items.set(1, message.items.get(1).replaceFirst("<itemMeta>", broken));
            try (ArticleReader reader = message.reader().tolerating(BadRecords.skip())) {
                assertThat(reader.next()).isPresent();
                assertThatThrownBy(reader::next).as(broken).isInstanceOf(ArticleFormatException.class);
                assertThat(reader.next()).isEmpty();
            }
        }
    }

    @Test
    void theEndOfABrokenItemIsLookedForInTimeThatGrowsWithItsLength() {
        String start = "<newsMessage xmlns='http://iptc.org/std/nar/2006-10-01/'><itemSet><newsItem guid='a'>&x;";
        String endless = start + "<x>text</x>\n".repeat(1_000_000);
        NewsmlFormat small = NewsmlFormat.builder()
                .limits(Limits.builder().articleLength(100_000).build())
                .build();

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            for (NewsmlFormat format : List.of(FORMAT, small)) {
                try (ArticleReader reader =
                        format.reader(stream(endless), "m.xml").tolerating(BadRecords.skip())) {
                    assertThatThrownBy(reader::next).hasMessageContaining("the entity \"x\" is not declared");
                }
            }
        });
    }

    @Test
    void aStreamThatBreaksWhileABrokenItemIsPassedOverIsNoFaultOfTheContent() throws IOException {
        String start = "<newsMessage xmlns='http://iptc.org/std/nar/2006-10-01/'><itemSet><newsItem guid='a'>&x;"
                + "<x>text</x>".repeat(10_000);
        InputStream broken = new SequenceInputStream(stream(start), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the line went dead");
            }
        });
        try (ArticleReader reader = FORMAT.reader(broken, "m.xml").tolerating(BadRecords.skip())) {
            assertThatThrownBy(reader::next).isInstanceOf(IOException.class).hasMessage("the line went dead");
        }
    }

    @Test
    void aBadItemIsToldAsItStoodWhateverTheLineEnds() throws IOException {
        String bad = "<newsItem\r\n\tguid=''><itemMeta>\r\n<x y='é😀'/>\rz</itemMeta></newsItem>";
        String good = FORMAT.writeString(Articles.minimal()).replaceFirst("<\\?xml.*?\\?>\\s*", "");
        String document = "<newsMessage xmlns='http://iptc.org/std/nar/2006-10-01/'>\r\n<itemSet>" + good + "  \r\n"
                + bad + good + "\r\n<!-- - -->" + bad + "text" + bad + "</itemSet></newsMessage>";
        List<String> collected = new ArrayList<>();
        BadRecords policy = BadRecords.collect(
                (BadRecords.Sink) record -> collected.add(new String(record.content(), StandardCharsets.UTF_8)));
        try (ArticleReader reader = FORMAT.reader(stream(document), "m.xml").tolerating(policy)) {
            assertThat(reader.stream()).hasSize(2).containsOnly(Articles.minimal());
        }
        assertThat(collected).containsExactly(bad, bad, bad);
    }

    @Test
    void anItemBeyondALimitIsPassedOverToo() throws IOException {
        NewsmlFormat small = NewsmlFormat.builder()
                .limits(Limits.builder().articleLength(20_000).depth(50).build())
                .build();
        String good = FORMAT.writeString(Articles.minimal()).replaceFirst("<\\?xml.*?\\?>\\s*", "");
        String deep = "<newsItem guid='a'>" + "<x>".repeat(100) + "</x>".repeat(100) + "</newsItem>";
        String large = "<newsItem guid='a'>" + "<x>yyyyyyyyyyyyyyyyyyyyyy</x>".repeat(100_000) + "</newsItem>";
        String document = "<newsMessage xmlns='http://iptc.org/std/nar/2006-10-01/'><itemSet>" + good + deep + good
                + large + good + "</itemSet></newsMessage>";
        try (ArticleReader reader = small.reader(stream(document), "m.xml").tolerating(BadRecords.skip())) {
            assertThat(reader.stream()).hasSize(3);
            assertThat(reader.skipped()).isEqualTo(2);
        }
    }

    @Test
    void aSingleItemIsARecordToo() throws IOException {
        try (ArticleReader reader = FORMAT.reader(
                        stream("<newsItem xmlns='http://iptc.org/std/nar/2006-10-01/' guid=''/>"), "a.xml")
                .tolerating(BadRecords.skip())) {
            assertThat(reader.next()).isEmpty();
            assertThat(reader.skipped()).isEqualTo(1);
        }
    }

    @Test
    void whatASchemaForbidsIsSkippedInStrictReading() throws IOException {
        NewsmlFormat strict = NewsmlFormat.builder().strict(true).build();
        Message message = Message.of(List.of(Articles.minimal(), Articles.minimal()), null);
        String repaired = "<newsItem guid='a'><itemMeta/></newsItem>";
        message.items.add(1, repaired);
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        try (ArticleReader reader =
                        strict.reader(stream(message.document()), "m.xml").tolerating(BadRecords.skip());
                ArticleWriter writer = FORMAT.writer(out)) {
            TransferReport report = reader.transferTo(writer);
            assertThat(report.read()).isEqualTo(3);
            assertThat(report.written()).isEqualTo(2);
            assertThat(report.skipped()).isEqualTo(1);
        }
    }

    @Test
    void readingGoesOnBehindTheItemWhereItWasStopped() throws IOException {
        Message message = Message.of(
                List.of(Articles.random(SEED, 1), Articles.random(SEED + 1, 1), Articles.random(SEED + 2, 1)), null);
        message.items.add(1, "<newsItem guid=''/>");
        Path file = Files.writeString(folder.resolve("m.xml"), message.document());
        List<Article> all;
        try (ArticleReader reader = FORMAT.reader(file).tolerating(BadRecords.skip())) {
            all = reader.stream().toList();
        }
        for (int stop = 0; stop <= all.size(); stop++) {
            List<Article> read = new ArrayList<>();
            Position position;
            try (ArticleReader reader = FORMAT.reader(file).tolerating(BadRecords.skip())) {
                for (int i = 0; i < stop; i++) {
                    read.add(reader.next().orElseThrow());
                }
                position = reader.position().orElseThrow();
            }
            try (ArticleReader reader = FORMAT.reader(file, position).tolerating(BadRecords.skip())) {
                reader.forEach(read::add);
            }
            assertThat(read).as("stopped after %d", stop).isEqualTo(all);
        }
    }

    private static ByteArrayInputStream stream(String document) {
        return new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * A message whose items can be told apart.
     *
     * @param before what stands before the items
     * @param items the items
     * @param damaged which of them were changed
     * @param after what stands behind them
     */
    private record Message(String before, List<String> items, List<Integer> damaged, String after) {
        static Message of(List<Article> articles, Random random) throws IOException {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (ArticleWriter writer = FORMAT.writer(out)) {
                for (Article article : articles) {
                    writer.write(article);
                }
            }
            String document = out.toString(StandardCharsets.UTF_8);
            List<String> items = new ArrayList<>();
            int start = document.indexOf("<newsItem");
            String before = document.substring(0, start);
            int end = start;
            for (; start >= 0; start = document.indexOf("<newsItem", end)) {
                end = document.indexOf("</newsItem>", start) + "</newsItem>".length();
                items.add(document.substring(start, end));
            }
            assertThat(items).hasSameSizeAs(articles);
            List<Integer> damaged = new ArrayList<>();
            for (int i = 0; random != null && i < items.size(); i++) {
                if (random.nextInt(3) == 0) {
                    items.set(i, damaged(items.get(i), random));
                    damaged.add(i);
                }
            }
            return new Message(before, items, damaged, document.substring(end));
        }

        /** What makes it no article, and leaves it well-formed. */
        private static String damaged(String item, Random random) {
            return switch (random.nextInt(3)) {
                case 0 -> item.replaceFirst(" guid=\"[^\"]*\"", " guid=\"\"");
                case 1 -> item.replaceFirst(" guid=\"[^\"]*\"", "");
                default -> item.replaceFirst("stet:format=\"[^\"]*\"", "stet:format=\"2.0\"");
            };
        }

        String document() {
            return before + String.join("\n", items) + after;
        }

        ArticleReader reader() throws IOException {
            return FORMAT.reader(stream(document()), "m.xml");
        }
    }
}

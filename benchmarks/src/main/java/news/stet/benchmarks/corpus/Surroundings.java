package news.stet.benchmarks.corpus;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import news.stet.Block;
import news.stet.BlockRoles;
import news.stet.Classification;
import news.stet.Code;
import news.stet.Concept;
import news.stet.Credits;
import news.stet.Dates;
import news.stet.Head;
import news.stet.ItemClasses;
import news.stet.Label;
import news.stet.Metadata;
import news.stet.Name;
import news.stet.Party;
import news.stet.PublicationStatuses;
import news.stet.Rights;
import news.stet.Status;
import news.stet.When;

/** What stands around the body of an article: head, status and metadata, as on the wire. */
final class Surroundings {
    private static final LocalDateTime FIRST = LocalDateTime.of(2023, 5, 23, 6, 0);
    private static final int MINUTES = 60 * 24 * 365;
    private static final int TOPICS = 20_001_379;

    private final int number;
    private final Words words;
    private final Random random;
    private final List<String> entities;

    Surroundings(int number, Words words, Random random, List<String> entities) {
        this.number = number;
        this.words = words;
        this.random = random;
        this.entities = entities;
    }

    Status status() {
        return Status.builder().publication(PublicationStatuses.USABLE).build();
    }

    Head head() {
        return Head.builder()
                .headline(block("h1", BlockRoles.HEADLINE, words.sentence(9)))
                .byline(block("h2", BlockRoles.BYLINE, "By " + words.name()))
                .dateline(block("h3", BlockRoles.DATELINE, words.name().toUpperCase(Locale.ROOT) + " –"))
                .slugline(new Label(words.word() + "-" + words.word() + "/" + number, null, null))
                .keyword(new Label(words.word(), null, null))
                .keyword(new Label(words.word(), null, null))
                .build();
    }

    private static Block block(String id, Code role, String text) {
        return Block.builder(id, role).text(text).build();
    }

    Metadata metadata() {
        return Metadata.builder()
                .dates(dates())
                .credits(credits())
                .classification(classification())
                .right(Rights.builder()
                        .holder(Party.of(words.name()))
                        .notice(new Label("© 2023 " + words.name(), null, null))
                        .build())
                .build();
    }

    private Dates dates() {
        LocalDateTime created = FIRST.plusMinutes(random.nextInt(MINUTES));
        return Dates.builder()
                .firstCreated(at(created))
                .versionCreated(at(created.plusMinutes(random.nextInt(600))))
                .build();
    }

    private static When at(LocalDateTime time) {
        return When.of(time.format(DateTimeFormatter.ISO_LOCAL_DATE_TIME) + "+02:00");
    }

    private Credits credits() {
        return Credits.builder()
                .provider(Party.builder()
                        .identity(Code.qcode("nprov", "agency" + random.nextInt(40)))
                        .build())
                .creator(Party.builder()
                        .name(new Name(words.name(), null, null))
                        .jobTitle("Correspondent")
                        .entity(entities.get(0))
                        .build())
                .build();
    }

    private Classification classification() {
        return Classification.builder()
                .itemClass(ItemClasses.TEXT)
                .urgency(1 + random.nextInt(8))
                .subjects(IntStream.range(0, 3 + random.nextInt(4))
                        .mapToObj(i -> Concept.builder()
                                .identity(Code.qcode("medtop", String.valueOf(TOPICS - random.nextInt(1_379))))
                                .name(new Name(words.word(), "en", null))
                                .build())
                        .toList())
                .section(Concept.builder()
                        .name(new Name(words.word(), null, null))
                        .build())
                .build();
    }
}

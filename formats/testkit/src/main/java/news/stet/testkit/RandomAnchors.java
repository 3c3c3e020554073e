package news.stet.testkit;

import java.util.List;
import java.util.Locale;
import news.stet.Code;
import news.stet.Mark;
import news.stet.Provenance;
import news.stet.Span;
import news.stet.Target;
import news.stet.Vocabulary;
import news.stet.When;
import org.jspecify.annotations.Nullable;

/** What points into the text: marks, and times by the words that express them. */
final class RandomAnchors {
    private static final List<String> TIMES = List.of(
            "2024-06-01",
            "2024-06",
            "2024",
            "2024-06-01T12:00:00Z",
            "2024-06-01T12:00Z",
            "2024-06-01T12:00:00",
            "2024-06-01T12:00:00+00:00",
            "2024-06-01T12:00:00-00:00",
            "2024-06-01T12:00:00.5+05:30",
            "2024-06-01T12:00:00.500+05:30",
            "2024-06-01T23:59:59.123456789-11:00",
            "2024-06-01T00:00:00+14:00",
            "2024-06-01T24:00:00Z",
            "2016-12-31T23:59:60Z",
            "2024-02-30",
            "2024-06-01/2024-06-03",
            "2024-06-01/..",
            "../2024",
            "2024-06-01/",
            "2024?",
            "2024-06~",
            "2024-06-01%",
            "2024-21",
            "202X",
            "20XX",
            "2024-XX-XX",
            "Y-170000002",
            "-0001",
            "20240601",
            "01/06/2024",
            "Sat, 1 Jun 2024 12:00:00 GMT",
            "1717243200",
            "yesterday",
            "not\na\r\ntime\t",
            " 2024-06-01 ",
            "٢٠٢٤");

    private final Dice dice;
    private final RandomText text;
    private final RandomCodes codes;
    private final List<String> entities;
    private final List<String> media;
    private final List<Passage> passages;

    RandomAnchors(
            Dice dice,
            RandomText text,
            RandomCodes codes,
            List<String> entities,
            List<String> media,
            List<Passage> passages) {
        this.dice = dice;
        this.text = text;
        this.codes = codes;
        this.entities = entities;
        this.media = media;
        this.passages = passages;
    }

    boolean isPossible() {
        return !passages.isEmpty();
    }

    /** Only where {@link #isPossible()}. */
    Span span() {
        return dice.pick(passages).span(dice);
    }

    /** Marks of one block; they overlap, nest, cross, are empty, and repeat. */
    List<Mark> marks(Passage passage) {
        return dice.some(() -> mark(passage, Vocabulary.MARK_ROLE));
    }

    /** Marks anywhere in the article. */
    List<Mark> marks(Vocabulary vocabulary) {
        return isPossible() ? dice.some(() -> mark(dice.pick(passages), vocabulary)) : List.of();
    }

    Mark mark(Passage passage, Vocabulary vocabulary) {
        return new Mark(
                codes.word(vocabulary),
                passage.span(dice),
                target(),
                dice.seldom(text::language),
                dice.chance(0.3) ? dice.maybe(this::provenance) : null);
    }

    When when() {
        boolean anchored = isPossible() && dice.chance(0.3);
        return new When(anchored && dice.chance(0.3) ? null : time(), anchored ? span() : null);
    }

    Provenance provenance() {
        Double confidence = dice.maybe(this::confidence);
        When time = dice.seldom(this::when);
        return new Provenance(
                confidence == null && time == null ? codes.word(Vocabulary.METHOD) : method(),
                dice.maybe(text::words),
                time,
                confidence);
    }

    private @Nullable Code method() {
        return dice.maybe(() -> codes.word(Vocabulary.METHOD));
    }

    private @Nullable Target target() {
        if (!dice.chance(0.4)) {
            return null;
        }
        if (!entities.isEmpty() && dice.chance(0.5)) {
            return Target.entity(dice.pick(entities));
        }
        return !media.isEmpty() && dice.chance(0.5) ? Target.media(dice.pick(media)) : Target.href(text.address());
    }

    private String time() {
        if (dice.chance(0.5)) {
            return dice.pick(TIMES);
        }
        if (dice.chance(0.06)) {
            return text.words();
        }
        return String.format(
                Locale.ROOT,
                "%04d-%02d-%02dT%02d:%02d:%02d%s",
                dice.between(1, 9999),
                dice.between(1, 12),
                dice.between(1, 28),
                dice.below(24),
                dice.below(60),
                dice.below(60),
                dice.pick("Z", "+02:00", "-03:30", "+05:45", "+14:00", "", ".1Z", ".120+01:00"));
    }

    private double confidence() {
        return dice.chance(0.3)
                ? dice.fraction()
                : dice.pick(
                        0.0,
                        1.0,
                        1e-7,
                        0.1 + 0.2,
                        0.5,
                        1.0 / 3,
                        Double.MIN_VALUE,
                        Math.nextDown(1.0),
                        0.95,
                        1e-3,
                        1e-4);
    }
}

package news.stet.testkit;

import java.util.List;
import news.stet.AlternativeId;
import news.stet.Block;
import news.stet.Classification;
import news.stet.Correction;
import news.stet.Credits;
import news.stet.Dates;
import news.stet.Embargo;
import news.stet.Metadata;
import news.stet.Rights;
import news.stet.Scheme;
import news.stet.Signal;
import news.stet.Status;

/** What is said about the article: status, dates, credits, classification, rights, links, schemes. */
final class RandomMetadata {
    private final Dice dice;
    private final RandomText text;
    private final RandomCodes codes;
    private final RandomExtensions extensions;
    private final RandomConcepts concepts;
    private final RandomAnchors anchors;

    RandomMetadata(
            Dice dice,
            RandomText text,
            RandomCodes codes,
            RandomExtensions extensions,
            RandomConcepts concepts,
            RandomAnchors anchors) {
        this.dice = dice;
        this.text = text;
        this.codes = codes;
        this.extensions = extensions;
        this.concepts = concepts;
        this.anchors = anchors;
    }

    Metadata metadata() {
        return Metadata.builder()
                .dates(dates())
                .credits(credits())
                .classification(classification())
                .rights(dice.few(this::rights))
                .alternativeIds(dice.few(() -> new AlternativeId(text.address(), dice.maybe(codes::any))))
                .links(dice.few(concepts::link))
                .catalogs(dice.few(text::address))
                .extensions(extensions.list())
                .build();
    }

    /** What a correction may name is an id of this article, or anything else. */
    Status status(List<Block> notes, List<String> ids) {
        return Status.builder()
                .publication(dice.maybe(codes::any))
                .embargo(dice.seldom(() -> new Embargo(dice.maybe(anchors::when))))
                .expiry(dice.seldom(anchors::when))
                .signals(dice.few(() -> new Signal(codes.any(), dice.seldom(codes::any), dice.few(concepts::name))))
                .corrections(dice.few(() -> correction(ids)))
                .notes(notes)
                .extensions(extensions.list())
                .build();
    }

    List<Scheme> schemes() {
        return dice.few(() -> new Scheme(
                dice.chance(0.9) ? dice.pick("ex", "subj", "medtop", "cpnat", "stet", "a b", "a:b") : text.words(),
                text.address(),
                dice.seldom(text::address),
                dice.seldom(text::address)));
    }

    private Correction correction(List<String> ids) {
        return new Correction(
                dice.maybe(() -> ids.isEmpty() || dice.chance(0.4) ? text.address() : dice.pick(ids)),
                dice.maybe(() -> dice.pick("1", "2.0", "01", "v1 ", "-1")),
                dice.maybe(anchors::when),
                dice.maybe(text::words));
    }

    private Dates dates() {
        return Dates.builder()
                .firstCreated(dice.seldom(anchors::when))
                .versionCreated(dice.maybe(anchors::when))
                .contentCreated(dice.seldom(anchors::when))
                .contentModified(dice.seldom(anchors::when))
                .extensions(extensions.list())
                .build();
    }

    private Credits credits() {
        return Credits.builder()
                .provider(dice.maybe(concepts::party))
                .services(dice.few(concepts::concept))
                .creators(dice.few(concepts::party))
                .contributors(dice.few(concepts::party))
                .infoSources(dice.few(concepts::party))
                .extensions(extensions.list())
                .build();
    }

    private Classification classification() {
        return Classification.builder()
                .itemClass(dice.seldom(codes::any))
                .urgency(dice.maybe(() -> dice.pick(1, 4, 9)))
                .role(dice.seldom(concepts::concept))
                .genres(dice.few(concepts::concept))
                .subjects(dice.some(concepts::concept))
                .sections(dice.few(concepts::concept))
                .located(dice.few(concepts::concept))
                .extensions(extensions.list())
                .build();
    }

    private Rights rights() {
        return Rights.builder()
                .holders(dice.few(concepts::party))
                .notices(dice.many(concepts::label, dice.below(2), 0.2))
                .usageTerms(dice.many(concepts::label, 1, 0.1))
                .links(dice.few(concepts::link))
                .extensions(extensions.list())
                .build();
    }
}

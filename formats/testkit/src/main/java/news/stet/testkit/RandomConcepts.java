package news.stet.testkit;

import java.util.List;
import news.stet.Concept;
import news.stet.Label;
import news.stet.Link;
import news.stet.Media;
import news.stet.Name;
import news.stet.Party;
import news.stet.Rendition;
import org.jspecify.annotations.Nullable;

/** The smaller values that the parts of an article are made of: names, labels, parties, concepts, links, media. */
final class RandomConcepts {
    private final Dice dice;
    private final RandomText text;
    private final RandomCodes codes;
    private final RandomExtensions extensions;
    private final List<String> entities;

    RandomConcepts(Dice dice, RandomText text, RandomCodes codes, RandomExtensions extensions, List<String> entities) {
        this.dice = dice;
        this.text = text;
        this.codes = codes;
        this.extensions = extensions;
        this.entities = entities;
    }

    Name name() {
        return new Name(text.words(), dice.seldom(text::language), dice.seldom(codes::any));
    }

    Label label() {
        return new Label(text.words(), dice.seldom(text::language), dice.seldom(codes::any));
    }

    /** The id of an entity, now and then. */
    @Nullable
    String entity() {
        return entities.isEmpty() ? null : dice.seldom(() -> dice.pick(entities));
    }

    Party party() {
        Party.Builder party = Party.builder()
                .identity(dice.maybe(codes::any))
                .kind(dice.seldom(codes::any))
                .names(dice.few(this::name))
                .roles(dice.few(codes::any))
                .jobTitle(dice.seldom(text::words))
                .entity(entity())
                .extensions(extensions.list());
        return (dice.chance(0.5) ? party.name(name()) : party.identity(codes.any())).build();
    }

    Concept concept() {
        Concept.Builder concept = Concept.builder()
                .identity(dice.maybe(codes::any))
                .type(dice.seldom(codes::any))
                .names(dice.few(this::name))
                .relevance(dice.seldom(() -> dice.pick(0, 1, 50, 100)))
                .confidence(dice.seldom(() -> dice.pick(0, 1, 99, 100)))
                .entity(entity())
                .extensions(extensions.list());
        return (dice.chance(0.3) ? concept.name(name()) : concept.identity(codes.any())).build();
    }

    Link link() {
        Link.Builder link = Link.builder()
                .rel(dice.maybe(codes::any))
                .href(dice.maybe(text::address))
                .item(dice.maybe(text::address))
                .version(dice.seldom(text::words))
                .kind(dice.seldom(codes::any))
                .contentType(dice.seldom(this::contentType))
                .language(dice.seldom(text::language))
                .titles(dice.few(this::label))
                .extensions(extensions.list());
        return (dice.chance(0.7) ? link.href(text.address()) : link.item(text.address())).build();
    }

    Media medium(String id) {
        return Media.builder(id)
                .kind(dice.maybe(codes::any))
                .identity(dice.seldom(codes::any))
                .titles(dice.few(this::label))
                .alternativeText(dice.maybe(text::words))
                .creators(dice.few(this::party))
                .renditions(dice.some(this::rendition))
                .extensions(extensions.list())
                .build();
    }

    private Rendition rendition() {
        Rendition.Builder rendition = Rendition.builder()
                .role(dice.maybe(codes::any))
                .href(dice.maybe(text::address))
                .item(dice.seldom(text::address))
                .contentType(dice.maybe(this::contentType))
                .width(dice.maybe(this::pixels))
                .height(dice.maybe(this::pixels))
                .size(dice.maybe(() -> dice.pick(0L, 1L, 4_294_967_296L, 9_007_199_254_740_993L, Long.MAX_VALUE)))
                .duration(dice.seldom(() -> dice.pick("12", "PT1M30S", "1:30", "12.5", "half an hour")))
                .extensions(extensions.list());
        return (dice.chance(0.8) ? rendition.href(text.address()) : rendition.item(text.address())).build();
    }

    private String contentType() {
        return dice.chance(0.95)
                ? dice.pick("image/jpeg", "text/html; charset=utf-8", "IMAGE/PNG", "video/mp4", "jpg")
                : text.words();
    }

    private int pixels() {
        return dice.pick(0, 1, 1920, Integer.MAX_VALUE);
    }
}

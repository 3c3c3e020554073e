package news.stet.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import news.stet.Article;
import news.stet.Block;
import news.stet.BlockRoles;
import news.stet.Head;

/**
 * One random article. First who and what there is (ids and text), then what refers to it, so that every reference leads
 * somewhere and every span's words are there.
 */
final class RandomArticle {
    private final Dice dice;
    private final RandomText text;
    private final RandomCodes codes;
    private final RandomExtensions extensions;
    private final List<String> media;
    private final List<String> entities;
    private final List<String> claims;
    private final List<Block> body;
    private final List<Block> notes;
    private final List<Block> headlines;
    private final List<Block> bylines;
    private final List<Block> datelines;
    private final List<Block> creditLines;
    private final List<Block> descriptions;
    private final RandomAnchors anchors;

    RandomArticle(Dice dice, int size) {
        this.dice = dice;
        text = new RandomText(dice);
        codes = new RandomCodes(dice, text);
        extensions = new RandomExtensions(dice, text);
        RandomIds ids = new RandomIds(dice);
        media = ids.next("m", dice.chance(0.25) ? dice.between(1, 2) : 0);
        entities = ids.next("e", dice.between(size / 3, size / 2 + 1));
        claims = ids.next("c", dice.between(size / 4, size / 2 + 1));
        RandomBlocks blocks = new RandomBlocks(dice, text, codes, ids, media);
        body = blocks.body(size);
        notes = dice.chance(0.4) ? blocks.outside(BlockRoles.NOTE) : List.of();
        headlines = blocks.outside(BlockRoles.HEADLINE);
        bylines = blocks.outside(BlockRoles.BYLINE);
        datelines = blocks.outside(BlockRoles.DATELINE);
        creditLines = blocks.outside(BlockRoles.CREDIT_LINE);
        descriptions = blocks.outside(BlockRoles.SUMMARY);
        List<Passage> passages = Stream.of(body, notes, headlines, bylines, datelines, creditLines, descriptions)
                .flatMap(List::stream)
                .map(Passage::of)
                .toList();
        anchors = new RandomAnchors(dice, text, codes, entities, media, passages);
    }

    Article build() {
        RandomConcepts concepts = new RandomConcepts(dice, text, codes, extensions, entities);
        RandomMetadata metadata = new RandomMetadata(dice, text, codes, extensions, concepts, anchors);
        RandomClaims claiming = new RandomClaims(dice, text, codes, extensions, concepts, anchors, entities, claims);
        return Article.builder(text.address())
                .version(dice.maybe(() -> dice.pick("1", "2", "0010", "3.1", "v1 \n", "9999999999999999999")))
                .language(dice.maybe(text::language))
                .status(metadata.status(annotated(notes), ids()))
                .head(head(concepts))
                .metadata(metadata.metadata())
                .media(media.stream().map(concepts::medium).toList())
                .schemes(metadata.schemes())
                .body(annotated(body))
                .entities(claiming.entities())
                .claims(claiming.claims())
                .extensions(extensions.list())
                .build();
    }

    private Head head(RandomConcepts concepts) {
        return Head.builder()
                .headlines(annotated(headlines))
                .bylines(annotated(bylines))
                .datelines(annotated(datelines))
                .creditLines(annotated(creditLines))
                .descriptions(annotated(descriptions))
                .sluglines(dice.few(concepts::label))
                .keywords(dice.few(concepts::label))
                .titles(dice.few(concepts::label))
                .extensions(extensions.list())
                .build();
    }

    private List<Block> annotated(List<Block> blocks) {
        return blocks.stream()
                .map(block -> block.toBuilder()
                        .marks(anchors.marks(Passage.of(block)))
                        .extensions(extensions.list())
                        .build())
                .toList();
    }

    private List<String> ids() {
        List<String> ids = new ArrayList<>(entities);
        ids.addAll(claims);
        body.forEach(block -> ids.add(block.id()));
        return ids;
    }
}

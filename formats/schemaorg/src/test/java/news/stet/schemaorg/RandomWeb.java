package news.stet.schemaorg;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import news.stet.AlternativeId;
import news.stet.Appearance;
import news.stet.Article;
import news.stet.Assessment;
import news.stet.Attribution;
import news.stet.Block;
import news.stet.BlockRoles;
import news.stet.Claim;
import news.stet.ClaimRelations;
import news.stet.Classification;
import news.stet.Code;
import news.stet.Commitment;
import news.stet.Concept;
import news.stet.Correction;
import news.stet.Credits;
import news.stet.Dates;
import news.stet.Entity;
import news.stet.EntityKinds;
import news.stet.Extension;
import news.stet.Head;
import news.stet.ItemClasses;
import news.stet.Label;
import news.stet.Link;
import news.stet.Mark;
import news.stet.MarkRoles;
import news.stet.Match;
import news.stet.MatchTypes;
import news.stet.Media;
import news.stet.Metadata;
import news.stet.Modes;
import news.stet.Name;
import news.stet.Party;
import news.stet.Rating;
import news.stet.Relation;
import news.stet.Rendition;
import news.stet.Rights;
import news.stet.Source;
import news.stet.Span;
import news.stet.Status;
import news.stet.Verdicts;
import news.stet.When;
import org.jspecify.annotations.Nullable;

/** Articles of what schema.org has a place for, and of what it nearly has, which random articles seldom have. */
final class RandomWeb {
    private static final List<String> WORDS = List.of("a", "b c", "said \"so\"", "x\n\ny", "u\nv", "\uD834\uDD1E", "a");
    private static final List<Code> KINDS = List.of(
            EntityKinds.PERSON,
            EntityKinds.PERSON,
            EntityKinds.ORGANISATION,
            EntityKinds.ORGANISATION,
            EntityKinds.GEO_AREA,
            EntityKinds.POI,
            EntityKinds.EVENT,
            EntityKinds.OBJECT,
            Code.literal("person"));
    private static final List<Code> TYPES = List.of(
            Code.uri("http://schema.org/NewsMediaOrganization"),
            Code.uri("http://schema.org/Person"),
            Code.uri("http://schema.org/City"),
            Code.uri("http://schema.org/Place"),
            Code.uri("http://schema.org/Thing"),
            Code.uri("http://schema.org/NewsArticle"),
            Code.uri("https://schema.org/City"),
            Code.uri("urn:x:type"),
            Code.literal("City"));
    private static final List<Code> GENRES = List.of(
            Code.qcode("genre:Opinion"),
            Code.qcode("genre:Analysis"),
            Code.qcode("genre:Other"),
            Code.uri("http://schema.org/OpinionNewsArticle"),
            Code.uri("http://schema.org/Article"),
            Code.uri("http://schema.org/NewsArticle"));
    private static final List<String> ADDRESSES = List.of(
            "https://example.org/a",
            "https://example.org/b",
            "http://example.org/a#b",
            "urn:x:y",
            "no address",
            "a:b c");
    private static final List<String> TIMES =
            List.of("2024-06-01", "2024-06-01T12:00:00Z", "2024-06", "2024-06-01/2024-06-02", "2024-06-01~", "soon");

    private final Random random;
    private final List<Entity> entities = new ArrayList<>();
    private final List<Block> body = new ArrayList<>();

    private RandomWeb(Random random) {
        this.random = random;
    }

    static Article of(long seed) {
        return new RandomWeb(new Random(seed * 0x9E37_79B9_7F4A_7C15L)).article(); // else neighbours begin alike
    }

    private Article article() {
        for (int i = random.nextInt(4); i > 0; i--) {
            entities.add(entity("e" + i));
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            body.add(block("b" + i, BlockRoles.PARAGRAPH));
        }
        Article.Builder article = Article.builder(
                        pick(List.of("https://example.org/a", "urn:a", "http://example.org/a#b", "no address", "0")))
                .language(maybe(() -> "en"))
                .entities(entities)
                .body(body)
                .head(Head.builder()
                        .headlines(some(() -> block("h" + random.nextInt(1 << 20), BlockRoles.HEADLINE)))
                        .descriptions(some(() -> block(
                                "d" + random.nextInt(1 << 20),
                                pick(List.of(BlockRoles.SUMMARY, BlockRoles.TEASER, BlockRoles.DESCRIPTION)))))
                        .datelines(some(() -> block("l" + random.nextInt(1 << 20), BlockRoles.DATELINE)))
                        .keywords(some(() -> Label.of(pick(List.of("k", "k, l", "m")))))
                        .build())
                .status(Status.builder()
                        .expiry(maybe(this::when))
                        .corrections(some(() -> new Correction(null, null, null, maybe(this::word))))
                        .build())
                .metadata(metadata())
                .media(random.nextBoolean() ? List.of() : List.of(medium("m1"), medium("m2")));
        List<String> claims = List.of("c1", "c2", "c3").subList(0, random.nextInt(4));
        claims.forEach(id -> article.claim(claim(id, claims)));
        return article.build();
    }

    private Metadata metadata() {
        return Metadata.builder()
                .dates(Dates.builder()
                        .firstCreated(maybe(this::when))
                        .versionCreated(maybe(this::when))
                        .contentCreated(maybe(this::when))
                        .build())
                .credits(Credits.builder()
                        .provider(maybe(this::party))
                        .creators(some(this::party))
                        .contributors(some(this::party))
                        .build())
                .classification(Classification.builder()
                        .genres(some(() -> concept(maybe(() -> pick(GENRES)))))
                        .subjects(some(() -> concept(maybe(() -> Code.uri(address())))))
                        .sections(some(() -> concept(null)))
                        .located(some(() -> concept(maybe(() -> Code.uri(address())))))
                        .build())
                .rights(some(() -> Rights.builder()
                        .notice(Label.of(word()))
                        .holders(some(this::party))
                        .usageTerms(some(() -> Label.of(word())))
                        .links(some(() -> Link.builder().href(address()).build()))
                        .build()))
                .alternativeIds(some(() -> new AlternativeId(
                        address(),
                        maybe(() -> pick(List.of(ArticleMapper.URL, ArticleMapper.URL, Code.literal("x")))))))
                .build();
    }

    private Entity entity(String id) {
        return Entity.builder(id, maybe(() -> pick(KINDS)))
                .identity(maybe(() -> Code.uri(address())))
                .names(some(() -> Name.of(word())))
                .types(random.nextInt(3) > 0 ? List.of() : some(() -> pick(TYPES)))
                .descriptions(some(() -> Label.of(word())))
                .matches(some(() -> new Match(
                        Code.uri(address()), maybe(() -> pick(List.of(MatchTypes.EXACT, MatchTypes.CLOSE))), null)))
                .build();
    }

    private Party party() {
        return Party.builder()
                .identity(maybe(() -> Code.uri(address())))
                .kind(maybe(() -> pick(KINDS)))
                .jobTitle(maybe(this::word))
                .name(Name.of(word()))
                .names(random.nextBoolean() ? List.of(Name.of(word())) : List.of(Name.of(word()), Name.of(word())))
                .entity(
                        entities.isEmpty() || random.nextBoolean()
                                ? null
                                : pick(entities).id())
                .build();
    }

    private Concept concept(@Nullable Code identity) {
        Concept.Builder concept = Concept.builder().identity(identity);
        for (int i = random.nextInt(3); i > 0 || (identity == null && i == 0); i--) {
            concept.name(Name.of(word()));
        }
        return concept.entity(
                        entities.isEmpty() || random.nextBoolean()
                                ? null
                                : pick(entities).id())
                .build();
    }

    private Media medium(String id) {
        return Media.builder(id)
                .kind(maybe(() -> pick(List.of(ItemClasses.PICTURE, ItemClasses.VIDEO, ItemClasses.AUDIO))))
                .titles(some(() -> Label.of(word())))
                .alternativeText(maybe(this::word))
                .creators(some(this::party))
                .renditions(some(() -> Rendition.builder()
                        .href(address())
                        .contentType(maybe(() -> "image/jpeg"))
                        .build()))
                .build();
    }

    private Claim claim(String id, List<String> claims) {
        List<Attribution> steps = new ArrayList<>(List.of(Attribution.ownVoice(pick(List.of(Commitment.values())))));
        for (int i = random.nextInt(3); i > 0; i--) {
            steps.add(step());
        }
        boolean hasContent = steps.get(steps.size() - 1).wording().stream()
                .anyMatch(mark -> mark.role().equals(MarkRoles.CONTENT));
        List<String> others = claims.stream().filter(other -> !other.equals(id)).toList();
        return Claim.builder(id, hasContent && random.nextBoolean() ? null : word())
                .attributions(steps)
                .about(entities.isEmpty() ? List.of() : List.of(pick(entities).id()))
                .appearances(some(
                        () -> new Appearance(maybe(this::address), word(), maybe(this::when), random.nextBoolean())))
                .assessments(some(this::assessment))
                .relations(some(() -> new Relation(
                        pick(List.of(ClaimRelations.SAME_AS, ClaimRelations.SAME_AS, ClaimRelations.RELATED)),
                        others.isEmpty() || random.nextBoolean() ? "https://example.org/c" : pick(others),
                        maybe(this::source),
                        null,
                        List.of())))
                .build();
    }

    private Attribution step() {
        Source source = source();
        return Attribution.builder(source instanceof Source.OwnVoice ? Source.unspecified() : source)
                .commitment(maybe(() -> pick(List.of(Commitment.AFFIRMED, Commitment.DENIED, Commitment.POSSIBLE))))
                .mode(maybe(() -> pick(List.of(Modes.DIRECT, Modes.DIRECT, Modes.INDIRECT))))
                .time(maybe(this::when))
                .wording(body.isEmpty() ? List.of() : some(this::mark))
                .build();
    }

    private Mark mark() {
        Block block = pick(body);
        int length = block.codePoints().length();
        int start = random.nextInt(length + 1);
        int end = random.nextBoolean() ? length : start + random.nextInt(length - start + 1);
        return Mark.of(
                pick(List.of(MarkRoles.CONTENT, MarkRoles.CONTENT, MarkRoles.CUE)),
                new Span(block.id(), start, end, block.codePoints().slice(start, end)));
    }

    private Assessment assessment() {
        return Assessment.builder(source())
                .verdict(maybe(() -> pick(List.of(Verdicts.UNVERIFIED, Verdicts.REFUTED, Code.literal("so")))))
                .label(maybe(this::word))
                .rating(maybe(() -> new Rating(
                        pick(List.of("1", "1.0", "-0", "01", "A", "1e3", "123456789012")),
                        maybe(() -> "1"),
                        maybe(() -> "5.50"))))
                .explanation(word())
                .time(maybe(this::when))
                .url(maybe(this::address))
                .build();
    }

    private Source source() {
        int which = random.nextInt(4);
        return which == 0
                ? Source.ownVoice()
                : which == 1 || entities.isEmpty()
                        ? Source.unspecified()
                        : Source.entities(pick(entities).id());
    }

    private Block block(String id, Code role) {
        Block.Builder block = Block.builder(id, role).text(random.nextInt(5) == 0 ? "" : word() + word());
        for (int i = random.nextInt(3); i > 1; i--) {
            block.extension(new Extension(
                    null,
                    null,
                    "schemaorg:separator",
                    "text/plain",
                    pick(List.of("\n", "\r\n \r\n", "\n\n", "\n\n\n", "x", " "))));
        }
        return block.build();
    }

    private String word() {
        return pick(WORDS);
    }

    private String address() {
        return pick(ADDRESSES);
    }

    private When when() {
        return When.of(pick(TIMES));
    }

    private <T> T pick(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private <T> @Nullable T maybe(Supplier<T> value) {
        return random.nextBoolean() ? value.get() : null;
    }

    private <T> List<T> some(Supplier<T> value) {
        List<T> some = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            some.add(value.get());
        }
        return some;
    }
}

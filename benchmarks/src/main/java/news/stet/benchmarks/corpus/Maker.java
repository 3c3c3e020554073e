package news.stet.benchmarks.corpus;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import news.stet.Article;
import news.stet.Attribution;
import news.stet.Block;
import news.stet.BlockRoles;
import news.stet.Claim;
import news.stet.Entity;
import news.stet.Mark;
import news.stet.Name;
import news.stet.Relation;
import news.stet.Source;
import news.stet.Span;
import news.stet.Target;
import news.stet.When;
import org.jspecify.annotations.Nullable;

/**
 * Makes articles of parts of the seed: some of its blocks, in another order and behind a sentence of other words, with the
 * entities and claims that these blocks speak of, under other names.
 */
final class Maker {
    private static final long SEED = 20230523;
    private static final int BLOCKS = 8;
    private static final int ENTITIES = 20;
    private static final int CLAIMS = 25;
    private static final int WORDING = 1;
    private static final int LONG = 100;

    private final Article seed;
    private final List<Block> blocks;

    Maker(Article seed) {
        this.seed = seed;
        this.blocks = seed.body().stream()
                .filter(block -> block.parent() == null
                        && block.media() == null
                        && block.text().length() > LONG)
                .toList();
    }

    Article article(int number) {
        return new Making(number).article();
    }

    /** One article on its way. */
    private final class Making {
        private final int number;
        private final Words words;
        private final Random random;
        private final List<Block> body = new ArrayList<>();
        /** By the ids of the seed, the ids here. */
        private final Map<String, String> ids = new HashMap<>();
        /** By the ids of the seed, how many code points were put before a block. */
        private final Map<String, Integer> before = new HashMap<>();

        private final Map<String, String> entities = new LinkedHashMap<>();
        private final Map<String, String> claims = new LinkedHashMap<>();

        Making(int number) {
            this.number = number;
            this.random = new Random(SEED + number);
            this.words = new Words(random);
        }

        Article article() {
            List<Block> order = new ArrayList<>(blocks);
            Collections.shuffle(order, random);
            order.stream().limit(BLOCKS).forEach(this::choose);
            chooseEntities();
            List<Claim> told = chooseClaims();
            Surroundings surroundings = new Surroundings(number, words, random, List.copyOf(entities.values()));
            return Article.builder("urn:newsml:stet.news:20230523:corpus-" + number)
                    .version(String.valueOf(1 + random.nextInt(9)))
                    .language("en")
                    .status(surroundings.status())
                    .head(surroundings.head())
                    .metadata(surroundings.metadata())
                    .body(body)
                    .entities(entities.keySet().stream().map(this::entity).toList())
                    .claims(told)
                    .build();
        }

        private void choose(Block block) {
            if (body.size() % 3 == 2) {
                body.add(Block.builder("s" + body.size(), BlockRoles.SUBHEADING)
                        .level(2)
                        .text(words.sentence(5))
                        .build());
            }
            String lead = words.sentence(3 + random.nextInt(4)) + " ";
            before.put(block.id(), lead.codePointCount(0, lead.length()));
            String id = "b" + (ids.size() + 1);
            ids.put(block.id(), id);
            body.add(Block.builder(id, BlockRoles.PARAGRAPH)
                    .text(lead + block.text())
                    .marks(block.marks().stream().map(this::moved).toList())
                    .build());
        }

        private void chooseEntities() {
            Map<Entity, Long> mentions = new LinkedHashMap<>();
            for (Entity entity : seed.entities()) {
                long count = mentions(entity).size();
                if (count > 0) {
                    mentions.put(entity, count);
                }
            }
            mentions.entrySet().stream()
                    .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                    .limit(ENTITIES)
                    .forEach(entry -> entities.put(entry.getKey().id(), "e" + entities.size() + "-" + words.word()));
        }

        private List<Mark> mentions(Entity entity) {
            return entity.mentions().stream().filter(this::isHere).toList();
        }

        private Entity entity(String seedId) {
            Entity entity = seed.entity(seedId).orElseThrow();
            List<Name> names = new ArrayList<>(entity.names());
            names.add(new Name(words.name(), null, null));
            List<Mark> here = mentions(entity).stream().map(this::moved).toList();
            return entity.toBuilder()
                    .id(known(entities, seedId))
                    .names(names)
                    .mentions(here)
                    .relations(relations(entity.relations(), entities))
                    .build();
        }

        private List<Claim> chooseClaims() {
            List<Claim> told = new ArrayList<>();
            for (Claim claim : seed.claims()) {
                if (told.size() < CLAIMS && isHere(claim)) {
                    claims.put(claim.id(), "c" + (claims.size() + 1));
                    told.add(claim);
                }
            }
            return told.stream().map(this::claim).toList();
        }

        private boolean isHere(Claim claim) {
            Set<String> of = new HashSet<>();
            for (Attribution attribution : claim.attributions()) {
                attribution.wording().forEach(mark -> of.add(mark.span().block()));
                if (!isHere(attribution.time())) {
                    return false;
                }
            }
            return !of.isEmpty() && ids.keySet().containsAll(of) && isHere(claim.eventTime());
        }

        private boolean isHere(@Nullable When when) {
            return when == null
                    || when.expression() == null
                    || ids.containsKey(when.expression().block());
        }

        private boolean isHere(Mark mark) {
            return ids.containsKey(mark.span().block());
        }

        private Claim claim(Claim claim) {
            return claim.toBuilder()
                    .id(known(claims, claim.id()))
                    .proposition(claim.proposition() + " " + words.sentence(1))
                    .attributions(
                            claim.attributions().stream().map(this::attribution).toList())
                    .eventTime(moved(claim.eventTime()))
                    .places(entities(claim.places()))
                    .about(entities(claim.about()))
                    .assessments(List.of())
                    .provenance(null)
                    .relations(relations(claim.relations(), claims))
                    .build();
        }

        private Attribution attribution(Attribution step) {
            Source source = step.source();
            return new Attribution(
                    source(source),
                    step.commitment(),
                    step.act(),
                    step.mode(),
                    entities(step.media()),
                    entities(step.addressees()),
                    moved(step.time()),
                    entities(step.places()),
                    step.wording().stream().limit(WORDING).map(this::moved).toList(),
                    List.of());
        }

        /** Whoever is not in this article is one of those who are. */
        private Source source(Source source) {
            List<String> ids = source.ids().stream()
                    .map(id -> entities.getOrDefault(
                            id, entities.values().iterator().next()))
                    .distinct()
                    .toList();
            return ids.isEmpty() ? source : new Source.Entities(ids);
        }

        private List<String> entities(List<String> ids) {
            return ids.stream().filter(entities::containsKey).map(entities::get).toList();
        }

        private List<Relation> relations(List<Relation> relations, Map<String, String> known) {
            return relations.stream()
                    .filter(relation -> known.containsKey(relation.target()))
                    .map(relation -> Relation.of(relation.type(), known(known, relation.target())))
                    .toList();
        }

        private Mark moved(Mark mark) {
            Target target = mark.target();
            return new Mark(
                    mark.role(),
                    moved(mark.span()),
                    target == null || target.kind() == Target.Kind.ENTITY ? null : target,
                    mark.language(),
                    mark.provenance());
        }

        private @Nullable When moved(@Nullable When when) {
            return when == null || when.expression() == null ? when : new When(when.value(), moved(when.expression()));
        }

        private Span moved(Span span) {
            int shift = known(before, span.block());
            return new Span(known(ids, span.block()), span.start() + shift, span.end() + shift, span.exact());
        }
    }

    private static <T> T known(Map<String, T> map, String id) {
        return Objects.requireNonNull(map.get(id), id);
    }
}

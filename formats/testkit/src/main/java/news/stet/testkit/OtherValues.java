package news.stet.testkit;

import java.lang.reflect.Field;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.stet.Article;
import news.stet.Block;
import news.stet.BlockRoles;
import news.stet.Claim;
import news.stet.Code;
import news.stet.Entity;
import news.stet.EntityKinds;
import news.stet.Mark;
import news.stet.MarkRoles;
import news.stet.Media;
import news.stet.Source;
import news.stet.Span;
import news.stet.Vocabulary;
import news.stet.When;
import org.jspecify.annotations.Nullable;

/**
 * What may stand in place of a value: near ones, such as a view may fold into the same, and far ones. Whether the model
 * allows them is not known here.
 */
final class OtherValues {
    private static final int MANY = 8;
    private static final Pattern BLANK = Pattern.compile("\r\n|[\t\r\n]");
    private static final List<Code> BLOCK_ROLES = constants(BlockRoles.class);
    private static final List<Code> MARK_ROLES = constants(MarkRoles.class);
    private static final List<Code> ENTITY_KINDS = constants(EntityKinds.class);

    private final Article article;
    private final List<Block> blocks;
    private final List<String> parents;
    private final List<String> references;
    private final Set<String> ids = new LinkedHashSet<>();

    OtherValues(Article article) {
        this.article = article;
        blocks = article.blocks().toList();
        parents = article.body().stream().map(Block::id).toList();
        List<String> media = article.media().stream().map(Media::id).limit(MANY).toList();
        List<String> entities =
                article.entities().stream().map(Entity::id).limit(MANY).toList();
        List<String> claims =
                article.claims().stream().map(Claim::id).limit(MANY).toList();
        references = Stream.of(media, entities, claims).flatMap(List::stream).toList();
        ids.addAll(references);
        blocks.forEach(block -> ids.add(block.id()));
    }

    /**
     * Other values.
     *
     * @param owner the record it is a component of, or null if it is an element of a list
     * @param component the component's name
     */
    Stream<?> of(@Nullable Record owner, String component, Object value) {
        return candidates(owner, component, value).filter(other -> !other.equals(value));
    }

    /**
     * For the text of a block: the article with another text there, whose spans have the words that are now where they
     * were. Those words are a copy of the text and no place of their own.
     */
    Stream<Supplier<Article>> texts(@Nullable Record owner, String component, Object value) {
        if (!(owner instanceof Block block) || !component.equals("text")) {
            return Stream.of();
        }
        return BLANK.matcher((String) value)
                .results()
                .limit(MANY)
                .map(blank -> () -> Rewording.of(article, block, blank.start(), blank.end(), " "));
    }

    private Stream<?> candidates(@Nullable Record owner, String component, Object value) {
        if (value instanceof String text && owner instanceof When) {
            return Stream.concat(times(text), texts(text));
        }
        if (value instanceof String text) {
            return owner instanceof Block && component.equals("parent") ? parents.stream() : texts(text);
        }
        if (value instanceof Code code) {
            Stream<Code> near = Stream.concat(
                    Stream.of(
                            new Code(code.form(), code.scheme(), code.value() + "x"),
                            Code.literal("x"),
                            Code.uri("urn:x")),
                    alike(code));
            return owner instanceof Block
                    ? Stream.concat(near, BLOCK_ROLES.stream())
                    : owner instanceof Mark
                            ? Stream.concat(near, MARK_ROLES.stream())
                            : owner instanceof Entity ? Stream.concat(near, ENTITY_KINDS.stream()) : near;
        }
        if (value instanceof Span span) {
            return spans(span);
        }
        if (value instanceof Source source) {
            return Stream.concat(Stream.of(Source.unspecified()), Stream.concat(fewer(source), single()));
        }
        if (value instanceof Integer number) {
            return Stream.of(number + 1, number - 1, 1);
        }
        if (value instanceof Long number) {
            return Stream.of(number + 1, number - 1);
        }
        if (value instanceof Double number) {
            return Stream.of(number / 2, 1 - number, 0.5);
        }
        if (value instanceof Boolean flag) {
            return Stream.of(!flag);
        }
        return Arrays.stream(((Enum<?>) value).getDeclaringClass().getEnumConstants());
    }

    private Stream<Source> single() {
        return article.entities().stream().limit(8L * MANY).map(entity -> Source.entities(entity.id()));
    }

    /** The same without one of several entities. */
    private static Stream<Source> fewer(Source source) {
        return source instanceof Source.Entities entities && entities.ids().size() > 1
                ? entities.ids().stream()
                        .limit(MANY)
                        .map(gone -> new Source.Entities(entities.ids().stream()
                                .filter(id -> !id.equals(gone))
                                .toList()))
                : Stream.of();
    }

    /** The same written in another form: what a plain string has no place for. */
    private Stream<Code> alike(Code code) {
        String text = code.text();
        String word = text.substring(text.lastIndexOf('/') + 1);
        return Stream.of(
                        Optional.of(Code.literal(text)),
                        Optional.of(Code.literal("?" + text)),
                        article.resolve(code).map(Code::uri),
                        Optional.of(word).filter(last -> !last.isEmpty()).map(Code::literal),
                        Optional.of(text)
                                .filter(each -> each.matches("[\\w.-]+:[^\\s:]+"))
                                .map(Code::qcode),
                        Optional.of(text).filter(Vocabulary::isWord).map(Vocabulary.BLOCK_ROLE::code))
                .flatMap(Optional::stream);
    }

    /** The same moment: with a time of day, with an offset, with seconds. */
    private static Stream<String> times(String text) {
        if (text.matches("\\d{4}-\\d\\d-\\d\\d")) {
            return Stream.of(text + "T00:00:00Z");
        }
        return When.of(text).asDateTime().map(DateTimeFormatter.ISO_OFFSET_DATE_TIME::format).stream();
    }

    private Stream<String> texts(String text) {
        Stream<String> others = Stream.of(text + "x", "x" + text, text.replaceAll("\\s+", " "));
        return ids.contains(text) ? Stream.concat(references.stream(), others) : others;
    }

    private Stream<Span> spans(Span span) {
        List<Span> others = new ArrayList<>();
        for (Block block : blocks) {
            if (block.id().equals(span.block())) {
                int length = block.codePoints().length();
                for (int[] at : new int[][] {
                    {span.start(), span.start()},
                    {span.end(), span.end()},
                    {span.start(), length},
                    {span.start() + 1, span.start() + 1},
                    {span.start() - 1, span.start() - 1},
                    {0, 0},
                    {0, length},
                    {length, length}
                }) {
                    if (at[0] >= 0 && at[0] <= at[1] && at[1] <= length) {
                        others.add(Rewording.span(block, at[0], at[1]));
                    }
                }
            } else if (others.size() < 2 * MANY) {
                others.add(Rewording.span(block, 0, 0));
            }
        }
        return others.stream();
    }

    private static List<Code> constants(Class<?> vocabulary) {
        List<Code> constants = new ArrayList<>();
        try {
            for (Field field : vocabulary.getFields()) {
                if (field.getType() == Code.class) {
                    constants.add((Code) field.get(null));
                }
            }
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
        return List.copyOf(constants);
    }
}

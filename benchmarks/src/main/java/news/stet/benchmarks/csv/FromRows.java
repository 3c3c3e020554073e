package news.stet.benchmarks.csv;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import news.stet.Article;
import news.stet.Assessment;
import news.stet.Attribution;
import news.stet.Block;
import news.stet.Cell;
import news.stet.Claim;
import news.stet.Classification;
import news.stet.Code;
import news.stet.Commitment;
import news.stet.Concept;
import news.stet.Conveyed;
import news.stet.Credits;
import news.stet.Dates;
import news.stet.Embargo;
import news.stet.Entity;
import news.stet.Head;
import news.stet.Label;
import news.stet.Mark;
import news.stet.Metadata;
import news.stet.Name;
import news.stet.Party;
import news.stet.Provenance;
import news.stet.Rating;
import news.stet.Relation;
import news.stet.Rights;
import news.stet.Source;
import news.stet.Span;
import news.stet.Status;
import news.stet.Target;
import news.stet.Vocabulary;
import news.stet.When;
import news.stet.io.CodeNotation;
import org.jspecify.annotations.Nullable;

/**
 * Articles from rows whose cells are asked for by the names of their columns.
 *
 * @param <R> a row as the library has it
 */
final class FromRows<R> {
    private final TableRows<R> tables;
    private final TableRows.Cells<R> cells;
    private final String article;

    private FromRows(TableRows<R> tables, String article) {
        this.tables = tables;
        this.cells = tables.cells();
        this.article = article;
    }

    static <R> List<Article> articles(TableRows<R> tables) {
        List<Article> articles = new ArrayList<>();
        for (R row : tables.articles()) {
            String number = requireNonNull(tables.cells().get(row, TableName.ARTICLE));
            articles.add(new FromRows<>(tables, number).article(row));
        }
        return articles;
    }

    private Article article(R row) {
        return new Article(
                string(row, "id"),
                text(row, "version"),
                text(row, "language"),
                status(row),
                head(),
                metadata(row),
                List.of(),
                List.of(),
                blocks("body"),
                entities(),
                claims(),
                List.of());
    }

    private Status status(R row) {
        return Status.builder()
                .publication(code(row, "publication_status", CodeNotation.PLAIN))
                .embargo(
                        bool(row, "embargoed")
                                ? new Embargo(when("status/embargo/until", text(row, "embargoed_until")))
                                : null)
                .expiry(when("status/expiry", text(row, "expiry")))
                .notes(blocks("status/notes"))
                .build();
    }

    private Head head() {
        return Head.builder()
                .headlines(blocks("head/headlines"))
                .bylines(blocks("head/bylines"))
                .datelines(blocks("head/datelines"))
                .creditLines(blocks("head/creditLines"))
                .descriptions(blocks("head/descriptions"))
                .sluglines(labels("head/sluglines"))
                .keywords(labels("head/keywords"))
                .titles(labels("head/titles"))
                .build();
    }

    private Metadata metadata(R row) {
        Dates dates = Dates.builder()
                .firstCreated(when("metadata/dates/firstCreated", text(row, "first_created")))
                .versionCreated(when("metadata/dates/versionCreated", text(row, "version_created")))
                .contentCreated(when("metadata/dates/contentCreated", text(row, "content_created")))
                .contentModified(when("metadata/dates/contentModified", text(row, "content_modified")))
                .build();
        Credits credits = Credits.builder()
                .provider(first(parties("metadata/credits/provider")))
                .services(concepts("metadata/credits/services"))
                .creators(parties("metadata/credits/creators"))
                .contributors(parties("metadata/credits/contributors"))
                .infoSources(parties("metadata/credits/infoSources"))
                .build();
        Classification classification = Classification.builder()
                .itemClass(code(row, "item_class", CodeNotation.PLAIN))
                .urgency(integer(row, "urgency"))
                .role(first(concepts("metadata/classification/role")))
                .genres(concepts("metadata/classification/genres"))
                .subjects(concepts("metadata/classification/subjects"))
                .sections(concepts("metadata/classification/sections"))
                .located(concepts("metadata/classification/located"))
                .build();
        List<Rights> rights = new ArrayList<>();
        for (R each : rows(TableName.RIGHTS, "")) {
            String path = "metadata/rights/" + string(each, "position");
            rights.add(new Rights(
                    parties(path + "/holders"),
                    labels(path + "/notices"),
                    labels(path + "/usageTerms"),
                    List.of(),
                    List.of()));
        }
        return new Metadata(dates, credits, classification, rights, List.of(), List.of(), List.of(), List.of());
    }

    private List<Party> parties(String list) {
        return list(
                TableName.PARTIES,
                list,
                (row, path) -> new Party(
                        code(row, "identity", CodeNotation.PLAIN),
                        code(row, "kind", CodeNotation.PLAIN),
                        names(path + "/names"),
                        List.of(),
                        text(row, "job_title"),
                        text(row, "entity"),
                        List.of()));
    }

    private List<Concept> concepts(String list) {
        return list(
                TableName.CONCEPTS,
                list,
                (row, path) -> new Concept(
                        code(row, "identity", CodeNotation.PLAIN),
                        code(row, "type", CodeNotation.PLAIN),
                        names(path + "/names"),
                        integer(row, "relevance"),
                        integer(row, "confidence"),
                        text(row, "entity"),
                        List.of()));
    }

    private List<Block> blocks(String list) {
        List<Block> blocks = new ArrayList<>();
        for (R row : rows(TableName.BLOCKS, list)) {
            String id = string(row, "block");
            Integer columns = integer(row, "columns");
            Integer count = integer(row, "rows");
            blocks.add(new Block(
                    id,
                    requireNonNull(code(row, "role", Notations.BLOCK_ROLE)),
                    text(row, "parent"),
                    integer(row, "level"),
                    text(row, "language"),
                    string(row, "text"),
                    marks(list + "/" + id + "/marks", Notations.MARK_ROLE),
                    text(row, "media"),
                    columns == null || count == null ? null : new Cell(columns, count, bool(row, "header")),
                    List.of()));
        }
        return blocks;
    }

    private List<Entity> entities() {
        List<Entity> entities = new ArrayList<>();
        for (R row : rows(TableName.ENTITIES, "")) {
            String id = string(row, "entity");
            String path = "entities/" + id;
            entities.add(new Entity(
                    id,
                    code(row, "kind", CodeNotation.PLAIN),
                    bool(row, "named"),
                    code(row, "identity", CodeNotation.PLAIN),
                    names(path + "/names"),
                    List.of(),
                    labels(path + "/descriptions"),
                    List.of(),
                    marks(path + "/mentions", Notations.MENTION_FORM),
                    relations(path + "/relations", Notations.ENTITY_RELATION),
                    provenance(path),
                    List.of()));
        }
        return entities;
    }

    private List<Claim> claims() {
        List<Claim> claims = new ArrayList<>();
        for (R row : rows(TableName.CLAIMS, "")) {
            String id = string(row, "claim");
            String path = "claims/" + id;
            claims.add(new Claim(
                    id,
                    text(row, "proposition"),
                    word(row, "conveyed", Conveyed.class),
                    attributions(id),
                    when(path + "/eventTime", text(row, "event_time")),
                    references(path + "/places"),
                    references(path + "/about"),
                    List.of(),
                    assessments(id),
                    relations(path + "/relations", Notations.CLAIM_RELATION),
                    provenance(path),
                    List.of()));
        }
        return claims;
    }

    private List<Attribution> attributions(String claim) {
        List<Attribution> attributions = new ArrayList<>();
        for (R row : rows(TableName.ATTRIBUTIONS, claim)) {
            String path = "claims/" + claim + "/attributions/" + string(row, "step");
            attributions.add(new Attribution(
                    requireNonNull(source(path + "/source", text(row, "source"))),
                    word(row, "commitment", Commitment.class),
                    code(row, "act", Notations.ACT),
                    code(row, "mode", Notations.MODE),
                    references(path + "/media"),
                    references(path + "/addressees"),
                    when(path + "/time", text(row, "time")),
                    references(path + "/places"),
                    marks(path + "/wording", Notations.MARK_ROLE),
                    List.of()));
        }
        return attributions;
    }

    private List<Assessment> assessments(String claim) {
        List<Assessment> assessments = new ArrayList<>();
        for (R row : rows(TableName.ASSESSMENTS, claim)) {
            String path = "claims/" + claim + "/assessments/" + string(row, "position");
            String rating = text(row, "rating_value");
            assessments.add(new Assessment(
                    requireNonNull(source(path + "/by", text(row, "by"))),
                    code(row, "verdict", Notations.VERDICT),
                    text(row, "label"),
                    rating == null ? null : new Rating(rating, text(row, "rating_worst"), text(row, "rating_best")),
                    when(path + "/time", text(row, "time")),
                    text(row, "url"),
                    text(row, "explanation"),
                    marks(path + "/wording", Notations.MARK_ROLE),
                    List.of()));
        }
        return assessments;
    }

    private List<Relation> relations(String list, CodeNotation types) {
        return list(
                TableName.RELATIONS,
                list,
                (row, path) -> new Relation(
                        requireNonNull(code(row, "type", types)),
                        string(row, "target"),
                        source(path + "/by", text(row, "by")),
                        provenance(path),
                        List.of()));
    }

    private List<Mark> marks(String list, CodeNotation roles) {
        return list(
                TableName.MARKS,
                list,
                (row, path) -> new Mark(
                        requireNonNull(code(row, "role", roles)),
                        span(row),
                        target(row),
                        text(row, "language"),
                        provenance(path)));
    }

    private Span span(R row) {
        return new Span(
                string(row, "block"),
                Integer.parseInt(string(row, "start")),
                Integer.parseInt(string(row, "end")),
                string(row, "exact"));
    }

    private @Nullable Target target(R row) {
        String href = text(row, "href");
        String entity = text(row, "entity");
        String media = text(row, "media");
        if (href != null) {
            return Target.href(href);
        }
        return entity != null ? Target.entity(entity) : media != null ? Target.media(media) : null;
    }

    private @Nullable When when(String path, @Nullable String value) {
        R expression = first(rows(TableName.EXPRESSIONS, path));
        if (expression != null) {
            return new When(value, span(expression));
        }
        return value == null ? null : When.of(value);
    }

    private @Nullable Source source(String path, @Nullable String kind) {
        if (kind == null) {
            return null;
        }
        return switch (kind) {
            case "own_voice" -> Source.ownVoice();
            case "unspecified" -> Source.unspecified();
            default -> new Source.Entities(references(path + "/ids"));
        };
    }

    private @Nullable Provenance provenance(String path) {
        R row = first(rows(TableName.PROVENANCES, path));
        if (row == null) {
            return null;
        }
        String confidence = text(row, "confidence");
        return new Provenance(
                code(row, "method", Notations.METHOD),
                text(row, "agent"),
                when(path + "/provenance/time", text(row, "time")),
                confidence == null ? null : (Double) Double.parseDouble(confidence));
    }

    private List<Name> names(String list) {
        return list(
                TableName.NAMES,
                list,
                (row, path) ->
                        new Name(string(row, "text"), text(row, "language"), code(row, "role", CodeNotation.PLAIN)));
    }

    private List<Label> labels(String list) {
        return list(
                TableName.LABELS,
                list,
                (row, path) ->
                        new Label(string(row, "text"), text(row, "language"), code(row, "role", CodeNotation.PLAIN)));
    }

    private List<String> references(String list) {
        return list(TableName.REFERENCES, list, (row, path) -> string(row, "entity"));
    }

    private <T> List<T> list(TableName table, String owner, BiFunction<R, String, T> value) {
        List<T> values = new ArrayList<>();
        for (R row : rows(table, owner)) {
            values.add(value.apply(row, owner + "/" + values.size()));
        }
        return values;
    }

    private List<R> rows(TableName table, String owner) {
        return tables.of(table, article, owner);
    }

    private static <T> @Nullable T first(List<T> values) {
        return values.isEmpty() ? null : values.get(0);
    }

    private @Nullable String text(R row, String column) {
        String cell = cells.get(row, column);
        return cell == null || cell.isEmpty() ? null : cell;
    }

    private String string(R row, String column) {
        String cell = cells.get(row, column);
        return cell == null ? "" : cell;
    }

    private boolean bool(R row, String column) {
        return Boolean.parseBoolean(cells.get(row, column));
    }

    private @Nullable Integer integer(R row, String column) {
        String cell = text(row, column);
        return cell == null ? null : Integer.valueOf(cell);
    }

    private @Nullable Code code(R row, String column, CodeNotation notation) {
        String cell = text(row, column);
        return cell == null ? null : notation.read(cell);
    }

    private <E extends Enum<E>> @Nullable E word(R row, String column, Class<E> words) {
        String cell = text(row, column);
        return cell == null ? null : Enum.valueOf(words, cell.toUpperCase(Locale.ROOT));
    }

    /** The vocabularies whose words stand in cells alone. */
    static final class Notations {
        static final CodeNotation BLOCK_ROLE = CodeNotation.of(Vocabulary.BLOCK_ROLE);
        static final CodeNotation MARK_ROLE = CodeNotation.of(Vocabulary.MARK_ROLE);
        static final CodeNotation MENTION_FORM = CodeNotation.of(Vocabulary.MENTION_FORM);
        static final CodeNotation ENTITY_RELATION = CodeNotation.of(Vocabulary.ENTITY_RELATION);
        static final CodeNotation CLAIM_RELATION = CodeNotation.of(Vocabulary.CLAIM_RELATION);
        static final CodeNotation ACT = CodeNotation.of(Vocabulary.ACT);
        static final CodeNotation MODE = CodeNotation.of(Vocabulary.MODE);
        static final CodeNotation VERDICT = CodeNotation.of(Vocabulary.VERDICT);
        static final CodeNotation METHOD = CodeNotation.of(Vocabulary.METHOD);

        private Notations() {}
    }
}

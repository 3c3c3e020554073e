package news.stet.csv;

import static news.stet.csv.Column.blankableText;
import static news.stet.csv.Column.bool;
import static news.stet.csv.Column.integer;
import static news.stet.csv.Column.number;
import static news.stet.csv.Column.optionalBool;
import static news.stet.csv.Column.requiredInteger;
import static news.stet.csv.Column.requiredText;
import static news.stet.csv.Column.text;

import java.util.List;
import java.util.Set;

/**
 * The tables of a set. What is a list in the model is a table here; an {@code owner} is the path of the list or thing in
 * the article, {@code claims/c3/attributions/1/wording}.
 */
final class Tables {
    static final Table ARTICLES = Table.ofArticles(
            requiredText("id"),
            text("version"),
            text("language"),
            text("publication_status"),
            bool("embargoed"),
            text("embargoed_until"),
            text("expiry"),
            text("first_created"),
            text("version_created"),
            text("content_created"),
            text("content_modified"),
            text("item_class"),
            integer("urgency"));

    static final Table CATALOGS =
            Table.ofPositions("catalogs", "metadata/catalogs", requiredInteger("position"), requiredText("uri"));

    static final Table SCHEMES = Table.ofPositions(
            "schemes",
            "schemes",
            requiredInteger("position"),
            requiredText("alias"),
            requiredText("uri"),
            text("authority"),
            text("catalog"));

    static final Table MEDIA = Table.ofIds(
            "media", "media", "media", requiredText("media"), text("kind"), text("identity"), text("alternative_text"));

    static final Table BLOCKS = Table.ofOwnedIds(
                    "blocks",
                    "list",
                    "block",
                    requiredText("list"),
                    requiredInteger("position"),
                    requiredText("block"),
                    requiredText("role"),
                    text("parent"),
                    integer("level"),
                    text("language"),
                    blankableText("text"),
                    text("media"),
                    integer("columns"),
                    integer("rows"),
                    optionalBool("header"))
            .referring("media", MEDIA, "media");

    static final Table ENTITIES = Table.ofIds(
            "entities", "entities", "entity", requiredText("entity"), text("kind"), bool("named"), text("identity"));

    static final Table CLAIMS = Table.ofIds(
            "claims",
            "claims",
            "claim",
            requiredText("claim"),
            text("proposition"),
            text("conveyed"),
            text("event_time"));

    static final Table ATTRIBUTIONS = Table.ofOwned(
                    "attributions",
                    "claims/*/attributions",
                    "claim",
                    "step",
                    requiredText("claim"),
                    requiredInteger("step"),
                    requiredText("source"),
                    text("commitment"),
                    text("act"),
                    text("mode"),
                    text("time"))
            .referring("claim", CLAIMS, "claim");

    static final Table ASSESSMENTS = Table.ofOwned(
                    "assessments",
                    "claims/*/assessments",
                    "claim",
                    "position",
                    requiredText("claim"),
                    requiredInteger("position"),
                    requiredText("by"),
                    text("verdict"),
                    text("label"),
                    text("rating_value"),
                    text("rating_worst"),
                    text("rating_best"),
                    text("time"),
                    text("url"),
                    text("explanation"))
            .referring("claim", CLAIMS, "claim");

    static final Table APPEARANCES = Table.ofOwned(
                    "appearances",
                    "claims/*/appearances",
                    "claim",
                    "position",
                    requiredText("claim"),
                    requiredInteger("position"),
                    text("url"),
                    text("title"),
                    text("time"),
                    bool("first"))
            .referring("claim", CLAIMS, "claim");

    static final Table MARKS = owned(
                    "marks",
                    requiredText("role"),
                    requiredText("block"),
                    requiredInteger("start"),
                    requiredInteger("end"),
                    blankableText("exact"),
                    text("href"),
                    text("entity"),
                    text("media"),
                    text("language"))
            .referring("block", BLOCKS, "block")
            .referring("entity", ENTITIES, "entity")
            .referring("media", MEDIA, "media");

    static final Table REFERENCES = owned("references", requiredText("entity")).referring("entity", ENTITIES, "entity");

    static final Table RELATIONS = owned("relations", requiredText("type"), requiredText("target"), text("by"));

    static final Table MATCHES = Table.ofOwned(
                    "matches",
                    "entities/*/matches",
                    "entity",
                    "position",
                    requiredText("entity"),
                    requiredInteger("position"),
                    requiredText("identity"),
                    text("type"))
            .referring("entity", ENTITIES, "entity");

    static final Table NAMES = owned("names", requiredText("text"), text("language"), text("role"));

    static final Table LABELS = owned("labels", requiredText("text"), text("language"), text("role"));

    static final Table CODES = owned("codes", requiredText("code"));

    static final Table PARTIES = owned("parties", text("identity"), text("kind"), text("job_title"), text("entity"))
            .referring("entity", ENTITIES, "entity");

    static final Table CONCEPTS = owned(
                    "concepts",
                    text("identity"),
                    text("type"),
                    integer("relevance"),
                    integer("confidence"),
                    text("entity"))
            .referring("entity", ENTITIES, "entity");

    static final Table RIGHTS = Table.ofPositions("rights", "metadata/rights", requiredInteger("position"));

    static final Table LINKS = owned(
            "links",
            text("rel"),
            text("href"),
            text("item"),
            text("version"),
            text("kind"),
            text("content_type"),
            text("language"));

    static final Table ALTERNATIVE_IDS = Table.ofPositions(
            "alternative_ids",
            "metadata/alternativeIds",
            requiredInteger("position"),
            requiredText("value"),
            text("type"));

    static final Table SIGNALS = Table.ofPositions(
            "signals", "status/signals", requiredInteger("position"), requiredText("code"), text("severity"));

    static final Table CORRECTIONS = Table.ofPositions(
            "corrections",
            "status/corrections",
            requiredInteger("position"),
            text("target"),
            text("version"),
            text("time"),
            text("note"));

    static final Table RENDITIONS = Table.ofOwned(
                    "renditions",
                    "media/*/renditions",
                    "media",
                    "position",
                    requiredText("media"),
                    requiredInteger("position"),
                    text("role"),
                    text("href"),
                    text("item"),
                    text("content_type"),
                    integer("width"),
                    integer("height"),
                    integer("size"),
                    text("duration"))
            .referring("media", MEDIA, "media");

    static final Table EXPRESSIONS = Table.ofSingles(
                    "expressions",
                    requiredText("owner"),
                    requiredText("block"),
                    requiredInteger("start"),
                    requiredInteger("end"),
                    blankableText("exact"))
            .referring("block", BLOCKS, "block");

    static final Table PROVENANCES = Table.ofSingles(
            "provenances", requiredText("owner"), text("method"), text("agent"), text("time"), number("confidence"));

    static final Table EXTENSIONS = owned(
            "extensions",
            text("path"),
            integer("place"),
            requiredText("name"),
            requiredText("media_type"),
            blankableText("content"));

    /** Every table of a set, in the order in which a data package lists them. */
    static final List<Table> ALL = List.of(
            ARTICLES,
            BLOCKS,
            MARKS,
            ENTITIES,
            NAMES,
            MATCHES,
            CLAIMS,
            ATTRIBUTIONS,
            REFERENCES,
            ASSESSMENTS,
            RELATIONS,
            APPEARANCES,
            EXPRESSIONS,
            PROVENANCES,
            PARTIES,
            CONCEPTS,
            CODES,
            LABELS,
            RIGHTS,
            LINKS,
            ALTERNATIVE_IDS,
            SIGNALS,
            CORRECTIONS,
            MEDIA,
            RENDITIONS,
            SCHEMES,
            CATALOGS,
            EXTENSIONS);

    /** The tables whose rows are values that have extensions: foreign cells are kept there and come back there. */
    static final Set<Table> EXTENSIBLE = Set.of(
            ARTICLES,
            BLOCKS,
            ENTITIES,
            CLAIMS,
            ATTRIBUTIONS,
            ASSESSMENTS,
            RELATIONS,
            PARTIES,
            CONCEPTS,
            RIGHTS,
            LINKS,
            MEDIA,
            RENDITIONS);

    private Tables() {}

    private static Table owned(String name, Column... columns) {
        Column[] all = new Column[columns.length + 2];
        all[0] = requiredText("owner");
        all[1] = requiredInteger("position");
        System.arraycopy(columns, 0, all, 2, columns.length);
        return Table.ofOwned(name, "", "owner", "position", all);
    }
}

package news.stet.benchmarks.csv;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The tables that have rows in the corpus and in the seed, and their columns. */
enum TableName {
    ARTICLES(
            null,
            "id",
            "version",
            "language",
            "publication_status",
            "embargoed",
            "embargoed_until",
            "expiry",
            "first_created",
            "version_created",
            "content_created",
            "content_modified",
            "item_class",
            "urgency"),
    BLOCKS(
            "list",
            "list",
            "position",
            "block",
            "role",
            "parent",
            "level",
            "language",
            "text",
            "media",
            "columns",
            "rows",
            "header"),
    MARKS(
            "owner",
            "owner",
            "position",
            "role",
            "block",
            "start",
            "end",
            "exact",
            "href",
            "entity",
            "media",
            "language"),
    ENTITIES(null, "entity", "kind", "named", "identity"),
    NAMES("owner", "owner", "position", "text", "language", "role"),
    CLAIMS(null, "claim", "proposition", "conveyed", "event_time"),
    ATTRIBUTIONS("claim", "claim", "step", "source", "commitment", "act", "mode", "time"),
    REFERENCES("owner", "owner", "position", "entity"),
    ASSESSMENTS(
            "claim",
            "claim",
            "position",
            "by",
            "verdict",
            "label",
            "rating_value",
            "rating_worst",
            "rating_best",
            "time",
            "url",
            "explanation"),
    RELATIONS("owner", "owner", "position", "type", "target", "by"),
    EXPRESSIONS("owner", "owner", "block", "start", "end", "exact"),
    PROVENANCES("owner", "owner", "method", "agent", "time", "confidence"),
    PARTIES("owner", "owner", "position", "identity", "kind", "job_title", "entity"),
    CONCEPTS("owner", "owner", "position", "identity", "type", "relevance", "confidence", "entity"),
    LABELS("owner", "owner", "position", "text", "language", "role"),
    RIGHTS(null, "position");

    static final String ARTICLE = "article";

    private final @Nullable String owner;
    private final String columns;

    TableName(@Nullable String owner, String... columns) {
        this.owner = owner;
        this.columns = ARTICLE + "," + String.join(",", columns);
    }

    /** The column that says to what in the article a row belongs, if it is not the article itself. */
    @Nullable
    String owner() {
        return owner;
    }

    List<String> columns() {
        return List.of(columns.split(",", -1));
    }

    Path in(Path folder) {
        return folder.resolve(file());
    }

    String file() {
        return name().toLowerCase(Locale.ROOT) + ".csv";
    }
}

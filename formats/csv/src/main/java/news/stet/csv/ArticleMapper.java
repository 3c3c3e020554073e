package news.stet.csv;

import static java.util.Objects.requireNonNull;
import static news.stet.csv.ValueMapper.PLAIN;

import java.util.ArrayList;
import java.util.List;
import news.stet.Article;
import news.stet.Block;
import news.stet.Claim;
import news.stet.Code;
import news.stet.Correction;
import news.stet.Dates;
import news.stet.Embargo;
import news.stet.Entity;
import news.stet.Extension;
import news.stet.Head;
import news.stet.Media;
import news.stet.Metadata;
import news.stet.Name;
import news.stet.Scheme;
import news.stet.Signal;
import news.stet.Status;
import news.stet.When;
import news.stet.io.ArticleFormatException;
import org.jspecify.annotations.Nullable;

/** A whole article: its own row, and its status and schemes, which nobody else has. */
final class ArticleMapper {
    private ArticleMapper() {}

    static void write(Rows rows, Article article) {
        Status status = article.status();
        Embargo embargo = status.embargo();
        Dates dates = article.metadata().dates();
        List<@Nullable Extension> left = rows.row(Tables.ARTICLES)
                .text(article.id())
                .text(article.version())
                .text(article.language())
                .code(status.publication(), PLAIN)
                .bool(embargo != null)
                .text(embargo == null ? null : ValueMapper.write(rows, "status/embargo/until", "", embargo.until()))
                .text(ValueMapper.write(rows, "status/expiry", "", status.expiry()))
                .text(ValueMapper.write(rows, "metadata/dates/firstCreated", "", dates.firstCreated()))
                .text(ValueMapper.write(rows, "metadata/dates/versionCreated", "", dates.versionCreated()))
                .text(ValueMapper.write(rows, "metadata/dates/contentCreated", "", dates.contentCreated()))
                .text(ValueMapper.write(rows, "metadata/dates/contentModified", "", dates.contentModified()))
                .code(article.metadata().classification().itemClass(), PLAIN)
                .number(article.metadata().classification().urgency())
                .end(article.extensions());
        write(rows, status);
        BlockMapper.write(rows, article.head());
        MetadataMapper.write(rows, article.metadata());
        MediaMapper.write(rows, article.media());
        for (int i = 0; i < article.schemes().size(); i++) {
            Scheme scheme = article.schemes().get(i);
            rows.row(Tables.SCHEMES)
                    .number(i)
                    .text(scheme.alias())
                    .text(scheme.uri())
                    .text(scheme.authority())
                    .text(scheme.catalog())
                    .end();
        }
        BlockMapper.write(rows, "body", article.body());
        EntityMapper.write(rows, article.entities());
        ClaimMapper.write(rows, article.claims());
        rows.addTables(left);
        ValueMapper.writeExtensions(rows, "", left);
    }

    /** The article, or all that is wrong with it: one part that cannot be read does not keep the others from being looked at. */
    static Article article(Parts parts) {
        try {
            return read(parts);
        } catch (ArticleFormatException e) {
            throw parts.all(e);
        }
    }

    private static Article read(Parts parts) {
        Row row = parts.article();
        Status status = parts.part(() -> status(parts));
        Head head = parts.part(() -> BlockMapper.head(parts));
        Metadata metadata = parts.part(() -> MetadataMapper.metadata(parts));
        List<Media> media = parts.part(() -> MediaMapper.media(parts));
        List<Scheme> schemes = parts.part(() -> schemes(parts));
        List<Block> body = parts.part(() -> BlockMapper.blocks(parts, "body"));
        List<Entity> entities = parts.part(() -> EntityMapper.entities(parts));
        List<Claim> claims = parts.part(() -> ClaimMapper.claims(parts));
        List<Extension> extensions = parts.part(() -> ValueMapper.extensions(parts, "", row, parts.tables()));
        String id = parts.part(() -> row.required("id"));
        parts.requireGood();
        parts.requireAllTaken();
        List<Extension> all = new ArrayList<>(requireNonNull(extensions));
        all.addAll(parts.strayExtras());
        return parts.build(
                "",
                () -> new Article(
                        requireNonNull(id),
                        row.text("version"),
                        row.text("language"),
                        requireNonNull(status),
                        requireNonNull(head),
                        requireNonNull(metadata),
                        requireNonNull(media),
                        requireNonNull(schemes),
                        requireNonNull(body),
                        requireNonNull(entities),
                        requireNonNull(claims),
                        all));
    }

    /** A time in the article's own row. */
    static @Nullable When time(Parts parts, String path, String column) {
        return ValueMapper.when(parts, path, "", parts.article().text(column));
    }

    private static void write(Rows rows, Status status) {
        for (int i = 0; i < status.signals().size(); i++) {
            Signal signal = status.signals().get(i);
            rows.row(Tables.SIGNALS)
                    .number(i)
                    .code(signal.code(), PLAIN)
                    .code(signal.severity(), PLAIN)
                    .end();
            ValueMapper.writeNames(rows, "status/signals/" + i, "/names", signal.names());
        }
        for (int i = 0; i < status.corrections().size(); i++) {
            Correction correction = status.corrections().get(i);
            rows.row(Tables.CORRECTIONS)
                    .number(i)
                    .text(correction.target())
                    .text(correction.version())
                    .text(ValueMapper.write(rows, "status/corrections/" + i, "/time", correction.time()))
                    .text(correction.note())
                    .end();
        }
        BlockMapper.write(rows, "status/notes", status.notes());
        ValueMapper.writeExtensions(rows, "status", status.extensions());
    }

    private static Status status(Parts parts) {
        Row row = parts.article();
        When until = time(parts, "status/embargo/until", "embargoed_until");
        Embargo embargo = row.bool("embargoed") || until != null ? new Embargo(until) : null;
        return Status.builder()
                .publication(row.code("publication_status", PLAIN))
                .embargo(embargo)
                .expiry(time(parts, "status/expiry", "expiry"))
                .signals(signals(parts))
                .corrections(corrections(parts))
                .notes(BlockMapper.blocks(parts, "status/notes"))
                .extensions(ValueMapper.extensions(parts, "status"))
                .build();
    }

    private static List<Signal> signals(Parts parts) {
        return parts.list(Tables.SIGNALS, (row, index) -> {
            String path = "status/signals/" + index;
            Code code = row.requiredCode("code", PLAIN);
            Code severity = row.code("severity", PLAIN);
            List<Name> names = ValueMapper.names(parts, path, "/names");
            parts.keep(row);
            return parts.build(path, () -> new Signal(code, severity, names));
        });
    }

    private static List<Correction> corrections(Parts parts) {
        return parts.list(Tables.CORRECTIONS, (row, index) -> {
            String path = "status/corrections/" + index;
            When time = ValueMapper.when(parts, path, "/time", row.text("time"));
            parts.keep(row);
            return parts.build(
                    path, () -> new Correction(row.text("target"), row.text("version"), time, row.text("note")));
        });
    }

    private static List<Scheme> schemes(Parts parts) {
        return parts.list(Tables.SCHEMES, (row, index) -> {
            parts.keep(row);
            return parts.build(
                    "schemes/" + index,
                    () -> new Scheme(
                            row.required("alias"), row.required("uri"), row.text("authority"), row.text("catalog")));
        });
    }
}

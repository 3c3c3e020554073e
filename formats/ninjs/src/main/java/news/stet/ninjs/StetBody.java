package news.stet.ninjs;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import news.stet.Article;
import news.stet.Extension;
import news.stet.Head;
import news.stet.InvalidValueException;
import news.stet.Metadata;
import news.stet.Status;
import news.stet.io.ArticleFormatException;
import news.stet.io.ProblemCodes;
import news.stet.json.JsonFormat;
import news.stet.json.JsonStyle;
import news.stet.json.syntax.Json;
import news.stet.json.syntax.Reading;
import org.jspecify.annotations.Nullable;

/**
 * The whole article as Stet's own JSON, in a body of its own. It counts as far as the rest of the document still says what
 * was written with it: what somebody edited there wins.
 */
final class StetBody {
    private static final String TYPE = "application/vnd.stet+json";
    private static final String ROLE = "stet";

    private StetBody() {}

    static Json write(Article article, JsonFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            format.write(article, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Json.object()
                .put("role", ROLE)
                .put("contentType", TYPE)
                .put("value", out.toString(StandardCharsets.UTF_8));
    }

    static JsonFormat format(NinjsOptions options) {
        return JsonFormat.builder()
                .style(JsonStyle.COMPACT)
                .limits(options.limits())
                .build();
    }

    /** The body among those of an item, or null. */
    static @Nullable Json find(Json item) {
        Json bodies = item.members().get("bodies");
        if (bodies == null || !bodies.isArray()) {
            return null;
        }
        for (Json body : bodies.items()) {
            Json type = body.isObject() ? body.members().get("contentType") : null;
            Json role = body.isObject() ? body.members().get("role") : null;
            boolean typed = type != null
                    ? type.text().equals(TYPE)
                    : role != null && role.text().equals(ROLE);
            if (typed && body.has("value")) {
                return body;
            }
        }
        return null;
    }

    /** The article that a body holds, or empty, with a warning, if it cannot be read. */
    static Optional<Article> read(Json body, JsonFormat format, Reading reading) {
        Json value = body.members().get("value");
        if (value == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(format.readString(value.text()));
        } catch (ArticleFormatException e) {
            reading.warn(
                    ProblemCodes.VALUE,
                    value,
                    "is no article of Stet's own, and was kept apart: "
                            + e.problems().get(0).message());
            return Optional.empty();
        }
    }

    /**
     * The article, with what was edited since.
     *
     * @param whole the article of the body
     * @param before what the rest of the document said when it was written
     * @param now what it says
     * @param edited is told what was edited
     */
    static Optional<Article> merge(Article whole, Article before, Article now, List<String> edited) {
        Article.Builder merged = whole.toBuilder();
        merged.id(pick("id", whole.id(), before.id(), now.id(), edited));
        merged.version(maybe("version", whole.version(), before.version(), now.version(), edited));
        merged.language(maybe("language", whole.language(), before.language(), now.language(), edited));
        merged.status(status(whole.status(), before.status(), now.status(), edited));
        merged.head(head(whole.head(), before.head(), now.head(), edited));
        merged.metadata(metadata(whole.metadata(), before.metadata(), now.metadata(), edited));
        merged.media(pick("media", whole.media(), before.media(), now.media(), edited));
        merged.body(pick("body", whole.body(), before.body(), now.body(), edited));
        merged.entities(pick("entities", whole.entities(), before.entities(), now.entities(), edited));
        merged.claims(pick("claims", whole.claims(), before.claims(), now.claims(), edited));
        List<Extension> extensions = new ArrayList<>(whole.extensions());
        now.extensions().stream()
                .filter(extension -> !before.extensions().contains(extension))
                .forEach(extensions::add);
        if (extensions.size() > whole.extensions().size()) {
            edited.add("extensions");
        }
        merged.extensions(extensions);
        try {
            return Optional.of(merged.build());
        } catch (InvalidValueException e) {
            return Optional.empty(); // what Stet's own says speaks of what is no longer there
        }
    }

    private static Status status(Status whole, Status before, Status now, List<String> edited) {
        return whole.toBuilder()
                .publication(maybe(
                        "status/publication", whole.publication(), before.publication(), now.publication(), edited))
                .embargo(maybe("status/embargo", whole.embargo(), before.embargo(), now.embargo(), edited))
                .expiry(maybe("status/expiry", whole.expiry(), before.expiry(), now.expiry(), edited))
                .notes(pick("status/notes", whole.notes(), before.notes(), now.notes(), edited))
                .build();
    }

    private static Head head(Head whole, Head before, Head now, List<String> edited) {
        return whole.toBuilder()
                .headlines(pick("head/headlines", whole.headlines(), before.headlines(), now.headlines(), edited))
                .bylines(pick("head/bylines", whole.bylines(), before.bylines(), now.bylines(), edited))
                .descriptions(pick(
                        "head/descriptions", whole.descriptions(), before.descriptions(), now.descriptions(), edited))
                .sluglines(pick("head/sluglines", whole.sluglines(), before.sluglines(), now.sluglines(), edited))
                .keywords(pick("head/keywords", whole.keywords(), before.keywords(), now.keywords(), edited))
                .titles(pick("head/titles", whole.titles(), before.titles(), now.titles(), edited))
                .build();
    }

    private static Metadata metadata(Metadata whole, Metadata before, Metadata now, List<String> edited) {
        return whole.toBuilder()
                .dates(pick("metadata/dates", whole.dates(), before.dates(), now.dates(), edited))
                .credits(pick("metadata/credits", whole.credits(), before.credits(), now.credits(), edited))
                .classification(pick(
                        "metadata/classification",
                        whole.classification(),
                        before.classification(),
                        now.classification(),
                        edited))
                .rights(pick("metadata/rights", whole.rights(), before.rights(), now.rights(), edited))
                .alternativeIds(pick(
                        "metadata/alternativeIds",
                        whole.alternativeIds(),
                        before.alternativeIds(),
                        now.alternativeIds(),
                        edited))
                .links(pick("metadata/links", whole.links(), before.links(), now.links(), edited))
                .build();
    }

    private static <T> T pick(String path, T whole, T before, T now, List<String> edited) {
        return before.equals(now) ? whole : edited(path, now, edited);
    }

    private static <T> T edited(String path, T now, List<String> edited) {
        edited.add(path);
        return now;
    }

    /** The same for what may be absent. */
    private static <T> @Nullable T maybe(
            String path, @Nullable T whole, @Nullable T before, @Nullable T now, List<String> edited) {
        if (Objects.equals(before, now)) {
            return whole;
        }
        edited.add(path);
        return now;
    }
}

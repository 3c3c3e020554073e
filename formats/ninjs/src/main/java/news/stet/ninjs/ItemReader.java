package news.stet.ninjs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.stet.Article;
import news.stet.Entity;
import news.stet.Head;
import news.stet.InvalidValueException;
import news.stet.Media;
import news.stet.Metadata;
import news.stet.io.ArticleFormatException;
import news.stet.io.Problem;
import news.stet.io.ProblemCodes;
import news.stet.json.syntax.Document;
import news.stet.json.syntax.Json;
import news.stet.json.syntax.Reading;

/** An item of any version as an article. */
final class ItemReader {
    private static final Pattern SCHEMA = Pattern.compile("ninjs-schema_(\\d\\.\\d{1,3})");
    /** What 2.x and 3.x have where 1.x has one of each. */
    private static final Set<String> PLURAL = Set.of(
            "headlines",
            "bodies",
            "descriptions",
            "people",
            "organisations",
            "places",
            "subjects",
            "events",
            "objects",
            "genres",
            "by");

    private static final Set<String> SINGULAR = Set.of(
            "headline",
            "byline",
            "person",
            "organisation",
            "place",
            "subject",
            "event",
            "object",
            "genre",
            "infosource",
            "mimetype");

    private final NinjsOptions options;

    ItemReader(NinjsOptions options) {
        this.options = options;
    }

    /**
     * The article of an item.
     *
     * @param problems is told the warnings
     * @throws ArticleFormatException if there is none to be had
     */
    Article read(Json root, Document document, Consumer<Problem> problems) {
        Reading reading = new Reading(document, options.strict());
        if (!root.isObject()) {
            reading.error(
                    ProblemCodes.TYPE,
                    root,
                    "must be an object, found " + root.described(),
                    "an item of ninjs is one.");
            reading.throwErrors();
        }
        NinjsVersion version = version(root);
        NinjsVersion expected = options.expected() == null ? version : options.expected();
        Article article;
        try {
            article = understand(root, version, reading);
        } catch (InvalidValueException e) {
            reading.violated(e, root);
            reading.throwErrors();
            throw new IllegalStateException("an error that was not thrown", e);
        }
        new Conformance(expected, (code, value, message) -> reading.warnOnce(code, value, message)).item(root);
        reading.throwErrors();
        reading.warnings().forEach(problems);
        return article;
    }

    private Article understand(Json root, NinjsVersion version, Reading reading) {
        Json item = new Upgrade(reading).item(root);
        Json stet = StetBody.find(item);
        if (stet != null) {
            Optional<Article> whole = StetBody.read(stet, StetBody.format(options), reading);
            if (whole.isPresent()) {
                return whole(whole.get(), item, stet, version, reading);
            }
        }
        return view(item, reading);
    }

    /** The article of Stet's own body, with what was edited in the rest. */
    private Article whole(Article whole, Json item, Json stet, NinjsVersion looksLike, Reading reading) {
        Reading rest = reading.another();
        Article now = view(without(item, stet), rest);
        Article before = null;
        for (NinjsVersion version : versions(item, looksLike)) {
            for (DateOnly dates : DateOnly.values()) {
                for (boolean faithful : new boolean[] {false, true}) {
                    Article then = written(whole, item, version, dates, faithful);
                    if (then.equals(now)) {
                        return whole;
                    }
                    if (before == null) {
                        before = then;
                    }
                }
            }
        }
        reading.add(rest); // as Stet wrote it, there would be nothing to tell
        Article first = before == null ? now : before;
        List<String> edited = new ArrayList<>();
        Optional<Article> merged = StetBody.merge(whole, first, now, edited);
        reading.warn(
                ProblemCodes.STALE,
                stet,
                "the document was edited outside of Stet's own body, in " + String.join(", ", edited)
                        + (merged.isPresent()
                                ? "; that was read, and the rest of the article is as Stet wrote it"
                                : "; what Stet's own body says besides does not fit that any more, and was left out"));
        return merged.orElse(now);
    }

    /** What a document may have been written as: those before 1.3 cannot say it. */
    private static List<NinjsVersion> versions(Json item, NinjsVersion looksLike) {
        return item.has("standard")
                ? List.of(looksLike)
                : List.of(NinjsVersion.V1_2, NinjsVersion.V1_1, NinjsVersion.V1_0, looksLike);
    }

    private static Json without(Json item, Json stet) {
        Json view = Json.object().at(item);
        item.members().forEach((name, value) -> {
            if (name.equals("bodies")) {
                Json bodies = Json.array().at(value);
                value.items().stream().filter(body -> !body.equals(stet)).forEach(bodies::add);
                view.putUnlessEmpty(name, bodies);
            } else {
                view.put(name, value);
            }
        });
        return view;
    }

    /** What the rest of the document said when it was written, read as it is read now. */
    private Article written(Article whole, Json item, NinjsVersion version, DateOnly dates, boolean faithful) {
        boolean claims = false;
        Json associations = item.members().get("associations");
        for (Json association : associations == null ? List.<Json>of() : associations.items()) {
            claims |= association.isObject() && ClaimItems.isClaim(association);
        }
        NinjsOptions then = new NinjsOptions(version, null, dates, claims, false, faithful, false, options.limits());
        Json json = new ItemWriter(then).write(whole).json();
        Reading reading = Reading.nowhere();
        return view(new Upgrade(reading).item(json), reading);
    }

    private static Article view(Json item, Reading reading) {
        String uri = reading.filled(item, "uri");
        if (uri == null) {
            reading.error(
                    ProblemCodes.REQUIRED,
                    item,
                    "has no member \"uri\", which is what the article is known by",
                    "any URI, such as urn:uuid:…");
            reading.throwErrors();
            throw new IllegalStateException("an error that was not thrown");
        }
        Intake intake = new Intake(reading);
        intake.language(reading.filled(item, "language"));
        Article.Builder article = Article.builder(Basics.id(uri));
        Associations.settle(item, intake);
        ClaimItems.reserveIds(item, intake);
        List<Media> media = new ArrayList<>(Associations.media(item, Basics.id(uri), intake));
        intake.media(media);
        Bodies.Body body = Bodies.read(item, intake);
        article.body(body.blocks());
        body.media().forEach(medium -> Associations.merge(medium, media));
        article.media(media);
        Head head = HeadTexts.read(item, intake);
        article.head(head);
        Json associations = item.members().get("associations");
        List<Entity> entities = Tags.readEntities(item, intake);
        article.entities(entities);
        article.claims(ClaimItems.read(item, body.blocks(), head, entities, intake));
        article.version(reading.filled(item, "version")).language(intake.language());
        article.status(Basics.status(item, intake));
        article.metadata(Metadata.builder()
                .dates(Basics.dates(item, intake))
                .classification(Basics.classification(item, intake))
                .credits(Sources.read(item, intake))
                .rights(RightsMembers.read(item, intake))
                .alternativeIds(Basics.alternativeIds(item, intake))
                .links(Associations.links(item, intake))
                .build());
        if (associations != null && associations.isArray()) {
            item.take("associations"); // each of them was read or kept
        }
        Json standard = item.get("standard");
        if (standard != null && isOurs(standard)) {
            item.take("standard");
        }
        intake.extensions().addAll(intake.rest(item, "item"));
        article.extensions(intake.extensions());
        return article.build();
    }

    /** Whether the standard that a document names is ninjs itself, which needs not be kept. */
    private static boolean isOurs(Json standard) {
        Json schema = standard.members().get("schema");
        Json name = standard.members().get("name");
        Json number = standard.members().get("version");
        boolean iptc = schema == null
                || (schema.text().contains("iptc.org/")
                        && SCHEMA.matcher(schema.text()).find());
        return standard.isObject()
                && iptc
                && (number == null || NinjsVersion.of(number.text()).isPresent())
                && (name == null || name.text().toLowerCase(Locale.ROOT).equals("ninjs"))
                && Set.of("name", "version", "schema")
                        .containsAll(standard.members().keySet());
    }

    /** The version that a document says it is of, or else looks like. */
    static NinjsVersion version(Json item) {
        for (String name : List.of("standard", "$standard")) {
            Json standard = item.members().get(name);
            if (standard != null && standard.isObject()) {
                Json number = standard.members().get("version");
                Json schema = standard.members().get("schema");
                Matcher named = SCHEMA.matcher(schema == null ? "" : schema.text());
                Optional<NinjsVersion> said = NinjsVersion.of(number == null ? "" : number.text())
                        .or(() -> named.find() ? NinjsVersion.of(named.group(1)) : Optional.empty());
                if (said.isPresent()) {
                    return said.get();
                }
            }
        }
        return NinjsVersion.newest(line(item));
    }

    private static int line(Json item) {
        boolean plural = false;
        boolean small = false;
        for (Map.Entry<String, Json> member : item.members().entrySet()) {
            String name = member.getKey();
            if (SINGULAR.contains(name)
                    || name.startsWith("body_")
                    || name.startsWith("headline_")
                    || name.startsWith("description_")) {
                return 1;
            }
            boolean camel =
                    !name.equals(name.toLowerCase(Locale.ROOT)) && Grammar.of(3).member("item", name) != null;
            if (camel) {
                return 3;
            }
            plural |= PLURAL.contains(name);
            small |= Grammar.of(3).member("item", name) == null && Grammar.of(2).member("item", name) != null;
            boolean map = name.equals("renditions") || name.equals("associations") || name.equals("altids");
            if (map && member.getValue().isObject()) {
                return 1;
            }
        }
        return small ? (plural ? 2 : 1) : 3;
    }
}

package news.stet.ninjs;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import news.stet.AlternativeId;
import news.stet.Article;
import news.stet.Block;
import news.stet.BlockRoles;
import news.stet.Classification;
import news.stet.Concept;
import news.stet.Dates;
import news.stet.Embargo;
import news.stet.Head;
import news.stet.Label;
import news.stet.Name;
import news.stet.PublicationStatuses;
import news.stet.Status;
import news.stet.Text;
import news.stet.When;
import news.stet.io.ProblemCodes;
import news.stet.json.syntax.Json;
import news.stet.json.syntax.Reading;
import org.jspecify.annotations.Nullable;

/** The members of an item that are one value each: what it is, its dates, its status, its names. */
final class Basics {
    /** Stands for an identifier that is no URI, which ninjs asks for. */
    private static final String ID = "urn:stet:id:";

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final DateTimeFormatter RFC_3339 = DateTimeFormatter.ISO_OFFSET_DATE_TIME;

    private Basics() {}

    /** An identifier as a URI. */
    static String uri(String id) {
        return Conformance.isUri(id) && !id.startsWith(ID)
                ? id
                : ID + URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** The identifier of a URI. */
    static String id(String uri) {
        if (!uri.startsWith(ID)) {
            return uri;
        }
        String id;
        try {
            id = URLDecoder.decode(uri.substring(ID.length()).replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return uri;
        }
        return !id.isEmpty() && uri(id).equals(uri) && Text.isLegal(id) ? id : uri;
    }

    static Dates dates(Json item, Intake intake) {
        return Dates.builder()
                .firstCreated(intake.when(item, "firstCreated"))
                .versionCreated(intake.when(item, "versionCreated"))
                .contentCreated(intake.when(item, "contentCreated"))
                .build();
    }

    static Classification classification(Json item, Intake intake) {
        Reading reading = intake.reading();
        Classification.Builder classification = Classification.builder();
        String type = reading.filled(item, "type");
        classification.itemClass(type == null ? null : Words.TYPES.read(type));
        urgency(item, classification, reading);
        String located = reading.filled(item, "located");
        if (located != null) {
            classification.located(
                    List.of(Concept.builder().name(Name.of(located)).build()));
        }
        Tags.readConcepts(item, classification, intake);
        return classification.build();
    }

    private static void urgency(Json item, Classification.Builder classification, Reading reading) {
        Json given = item.get("urgency");
        Integer urgency = reading.integer(item, "urgency");
        if (given != null && urgency != null && (urgency < 1 || urgency > 9)) {
            reading.warn(ProblemCodes.RANGE, given, "must be from 1 to 9, found " + urgency + "; it was kept apart");
            item.restore("urgency");
        } else {
            classification.urgency(urgency);
        }
    }

    static Status status(Json item, Intake intake) {
        Reading reading = intake.reading();
        Status.Builder status = Status.builder().expiry(intake.when(item, "expires"));
        When embargo = intake.when(item, "embargoedUntil");
        status.embargo(embargo == null ? null : new Embargo(embargo));
        Json given = item.get("pubStatus");
        String publication = reading.filled(item, "pubStatus");
        if (given != null && "cancelled".equals(publication)) {
            reading.warn(ProblemCodes.REPAIRED, given, "must be spelled \"canceled\", and was read so");
            publication = "canceled";
        }
        status.publication(publication == null ? null : Words.STATUSES.read(publication));
        String note = reading.filled(item, "edNote");
        if (note != null) {
            status.notes(List.of(Block.builder(intake.id(null, "n"), BlockRoles.NOTE)
                    .text(note)
                    .build()));
        }
        return status.build();
    }

    /** The labels of the head. */
    static void readHead(Json item, Head.Builder head, Intake intake) {
        Reading reading = intake.reading();
        String slugline = reading.filled(item, "slugline");
        head.sluglines(slugline == null ? List.of() : List.of(Label.of(slugline)));
        String title = reading.filled(item, "title");
        head.titles(title == null ? List.of() : List.of(Label.of(title)));
        Json keywords = item.get("keywords");
        if (keywords != null && keywords.isArray() && keywords.items().stream().allMatch(Json::isString)) {
            item.take("keywords"); // of no version, and sent by many
            List<Label> labels = new ArrayList<>();
            for (Json keyword : keywords.items()) {
                String text = reading.text(keyword);
                if (text != null && !text.isEmpty()) {
                    labels.add(Label.of(text));
                }
            }
            head.keywords(labels);
        }
    }

    static List<AlternativeId> alternativeIds(Json item, Intake intake) {
        List<AlternativeId> ids = new ArrayList<>();
        for (Json id : intake.reading().objects(item, "altIds")) {
            String value = intake.reading().filled(id, "value");
            String role = intake.reading().filled(id, "role");
            if (value == null || !id.left().isEmpty()) {
                id.restore();
                intake.keepItem("altIds", id);
            } else {
                ids.add(new AlternativeId(value, role == null ? null : Words.FREE.read(role)));
            }
        }
        return ids;
    }

    static void write(Writing writing, Json item) {
        Article article = writing.article();
        String uri = writing.options().faithful() ? article.id() : uri(article.id());
        item.put("uri", writing.string(uri, "id"));
        put(item, "version", article.version(), "version", writing);
        put(item, "language", article.language(), "language", writing);
        Classification classification = article.metadata().classification();
        Words.TYPES.put(item, "type", classification.itemClass(), "metadata/classification/itemClass", writing);
        Integer urgency = classification.urgency();
        if (urgency != null) {
            item.put("urgency", writing.shows(Json.number(urgency), "metadata/classification/urgency"));
        }
        List<Concept> located = classification.located();
        if (!located.isEmpty() && !located.get(0).names().isEmpty()) {
            String path = "metadata/classification/located/0/";
            Json place = Json.object();
            Tags.name(located.get(0).names(), place, path, writing);
            Json name = place.get("name");
            boolean repeated = located.size() > 1
                    && name != null
                    && !located.get(1).names().isEmpty()
                    && located.get(1).names().get(0).text().equals(name.text());
            if (name != null) {
                item.put("located", repeated ? writing.changes(Json.string(name.text()), path + "names/0/text") : name);
            }
        }
        Dates dates = article.metadata().dates();
        time(item, "firstCreated", dates.firstCreated(), "metadata/dates/firstCreated", writing);
        time(item, "versionCreated", dates.versionCreated(), "metadata/dates/versionCreated", writing);
        time(item, "contentCreated", dates.contentCreated(), "metadata/dates/contentCreated", writing);
        Status status = article.status();
        Words.STATUSES.put(item, "pubStatus", status.publication(), "status/publication", writing);
        time(item, "expires", status.expiry(), "status/expiry", writing);
        embargo(item, status, writing);
        joined(item, "edNote", blocks(status.notes(), "status/notes/"), "\n\n", writing);
        Head head = article.head();
        label(item, "slugline", head.sluglines(), "head/sluglines", writing);
        label(item, "title", head.titles(), "head/titles", writing);
        joined(item, "by", blocks(head.bylines(), "head/bylines/"), "; ", writing);
        Json ids = Json.array();
        List<AlternativeId> alternatives = article.metadata().alternativeIds();
        for (int i = 0; i < alternatives.size(); i++) {
            String path = "metadata/alternativeIds/" + i;
            Json id = Json.object();
            Words.FREE.put(id, "role", alternatives.get(i).type(), path + "/type", writing);
            ids.add(id.put("value", writing.string(alternatives.get(i).value(), path + "/value")));
        }
        item.putUnlessEmpty("altIds", ids);
    }

    /**
     * An embargo whose end is not known to the minute has no place in ninjs. Left out, it would be lifted; with a time made
     * up, too early: the item is withheld.
     */
    private static void embargo(Json item, Status status, Writing writing) {
        Embargo embargo = status.embargo();
        if (embargo == null) {
            return;
        }
        When until = embargo.until();
        String value = until == null ? null : until.value();
        boolean exact = until != null
                && value != null
                && (Conformance.isTime(value) || until.asDateTime().isPresent());
        if (exact || (value != null && writing.options().faithful())) {
            time(item, "embargoedUntil", until, "status/embargo/until", writing);
        }
        boolean stopped = PublicationStatuses.CANCELED.equals(status.publication())
                || PublicationStatuses.WITHHELD.equals(status.publication());
        if (!item.has("embargoedUntil") && !stopped) {
            Json withheld = writing.changes(Json.string("withheld"), "status/embargo");
            item.put(
                    "pubStatus",
                    status.publication() == null ? withheld : writing.changes(withheld, "status/publication"));
        }
    }

    /** A string of the article, and where it is. */
    record Part(String text, String path) {}

    static List<Part> blocks(List<Block> blocks, String path) {
        return blocks.stream()
                .map(block -> new Part(block.text(), path + block.id() + "/text"))
                .toList();
    }

    /** Several strings where ninjs has one. */
    static void joined(Json object, String member, List<Part> parts, String separator, Writing writing) {
        List<Part> filled =
                parts.stream().filter(part -> !part.text().isEmpty()).toList();
        if (!filled.isEmpty()) {
            Json value = Json.string(filled.stream().map(Part::text).collect(Collectors.joining(separator)));
            filled.forEach(part -> writing.shows(value, part.path()));
            object.put(member, value);
        }
    }

    private static void label(Json item, String member, List<Label> labels, String path, Writing writing) {
        if (!labels.isEmpty()) {
            String text = labels.get(0).text();
            boolean repeated = labels.size() > 1 && labels.get(1).text().equals(text);
            item.put(member, writing.first(text, path + "/0/text", repeated));
        }
    }

    static void put(Json object, String member, @Nullable String text, String path, Writing writing) {
        if (text != null && !text.isEmpty()) {
            object.put(member, writing.string(text, path));
        }
    }

    /** A time as ninjs has it, with seconds and zone; a date by the policy for dates. */
    static void time(Json object, String member, @Nullable When when, String path, Writing writing) {
        String value = when == null ? null : when.value();
        if (when == null || value == null) {
            return;
        }
        String at = path + "/value";
        if (writing.options().faithful() || Conformance.isTime(value)) {
            object.put(member, writing.string(value, at));
            return;
        }
        Optional<OffsetDateTime> exact = when.asDateTime();
        if (exact.isPresent()) {
            String spelled = RFC_3339.format(exact.get());
            if (Conformance.isTime(spelled)) {
                object.put(member, writing.changes(Json.string(spelled), at));
            }
        } else if (writing.options().dateOnly() == DateOnly.MIDNIGHT_UTC
                && DATE.matcher(value).matches()
                && Conformance.isTime(value + "T00:00:00Z")) {
            object.put(member, writing.changes(Json.string(value + "T00:00:00Z"), at));
        }
    }
}

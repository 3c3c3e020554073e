package news.stet.ninjs;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import news.stet.Article;
import news.stet.Code;
import news.stet.Extension;
import news.stet.Label;
import news.stet.Link;
import news.stet.Media;
import news.stet.Name;
import news.stet.Party;
import news.stet.Rendition;
import news.stet.json.syntax.Json;
import news.stet.json.syntax.Reading;
import org.jspecify.annotations.Nullable;

/**
 * {@code associations} and {@code renditions}: pictures and the like are media, all others links. The renditions of the item
 * itself are those of a medium with its identity.
 */
final class Associations {
    private static final Set<String> MEDIA = Set.of("picture", "graphic", "video", "audio");
    private static final String MEDIUM = "urn:stet:media:";
    private static final Pattern SUPPLIED = Pattern.compile("(?:link|rendition)-\\d+");
    private static final Pattern NUMBER = Pattern.compile("(?:0|[1-9]\\d{0,8})(?:\\.\\d{1,9})?");
    /** Of a medium whose type does not tell. */
    private static final String PROFILE = "media";

    private static final String ALL = "associations";
    private static final String HREF = "href";
    private static final String ALTERNATIVE = "alternativeText";

    private Associations() {}

    private static boolean isMedium(Json association) {
        // Also of one that was read already, and is not to be read as a link.
        Json type = association.members().get("type");
        Json profile = association.members().get("profile");
        return (type != null && MEDIA.contains(type.text()))
                || (profile != null && profile.text().equals(PROFILE));
    }

    /** Makes the associations an array of objects, as each of them is read by itself: what is none of them is kept. */
    static void settle(Json item, Intake intake) {
        Json all = item.get(ALL);
        if (all == null || all.isScalar()) {
            intake.reading().objects(item, ALL);
            return;
        }
        Json objects = Json.array().at(all);
        Json others = Json.array().at(all);
        if (all.isObject()) {
            intake.reading().odd(all, "an array of objects", "; it was read as the only one");
            objects.add(all);
        }
        for (Json association : all.items()) {
            if (!association.isObject()) {
                intake.reading().odd(association, "an object", "; it was kept apart");
            }
            (association.isObject() ? objects : others).add(association);
        }
        if (!others.isEmpty()) {
            intake.keepItem(ALL, others);
        }
        item.put(ALL, objects);
    }

    static List<Media> media(Json item, String id, Intake intake) {
        List<Media> media = new ArrayList<>();
        List<Rendition> own = renditions(item, intake, intake::keep);
        if (!own.isEmpty()) {
            media.add(Media.builder(intake.id(null, "m"))
                    .identity(Code.uri(id))
                    .renditions(own)
                    .build());
        }
        Json all = item.get(ALL);
        if (all != null && all.isArray()) {
            for (Json association : all.items()) {
                if (association.isObject() && isMedium(association)) {
                    Media medium = intake.reading().make(association, () -> medium(association, intake));
                    if (medium == null) {
                        intake.keepItem(ALL, association);
                    } else {
                        media.add(medium);
                    }
                }
            }
        }
        return media;
    }

    private static Media medium(Json association, Intake intake) {
        Reading reading = intake.reading();
        String name = reading.filled(association, "name");
        String id = intake.id(name, "m");
        if (name != null && !id.equals(name)) {
            association.restore("name");
        }
        Media.Builder medium = Media.builder(id);
        String type = reading.filled(association, "type");
        medium.kind(type == null ? null : Words.TYPES.read(type));
        Json profile = association.get("profile");
        if (profile != null && profile.text().equals(PROFILE) && !(type != null && MEDIA.contains(type))) {
            association.take("profile");
        }
        String uri = reading.filled(association, "uri");
        medium.identity(uri == null || uri.startsWith(MEDIUM) ? null : Code.uri(uri));
        String title = reading.filled(association, "title");
        if (title != null) {
            medium.title(Label.of(title));
        }
        String by = reading.filled(association, "by");
        if (by != null) {
            medium.creator(Party.builder().name(Name.of(by)).build());
        }
        Json descriptions = association.get("descriptions");
        if (descriptions != null
                && descriptions.isArray()
                && descriptions.items().size() == 1) {
            Json only = descriptions.items().get(0);
            Json role = only.isObject() ? only.get("role") : null;
            boolean bare = only.members().size() == 2;
            if (role != null && role.text().equals(ALTERNATIVE) && bare && isText(only.get("value"))) {
                medium.alternativeText(reading.filled(only, "value"));
                association.take("descriptions");
            }
        }
        List<Extension> kept = new ArrayList<>();
        medium.renditions(renditions(association, intake, kept::add));
        kept.addAll(intake.rest(association, "association"));
        return medium.extensions(kept).build();
    }

    private static boolean isText(@Nullable Json value) {
        return value != null && value.isString() && !value.text().isEmpty();
    }

    private static List<Rendition> renditions(Json item, Intake intake, Consumer<Extension> kept) {
        List<Rendition> renditions = new ArrayList<>();
        for (Json rendition : intake.reading().objects(item, "renditions")) {
            Rendition read = intake.reading().make(rendition, () -> rendition(rendition, intake));
            if (read == null) {
                kept.accept(new Extension(null, null, "renditions", Reading.JSON, rendition.raw()));
            } else {
                renditions.add(read);
            }
        }
        return renditions;
    }

    private static Rendition rendition(Json json, Intake intake) {
        Reading reading = intake.reading();
        Rendition.Builder rendition = Rendition.builder();
        String name = reading.filled(json, "name");
        if (name != null && !SUPPLIED.matcher(name).matches()) {
            rendition.role(Words.RENDITIONS.read(name));
        }
        rendition.href(reading.filled(json, HREF)).contentType(reading.filled(json, "contentType"));
        rendition.width(positive(json, "width", reading)).height(positive(json, "height", reading));
        Long size = reading.whole(json, "sizeInBytes");
        if (size != null && size < 0) {
            json.restore("sizeInBytes");
        } else {
            rendition.size(size);
        }
        Json duration = json.get("duration");
        if (duration != null && duration.kind() == Json.Kind.NUMBER) {
            json.take("duration");
            rendition.duration(duration.text());
        }
        return rendition.extensions(intake.rest(json, "rendition")).build();
    }

    private static @Nullable Integer positive(Json json, String member, Reading reading) {
        Integer value = reading.integer(json, member);
        if (value != null && value < 0) {
            json.restore(member);
            return null;
        }
        return value;
    }

    /** What the body shows is one of the media, which may lack the very file that is shown; or it is one more. */
    static void merge(Media shown, List<Media> media) {
        for (int i = 0; i < media.size(); i++) {
            Media medium = media.get(i);
            if (medium.id().equals(shown.id())) {
                List<Rendition> renditions = new ArrayList<>(medium.renditions());
                shown.renditions().stream()
                        .filter(file -> renditions.stream().noneMatch(other -> isSame(file, other)))
                        .forEach(file -> renditions.add(
                                0, file.toBuilder().extensions(List.of()).build()));
                media.set(i, medium.toBuilder().renditions(renditions).build());
                return;
            }
        }
        media.add(shown);
    }

    private static boolean isSame(Rendition one, Rendition other) {
        return Objects.equals(one.href(), other.href())
                && Objects.equals(one.width(), other.width())
                && Objects.equals(one.height(), other.height());
    }

    static List<Link> links(Json item, Intake intake) {
        List<Link> links = new ArrayList<>();
        for (Json association : intake.reading().objects(item, ALL)) {
            if (isMedium(association) || association.left().isEmpty() || ClaimItems.isClaim(association)) {
                continue;
            }
            Link link = intake.reading().make(association, () -> link(association, intake));
            if (link == null) {
                intake.keepItem(ALL, association);
            } else {
                links.add(link);
            }
        }
        return links;
    }

    private static Link link(Json association, Intake intake) {
        Reading reading = intake.reading();
        Link.Builder link = Link.builder();
        Json name = association.get("name");
        if (name != null && SUPPLIED.matcher(name.text()).matches()) {
            association.take("name");
        }
        String rel = reading.filled(association, "rel");
        link.rel(rel == null ? null : Words.FREE.read(rel));
        String uri = reading.filled(association, "uri");
        link.item(uri == null ? null : Basics.id(uri));
        String type = reading.filled(association, "type");
        link.kind(type == null ? null : Words.TYPES.read(type));
        link.version(reading.filled(association, "version")).language(reading.filled(association, "language"));
        String title = reading.filled(association, "title");
        if (title != null) {
            link.title(Label.of(title));
        }
        return link.extensions(intake.rest(association, "association")).build();
    }

    static void write(Writing writing, Json item) {
        Article article = writing.article();
        Json associations = Json.array();
        for (Media medium : article.media()) {
            String path = "media/" + medium.id() + "/";
            boolean own = Code.uri(article.id()).equals(medium.identity()) && !item.has("renditions");
            Json renditions = renditions(medium.renditions(), path, writing);
            if (own && !renditions.isEmpty()) {
                item.put("renditions", renditions);
            } else {
                associations.add(medium(medium, path, renditions, writing));
            }
        }
        List<Link> links = article.metadata().links();
        int count = 0;
        for (int i = 0; i < links.size(); i++) {
            Json association = link(links.get(i), i, count + 1, writing);
            if (association != null) {
                count += SUPPLIED.matcher(named(association)).matches() ? 1 : 0;
                associations.add(association);
            }
        }
        if (writing.options().claims()) {
            ClaimItems.write(writing, associations);
        }
        item.putUnlessEmpty(ALL, associations);
    }

    private static String named(Json association) {
        Json name = association.get("name");
        return name == null ? "" : name.text();
    }

    private static Json medium(Media medium, String path, Json renditions, Writing writing) {
        Json json = Json.object();
        writing.extensions(medium.extensions(), path, json);
        if (!json.has("name")) {
            json.put("name", writing.string(medium.id(), path + "id"));
        }
        Code identity = medium.identity();
        Json uri = identity == null ? null : Identity.uri(identity, path + "identity", writing);
        json.put("uri", uri == null ? Json.string(MEDIUM + medium.id()) : uri);
        Words.TYPES.put(json, "type", medium.kind(), path + "kind", writing);
        Json type = json.get("type");
        if ((type == null || !MEDIA.contains(type.text())) && !json.has("profile")) {
            json.put("profile", PROFILE);
        }
        if (!medium.titles().isEmpty()) {
            json.put("title", writing.string(medium.titles().get(0).text(), path + "titles/0/text"));
        }
        List<Basics.Part> creators = new ArrayList<>();
        for (int i = 0; i < medium.creators().size(); i++) {
            Party creator = medium.creators().get(i);
            if (!creator.names().isEmpty()) {
                creators.add(new Basics.Part(creator.names().get(0).text(), path + "creators/" + i + "/names/0/text"));
            }
        }
        Basics.joined(json, "by", creators, "; ", writing);
        if (medium.alternativeText() != null && !json.has("descriptions")) {
            json.put(
                    "descriptions",
                    Json.array()
                            .add(Json.object()
                                    .put("role", ALTERNATIVE)
                                    .put("value", writing.string(medium.alternativeText(), path + ALTERNATIVE))));
        }
        return json.putUnlessEmpty("renditions", renditions);
    }

    private static Json renditions(List<Rendition> renditions, String path, Writing writing) {
        Json all = Json.array();
        for (int i = 0; i < renditions.size(); i++) {
            Rendition rendition = renditions.get(i);
            String here = path + "renditions/" + i + "/";
            Json json = Json.object();
            Words.RENDITIONS.put(json, "name", rendition.role(), here + "role", writing);
            if (!json.has("name")) {
                json.put("name", "rendition-" + (all.items().size() + 1));
            }
            uri(json, HREF, rendition.href(), here + HREF, writing);
            if (!json.has(HREF)) {
                continue; // it would not say where it is
            }
            Basics.put(json, "contentType", rendition.contentType(), here + "contentType", writing);
            number(json, "width", rendition.width(), here + "width", writing);
            number(json, "height", rendition.height(), here + "height", writing);
            number(json, "sizeInBytes", rendition.size(), here + "size", writing);
            String duration = rendition.duration();
            if (duration != null && NUMBER.matcher(duration).matches()) {
                json.put("duration", writing.shows(Json.number(duration), here + "duration"));
            }
            writing.extensions(rendition.extensions(), here, json);
            if (writing.isAnyShown(json)) {
                all.add(json);
            }
        }
        return all;
    }

    private static void number(Json json, String member, @Nullable Number value, String path, Writing writing) {
        if (value != null) {
            json.put(member, writing.shows(Json.number(value.longValue()), path));
        }
    }

    private static void uri(Json json, String member, @Nullable String value, String path, Writing writing) {
        if (value != null && (writing.options().faithful() || Conformance.isUri(value))) {
            json.put(member, writing.string(value, path));
        }
    }

    private static @Nullable Json link(Link link, int index, int number, Writing writing) {
        String path = "metadata/links/" + index + "/";
        Json json = Json.object();
        String item = link.item();
        String href = link.href();
        if (item == null && href == null) {
            return null;
        }
        writing.extensions(link.extensions(), path, json);
        if (!json.has("name")) {
            json.put("name", "link-" + number);
        }
        Words.FREE.put(json, "rel", link.rel(), path + "rel", writing);
        if (item != null) {
            json.put("uri", writing.string(Basics.uri(item), path + "item"));
            if (href != null && Conformance.isUri(href) && !json.has("renditions")) {
                Json rendition = Json.object().put("name", HREF).put(HREF, writing.string(href, path + HREF));
                Basics.put(rendition, "contentType", link.contentType(), path + "contentType", writing);
                json.put("renditions", Json.array().add(rendition));
            }
        } else if (href != null) {
            json.put("uri", writing.string(Basics.uri(href), path + HREF));
        }
        Words.TYPES.put(json, "type", link.kind(), path + "kind", writing);
        Basics.put(json, "version", link.version(), path + "version", writing);
        Basics.put(json, "language", link.language(), path + "language", writing);
        if (!link.titles().isEmpty()) {
            json.put("title", writing.string(link.titles().get(0).text(), path + "titles/0/text"));
        }
        return json;
    }
}

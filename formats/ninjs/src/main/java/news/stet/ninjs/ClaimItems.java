package news.stet.ninjs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.stet.Article;
import news.stet.Attribution;
import news.stet.Block;
import news.stet.Claim;
import news.stet.Commitment;
import news.stet.Conveyed;
import news.stet.Entity;
import news.stet.Head;
import news.stet.Mark;
import news.stet.MarkRoles;
import news.stet.Source;
import news.stet.Vocabulary;
import news.stet.io.CodeNotation;
import news.stet.io.ProblemCodes;
import news.stet.json.syntax.Json;
import news.stet.json.syntax.Reading;
import org.jspecify.annotations.Nullable;

/**
 * Claims as associations, which any reader of ninjs can show: the words, and who says them via whom as information sources
 * in order. For each step a role says which it is; {@code literal} says where the source stands among the tags.
 */
final class ClaimItems {
    private static final String CLAIM = "claim";
    private static final Set<String> RELATIONS = Set.of("conveyed", "commitment", "act", "mode");

    /** What a claim is told by; all else is kept with it. */
    private static final Set<String> MEMBERS = Set.of(
            "name", "rel", "uri", "type", "profile", "title", "descriptions", "bodies", "subjects", "infoSources");

    private static final String STEP = "step-";
    private static final Pattern STEPS = Pattern.compile("step-(\\d{1,4})");
    private static final Pattern TAG = Pattern.compile("(people|organisations|places|events|objects)/(\\d{1,6})");
    private static final String OWN_VOICE = "ownVoice";
    private static final String UNSPECIFIED = "unspecified";
    private static final CodeNotation ACTS = CodeNotation.of(Vocabulary.ACT);
    private static final CodeNotation MODES = CodeNotation.of(Vocabulary.MODE);

    private ClaimItems() {}

    /** Whether an association is a claim, and such a one as is written here. */
    static boolean isClaim(Json association) {
        return association.textOf("profile").equals(CLAIM)
                && items(association, "infoSources").allMatch(ClaimItems::isStep)
                && items(association, "subjects").allMatch(subject -> RELATIONS.contains(subject.textOf("rel")))
                && MEMBERS.stream()
                        .map(association.members()::get)
                        .filter(Objects::nonNull)
                        .allMatch(ClaimItems::isText);
    }

    /** In 2.0 a role is a URI, and a step has none. */
    private static boolean isStep(Json source) {
        return !source.members().containsKey("role")
                || STEPS.matcher(source.textOf("role")).matches();
    }

    private static boolean isText(Json value) {
        return value.isString() || (value.isArray() && value.items().stream().allMatch(Json::isObject));
    }

    private static Stream<Json> items(Json association, String member) {
        Json items = association.members().get(member);
        return items == null ? Stream.of() : items.items().stream();
    }

    static void write(Writing writing, Json associations) {
        Map<String, String> tags = tags(writing);
        for (Claim claim : writing.article().claims()) {
            if (isWhole(claim, writing)) {
                associations.add(item(claim, tags, writing));
            }
        }
    }

    /** Where the tag of each entity stands. */
    private static Map<String, String> tags(Writing writing) {
        Map<String, Integer> counts = new HashMap<>();
        Map<String, String> tags = new HashMap<>();
        for (Entity entity : writing.article().entities()) {
            if (!Tags.isNamed(Tags.tag(entity, new Writing(writing.article(), writing.options())))) {
                continue;
            }
            String array = Tags.array(entity.kind());
            int index = counts.merge(array, 1, Integer::sum) - 1;
            tags.put(entity.id(), array + "/" + index);
        }
        return tags;
    }

    /** Whether its words, if it is nothing but words, have a place. */
    private static boolean isWhole(Claim claim, Writing writing) {
        int last = claim.attributions().size() - 1;
        return claim.proposition() != null
                || (last >= 0
                        && claim.attributions()
                                .get(last)
                                .wording(MarkRoles.CONTENT)
                                .anyMatch(mark -> Anchors.isPlaced(mark.span(), writing.article())));
    }

    private static Json item(Claim claim, Map<String, String> tags, Writing writing) {
        Article article = writing.article();
        String path = "claims/" + claim.id() + "/";
        Json item = Json.object()
                .put("name", writing.string(claim.id(), path + "id"))
                .put("rel", CLAIM)
                .put("uri", Basics.uri(article.id()).replace("#", "%23") + "#" + claim.id())
                .put("type", "component")
                .put("profile", CLAIM);
        Basics.put(item, "title", claim.proposition(), path + "proposition", writing);
        Json bodies = Json.array();
        Json descriptions = Json.array();
        Json sources = Json.array();
        Json subjects = Json.array();
        Json anchors = Json.array();
        if (claim.conveyed() != null) {
            subjects.add(subject("conveyed", null, word(claim.conveyed()), path + "conveyed", writing));
        }
        for (int step = 0; step < claim.attributions().size(); step++) {
            Attribution attribution = claim.attributions().get(step);
            String here = path + "attributions/" + step + "/";
            String name = STEP + step;
            sources(attribution.source(), name, here + "source", tags, sources, writing);
            if (attribution.commitment() != null) {
                subjects.add(subject("commitment", name, word(attribution.commitment()), here + "commitment", writing));
            }
            if (attribution.act() != null) {
                subjects.add(subject("act", name, ACTS.write(attribution.act()), here + "act", writing));
            }
            if (attribution.mode() != null) {
                subjects.add(subject("mode", name, MODES.write(attribution.mode()), here + "mode", writing));
            }
            for (int i = 0; i < attribution.wording().size(); i++) {
                Mark mark = attribution.wording().get(i);
                boolean anchored = Anchors.write(mark, step, here + "wording/" + i, anchors, writing);
                boolean content = mark.role().equals(MarkRoles.CONTENT);
                Json words = Json.object()
                        .put("role", content ? "content" : Anchors.MARKS.write(mark.role()))
                        .put("contentType", BodyTypes.PLAIN)
                        .put("value", mark.span().exact());
                if (anchored && !mark.span().exact().isEmpty()) {
                    (content ? bodies : descriptions).add(words);
                }
            }
        }
        if (!anchors.isEmpty()) {
            descriptions.add(Anchors.description(anchors, writing));
        }
        item.putUnlessEmpty("descriptions", descriptions)
                .putUnlessEmpty("bodies", bodies)
                .putUnlessEmpty("subjects", subjects)
                .putUnlessEmpty("infoSources", sources);
        writing.extensions(claim.extensions(), path, item);
        return item;
    }

    private static Json subject(String rel, @Nullable String step, String literal, String path, Writing writing) {
        return Json.object().put("name", step).put("rel", rel).put("literal", writing.string(literal, path));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static void sources(
            Source source, String step, String path, Map<String, String> tags, Json sources, Writing writing) {
        if (!(source instanceof Source.Entities entities)) {
            boolean own = source instanceof Source.OwnVoice;
            // Somebody of whom nothing is shown looks the same as somebody unspecified.
            boolean exact = own || tags.size() == writing.article().entities().size();
            Json word = Json.string(own ? OWN_VOICE : UNSPECIFIED);
            sources.add(Json.object()
                    .put("role", step)
                    .put("literal", exact ? writing.shows(word, path) : writing.changes(word, path)));
            return;
        }
        List<String> shown = entities.ids().stream().filter(tags::containsKey).toList();
        if (shown.isEmpty()) {
            // Nothing is known of them that would be shown.
            Json unspecified = writing.changes(Json.string(UNSPECIFIED), path);
            sources.add(Json.object().put("role", step).put("literal", unspecified));
        }
        for (String id : shown) {
            Json place = Json.string(tags.getOrDefault(id, ""));
            boolean all = shown.size() == entities.ids().size();
            Json json = Json.object();
            writing.article().entity(id).ifPresent(entity -> {
                Json tag = Tags.tag(entity, new Writing(writing.article(), writing.options()));
                for (String member : List.of("name", "uri")) {
                    Json value = tag.get(member);
                    json.put(member, value == null ? null : value.text());
                }
            });
            sources.add(json.put("role", step)
                    .put("literal", all ? writing.shows(place, path) : writing.changes(place, path)));
        }
    }

    /** What is read before the claims is not to take their ids. */
    static void reserveIds(Json item, Intake intake) {
        Json associations = item.members().get("associations");
        for (Json association : associations == null ? List.<Json>of() : associations.items()) {
            if (association.isObject() && isClaim(association)) {
                intake.reserve(association.textOf("name"));
            }
        }
    }

    /** Takes the claims out of the associations of an item. */
    static List<Claim> read(Json item, List<Block> body, Head head, List<Entity> entities, Intake intake) {
        Json associations = item.members().get("associations");
        List<Claim> claims = new ArrayList<>();
        if (associations == null || !associations.isArray()) {
            return claims;
        }
        Map<String, String> tags = new HashMap<>();
        Article known = Article.builder("urn:stet:none").entities(entities).build();
        tags(new Writing(known, NinjsOptions.USUAL)).forEach((id, tag) -> tags.put(tag, id));
        for (Json association : associations.items()) {
            if (association.isObject() && isClaim(association)) {
                Claim claim = intake.reading().make(association, () -> claim(association, body, head, tags, intake));
                if (claim == null) {
                    intake.keepItem("associations", association);
                } else {
                    claims.add(claim);
                }
            }
        }
        return claims;
    }

    private static Claim claim(Json item, List<Block> body, Head head, Map<String, String> tags, Intake intake) {
        Reading reading = intake.reading();
        Json subjects = item.members().get("subjects");
        String proposition = reading.filled(item, "title");
        Claim.Builder claim = Claim.builder(intake.id(reading.filled(item, "name"), "c"), proposition);
        List<Attribution.Builder> steps = steps(item, tags, intake);
        for (Json subject : subjects == null ? List.<Json>of() : subjects.items()) {
            String rel = subject.textOf("rel");
            String literal = subject.textOf("literal");
            Matcher name = STEPS.matcher(subject.textOf("name"));
            int step = name.matches() ? Integer.parseInt(name.group(1)) : -1;
            boolean known = rel.equals("conveyed")
                    ? set(literal, subject, reading, word -> claim.conveyed(constant(Conveyed.class, word)))
                    : step >= 0 && step < steps.size() && of(steps.get(step), rel, literal, subject, reading);
            if (!known) {
                reading.warn(ProblemCodes.UNKNOWN, subject, "says nothing of the claim that is known; it was left out");
            }
        }
        Anchors.read(item, steps, body, head, reading);
        claim.attributions(steps.stream().map(Attribution.Builder::build).toList());
        MEMBERS.forEach(item::take);
        return claim.extensions(intake.rest(item, "association")).build();
    }

    private static boolean of(Attribution.Builder step, String rel, String literal, Json at, Reading reading) {
        return switch (rel) {
            case "commitment" -> set(literal, at, reading, word -> step.commitment(constant(Commitment.class, word)));
            case "act" -> set(literal, at, reading, word -> step.act(ACTS.read(word)));
            case "mode" -> set(literal, at, reading, word -> step.mode(MODES.read(word)));
            default -> false;
        };
    }

    private static boolean set(String literal, Json at, Reading reading, Consumer<String> component) {
        try {
            component.accept(literal);
        } catch (IllegalArgumentException e) {
            reading.warn(ProblemCodes.VALUE, at, "is no word that is known; it was left out");
        }
        return true;
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String word) {
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
    }

    private static List<Attribution.Builder> steps(Json item, Map<String, String> tags, Intake intake) {
        List<List<String>> ids = new ArrayList<>();
        List<@Nullable Source> others = new ArrayList<>();
        Json sources = item.members().get("infoSources");
        for (Json source : sources == null ? List.<Json>of() : sources.items()) {
            Matcher role = STEPS.matcher(source.textOf("role"));
            int step = role.matches() ? Integer.parseInt(role.group(1)) : ids.size();
            while (ids.size() <= Math.min(step, ids.size())) {
                ids.add(new ArrayList<>());
                others.add(null);
            }
            int at = Math.min(step, ids.size() - 1);
            String literal = source.textOf("literal");
            String entity = TAG.matcher(literal).matches() ? tags.get(literal) : null;
            if (entity != null) {
                ids.get(at).add(entity);
            } else {
                others.set(at, literal.equals(OWN_VOICE) ? Source.ownVoice() : Source.unspecified());
                if (!literal.equals(OWN_VOICE) && !literal.equals(UNSPECIFIED)) {
                    intake.reading()
                            .warn(
                                    ProblemCodes.REFERENCE,
                                    source,
                                    "names no tag of this document; the source was taken to be unspecified");
                }
            }
        }
        List<Attribution.Builder> steps = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            Source other = others.get(i);
            Source source = !ids.get(i).isEmpty()
                    ? new Source.Entities(ids.get(i))
                    : other == null ? Source.unspecified() : other;
            steps.add(Attribution.builder(source));
        }
        return steps;
    }
}

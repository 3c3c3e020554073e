package news.stet.ninjs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import news.stet.io.ArticleFormatException;
import news.stet.io.ArticleReader;
import news.stet.io.Problem;
import news.stet.json.syntax.Json;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NothingLostTest {
    private static final long SEED = 20261128;
    private static final int ROUNDS = Integer.getInteger("stet.mutations", 300);

    /** Names of any line and of the dialects. */
    private static final List<String> NAMES = List.of(
            ("uri guid version versioncreated versionCreated firstCreated contentcreated embargoed embargoedUntil expires"
                            + " type mimetype representationtype profile language urgency pubstatus pubStatus title by"
                            + " byline bylines located headline headlines headline_sub body_text body_html bodies"
                            + " description_text descriptions value role contentType contenttype charcount wordCount"
                            + " person people organisation organisations place places subject subjects event events"
                            + " object objects genre genres infosource infoSources name rel scheme code literal relevance"
                            + " confidence creator symbols ticker symbol symboltype exchange geojson geoJSON"
                            + " geometry_geojson geometry_point contactinfo contactInfo address altids altIds ednote"
                            + " edNote slugline copyrightholder copyrightNotice usageterms rightsinfo rightsInfo langid"
                            + " linkedrights encodedRights renditions associations href width height sizeinbytes"
                            + " duration trustindicator trustIndicators digitalsourcetype standard $standard schema"
                            + " keywords service priority source")
                    .split(" "));

    private final List<String> tokens = new ArrayList<>();
    private Random random = new Random();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    @DisplayName("Whatever an item is made into, every word put into it is in the article, or in what is said of it")
    void nothingIsLost(int line) throws IOException {
        Json base = Standards.json(DialectsTest.item(line));
        Map<String, String> lost = new TreeMap<>();
        for (long seed = SEED; seed < SEED + ROUNDS; seed++) {
            random = new Random(seed);
            tokens.clear();
            Object item = copy(base);
            for (int i = random.nextInt(3); i >= 0; i--) {
                mutate(item);
            }
            String text = spelled(item);
            String told = told(text);
            for (String token : tokens) {
                if (text.contains(token) && !told.contains(token) && !isRole(token, item)) {
                    lost.putIfAbsent(seed + " " + token, text);
                }
            }
        }
        assertThat(lost).as("seed of %d, and the word that is lost there", SEED).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"associations\": [\"zq1q\", {\"name\": \"zq2q\", \"uri\": \"urn:x:zq3q\", \"type\": \"picture\"}]",
                "\"associations\": {\"name\": \"zq2q\", \"uri\": \"urn:x:zq3q\", \"type\": \"picture\"}",
                "\"associations\": {\"name\": \"zq2q\", \"uri\": \"urn:x:zq3q\", \"type\": \"component\"}",
                "\"associations\": \"zq1q\""
            })
    @DisplayName("Associations that are no array of objects are read as far as they are, and kept as far as not")
    void oddAssociationsStay(String associations) throws IOException {
        String text = "{\"uri\": \"urn:example:1\", " + associations + "}";
        assertThat(told(text)).contains(words(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"headline\": \"zq1q\", \"headlines\": [{\"value\": \"zq2q\"}]",
                "\"headlines\": [{\"value\": \"zq2q\"}], \"headline\": \"zq1q\"",
                "\"headlines\": \"zq2q\", \"headline\": \"zq1q\"",
                "\"headlines\": {\"value\": \"zq2q\"}, \"headline\": \"zq1q\"",
                "\"description_a\": \"zq1q\", \"descriptions\": [{\"value\": \"zq2q\"}]",
                "\"body_text\": \"zq1q\", \"bodies\": [{\"value\": \"zq2q\"}]",
                "\"altids\": {\"a\": \"zq1q\"}, \"altIds\": [{\"value\": \"zq2q\"}]",
                "\"altIds\": [{\"value\": \"zq2q\"}], \"altids\": {\"a\": \"zq1q\"}",
                "\"representationtype\": \"zq1q\", \"representationType\": \"zq2q\""
            })
    @DisplayName("What is there in the shapes of two versions at once is read in both")
    void bothShapesAreRead(String members) throws IOException {
        String text = "{\"uri\": \"urn:example:1\", " + members + "}";
        assertThat(told(text)).contains("zq1q", "zq2q");
    }

    private static List<String> words(String text) {
        return java.util.regex.Pattern.compile("zq\\dq")
                .matcher(text)
                .results()
                .map(r -> r.group())
                .toList();
    }

    /** What a body calls itself is not held. */
    private static boolean isRole(String token, Object item) {
        return map(item).keySet().stream().anyMatch(name -> name.startsWith("body_") && name.contains(token))
                || (map(item).get("bodies") instanceof List<?> bodies
                        && bodies.stream()
                                .anyMatch(body -> body instanceof Map<?, ?> members
                                        && members.get("role") instanceof Json role
                                        && role.text().contains(token)));
    }

    private static String told(String text) throws IOException {
        StringBuilder told = new StringBuilder();
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try (ArticleReader reader = NinjsFormat.standard().reader(new ByteArrayInputStream(bytes), null)) {
            try {
                told.append(reader.next().orElseThrow());
                reader.problems().forEach(problem -> told.append(said(problem)));
            } catch (ArticleFormatException e) {
                return text; // refused as a whole, and said so
            } catch (RuntimeException e) {
                throw new AssertionError("not an exception for a user: " + text, e);
            }
        }
        return told.toString();
    }

    private static String said(Problem problem) {
        return "\n" + problem;
    }

    private void mutate(Object item) {
        List<Object> parents = new ArrayList<>();
        collect(item, parents);
        Object parent = parents.get(random.nextInt(parents.size()));
        if (parent instanceof List<?>) {
            List<Object> list = list(parent);
            int at = random.nextInt(list.size() + 1);
            if (at < list.size() && random.nextBoolean()) {
                list.set(at, random.nextInt(3) == 0 ? wrapped(list.get(at)) : value(2));
            } else {
                list.add(at, value(2));
            }
            return;
        }
        Map<String, Object> map = map(parent);
        List<String> names = new ArrayList<>(map.keySet());
        String name = names.isEmpty() ? "a" : names.get(random.nextInt(names.size()));
        switch (random.nextInt(7)) {
            case 0, 1 -> map.put(name, value(2));
            case 2 -> map.put(name, wrapped(map.getOrDefault(name, Json.string(""))));
            case 3 -> map.put(token(), value(2));
            case 4 -> insert(map, NAMES.get(random.nextInt(NAMES.size())), value(2));
            case 5 -> insert(map, name.toLowerCase(Locale.ROOT), value(1));
            default -> insert(map, name.equals("by") ? "byline" : name.toUpperCase(Locale.ROOT), value(1));
        }
    }

    /** Somewhere among the others: which of two comes first must not matter. */
    private void insert(Map<String, Object> map, String name, Object value) {
        Map<String, Object> before = new LinkedHashMap<>(map);
        int at = random.nextInt(before.size() + 1);
        map.clear();
        int i = 0;
        for (Map.Entry<String, Object> entry : before.entrySet()) {
            if (i++ == at) {
                map.put(name, value);
            }
            if (!entry.getKey().equals(name)) {
                map.put(entry.getKey(), entry.getValue());
            }
        }
        map.putIfAbsent(name, value);
    }

    private Object wrapped(Object value) {
        return switch (random.nextInt(3)) {
            case 0 -> new ArrayList<>(List.of(value));
            case 1 -> new LinkedHashMap<>(Map.of("value", value));
            default -> new LinkedHashMap<>(Map.of(token(), value));
        };
    }

    private Object value(int depth) {
        int kind = random.nextInt(depth == 0 ? 8 : 12);
        return switch (kind) {
            case 0 -> Json.string("");
            case 1 -> Json.string("urn:x:" + token());
            case 2 -> Json.string("<p>" + token() + " <b>x</b></p>");
            case 3 -> Json.string(token() + "/x+y");
            case 4 -> scalar();
            case 8 -> new ArrayList<>(List.of(value(depth - 1), value(depth - 1)));
            case 9, 10, 11 -> {
                Map<String, Object> map = new LinkedHashMap<>();
                for (int i = random.nextInt(4); i > 0; i--) {
                    map.put(NAMES.get(random.nextInt(NAMES.size())), value(depth - 1));
                }
                yield kind == 9 ? map : new ArrayList<>(List.of(map));
            }
            default -> Json.string(token());
        };
    }

    private Object scalar() {
        return switch (random.nextInt(6)) {
            case 5 -> Standards.json("null");
            case 0 -> Json.number("1e400");
            case 1 -> Json.number("-7");
            case 2 -> Json.flag(true);
            default -> Json.number("12345678901234567890.5");
        };
    }

    private String token() {
        String token = "zq" + tokens.size() + "q";
        tokens.add(token);
        return token;
    }

    private static void collect(Object value, List<Object> parents) {
        if (value instanceof Map<?, ?>) {
            parents.add(value);
            map(value).values().forEach(part -> collect(part, parents));
        } else if (value instanceof List<?>) {
            parents.add(value);
            list(value).forEach(part -> collect(part, parents));
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }

    @SuppressWarnings("unchecked")
    private static List<Object> list(Object value) {
        return (List<Object>) value;
    }

    private static Object copy(Json json) {
        if (json.isObject()) {
            Map<String, Object> map = new LinkedHashMap<>();
            json.members().forEach((name, value) -> map.put(name, copy(value)));
            return map;
        }
        if (json.isArray()) {
            List<Object> list = new ArrayList<>();
            json.items().forEach(item -> list.add(copy(item)));
            return list;
        }
        return json;
    }

    private static String spelled(Object value) {
        return json(value).raw();
    }

    private static Json json(Object value) {
        if (value instanceof Map<?, ?>) {
            Json object = Json.object();
            map(value).forEach((name, part) -> object.put(name, json(part)));
            return object;
        }
        if (value instanceof List<?>) {
            Json array = Json.array();
            list(value).forEach(part -> array.add(json(part)));
            return array;
        }
        return (Json) value;
    }
}

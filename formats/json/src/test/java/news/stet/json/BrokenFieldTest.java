package news.stet.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import news.stet.Article;
import news.stet.io.ArticleFormat;
import news.stet.io.Problem;
import news.stet.testkit.BrokenFieldContract;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Any member that the schema knows, made wrong: the pointer leads to it, and line and column to its value. */
class BrokenFieldTest extends BrokenFieldContract {
    private static final JsonNode SCHEMA = schema();
    private static final Set<String> REFERENCES =
            Set.of("entity", "media", "parent", "block", "target", "about", "places", "addressees", "entities");
    private static final String NOWHERE = "\"nowhere-at-all\"";

    @Override
    protected ArticleFormat format() {
        return JsonFormat.standard();
    }

    /**
     * A value of the document that the schema describes.
     *
     * @param parent the array or object that holds it
     * @param name its name or index there
     * @param kinds what the schema says of it
     * @param required whether the schema says that it must be there
     */
    private record Field(
            String pointer, JsonNode parent, String name, JsonNode value, List<JsonNode> kinds, boolean required) {
        String parentPointer() {
            return pointer.substring(0, pointer.lastIndexOf('/'));
        }

        boolean allows(String type) {
            Set<String> types = new HashSet<>();
            kinds.forEach(kind -> {
                kind.path("type").forEach(each -> types.add(each.asString()));
                if (kind.path("type").isString()) {
                    types.add(kind.path("type").asString());
                }
                if (kind.has("const") || kind.has("enum")) {
                    types.add("string");
                }
                kind.path("oneOf")
                        .forEach(one -> types.add(
                                one.has("enum") ? "string" : one.path("type").asString()));
            });
            return types.contains(type) || (type.equals("integer") && types.contains("number"));
        }

        Optional<JsonNode> says(String keyword) {
            return kinds.stream()
                    .filter(kind -> kind.has(keyword))
                    .map(kind -> kind.get(keyword))
                    .findFirst();
        }
    }

    @Override
    protected Optional<Broken> broken(Article article, long seed) {
        Random random = new Random(seed);
        JsonNode tree = Trees.of(JsonFormat.standard().writeString(article));
        List<Field> fields = new ArrayList<>();
        collect("", tree, kinds(SCHEMA), fields);
        Field field = fields.get(random.nextInt(fields.size()));
        List<String> breaks = breaks(field);
        String value = breaks.get(random.nextInt(breaks.size()));
        if (value.isEmpty()) {
            ((ObjectNode) field.parent()).remove(field.name());
        } else if (field.parent() instanceof ObjectNode object) {
            object.set(field.name(), Trees.of(value));
        } else {
            ((ArrayNode) field.parent()).set(Integer.parseInt(field.name()), Trees.of(value));
        }
        String document = Trees.MAPPER.writeValueAsString(tree);
        return Optional.of(new Broken(
                document.getBytes(StandardCharsets.UTF_8),
                field.pointer() + " " + (value.isEmpty() ? "removed" : "= " + value),
                problem -> names(problem, field, value, document)));
    }

    private static boolean names(Problem problem, Field field, String value, String document) {
        String path = problem.location().path();
        if (value.isEmpty()) {
            // One of several that may be there is asked for by another name.
            return path.equals(field.parentPointer())
                    || (path.startsWith(field.parentPointer() + "/")
                            && path.indexOf('/', field.parentPointer().length() + 1) < 0);
        }
        if (field.name().equals("start") || field.name().equals("end")) {
            // Which of the numbers of a span is wrong is known to nobody.
            return path.startsWith(field.parentPointer() + "/");
        }
        return path.equals(field.pointer())
                && document.startsWith(
                        Trees.of(value).toString(), problem.location().column() - 1);
    }

    /** Values that are wrong there, as JSON; empty for none at all. */
    private static List<String> breaks(Field field) {
        List<String> breaks = new ArrayList<>(List.of("null"));
        Stream.of("7", "\"x\"", "true", "[]", "{}")
                .filter(value -> !field.allows(type(value)))
                .forEach(breaks::add);
        if (field.required()) {
            breaks.add("");
        }
        field.says("minimum").ifPresent(least -> breaks.add(Integer.toString(least.intValue() - 1)));
        field.says("maximum").ifPresent(most -> breaks.add(Long.toString(most.longValue() + 1)));
        if (field.allows("integer") && !field.allows("number")) {
            breaks.add("1.5");
        }
        if (field.says("enum").isPresent() || field.says("const").isPresent()) {
            breaks.add("\"nonsense\"");
        }
        if (field.value().isString() && field.says("minLength").isPresent()) {
            breaks.add("\"\"");
        }
        if (field.value().isString() && !field.name().equals("$schema")) {
            breaks.add("\"a:\\uFFFF\"");
        }
        if (field.says("pattern")
                .filter(pattern -> pattern.asString().startsWith("^["))
                .isPresent()) {
            breaks.add("\"1 b\"");
        }
        String list = field.pointer().replaceAll("/\\d+$", "");
        boolean inList = !list.equals(field.pointer());
        String name = list.substring(list.lastIndexOf('/') + 1);
        boolean local = !name.equals("entities") || list.endsWith("/source/entities") || list.endsWith("/by/entities");
        // A correction is of an article that is elsewhere.
        local &= !field.pointer().startsWith("/status/corrections/");
        if (REFERENCES.contains(name)
                && field.value().isString()
                && local
                && (inList || !field.value().isArray())) {
            breaks.add(NOWHERE);
        }
        if (name.equals("start") || name.equals("end")) {
            breaks.add(Integer.toString(field.value().intValue() + 1));
            breaks.add(Integer.toString(field.value().intValue() + 1_000));
        }
        if (name.equals("exact")) {
            breaks.add("\""
                    + "x"
                            .repeat(field.value()
                                            .asString()
                                            .codePointCount(
                                                    0, field.value().asString().length())
                                    + 1) + "\"");
        }
        if (field.pointer().matches("/claims/\\d+/attributions/0/source")) {
            breaks.add("\"unspecified\"");
        }
        return breaks;
    }

    private static String type(String value) {
        return switch (value.charAt(0)) {
            case '"' -> "string";
            case '[' -> "array";
            case '{' -> "object";
            case 't' -> "boolean";
            default -> "integer";
        };
    }

    private static void collect(String pointer, JsonNode node, List<JsonNode> kinds, List<Field> fields) {
        if (node.isObject()) {
            Set<String> required = new HashSet<>();
            kinds.forEach(kind -> kind.path("required").forEach(name -> required.add(name.asString())));
            node.properties().forEach(member -> {
                List<JsonNode> found = kinds.stream()
                        .map(kind -> kind.path("properties").path(member.getKey()))
                        .filter(kind -> !kind.isMissingNode())
                        .flatMap(kind -> kinds(kind).stream())
                        .toList();
                if (!found.isEmpty()) {
                    String at = pointer + "/" + member.getKey();
                    fields.add(new Field(
                            at, node, member.getKey(), member.getValue(), found, required.contains(member.getKey())));
                    collect(at, member.getValue(), found, fields);
                }
            });
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            List<JsonNode> found = kinds.stream()
                    .map(kind -> kind.path("items"))
                    .filter(kind -> !kind.isMissingNode())
                    .flatMap(kind -> kinds(kind).stream())
                    .toList();
            String at = pointer + "/" + i;
            fields.add(new Field(at, node, Integer.toString(i), node.get(i), found, false));
            collect(at, node.get(i), found, fields);
        }
    }

    /** What a part of the schema says itself, and what those say that it refers to. */
    private static List<JsonNode> kinds(JsonNode schema) {
        List<JsonNode> kinds = new ArrayList<>(List.of(schema));
        if (schema.has("$ref")) {
            kinds.addAll(kinds(SCHEMA.at(schema.get("$ref").asString().substring(1))));
        }
        schema.path("oneOf").forEach(one -> kinds.addAll(kinds(one)));
        return kinds;
    }

    private static JsonNode schema() {
        try (InputStream in = JsonFormat.class.getResourceAsStream("article.schema.json")) {
            return Trees.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

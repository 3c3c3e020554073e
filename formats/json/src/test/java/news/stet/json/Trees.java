package news.stet.json;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/** Documents as trees, by other code than that under test; {@code 1.10} is not {@code 1.1} in them. */
final class Trees {
    static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private Trees() {}

    static JsonNode of(String document) {
        return MAPPER.readTree(document);
    }

    static JsonNode of(byte[] document) {
        return of(new String(document, StandardCharsets.UTF_8));
    }

    /** Where two trees differ first; empty if nowhere. */
    static String difference(JsonNode a, JsonNode b) {
        if (a.equals(b)) {
            return "";
        }
        List<String> found = new ArrayList<>();
        each(a, (pointer, node) -> {
            if (found.isEmpty() && !node.isContainer() && !node.equals(at(b, pointer))) {
                found.add(pointer + ": " + node + " and " + at(b, pointer));
            }
        });
        return found.isEmpty() ? "the second has more" : found.get(0);
    }

    private static JsonNode at(JsonNode node, String pointer) {
        List<JsonNode> found = new ArrayList<>();
        each(node, (at, value) -> {
            if (at.equals(pointer)) {
                found.add(value);
            }
        });
        return found.isEmpty() ? MAPPER.missingNode() : found.get(0);
    }

    /** Every value of a tree with its pointer. */
    static void each(JsonNode node, BiConsumer<String, JsonNode> visitor) {
        each("", node, visitor);
    }

    private static void each(String pointer, JsonNode node, BiConsumer<String, JsonNode> visitor) {
        visitor.accept(pointer, node);
        if (node.isObject()) {
            node.properties().forEach(member -> each(pointer + "/" + member.getKey(), member.getValue(), visitor));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                each(pointer + "/" + i, node.get(i), visitor);
            }
        }
    }
}

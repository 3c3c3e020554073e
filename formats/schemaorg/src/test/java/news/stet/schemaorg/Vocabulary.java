package news.stet.schemaorg;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.stet.json.syntax.Json;
import org.junit.jupiter.api.Assumptions;

/** The rows of schema.org's vocabulary, which are not part of the project: what may stand where. */
final class Vocabulary {
    private final Map<String, List<String>> parents = new HashMap<>();
    private final Map<String, List<String>> domains = new HashMap<>();
    private final Map<String, List<String>> ranges = new HashMap<>();

    private Vocabulary(Path folder) throws IOException {
        for (Map<String, String> row : rows(folder.resolve("vocabulary/types.csv"))) {
            parents.put(row.get("label"), names(row.get("subTypeOf")));
        }
        for (Map<String, String> row : rows(folder.resolve("vocabulary/properties.csv"))) {
            domains.put(row.get("label"), names(row.get("domainIncludes")));
            ranges.put(row.get("label"), names(row.get("rangeIncludes")));
        }
    }

    static Path folder() {
        String named = System.getProperty("stet.standards");
        Path folder = (named != null
                        ? Path.of(named)
                        : Path.of(System.getProperty("stet.root", ".")).resolve("../shared/standards"))
                .resolve("schemaorg");
        Assumptions.assumeTrue(
                Files.isDirectory(folder), () -> "schema.org's own material is not at " + folder.toAbsolutePath());
        return folder;
    }

    static Vocabulary read() throws IOException {
        return new Vocabulary(folder());
    }

    /** What a document says that the vocabulary does not allow. */
    List<String> faults(Json document) {
        Map<String, Json> nodes = new HashMap<>();
        List<Json> graph = document.members().get("@graph").items();
        List<String> faults = new ArrayList<>();
        for (Json node : graph) {
            if (!node.has("@id") || !node.has("@type")) {
                faults.add("a node of the graph lacks @id or @type: " + node);
            } else if (nodes.put(node.members().get("@id").text(), node) != null) {
                faults.add("two nodes are called " + node.members().get("@id"));
            }
        }
        graph.forEach(node -> check(node, nodes, faults));
        return faults;
    }

    private void check(Json node, Map<String, Json> nodes, List<String> faults) {
        Set<String> types = types(node);
        node.members().forEach((property, value) -> {
            if (property.startsWith("@")) {
                return;
            }
            List<String> domain = domains.get(property);
            if (domain == null || domain.stream().noneMatch(types::contains)) {
                faults.add(property + " does not stand on " + Node.types(node));
                return;
            }
            for (Json one : value.isArray() ? value.items() : List.of(value)) {
                if (!isIn(one, ranges.get(property), nodes)) {
                    faults.add(property + " is of " + ranges.get(property) + ", found " + one);
                }
                if (one.isObject() && !Node.isReference(one)) {
                    check(one, nodes, faults);
                }
            }
        });
    }

    private boolean isIn(Json value, List<String> range, Map<String, Json> nodes) {
        if (value.isObject()) {
            Json node = Node.isReference(value) ? nodes.get(Node.id(value)) : value;
            return (range.contains("URL") && Names.isAbsolute(Node.id(value)))
                    || (node != null && types(node).stream().anyMatch(range::contains));
        }
        if (value.kind() == Json.Kind.NUMBER) {
            return range.contains("Number");
        }
        return value.isString()
                && !value.text().isEmpty()
                && (range.contains("Text")
                        || (range.contains("URL") && Names.isAbsolute(value.text()))
                        || (range.contains("Date") && value.text().matches("\\d{4}-\\d\\d-\\d\\d"))
                        || (range.contains("DateTime")
                                && value.text()
                                        .matches(
                                                "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?(Z|[+-][0-9:]+)?")));
    }

    /** The types of a node and all above them. */
    private Set<String> types(Json node) {
        Set<String> types = new HashSet<>();
        Node.types(node).forEach(type -> add(type, types));
        return types;
    }

    private void add(String type, Set<String> types) {
        types.add(type);
        types.add("Thing");
        parents.getOrDefault(type, List.of()).forEach(parent -> add(parent, types));
    }

    private static List<String> names(String addresses) {
        return Stream.of(addresses.split(",\\s*"))
                .map(address -> address.replace("http://schema.org/", ""))
                .toList();
    }

    private static List<Map<String, String>> rows(Path table) throws IOException {
        List<List<String>> rows = new ArrayList<>(List.of(new ArrayList<>()));
        // A cell in quotation marks, which are doubled inside, and what stands behind it.
        Matcher cells = Pattern.compile("\"((?:[^\"]|\"\")*+)\"(,|\r?\n|$)").matcher(Files.readString(table));
        while (cells.find()) {
            rows.get(rows.size() - 1).add(cells.group(1).replace("\"\"", "\""));
            if (!cells.group(2).equals(",")) {
                rows.add(new ArrayList<>());
            }
        }
        List<Map<String, String>> named = new ArrayList<>();
        for (List<String> row : rows.subList(1, rows.size())) {
            Map<String, String> columns = new HashMap<>();
            for (int i = 0; i < row.size(); i++) {
                columns.put(rows.get(0).get(i), row.get(i));
            }
            if (!columns.isEmpty()) {
                named.add(columns);
            }
        }
        return named;
    }
}

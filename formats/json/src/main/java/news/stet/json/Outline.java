package news.stet.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * What is where in a document. Built only when something is wrong with it, so that reading need not keep places; reaches
 * as far as the document can be parsed.
 */
final class Outline {
    private static final String ENTITIES = "entities";

    private final Node root = new Node("", 0, 0);

    private Outline() {}

    static Outline of(Document document) {
        Outline outline = new Outline();
        try (JsonParser parser = document.parser()) {
            if (parser.nextToken() != null) {
                outline.root.offset = offset(parser);
                fill(outline.root, parser);
            }
        } catch (RuntimeException | StackOverflowError e) {
            // What was found up to here is what there is.
            return outline;
        }
        return outline;
    }

    /**
     * The value that a pointer and a path of the model from there lead to, or the one nearest to it: not every component
     * has a value of its own.
     */
    Node find(String pointer, String path) {
        Node node = root;
        for (String segment :
                pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/", -1)) {
            Node next = node.member(segment.replace("~1", "/").replace("~0", "~"));
            if (next == null) {
                return node;
            }
            node = next;
        }
        for (String segment : path.isEmpty() ? new String[0] : path.split("/", -1)) {
            Node next = node.component(segment);
            if (next == null) {
                return node;
            }
            node = next;
        }
        return node;
    }

    private static void fill(Node node, JsonParser parser) {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                int nameOffset = offset(parser);
                parser.nextToken();
                Node member = new Node(
                        node.pointer + "/" + name.replace("~", "~0").replace("/", "~1"), nameOffset, offset(parser));
                node.members.putIfAbsent(name, member);
                if (name.equals("id") && parser.currentToken() == JsonToken.VALUE_STRING) {
                    node.id = parser.getString();
                }
                fill(member, parser);
            }
        } else if (token == JsonToken.START_ARRAY) {
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                Node item = new Node(node.pointer + "/" + node.items.size(), offset(parser), offset(parser));
                node.items.add(item);
                fill(item, parser);
            }
        }
    }

    private static int offset(JsonParser parser) {
        return (int) parser.currentTokenLocation().getByteOffset();
    }

    /** One value. */
    static final class Node {
        private final String pointer;
        private final int nameOffset;
        private final Map<String, Node> members = new HashMap<>();
        private final List<Node> items = new ArrayList<>();
        private int offset;
        private @Nullable String id;

        private Node(String pointer, int nameOffset, int offset) {
            this.pointer = pointer;
            this.nameOffset = nameOffset;
            this.offset = offset;
        }

        String pointer() {
            return pointer;
        }

        /** Where the value starts. */
        int offset() {
            return offset;
        }

        /** Where its name starts, if it is a member. */
        int nameOffset() {
            return nameOffset;
        }

        private @Nullable Node member(String segment) {
            return items.isEmpty() ? members.get(segment) : item(segment);
        }

        private @Nullable Node component(String segment) {
            Node member = member(segment);
            if (member != null || items.isEmpty()) {
                // The one component whose member has another name: the ids of a source.
                return member == null && segment.equals("ids") ? members.get(ENTITIES) : member;
            }
            return items.stream()
                    .filter(item -> segment.equals(item.id))
                    .findFirst()
                    .orElse(null);
        }

        private @Nullable Node item(String segment) {
            if (segment.isEmpty() || segment.length() > 9 || !segment.chars().allMatch(c -> c >= '0' && c <= '9')) {
                return null;
            }
            int index = Integer.parseInt(segment);
            return index < items.size() ? items.get(index) : null;
        }
    }
}

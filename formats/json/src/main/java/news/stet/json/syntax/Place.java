package news.stet.json.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import news.stet.io.Location;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Where a value stands, looked up by the names and indices that lead to it. Reading keeps no places; when something is
 * wrong, the document is looked through again for the few places that matter.
 */
final class Place {
    // The components whose members have other names: the ids of a source, and the value of a target.
    private static final String IDS = "ids";
    private static final String ENTITIES = "entities";
    private static final Set<String> TARGETS = Set.of("href", "entity", "media");

    private final List<String> segments = new ArrayList<>();
    private final int exact;

    // How far it was found: the value there, and its name if it is a member.
    private int found;
    private int offset;
    private int nameOffset;

    /**
     * A value.
     *
     * @param pointer a JSON pointer
     * @param path from there, by the model's components, and by ids in lists whose elements have one; may be empty
     */
    Place(String pointer, String path) {
        if (!pointer.isEmpty()) {
            for (String segment : pointer.substring(1).split("/", -1)) {
                segments.add(segment.replace("~1", "/").replace("~0", "~"));
            }
        }
        exact = segments.size();
        if (!path.isEmpty()) {
            segments.addAll(List.of(path.split("/", -1)));
        }
    }

    /** Looks for places, as far as the document can be parsed. */
    static void find(Document document, List<Place> places) {
        // Ids first: which element of a list has one is known only when all of the element was seen.
        look(document, parser -> resolve(parser, places, 0));
        look(document, parser -> search(parser, places, 0, offset(parser)));
    }

    private static void look(Document document, Look look) {
        try (JsonParser parser = document.parser()) {
            if (parser.nextToken() != null) {
                look.at(parser);
            }
        } catch (RuntimeException | StackOverflowError e) {
            // What was found up to here is what there is.
            return;
        }
    }

    /** Where the value starts, or the nearest one around it: not every component has a value of its own. */
    int offset() {
        return offset;
    }

    /** Where its name starts, if it is a member. */
    int nameOffset() {
        return nameOffset;
    }

    Location location(Document document) {
        return document.at(offset, pointer());
    }

    /** The pointer to what was found. */
    private String pointer() {
        StringBuilder pointer = new StringBuilder();
        for (String segment : segments.subList(0, found)) {
            pointer.append('/').append(segment.replace("~", "~0").replace("/", "~1"));
        }
        return pointer.toString();
    }

    private static void search(JsonParser parser, List<Place> places, int depth, int nameOffset) {
        int offset = offset(parser);
        for (Place place : places) {
            place.reached(depth, offset, nameOffset);
        }
        boolean inArray = parser.currentToken() == JsonToken.START_ARRAY;
        JsonToken end = inArray ? JsonToken.END_ARRAY : JsonToken.END_OBJECT;
        if (!inArray && parser.currentToken() != JsonToken.START_OBJECT) {
            return;
        }
        for (int index = 0; parser.nextToken() != end; index++) {
            int start = offset(parser);
            String segment = inArray ? Integer.toString(index) : parser.currentName();
            if (!inArray) {
                parser.nextToken();
            }
            List<Place> within = leadingTo(places, depth, segment);
            if (within.isEmpty()) {
                parser.skipChildren();
            } else {
                search(parser, within, depth + 1, start);
            }
        }
    }

    /** Puts an index for the id of an element. */
    private static void resolve(JsonParser parser, List<Place> places, int depth) {
        boolean inArray = parser.currentToken() == JsonToken.START_ARRAY;
        if (!inArray && parser.currentToken() != JsonToken.START_OBJECT) {
            return;
        }
        JsonToken end = inArray ? JsonToken.END_ARRAY : JsonToken.END_OBJECT;
        for (int index = 0; parser.nextToken() != end; index++) {
            if (inArray) {
                resolveElement(parser, places, depth, Integer.toString(index));
            } else {
                String name = parser.currentName();
                parser.nextToken();
                List<Place> within = leadingTo(places, depth, name);
                if (within.isEmpty()) {
                    parser.skipChildren();
                } else {
                    resolve(parser, within, depth + 1);
                }
            }
        }
    }

    private static void resolveElement(JsonParser parser, List<Place> places, int depth, String index) {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            parser.skipChildren();
            return;
        }
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            if (name.equals("id") && parser.currentToken() == JsonToken.VALUE_STRING) {
                String id = parser.getString();
                for (Place place : places) {
                    // An id is no number; once resolved, a segment is none.
                    if (place.isComponent(depth) && place.segments.get(depth).equals(id)) {
                        place.segments.set(depth, index);
                    }
                }
            }
            parser.skipChildren();
        }
    }

    private static List<Place> leadingTo(List<Place> places, int depth, String segment) {
        List<Place> leading = new ArrayList<>();
        for (Place place : places) {
            if (place.leadsTo(depth, segment)) {
                leading.add(place);
            }
        }
        return leading;
    }

    private boolean leadsTo(int depth, String segment) {
        if (depth >= segments.size()) {
            return false;
        }
        if (isComponent(depth) && segments.get(depth).equals(IDS) && segment.equals(ENTITIES)) {
            segments.set(depth, ENTITIES);
        } else if (isComponent(depth) && isValueOfTarget(depth) && TARGETS.contains(segment)) {
            segments.set(depth, segment);
        }
        return segments.get(depth).equals(segment);
    }

    private boolean isValueOfTarget(int depth) {
        return depth > 0
                && segments.get(depth).equals("value")
                && segments.get(depth - 1).equals("target");
    }

    private boolean isComponent(int depth) {
        return depth >= exact && depth < segments.size();
    }

    private void reached(int depth, int offset, int nameOffset) {
        // The first one of that name.
        if (depth > found || depth == 0) {
            found = depth;
            this.offset = offset;
            this.nameOffset = nameOffset;
        }
    }

    private static int offset(JsonParser parser) {
        return (int) parser.currentTokenLocation().getByteOffset();
    }

    private interface Look {
        void at(JsonParser parser);
    }
}

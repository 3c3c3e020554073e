package news.stet.ninjs;

import java.util.List;
import java.util.Map;
import java.util.Set;
import news.stet.json.syntax.Json;
import org.jspecify.annotations.Nullable;

/** Whether a value is GeoJSON (RFC 7946), as ninjs wants it of the geometry of a place. */
final class GeoJson {
    /** How deep the coordinates of a geometry are nested: 0 for a position. */
    private static final Map<String, Integer> COORDINATES =
            Map.of("Point", 0, "MultiPoint", 1, "LineString", 1, "MultiLineString", 2, "Polygon", 2, "MultiPolygon", 3);

    private static final Set<String> COLLECTIONS = Set.of("GeometryCollection", "Feature", "FeatureCollection");

    private GeoJson() {}

    static boolean isValid(Json value) {
        return isGeometry(value)
                || isFeature(value)
                || (isType(value, "FeatureCollection") && all(value, "features", true));
    }

    private static boolean isGeometry(@Nullable Json value) {
        if (value == null || !value.isObject() || !hasBox(value)) {
            return false;
        }
        String type = type(value);
        if (type.equals("GeometryCollection")) {
            return all(value, "geometries", false);
        }
        Integer depth = COORDINATES.get(type);
        Json coordinates = value.members().get("coordinates");
        return depth != null && coordinates != null && isNested(coordinates, depth, least(type));
    }

    private static boolean isFeature(Json value) {
        if (!isType(value, "Feature") || !hasBox(value)) {
            return false;
        }
        Json id = value.members().get("id");
        Json properties = value.members().get("properties");
        Json geometry = value.members().get("geometry");
        return (id == null || id.isString() || id.kind() == Json.Kind.NUMBER)
                && properties != null
                && (properties.isObject() || properties.kind() == Json.Kind.NULL)
                && geometry != null
                && (geometry.kind() == Json.Kind.NULL || isGeometry(geometry));
    }

    private static boolean all(Json value, String member, boolean features) {
        Json items = value.members().get(member);
        return items != null
                && items.isArray()
                && hasBox(value)
                && items.items().stream().allMatch(item -> features ? isFeature(item) : isGeometry(item));
    }

    private static boolean hasBox(Json value) {
        Json box = value.members().get("bbox");
        return box == null || (box.isArray() && box.items().size() >= 4 && areNumbers(box.items()));
    }

    private static int least(String type) {
        return switch (type) {
            case "LineString", "MultiLineString" -> 2;
            case "Polygon", "MultiPolygon" -> 4;
            default -> 0;
        };
    }

    /** Positions, nested; the arrays that hold them have some number of them at least. */
    private static boolean isNested(Json value, int depth, int least) {
        if (!value.isArray()) {
            return false;
        }
        List<Json> items = value.items();
        if (depth == 0) {
            return items.size() >= 2 && areNumbers(items);
        }
        return (depth > 1 || items.size() >= least)
                && items.stream().allMatch(item -> isNested(item, depth - 1, least));
    }

    private static boolean areNumbers(List<Json> items) {
        return items.stream().allMatch(item -> item.kind() == Json.Kind.NUMBER);
    }

    private static boolean isType(Json value, String type) {
        return value.isObject() && type(value).equals(type);
    }

    private static String type(Json value) {
        Json type = value.members().get("type");
        return type != null && type.isString() ? type.text() : "";
    }

    /** Whether an object says that it is GeoJSON. */
    static boolean isNamed(Json value) {
        return value.isObject() && (COORDINATES.containsKey(type(value)) || COLLECTIONS.contains(type(value)));
    }
}

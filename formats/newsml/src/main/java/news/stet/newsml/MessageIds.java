package news.stet.newsml;

import static news.stet.newsml.Namespaces.stet;

import java.util.HashSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.namespace.QName;
import news.stet.markup.xml.Element;
import news.stet.markup.xml.XmlNames;

/**
 * The ids of the items of one message, which must be unique in the document. Items of others keep theirs where they can;
 * where they cannot, all ids of the item get a prefix, which {@code stet:ids} names and reading takes away.
 */
final class MessageIds {
    private static final QName PREFIX = stet("ids");
    private static final Set<String> IDS = Set.of("id", "partid");
    private static final Set<String> REFERENCES =
            Set.of("idref", "idrefs", "contentrefs", "sourceidref", "original", "root");
    // What the items that Stet writes begin their ids with.
    private static final Pattern OURS = Pattern.compile("n\\d+\\..*+");
    // Memory must not grow with the message: from here on every item's ids get a prefix.
    private static final int REMEMBERED = 100_000;

    private final Set<String> seen = new HashSet<>();

    /** Says which ids are taken by what stands around the items. */
    void take(Element around) {
        ids(around).forEach(seen::add);
    }

    /** Makes the ids of an item differ from those of the items before it. */
    void separate(Element item, String prefix) {
        Set<String> ids = ids(item).collect(Collectors.toSet());
        if (ids.isEmpty()) {
            return;
        }
        boolean free = seen.size() < REMEMBERED
                && ids.stream()
                        .noneMatch(id -> seen.contains(id) || OURS.matcher(id).matches());
        if (free) {
            seen.addAll(ids);
        } else {
            replace(item, id -> prefix + id);
            item.set(PREFIX, prefix);
        }
    }

    /** Whether an element has neither ids nor references to them. */
    static boolean isWithout(Element element) {
        return element.attributes().keySet().stream().noneMatch(name -> isTyped(element.name(), name))
                && element.children().allMatch(MessageIds::isWithout);
    }

    /** Whether a prefix is one of those that are given here. */
    static boolean isPrefix(String prefix) {
        return prefix.endsWith(".") && OURS.matcher(prefix).matches() && prefix.indexOf('.') == prefix.length() - 1;
    }

    private static Stream<String> ids(Element element) {
        Stream<String> own = element.attributes().entrySet().stream()
                .filter(attribute -> isId(element.name(), attribute.getKey()))
                .map(attribute -> attribute.getValue().strip());
        return Stream.concat(own, element.children().flatMap(MessageIds::ids));
    }

    private static void replace(Element element, UnaryOperator<String> id) {
        element.attributes().replaceAll((name, value) -> isTyped(element.name(), name) ? each(value, id) : value);
        element.children().forEach(child -> replace(child, id));
    }

    private static String each(String ids, UnaryOperator<String> id) {
        return Stream.of(ids.strip().split("\\s+")).map(id).collect(Collectors.joining(" "));
    }

    /** The value of an attribute as it was before the ids of the item got a prefix. */
    static String without(String prefix, QName element, QName attribute, String value) {
        return isTyped(element, attribute)
                ? each(value, id -> id.startsWith(prefix) ? id.substring(prefix.length()) : id)
                : value;
    }

    /** Whether the schema types an attribute as an id or as references to ids. */
    static boolean isTyped(QName element, QName attribute) {
        return isId(element, attribute)
                || (isPlain(element, attribute) && REFERENCES.contains(attribute.getLocalPart()));
    }

    private static boolean isId(QName element, QName attribute) {
        return attribute.equals(XmlNames.ID) || (isPlain(element, attribute) && IDS.contains(attribute.getLocalPart()));
    }

    private static boolean isPlain(QName element, QName attribute) {
        return attribute.getNamespaceURI().isEmpty()
                && element.getNamespaceURI().equals(Namespaces.NAR);
    }
}

package news.stet.newsml.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.namespace.QName;
import news.stet.Text;
import news.stet.markup.xml.Place;
import news.stet.newsml.grammar.Rule;
import org.jspecify.annotations.Nullable;

/**
 * What a schema's validator says, in our words: its own are in the language of the machine and change with the release.
 * Taken from it are the key, and what stands between apostrophes, whatever the language.
 */
record SchemaWords(String key, List<String> quoted, List<String> expected) {
    private static final Pattern MESSAGE = Pattern.compile("([a-zA-Z-]+[.0-9a-zA-Z-]*): .*", Pattern.DOTALL);
    private static final String INSTANCE = "http://www.w3.org/2001/XMLSchema-instance,";
    private static final int NAMES_SHOWN = 10;

    static SchemaWords of(String message) {
        Matcher matcher = MESSAGE.matcher(message);
        if (!matcher.matches()) {
            return new SchemaWords("", List.of(), List.of());
        }
        List<String> quoted = new ArrayList<>();
        for (int open = message.indexOf('\''); open >= 0; open = message.indexOf('\'', open + 1)) {
            int close = message.indexOf('\'', open + 1);
            if (close < 0) {
                break;
            }
            quoted.add(message.substring(open + 1, close).replace(INSTANCE, "xsi:"));
            open = close;
        }
        return new SchemaWords(matcher.group(1), quoted, expected(message));
    }

    /** The names in a list such as <code>{"namespace":name, WC[##other:"namespace"]}</code>. */
    private static List<String> expected(String message) {
        int open = message.lastIndexOf('{');
        int close = message.lastIndexOf('}');
        List<String> names = new ArrayList<>();
        if (open >= 0 && open < close) {
            for (String item : message.substring(open + 1, close).split(", ", -1)) {
                String name = item.startsWith("WC[") ? wildcard(item) : item.substring(item.lastIndexOf(':') + 1);
                names.add(name);
            }
        }
        return names.stream().distinct().toList();
    }

    private static String wildcard(String item) {
        if (item.contains("##any")) {
            return "any element";
        }
        return item.contains("##other")
                ? "an element of another namespace"
                : "an element of " + item.substring(3, item.length() - 1);
    }

    boolean isDangling() {
        return key.equals("cvc-id.1");
    }

    /** Says nothing but that the attribute or element is wrong because its value is. */
    boolean isEcho() {
        return key.equals("cvc-attribute.3") || key.equals("cvc-type.3.1.3") || key.equals("cvc-complex-type.2.2");
    }

    Rule rule() {
        return switch (key) {
            case "cvc-elt.1", "cvc-elt.1.a" -> Rule.ROOT;
            case "cvc-complex-type.2.4.b", "cvc-complex-type.2.4.i", "cvc-complex-type.2.4.j" -> Rule.ELEMENT_MISSING;
            case "cvc-complex-type.2.3" -> Rule.TEXT_MISPLACED;
            case "cvc-complex-type.3.2.1", "cvc-complex-type.3.2.2", "cvc-elt.3.1", "cvc-elt.4.2" ->
                Rule.ATTRIBUTE_UNKNOWN;
            case "cvc-complex-type.4" -> Rule.ATTRIBUTE_MISSING;
            case "cvc-complex-type.5.1", "cvc-complex-type.5.2" -> Rule.ID_SECOND;
            case "cvc-id.2" -> Rule.ID_DUPLICATE;
            case "cvc-pattern-valid" -> quoted.contains("[\\S ]*") ? Rule.LINE_BREAK : Rule.VALUE;
            default -> key.startsWith("cvc-complex-type.2") ? Rule.ELEMENT_UNKNOWN : Rule.VALUE;
        };
    }

    /** The element, or the attribute of it that is meant. */
    Place place(Open element) {
        String attribute = attribute(element);
        return attribute == null ? element.place() : element.place(attribute);
    }

    private @Nullable String attribute(Open element) {
        Rule rule = rule();
        for (Map.Entry<QName, String> entry : element.attributes().entrySet()) {
            String local = entry.getKey().getLocalPart();
            boolean named = quoted.stream()
                    .anyMatch(word -> word.substring(word.indexOf(':') + 1).equals(local));
            boolean valued = quoted.contains(entry.getValue());
            if (rule == Rule.ATTRIBUTE_UNKNOWN ? named : isOfValue(rule) && valued) {
                return local;
            }
        }
        return null;
    }

    private static boolean isOfValue(Rule rule) {
        return rule == Rule.VALUE || rule == Rule.LINE_BREAK || rule == Rule.ID_DUPLICATE;
    }

    String message(Open element) {
        String name = element.name().getLocalPart();
        Rule rule = rule();
        return switch (rule) {
            case ROOT -> "found " + Text.quote(name) + ", expected an element of the schema";
            case ELEMENT_MISSING -> "found the end of " + name + ", expected " + names("more");
            case TEXT_MISPLACED -> "found text in " + name + ", expected elements alone";
            case ATTRIBUTE_UNKNOWN ->
                "found " + named(element, "an attribute") + ", which " + name + " does not have in the schema";
            case ATTRIBUTE_MISSING -> "found no attribute " + named(element, "that is required") + ", expected it";
            case ID_SECOND -> "found a second identifier, expected one";
            case ID_DUPLICATE ->
                "found the identifier " + named(element, "") + " again, expected it once in the document";
            case LINE_BREAK -> "found " + named(element, "a text") + ", expected text without line breaks and tabs";
            case VALUE -> "found " + named(element, "a value") + ", expected " + value();
            default -> "found " + Text.quote(name) + ", expected " + names("nothing that the schema does not know");
        };
    }

    /** The first thing quoted that is not the element's own name. */
    private String named(Open element, String otherwise) {
        return quoted.stream()
                .filter(word -> !word.equals(element.name().getLocalPart()))
                .findFirst()
                .map(Text::quote)
                .orElse(otherwise);
    }

    private String value() {
        String last = quoted.isEmpty() ? "" : quoted.get(quoted.size() - 1);
        return switch (key) {
            case "cvc-enumeration-valid" -> names("another");
            case "cvc-pattern-valid" -> "a text of the form " + Text.quote(quoted.size() > 1 ? quoted.get(1) : "");
            case "cvc-minInclusive-valid" -> "at least " + Text.quote(quoted.size() > 1 ? quoted.get(1) : "");
            case "cvc-maxInclusive-valid" -> "at most " + Text.quote(quoted.size() > 1 ? quoted.get(1) : "");
            default -> quoted.size() > 1 ? "what the schema has as " + Text.quote(last) : "what the schema allows";
        };
    }

    private String names(String otherwise) {
        if (expected.isEmpty()) {
            return otherwise;
        }
        String shown = String.join(", ", expected.subList(0, Math.min(expected.size(), NAMES_SHOWN)));
        return (expected.size() == 1 ? "" : "one of ") + shown + (expected.size() > NAMES_SHOWN ? ", …" : "");
    }
}

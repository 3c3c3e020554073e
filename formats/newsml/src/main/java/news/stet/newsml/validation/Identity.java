package news.stet.newsml.validation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import news.stet.Text;

/** Which item, of which standard, by whom and of which kind. */
final class Identity implements Check {
    private static final int MAJOR = 2;
    private static final int MINOR = 35;
    // Whose type says that one of the two must be used.
    private static final List<String> CONCEPTS = List.of("itemClass", "pubStatus", "service", "type", "conceptId");

    private final Findings findings;
    private final Map<String, Integer> items = new HashMap<>();

    Identity(Findings findings) {
        this.findings = findings;
    }

    @Override
    public void startItem(Open item) {
        String guid = item.get("guid");
        if (guid != null && guid.isBlank()) {
            findings.add(
                    Semantic.GUID_EMPTY,
                    item.place("guid"),
                    "found " + Text.quote(guid) + ", expected the identity of the item",
                    "an item keeps one guid for all its versions, such as urn:newsml:example.com:2026:1234.");
        } else if (guid != null) {
            again(
                    item,
                    guid,
                    Objects.requireNonNullElse(item.get("version"), "1").strip());
        }
        if (item.get("conformance") == null) {
            findings.add(
                    Semantic.CONFORMANCE_MISSING,
                    item.place(),
                    "found no attribute conformance, which says core, expected power",
                    "write conformance=\"power\".");
        }
        standard(item);
    }

    private void again(Open item, String guid, String version) {
        Integer line = items.putIfAbsent(guid + " " + version, item.place().line());
        if (line != null) {
            findings.add(
                    Semantic.ITEM_DUPLICATE,
                    item.place("guid"),
                    "found the item " + Text.quote(guid) + " in version " + Text.quote(version)
                            + " again, expected it once in the message; it is at line " + line,
                    "count up the version of an item that was changed.");
        }
    }

    private void standard(Open item) {
        String standard = item.get("standard");
        if (standard != null && !standard.equals("NewsML-G2")) {
            findings.add(
                    Semantic.STANDARD_VERSION,
                    item.place("standard"),
                    "found the standard " + Text.quote(standard) + ", expected NewsML-G2",
                    null);
        }
        String version = item.get("standardversion");
        if (version != null && version.matches("[0-9]{1,6}\\.[0-9]{1,6}") && !isKnown(version)) {
            findings.add(
                    Semantic.STANDARD_VERSION,
                    item.place("standardversion"),
                    "found the version " + Text.quote(version) + ", expected 2.0 to " + MAJOR + "." + MINOR,
                    "it is checked as version " + MAJOR + "." + MINOR + " would be.");
        }
    }

    private static boolean isKnown(String version) {
        int point = version.indexOf('.');
        return Integer.parseInt(version.substring(0, point)) == MAJOR
                && Integer.parseInt(version.substring(point + 1)) <= MINOR;
    }

    @Override
    public void start(Open element) {
        if (!element.isOfStandard()) {
            return;
        }
        String name = element.name().getLocalPart();
        boolean provider = name.equals("provider") && element.isIn("itemMeta");
        boolean role = name.equals("role") && element.isIn("itemMeta");
        if (!provider && !role && !CONCEPTS.contains(name)) {
            return;
        }
        Stream<String> names = provider ? Stream.of("qcode", "uri", "literal") : Stream.of("qcode", "uri");
        if (names.map(element::get).allMatch(value -> value == null || value.isBlank())) {
            findings.add(
                    Semantic.IDENTITY_MISSING,
                    element.place(),
                    "found no qcode and no uri, expected one of them to say which " + name + " is meant",
                    null);
        }
    }
}

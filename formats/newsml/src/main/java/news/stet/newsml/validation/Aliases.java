package news.stet.newsml.validation;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import news.stet.Text;
import news.stet.markup.xml.Place;
import news.stet.newsml.grammar.Atom;
import org.jspecify.annotations.Nullable;

/**
 * Aliases of qcodes and where they are declared. A catalog that is elsewhere is never fetched: under one that is not IPTC's
 * any alias may be declared, and only the catalog is told of.
 */
final class Aliases implements Check {
    private final Findings findings;
    private final Predicate<String> known;
    private final Set<String> remote = new HashSet<>();
    private final Declared message = new Declared();
    private final Map<String, Place> used = new LinkedHashMap<>();
    private @Nullable Declared item;

    /** What one item, or the header, declares. */
    private static final class Declared {
        private final Set<String> aliases = new HashSet<>();
        private boolean elsewhere;
    }

    Aliases(Findings findings, Predicate<String> known) {
        this.findings = findings;
        this.known = known;
    }

    @Override
    public void startItem(Open element) {
        tell(message);
        item = new Declared();
    }

    @Override
    public void start(Open element) {
        Declared declared = item == null ? message : item;
        if (element.is("scheme") && element.isIn("catalog")) {
            String alias = element.get("alias");
            if (alias != null) {
                declared.aliases.add(alias.strip());
            }
        } else if (element.is("catalogRef")) {
            String address = element.get("href");
            if (address != null && !isOfIptc(address)) {
                declared.elsewhere = true;
                if (remote.add(address)) {
                    findings.add(
                            Semantic.CATALOG_UNKNOWN,
                            element.place("href"),
                            "found the catalog " + Text.quote(address)
                                    + ", expected its aliases to be known: they are not checked, since nothing is fetched",
                            "give the validator the aliases that it declares.");
                }
            }
        }
    }

    private static boolean isOfIptc(String address) {
        return address.matches("https?://(?:www\\.)?iptc\\.org/std(?:-dev)?/catalog/.*");
    }

    @Override
    public void atom(Atom atom, String text, Place place) {
        if (atom == Atom.QCODE) {
            used.putIfAbsent(text.substring(0, text.indexOf(':')), place);
        }
    }

    @Override
    public void endItem(Open element) {
        if (item != null) {
            tell(item);
        }
        item = null;
    }

    @Override
    public void finish() {
        tell(message);
    }

    /** Once for each alias, where it is used first. */
    private void tell(Declared declared) {
        if (!declared.elsewhere && !message.elsewhere) {
            used.forEach((alias, place) -> {
                if (!declared.aliases.contains(alias) && !message.aliases.contains(alias) && !known.test(alias)) {
                    findings.add(
                            Semantic.ALIAS_UNDECLARED,
                            place,
                            "found the alias " + Text.quote(alias)
                                    + ", expected one that a catalog of the item declares",
                            "add a catalog with its scheme, or refer to one: without it the qcode identifies nothing.");
                }
            });
        }
        used.clear();
    }
}

package news.stet.newsml.validation;

import java.util.Set;
import javax.xml.namespace.QName;
import news.stet.Text;
import news.stet.markup.xml.Place;
import news.stet.markup.xml.XmlNames;

/** Ranks order the properties of one name: those of one role and language cannot share one. */
final class Ranks implements Check {
    private static final Set<String> RANKED = Set.of(
            "headline",
            "subject",
            "genre",
            "keyword",
            "slugline",
            "dateline",
            "by",
            "creditline",
            "description",
            "language");

    private final Findings findings;

    Ranks(Findings findings) {
        this.findings = findings;
    }

    @Override
    public void start(Open element) {
        Open parent = element.parent();
        String rank = element.get("rank");
        if (parent == null || rank == null || !element.isOfStandard()) {
            return;
        }
        String name = element.name().getLocalPart();
        if (!RANKED.contains(name)) {
            return;
        }
        String key = String.join(
                "\n",
                name,
                rank.strip(),
                element.get(new QName("role")),
                element.get(new QName("roleuri")),
                element.get(new QName("type")),
                element.get(new QName("typeuri")),
                element.get(XmlNames.LANG));
        Place first = parent.ranks().putIfAbsent(key, element.place());
        if (first != null) {
            findings.add(
                    Semantic.RANK_DUPLICATE,
                    element.place("rank"),
                    "found the rank " + Text.quote(rank) + " again, expected another than that of the " + name
                            + " at line " + first.line(),
                    null);
        }
    }
}

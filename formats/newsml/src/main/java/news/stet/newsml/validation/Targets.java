package news.stet.newsml.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.stet.Text;
import news.stet.markup.xml.Place;
import news.stet.newsml.grammar.Atom;

/** What references lead to: an item is understood by itself, so that they should not leave it. */
final class Targets implements Check {
    private record Reference(String id, int item, Place place) {}

    private final Findings findings;
    private final Map<String, Integer> ids = new HashMap<>();
    private final List<Reference> open = new ArrayList<>();
    private final Set<String> body = new HashSet<>();
    private int item;
    private int bodies;

    Targets(Findings findings) {
        this.findings = findings;
    }

    @Override
    public void startItem(Open element) {
        item++;
        body.clear();
    }

    @Override
    public void start(Open element) {
        if (element.is("inlineXML")) {
            bodies++;
            body.clear();
            return;
        }
        String id = element.get("id");
        if (bodies > 0 && id != null && !body.add(id)) {
            findings.add(
                    Semantic.BODY_ID_DUPLICATE,
                    element.place("id"),
                    "found the id " + Text.quote(id) + " again, expected it once in the body",
                    null);
        }
    }

    @Override
    public void end(Open element) {
        if (element.is("inlineXML")) {
            bodies--;
        }
    }

    @Override
    public void atom(Atom atom, String text, Place place) {
        if (atom == Atom.ID) {
            ids.putIfAbsent(text, item);
        } else if (atom == Atom.IDREF) {
            open.add(new Reference(text, item, place));
        }
    }

    @Override
    public void endItem(Open element) {
        resolve();
    }

    @Override
    public void finish() {
        resolve();
    }

    /** What leads nowhere may lead to an item that has yet to come. */
    private void resolve() {
        open.removeIf(reference -> {
            Integer target = ids.get(reference.id());
            if (target != null && target != reference.item()) {
                findings.add(
                        Semantic.REFERENCE_ELSEWHERE,
                        reference.place(),
                        "found a reference to " + Text.quote(reference.id())
                                + ", which is in another item of the message, expected an element of the same item",
                        "whoever takes the item out of the message loses what it refers to.");
            }
            return target != null;
        });
    }
}

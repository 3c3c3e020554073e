package news.stet.newsml;

import static news.stet.newsml.Namespaces.nar;
import static news.stet.newsml.Namespaces.stet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.xml.namespace.QName;
import news.stet.Extension;
import news.stet.markup.xml.Element;
import news.stet.newsml.binding.ContentMeta;
import org.jspecify.annotations.Nullable;

/**
 * Where in a {@code knowledgeItem} stands what is kept with it, and in what its {@code contentMeta} differs from that of a
 * {@code newsItem}.
 */
final class KnowledgeElements {
    // What refers to ids of other elements is not written in place once the item was edited: these may be gone.
    private static final List<String> IN_PLACE = List.of("hopHistory", "pubHistory", "schemeMeta");
    private static final String SET = "entities";
    private static final QName OF = new QName("of");

    private KnowledgeElements() {}

    /** An attribute of the set of concepts. */
    static Extension ofTheSet(Extension attribute) {
        return new Extension(SET, null, attribute.name(), attribute.mediaType(), attribute.content());
    }

    private static int place(Extension extension) {
        int place = extension.path() == null ? IN_PLACE.indexOf(extension.name()) : -1;
        return place < 0 ? IN_PLACE.size() : place;
    }

    /** In the order in which they can stand in the item; those that cannot come last. */
    static List<Extension> sorted(List<Extension> kept) {
        List<Extension> sorted = new ArrayList<>(kept);
        sorted.sort(Comparator.comparingInt(KnowledgeElements::place));
        return sorted;
    }

    /** The elements that can stand in their own place in an item, by place; null where there is none. */
    static List<@Nullable Element> placed(String item, List<Extension> extensions, List<Extension> others) {
        List<@Nullable Element> placed = new ArrayList<>();
        IN_PLACE.forEach(name -> placed.add(null));
        int last = -1;
        for (Extension extension : extensions) {
            int place = place(extension);
            Optional<Element> element =
                    place > last && place < IN_PLACE.size() ? Residue.standing(extension, nar(item)) : Optional.empty();
            if (element.isPresent()) {
                placed.set(place, element.get());
                last = place;
            } else {
                others.add(extension);
            }
        }
        return placed;
    }

    /** Says in the record where in the list of the item's extensions those stand that the record holds. */
    static void index(Element record, List<Extension> extensions, List<Extension> others) {
        int at = 0;
        int other = 0;
        for (Element element : record.children(stet("extension"))) {
            if ("".equals(element.peek(OF))) {
                while (!extensions.get(at).equals(others.get(other))) {
                    at++;
                }
                element.set("at", Integer.toString(at));
                at++;
                other++;
            }
        }
    }

    static List<Integer> indices(Element record, Reading reading) {
        List<Integer> indices = new ArrayList<>();
        for (Element element : record.children(stet("extension"))) {
            Integer at = reading.integer(element.take("at"), element.place().inside("@at"));
            if ("".equals(element.peek(OF))) {
                indices.add(at == null || at < 0 ? Integer.MAX_VALUE : at);
            }
        }
        return indices;
    }

    static List<Extension> merge(List<Extension> placed, List<Extension> others, List<Integer> indices) {
        List<Extension> merged = new ArrayList<>(placed);
        for (int i = 0; i < others.size(); i++) {
            int at = i < indices.size() ? indices.get(i) : Integer.MAX_VALUE;
            merged.add(Math.min(at, merged.size()), others.get(i));
        }
        return merged;
    }

    /** The schema has no genre, dateline, byline or credit line in the contentMeta of concepts. */
    static void toOwn(ContentMeta element) {
        move(element.genre, element.ownGenre);
        move(element.dateline, element.ownDateline);
        move(element.by, element.ownBy);
        move(element.creditline, element.ownCreditline);
    }

    static void fromOwn(ContentMeta element) {
        move(element.ownGenre, element.genre);
        move(element.ownDateline, element.dateline);
        move(element.ownBy, element.by);
        move(element.ownCreditline, element.creditline);
    }

    private static <T> void move(List<T> from, List<T> to) {
        to.addAll(from);
        from.clear();
    }
}

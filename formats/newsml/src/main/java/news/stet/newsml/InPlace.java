package news.stet.newsml;

import static news.stet.newsml.Namespaces.nar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.namespace.QName;
import news.stet.Article;
import news.stet.Extension;
import news.stet.markup.xml.Element;
import news.stet.markup.xml.XmlNames;
import news.stet.newsml.binding.Bindings;
import news.stet.newsml.binding.ContentMeta;
import news.stet.newsml.binding.ItemMeta;
import news.stet.newsml.binding.LinkElement;
import news.stet.newsml.binding.RightsInfo;
import news.stet.newsml.grammar.Children;
import news.stet.newsml.grammar.Grammar;
import org.jspecify.annotations.Nullable;

/**
 * Foreign data of an article that is written from the model. The record of the article holds it, exactly; where the
 * standard lets it stand in its own place, it is shown there too, for those who know nothing of the record. Reading takes
 * what is only shown for what it is.
 */
final class InPlace {
    private static final String XML = "application/xml";
    private static final String TEXT = "text/plain";

    /** What reading takes for data of its own wherever it stands: never shown, or it would be read twice. */
    private static final Map<String, Set<String>> UNDERSTOOD = Map.of(
            "newsItem",
            Set.of(
                    "catalogRef",
                    "catalog",
                    "rightsInfo",
                    "itemMeta",
                    "contentMeta",
                    "assert",
                    "inlineRef",
                    "contentSet"),
            "itemMeta",
            Bindings.names(ItemMeta.class),
            "contentMeta",
            Bindings.names(ContentMeta.class),
            "rightsInfo",
            Bindings.names(RightsInfo.class),
            "link",
            Bindings.names(LinkElement.class),
            "assert",
            Set.of("type", "name", "definition", "note", "sameAs", "related", "broader", "narrower"));

    private static final Set<String> UNDERSTOOD_ELSEWHERE = Set.of("name");

    private final Element item;
    private final Writing writing;
    private final Map<String, Element> byId = new HashMap<>();
    private int shown;

    private InPlace(Element item, Writing writing) {
        this.item = item;
        this.writing = writing;
        collect(item);
    }

    private void collect(Element element) {
        String id = element.peek(XmlNames.ID);
        String plain = id == null ? element.peek(new QName("id")) : id;
        if (plain != null) {
            byId.putIfAbsent(plain, element);
        }
        element.children().forEach(this::collect);
    }

    /** Whether an article has anything that could be shown. */
    static boolean hasAny(Article article) {
        boolean[] any = {false};
        Extensions.visit(
                article, (path, extensions) -> any[0] |= extensions.stream().anyMatch(InPlace::isCandidate));
        return any[0];
    }

    private static boolean isCandidate(Extension extension) {
        return extension.path() == null
                && !extension.name().equals(Original.NAME)
                && (extension.mediaType().equals(XML)
                        || (extension.mediaType().equals(TEXT)
                                && extension.name().startsWith("@")));
    }

    /** Shows in an item, as it is written from the model, what can be shown; how much that was. */
    static int show(Element item, Writing writing) {
        InPlace place = new InPlace(item, writing);
        Extensions.visit(
                writing.article(),
                (path, extensions) -> extensions.stream()
                        .filter(InPlace::isCandidate)
                        .forEach(extension -> place.show(path, extension)));
        return place.shown;
    }

    private void show(String path, Extension extension) {
        if (extension.mediaType().equals(TEXT)) {
            Element owner = owner(path);
            if (owner != null) {
                attribute(owner, extension);
            }
            return;
        }
        Element element = Foreign.parse(extension.content()).orElse(null);
        if (element != null
                && extension.name().equals(Namespaces.show(element.name()))
                && !element.name().getNamespaceURI().equals(Namespaces.STET)
                && MessageIds.isWithout(element)) {
            if (path.equals("metadata")) {
                metadata(element);
            } else if (path.isEmpty()
                    && Grammar.power().children(nar("contentSet")).knows(element.name())) {
                rendition(element);
            } else if (!path.startsWith("body/")) {
                Element owner = owner(path);
                if (owner != null) {
                    child(owner, path.isEmpty() ? item : parent(owner), element);
                }
            }
        }
    }

    private void metadata(Element element) {
        boolean foreign = !element.name().getNamespaceURI().equals(Namespaces.NAR);
        for (String name : List.of("itemMeta", "contentMeta")) {
            Children children = Grammar.power().children(nar(name));
            boolean last = name.equals("contentMeta");
            List<Element> owners = item.children(nar(name));
            if (!owners.isEmpty() && (foreign ? last : children.knows(element.name()))) {
                child(owners.get(0), item, element);
                return;
            }
        }
    }

    /** Another rendition of the content; alone it would be read as the body. */
    private void rendition(Element element) {
        Element contentSet = nth(item, "contentSet", "0");
        if (contentSet != null) {
            child(contentSet, item, element);
        }
    }

    private void child(Element owner, @Nullable Element parent, Element element) {
        String local = owner.name().getLocalPart();
        boolean nar = element.name().getNamespaceURI().equals(Namespaces.NAR);
        if (parent == null
                || (nar
                        && UNDERSTOOD
                                .getOrDefault(local, UNDERSTOOD_ELSEWHERE)
                                .contains(element.name().getLocalPart()))) {
            return;
        }
        Optional<Children> children = children(owner, parent);
        List<Element> siblings = owner.elements();
        boolean fits = children.filter(allowed -> allowed.allows(element.name())
                        && (allowed.isRepeatable(element.name())
                                || siblings.stream().noneMatch(sibling -> sibling.is(element.name())))
                        && allowed.check(element, prefix -> false).isEmpty())
                .isPresent();
        if (fits) {
            List<QName> names = siblings.stream().map(Element::name).toList();
            int at = children.get().insertAt(names, element.name());
            int index = at == 0 ? 0 : owner.content().indexOf(siblings.get(at - 1)) + 1;
            owner.content().add(index, element);
            shown++;
        }
    }

    private Optional<Children> children(Element owner, Element parent) {
        try {
            return Optional.of(
                    owner == item
                            ? Grammar.power().children(owner.name())
                            : Grammar.power().children(parent.name(), owner.name()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private void attribute(Element owner, Extension extension) {
        QName name = Namespaces.attribute(extension.name().substring(1));
        boolean free = owner.peek(name) == null
                && !name.getNamespaceURI().equals(Namespaces.STET)
                && !MessageIds.isTyped(owner.name(), name)
                && !name.equals(XmlNames.ID);
        if (!free || name.getLocalPart().isEmpty()) {
            return;
        }
        owner.set(name, extension.content());
        if (!owner.name().getNamespaceURI().equals(Namespaces.NAR)
                || isValid(owner, owner == item ? null : parent(owner))) {
            shown++;
        } else {
            owner.take(name);
        }
    }

    private boolean isValid(Element owner, @Nullable Element parent) {
        return parent == null
                ? Grammar.power().check(item).isEmpty()
                : children(parent, item)
                        .filter(allowed -> allowed.check(owner, item.prefixes()::containsKey)
                                .isEmpty())
                        .isPresent();
    }

    private @Nullable Element parent(Element child) {
        return item.content().contains(child)
                ? item
                : item.children()
                        .filter(element -> element.content().contains(child))
                        .findFirst()
                        .orElse(null);
    }

    /** The element that a value of the model is written as; null where there is none, or none of its own. */
    private @Nullable Element owner(String path) {
        if (path.isEmpty()) {
            return item;
        }
        String[] steps = path.split("/", -1);
        if (path.startsWith("metadata/rights/")) {
            Element rights = nth(item, "rightsInfo", steps[2]);
            return rights == null || steps.length == 3
                    ? rights
                    : nth(rights, steps[3].equals("holders") ? "copyrightHolder" : "link", steps[4]);
        }
        Element itemMeta = nth(item, "itemMeta", "0");
        Element contentMeta = nth(item, "contentMeta", "0");
        if (itemMeta == null || contentMeta == null) {
            return null;
        }
        String last = steps[steps.length - 1];
        String list = path.equals(last) ? "" : path.substring(0, path.length() - last.length() - 1);
        return switch (list) {
            case "metadata/links" -> nth(itemMeta, "link", last);
            case "metadata/credits" -> last.equals("provider") ? nth(itemMeta, "provider", "0") : null;
            case "metadata/credits/services" -> nth(itemMeta, "service", last);
            case "metadata/credits/creators" -> nth(contentMeta, "creator", last);
            case "metadata/credits/contributors" -> nth(contentMeta, "contributor", last);
            case "metadata/credits/infoSources" -> nth(contentMeta, "infoSource", last);
            case "metadata/classification" -> last.equals("role") ? nth(itemMeta, "role", "0") : null;
            case "metadata/classification/genres" -> nth(contentMeta, "genre", last);
            case "metadata/classification/located" -> nth(contentMeta, "located", last);
            case "metadata/classification/subjects" -> nth(contentMeta, "subject", last);
            case "metadata/classification/sections" ->
                nth(
                        contentMeta,
                        "subject",
                        Integer.toString(Integer.parseInt(last)
                                + writing.article()
                                        .metadata()
                                        .classification()
                                        .subjects()
                                        .size()));
            case "head/headlines",
                    "head/bylines",
                    "head/datelines",
                    "head/creditLines",
                    "head/descriptions",
                    "status/notes",
                    "body",
                    "entities" -> byId.get(writing.id(last));
            default -> null;
        };
    }

    private static @Nullable Element nth(Element parent, String name, String index) {
        List<Element> children = parent.children(nar(name));
        int at = Integer.parseInt(index);
        return at < children.size() ? children.get(at) : null;
    }

    /** What was found in its place and is not only shown there, behind what the record has. */
    static List<Extension> without(List<Extension> found, List<Extension> recorded) {
        List<Extension> all = new ArrayList<>(recorded);
        List<Extension> left = new ArrayList<>(recorded);
        for (Extension extension : found) {
            Optional<Extension> exact =
                    left.stream().filter(kept -> isSame(extension, kept)).findFirst();
            exact.ifPresentOrElse(left::remove, () -> all.add(extension));
        }
        return all;
    }

    private static boolean isSame(Extension found, Extension recorded) {
        if (!found.name().equals(recorded.name()) || !found.mediaType().equals(recorded.mediaType())) {
            return false;
        }
        if (found.content().equals(recorded.content())) {
            return true;
        }
        Optional<String> one = found.mediaType().equals(XML) ? canonical(found) : Optional.empty();
        return one.isPresent() && one.equals(canonical(recorded));
    }

    private static Optional<String> canonical(Extension extension) {
        return Foreign.parse(extension.content()).map(Element::toXml);
    }
}

package news.stet.newsml;

import static news.stet.newsml.Namespaces.SUPPLIED;
import static news.stet.newsml.Namespaces.nar;
import static news.stet.newsml.Namespaces.stet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javax.xml.namespace.QName;
import news.stet.Code;
import news.stet.Entity;
import news.stet.Extension;
import news.stet.Name;
import news.stet.Relation;
import news.stet.io.ArticleFormatException;
import news.stet.markup.xml.Element;
import news.stet.markup.xml.ElementTree;
import news.stet.markup.xml.Lexical;
import news.stet.markup.xml.XmlNames;
import org.jspecify.annotations.Nullable;

/**
 * An entity as a {@code concept}, in the order of the schema. What is kept with it stands in its own place where that is
 * known and the schema lets it in, else at the end, in an element of Stet.
 */
final class ConceptElements {
    private static final QName EXTENSION = stet("extension");
    private static final QName TYPE = stet("type");
    // Which others give to a conceptId, and the schema does not.
    private static final QName LITERAL = new QName("literal");

    /** Where the schema has them. */
    private enum Place {
        ATTRIBUTE,
        IDENTITY,
        KIND,
        NAME,
        DESCRIPTION,
        DEFINITION,
        MATCH,
        RELATIONSHIP,
        INSTRUMENT,
        DETAILS,
        PROPERTY,
        FOREIGN,
        NONE
    }

    private static final Map<String, Place> ELEMENTS = Map.ofEntries(
            Map.entry("name", Place.NAME),
            Map.entry("definition", Place.DESCRIPTION),
            Map.entry("note", Place.DESCRIPTION),
            Map.entry("facet", Place.DEFINITION),
            Map.entry("remoteInfo", Place.DEFINITION),
            Map.entry("hierarchyInfo", Place.DEFINITION),
            Map.entry("sameAs", Place.RELATIONSHIP),
            Map.entry("broader", Place.RELATIONSHIP),
            Map.entry("narrower", Place.RELATIONSHIP),
            Map.entry("related", Place.RELATIONSHIP),
            Map.entry("hasInstrument", Place.INSTRUMENT),
            Map.entry("personDetails", Place.DETAILS),
            Map.entry("organisationDetails", Place.DETAILS),
            Map.entry("geoAreaDetails", Place.DETAILS),
            Map.entry("POIDetails", Place.DETAILS),
            Map.entry("objectDetails", Place.DETAILS),
            Map.entry("eventDetails", Place.DETAILS),
            Map.entry("conceptExtProperty", Place.PROPERTY));

    private static final Map<String, Predicate<String>> ATTRIBUTES = Map.ofEntries(
            Map.entry("creator", Lexical::isQcode),
            Map.entry("creatoruri", Lexical::isUri),
            Map.entry("modified", text -> Lexical.isDateTime(text) || Lexical.isDate(text)),
            Map.entry("custom", text -> text.equals("true") || text.equals("false")),
            Map.entry("how", Lexical::isQcode),
            Map.entry("howuri", Lexical::isUri),
            Map.entry("why", Lexical::isQcode),
            Map.entry("whyuri", Lexical::isUri),
            Map.entry("pubconstraint", Lexical::isQcode),
            Map.entry("pubconstrainturi", Lexical::isUri),
            Map.entry("dir", text -> text.equals("ltr") || text.equals("rtl")));

    private final Entity entity;
    private final Writing writing;
    // By index in the entity's extensions: those that stand in their own place.
    private final Map<Integer, Element> placed = new HashMap<>();

    private final Set<Place> allowed;

    private ConceptElements(Entity entity, Writing writing, Set<Place> allowed) {
        this.entity = entity;
        this.writing = writing;
        this.allowed = allowed;
        place();
    }

    static Element write(Entity entity, Writing writing) {
        // What stands in its own place must come back as what it is, whoever made the extension.
        for (Set<Place> allowed :
                List.of(EnumSet.allOf(Place.class), EnumSet.complementOf(EnumSet.of(Place.ATTRIBUTE)))) {
            ConceptElements elements = new ConceptElements(entity, writing, allowed);
            Element element = elements.write();
            if (!elements.isTold() || elements.comesBack(element)) {
                return element;
            }
        }
        return new ConceptElements(entity, writing, EnumSet.noneOf(Place.class)).write();
    }

    private boolean isTold() {
        return !placed.isEmpty()
                || entity.relations().stream()
                        .anyMatch(relation -> !relation.extensions().isEmpty());
    }

    private boolean comesBack(Element element) {
        Reading reading = new Reading(null, true, writing.prefix());
        try {
            Element read = Residue.parsed(element);
            String id = reading.ids().block(read.take("id"), "e", read.place());
            return entity.equals(Entities.read(read, id, entity.mentions(), reading));
        } catch (ArticleFormatException e) {
            return false; // more of it than may be read
        }
    }

    static Element conceptId(@Nullable Code identity) {
        Element element = new Element(nar("conceptId"));
        CodeSlot.QUALIFIED.write(element, identity);
        return element;
    }

    private Element write() {
        Element element = new Element(nar("concept"));
        element.set("id", writing.id(entity.id()));
        if (!entity.named()) {
            element.set(stet("named"), "false");
        }
        Provenances.write(element, Home.BESIDE, entity.provenance());
        attributes(element);
        element.add(residue("identity").orElseGet(this::conceptId));
        Code kind = entity.kind();
        if (kind != null) {
            element.add(residue("kind").orElseGet(() -> ElementTree.one(out -> Entities.type(kind, out))));
        }
        names(element);
        add(element, Place.NAME);
        for (int i = 0; i < entity.descriptions().size(); i++) {
            var description = entity.descriptions().get(i);
            element.add(residue("descriptions/" + i)
                    .orElseGet(() -> ElementTree.one(out -> Entities.description(description, out))));
        }
        add(element, Place.DESCRIPTION);
        add(element, Place.DEFINITION);
        for (int i = 0; i < entity.matches().size(); i++) {
            var match = entity.matches().get(i);
            element.add(residue("matches/" + i).orElseGet(() -> ElementTree.one(out -> Entities.match(match, out))));
        }
        List<Element> beside = new ArrayList<>();
        for (int i = 0; i < entity.relations().size(); i++) {
            element.add(relation(entity.relations().get(i), "relations/" + i, beside));
        }
        for (Place place :
                List.of(Place.RELATIONSHIP, Place.INSTRUMENT, Place.DETAILS, Place.PROPERTY, Place.FOREIGN)) {
            add(element, place);
        }
        for (Code type : entity.types()) {
            Element finer = new Element(TYPE);
            CodeSlot.IDENTITY.write(finer, type);
            element.add(finer);
        }
        for (int i = 0; i < entity.extensions().size(); i++) {
            if (!placed.containsKey(i)) {
                element.add(beside(entity.extensions().get(i), "", i));
            }
        }
        beside.forEach(element::add);
        return element;
    }

    private Element conceptId() {
        Code identity = entity.identity();
        Element element = conceptId(identity);
        if (identity == null) {
            writing.identify(element, entity);
            element.set(SUPPLIED, "identity");
            element.take("literal"); // the schema has none
        }
        return element;
    }

    private void names(Element element) {
        if (entity.names().isEmpty()) {
            // The schema wants one.
            Code identity = entity.identity();
            Element name = new Element(nar("name"));
            name.text(Lexical.normalized(identity == null ? entity.id() : identity.text()));
            name.set(SUPPLIED, "true");
            element.add(name);
        }
        for (int i = 0; i < entity.names().size(); i++) {
            Name name = entity.names().get(i);
            element.add(residue("names/" + i).orElseGet(() -> ElementTree.one(out -> Entities.name(name, out))));
        }
    }

    private Element relation(Relation relation, String here, List<Element> beside) {
        Element written = null;
        for (int i = 0; i < relation.extensions().size(); i++) {
            Extension extension = relation.extensions().get(i);
            Optional<Element> standing =
                    written == null && extension.path() == null && allowed.contains(Place.RELATIONSHIP)
                            ? Residue.standing(extension, nar("concept")).filter(element -> says(element, relation))
                            : Optional.empty();
            if (standing.isPresent()) {
                written = standing.get();
            } else {
                beside.add(beside(extension, here, i));
            }
        }
        return written == null ? ConceptRelations.write(relation, writing) : written;
    }

    private static boolean says(Element element, Relation relation) {
        if (!ConceptRelations.isRelation(element) || element.peek(stet("target")) != null) {
            return false;
        }
        Relation bare = ConceptRelations.with(relation, List.of());
        return bare.equals(ConceptRelations.read(element.copy(), new Reading(null, true, "")))
                && !Residue.says(element, ConceptRelations.plain(bare));
    }

    private static Element beside(Extension extension, String of, int index) {
        Element element = ElementTree.one(out -> Extensions.write(of, extension, out));
        if (of.isEmpty()) {
            element.take("of");
        }
        element.set("at", Integer.toString(index));
        return element;
    }

    private Optional<Element> residue(String path) {
        for (Map.Entry<Integer, Element> entry : placed.entrySet()) {
            if (path.equals(entity.extensions().get(entry.getKey()).path())) {
                return Optional.of(entry.getValue());
            }
        }
        return Optional.empty();
    }

    private void add(Element element, Place place) {
        for (int i = 0; i < entity.extensions().size(); i++) {
            Extension extension = entity.extensions().get(i);
            if (placed.containsKey(i) && extension.path() == null && place(extension) == place) {
                element.add(placed.get(i));
            }
        }
    }

    private void attributes(Element element) {
        for (int i = 0; i < entity.extensions().size(); i++) {
            Extension extension = entity.extensions().get(i);
            if (placed.containsKey(i) && place(extension) == Place.ATTRIBUTE) {
                element.set(Namespaces.attribute(extension.name().substring(1)), extension.content());
            }
        }
    }

    private void place() {
        Key last = new Key(Place.ATTRIBUTE, 0);
        for (int i = 0; i < entity.extensions().size(); i++) {
            Extension extension = entity.extensions().get(i);
            Key key = key(extension);
            if (key.place == Place.NONE || !allowed.contains(key.place) || key.compareTo(last) < 0) {
                continue;
            }
            boolean again = key.equals(last) && extension.path() != null;
            if (key.place == Place.ATTRIBUTE ? fits(extension) && !isPlaced(extension.name()) : !again) {
                Element element = key.place == Place.ATTRIBUTE
                        ? new Element(nar("concept"))
                        : Residue.standing(extension, nar("concept"))
                                .filter(standing -> says(standing, extension, key))
                                .orElse(null);
                if (element != null && !(key.place == Place.DETAILS && last.place == Place.DETAILS)) {
                    placed.put(i, element);
                    last = key;
                }
            }
        }
    }

    private boolean isPlaced(String name) {
        return placed.keySet().stream()
                .anyMatch(i -> entity.extensions().get(i).name().equals(name));
    }

    /** Whether an element says what the value says in whose place it would stand. */
    private boolean says(Element element, Extension extension, Key key) {
        if (extension.path() == null) {
            return true;
        }
        Entity alone = Entities.alone(element).orElse(null);
        if (alone == null) {
            return false;
        }
        return switch (key.place) {
            case IDENTITY ->
                element.is(nar("conceptId"))
                        && element.peek(LITERAL) == null
                        && entity.identity() != null
                        && entity.identity().equals(alone.identity());
            case KIND -> entity.kind() != null && entity.kind().equals(alone.kind());
            case NAME -> same(entity.names(), alone.names(), key);
            case DESCRIPTION -> same(entity.descriptions(), alone.descriptions(), key);
            case MATCH -> same(entity.matches(), alone.matches(), key);
            default -> false;
        };
    }

    private static boolean same(List<?> values, List<?> alone, Key key) {
        return key.index < values.size()
                && alone.size() == 1
                && values.get(key.index).equals(alone.get(0));
    }

    /** The order in which what is kept is read, and so the order in which it may stand. */
    private record Key(Place place, int index) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            return Comparator.comparing(Key::place).thenComparing(Key::index).compare(this, other);
        }
    }

    private static Key key(Extension extension) {
        String path = extension.path();
        if (path == null) {
            return new Key(place(extension), Integer.MAX_VALUE);
        }
        int slash = path.indexOf('/');
        String index = path.substring(slash + 1);
        boolean indexed = slash > 0 && index.matches("0|[1-9][0-9]{0,8}");
        return switch (indexed ? path.substring(0, slash + 1) : path) {
            case "identity" -> new Key(Place.IDENTITY, 0);
            case "kind" -> new Key(Place.KIND, 0);
            case "names/" -> new Key(Place.NAME, Integer.parseInt(index));
            case "descriptions/" -> new Key(Place.DESCRIPTION, Integer.parseInt(index));
            case "matches/" -> new Key(Place.MATCH, Integer.parseInt(index));
            default -> new Key(Place.NONE, 0);
        };
    }

    private static Place place(Extension extension) {
        String name = extension.name();
        if (name.startsWith("@")) {
            return Place.ATTRIBUTE;
        }
        if (name.startsWith("{") && !name.startsWith("{}") && !name.startsWith("{" + Namespaces.STET + "}")) {
            return Place.FOREIGN;
        }
        return ELEMENTS.getOrDefault(name, Place.NONE);
    }

    static List<Extension> sorted(List<Extension> kept) {
        List<Extension> sorted = new ArrayList<>(kept);
        sorted.sort(Comparator.comparing(ConceptElements::key));
        return sorted;
    }

    /** Whether an extension may be an attribute of a concept. */
    private boolean fits(Extension extension) {
        if (!extension.mediaType().equals("text/plain") || extension.position() != null || extension.path() != null) {
            return false;
        }
        QName name = Namespaces.attribute(extension.name().substring(1));
        if (!("@" + Namespaces.show(name)).equals(extension.name())) {
            return false;
        }
        if (name.equals(XmlNames.LANG)) {
            // Names and descriptions without a language are in that of the item.
            return Lexical.isLanguage(extension.content())
                    && entity.names().stream().allMatch(value -> value.language() != null)
                    && entity.descriptions().stream().allMatch(value -> value.language() != null);
        }
        String namespace = name.getNamespaceURI();
        if (namespace.isEmpty()) {
            Predicate<String> valid = ATTRIBUTES.get(name.getLocalPart());
            return valid != null && valid.test(extension.content());
        }
        return Lexical.isAsciiName(name.getLocalPart())
                && Lexical.isUri(namespace)
                && !namespace.startsWith("http://www.w3.org/")
                && !namespace.equals(Namespaces.NAR)
                && !namespace.equals(Namespaces.STET);
    }

    /** What Stet wrote at the end of a concept. */
    record Beside(List<Code> types, Map<String, List<At>> extensions) {
        private record At(int index, Extension extension) {}

        static Beside take(Element element, Reading reading) {
            if (element.children(TYPE).isEmpty() && element.children(EXTENSION).isEmpty()) {
                return new Beside(List.of(), Map.of());
            }
            List<Code> types = new ArrayList<>();
            Map<String, List<At>> extensions = new HashMap<>();
            List<Object> left = new ArrayList<>();
            for (Object part : element.content()) {
                if (part instanceof Element child && child.is(TYPE)) {
                    Code type = CodeSlot.IDENTITY.read(child, reading);
                    if (type != null) {
                        types.add(type);
                    }
                } else if (part instanceof Element child && child.is(EXTENSION)) {
                    String of = child.take("of");
                    Integer at = reading.integer(child.take("at"), child.place().inside("@at"));
                    Extension extension = Extensions.extension(child, reading);
                    if (extension != null) {
                        extensions
                                .computeIfAbsent(of == null ? "" : of, key -> new ArrayList<>())
                                .add(new At(at == null || at < 0 ? Integer.MAX_VALUE : at, extension));
                    }
                } else {
                    left.add(part);
                }
            }
            element.content().clear();
            element.content().addAll(left);
            return new Beside(types, extensions);
        }

        /** With those that stand in their own place, in the order of the list they came from. */
        List<Extension> merge(String of, List<Extension> placed) {
            if (extensions.isEmpty()) {
                return placed;
            }
            List<Extension> merged = new ArrayList<>(placed);
            List<At> beside = extensions.remove(of);
            if (beside != null) {
                for (At at : beside) {
                    merged.add(Math.min(at.index, merged.size()), at.extension);
                }
            }
            return merged;
        }
    }
}

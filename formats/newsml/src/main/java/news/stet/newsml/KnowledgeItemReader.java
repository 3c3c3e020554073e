package news.stet.newsml;

import static news.stet.newsml.Namespaces.nar;
import static news.stet.newsml.Namespaces.stet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamConstants;
import news.stet.Block;
import news.stet.Entity;
import news.stet.Extension;
import news.stet.InvalidValueException;
import news.stet.Mark;
import news.stet.Scheme;
import news.stet.Text;
import news.stet.io.ArticleFormatException;
import news.stet.io.Problem;
import news.stet.io.ProblemCodes;
import news.stet.markup.xml.Element;
import news.stet.markup.xml.XmlInput;
import news.stet.newsml.binding.Bindings;
import news.stet.newsml.binding.ContentMeta;
import news.stet.newsml.binding.ItemMeta;
import news.stet.newsml.binding.RightsInfo;
import news.stet.newsml.binding.SchemaOrder;
import org.jspecify.annotations.Nullable;

/**
 * One {@code conceptItem} or {@code knowledgeItem}, concept by concept: {@link #toConcept()} reads all that stands before
 * the next one.
 */
final class KnowledgeItemReader {
    private final XmlInput in;
    private final Element item;
    private final Reading reading;
    private final KnowledgeItem.Kind kind;
    private final List<Element> catalogRefs = new ArrayList<>();
    private final List<Element> catalogs = new ArrayList<>();
    private final List<RightsInfo> rights = new ArrayList<>();
    private final List<ItemMeta> itemMetas = new ArrayList<>();
    private final List<ContentMeta> contentMetas = new ArrayList<>();
    private final List<Element> inlineRefs = new ArrayList<>();
    // Elements that stand in their own place when written, in order.
    private final List<Extension> kept = new ArrayList<>();
    private final List<Integer> indices = new ArrayList<>();
    private final List<Element> records = new ArrayList<>();
    private final ArticleRecord record = new ArticleRecord();
    private final ArticleParts parts = new ArticleParts();
    private Map<String, List<Mark>> anchored = Map.of();
    private KnowledgeItem.@Nullable Builder builder;
    private final SchemaOrder order;
    private boolean inSet;
    private int concepts;
    private int told;

    /** Starts with the item on whose start the reader stands. */
    KnowledgeItemReader(XmlInput in) {
        this.in = in;
        this.kind = in.getLocalName().equals("conceptItem")
                ? KnowledgeItem.Kind.CONCEPT_ITEM
                : KnowledgeItem.Kind.KNOWLEDGE_ITEM;
        this.order = SchemaOrder.of(in.getLocalName());
        this.item = in.started();
        String format = item.take(Namespaces.FORMAT);
        ModelItem.check(format, "item", item.place().inside("@format").in(in.source()));
        String prefix = item.take(stet("ids"));
        this.reading = new Reading(in.source(), format != null, prefix == null ? "" : prefix);
        reading.remember("", item.place());
    }

    static boolean isItem(QName name) {
        return name.equals(nar("conceptItem")) || name.equals(nar("knowledgeItem"));
    }

    /** What was read of the item so far, if its metadata are. */
    KnowledgeItem.Builder builder() {
        if (builder == null) {
            builder = metadata();
        }
        return builder;
    }

    /** What is kept with the item, as far as it was read. */
    List<Extension> kept() {
        return KnowledgeElements.sorted(kept);
    }

    /** Reads the item, and stops at its end. */
    static KnowledgeItem read(XmlInput in, List<Problem> problems) {
        Element original = in.getAttributeValue(Namespaces.STET, "format") == null ? in.record() : null;
        KnowledgeItemReader reader = new KnowledgeItemReader(in);
        try {
            List<Element> concepts = new ArrayList<>();
            while (reader.toConcept()) {
                concepts.add(in.element());
            }
            KnowledgeItem item = reader.understand(concepts);
            return original == null ? item : keep(item, original);
        } finally {
            problems.addAll(reader.problems());
        }
    }

    private static KnowledgeItem keep(KnowledgeItem item, Element original) {
        return Original.keep(
                item,
                item.extensions(),
                original,
                extensions -> item.toBuilder().extensions(extensions).build());
    }

    /** Moves to the start of the next concept; false at the end of the item. */
    boolean toConcept() {
        if (in.getEventType() == XMLStreamConstants.START_ELEMENT && isItem(in.getName())) {
            in.next();
        }
        while (true) {
            switch (in.getEventType()) {
                case XMLStreamConstants.END_ELEMENT -> {
                    if (!inSet) {
                        return false;
                    }
                    inSet = false;
                    in.next();
                }
                case XMLStreamConstants.START_ELEMENT -> {
                    if (in.getName().equals(nar("concept"))) {
                        outOfOrder("concept");
                        return true;
                    }
                    child();
                }
                default -> {
                    if (in.isCharacters() && !in.isWhiteSpace()) {
                        reading.warn(ProblemCodes.UNKNOWN, in.place(), "text between elements was left out");
                    }
                    in.next();
                }
            }
        }
    }

    private void child() {
        QName name = in.getName();
        String local = name.getNamespaceURI().equals(Namespaces.NAR) && !inSet ? name.getLocalPart() : "";
        Consumer<Problem> problems = reading::add;
        outOfOrder(local);
        switch (local) {
            case "catalogRef" -> catalogRefs.add(in.element());
            case "catalog" -> catalogs.add(in.element());
            case "rightsInfo" -> rights.add(Bindings.read(in, RightsInfo.class, reading.own(), problems));
            case "itemMeta" -> itemMetas.add(Bindings.read(in, ItemMeta.class, reading.own(), problems));
            case "contentMeta" -> contentMetas.add(Bindings.read(in, ContentMeta.class, reading.own(), problems));
            case "inlineRef" -> inlineRefs.add(in.element());
            case "assert" -> assertion(in.element());
            case "conceptSet" -> {
                inSet = true;
                Element set = in.started();
                Reading attributes = new Reading(null, true, "");
                attributes.keepAttributes("", set);
                attributes.extensions("").forEach(extension -> kept.add(KnowledgeElements.ofTheSet(extension)));
                in.next();
            }
            default -> keep(in.element());
        }
    }

    private void outOfOrder(String name) {
        String before = reading.own() ? null : order.next(name);
        if (before != null) {
            reading.add(Bindings.outOfOrder(in, before));
        }
    }

    private void keep(Element element) {
        reading.ids().reserve(new Element(nar("concept")).add(element));
        kept.add(Residue.of(null, element, reading.own()));
    }

    private void assertion(Element element) {
        List<Element> own = element.children(ArticleRecord.RECORD);
        if (own.isEmpty()) {
            keep(element);
        } else {
            records.addAll(own);
        }
    }

    /** The parts, once all of them are read. */
    private KnowledgeItem understand(List<Element> elements) {
        builder();
        if (kind == KnowledgeItem.Kind.CONCEPT_ITEM && elements.size() > 1) {
            for (Element more : elements.subList(1, elements.size())) {
                reading.fault(
                        ProblemCodes.DUPLICATE,
                        more.place(),
                        "a conceptItem has one concept, and this is one more; it is kept and not read");
                keep(more);
            }
            elements.subList(1, elements.size()).clear();
        }
        elements.forEach(element -> reading.ids().reserve(element));
        for (Element element : elements) {
            Entity entity = entity(element);
            if (entity != null) {
                builder().entity(entity);
            }
        }
        return build();
    }

    private KnowledgeItem.Builder metadata() {
        String guid = item.take("guid");
        if (guid == null || guid.isEmpty()) {
            throw new ArticleFormatException(Problem.error(
                    ProblemCodes.REQUIRED,
                    item.place().inside("@guid").in(in.source()),
                    "the guid is " + (guid == null ? "missing" : "empty") + ", and is what the item is known by",
                    "any URI, such as urn:uuid:…"));
        }
        for (Element element : records) {
            indices.addAll(KnowledgeElements.indices(element, reading));
            record.read(element, reading);
        }
        List<Element> foreignRefs = new ArrayList<>();
        anchored = InlineRefs.read(inlineRefs, foreignRefs, reading);
        foreignRefs.forEach(this::keep);
        List<Scheme> schemes = Catalogs.schemes(catalogs, record.schemes, reading);
        ItemMeta itemMeta = ItemMetas.merged(itemMetas, reading);
        if (itemMeta != null) {
            ItemMetas.read(itemMeta, parts, record.times, record.marks, schemes, reading);
        }
        ContentMeta contentMeta = ContentMetas.merged(contentMetas, reading);
        String language = AttributeSlot.LANGUAGE.read(item, reading);
        if (contentMeta != null) {
            KnowledgeElements.fromOwn(contentMeta);
            ContentMetas.read(contentMeta, parts, record.times, record.marks, reading);
            if (language == null && !contentMeta.language.isEmpty()) {
                language = contentMeta.language.get(0).take("tag");
            }
        }
        return KnowledgeItem.builder(kind, guid)
                .version(AttributeSlot.VERSION.read(item, reading))
                .language(language == null || language.isEmpty() ? null : language)
                .schemes(schemes)
                .metadata(parts.metadata(rights, catalogRefs, record, reading))
                .status(parts.status(record, reading))
                .head(parts.head(reading));
    }

    /**
     * The next entity, where concepts are read one at a time and the item is not asked for; null if there is none any more.
     */
    @Nullable
    Entity next() {
        while (toConcept()) {
            builder();
            Entity entity = entity(in.element());
            reading.throwErrors();
            reading.forget();
            if (entity != null) {
                return entity;
            }
        }
        return null;
    }

    /** What was mended since this was asked the last time. */
    List<Problem> problems() {
        List<Problem> all = reading.problems();
        List<Problem> problems = List.copyOf(all.subList(Math.min(told, all.size()), all.size()));
        told = all.size();
        return problems;
    }

    /** The entity of a concept; null if it breaks a rule, which was said then. */
    private @Nullable Entity entity(Element element) {
        reading.ids().reserve(element);
        String id = reading.ids().block(element.take("id"), "e", element.place());
        reading.remember("entities", concepts, element);
        concepts++;
        return Entities.read(element, id, anchored.getOrDefault("entities/" + id + "/mentions", List.of()), reading);
    }

    private KnowledgeItem build() {
        Set.of("standard", "standardversion", "conformance").forEach(item::take);
        List<Extension> extensions =
                KnowledgeElements.merge(KnowledgeElements.sorted(kept), reading.extensions(""), indices);
        reading.keepAttributes("", item);
        extensions.addAll(reading.extensions(""));
        extensions.addAll(reading.orphans());
        builder().extensions(extensions);
        reading.throwErrors(); // what is missing now would be missed once more by the whole
        KnowledgeItem built = null;
        try {
            built = builder().build();
        } catch (InvalidValueException e) {
            reading.violated(e);
        }
        if (built != null && reading.own()) {
            leftovers(built);
        }
        reading.throwErrors();
        return Objects.requireNonNull(built, "an item without a value and without an error");
    }

    private void leftovers(KnowledgeItem built) {
        Set<String> blocks = new HashSet<>();
        built.article().blocks().map(Block::id).forEach(blocks::add);
        record.leftovers(reading, blocks);
        Set<String> lists = new HashSet<>();
        built.entities().forEach(entity -> lists.add("entities/" + entity.id() + "/mentions"));
        Stream<String> lost = anchored.keySet().stream().filter(of -> !lists.contains(of));
        lost.sorted()
                .forEach(of -> reading.error(
                        ProblemCodes.REFERENCE,
                        reading.known(of + "/0"),
                        "an anchor belongs to " + Text.quote(of) + ", which is not here"));
    }
}

package news.stet.newsml;

import static news.stet.newsml.Namespaces.stet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamConstants;
import news.stet.Article;
import news.stet.Block;
import news.stet.Claim;
import news.stet.Entity;
import news.stet.Extension;
import news.stet.InvalidValueException;
import news.stet.Mark;
import news.stet.Media;
import news.stet.Scheme;
import news.stet.Text;
import news.stet.io.ArticleFormatException;
import news.stet.io.Problem;
import news.stet.io.ProblemCodes;
import news.stet.markup.xml.Element;
import news.stet.markup.xml.Place;
import news.stet.markup.xml.XmlInput;
import news.stet.newsml.binding.Bindings;
import news.stet.newsml.binding.ContentMeta;
import news.stet.newsml.binding.ItemMeta;
import news.stet.newsml.binding.RightsInfo;
import news.stet.newsml.binding.SchemaOrder;
import org.jspecify.annotations.Nullable;

/** One {@code newsItem}: first all its parts are read, then they are understood, since some speak of others behind them. */
final class ItemReader {
    private final XmlInput in;
    // As others wrote it; null if Stet did.
    private final @Nullable Element original;
    private final Element item;
    private final Reading reading;
    private final List<Element> catalogRefs = new ArrayList<>();
    private final List<Element> catalogs = new ArrayList<>();
    private final List<RightsInfo> rights = new ArrayList<>();
    private final List<ItemMeta> itemMetas = new ArrayList<>();
    private final List<ContentMeta> contentMetas = new ArrayList<>();
    private final List<Element> asserts = new ArrayList<>();
    private final List<Element> inlineRefs = new ArrayList<>();
    private final List<Element> contentSets = new ArrayList<>();
    private final ArticleRecord record = new ArticleRecord();
    private final ArticleParts parts = new ArticleParts();
    private final SchemaOrder order = SchemaOrder.of("newsItem");

    // The claims and entities that have an element, whether they can be read or not.
    private final Set<String> owners = new HashSet<>();

    // Whether its ids had a prefix to keep them apart in a message of ours.
    private boolean separated;

    private ItemReader(XmlInput in) {
        this.in = in;
        boolean foreign = in.getAttributeValue(Namespaces.STET, "format") == null;
        String strange = foreign ? in.getAttributeValue(Namespaces.STET, "ids") : null;
        if (strange != null && MessageIds.isPrefix(strange)) {
            in.filter((element, attribute, value) -> {
                String without = MessageIds.without(strange, element, attribute, value);
                separated |= !without.equals(value);
                return without;
            });
        }
        this.original = foreign ? in.record() : null;
        this.item = new Element(in.getName(), in.place());
        for (int i = 0; i < in.getAttributeCount(); i++) {
            String namespace = in.getAttributeNamespace(i);
            item.set(
                    new QName(namespace == null ? "" : namespace, in.getAttributeLocalName(i)),
                    in.getAttributeValue(i));
        }
        String format = item.take(Namespaces.FORMAT);
        ModelItem.check(format, "item", item.place().inside("@format").in(in.source()));
        String prefix = foreign && (strange == null || !MessageIds.isPrefix(strange)) ? null : item.take(stet("ids"));
        this.reading = new Reading(in.source(), format != null, prefix == null || foreign ? "" : prefix);
        reading.remember("", item.place());
    }

    /** Reads the item on whose start the reader stands, and moves behind its end. */
    static Article read(XmlInput in, Consumer<Problem> problems) {
        ItemReader reader = new ItemReader(in);
        reader.collect();
        in.filter(null);
        try {
            Article article = reader.understand();
            if (reader.original == null) {
                return article;
            }
            if (reader.separated) {
                reader.original.take(stet("ids"));
            }
            return keep(article, reader.original);
        } finally {
            reader.reading.problems().forEach(problems);
        }
    }

    private static Article keep(Article article, Element original) {
        return Original.keep(
                article,
                article.extensions(),
                original,
                extensions -> article.toBuilder().extensions(extensions).build());
    }

    private void collect() {
        in.next();
        while (in.getEventType() != XMLStreamConstants.END_ELEMENT) {
            if (in.getEventType() == XMLStreamConstants.START_ELEMENT) {
                child();
            } else {
                if (in.isCharacters() && !in.isWhiteSpace()) {
                    reading.warn(ProblemCodes.UNKNOWN, in.place(), "text between elements was left out");
                }
                in.next();
            }
        }
    }

    private void child() {
        QName name = in.getName();
        String local = name.getNamespaceURI().equals(Namespaces.NAR) ? name.getLocalPart() : "";
        Consumer<Problem> problems = reading::add;
        String before = reading.own() ? null : order.next(local);
        if (before != null) {
            reading.add(Bindings.outOfOrder(in, before));
        }
        switch (local) {
            case "catalogRef" -> catalogRefs.add(in.element());
            case "catalog" -> catalogs.add(in.element());
            case "rightsInfo" -> rights.add(Bindings.read(in, RightsInfo.class, reading.own(), problems));
            case "itemMeta" -> itemMetas.add(Bindings.read(in, ItemMeta.class, reading.own(), problems));
            case "contentMeta" -> contentMetas.add(Bindings.read(in, ContentMeta.class, reading.own(), problems));
            case "assert" -> asserts.add(in.element());
            case "inlineRef" -> inlineRefs.add(in.element());
            case "contentSet" -> contentSets.add(in.element());
            default -> reading.keep("", in.element());
        }
    }

    private Article understand() {
        String guid = item.take("guid");
        if (guid == null || guid.isEmpty()) {
            throw new ArticleFormatException(Problem.error(
                    ProblemCodes.REQUIRED,
                    item.place().inside("@guid").in(in.source()),
                    "the guid is " + (guid == null ? "missing" : "empty") + ", and is what the article is known by",
                    "any URI, such as urn:uuid:…"));
        }
        for (Element element : asserts) {
            for (Element child : element.children(ArticleRecord.RECORD)) {
                record.read(child, reading);
            }
        }
        Map<String, List<Mark>> marks = record.marks;
        List<Element> foreignRefs = new ArrayList<>();
        Map<String, List<Mark>> anchored = InlineRefs.read(inlineRefs, foreignRefs, reading);
        List<Scheme> schemes = Catalogs.schemes(catalogs, record.schemes, reading);
        ItemMeta itemMeta = ItemMetas.merged(itemMetas, reading);
        if (itemMeta != null) {
            ItemMetas.read(itemMeta, parts, record.times, marks, schemes, reading);
        }
        ContentMeta contentMeta = ContentMetas.merged(contentMetas, reading);
        String language = AttributeSlot.LANGUAGE.read(item, reading);
        if (contentMeta != null) {
            ContentMetas.read(contentMeta, parts, record.times, marks, reading);
            if (language == null && !contentMeta.language.isEmpty()) {
                language = contentMeta.language.get(0).take("tag");
            }
        }
        Article.Builder article = Article.builder(guid)
                .version(AttributeSlot.VERSION.read(item, reading))
                .language(language == null || language.isEmpty() ? null : language)
                .schemes(schemes);
        List<Media> media = new ArrayList<>(record.media(reading));
        Element contentSet = contentSets.isEmpty() ? null : contentSets.get(0);
        contentSets.stream()
                .skip(1)
                .forEach(again ->
                        reading.apart(ProblemCodes.DUPLICATE, again, "", "a second contentSet, where one is allowed"));
        if (contentSet != null) {
            BodyReader body = new BodyReader(marks, reading, language == null || language.isEmpty() ? null : language);
            article.body(body.read(contentSet));
            media.addAll(body.media());
        }
        article.media(media);
        List<ClaimView.Seen> claimViews = new ArrayList<>();
        List<Claim> claims = concepts(article, anchored, foreignRefs, claimViews);
        article.claims(claims);
        Set.of("standard", "standardversion", "conformance").forEach(item::take);
        reading.keepAttributes("", item);
        article.metadata(parts.metadata(rights, catalogRefs, record, reading));
        article.status(parts.status(record, reading));
        article.head(parts.head(reading));
        return build(article, claims, claimViews, anchored);
    }

    /** The asserts: claims, entities, and the record, which was read before. */
    private List<Claim> concepts(
            Article.Builder article,
            Map<String, List<Mark>> anchored,
            List<Element> foreignRefs,
            List<ClaimView.Seen> claimViews) {
        List<Claim> claims = new ArrayList<>();
        Map<String, List<Mark>> mentions = foreignMentions(foreignRefs);
        int entities = 0;
        for (Element element : asserts) {
            if (element.child(ArticleRecord.RECORD) != null) {
                continue;
            }
            Element claimRecord = element.child(Claims.RECORD);
            if (claimRecord != null) {
                String id = reading.ids().block(element.take("id"), "c", element.place());
                owners.add("claims/" + id);
                reading.remember("claims", claims.size(), element);
                ClaimView.Seen view = ClaimView.Seen.in(element);
                Claim claim = Claims.read(element, id, claimRecord, anchored, reading);
                if (claim != null) {
                    claims.add(claim);
                    claimViews.add(view);
                }
            } else {
                List<Mark> foreign = mentions.isEmpty() ? null : mentions.remove(identity(element));
                String id = reading.ids().block(element.take("id"), "e", element.place());
                owners.add("entities/" + id);
                reading.remember("entities", entities, element);
                List<Mark> own = anchored.get("entities/" + id + "/mentions");
                List<Mark> all = own != null ? own : foreign != null ? foreign : List.of();
                Entity entity = Entities.read(element, id, all, reading);
                if (entity != null) {
                    article.entity(entity);
                    entities++;
                }
            }
        }
        for (Element reference : foreignRefs) {
            if (mentions.containsKey(identity(reference))) {
                reading.keep("", reference);
            }
        }
        return claims;
    }

    private Map<String, List<Mark>> foreignMentions(List<Element> references) {
        Map<String, List<Mark>> mentions = new HashMap<>();
        if (references.isEmpty()) {
            return mentions;
        }
        Set<String> known = new HashSet<>();
        asserts.forEach(element -> known.add(identity(element)));
        for (Element reference : references) {
            String identity = identity(reference);
            List<Mark> marks = mentions.computeIfAbsent(identity, key -> new ArrayList<>());
            if (known.contains(identity)) {
                marks.addAll(InlineRefs.mentions(reference, reading));
            }
        }
        return mentions;
    }

    private static String identity(Element element) {
        for (String name : List.of("uri", "qcode", "literal")) {
            String value = element.peek(new QName(name));
            if (value != null) {
                return name + "=" + value;
            }
        }
        return "";
    }

    private Article build(
            Article.Builder builder,
            List<Claim> claims,
            List<ClaimView.Seen> claimViews,
            Map<String, List<Mark>> anchored) {
        List<Extension> extensions = new ArrayList<>(reading.extensions(""));
        extensions.addAll(reading.orphans());
        builder.extensions(extensions);
        if (reading.errors() > 0) {
            orphans(anchored);
        }
        reading.throwErrors(); // what is missing now would be missed once more by the whole
        Article article = null;
        try {
            article = builder.build();
        } catch (InvalidValueException e) {
            reading.violated(e);
        }
        if (reading.own()) {
            leftovers(article, anchored);
        }
        reading.throwErrors();
        if (article == null) {
            throw new IllegalStateException("an article without a value and without an error");
        }
        Writing writing = new Writing(article, "");
        for (int i = 0; i < claims.size(); i++) {
            new ClaimView(claims.get(i), writing).compare(claimViews.get(i), reading);
        }
        return article;
    }

    /** Anchors of what has no element: that they are missed where they belong comes of it. */
    private void orphans(Map<String, List<Mark>> anchored) {
        anchored.keySet().stream()
                .filter(of -> !owners.contains(of.substring(0, Math.max(0, of.indexOf('/', of.indexOf('/') + 1)))))
                .sorted()
                .forEach(of -> reading.explain(
                        ProblemCodes.REFERENCE,
                        place(of),
                        "an anchor belongs to " + Text.quote(of) + ", which is not here"));
    }

    private void leftovers(@Nullable Article article, Map<String, List<Mark>> anchored) {
        if (article == null) {
            return;
        }
        Set<String> blocks = new HashSet<>();
        article.blocks().map(Block::id).forEach(blocks::add);
        record.leftovers(reading, blocks);
        Set<String> lists = new HashSet<>();
        article.entities().forEach(entity -> lists.add("entities/" + entity.id() + "/mentions"));
        for (Claim claim : article.claims()) {
            for (int i = 0; i < claim.attributions().size(); i++) {
                lists.add("claims/" + claim.id() + "/attributions/" + i + "/wording");
            }
            for (int i = 0; i < claim.assessments().size(); i++) {
                lists.add("claims/" + claim.id() + "/assessments/" + i + "/wording");
            }
        }
        anchored.keySet().stream()
                .filter(of -> !lists.contains(of))
                .sorted()
                .forEach(of -> reading.error(
                        ProblemCodes.REFERENCE,
                        place(of),
                        "an anchor belongs to " + Text.quote(of) + ", which is not here"));
    }

    private Place place(String of) {
        return reading.known(of + "/0");
    }
}

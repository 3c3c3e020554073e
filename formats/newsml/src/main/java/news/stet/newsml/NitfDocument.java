package news.stet.newsml;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import news.stet.AlternativeId;
import news.stet.Article;
import news.stet.Block;
import news.stet.BlockRoles;
import news.stet.Code;
import news.stet.Concept;
import news.stet.Credits;
import news.stet.EntityKinds;
import news.stet.Extension;
import news.stet.Head;
import news.stet.InvalidValueException;
import news.stet.Label;
import news.stet.Media;
import news.stet.Metadata;
import news.stet.Name;
import news.stet.Party;
import news.stet.markup.FlowText;
import news.stet.markup.MarkupReader;
import news.stet.markup.xml.Element;
import news.stet.markup.xml.XmlNames;
import org.jspecify.annotations.Nullable;

/**
 * A document of NITF as an article: what stands in the head of the body goes to the head of the article, what describes
 * the document to its metadata ({@link NitfDocData}), and all else is its text.
 */
final class NitfDocument {
    private final Element root;
    private final Reading reading;
    private final NitfDocData data;
    private final List<Block> headlines = new ArrayList<>();
    private final List<Block> bylines = new ArrayList<>();
    private final List<Block> datelines = new ArrayList<>();
    private final List<Block> creditLines = new ArrayList<>();
    private final List<Block> descriptions = new ArrayList<>();
    private final List<Block> notes = new ArrayList<>();
    private final List<Label> titles = new ArrayList<>();
    private final List<Party> creators = new ArrayList<>();
    private final List<Concept> located = new ArrayList<>();
    private final List<Media> media = new ArrayList<>();
    private @Nullable Party provider;
    private @Nullable String language;

    NitfDocument(Element root, Reading reading) {
        this.root = root;
        this.reading = reading;
        this.data = new NitfDocData(reading);
    }

    /** The article, of a given id unless the document has one. */
    Article article(String fallback) {
        language = filled(root.take(XmlNames.LANG));
        String uno = filled(root.take("uno"));
        String title = head();
        for (Element container : containers()) {
            take(container);
        }
        if (title != null) {
            title(title);
        }
        reading.keepAttributes("", root);
        MarkupReader text = reader("body");
        text.read(root);
        List<Block> body = text.blocks();
        media.addAll(text.media());
        notes.addAll(data.notes());
        List<String> ids = new ArrayList<>(data.ids());
        if (uno != null) {
            ids.add(uno);
        }
        String id = ids.isEmpty() ? fallback : ids.get(0);
        Article.Builder article = Article.builder(id)
                .version(data.version())
                .language(language)
                .media(media)
                .body(body)
                .head(Head.builder()
                        .headlines(headlines)
                        .bylines(bylines)
                        .datelines(datelines)
                        .creditLines(creditLines)
                        .descriptions(descriptions)
                        .keywords(data.keywords())
                        .titles(titles)
                        .extensions(reading.extensions("head"))
                        .build())
                .status(data.status()
                        .notes(notes)
                        .extensions(reading.extensions("status"))
                        .build())
                .metadata(metadata(ids.stream().distinct().skip(1).toList()));
        return build(article);
    }

    private Metadata metadata(List<String> otherIds) {
        return Metadata.builder()
                .dates(data.dates()
                        .extensions(reading.extensions("metadata/dates"))
                        .build())
                .credits(Credits.builder().provider(provider).creators(creators).build())
                .classification(data.classification()
                        .located(located)
                        .extensions(reading.extensions("metadata/classification"))
                        .build())
                .rights(data.rights())
                .alternativeIds(otherIds.stream()
                        .map(other -> new AlternativeId(other, null))
                        .toList())
                .extensions(reading.extensions("metadata"))
                .build();
    }

    private Article build(Article.Builder article) {
        List<Extension> extensions = new ArrayList<>(reading.extensions(""));
        extensions.addAll(reading.orphans());
        article.extensions(extensions);
        reading.throwErrors();
        try {
            return article.build();
        } catch (InvalidValueException e) {
            reading.violated(e);
            reading.throwErrors();
            throw e;
        }
    }

    /** Reads the head, which is then gone; returns the title. */
    private @Nullable String head() {
        String title = null;
        for (Element head : root.children().filter(child -> is(child, "head")).toList()) {
            root.content().remove(head);
            reading.keepAttributes("metadata", head);
            for (Element child : head.elements()) {
                if (is(child, "title")
                        && title == null
                        && FlowText.collapse(child.text()).length() > 0) {
                    title = FlowText.collapse(child.text());
                    reading.keepAttributes("head", child);
                } else {
                    data.read(child);
                }
            }
        }
        // Where nobody looks for them, and some write them.
        for (Element stray : root.children()
                .filter(child -> is(child, "docdata") || is(child, "pubdata"))
                .toList()) {
            root.content().remove(stray);
            data.read(stray);
        }
        return title;
    }

    /** Where elements of the head of a body stand, rightly or not. */
    private List<Element> containers() {
        List<Element> containers = new ArrayList<>(List.of(root));
        for (Element child : root.elements()) {
            if (is(child, "body") || is(child, "body.head")) {
                containers.add(child);
                child.children().filter(inner -> is(inner, "body.head")).forEach(containers::add);
            }
        }
        return containers;
    }

    private void take(Element container) {
        for (Iterator<Object> parts = container.content().iterator(); parts.hasNext(); ) {
            if (parts.next() instanceof Element child && take(child, name(child))) {
                parts.remove();
            }
        }
    }

    /** Whether an element goes to the head of the article. */
    private boolean take(Element element, String name) {
        switch (name) {
            case "hedline" -> headlines.addAll(blocks(element, "head/headlines"));
            case "byline" -> {
                people(element);
                bylines.addAll(blocks(element, "head/bylines"));
            }
            case "dateline" -> {
                places(element);
                datelines.addAll(blocks(element, "head/datelines"));
            }
            case "distributor" -> {
                String by = FlowText.collapse(element.text());
                provider = provider == null && !by.isEmpty() ? Party.of(by) : provider;
                creditLines.addAll(blocks(element, "head/creditLines"));
            }
            case "abstract" -> descriptions.addAll(blocks(element, "head/descriptions"));
            case "note" -> notes.addAll(blocks(element, "status/notes"));
            case "rights", "copyrite" -> data.readRights(element, name);
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Lines of text: outside the body blocks hold nothing, and what held a line is kept with it. */
    private List<Block> blocks(Element element, String path) {
        MarkupReader reader = reader(path);
        reader.read(element);
        List<Block> lines = new ArrayList<>();
        List<Extension> held = new ArrayList<>();
        for (Block block : reader.blocks()) {
            if (block.text().isEmpty() && block.media() == null) {
                held.addAll(block.extensions());
            } else {
                List<Extension> extensions = new ArrayList<>(held);
                extensions.addAll(block.extensions());
                held.clear();
                lines.add(block.toBuilder().parent(null).extensions(extensions).build());
            }
        }
        held.forEach(extension -> reading.keep("head", extension));
        media.addAll(reader.media());
        return lines;
    }

    private MarkupReader reader(String path) {
        return new MarkupReader(new ForeignBody(reading, path, language, false));
    }

    private void title(String title) {
        if (headlines.isEmpty()) {
            String id = reading.ids().block(null, "headline", root.place());
            headlines.add(Block.builder(id, BlockRoles.HEADLINE).text(title).build());
        } else {
            titles.add(Label.of(title));
        }
    }

    private void people(Element byline) {
        for (Element person :
                byline.children().filter(child -> is(child, "person")).toList()) {
            String name = FlowText.collapse(person.text());
            if (!name.isEmpty()) {
                creators.add(Party.builder()
                        .kind(EntityKinds.PERSON)
                        .name(Name.of(name))
                        .build());
            }
        }
    }

    private void places(Element dateline) {
        for (Element child : dateline.elements()) {
            if (is(child, "location")) {
                String name = FlowText.collapse(child.text());
                if (!name.isEmpty()) {
                    located.add(Concept.builder()
                            .type(EntityKinds.GEO_AREA)
                            .name(Name.of(name))
                            .build());
                }
            } else if (is(child, "story.date")) {
                data.storyDate(child);
            }
        }
    }

    static boolean is(Element element, String name) {
        return name(element).equals(name);
    }

    static String name(Element element) {
        return element.name().getLocalPart().toLowerCase(Locale.ROOT);
    }

    static @Nullable String filled(@Nullable String text) {
        return text == null || text.isEmpty() ? null : text;
    }

    /** A concept by what an element says of it: its words, its code and where that is from. */
    static Concept concept(Element element, @Nullable Code type, Reading reading, String path) {
        String name = FlowText.collapse(element.text());
        String value = filled(element.take("value"));
        Concept.Builder concept = Concept.builder().type(type).identity(value == null ? null : Code.literal(value));
        if (!name.isEmpty()) {
            concept.name(Name.of(name));
        }
        element.children().filter(child -> !child.attributes().isEmpty()).forEach(child -> reading.keep(path, child));
        reading.keepAttributes(path, element);
        return concept.extensions(reading.extensions(path)).build();
    }
}

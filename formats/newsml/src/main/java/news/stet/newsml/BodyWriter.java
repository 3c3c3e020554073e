package news.stet.newsml;

import static news.stet.newsml.Namespaces.nar;
import static news.stet.newsml.Namespaces.stet;
import static news.stet.newsml.Namespaces.xhtml;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import news.stet.Article;
import news.stet.Block;
import news.stet.BlockRoles;
import news.stet.Cell;
import news.stet.Code;
import news.stet.Media;
import news.stet.Rendition;
import news.stet.Vocabulary;
import news.stet.io.CodeNotation;
import news.stet.markup.xml.Element;
import news.stet.markup.xml.XmlNames;
import org.jspecify.annotations.Nullable;

/**
 * The body as XHTML. Every block is an element with its id, once as XHTML has it and once as the schema's references
 * find it. Marks stand in the record of the article; links and emphasis are shown besides, where they nest.
 */
final class BodyWriter {
    static final CodeNotation ROLES = CodeNotation.of(Vocabulary.BLOCK_ROLE);

    // Deeper blocks stand behind their parent and name it, so that no document is nested deeper than readers allow.
    private static final int DEPTH = 100;

    private final Writing writing;
    private final Map<String, Node> nodes = new HashMap<>();

    private record Node(Element element, Element container, int depth) {}

    BodyWriter(Writing writing) {
        this.writing = writing;
    }

    /** The content set, or null if there is no body. */
    @Nullable
    Element write() {
        Article article = writing.article();
        if (article.body().isEmpty()) {
            return null;
        }
        Element html = new Element(xhtml("html"));
        AttributeSlot.LANGUAGE.write(html, article.language());
        Element title = new Element(xhtml("title"));
        html.add(new Element(xhtml("head")).add(title.add(article.headline().orElse(""))));
        Element body = new Element(xhtml("body"));
        body.set(XmlNames.SPACE, "preserve");
        body.set(stet("blocks"), "exact");
        article.body().forEach(block -> add(block, body));
        Element inline = new Element(nar("inlineXML"));
        inline.set("contenttype", "application/xhtml+xml");
        return new Element(nar("contentSet")).add(inline.add(html.add(body)));
    }

    private void add(Block block, Element body) {
        Node parent = block.parent() == null ? null : nodes.get(block.parent());
        Element element = element(block);
        Element container = body;
        int depth = 1;
        if (parent != null && block.parent() != null) {
            boolean deep = parent.depth >= DEPTH;
            container = deep ? parent.container : parent.element;
            depth = deep ? parent.depth : parent.depth + 1;
            if (deep) {
                element.set(stet("parent"), block.parent());
            }
        }
        container.add(element);
        nodes.put(block.id(), new Node(element, container, depth));
    }

    private Element element(Block block) {
        String name = BodyElements.element(block);
        Element element = new Element(xhtml(name));
        String id = writing.id(block.id());
        element.set("id", id);
        element.set(XmlNames.ID, id);
        AttributeSlot.LANGUAGE.write(element, block.language());
        Code usual = BodyElements.role(name);
        if (!block.role().equals(usual)) {
            element.set(stet("role"), ROLES.write(block.role()));
        }
        if (!Objects.equals(block.level(), BodyElements.level(name))) {
            element.set(
                    stet("level"),
                    block.level() == null ? "none" : block.level().toString());
        }
        cell(element, name, block.cell());
        if (block.media() != null) {
            element.set(stet("media"), block.media());
        }
        if (!BlockRoles.HOLDERS.contains(block.role())) {
            element.mixed();
        }
        picture(block).ifPresent(element::add);
        InlineMarkup.write(block, element);
        return element;
    }

    private static void cell(Element element, String name, @Nullable Cell cell) {
        if (BodyElements.cell(name, 1, 1) == null) {
            if (cell != null) {
                element.set(stet("cell"), BlockAttributes.cell(cell));
            }
        } else if (cell == null) {
            element.set(stet("cell"), "none");
        } else {
            if (cell.columns() > 1) {
                element.set("colspan", Integer.toString(cell.columns()));
            }
            if (cell.rows() > 1) {
                element.set("rowspan", Integer.toString(cell.rows()));
            }
        }
    }

    private Optional<Element> picture(Block block) {
        Media medium = block.media() == null
                ? null
                : writing.article().medium(block.media()).orElse(null);
        if (medium == null) {
            return Optional.empty();
        }
        return medium.renditions().stream()
                .map(Rendition::href)
                .filter(Objects::nonNull)
                .findFirst()
                .map(href -> {
                    Element image = new Element(xhtml("img"));
                    image.set("src", href);
                    image.set("alt", medium.alternativeText() == null ? "" : medium.alternativeText());
                    return image;
                });
    }
}

package news.stet.newsml;

import static news.stet.newsml.Namespaces.constant;
import static news.stet.newsml.Namespaces.nar;
import static news.stet.newsml.Namespaces.stet;
import static news.stet.newsml.Namespaces.xhtml;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.namespace.QName;
import news.stet.Article;
import news.stet.Block;
import news.stet.BlockRoles;
import news.stet.Cell;
import news.stet.Code;
import news.stet.Media;
import news.stet.Rendition;
import news.stet.Vocabulary;
import news.stet.io.CodeNotation;
import news.stet.markup.xml.Tag;
import news.stet.markup.xml.XmlNames;
import news.stet.markup.xml.XmlOutput;
import org.jspecify.annotations.Nullable;

/**
 * The body as XHTML. Every block is an element with its id, once as XHTML has it and once as the schema's references
 * find it. Marks stand in the record of the article; links and emphasis are shown besides, where they nest.
 */
final class BodyWriter {
    static final CodeNotation ROLES = CodeNotation.of(Vocabulary.BLOCK_ROLE);

    // Deeper blocks stand behind their parent and name it, so that no document is nested deeper than readers allow.
    private static final int DEPTH = 100;

    private static final QName HTML = constant(xhtml("html"));
    private static final QName ID = constant(new QName("id"));
    private static final QName ROLE = constant(stet("role"));
    private static final QName LEVEL = constant(stet("level"));
    private static final Map<String, QName> NAMES = BodyElements.names();

    private final Writing writing;
    private final XmlOutput out;
    private final Map<String, Node> nodes = new HashMap<>();

    /** A block, and those that stand in its element. */
    private static final class Node {
        final @Nullable Block block;
        final @Nullable Node container;
        final int depth;
        // Whether it stands behind its parent instead of in it.
        final boolean behind;
        List<Node> children = List.of();

        Node(@Nullable Block block, @Nullable Node container, int depth, boolean behind) {
            this.block = block;
            this.container = container;
            this.depth = depth;
            this.behind = behind;
        }

        void add(Node child) {
            if (children.isEmpty()) {
                children = new ArrayList<>();
            }
            children.add(child);
        }
    }

    BodyWriter(Writing writing, XmlOutput out) {
        this.writing = writing;
        this.out = out;
    }

    /** The content set; nothing if there is no body. */
    void write() throws IOException {
        Article article = writing.article();
        if (article.body().isEmpty()) {
            return;
        }
        out.start(nar("contentSet"));
        out.start(nar("inlineXML"));
        out.set("contenttype", "application/xhtml+xml");
        out.start(HTML);
        AttributeSlot.LANGUAGE.write(out, article.language());
        out.start(xhtml("head"));
        out.element(xhtml("title"), article.headline().orElse(""));
        out.end();
        out.start(xhtml("body"));
        out.set(XmlNames.SPACE, "preserve");
        out.set(stet("blocks"), "exact");
        Node body = new Node(null, null, 0, false);
        article.body().forEach(block -> add(block, body));
        for (Node node : body.children) {
            write(node);
            out.passOn();
        }
        out.end();
        out.end();
        out.end();
        out.end();
    }

    private void add(Block block, Node body) {
        Node parent = block.parent() == null ? null : nodes.get(block.parent());
        boolean behind = parent != null && parent.depth >= DEPTH;
        Node container = parent == null ? body : behind && parent.container != null ? parent.container : parent;
        Node node = new Node(block, container, parent == null ? 1 : behind ? parent.depth : parent.depth + 1, behind);
        container.add(node);
        nodes.put(block.id(), node);
    }

    private void write(Node node) {
        Block block = node.block;
        if (block == null) {
            return;
        }
        String name = BodyElements.element(block);
        out.start(NAMES.getOrDefault(name, xhtml(name)), !BlockRoles.HOLDERS.contains(block.role()));
        attributes(block, name);
        if (node.behind && block.parent() != null) {
            out.set(stet("parent"), block.parent());
        }
        picture(block);
        InlineMarkup.write(block, out);
        node.children.forEach(this::write);
        out.end();
    }

    private void attributes(Block block, String name) {
        String id = writing.id(block.id());
        out.set(ID, id);
        out.set(XmlNames.ID, id);
        AttributeSlot.LANGUAGE.write(out, block.language());
        Code usual = BodyElements.role(name);
        if (!block.role().equals(usual)) {
            out.set(ROLE, ROLES.write(block.role()));
        }
        if (!Objects.equals(block.level(), BodyElements.level(name))) {
            out.set(LEVEL, block.level() == null ? "none" : block.level().toString());
        }
        cell(out, name, block.cell());
        if (block.media() != null) {
            out.set(stet("media"), block.media());
        }
    }

    private static void cell(Tag element, String name, @Nullable Cell cell) {
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

    private void picture(Block block) {
        Media medium = block.media() == null
                ? null
                : writing.article().medium(block.media()).orElse(null);
        if (medium == null) {
            return;
        }
        for (Rendition rendition : medium.renditions()) {
            if (rendition.href() != null) {
                out.start(xhtml("img"));
                out.set("src", rendition.href());
                out.set("alt", medium.alternativeText() == null ? "" : medium.alternativeText());
                out.end();
                return;
            }
        }
    }
}

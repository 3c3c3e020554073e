package news.stet.newsml;

import static news.stet.newsml.Namespaces.constant;
import static news.stet.newsml.Namespaces.nar;
import static news.stet.newsml.Namespaces.stet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.namespace.QName;
import news.stet.Article;
import news.stet.Block;
import news.stet.Code;
import news.stet.Correction;
import news.stet.Mark;
import news.stet.Media;
import news.stet.Text;
import news.stet.Vocabulary;
import news.stet.When;
import news.stet.io.ProblemCodes;
import news.stet.markup.xml.Element;
import news.stet.markup.xml.ElementWriter;
import news.stet.markup.xml.Lexical;

/**
 * What the article has and NewsML-G2 has no place for: an {@code assert} about the item itself holds it, in elements of
 * Stet. Left out if there is nothing.
 */
final class ArticleRecord {
    static final QName RECORD = constant(stet("article"));

    private static final QName ASSERT = constant(nar("assert"));
    private static final QName MARKS = constant(stet("marks"));
    private static final QName MARK = constant(stet("mark"));

    final Map<String, Element> times = new HashMap<>();
    final Map<String, List<Mark>> marks = new HashMap<>();
    final List<Element> catalogs = new ArrayList<>();
    final List<Element> schemes = new ArrayList<>();
    final List<Correction> corrections = new ArrayList<>();
    private final List<Element> media = new ArrayList<>();

    static void write(Writing writing, ElementWriter out) {
        Article article = writing.article();
        Map<String, When> inexact = Times.inexact(article);
        boolean catalogs = Catalogs.hasInexact(article);
        if (inexact.isEmpty() && !catalogs && isEmpty(article)) {
            return;
        }
        out.start(ASSERT);
        CodeSlot.IDENTITY.show(out, identity(article.id()));
        out.start(RECORD);
        inexact.forEach((path, when) -> Times.record(path, when, out));
        if (catalogs) {
            Catalogs.inexact(article, out);
        }
        article.status().corrections().forEach(correction -> correction(correction, out));
        article.media().forEach(medium -> Medias.write(medium, out));
        article.blocks().filter(block -> !block.marks().isEmpty()).forEach(block -> marks(block, writing, out));
        Extensions.visit(
                article, (path, extensions) -> extensions.forEach(extension -> Extensions.write(path, extension, out)));
        out.end();
        out.end();
    }

    /** Whether times and catalogs are all that there may be. */
    private static boolean isEmpty(Article article) {
        return article.status().corrections().isEmpty()
                && article.media().isEmpty()
                && article.blocks().allMatch(block -> block.marks().isEmpty())
                && !Extensions.hasAny(article);
    }

    private static Code identity(String id) {
        return Lexical.isUri(id) ? Code.uri(id) : Code.literal(id);
    }

    private static void correction(Correction correction, ElementWriter out) {
        out.start(stet("correction"));
        Elements.set(out, "target", correction.target());
        Elements.set(out, "version", correction.version());
        Whens.write(out, Whens.Names.of(Home.OWN, "time"), correction.time());
        if (correction.note() != null) {
            out.text(correction.note());
        }
        out.end();
    }

    private static void marks(Block block, Writing writing, ElementWriter out) {
        out.start(MARKS);
        out.set("block", block.id());
        for (Mark mark : block.marks()) {
            out.start(MARK);
            Marks.write(out, mark, writing);
            out.end();
        }
        out.end();
    }

    /** Reads a record, the media aside: their extensions may stand behind them. */
    void read(Element record, Reading reading) {
        for (Element child : record.elements()) {
            if (!child.name().getNamespaceURI().equals(Namespaces.STET)) {
                reading.keep("", child);
                continue;
            }
            switch (child.name().getLocalPart()) {
                case "time" -> {
                    String of = child.take("of");
                    times.put(of == null ? "" : of, child);
                }
                case "catalogRef" -> catalogs.add(child);
                case "scheme" -> schemes.add(child);
                case "correction" -> correction(child, reading);
                case "media" -> media.add(child);
                case "marks" -> marks(child, reading);
                case "extension" -> Extensions.read(child, reading);
                default -> reading.keep("", child);
            }
        }
    }

    private void correction(Element element, Reading reading) {
        reading.remember("status/corrections", corrections.size(), element);
        String target = element.take("target");
        String version = element.take("version");
        When time = Whens.read(element, QName::new, "time", reading);
        String note = element.text();
        Correction correction =
                reading.make(element, () -> new Correction(target, version, time, note.isEmpty() ? null : note));
        if (correction != null) {
            corrections.add(correction);
        }
    }

    private void marks(Element element, Reading reading) {
        String block = element.take("block");
        if (block == null) {
            reading.fault(ProblemCodes.REQUIRED, element.place().inside("@block"), "is missing");
            return;
        }
        reading.remember("marks/" + block, element.place().inside("@block"));
        List<Mark> list = marks.computeIfAbsent(block, key -> new ArrayList<>());
        for (Element child : element.children(stet("mark"))) {
            reading.remember("marks/" + block, list.size(), child);
            Mark mark = Marks.read(child, QName::new, block, Vocabulary.MARK_ROLE, reading);
            if (mark != null) {
                list.add(mark);
            }
        }
    }

    List<Media> media(Reading reading) {
        List<Media> read = new ArrayList<>();
        for (Element element : media) {
            Media medium = Medias.read(element, read.size(), reading);
            if (medium != null) {
                read.add(medium);
            }
        }
        return read;
    }

    /** Says of what is left that it belongs to nothing here. */
    void leftovers(Reading reading, Set<String> blocks) {
        times.forEach((path, element) ->
                reading.error(ProblemCodes.REFERENCE, element.place().inside("@of"), "no time " + Text.quote(path)));
        marks.keySet().stream()
                .filter(id -> !blocks.contains(id))
                .sorted()
                .forEach(id -> reading.error(
                        ProblemCodes.REFERENCE,
                        reading.known("marks/" + id),
                        "no block " + Text.quote(id) + ", which these marks are of"));
    }
}

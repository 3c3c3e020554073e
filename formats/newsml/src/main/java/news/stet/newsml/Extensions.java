package news.stet.newsml;

import static news.stet.newsml.Namespaces.constant;
import static news.stet.newsml.Namespaces.stet;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import news.stet.Article;
import news.stet.Assessment;
import news.stet.Attribution;
import news.stet.Block;
import news.stet.Claim;
import news.stet.Classification;
import news.stet.Concept;
import news.stet.Credits;
import news.stet.Entity;
import news.stet.Extension;
import news.stet.Link;
import news.stet.Media;
import news.stet.Party;
import news.stet.Relation;
import news.stet.Rendition;
import news.stet.Rights;
import news.stet.markup.xml.Element;
import news.stet.markup.xml.ElementWriter;
import news.stet.markup.xml.Name;
import org.jspecify.annotations.Nullable;

/** Extensions: all in the record of the article, each with the path of the value it is kept with. */
final class Extensions {
    private Extensions() {}

    private static final Name EXTENSION = constant(stet("extension"));

    static void write(String path, Extension extension, ElementWriter out) {
        out.start(EXTENSION);
        out.set("of", path);
        Elements.set(out, "path", extension.path());
        Elements.set(out, "position", extension.position());
        out.set("name", extension.name());
        out.set("type", extension.mediaType());
        out.text(extension.content());
        out.end();
    }

    static void read(Element element, Reading reading) {
        String of = element.take("of");
        Extension extension = extension(element, reading);
        if (extension != null) {
            reading.recorded(of == null ? "" : of, extension);
        }
    }

    /** Reads an extension, whatever it is of. */
    static @Nullable Extension extension(Element element, Reading reading) {
        String path = element.take("path");
        Integer position =
                reading.integer(element.take("position"), element.place().inside("@position"));
        String name = element.take("name");
        String type = element.take("type");
        return reading.make(
                element,
                () -> new Extension(
                        path, position, name == null ? "" : name, type == null ? "" : type, element.text()));
    }

    /** Whether any value has some. */
    static boolean hasAny(Article article) {
        boolean[] any = {false};
        visit(article, (path, extensions) -> any[0] = true);
        return any[0];
    }

    /** Every value that has extensions, with its path; paths are made for these alone. */
    static void visit(Article article, BiConsumer<String, List<Extension>> visitor) {
        one("", article.extensions(), visitor);
        one("status", article.status().extensions(), visitor);
        one("head", article.head().extensions(), visitor);
        metadata(article, visitor);
        for (Media medium : article.media()) {
            String path = "media/" + medium.id();
            one(path, medium.extensions(), visitor);
            each(path + "/creators", medium.creators(), Party::extensions, visitor);
            each(path + "/renditions", medium.renditions(), Rendition::extensions, visitor);
        }
        blocks("head/headlines/", article.head().headlines(), visitor);
        blocks("head/bylines/", article.head().bylines(), visitor);
        blocks("head/datelines/", article.head().datelines(), visitor);
        blocks("head/creditLines/", article.head().creditLines(), visitor);
        blocks("head/descriptions/", article.head().descriptions(), visitor);
        blocks("status/notes/", article.status().notes(), visitor);
        blocks("body/", article.body(), visitor);
        for (Entity entity : article.entities()) {
            owned("entities/", entity.id(), entity.extensions(), visitor);
            each("entities/", entity.id(), "/relations", entity.relations(), Relation::extensions, visitor);
        }
        for (Claim claim : article.claims()) {
            owned("claims/", claim.id(), claim.extensions(), visitor);
            each("claims/", claim.id(), "/attributions", claim.attributions(), Attribution::extensions, visitor);
            each("claims/", claim.id(), "/assessments", claim.assessments(), Assessment::extensions, visitor);
            each("claims/", claim.id(), "/relations", claim.relations(), Relation::extensions, visitor);
        }
    }

    private static void metadata(Article article, BiConsumer<String, List<Extension>> visitor) {
        one("metadata", article.metadata().extensions(), visitor);
        one("metadata/dates", article.metadata().dates().extensions(), visitor);
        Credits credits = article.metadata().credits();
        one("metadata/credits", credits.extensions(), visitor);
        if (credits.provider() != null) {
            one("metadata/credits/provider", credits.provider().extensions(), visitor);
        }
        each("metadata/credits/services", credits.services(), Concept::extensions, visitor);
        each("metadata/credits/creators", credits.creators(), Party::extensions, visitor);
        each("metadata/credits/contributors", credits.contributors(), Party::extensions, visitor);
        each("metadata/credits/infoSources", credits.infoSources(), Party::extensions, visitor);
        Classification classification = article.metadata().classification();
        one("metadata/classification", classification.extensions(), visitor);
        if (classification.role() != null) {
            one("metadata/classification/role", classification.role().extensions(), visitor);
        }
        each("metadata/classification/genres", classification.genres(), Concept::extensions, visitor);
        each("metadata/classification/subjects", classification.subjects(), Concept::extensions, visitor);
        each("metadata/classification/sections", classification.sections(), Concept::extensions, visitor);
        each("metadata/classification/located", classification.located(), Concept::extensions, visitor);
        List<Rights> rights = article.metadata().rights();
        for (int i = 0; i < rights.size(); i++) {
            String path = "metadata/rights/" + i;
            one(path, rights.get(i).extensions(), visitor);
            each(path + "/holders", rights.get(i).holders(), Party::extensions, visitor);
            each(path + "/links", rights.get(i).links(), Link::extensions, visitor);
        }
        each("metadata/links", article.metadata().links(), Link::extensions, visitor);
    }

    private static void blocks(String list, List<Block> blocks, BiConsumer<String, List<Extension>> visitor) {
        for (Block block : blocks) {
            owned(list, block.id(), block.extensions(), visitor);
        }
    }

    private static <T> void each(
            String list,
            List<T> values,
            Function<T, List<Extension>> extensions,
            BiConsumer<String, List<Extension>> visitor) {
        each(list, "", "", values, extensions, visitor);
    }

    private static <T> void each(
            String owners,
            String id,
            String list,
            List<T> values,
            Function<T, List<Extension>> extensions,
            BiConsumer<String, List<Extension>> visitor) {
        for (int i = 0; i < values.size(); i++) {
            List<Extension> found = extensions.apply(values.get(i));
            if (!found.isEmpty()) {
                visitor.accept(owners + id + list + "/" + i, found);
            }
        }
    }

    private static void one(String path, List<Extension> extensions, BiConsumer<String, List<Extension>> visitor) {
        if (!extensions.isEmpty()) {
            visitor.accept(path, extensions);
        }
    }

    private static void owned(
            String owners, String id, List<Extension> extensions, BiConsumer<String, List<Extension>> visitor) {
        if (!extensions.isEmpty()) {
            visitor.accept(owners + id, extensions);
        }
    }
}

package news.stet.newsml;

import static news.stet.newsml.Namespaces.stet;

import java.util.List;
import java.util.function.BiConsumer;
import news.stet.Article;
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
import news.stet.Rights;
import news.stet.markup.xml.Element;
import org.jspecify.annotations.Nullable;

/** Extensions: all in the record of the article, each with the path of the value it is kept with. */
final class Extensions {
    private Extensions() {}

    static Element write(String path, Extension extension) {
        Element element = new Element(stet("extension"));
        element.set("of", path);
        Elements.set(element, "path", extension.path());
        Elements.set(element, "position", extension.position());
        element.set("name", extension.name());
        element.set("type", extension.mediaType());
        return element.add(extension.content());
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

    /** Every value that may have extensions, with its path. */
    static void visit(Article article, BiConsumer<String, List<Extension>> visitor) {
        visitor.accept("", article.extensions());
        visitor.accept("status", article.status().extensions());
        visitor.accept("head", article.head().extensions());
        metadata(article, visitor);
        for (Media medium : article.media()) {
            String path = "media/" + medium.id();
            visitor.accept(path, medium.extensions());
            parties(path + "/creators", medium.creators(), visitor);
            for (int i = 0; i < medium.renditions().size(); i++) {
                visitor.accept(
                        path + "/renditions/" + i, medium.renditions().get(i).extensions());
            }
        }
        blocks("head/headlines", article.head().headlines(), visitor);
        blocks("head/bylines", article.head().bylines(), visitor);
        blocks("head/datelines", article.head().datelines(), visitor);
        blocks("head/creditLines", article.head().creditLines(), visitor);
        blocks("head/descriptions", article.head().descriptions(), visitor);
        blocks("status/notes", article.status().notes(), visitor);
        blocks("body", article.body(), visitor);
        for (Entity entity : article.entities()) {
            visitor.accept("entities/" + entity.id(), entity.extensions());
            relations("entities/" + entity.id() + "/relations", entity.relations(), visitor);
        }
        article.claims().forEach(claim -> claim(claim, visitor));
    }

    private static void metadata(Article article, BiConsumer<String, List<Extension>> visitor) {
        visitor.accept("metadata", article.metadata().extensions());
        visitor.accept("metadata/dates", article.metadata().dates().extensions());
        Credits credits = article.metadata().credits();
        visitor.accept("metadata/credits", credits.extensions());
        if (credits.provider() != null) {
            visitor.accept("metadata/credits/provider", credits.provider().extensions());
        }
        concepts("metadata/credits/services", credits.services(), visitor);
        parties("metadata/credits/creators", credits.creators(), visitor);
        parties("metadata/credits/contributors", credits.contributors(), visitor);
        parties("metadata/credits/infoSources", credits.infoSources(), visitor);
        Classification classification = article.metadata().classification();
        visitor.accept("metadata/classification", classification.extensions());
        if (classification.role() != null) {
            visitor.accept("metadata/classification/role", classification.role().extensions());
        }
        concepts("metadata/classification/genres", classification.genres(), visitor);
        concepts("metadata/classification/subjects", classification.subjects(), visitor);
        concepts("metadata/classification/sections", classification.sections(), visitor);
        concepts("metadata/classification/located", classification.located(), visitor);
        List<Rights> rights = article.metadata().rights();
        for (int i = 0; i < rights.size(); i++) {
            visitor.accept("metadata/rights/" + i, rights.get(i).extensions());
            parties("metadata/rights/" + i + "/holders", rights.get(i).holders(), visitor);
            links("metadata/rights/" + i + "/links", rights.get(i).links(), visitor);
        }
        links("metadata/links", article.metadata().links(), visitor);
    }

    private static void claim(Claim claim, BiConsumer<String, List<Extension>> visitor) {
        String path = "claims/" + claim.id();
        visitor.accept(path, claim.extensions());
        for (int i = 0; i < claim.attributions().size(); i++) {
            visitor.accept(
                    path + "/attributions/" + i, claim.attributions().get(i).extensions());
        }
        for (int i = 0; i < claim.assessments().size(); i++) {
            visitor.accept(
                    path + "/assessments/" + i, claim.assessments().get(i).extensions());
        }
        relations(path + "/relations", claim.relations(), visitor);
    }

    private static void blocks(String path, List<Block> blocks, BiConsumer<String, List<Extension>> visitor) {
        blocks.forEach(block -> visitor.accept(path + "/" + block.id(), block.extensions()));
    }

    private static void parties(String path, List<Party> parties, BiConsumer<String, List<Extension>> visitor) {
        for (int i = 0; i < parties.size(); i++) {
            visitor.accept(path + "/" + i, parties.get(i).extensions());
        }
    }

    private static void concepts(String path, List<Concept> concepts, BiConsumer<String, List<Extension>> visitor) {
        for (int i = 0; i < concepts.size(); i++) {
            visitor.accept(path + "/" + i, concepts.get(i).extensions());
        }
    }

    private static void links(String path, List<Link> links, BiConsumer<String, List<Extension>> visitor) {
        for (int i = 0; i < links.size(); i++) {
            visitor.accept(path + "/" + i, links.get(i).extensions());
        }
    }

    private static void relations(String path, List<Relation> relations, BiConsumer<String, List<Extension>> visitor) {
        for (int i = 0; i < relations.size(); i++) {
            visitor.accept(path + "/" + i, relations.get(i).extensions());
        }
    }
}

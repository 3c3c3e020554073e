package news.stet.newsml;

import static news.stet.newsml.Namespaces.nar;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.stet.Article;
import news.stet.Code;
import news.stet.Entity;
import news.stet.Extension;
import news.stet.Party;
import news.stet.Relation;
import news.stet.Rights;
import news.stet.io.Loss;
import news.stet.markup.xml.Element;
import news.stet.markup.xml.ElementTree;
import news.stet.markup.xml.XmlOutput;
import news.stet.newsml.binding.Bindings;
import news.stet.newsml.binding.ContentMeta;
import org.jspecify.annotations.Nullable;

/** One {@code conceptItem} or {@code knowledgeItem}, in the order of the schema. */
final class KnowledgeItemWriter {
    private static final Code CONCEPT = Code.qcode("cinat", "concept");
    private static final Code SCHEME = Code.qcode("cinat", "scheme");

    private final XmlOutput out;
    private final Options options;

    KnowledgeItemWriter(XmlOutput out, Options options) {
        this.out = out;
        this.options = options;
    }

    /** Writes an item, and says what is not in the document as the item has it. */
    List<Loss> write(KnowledgeItem item) throws IOException {
        Optional<Original> original = Original.of(
                item.extensions(),
                extensions -> item.toBuilder().extensions(extensions).build());
        List<Loss> faults = original.isEmpty() || options.faithful()
                ? List.of()
                : original.get().faults("");
        if (original.isPresent() && faults.isEmpty()) {
            out.write(original.get().element().mixed());
            return List.of();
        }
        Article article = item.article();
        Writing writing = new Writing(article, "");
        List<Extension> others = new ArrayList<>();
        boolean single = item.kind() == KnowledgeItem.Kind.CONCEPT_ITEM;
        String name = single ? "conceptItem" : "knowledgeItem";
        List<@Nullable Element> placed = KnowledgeElements.placed(name, item.extensions(), others);
        ModelItem.start(out, name, writing);
        for (Element catalog : Catalogs.write(article)) {
            out.write(catalog);
        }
        write(placed.get(0));
        write(placed.get(1));
        for (Rights rights : article.metadata().rights()) {
            Bindings.write(out, "rightsInfo", RightsInfos.write(rights, writing));
        }
        Party provided = article.metadata().credits().provider();
        Party named = provided == null ? options.provider() : provided;
        Code usual = single ? CONCEPT : SCHEME;
        Bindings.write(out, "itemMeta", ItemMetas.write(article, named, provided == null, usual, writing));
        ContentMeta contentMeta = ContentMetas.write(article, writing);
        KnowledgeElements.toOwn(contentMeta);
        Bindings.write(out, "contentMeta", contentMeta);
        write(record(article, others));
        ModelItem.references(writing, out);
        if (!single && !item.entities().isEmpty()) {
            out.start(nar("conceptSet"), false);
        }
        for (Entity entity : item.entities()) {
            out.write(ConceptElements.write(entity, writing));
        }
        if (!single && !item.entities().isEmpty()) {
            out.end();
        }
        write(placed.get(2));
        out.end();
        return faults;
    }

    private void write(@Nullable Element element) throws IOException {
        if (element != null) {
            out.write(element);
        }
    }

    /** What the item has and the standard has no place for; what belongs to a concept stands there. */
    private static @Nullable Element record(Article article, List<Extension> others) {
        List<Entity> entities = article.entities().stream()
                .map(entity -> entity.toBuilder()
                        .extensions(List.of())
                        .relations(entity.relations().stream()
                                .map(KnowledgeItemWriter::bare)
                                .toList())
                        .build())
                .toList();
        Article rest = article.toBuilder().entities(entities).extensions(others).build();
        List<Element> record = ElementTree.all(tree -> ArticleRecord.write(new Writing(rest, ""), tree));
        Element around = record.isEmpty() ? null : record.get(0);
        if (around != null) {
            around.children().forEach(part -> KnowledgeElements.index(part, article.extensions(), others));
        }
        return around;
    }

    private static Relation bare(Relation relation) {
        return ConceptRelations.with(relation, List.of());
    }
}

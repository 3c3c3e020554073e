package news.stet.schemaorg;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import news.stet.Article;
import news.stet.Claim;
import news.stet.Extension;
import news.stet.Text;
import news.stet.io.Coverage;
import news.stet.io.ProblemCodes;
import news.stet.json.syntax.Json;
import news.stet.json.syntax.Reading;
import org.jspecify.annotations.Nullable;

/** A document: the nodes of an article, of several, or of fact-checks alone. */
final class DocumentMapper {
    private static final String CONTEXT = "@context";
    static final String GRAPH = "@graph";
    private static final String SCHEMA_ORG = "schema.org";

    // Each of them is looked at for each article.
    private static final int MOST_NODES = 2_000;

    private DocumentMapper() {}

    static Json write(Article article, SchemaOrgFormat format, Coverage coverage) {
        Draft draft = new Draft(article, format, coverage);
        Json graph = Json.array().add(ArticleMapper.write(draft));
        article.entities().forEach(entity -> graph.add(EntityMapper.write(draft, entity)));
        article.media().forEach(medium -> graph.add(MediaMapper.write(draft, medium)));
        for (Claim claim : article.claims()) {
            if (draft.isShown(claim.id())) {
                ClaimMapper.write(draft, claim).forEach(graph::add);
                ReviewMapper.write(draft, claim).forEach(graph::add);
            }
        }
        others(draft, graph);
        return Json.object().put(CONTEXT, Json.string("https://" + SCHEMA_ORG)).put(GRAPH, graph);
    }

    /** The nodes that were kept when the article was read, if they are asked for. */
    private static void others(Draft draft, Json graph) {
        List<Extension> extensions = draft.article().extensions();
        for (int i = 0; i < extensions.size() && draft.format().isFaithful(); i++) {
            Json nodes = extensions.get(i).name().equals(GRAPH) ? Draft.content(extensions.get(i)) : null;
            if (nodes != null && nodes.isArray() && !nodes.isEmpty()) {
                nodes.items().forEach(graph::add);
                draft.shownExtension("extensions/" + i);
                return;
            }
        }
    }

    /**
     * The articles of a document.
     *
     * @return the articles; empty if it holds none, and then it is told what it holds
     */
    static List<Article> read(Json root, Reading reading) {
        Graph graph = Graph.of(root);
        context(root, reading);
        List<Json> articles = graph.top().stream()
                .filter(node -> Genres.isArticle(Node.types(node)))
                .toList();
        if (articles.isEmpty()) {
            articles = mainEntities(graph);
        }
        List<Json> reviews =
                graph.top().stream().filter(DocumentMapper::isReview).toList();
        List<Article> read = new ArrayList<>();
        Set<Json> all = Collections.newSetFromMap(new IdentityHashMap<>());
        Map<String, List<Json>> pages = pages(reviews);
        if ((articles.size() > 1 || (articles.isEmpty() && pages.size() > 1))
                && graph.top().size() > MOST_NODES) {
            reading.error(
                    ProblemCodes.LIMIT,
                    root,
                    "several articles in a document of more than " + MOST_NODES + " nodes",
                    "write each as a document of its own, in an array or one a line.");
            reading.throwErrors();
        }
        if (!articles.isEmpty()) {
            for (Json article : articles) {
                read.add(new Assembly(reading, graph, all).article(article, articles.size() == 1));
            }
            if (articles.size() > 1) {
                passOver(graph, all, reading);
            }
            return read;
        }
        for (List<Json> page : pages.values()) {
            read.add(new Assembly(reading, graph, all).factCheck(page));
        }
        return read;
    }

    /** Of several articles none is more than another the owner of what stands beside them. */
    private static void passOver(Graph graph, Set<Json> all, Reading reading) {
        for (Json top : graph.top()) {
            if (!all.contains(top) && !top.has(GRAPH)) {
                reading.warn(
                        ProblemCodes.UNKNOWN, top, "belongs to none of the articles of the document; it was left out");
            }
        }
    }

    /** What a document holds, for a message. */
    static String found(Json root) {
        List<String> types = Graph.of(root).top().stream()
                .flatMap(node -> Node.types(node).stream())
                .distinct()
                .limit(5)
                .map(Text::quote)
                .toList();
        return types.isEmpty() ? root.isObject() ? "no types" : root.described() : String.join(", ", types);
    }

    private static void context(Json root, Reading reading) {
        Json first = root.isArray() && !root.items().isEmpty() ? root.items().get(0) : root;
        Json context = first.isObject() ? first.members().get(CONTEXT) : null;
        if (context == null) {
            reading.warn(ProblemCodes.REQUIRED, root, "has no @context; its names were taken for those of schema.org");
        } else if (!context.raw().contains(SCHEMA_ORG)) {
            reading.warn(
                    ProblemCodes.NAMESPACE,
                    context,
                    "is not that of schema.org; the names were taken for those of schema.org all the same");
        }
    }

    static boolean isReview(Json node) {
        return Node.types(node).contains(ReviewMapper.REVIEW);
    }

    /** The articles that pages say are what they show. */
    private static List<Json> mainEntities(Graph graph) {
        List<Json> found = new ArrayList<>();
        for (Json page : graph.top()) {
            Json main = page.isObject() ? page.members().get("mainEntity") : null;
            if (main != null && Genres.isArticle(Node.types(main))) {
                found.add(main);
            }
        }
        return found;
    }

    /** Fact-checks by the page that they stand on. */
    private static Map<String, List<Json>> pages(List<Json> reviews) {
        return reviews.stream()
                .collect(Collectors.groupingBy(
                        review -> {
                            String url = url(review);
                            return url == null ? review.raw() : url;
                        },
                        LinkedHashMap::new,
                        Collectors.toList()));
    }

    static @Nullable String url(Json review) {
        Json url = review.members().get("url");
        if (url != null && url.isString() && Names.isAbsolute(url.text())) {
            return url.text();
        }
        String id = Node.id(review);
        return Names.isAbsolute(id) ? id : null;
    }
}

package news.stet.schemaorg;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import news.stet.Article;
import news.stet.Block;
import news.stet.Claim;
import news.stet.Credits;
import news.stet.Dates;
import news.stet.Extension;
import news.stet.InvalidValueException;
import news.stet.Metadata;
import news.stet.Party;
import news.stet.Text;
import news.stet.When;
import news.stet.io.Coverage;
import news.stet.io.ProblemCodes;
import news.stet.json.syntax.Json;
import news.stet.json.syntax.Reading;
import org.jspecify.annotations.Nullable;

/** A document: the nodes of an article, of several, or of fact-checks alone. */
final class DocumentMapper {
    private static final String CONTEXT = "@context";
    private static final String GRAPH = "@graph";
    private static final String SCHEMA_ORG = "schema.org";

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
        if (!articles.isEmpty()) {
            for (Json article : articles) {
                root.restore();
                read.add(article(new Node(article, reading), graph, articles.size() == 1, reading));
            }
            return read;
        }
        for (List<Json> page : pages(reviews).values()) {
            root.restore();
            read.add(factCheck(page, graph, reading));
        }
        return read;
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

    private static boolean isReview(Json node) {
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

    private static Article article(Node node, Graph graph, boolean alone, Reading reading) {
        String id = id(node);
        Intake intake = new Intake(reading, graph, id == null ? hash(node, reading) : id);
        Set<Json> handled = Collections.newSetFromMap(new IdentityHashMap<>());
        handled.add(node.json());
        if (alone) {
            for (Json top : graph.top()) {
                if (top != node.json() && Types.isEntity(Node.types(top))) {
                    intake.entityOf(top);
                } else if (MediaMapper.isMedium(Node.types(top))) {
                    intake.medium(top, "");
                }
            }
        }
        Article.Builder article = Article.builder(intake.articleId());
        List<Json> claims = graph.top().stream()
                .filter(intake::isClaim)
                .filter(claim -> alone || isOf(claim, node, intake))
                .toList();
        claims.forEach(intake::wordsAlone);
        ArticleMapper.read(intake, node, article);
        claims.forEach(intake::claim);
        mentions(intake, node);
        List<Block> body = body(intake, node);
        List<Json> quotations = parts(intake, node, QuotationMapper.QUOTATION, "hasPart");
        for (Json quotation : quotations) {
            if (QuotationMapper.read(intake, intake.node(quotation), body)) {
                handled.add(quotation);
            }
        }
        for (Json review : graph.top()) {
            if (isReview(review) && (alone || isOf(review, node, intake))) {
                review(intake, review, handled);
            }
        }
        reviewsOfClaims(intake, handled);
        return build(article, intake, node, body, handled, alone);
    }

    /** Whether a node of a document of several articles is of this one: it says so, or the article mentions it. */
    private static boolean isOf(Json part, Node article, Intake intake) {
        Node node = intake.node(part);
        for (String property : List.of("appearance", "firstAppearance", "isPartOf")) {
            if (node.values(property).stream().anyMatch(intake::isArticle)) {
                return true;
            }
        }
        for (Json item : node.values("itemReviewed")) {
            Json claim = intake.resolve(item);
            if (intake.isClaim(claim) && isOf(claim, article, intake)) {
                return true;
            }
        }
        return article.values("mentions").stream().anyMatch(value -> intake.resolve(value) == part);
    }

    private static List<Json> parts(Intake intake, Node article, String type, String property) {
        List<Json> parts = new ArrayList<>();
        for (Json top : intake.graph().top()) {
            boolean elsewhere = intake.node(top).values("isPartOf").stream().noneMatch(intake::isArticle)
                    && intake.node(top).has("isPartOf");
            if (Node.types(top).contains(type) && !elsewhere) {
                parts.add(top);
            }
        }
        List<Json> values = article.values(property);
        for (Json value : values) {
            Json found = intake.resolve(value);
            if (Node.types(found).contains(type) && !intake.graph().isTop(found)) {
                parts.add(found);
            }
        }
        if (!values.isEmpty()
                && values.stream()
                        .allMatch(value -> Node.types(intake.resolve(value)).contains(type))) {
            article.take(property);
        }
        return parts;
    }

    private static void mentions(Intake intake, Node node) {
        for (String property : List.of("mentions", "interpretedAsClaim")) {
            boolean understood = true;
            for (Json value : node.values(property)) {
                Json found = intake.resolve(value);
                if (intake.isClaim(found)) {
                    intake.claim(found);
                } else {
                    understood &= !property.equals("interpretedAsClaim") && intake.entity(value) != null;
                }
            }
            if (understood) {
                node.take(property);
            }
        }
    }

    private static List<Block> body(Intake intake, Node node) {
        List<String> texts = node.texts("articleBody");
        return Paragraphs.read(String.join("\n\n", texts)).stream()
                .filter(paragraph -> !paragraph.text().isEmpty())
                .map(paragraph -> Paragraphs.block(intake.fresh("p"), paragraph))
                .toList();
    }

    private static void review(Intake intake, Json json, Set<Json> handled) {
        Node review = intake.node(json);
        ClaimDraft claim = ReviewMapper.claim(intake, review);
        if (claim == null || claim.text == null) {
            intake.reading()
                    .warn(
                            ProblemCodes.REQUIRED,
                            json,
                            "is a ClaimReview of no claim: it has neither claimReviewed nor an itemReviewed with a text");
            return;
        }
        var assessment = ReviewMapper.read(intake, review);
        if (assessment != null) {
            claim.assessments.add(assessment);
            handled.add(json);
        }
    }

    private static void reviewsOfClaims(Intake intake, Set<Json> handled) {
        for (ClaimDraft claim : List.copyOf(intake.claims())) {
            if (!claim.node.isObject()) {
                continue;
            }
            Node node = intake.node(claim.node);
            for (Json value : node.values("review")) {
                Json review = intake.resolve(value);
                if (isReview(review) && !handled.contains(review)) {
                    var assessment = ReviewMapper.read(intake, intake.node(review));
                    if (assessment != null) {
                        claim.assessments.add(assessment);
                        handled.add(review);
                    }
                }
            }
        }
    }

    /** Fact-checks of one page, without the page's article. */
    private static Article factCheck(List<Json> reviews, Graph graph, Reading reading) {
        Node first = new Node(reviews.get(0), reading);
        String id = page(first);
        Intake intake = new Intake(reading, graph, id == null ? hash(first, reading) : id);
        Set<Json> handled = Collections.newSetFromMap(new IdentityHashMap<>());
        Json author =
                first.values("author").isEmpty() ? null : first.values("author").get(0);
        for (Json review : reviews) {
            review(intake, review, handled);
        }
        Metadata.Builder metadata = Metadata.builder();
        if (author != null) {
            String entity = intake.entity(author);
            if (entity != null) {
                metadata.credits(Credits.builder()
                        .provider(Party.builder()
                                .names(intake.names(entity))
                                .entity(entity)
                                .build())
                        .build());
            }
        }
        String published = intake.claims().stream()
                .flatMap(claim -> claim.assessments.stream())
                .filter(assessment -> assessment.time() != null)
                .map(assessment -> assessment.time().value())
                .findFirst()
                .orElse(null);
        if (published != null) {
            metadata.dates(Dates.builder().firstCreated(When.of(published)).build());
        }
        Article.Builder article = Article.builder(intake.articleId()).metadata(metadata.build());
        return build(article, intake, first, List.of(), handled, false);
    }

    private static Article build(
            Article.Builder article, Intake intake, Node node, List<Block> body, Set<Json> handled, boolean alone) {
        Reading reading = intake.reading();
        for (ClaimDraft claim : intake.claims()) {
            Claim built = reading.make(claim.node, () -> claim.build().orElse(null));
            if (built != null) {
                article.claim(built);
                handled.add(claim.node);
            } else if (claim.text == null) {
                reading.warn(ProblemCodes.REQUIRED, claim.node, "is a claim without a text; it was kept apart");
            }
        }
        article.body(body).entities(intake.entities()).media(intake.media());
        if (alone) {
            node.rest().forEach(article::extension);
            Json others = Json.array();
            for (Json top : intake.graph().top()) {
                if (!handled.contains(top) && !intake.isRead(top) && !top.has(GRAPH)) {
                    others.add(copy(top));
                }
            }
            if (!others.isEmpty()) {
                article.extension(new Extension(null, null, GRAPH, Reading.JSON, others.raw()));
            }
        } else if (!handled.contains(node.json())) {
            node.rest().forEach(article::extension);
        }
        try {
            return article.build();
        } catch (InvalidValueException e) {
            reading.violated(e, node.json());
            reading.throwErrors();
            throw e;
        }
    }

    /** A value that has a place in one tree has none in another. */
    private static Json copy(Json value) {
        return Objects.requireNonNull(Json.parse(value.raw()), "what was read can be read again");
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

    private static @Nullable String url(Json review) {
        Json url = review.members().get("url");
        if (url != null && url.isString() && Names.isAbsolute(url.text())) {
            return url.text();
        }
        String id = Node.id(review);
        return Names.isAbsolute(id) ? id : null;
    }

    private static @Nullable String page(Node review) {
        return url(review.json());
    }

    /** What an article is called: by its name, else its identifier, else the address of its page; or null. */
    private static @Nullable String id(Node node) {
        String name = node.id();
        if (Names.isAbsolute(name)) {
            return name;
        }
        List<Json> identifiers = node.values("identifier");
        if (!identifiers.isEmpty() && identifiers.get(0).isString() && Names.NAMELESS.equals(name)) {
            return identifiers.get(0).text();
        }
        for (String property : List.of("url", "mainEntityOfPage", "identifier")) {
            for (Json value : node.values(property)) {
                String address = value.isString() ? value.text() : Node.id(value);
                if (Names.isAbsolute(address)) {
                    return address;
                }
            }
        }
        return null;
    }

    /** An article without any name is called after what it says. */
    private static String hash(Node node, Reading reading) {
        String id = "urn:sha256:" + sha256(node.json().raw().getBytes(StandardCharsets.UTF_8));
        reading.warn(
                ProblemCodes.REQUIRED,
                node.json(),
                "has neither @id nor url nor identifier; it was called " + id + " after what it says");
        return id;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

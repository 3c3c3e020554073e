package news.stet.schemaorg;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import news.stet.Article;
import news.stet.Block;
import news.stet.Claim;
import news.stet.Credits;
import news.stet.Dates;
import news.stet.Extension;
import news.stet.InvalidValueException;
import news.stet.Metadata;
import news.stet.Party;
import news.stet.When;
import news.stet.io.ProblemCodes;
import news.stet.json.syntax.Json;
import news.stet.json.syntax.Reading;
import org.jspecify.annotations.Nullable;

/** Puts an article together from the nodes of a document. */
final class Assembly {
    private final Reading reading;
    private final Graph graph;
    // The nodes that this and other articles of the document were made from.
    private final Set<Json> handled;

    Assembly(Reading reading, Graph graph, Set<Json> handled) {
        this.reading = reading;
        this.graph = graph;
        this.handled = handled;
    }

    /**
     * The article of a node.
     *
     * @param alone whether it is the only one of its document: then all that stands beside it is of it
     */
    Article article(Json json, boolean alone) {
        Node node = new Node(json, reading);
        String id = id(node);
        Intake intake = new Intake(reading, graph, id == null ? hash(node) : id);
        handled.add(node.json());
        if (alone) {
            for (Json top : graph.top()) {
                if (!handled.contains(top) && Types.isEntity(Node.types(top))) {
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
        Search search = new Search(body.stream().map(Block::text).toList());
        for (Json quotation : quotations) {
            if (QuotationMapper.read(intake, intake.node(quotation), body, search)) {
                handled.add(quotation);
            }
        }
        for (Json review : graph.top()) {
            if (DocumentMapper.isReview(review) && (alone || isOf(review, node, intake))) {
                review(intake, review);
            }
        }
        reviewsOfClaims(intake);
        return build(article, intake, node, body, alone ? graph.top() : List.of());
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
        Set<Json> mentioned = Collections.newSetFromMap(new IdentityHashMap<>());
        article.values("mentions").forEach(value -> mentioned.add(intake.resolve(value)));
        return mentioned.contains(part);
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

    private void review(Intake intake, Json json) {
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

    private void reviewsOfClaims(Intake intake) {
        for (ClaimDraft claim : List.copyOf(intake.claims())) {
            if (!claim.node.isObject()) {
                continue;
            }
            Node node = intake.node(claim.node);
            for (Json value : node.values("review")) {
                Json review = intake.resolve(value);
                if (DocumentMapper.isReview(review) && !handled.contains(review)) {
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
    Article factCheck(List<Json> reviews) {
        Node first = new Node(reviews.get(0), reading);
        String id = DocumentMapper.url(first.json());
        Intake intake = new Intake(reading, graph, id == null ? hash(first) : id);
        Json author =
                first.values("author").isEmpty() ? null : first.values("author").get(0);
        for (Json review : reviews) {
            review(intake, review);
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
        return build(article, intake, first, List.of(), reviews);
    }

    /**
     * Builds it of what was found.
     *
     * @param beside the nodes beside it of which it keeps what was not understood
     */
    private Article build(Article.Builder article, Intake intake, Node node, List<Block> body, List<Json> beside) {
        for (ClaimDraft claim : intake.claims()) {
            Claim built = reading.make(claim.node, () -> claim.build().orElse(null));
            if (built != null) {
                article.claim(built);
                handled.add(claim.node);
            } else if (claim.text == null) {
                reading.warn(ProblemCodes.REQUIRED, claim.node, "is a claim without a text; it was left out");
            }
        }
        article.body(body).entities(intake.entities()).media(intake.media());
        if (Genres.isArticle(node.types())) {
            node.rest().forEach(article::extension);
        }
        graph.top().stream().filter(intake::isRead).forEach(handled::add);
        Json others = Json.array();
        for (Json other : beside) {
            if (!handled.contains(other) && !other.has(DocumentMapper.GRAPH)) {
                others.add(copy(other));
            }
        }
        if (!others.isEmpty()) {
            article.extension(new Extension(null, null, DocumentMapper.GRAPH, Reading.JSON, others.raw()));
        }
        intake.restore();
        node.json().restore();
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
    private String hash(Node node) {
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

package news.stet.schemaorg;

import java.util.ArrayList;
import java.util.List;
import news.stet.AlternativeId;
import news.stet.Article;
import news.stet.Block;
import news.stet.BlockRoles;
import news.stet.Classification;
import news.stet.Code;
import news.stet.Correction;
import news.stet.Credits;
import news.stet.Dates;
import news.stet.Head;
import news.stet.Label;
import news.stet.Metadata;
import news.stet.Party;
import news.stet.Status;
import news.stet.io.ProblemCodes;
import news.stet.json.syntax.Json;
import org.jspecify.annotations.Nullable;

/** The article itself and its node; what has a node of its own is with the other mappers. */
final class ArticleMapper {
    /** What says of another identifier that it is the address of the article's page. */
    static final Code URL = Code.uri(Types.VOCABULARY + "url");

    private static final String IDENTIFIERS = "metadata/alternativeIds/";
    private static final String HEADLINES = "head/headlines";

    private ArticleMapper() {}

    static Json write(Draft draft) {
        Article article = draft.article();
        Json node = Json.object();
        String type = Genres.type(draft, article.metadata().classification().genres());
        node.put(Node.TYPE, type);
        identity(draft, node);
        put(draft, node, "version", "version", article.version());
        put(draft, node, "inLanguage", "language", article.language());
        head(draft, node, article.head(), Genres.isNews(type));
        dates(draft, node);
        credits(draft, node, article.metadata().credits());
        RightsMapper.write(draft, node);
        ConceptMapper.write(draft, node);
        corrections(draft, node, article.status());
        MediaMapper.refer(draft, node);
        List<Json> mentions = new ArrayList<>();
        article.entities().forEach(entity -> mentions.add(draft.part(entity.id())));
        article.claims().stream()
                .filter(claim -> draft.isShown(claim.id()))
                .forEach(claim -> mentions.add(draft.part(claim.id())));
        Node.put(node, "mentions", mentions);
        String body = Paragraphs.write(article.body());
        if (!body.isEmpty()) {
            node.put("articleBody", body);
            Paragraphs.cover(draft);
        }
        draft.keep(node, "", article.extensions());
        return node;
    }

    private static void put(Draft draft, Json node, String property, String path, @Nullable String value) {
        if (value != null) {
            node.put(property, value);
            draft.shown(path);
        }
    }

    private static void identity(Draft draft, Json node) {
        Article article = draft.article();
        node.put(Node.ID, draft.names().article());
        draft.shown("id");
        List<Json> identifiers = new ArrayList<>();
        if (!Names.isAbsolute(article.id())) {
            identifiers.add(Json.string(article.id()));
        }
        List<AlternativeId> others = article.metadata().alternativeIds();
        for (int i = 0; i < others.size(); i++) {
            if (others.get(i).type() == null) {
                identifiers.add(Json.string(others.get(i).value()));
                draft.shown(IDENTIFIERS + i + "/value");
            }
        }
        Node.put(node, "identifier", identifiers);
        String url = url(draft);
        if (url != null) {
            node.put("url", url);
            coverUrl(draft, url);
        }
    }

    /** The address of the article's page: as it says itself, else its id, else what the option makes of it; or null. */
    static @Nullable String url(Draft draft) {
        return url(draft, draft.article().metadata().alternativeIds());
    }

    private static @Nullable String url(Draft draft, List<AlternativeId> ids) {
        for (AlternativeId id : ids) {
            if (isUrl(id)) {
                return id.value();
            }
        }
        return Names.isWeb(draft.article().id())
                ? draft.article().id()
                : draft.format().url(draft.article());
    }

    private static boolean isUrl(AlternativeId id) {
        return URL.equals(id.type()) && Names.isWeb(id.value());
    }

    /** An address without which the same would stand there is not shown. */
    private static void coverUrl(Draft draft, String url) {
        List<AlternativeId> ids = draft.article().metadata().alternativeIds();
        for (int i = 0; i < ids.size(); i++) {
            if (isUrl(ids.get(i))) {
                List<AlternativeId> others = new ArrayList<>(ids);
                others.remove(i);
                if (url.equals(url(draft, others))) {
                    draft.decides(IDENTIFIERS + i + "/value");
                } else {
                    draft.shown(IDENTIFIERS + i + "/value");
                    draft.shown(IDENTIFIERS + i + "/type");
                }
                return;
            }
        }
    }

    private static void head(Draft draft, Json node, Head head, boolean isNews) {
        List<Block> headlines = head.headlines().stream()
                .filter(block -> !block.text().isEmpty())
                .toList();
        if (!headlines.isEmpty()) {
            draft.blocks(node, "headline", HEADLINES, headlines.subList(0, 1));
            draft.blocks(node, "alternativeHeadline", HEADLINES, headlines.subList(1, headlines.size()));
        }
        List<Block> summaries = new ArrayList<>();
        List<Block> descriptions = new ArrayList<>();
        for (Block description : head.descriptions()) {
            if (!BlockRoles.SUMMARY.equals(description.role())) {
                descriptions.add(description);
            } else if (!description.text().isEmpty()) {
                summaries.add(description);
                draft.shown("head/descriptions/" + description.id() + "/role");
            }
        }
        draft.blocks(node, "abstract", "head/descriptions", summaries);
        draft.blocks(node, "description", "head/descriptions", descriptions);
        if (isNews) {
            draft.blocks(node, "dateline", "head/datelines", head.datelines());
        }
        draft.blocks(node, "creditText", "head/creditLines", head.creditLines());
        List<Json> keywords = new ArrayList<>();
        for (int i = 0; i < head.keywords().size(); i++) {
            keywords.add(Json.string(head.keywords().get(i).text()));
            draft.shown("head/keywords/" + i + "/text");
        }
        // Always a list: a text alone is taken for several, with commas between.
        node.putUnlessEmpty("keywords", Json.array(keywords));
    }

    private static void dates(Draft draft, Json node) {
        Dates dates = draft.article().metadata().dates();
        put(draft, node, "dateCreated", "metadata/dates/contentCreated/value", Times.value(dates.contentCreated()));
        put(draft, node, "datePublished", "metadata/dates/firstCreated/value", Times.value(dates.firstCreated()));
        put(draft, node, "dateModified", "metadata/dates/versionCreated/value", Times.value(dates.versionCreated()));
        put(
                draft,
                node,
                "expires",
                "status/expiry/value",
                Times.value(draft.article().status().expiry()));
    }

    private static void credits(Draft draft, Json node, Credits credits) {
        String path = "metadata/credits/";
        PartyMapper.write(draft, node, "author", path + "creators", credits.creators(), Types.PERSON);
        PartyMapper.write(draft, node, "contributor", path + "contributors", credits.contributors(), Types.PERSON);
        Json publisher = publisher(draft);
        if (publisher != null) {
            node.put("publisher", publisher);
        }
    }

    /** Who publishes the article: its provider, else whom the option names; or null. */
    static @Nullable Json publisher(Draft draft) {
        Party provider = draft.article().metadata().credits().provider();
        Json publisher = provider == null
                ? null
                : PartyMapper.write(draft, "metadata/credits/provider", provider, Types.ORGANIZATION);
        return publisher == null ? draft.format().publisher() : publisher;
    }

    private static void corrections(Draft draft, Json node, Status status) {
        List<Json> notes = new ArrayList<>();
        for (int i = 0; i < status.corrections().size(); i++) {
            String note = status.corrections().get(i).note();
            if (note != null) {
                notes.add(Json.string(note));
                draft.shown("status/corrections/" + i + "/note");
            }
        }
        Node.put(node, "correction", notes);
    }

    /** What the node of an article says of it, but for its id, its claims and what it mentions. */
    static void read(Intake intake, Node node, Article.Builder article) {
        Metadata.Builder metadata = Metadata.builder();
        identifiers(intake, node, metadata);
        article.version(node.text("version"));
        article.language(node.text("inLanguage"));
        article.head(head(intake, node));
        metadata.dates(dates(node));
        metadata.credits(credits(intake, node));
        RightsMapper.read(intake, node).ifPresent(metadata::right);
        Classification.Builder classification = Classification.builder();
        ConceptMapper.read(intake, node, classification);
        article.metadata(metadata.classification(classification.build()).build());
        Status.Builder status = Status.builder().expiry(node.time("expires"));
        node.texts("correction").forEach(note -> status.correction(new Correction(null, null, null, note)));
        article.status(status.build());
        MediaMapper.read(intake, node);
    }

    private static void identifiers(Intake intake, Node node, Metadata.Builder metadata) {
        boolean first = Names.NAMELESS.equals(node.id());
        for (String identifier : node.texts("identifier")) {
            if (!first) {
                metadata.alternativeId(new AlternativeId(identifier, null));
            }
            first = false; // of a nameless one the first is the article's own
        }
        String url = node.address("url");
        intake.page(url);
        if (url != null && !url.equals(intake.articleId())) {
            metadata.alternativeId(new AlternativeId(url, URL));
        }
        String page = node.values("mainEntityOfPage").isEmpty() ? null : node.address("mainEntityOfPage");
        if (page != null && !page.equals(intake.articleId()) && !page.equals(url)) {
            metadata.alternativeId(new AlternativeId(page, Code.uri(Types.VOCABULARY + "mainEntityOfPage")));
        }
    }

    private static Head head(Intake intake, Node node) {
        Head.Builder head = Head.builder();
        blocks(intake, node, "headline", BlockRoles.HEADLINE).forEach(head::headline);
        if (!node.has("headline") && !node.json().has("headline") && node.has("name")) {
            intake.reading().warn(ProblemCodes.GUESSED, node.json(), "has no headline; its name was taken for one");
            blocks(intake, node, "name", BlockRoles.HEADLINE).forEach(head::headline);
        }
        blocks(intake, node, "alternativeHeadline", BlockRoles.HEADLINE).forEach(head::headline);
        blocks(intake, node, "abstract", BlockRoles.SUMMARY).forEach(head::description);
        blocks(intake, node, "description", BlockRoles.DESCRIPTION).forEach(head::description);
        blocks(intake, node, "dateline", BlockRoles.DATELINE).forEach(head::dateline);
        blocks(intake, node, "creditText", BlockRoles.CREDIT_LINE).forEach(head::creditLine);
        Json given = node.json().get("keywords");
        boolean isOne = given != null && given.isString();
        for (String keyword : node.texts("keywords")) {
            for (String one : isOne ? keyword.split(",") : new String[] {keyword}) {
                String text = isOne ? one.strip() : one;
                if (!text.isEmpty()) {
                    head.keyword(Label.of(text));
                }
            }
        }
        return head.build();
    }

    private static List<Block> blocks(Intake intake, Node node, String property, Code role) {
        return node.texts(property).stream()
                .map(text ->
                        Block.builder(intake.fresh(property), role).text(text).build())
                .toList();
    }

    private static Dates dates(Node node) {
        return Dates.builder()
                .contentCreated(node.time("dateCreated"))
                .firstCreated(node.time("datePublished"))
                .versionCreated(node.time("dateModified"))
                .build();
    }

    private static Credits credits(Intake intake, Node node) {
        Credits.Builder credits = Credits.builder();
        PartyMapper.read(intake, node, "author").forEach(credits::creator);
        PartyMapper.read(intake, node, "contributor").forEach(credits::contributor);
        List<Json> publishers = node.values("publisher");
        if (publishers.size() == 1) {
            PartyMapper.read(intake, node, "publisher").forEach(credits::provider);
        } else if (!publishers.isEmpty()) {
            intake.reading().odd(publishers.get(1), "the only publisher", "; all were kept apart");
        }
        return credits.build();
    }
}

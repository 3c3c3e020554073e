package news.stet.schemaorg;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.stet.Code;
import news.stet.Concept;
import news.stet.json.syntax.Json;
import org.jspecify.annotations.Nullable;

/** What kind of article it is: a genre in the model, a type of article in schema.org, where there is one. */
final class Genres {
    static final String USUAL = "NewsArticle";

    /** The types that a date line is allowed in. */
    private static final Set<String> NEWS = Set.of(
            USUAL,
            "AnalysisNewsArticle",
            "AskPublicNewsArticle",
            "BackgroundNewsArticle",
            "OpinionNewsArticle",
            "ReportageNewsArticle",
            "ReviewNewsArticle");

    private static final Set<String> OTHERS = Set.of(
            "Article",
            "AdvertiserContentArticle",
            "BlogPosting",
            "DiscussionForumPosting",
            "LiveBlogPosting",
            "Report",
            "SatiricalArticle",
            "ScholarlyArticle",
            "SocialMediaPosting",
            "TechArticle");

    /** IPTC's genres that say the same as a type. */
    private static final Map<Code, String> IPTC = Map.of(
            Code.qcode("genre", "Analysis"), "AnalysisNewsArticle",
            Code.qcode("genre", "Background"), "BackgroundNewsArticle",
            Code.qcode("genre", "Opinion"), "OpinionNewsArticle",
            Code.qcode("genre", "Review"), "ReviewNewsArticle");

    private Genres() {}

    static boolean isArticle(List<String> types) {
        return types.stream().anyMatch(type -> NEWS.contains(type) || OTHERS.contains(type));
    }

    static boolean isNews(String type) {
        return NEWS.contains(type);
    }

    /** The type of an article of these genres, which the first one decides that has a type. */
    static String type(Draft draft, List<Concept> genres) {
        String type = type(genres);
        for (int i = 0; i < genres.size(); i++) {
            List<Concept> others = new ArrayList<>(genres);
            others.remove(i);
            String path = "metadata/classification/genres/" + i + "/identity";
            if (!type.equals(type(others))) {
                draft.shown(path);
            } else if (type.equals(type(genres.get(i).identity()))) {
                draft.decides(path);
            }
        }
        return type;
    }

    private static String type(List<Concept> genres) {
        for (Concept genre : genres) {
            String type = type(genre.identity());
            if (type != null) {
                return type;
            }
        }
        return USUAL;
    }

    private static @Nullable String type(@Nullable Code genre) {
        if (genre == null) {
            return null;
        }
        String type = IPTC.get(genre);
        if (type == null && genre.form() == Code.Form.URI && genre.value().startsWith(Types.VOCABULARY)) {
            String named = genre.value().substring(Types.VOCABULARY.length());
            return isArticle(List.of(named)) && !named.equals(USUAL) ? named : null;
        }
        return type;
    }

    /** The genres that the types of an article are, and those that it names. */
    static List<Concept> read(Node article) {
        List<Concept> genres = new ArrayList<>();
        for (String type : article.types()) {
            if (!type.equals(USUAL) && isArticle(List.of(type))) {
                genres.add(Concept.of(Code.uri(Types.VOCABULARY + type)));
            }
        }
        article.texts("genre").forEach(genre -> genres.add(ConceptMapper.named(genre)));
        return genres;
    }

    static void write(Draft draft, Json node) {
        ConceptMapper.texts(
                draft,
                node,
                "genre",
                "metadata/classification/genres",
                draft.article().metadata().classification().genres());
    }
}

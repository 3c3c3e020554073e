package news.stet.benchmarks.json;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import news.stet.AlternativeId;
import news.stet.Article;
import news.stet.Block;
import news.stet.Claim;
import news.stet.Classification;
import news.stet.Credits;
import news.stet.Dates;
import news.stet.Entity;
import news.stet.Extension;
import news.stet.Head;
import news.stet.Link;
import news.stet.Media;
import news.stet.Metadata;
import news.stet.Rights;
import news.stet.Scheme;
import news.stet.Status;
import org.jspecify.annotations.Nullable;

/** The outermost object of a document: an article behind the header, without what says nothing. */
@JsonIgnoreProperties("$schema")
record Document(
        String format,
        String formatVersion,
        String id,
        @Nullable String version,
        @Nullable String language,
        @Nullable Status status,
        @Nullable Head head,
        @Nullable About metadata,
        List<Media> media,
        List<Scheme> schemes,
        List<Block> body,
        List<Entity> entities,
        List<Claim> claims,
        List<Extension> extensions) {
    private static final String FORMAT = "stet";
    private static final String VERSION = "1.0";

    Document {
        if (!FORMAT.equals(format) || !VERSION.equals(formatVersion)) {
            throw new IllegalArgumentException("not a document of this format: " + format + " " + formatVersion);
        }
    }

    static Document of(Article article) {
        return new Document(
                FORMAT,
                VERSION,
                article.id(),
                article.version(),
                article.language(),
                article.status().equals(Status.NONE) ? null : article.status(),
                article.head().equals(Head.NONE) ? null : article.head(),
                article.metadata().equals(Metadata.NONE) ? null : About.of(article.metadata()),
                article.media(),
                article.schemes(),
                article.body(),
                article.entities(),
                article.claims(),
                article.extensions());
    }

    Article article() {
        return new Article(
                id,
                version,
                language,
                status == null ? Status.NONE : status,
                head == null ? Head.NONE : head,
                metadata == null ? Metadata.NONE : metadata.metadata(),
                media,
                schemes,
                body,
                entities,
                claims,
                extensions);
    }

    /** Metadata without the groups that say nothing. */
    record About(
            @Nullable Dates dates,
            @Nullable Credits credits,
            @Nullable Classification classification,
            List<Rights> rights,
            List<AlternativeId> alternativeIds,
            List<Link> links,
            List<String> catalogs,
            List<Extension> extensions) {
        static About of(Metadata metadata) {
            return new About(
                    metadata.dates().equals(Dates.NONE) ? null : metadata.dates(),
                    metadata.credits().equals(Credits.NONE) ? null : metadata.credits(),
                    metadata.classification().equals(Classification.NONE) ? null : metadata.classification(),
                    metadata.rights(),
                    metadata.alternativeIds(),
                    metadata.links(),
                    metadata.catalogs(),
                    metadata.extensions());
        }

        Metadata metadata() {
            return new Metadata(
                    dates == null ? Dates.NONE : dates,
                    credits == null ? Credits.NONE : credits,
                    classification == null ? Classification.NONE : classification,
                    rights,
                    alternativeIds,
                    links,
                    catalogs,
                    extensions);
        }
    }
}

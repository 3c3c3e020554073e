package news.stet.csv;

import static news.stet.csv.ValueMapper.PLAIN;

import java.util.List;
import news.stet.AlternativeId;
import news.stet.Classification;
import news.stet.Code;
import news.stet.Credits;
import news.stet.Dates;
import news.stet.Extension;
import news.stet.Label;
import news.stet.Link;
import news.stet.Metadata;
import news.stet.Party;
import news.stet.Rights;
import org.jspecify.annotations.Nullable;

/** What is said about the article. Its single values are cells of the article's own row, see {@link ArticleMapper}. */
final class MetadataMapper {
    private static final String RIGHTS = "metadata/rights";
    private static final String ALTERNATIVE_IDS = "metadata/alternativeIds";

    private MetadataMapper() {}

    static void write(Rows rows, Metadata metadata) {
        ValueMapper.writeExtensions(rows, "metadata/dates", metadata.dates().extensions());
        Credits credits = metadata.credits();
        ConceptMapper.writeParty(rows, "metadata/credits/provider", credits.provider());
        ConceptMapper.writeConcepts(rows, "metadata/credits", "/services", credits.services());
        ConceptMapper.writeParties(rows, "metadata/credits", "/creators", credits.creators());
        ConceptMapper.writeParties(rows, "metadata/credits", "/contributors", credits.contributors());
        ConceptMapper.writeParties(rows, "metadata/credits", "/infoSources", credits.infoSources());
        ValueMapper.writeExtensions(rows, "metadata/credits", credits.extensions());
        Classification classification = metadata.classification();
        ConceptMapper.writeConcept(rows, "metadata/classification/role", classification.role());
        ConceptMapper.writeConcepts(rows, "metadata/classification", "/genres", classification.genres());
        ConceptMapper.writeConcepts(rows, "metadata/classification", "/subjects", classification.subjects());
        ConceptMapper.writeConcepts(rows, "metadata/classification", "/sections", classification.sections());
        ConceptMapper.writeConcepts(rows, "metadata/classification", "/located", classification.located());
        ValueMapper.writeExtensions(rows, "metadata/classification", classification.extensions());
        writeRights(rows, metadata.rights());
        for (int i = 0; i < metadata.alternativeIds().size(); i++) {
            AlternativeId id = metadata.alternativeIds().get(i);
            rows.row(Tables.ALTERNATIVE_IDS)
                    .number(i)
                    .text(id.value())
                    .code(id.type(), PLAIN)
                    .end();
        }
        ConceptMapper.writeLinks(rows, "metadata", "/links", metadata.links());
        for (int i = 0; i < metadata.catalogs().size(); i++) {
            rows.row(Tables.CATALOGS).number(i).text(metadata.catalogs().get(i)).end();
        }
        ValueMapper.writeExtensions(rows, "metadata", metadata.extensions());
    }

    static Metadata metadata(Parts parts) {
        List<String> catalogs = parts.list(Tables.CATALOGS, (row, index) -> {
            parts.keep(row);
            return row.required("uri");
        });
        Dates dates = dates(parts);
        Credits credits = credits(parts);
        Classification classification = classification(parts);
        List<Rights> rights = rights(parts);
        List<AlternativeId> alternativeIds = alternativeIds(parts);
        List<Link> links = ConceptMapper.links(parts, "metadata", "/links");
        List<Extension> extensions = ValueMapper.extensions(parts, "metadata");
        return parts.build(
                "metadata",
                () -> new Metadata(
                        dates, credits, classification, rights, alternativeIds, links, catalogs, extensions));
    }

    private static Dates dates(Parts parts) {
        return Dates.builder()
                .firstCreated(ArticleMapper.time(parts, "metadata/dates/firstCreated", "first_created"))
                .versionCreated(ArticleMapper.time(parts, "metadata/dates/versionCreated", "version_created"))
                .contentCreated(ArticleMapper.time(parts, "metadata/dates/contentCreated", "content_created"))
                .contentModified(ArticleMapper.time(parts, "metadata/dates/contentModified", "content_modified"))
                .extensions(ValueMapper.extensions(parts, "metadata/dates"))
                .build();
    }

    private static Credits credits(Parts parts) {
        return Credits.builder()
                .provider(ConceptMapper.party(parts, "metadata/credits/provider"))
                .services(ConceptMapper.concepts(parts, "metadata/credits", "/services"))
                .creators(ConceptMapper.parties(parts, "metadata/credits", "/creators"))
                .contributors(ConceptMapper.parties(parts, "metadata/credits", "/contributors"))
                .infoSources(ConceptMapper.parties(parts, "metadata/credits", "/infoSources"))
                .extensions(ValueMapper.extensions(parts, "metadata/credits"))
                .build();
    }

    private static Classification classification(Parts parts) {
        Row article = parts.article();
        Classification.Builder builder = Classification.builder()
                .itemClass(article.code("item_class", PLAIN))
                .urgency(article.integer("urgency"))
                .role(ConceptMapper.concept(parts, "metadata/classification/role"))
                .genres(ConceptMapper.concepts(parts, "metadata/classification", "/genres"))
                .subjects(ConceptMapper.concepts(parts, "metadata/classification", "/subjects"))
                .sections(ConceptMapper.concepts(parts, "metadata/classification", "/sections"))
                .located(ConceptMapper.concepts(parts, "metadata/classification", "/located"))
                .extensions(ValueMapper.extensions(parts, "metadata/classification"));
        return parts.build("metadata/classification", builder::build);
    }

    private static void writeRights(Rows rows, List<Rights> all) {
        for (int i = 0; i < all.size(); i++) {
            Rights rights = all.get(i);
            String path = RIGHTS + "/" + i;
            List<@Nullable Extension> left = rows.row(Tables.RIGHTS).number(i).end(rights.extensions());
            ConceptMapper.writeParties(rows, path, "/holders", rights.holders());
            ValueMapper.writeLabels(rows, path, "/notices", rights.notices());
            ValueMapper.writeLabels(rows, path, "/usageTerms", rights.usageTerms());
            ConceptMapper.writeLinks(rows, path, "/links", rights.links());
            ValueMapper.writeExtensions(rows, path, left);
        }
    }

    private static List<Rights> rights(Parts parts) {
        return parts.list(Tables.RIGHTS, (row, index) -> {
            String path = RIGHTS + "/" + index;
            List<Party> holders = ConceptMapper.parties(parts, path, "/holders");
            List<Label> notices = ValueMapper.labels(parts, path, "/notices");
            List<Label> usageTerms = ValueMapper.labels(parts, path, "/usageTerms");
            List<Link> links = ConceptMapper.links(parts, path, "/links");
            List<Extension> extensions = ValueMapper.extensions(parts, path, row);
            return parts.build(path, () -> new Rights(holders, notices, usageTerms, links, extensions));
        });
    }

    private static List<AlternativeId> alternativeIds(Parts parts) {
        return parts.list(Tables.ALTERNATIVE_IDS, (row, index) -> {
            Code type = row.code("type", PLAIN);
            parts.keep(row);
            return parts.build(ALTERNATIVE_IDS + "/" + index, () -> new AlternativeId(row.required("value"), type));
        });
    }
}

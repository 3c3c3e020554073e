package news.stet.newsml;

import java.util.List;
import news.stet.AlternativeId;
import news.stet.Classification;
import news.stet.Credits;
import news.stet.Dates;
import news.stet.Head;
import news.stet.Link;
import news.stet.Metadata;
import news.stet.Status;
import news.stet.markup.xml.Element;
import news.stet.newsml.binding.RightsInfo;

/** An article's parts while it is read: NewsML's two blocks of metadata cut it otherwise than the model does. */
final class ArticleParts {
    final Status.Builder status = Status.builder();
    final Head.Builder head = Head.builder();
    final Dates.Builder dates = Dates.builder();
    final Credits.Builder credits = Credits.builder();
    final Classification.Builder classification = Classification.builder();
    List<Link> links = List.of();
    List<AlternativeId> alternativeIds = List.of();

    Metadata metadata(List<RightsInfo> rights, List<Element> catalogRefs, ArticleRecord record, Reading reading) {
        return Metadata.builder()
                .dates(dates.extensions(reading.extensions("metadata/dates")).build())
                .credits(credits.extensions(reading.extensions("metadata/credits"))
                        .build())
                .classification(classification
                        .extensions(reading.extensions("metadata/classification"))
                        .build())
                .rights(RightsInfos.read(rights, reading))
                .alternativeIds(alternativeIds)
                .links(links)
                .catalogs(Catalogs.addresses(catalogRefs, record.catalogs, reading))
                .extensions(reading.extensions("metadata"))
                .build();
    }

    Status status(ArticleRecord record, Reading reading) {
        return status.corrections(record.corrections)
                .extensions(reading.extensions("status"))
                .build();
    }

    Head head(Reading reading) {
        return head.extensions(reading.extensions("head")).build();
    }
}

package news.stet.newsml;

import java.util.List;
import news.stet.AlternativeId;
import news.stet.Classification;
import news.stet.Credits;
import news.stet.Dates;
import news.stet.Head;
import news.stet.Link;
import news.stet.Status;

/** An article's parts while it is read: NewsML's two blocks of metadata cut it otherwise than the model does. */
final class ArticleParts {
    final Status.Builder status = Status.builder();
    final Head.Builder head = Head.builder();
    final Dates.Builder dates = Dates.builder();
    final Credits.Builder credits = Credits.builder();
    final Classification.Builder classification = Classification.builder();
    List<Link> links = List.of();
    List<AlternativeId> alternativeIds = List.of();
}

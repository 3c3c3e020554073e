package news.stet.schemaorg;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import news.stet.Assessment;
import news.stet.Claim;
import news.stet.Code;
import news.stet.Rating;
import news.stet.Source;
import news.stet.Text;
import news.stet.Verdicts;
import news.stet.io.ProblemCodes;
import news.stet.json.syntax.Json;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says of the truth of a claim. The article's own fact-check has a verdict and a label and is its publisher's;
 * that of others has its own author and address. That a claim could not be verified is no fact-check.
 */
final class ReviewMapper {
    static final String REVIEW = "ClaimReview";

    // A number that is written as one and read as it was spelled.
    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9][0-9]{0,8})(?:\\.[0-9]{1,9})?");

    private ReviewMapper() {}

    static List<Json> write(Draft draft, Claim claim) {
        List<Json> reviews = new ArrayList<>();
        for (int i = 0; i < claim.assessments().size(); i++) {
            Assessment assessment = claim.assessments().get(i);
            boolean own = isOwn(assessment);
            if (!own && !isOfOthers(draft, assessment)) {
                continue;
            }
            String path = "claims/" + claim.id() + "/assessments/" + i;
            Json node = Json.object()
                    .put(Node.TYPE, Json.string(REVIEW))
                    .put(Node.ID, Json.string(draft.names().part(claim.id() + ":review" + (reviews.size() + 1))))
                    .put("claimReviewed", Json.string(ClaimMapper.text(claim)))
                    .put("itemReviewed", draft.part(claim.id()));
            draft.shown(path + "/by");
            if (own) {
                own(draft, node, path, assessment);
            } else {
                Node.put(node, "author", draft.agents(assessment.by()));
                url(draft, node, path, assessment, null);
            }
            if (assessment.verdict() != null) {
                draft.decides(path + "/verdict");
            }
            String time = Times.value(assessment.time());
            if (time != null) {
                node.put("datePublished", time);
                draft.shown(path + "/time/value");
            }
            node.put("reviewRating", rating(draft, path, assessment));
            draft.keep(node, path + "/", assessment.extensions());
            reviews.add(node);
        }
        return reviews;
    }

    private static boolean isOwn(Assessment assessment) {
        return assessment.by() instanceof Source.OwnVoice
                && assessment.verdict() != null
                && !assessment.verdict().equals(Verdicts.UNVERIFIED)
                && assessment.label() != null;
    }

    private static boolean isOfOthers(Draft draft, Assessment assessment) {
        return !draft.agents(assessment.by()).isEmpty()
                && !Verdicts.UNVERIFIED.equals(assessment.verdict())
                && (assessment.label() != null || assessment.rating() != null || assessment.explanation() != null);
    }

    /** Being a part of the article tells it from a review by others who happen to be the publisher. */
    private static void own(Draft draft, Json node, String path, Assessment assessment) {
        Json publisher = ArticleMapper.publisher(draft);
        if (publisher != null) {
            node.put("author", publisher);
        }
        node.put("isPartOf", draft.itself());
        url(draft, node, path, assessment, ArticleMapper.url(draft));
    }

    private static void url(Draft draft, Json node, String path, Assessment assessment, @Nullable String otherwise) {
        String url = Names.isAbsolute(assessment.url()) ? assessment.url() : null;
        if (url != null && !url.equals(otherwise)) {
            draft.shown(path + "/url");
        }
        node.put("url", url == null ? otherwise : url);
    }

    private static Json rating(Draft draft, String path, Assessment assessment) {
        Json node = Json.object().put(Node.TYPE, Json.string("Rating"));
        put(draft, node, "alternateName", path + "/label", assessment.label());
        Rating rating = assessment.rating();
        if (rating != null) {
            node.put("ratingValue", grade(rating.value()));
            draft.shown(path + "/rating/value");
            if (rating.worst() != null) {
                node.put("worstRating", grade(rating.worst()));
                draft.shown(path + "/rating/worst");
            }
            if (rating.best() != null) {
                node.put("bestRating", grade(rating.best()));
                draft.shown(path + "/rating/best");
            }
        }
        put(draft, node, "ratingExplanation", path + "/explanation", assessment.explanation());
        return node;
    }

    private static void put(Draft draft, Json node, String property, String path, @Nullable String value) {
        if (value != null) {
            node.put(property, value);
            draft.shown(path);
        }
    }

    private static Json grade(String grade) {
        return NUMBER.matcher(grade).matches() ? Json.number(grade) : Json.string(grade);
    }

    /** The claim that a review is of, or null if it names none. */
    static @Nullable ClaimDraft claim(Intake intake, Node review) {
        List<Json> items = review.values("itemReviewed");
        if (items.size() > 1) {
            return null;
        }
        ClaimDraft claim;
        if (items.isEmpty()) {
            if (!review.has("claimReviewed")) {
                return null;
            }
            claim = intake.wordsAlone(review.json());
        } else if (intake.resolve(items.get(0)).isObject()) {
            claim = intake.claim(items.get(0));
        } else {
            claim = intake.wordsAlone(items.get(0));
            claim.text = intake.reading().text(items.get(0));
        }
        review.take("itemReviewed");
        List<Json> texts = review.values("claimReviewed");
        String said = claim.text;
        if (said == null) {
            claim.text = review.text("claimReviewed");
        } else if (texts.size() == 1
                && texts.get(0).isString()
                && texts.get(0).text().equals(said)) {
            review.take("claimReviewed");
        } else if (!texts.isEmpty()) {
            intake.reading()
                    .warn(
                            ProblemCodes.STALE,
                            texts.get(0),
                            "says other than the claim itself, which has " + Text.quote(said) + "; it was kept apart");
        }
        return claim;
    }

    /** What a review says of its claim; label and grade verbatim, since the two contradict each other in the wild. */
    static @Nullable Assessment read(Intake intake, Node review) {
        boolean own = review.values("isPartOf").stream().anyMatch(intake::isArticle);
        Source by = own ? Source.ownVoice() : author(intake, review);
        if (own) {
            review.take("isPartOf");
            review.take("author");
        }
        Assessment.Builder assessment = Assessment.builder(by);
        String explanation = null;
        List<Json> ratings = review.values("reviewRating");
        if (ratings.size() == 1 && ratings.get(0).isObject()) {
            Json rating = intake.resolve(ratings.get(0));
            Node node = intake.node(rating);
            String label = node.text("alternateName");
            if (label == null) {
                label = node.text("name");
            }
            assessment.label(label);
            if (own && label != null) {
                assessment.verdict(Code.literal(label));
            }
            explanation = node.text("ratingExplanation");
            String value = node.text("ratingValue");
            if (value != null) {
                assessment.rating(new Rating(value, node.text("worstRating"), node.text("bestRating")));
            }
            review.take("reviewRating");
            node.rest("rating").forEach(assessment::extension);
        } else if (ratings.size() == 1 && ratings.get(0).isString()) {
            assessment.label(review.text("reviewRating"));
        } else if (!ratings.isEmpty()) {
            intake.reading().odd(ratings.get(0), "the only rating", "; it was kept apart");
        }
        assessment.time(review.time("datePublished"));
        String url = review.text("url");
        assessment.url(own && url != null && intake.isPage(url) ? null : url);
        assessment.explanation(explanation == null ? review.text("reviewBody") : explanation);
        return intake.reading().make(review.json(), () -> {
            review.rest().forEach(assessment::extension);
            return assessment.build();
        });
    }

    private static Source author(Intake intake, Node review) {
        List<String> authors = new ArrayList<>();
        List<Json> values = review.values("author");
        for (Json value : values) {
            String author = intake.entity(value);
            if (author != null && !authors.contains(author)) {
                authors.add(author);
            }
        }
        if (authors.isEmpty()) {
            return Source.unspecified();
        }
        review.take("author");
        return new Source.Entities(authors);
    }
}

package news.stet.json;

import java.util.List;
import news.stet.Assessment;
import news.stet.Code;
import news.stet.Extension;
import news.stet.Mark;
import news.stet.Rating;
import news.stet.Source;
import news.stet.Vocabulary;
import news.stet.When;
import org.jspecify.annotations.Nullable;

/** What somebody says about a claim's truth. */
final class AssessmentCodec extends ObjectCodec<Assessment> {
    static final AssessmentCodec ASSESSMENT = new AssessmentCodec();

    private static final CodeCodec VERDICT = CodeCodec.of(Vocabulary.VERDICT);

    private AssessmentCodec() {
        super(Members.ASSESSMENT);
    }

    @Override
    @Nullable
    Assessment readMembers(Input in) {
        Source by = null;
        Code verdict = null;
        String label = null;
        Rating rating = null;
        When time = null;
        String url = null;
        String explanation = null;
        List<Mark> wording = List.of();
        for (String member = in.member(); member != null; member = in.member()) {
            switch (member) {
                case "by" -> by = in.value(SourceCodec.SOURCE);
                case "verdict" -> verdict = in.value(VERDICT);
                case "label" -> label = in.string();
                case "rating" -> rating = in.value(RatingCodec.RATING);
                case "time" -> time = in.value(WhenCodec.WHEN);
                case "url" -> url = in.string();
                case "explanation" -> explanation = in.string();
                case "wording" -> wording = in.list(MarkCodec.WORDING);
                default -> throw new IllegalStateException(member);
            }
        }
        if (in.isBroken() || by == null) {
            return null;
        }
        return new Assessment(by, verdict, label, rating, time, url, explanation, wording, in.extensions());
    }

    @Override
    void writeMembers(Output out, Assessment assessment) {
        out.value("by", assessment.by(), SourceCodec.SOURCE);
        out.value("verdict", assessment.verdict(), VERDICT);
        out.string("label", assessment.label());
        out.value("rating", assessment.rating(), RatingCodec.RATING);
        out.value("time", assessment.time(), WhenCodec.WHEN);
        out.string("url", assessment.url());
        out.string("explanation", assessment.explanation());
        out.list("wording", assessment.wording(), MarkCodec.WORDING);
    }

    @Override
    List<Extension> extensions(Assessment assessment) {
        return assessment.extensions();
    }

    /** A grade; strings, since 1.0 is not 1. */
    static final class RatingCodec extends ObjectCodec<Rating> {
        static final RatingCodec RATING = new RatingCodec();

        private RatingCodec() {
            super(Members.RATING, true);
        }

        @Override
        @Nullable
        Rating readMembers(Input in) {
            String value = null;
            String worst = null;
            String best = null;
            for (String member = in.member(); member != null; member = in.member()) {
                switch (member) {
                    case "value" -> value = in.string();
                    case "worst" -> worst = in.string();
                    case "best" -> best = in.string();
                    default -> throw new IllegalStateException(member);
                }
            }
            if (in.isBroken() || value == null) {
                return null;
            }
            return new Rating(value, worst, best);
        }

        @Override
        void writeMembers(Output out, Rating rating) {
            out.string("value", rating.value());
            out.string("worst", rating.worst());
            out.string("best", rating.best());
        }
    }
}

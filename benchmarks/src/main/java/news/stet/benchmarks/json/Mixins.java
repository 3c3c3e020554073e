package news.stet.benchmarks.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import news.stet.Appearance;
import news.stet.Assessment;
import news.stet.Attribution;
import news.stet.Cell;
import news.stet.Claim;
import news.stet.Code;
import news.stet.Commitment;
import news.stet.Conveyed;
import news.stet.Entity;
import news.stet.Mark;
import news.stet.Match;
import news.stet.Provenance;
import news.stet.Relation;
import news.stet.Vocabulary;

/** What the model's types would be annotated with if they were the user's own; for both generations of Jackson. */
final class Mixins {
    static final Map<Class<?>, Class<?>> ALL = Map.of(
            Appearance.class, OfAppearance.class,
            Assessment.class, OfAssessment.class,
            Attribution.class, OfAttribution.class,
            Cell.class, OfCell.class,
            Claim.class, OfClaim.class,
            Commitment.class, OfCommitment.class,
            Conveyed.class, OfConveyed.class,
            Match.class, OfMatch.class,
            Provenance.class, OfProvenance.class);

    private Mixins() {}

    interface OfAppearance {
        @JsonInclude(JsonInclude.Include.NON_DEFAULT)
        boolean first();
    }

    interface OfAssessment {
        @Word(Vocabulary.VERDICT)
        Code verdict();

        @Word(Vocabulary.MARK_ROLE)
        List<Mark> wording();
    }

    interface OfAttribution {
        @Word(Vocabulary.ACT)
        Code act();

        @Word(Vocabulary.MODE)
        Code mode();

        @Word(Vocabulary.MARK_ROLE)
        List<Mark> wording();
    }

    interface OfCell {
        @JsonInclude(JsonInclude.Include.NON_DEFAULT)
        boolean header();
    }

    interface OfClaim {
        @Word(Vocabulary.CLAIM_RELATION)
        List<Relation> relations();
    }

    /** For {@link Entity}; each generation adds that {@code named} is true unless it is said. */
    interface OfEntity {
        @Word(Vocabulary.MENTION_FORM)
        List<Mark> mentions();

        @Word(Vocabulary.ENTITY_RELATION)
        List<Relation> relations();
    }

    interface OfMatch {
        @Word(Vocabulary.MATCH_TYPE)
        Code type();
    }

    interface OfProvenance {
        @Word(Vocabulary.METHOD)
        Code method();
    }

    enum OfCommitment {
        @JsonProperty("denied")
        DENIED,
        @JsonProperty("improbable")
        IMPROBABLE,
        @JsonProperty("doubted")
        DOUBTED,
        @JsonProperty("uncommitted")
        UNCOMMITTED,
        @JsonProperty("possible")
        POSSIBLE,
        @JsonProperty("probable")
        PROBABLE,
        @JsonProperty("affirmed")
        AFFIRMED
    }

    enum OfConveyed {
        @JsonProperty("stated")
        STATED,
        @JsonProperty("presupposed")
        PRESUPPOSED,
        @JsonProperty("implied")
        IMPLIED
    }

    /** Equal to true, which is left out. */
    static final class True {
        @Override
        public boolean equals(Object other) {
            return Boolean.TRUE.equals(other);
        }

        @Override
        public int hashCode() {
            return Boolean.hashCode(true);
        }
    }
}

package news.stet.examples.seed;

import java.util.ArrayList;
import java.util.List;
import news.stet.Acts;
import news.stet.Assessment;
import news.stet.Attribution;
import news.stet.Claim;
import news.stet.ClaimRelations;
import news.stet.Code;
import news.stet.Commitment;
import news.stet.Conveyed;
import news.stet.Mark;
import news.stet.Modes;
import news.stet.Provenance;
import news.stet.Relation;
import news.stet.Source;
import news.stet.When;

/** A claim as it is put down while reading: the sentence, who says so from the outside in, then what hangs on it. */
final class ClaimDraft {
    private final Claim.Builder claim;
    private final List<Attribution.Builder> chain = new ArrayList<>();

    private ClaimDraft(String id, String proposition, Conveyed conveyed) {
        claim = Claim.builder(id, proposition).conveyed(conveyed);
    }

    static ClaimDraft stated(String id, String proposition) {
        return new ClaimDraft(id, proposition, Conveyed.STATED);
    }

    static ClaimDraft presupposed(String id, String proposition) {
        return new ClaimDraft(id, proposition, Conveyed.PRESUPPOSED);
    }

    static ClaimDraft implied(String id, String proposition) {
        return new ClaimDraft(id, proposition, Conveyed.IMPLIED);
    }

    /** The article alone says so. */
    ClaimDraft asserted(Commitment commitment, Mark... wording) {
        return step(Source.ownVoice(), commitment, wording).act(Acts.ASSERT, Modes.NARRATED);
    }

    /** The article passes it on: step 0, which others follow. */
    ClaimDraft article(Commitment commitment, Mark... wording) {
        return step(Source.ownVoice(), commitment, wording);
    }

    /** Somebody else passes it on. */
    ClaimDraft via(String entity, Commitment commitment, Code act, Code mode, Mark... wording) {
        return via(Source.entities(entity), commitment, act, mode, wording);
    }

    ClaimDraft via(Source source, Commitment commitment, Code act, Code mode, Mark... wording) {
        return step(source, commitment, wording).act(act, mode);
    }

    /** Somebody says so and stands by it. Nobody in this article denies or doubts what is reported of them. */
    ClaimDraft by(String entity, Code act, Code mode, Mark... wording) {
        return by(Source.entities(entity), act, mode, wording);
    }

    ClaimDraft by(Source source, Code act, Code mode, Mark... wording) {
        return via(source, Commitment.AFFIRMED, act, mode, wording);
    }

    /** Further words of the last step. */
    ClaimDraft words(Mark... wording) {
        for (Mark words : wording) {
            last().wording(words);
        }
        return this;
    }

    /** Through what the last step was said, the most specific first. */
    ClaimDraft through(String... media) {
        last().media(List.of(media));
        return this;
    }

    /** To whom the last step was said. */
    ClaimDraft to(String... addressees) {
        last().addressees(List.of(addressees));
        return this;
    }

    /** When the last step was said. */
    ClaimDraft saidOn(When time) {
        last().time(time);
        return this;
    }

    /** When what is claimed happened. */
    ClaimDraft happened(When time) {
        claim.eventTime(time);
        return this;
    }

    /** Where what is claimed happened. */
    ClaimDraft in(String... places) {
        claim.places(List.of(places));
        return this;
    }

    /** Whom and what the proposition speaks of; who says so is not among them unless it speaks of itself. */
    ClaimDraft about(String... entities) {
        claim.about(List.of(entities));
        return this;
    }

    ClaimDraft assessed(Assessment assessment) {
        claim.assessment(assessment);
        return this;
    }

    ClaimDraft sameAs(String other) {
        return relation(ClaimRelations.SAME_AS, other);
    }

    ClaimDraft supports(String other) {
        return relation(ClaimRelations.SUPPORTS, other);
    }

    ClaimDraft contradicts(String... others) {
        for (String other : others) {
            relation(ClaimRelations.CONTRADICTS, other);
        }
        return this;
    }

    ClaimDraft elaborates(String other) {
        return relation(ClaimRelations.ELABORATES, other);
    }

    ClaimDraft related(String other) {
        return relation(ClaimRelations.RELATED, other);
    }

    Claim claim(Provenance provenance) {
        return claim.attributions(chain.stream().map(Attribution.Builder::build).toList())
                .provenance(provenance)
                .build();
    }

    private ClaimDraft step(Source source, Commitment commitment, Mark... wording) {
        chain.add(Attribution.builder(source).commitment(commitment).wording(List.of(wording)));
        return this;
    }

    private ClaimDraft act(Code act, Code mode) {
        last().act(act).mode(mode);
        return this;
    }

    private ClaimDraft relation(Code type, String other) {
        claim.relation(Relation.of(type, other));
        return this;
    }

    private Attribution.Builder last() {
        return chain.get(chain.size() - 1);
    }
}

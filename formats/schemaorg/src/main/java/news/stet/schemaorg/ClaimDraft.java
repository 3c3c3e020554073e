package news.stet.schemaorg;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.stet.Appearance;
import news.stet.Assessment;
import news.stet.Attribution;
import news.stet.Claim;
import news.stet.Code;
import news.stet.Commitment;
import news.stet.Extension;
import news.stet.Mark;
import news.stet.Relation;
import news.stet.Source;
import news.stet.When;
import news.stet.json.syntax.Json;
import org.jspecify.annotations.Nullable;

/** A claim that is being read: its own node says one part of it, quotations and reviews others. */
final class ClaimDraft {
    final String id;
    final Json node;
    final List<String> about = new ArrayList<>();
    final List<Appearance> appearances = new ArrayList<>();
    final List<Relation> relations = new ArrayList<>();
    final List<Assessment> assessments = new ArrayList<>();
    final List<Mark> wording = new ArrayList<>();
    final List<Extension> extensions = new ArrayList<>();

    @Nullable
    String text;

    // Whoever is not named is nobody in particular: that the article speaks in its own voice, a document does not say.
    Source originator = Source.unspecified();

    @Nullable
    Commitment commitment;

    @Nullable
    Code mode;

    @Nullable
    When time;

    ClaimDraft(String id, Json node) {
        this.id = id;
        this.node = node;
    }

    /** The claim, or nothing if it says nothing. */
    Optional<Claim> build() {
        String proposition = text;
        if (proposition == null) {
            return Optional.empty();
        }
        return Optional.of(Claim.builder(id, proposition)
                .attributions(List.of(
                        Attribution.builder(Source.ownVoice()).build(),
                        Attribution.builder(originator)
                                .commitment(commitment)
                                .mode(mode)
                                .time(time)
                                .wording(wording)
                                .build()))
                .about(about)
                .appearances(appearances)
                .assessments(assessments)
                .relations(relations)
                .extensions(extensions)
                .build());
    }
}

package news.stet.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import news.stet.Article;
import news.stet.Attribution;
import news.stet.Claim;
import news.stet.Code;
import news.stet.Entity;
import news.stet.Mark;
import news.stet.MarkRoles;
import news.stet.Source;
import org.jspecify.annotations.Nullable;

/**
 * What an analyst opens: one row for each claim and step, with everything in words. Made from the article for looking at;
 * it is never read.
 */
final class FlatClaims {
    static final String NAME = "claims-flat";
    static final String FILE = NAME + ".csv";

    static final List<String> COLUMNS = List.of(
            "article",
            "article_id",
            "version",
            "headline",
            "claim",
            "proposition",
            "conveyed",
            "event_time",
            "steps",
            "step",
            "speaker",
            "commitment",
            "act",
            "mode",
            "time",
            "source_words",
            "cue",
            "content",
            "quote",
            "hedge",
            "assessments");

    private static final String BETWEEN = " | ";

    private FlatClaims() {}

    static boolean isNumber(String column) {
        return column.equals("article") || column.equals("steps") || column.equals("step");
    }

    /** The rows of an article, without its number. */
    static List<@Nullable String[]> rows(Article article) {
        Map<String, String> names = new HashMap<>();
        for (Entity entity : article.entities()) {
            names.put(entity.id(), entity.name().orElse(entity.id()));
        }
        String headline = article.headline().orElse(null);
        List<@Nullable String[]> rows = new ArrayList<>();
        for (Claim claim : article.claims()) {
            String steps = Integer.toString(claim.attributions().size());
            String assessments = assessments(claim);
            for (int step = 0; step < claim.attributions().size(); step++) {
                Attribution attribution = claim.attributions().get(step);
                rows.add(new @Nullable String[] {
                    article.id(),
                    article.version(),
                    headline,
                    claim.id(),
                    claim.proposition(),
                    ClaimMapper.CONVEYED.word(claim.conveyed()),
                    claim.eventTime() == null ? null : claim.eventTime().value(),
                    steps,
                    Integer.toString(step),
                    speaker(attribution.source(), names),
                    ClaimMapper.COMMITMENT.word(attribution.commitment()),
                    attribution.act() == null ? null : attribution.act().toString(),
                    attribution.mode() == null ? null : attribution.mode().toString(),
                    attribution.time() == null ? null : attribution.time().value(),
                    words(attribution, MarkRoles.SOURCE),
                    words(attribution, MarkRoles.CUE),
                    words(attribution, MarkRoles.CONTENT),
                    words(attribution, MarkRoles.QUOTE),
                    words(attribution, MarkRoles.HEDGE),
                    assessments
                });
            }
        }
        return rows;
    }

    private static String speaker(Source source, Map<String, String> names) {
        if (source instanceof Source.OwnVoice) {
            return "(the article)";
        }
        if (source instanceof Source.Unspecified) {
            return "(unspecified)";
        }
        return source.ids().stream().map(id -> names.getOrDefault(id, id)).collect(Collectors.joining(BETWEEN));
    }

    private static @Nullable String words(Attribution attribution, Code role) {
        String words = null;
        for (Mark mark : attribution.wording()) {
            if (mark.role().equals(role)) {
                String exact = mark.span().exact();
                words = words == null ? exact : words + BETWEEN + exact;
            }
        }
        return words == null || words.isEmpty() ? null : words;
    }

    private static @Nullable String assessments(Claim claim) {
        String all = claim.assessments().stream()
                .map(assessment -> assessment.verdict() != null
                        ? assessment.verdict().toString()
                        : assessment.label() != null ? assessment.label() : "")
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(BETWEEN));
        return all.isEmpty() ? null : all;
    }
}

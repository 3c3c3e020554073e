package news.stet.csv;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.stet.Article;
import news.stet.Assessment;
import news.stet.Attribution;
import news.stet.Claim;
import news.stet.Code;
import news.stet.Entity;
import news.stet.Mark;
import news.stet.MarkRoles;
import news.stet.Name;
import news.stet.Source;
import news.stet.When;
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
    // How many columns say something of the article, and how many of the claim behind them.
    private static final int OF_ARTICLE = 4;
    private static final int OF_CLAIM = OF_ARTICLE + 5;
    private static final List<Code> ROLES =
            List.of(MarkRoles.SOURCE, MarkRoles.CUE, MarkRoles.CONTENT, MarkRoles.QUOTE, MarkRoles.HEDGE);

    private FlatClaims() {}

    static boolean isNumber(String column) {
        return column.equals("article") || column.equals("steps") || column.equals("step");
    }

    /** The rows of an article. */
    static void write(Sheet sheet, long number, Article article) {
        if (article.claims().isEmpty()) {
            return;
        }
        Map<String, String> names = new HashMap<>();
        for (Entity entity : article.entities()) {
            List<Name> own = entity.names();
            names.put(entity.id(), own.isEmpty() ? entity.id() : own.get(0).text());
        }
        // What all rows of an article or of a claim begin with is printed once, and then again as it stands.
        byte[] ofArticle = null;
        for (Claim claim : article.claims()) {
            byte[] ofClaim = null;
            String assessments = assessments(claim);
            for (int step = 0; step < claim.attributions().size(); step++) {
                if (ofClaim != null) {
                    sheet.again(ofClaim, OF_CLAIM);
                } else {
                    long mark = sheet.mark();
                    if (ofArticle != null) {
                        sheet.again(ofArticle, OF_ARTICLE);
                    } else {
                        sheet.number(number)
                                .text(article.id())
                                .text(article.version())
                                .text(article.headline().orElse(null));
                        ofArticle = sheet.since(mark);
                    }
                    When time = claim.eventTime();
                    sheet.text(claim.id())
                            .text(claim.proposition())
                            .text(ClaimMapper.CONVEYED.word(claim.conveyed()))
                            .text(time == null ? null : time.value())
                            .number(claim.attributions().size());
                    ofClaim = sheet.since(mark);
                }
                write(sheet.number(step), claim.attributions().get(step), names);
                sheet.text(assessments).end();
            }
        }
    }

    private static void write(Sheet sheet, Attribution attribution, Map<String, String> names) {
        When time = attribution.time();
        sheet.text(speaker(attribution.source(), names))
                .text(ClaimMapper.COMMITMENT.word(attribution.commitment()))
                .code(attribution.act(), null)
                .code(attribution.mode(), null)
                .text(time == null ? null : time.value());
        for (Code role : ROLES) {
            sheet.text(words(attribution, role));
        }
    }

    private static String speaker(Source source, Map<String, String> names) {
        if (source instanceof Source.OwnVoice) {
            return "(the article)";
        }
        if (source instanceof Source.Unspecified) {
            return "(unspecified)";
        }
        String speaker = null;
        for (String id : source.ids()) {
            String name = names.getOrDefault(id, id);
            speaker = speaker == null ? name : speaker + BETWEEN + name;
        }
        return speaker == null ? "" : speaker;
    }

    private static @Nullable String words(Attribution attribution, Code role) {
        String words = null;
        List<Mark> wording = attribution.wording();
        for (int i = 0; i < wording.size(); i++) {
            Mark mark = wording.get(i);
            if (mark.role().equals(role)) {
                String exact = mark.span().exact();
                words = words == null ? exact : words + BETWEEN + exact;
            }
        }
        return words == null || words.isEmpty() ? null : words;
    }

    private static @Nullable String assessments(Claim claim) {
        String all = null;
        for (Assessment assessment : claim.assessments()) {
            Code verdict = assessment.verdict();
            String words = verdict != null ? verdict.toString() : assessment.label();
            if (words != null && !words.isEmpty()) {
                all = all == null ? words : all + BETWEEN + words;
            }
        }
        return all;
    }
}

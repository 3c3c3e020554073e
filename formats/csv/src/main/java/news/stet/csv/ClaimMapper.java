package news.stet.csv;

import java.util.List;
import java.util.Objects;
import news.stet.Appearance;
import news.stet.Assessment;
import news.stet.Attribution;
import news.stet.Claim;
import news.stet.Code;
import news.stet.Commitment;
import news.stet.Conveyed;
import news.stet.Extension;
import news.stet.Mark;
import news.stet.Provenance;
import news.stet.Rating;
import news.stet.Relation;
import news.stet.Source;
import news.stet.Vocabulary;
import news.stet.When;
import news.stet.io.CodeNotation;
import news.stet.io.ProblemCodes;
import org.jspecify.annotations.Nullable;

/** Claims: the chain of attributions step by step, what is said of their truth, where else they appeared. */
final class ClaimMapper {
    static final Words<Conveyed> CONVEYED = Words.of(Conveyed.class);
    static final Words<Commitment> COMMITMENT = Words.of(Commitment.class);

    private static final CodeNotation ACT = CodeNotation.of(Vocabulary.ACT);
    private static final CodeNotation MODE = CodeNotation.of(Vocabulary.MODE);
    private static final CodeNotation VERDICT = CodeNotation.of(Vocabulary.VERDICT);
    private static final CodeNotation RELATION = CodeNotation.of(Vocabulary.CLAIM_RELATION);

    private ClaimMapper() {}

    static void write(Rows rows, List<Claim> claims) {
        for (Claim claim : claims) {
            String path = "claims/" + claim.id();
            List<@Nullable Extension> left = rows.row(Tables.CLAIMS)
                    .text(claim.id())
                    .text(claim.proposition())
                    .text(CONVEYED.word(claim.conveyed()))
                    .text(ValueMapper.write(rows, path, "/eventTime", claim.eventTime()))
                    .end(claim.extensions());
            for (int i = 0; i < claim.attributions().size(); i++) {
                write(rows, claim.id(), i, claim.attributions().get(i));
            }
            ValueMapper.writeReferences(rows, path, "/places", claim.places());
            ValueMapper.writeReferences(rows, path, "/about", claim.about());
            for (int i = 0; i < claim.appearances().size(); i++) {
                write(rows, claim.id(), i, claim.appearances().get(i));
            }
            for (int i = 0; i < claim.assessments().size(); i++) {
                write(rows, claim.id(), i, claim.assessments().get(i));
            }
            EntityMapper.writeRelations(rows, path, "/relations", claim.relations(), RELATION);
            ValueMapper.write(rows, path, claim.provenance());
            ValueMapper.writeExtensions(rows, path, left);
        }
    }

    static List<Claim> claims(Parts parts) {
        return parts.list(Tables.CLAIMS, (row, index) -> {
            String id = row.required("claim");
            String path = "claims/" + id;
            Conveyed conveyed = row.word("conveyed", CONVEYED);
            List<Attribution> attributions = attributions(parts, id);
            When eventTime = ValueMapper.when(parts, path, "/eventTime", row.text("event_time"));
            List<String> places = ValueMapper.references(parts, path, "/places");
            List<String> about = ValueMapper.references(parts, path, "/about");
            List<Appearance> appearances = appearances(parts, id);
            List<Assessment> assessments = assessments(parts, id);
            List<Relation> relations = EntityMapper.relations(parts, path, "/relations", RELATION);
            Provenance provenance = ValueMapper.provenance(parts, path);
            List<Extension> extensions = ValueMapper.extensions(parts, path, row);
            return parts.build(
                    path,
                    () -> new Claim(
                            id,
                            row.text("proposition"),
                            conveyed,
                            attributions,
                            eventTime,
                            places,
                            about,
                            appearances,
                            assessments,
                            relations,
                            provenance,
                            extensions));
        });
    }

    private static void write(Rows rows, String claim, int step, Attribution attribution) {
        String path = "claims/" + claim + "/attributions/" + step;
        List<@Nullable Extension> left = rows.row(Tables.ATTRIBUTIONS)
                .text(claim)
                .number(step)
                .text(ValueMapper.write(rows, path, "/source", attribution.source()))
                .text(COMMITMENT.word(attribution.commitment()))
                .code(attribution.act(), ACT)
                .code(attribution.mode(), MODE)
                .text(ValueMapper.write(rows, path, "/time", attribution.time()))
                .end(attribution.extensions());
        ValueMapper.writeReferences(rows, path, "/media", attribution.media());
        ValueMapper.writeReferences(rows, path, "/addressees", attribution.addressees());
        ValueMapper.writeReferences(rows, path, "/places", attribution.places());
        ValueMapper.write(rows, path, "/wording", attribution.wording(), ValueMapper.MARK_ROLE);
        ValueMapper.writeExtensions(rows, path, left);
    }

    private static List<Attribution> attributions(Parts parts, String claim) {
        return parts.list(Tables.ATTRIBUTIONS, claim, "", (row, index) -> {
            String path = "claims/" + claim + "/attributions/" + index;
            Source source = required(ValueMapper.source(parts, path, "/source", row, "source"));
            Commitment commitment = row.word("commitment", COMMITMENT);
            Code act = row.code("act", ACT);
            Code mode = row.code("mode", MODE);
            When time = ValueMapper.when(parts, path, "/time", row.text("time"));
            List<String> media = ValueMapper.references(parts, path, "/media");
            List<String> addressees = ValueMapper.references(parts, path, "/addressees");
            List<String> places = ValueMapper.references(parts, path, "/places");
            List<Mark> wording = ValueMapper.marks(parts, path, "/wording", ValueMapper.MARK_ROLE);
            List<Extension> extensions = ValueMapper.extensions(parts, path, row);
            return parts.build(
                    path,
                    () -> new Attribution(
                            source, commitment, act, mode, media, addressees, time, places, wording, extensions));
        });
    }

    private static void write(Rows rows, String claim, int position, Assessment assessment) {
        String path = "claims/" + claim + "/assessments/" + position;
        Rating rating = assessment.rating();
        List<@Nullable Extension> left = rows.row(Tables.ASSESSMENTS)
                .text(claim)
                .number(position)
                .text(ValueMapper.write(rows, path, "/by", assessment.by()))
                .code(assessment.verdict(), VERDICT)
                .text(assessment.label())
                .text(rating == null ? null : rating.value())
                .text(rating == null ? null : rating.worst())
                .text(rating == null ? null : rating.best())
                .text(ValueMapper.write(rows, path, "/time", assessment.time()))
                .text(assessment.url())
                .text(assessment.explanation())
                .end(assessment.extensions());
        ValueMapper.write(rows, path, "/wording", assessment.wording(), ValueMapper.MARK_ROLE);
        ValueMapper.writeExtensions(rows, path, left);
    }

    private static List<Assessment> assessments(Parts parts, String claim) {
        return parts.list(Tables.ASSESSMENTS, claim, "", (row, index) -> {
            String path = "claims/" + claim + "/assessments/" + index;
            Source by = required(ValueMapper.source(parts, path, "/by", row, "by"));
            Code verdict = row.code("verdict", VERDICT);
            Rating rating = rating(parts, path, row);
            When time = ValueMapper.when(parts, path, "/time", row.text("time"));
            List<Mark> wording = ValueMapper.marks(parts, path, "/wording", ValueMapper.MARK_ROLE);
            List<Extension> extensions = ValueMapper.extensions(parts, path, row);
            return parts.build(
                    path,
                    () -> new Assessment(
                            by,
                            verdict,
                            row.text("label"),
                            rating,
                            time,
                            row.text("url"),
                            row.text("explanation"),
                            wording,
                            extensions));
        });
    }

    private static @Nullable Rating rating(Parts parts, String path, Row row) {
        String value = row.text("rating_value");
        String worst = row.text("rating_worst");
        String best = row.text("rating_best");
        if (value != null) {
            return parts.build(path + "/rating", () -> new Rating(value, worst, best));
        }
        if (worst != null || best != null) {
            throw row.error(ProblemCodes.REQUIRED, "rating_value", "a scale without a grade says nothing");
        }
        return null;
    }

    private static void write(Rows rows, String claim, int position, Appearance appearance) {
        String path = "claims/" + claim + "/appearances/" + position;
        rows.row(Tables.APPEARANCES)
                .text(claim)
                .number(position)
                .text(appearance.url())
                .text(appearance.title())
                .text(ValueMapper.write(rows, path, "/time", appearance.time()))
                .bool(appearance.first())
                .end();
    }

    private static List<Appearance> appearances(Parts parts, String claim) {
        return parts.list(Tables.APPEARANCES, claim, "", (row, index) -> {
            String path = "claims/" + claim + "/appearances/" + index;
            When time = ValueMapper.when(parts, path, "/time", row.text("time"));
            boolean first = row.bool("first");
            parts.keep(row);
            return parts.build(path, () -> new Appearance(row.text("url"), row.text("title"), time, first));
        });
    }

    /** The columns of sources are required: their cells were refused if empty. */
    private static Source required(@Nullable Source source) {
        return Objects.requireNonNull(source, "source");
    }
}

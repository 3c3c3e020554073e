package news.stet.benchmarks.csv;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import news.stet.Article;
import news.stet.Assessment;
import news.stet.Attribution;
import news.stet.Block;
import news.stet.Cell;
import news.stet.Claim;
import news.stet.Classification;
import news.stet.Code;
import news.stet.Concept;
import news.stet.Credits;
import news.stet.Dates;
import news.stet.Embargo;
import news.stet.Entity;
import news.stet.Head;
import news.stet.Label;
import news.stet.Mark;
import news.stet.Name;
import news.stet.Party;
import news.stet.Provenance;
import news.stet.Rating;
import news.stet.Relation;
import news.stet.Rights;
import news.stet.Source;
import news.stet.Span;
import news.stet.Target;
import news.stet.When;
import news.stet.benchmarks.csv.FromRows.Notations;
import news.stet.io.CodeNotation;
import org.jspecify.annotations.Nullable;

/** Rows from articles, in the order of the columns. */
final class ToRows {
    private final Sheets sheets;
    private final int article;

    private ToRows(Sheets sheets, int article) {
        this.sheets = sheets;
        this.article = article;
    }

    /** Where rows go. */
    interface Sheets {
        /** Takes one row, the number of the article first. */
        void row(TableName table, @Nullable Object... cells) throws IOException;
    }

    static void write(Sheets sheets, List<Article> articles) throws IOException {
        for (int i = 0; i < articles.size(); i++) {
            new ToRows(sheets, i + 1).write(articles.get(i));
        }
    }

    private void write(Article all) throws IOException {
        Dates dates = all.metadata().dates();
        Embargo embargo = all.status().embargo();
        sheets.row(
                TableName.ARTICLES,
                article,
                all.id(),
                all.version(),
                all.language(),
                code(all.status().publication(), CodeNotation.PLAIN),
                embargo != null,
                embargo == null ? null : when("status/embargo/until", embargo.until()),
                when("status/expiry", all.status().expiry()),
                when("metadata/dates/firstCreated", dates.firstCreated()),
                when("metadata/dates/versionCreated", dates.versionCreated()),
                when("metadata/dates/contentCreated", dates.contentCreated()),
                when("metadata/dates/contentModified", dates.contentModified()),
                code(all.metadata().classification().itemClass(), CodeNotation.PLAIN),
                all.metadata().classification().urgency());
        blocks("status/notes", all.status().notes());
        head(all.head());
        credits(all.metadata().credits());
        classification(all.metadata().classification());
        rights(all.metadata().rights());
        blocks("body", all.body());
        entities(all.entities());
        claims(all.claims());
    }

    private void head(Head head) throws IOException {
        blocks("head/headlines", head.headlines());
        blocks("head/bylines", head.bylines());
        blocks("head/datelines", head.datelines());
        blocks("head/creditLines", head.creditLines());
        blocks("head/descriptions", head.descriptions());
        labels("head/sluglines", head.sluglines());
        labels("head/keywords", head.keywords());
        labels("head/titles", head.titles());
    }

    private void credits(Credits credits) throws IOException {
        Party provider = credits.provider();
        parties("metadata/credits/provider", provider == null ? List.of() : List.of(provider));
        concepts("metadata/credits/services", credits.services());
        parties("metadata/credits/creators", credits.creators());
        parties("metadata/credits/contributors", credits.contributors());
        parties("metadata/credits/infoSources", credits.infoSources());
    }

    private void classification(Classification classification) throws IOException {
        Concept role = classification.role();
        concepts("metadata/classification/role", role == null ? List.of() : List.of(role));
        concepts("metadata/classification/genres", classification.genres());
        concepts("metadata/classification/subjects", classification.subjects());
        concepts("metadata/classification/sections", classification.sections());
        concepts("metadata/classification/located", classification.located());
    }

    private void rights(List<Rights> all) throws IOException {
        for (int i = 0; i < all.size(); i++) {
            sheets.row(TableName.RIGHTS, article, i);
            parties("metadata/rights/" + i + "/holders", all.get(i).holders());
            labels("metadata/rights/" + i + "/notices", all.get(i).notices());
            labels("metadata/rights/" + i + "/usageTerms", all.get(i).usageTerms());
        }
    }

    private void parties(String list, List<Party> parties) throws IOException {
        for (int i = 0; i < parties.size(); i++) {
            Party party = parties.get(i);
            sheets.row(
                    TableName.PARTIES,
                    article,
                    list,
                    i,
                    code(party.identity(), CodeNotation.PLAIN),
                    code(party.kind(), CodeNotation.PLAIN),
                    party.jobTitle(),
                    party.entity());
            names(list + "/" + i + "/names", party.names());
        }
    }

    private void concepts(String list, List<Concept> concepts) throws IOException {
        for (int i = 0; i < concepts.size(); i++) {
            Concept concept = concepts.get(i);
            sheets.row(
                    TableName.CONCEPTS,
                    article,
                    list,
                    i,
                    code(concept.identity(), CodeNotation.PLAIN),
                    code(concept.type(), CodeNotation.PLAIN),
                    concept.relevance(),
                    concept.confidence(),
                    concept.entity());
            names(list + "/" + i + "/names", concept.names());
        }
    }

    private void blocks(String list, List<Block> blocks) throws IOException {
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            Cell cell = block.cell();
            sheets.row(
                    TableName.BLOCKS,
                    article,
                    list,
                    i,
                    block.id(),
                    code(block.role(), Notations.BLOCK_ROLE),
                    block.parent(),
                    block.level(),
                    block.language(),
                    block.text(),
                    block.media(),
                    cell == null ? null : cell.columns(),
                    cell == null ? null : cell.rows(),
                    cell == null ? null : cell.header());
            marks(list + "/" + block.id() + "/marks", block.marks(), Notations.MARK_ROLE);
        }
    }

    private void entities(List<Entity> entities) throws IOException {
        for (Entity entity : entities) {
            String path = "entities/" + entity.id();
            sheets.row(
                    TableName.ENTITIES,
                    article,
                    entity.id(),
                    code(entity.kind(), CodeNotation.PLAIN),
                    entity.named(),
                    code(entity.identity(), CodeNotation.PLAIN));
            names(path + "/names", entity.names());
            labels(path + "/descriptions", entity.descriptions());
            marks(path + "/mentions", entity.mentions(), Notations.MENTION_FORM);
            relations(path + "/relations", entity.relations(), Notations.ENTITY_RELATION);
            provenance(path, entity.provenance());
        }
    }

    private void claims(List<Claim> claims) throws IOException {
        for (Claim claim : claims) {
            String path = "claims/" + claim.id();
            sheets.row(
                    TableName.CLAIMS,
                    article,
                    claim.id(),
                    claim.proposition(),
                    word(claim.conveyed()),
                    when(path + "/eventTime", claim.eventTime()));
            for (int i = 0; i < claim.attributions().size(); i++) {
                attribution(claim.id(), i, claim.attributions().get(i));
            }
            references(path + "/places", claim.places());
            references(path + "/about", claim.about());
            for (int i = 0; i < claim.assessments().size(); i++) {
                assessment(claim.id(), i, claim.assessments().get(i));
            }
            relations(path + "/relations", claim.relations(), Notations.CLAIM_RELATION);
            provenance(path, claim.provenance());
        }
    }

    private void attribution(String claim, int step, Attribution attribution) throws IOException {
        String path = "claims/" + claim + "/attributions/" + step;
        sheets.row(
                TableName.ATTRIBUTIONS,
                article,
                claim,
                step,
                source(path + "/source", attribution.source()),
                word(attribution.commitment()),
                code(attribution.act(), Notations.ACT),
                code(attribution.mode(), Notations.MODE),
                when(path + "/time", attribution.time()));
        references(path + "/media", attribution.media());
        references(path + "/addressees", attribution.addressees());
        references(path + "/places", attribution.places());
        marks(path + "/wording", attribution.wording(), Notations.MARK_ROLE);
    }

    private void assessment(String claim, int position, Assessment assessment) throws IOException {
        String path = "claims/" + claim + "/assessments/" + position;
        Rating rating = assessment.rating();
        sheets.row(
                TableName.ASSESSMENTS,
                article,
                claim,
                position,
                source(path + "/by", assessment.by()),
                code(assessment.verdict(), Notations.VERDICT),
                assessment.label(),
                rating == null ? null : rating.value(),
                rating == null ? null : rating.worst(),
                rating == null ? null : rating.best(),
                when(path + "/time", assessment.time()),
                assessment.url(),
                assessment.explanation());
        marks(path + "/wording", assessment.wording(), Notations.MARK_ROLE);
    }

    private void relations(String list, List<Relation> relations, CodeNotation types) throws IOException {
        for (int i = 0; i < relations.size(); i++) {
            Relation relation = relations.get(i);
            String path = list + "/" + i;
            sheets.row(
                    TableName.RELATIONS,
                    article,
                    list,
                    i,
                    code(relation.type(), types),
                    relation.target(),
                    source(path + "/by", relation.by()));
            provenance(path, relation.provenance());
        }
    }

    private void marks(String list, List<Mark> marks, CodeNotation roles) throws IOException {
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            Span span = mark.span();
            sheets.row(
                    TableName.MARKS,
                    article,
                    list,
                    i,
                    code(mark.role(), roles),
                    span.block(),
                    span.start(),
                    span.end(),
                    span.exact(),
                    target(mark, Target.Kind.HREF),
                    target(mark, Target.Kind.ENTITY),
                    target(mark, Target.Kind.MEDIA),
                    mark.language());
            provenance(list + "/" + i, mark.provenance());
        }
    }

    private static @Nullable String target(Mark mark, Target.Kind kind) {
        Target target = mark.target();
        return target != null && target.kind() == kind ? target.value() : null;
    }

    private @Nullable String when(String path, @Nullable When when) throws IOException {
        if (when == null) {
            return null;
        }
        Span expression = when.expression();
        if (expression != null) {
            sheets.row(
                    TableName.EXPRESSIONS,
                    article,
                    path,
                    expression.block(),
                    expression.start(),
                    expression.end(),
                    expression.exact());
        }
        return when.value();
    }

    private @Nullable String source(String path, @Nullable Source source) throws IOException {
        if (source == null) {
            return null;
        }
        if (source instanceof Source.Entities) {
            references(path + "/ids", source.ids());
            return "entities";
        }
        return source instanceof Source.OwnVoice ? "own_voice" : "unspecified";
    }

    private void provenance(String path, @Nullable Provenance provenance) throws IOException {
        if (provenance != null) {
            sheets.row(
                    TableName.PROVENANCES,
                    article,
                    path,
                    code(provenance.method(), Notations.METHOD),
                    provenance.agent(),
                    when(path + "/provenance/time", provenance.time()),
                    provenance.confidence());
        }
    }

    private void names(String list, List<Name> names) throws IOException {
        for (int i = 0; i < names.size(); i++) {
            Name name = names.get(i);
            sheets.row(
                    TableName.NAMES,
                    article,
                    list,
                    i,
                    name.text(),
                    name.language(),
                    code(name.role(), CodeNotation.PLAIN));
        }
    }

    private void labels(String list, List<Label> labels) throws IOException {
        for (int i = 0; i < labels.size(); i++) {
            Label label = labels.get(i);
            sheets.row(
                    TableName.LABELS,
                    article,
                    list,
                    i,
                    label.text(),
                    label.language(),
                    code(label.role(), CodeNotation.PLAIN));
        }
    }

    private void references(String list, List<String> entities) throws IOException {
        for (int i = 0; i < entities.size(); i++) {
            sheets.row(TableName.REFERENCES, article, list, i, entities.get(i));
        }
    }

    private static @Nullable String code(@Nullable Code code, CodeNotation notation) {
        return code == null ? null : notation.write(code);
    }

    private static @Nullable String word(@Nullable Enum<?> word) {
        return word == null ? null : word.name().toLowerCase(Locale.ROOT);
    }
}

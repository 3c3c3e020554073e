package news.stet.benchmarks.newsml;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import news.stet.Article;
import news.stet.Assessment;
import news.stet.Attribution;
import news.stet.Block;
import news.stet.BlockRoles;
import news.stet.Claim;
import news.stet.Classification;
import news.stet.Code;
import news.stet.Concept;
import news.stet.Dates;
import news.stet.Entity;
import news.stet.Label;
import news.stet.Mark;
import news.stet.MarkRoles;
import news.stet.Name;
import news.stet.Party;
import news.stet.Provenance;
import news.stet.Relation;
import news.stet.Rights;
import news.stet.Source;
import news.stet.Span;
import news.stet.Vocabulary;
import news.stet.When;
import news.stet.io.CodeNotation;
import org.jspecify.annotations.Nullable;

/** From the model to the bound elements. */
final class ToElements {
    private static final CodeNotation FORM = CodeNotation.of(Vocabulary.MENTION_FORM);
    private static final CodeNotation MARK_ROLE = CodeNotation.of(Vocabulary.MARK_ROLE);
    private static final CodeNotation BLOCK_ROLE = CodeNotation.of(Vocabulary.BLOCK_ROLE);
    private static final CodeNotation ACT = CodeNotation.of(Vocabulary.ACT);
    private static final CodeNotation MODE = CodeNotation.of(Vocabulary.MODE);
    private static final CodeNotation VERDICT = CodeNotation.of(Vocabulary.VERDICT);
    private static final CodeNotation METHOD = CodeNotation.of(Vocabulary.METHOD);
    private static final String RELATION = Vocabulary.URI + "relation/";
    private static final String PROPOSITION = Vocabulary.URI + "definitionRole/proposition";
    private static final String QUOTATION = Vocabulary.URI + "noteRole/quotation";
    private static final int NAME_LENGTH = 120;

    private final Article article;
    private final ItemElement item = new ItemElement();
    private final Map<String, Entity> entities = new HashMap<>();

    ToElements(Article article) {
        this.article = article;
    }

    ItemElement item() {
        article.entities().forEach(entity -> entities.put(entity.id(), entity));
        item.standard = "NewsML-G2";
        item.standardversion = "2.35";
        item.conformance = "power";
        item.guid = article.id();
        item.version = article.version();
        item.lang = article.language();
        item.format = "1.0";
        article.metadata().rights().forEach(rights -> item.rightsInfo.add(rights(rights)));
        item.itemMeta = itemMeta();
        item.contentMeta = contentMeta();
        record();
        article.entities().forEach(entity -> item.asserts.add(entity(entity)));
        article.claims().forEach(claim -> item.asserts.add(claim(claim)));
        references();
        body();
        return item;
    }

    private ItemElement.RightsInfo rights(Rights rights) {
        ItemElement.RightsInfo element = new ItemElement.RightsInfo();
        rights.holders().forEach(holder -> element.copyrightHolder.add(party(holder)));
        element.copyrightNotice.addAll(labels(rights.notices()));
        return element;
    }

    private ItemElement.ItemMeta itemMeta() {
        ItemElement.ItemMeta element = new ItemElement.ItemMeta();
        Code itemClass = article.metadata().classification().itemClass();
        element.itemClass = new ItemElement.Named();
        if (itemClass == null) {
            element.itemClass.qcode = "ninat:text";
            element.itemClass.supplied = "true";
        } else {
            identity(element.itemClass, itemClass);
        }
        Party provider = article.metadata().credits().provider();
        element.provider = party(provider == null ? Party.of("unknown") : provider);
        if (provider == null) {
            element.provider.supplied = "true";
        }
        Dates dates = article.metadata().dates();
        element.versionCreated = new ItemElement.Supplied();
        if (dates.versionCreated() != null && dates.versionCreated().value() != null) {
            element.versionCreated.text = dates.versionCreated().value();
        } else {
            String date = dates.contentCreated() == null
                    ? null
                    : dates.contentCreated().value();
            element.versionCreated.text = date == null ? "1970-01-01T00:00:00Z" : date + "T00:00:00Z";
            element.versionCreated.supplied = "true";
        }
        if (dates.firstCreated() != null && dates.firstCreated().value() != null) {
            element.firstCreated = new ItemElement.Supplied();
            element.firstCreated.text = dates.firstCreated().value();
        }
        Code publication = article.status().publication();
        if (publication != null) {
            element.pubStatus = new ItemElement.Named();
            identity(element.pubStatus, publication);
        }
        return element;
    }

    private ItemElement.ContentMeta contentMeta() {
        ItemElement.ContentMeta element = new ItemElement.ContentMeta();
        Classification classification = article.metadata().classification();
        element.urgency = classification.urgency();
        When created = article.metadata().dates().contentCreated();
        element.contentCreated = created == null ? null : created.value();
        classification.located().forEach(located -> element.located.add(concept(located)));
        article.metadata().credits().creators().forEach(creator -> element.creator.add(party(creator)));
        if (article.language() != null) {
            ItemElement.Language language = new ItemElement.Language();
            language.tag = article.language();
            element.language.add(language);
        }
        element.keyword.addAll(labels(article.head().keywords()));
        classification.subjects().forEach(subject -> element.subject.add(concept(subject)));
        for (Concept section : classification.sections()) {
            ItemElement.Named subject = concept(section);
            subject.typeuri = FromElements.SECTION;
            element.subject.add(subject);
        }
        element.slugline.addAll(labels(article.head().sluglines()));
        element.headline.addAll(lines(article.head().headlines()));
        element.dateline.addAll(lines(article.head().datelines()));
        element.by.addAll(lines(article.head().bylines()));
        return element;
    }

    private static List<ItemElement.Line> lines(List<Block> blocks) {
        return blocks.stream()
                .map(block -> {
                    ItemElement.Line line = new ItemElement.Line();
                    line.id = block.id();
                    line.text = block.text();
                    return line;
                })
                .toList();
    }

    private static List<ItemElement.Labelled> labels(List<Label> labels) {
        return labels.stream()
                .map(label -> labelled(label.text(), label.language(), label.role()))
                .toList();
    }

    private static List<ItemElement.Labelled> names(List<Name> names) {
        return names.stream()
                .map(name -> labelled(name.text(), name.language(), name.role()))
                .toList();
    }

    private static ItemElement.Labelled labelled(String text, @Nullable String language, @Nullable Code role) {
        ItemElement.Labelled element = new ItemElement.Labelled();
        element.text = text;
        element.lang = language;
        if (role != null && role.form() == Code.Form.QCODE) {
            element.role = role.text();
        } else if (role != null) {
            element.roleuri = role.text();
        }
        return element;
    }

    private static void identity(ItemElement.Named element, @Nullable Code code) {
        if (code != null && code.form() == Code.Form.QCODE) {
            element.qcode = code.text();
        } else if (code != null) {
            element.uri = code.text();
        }
    }

    private String uri(String id) {
        return article.id() + "#" + id;
    }

    private ItemElement.Named party(Party party) {
        ItemElement.Named element = named(party.identity(), party.entity());
        element.jobtitle = party.jobTitle();
        element.name.addAll(names(party.names()));
        return element;
    }

    private ItemElement.Named concept(Concept concept) {
        ItemElement.Named element = named(concept.identity(), concept.entity());
        element.name.addAll(names(concept.names()));
        return element;
    }

    private ItemElement.Named named(@Nullable Code identity, @Nullable String entity) {
        ItemElement.Named element = new ItemElement.Named();
        identity(element, identity);
        if (identity == null && entity != null) {
            element.uri = uri(entity);
            element.supplied = "identity";
        }
        element.entity = entity;
        return element;
    }

    private void record() {
        AssertElement.Beside record = new AssertElement.Beside();
        When created = article.metadata().dates().contentCreated();
        if (created != null && created.expression() != null) {
            AssertElement.TimeOf time = new AssertElement.TimeOf();
            time.of = "metadata/dates/contentCreated";
            time(time, created);
            record.time.add(time);
        }
        article.blocks().filter(block -> !block.marks().isEmpty()).forEach(block -> {
            AssertElement.Marks marks = new AssertElement.Marks();
            marks.block = block.id();
            for (Mark mark : block.marks()) {
                AssertElement.Marked element = new AssertElement.Marked();
                element.role = MARK_ROLE.write(mark.role());
                element.start = mark.span().start();
                element.end = mark.span().end();
                element.exact = mark.span().exact();
                element.toEntity = mark.target() == null ? null : mark.target().value();
                marks.mark.add(element);
            }
            record.marks.add(marks);
        });
        if (!record.time.isEmpty() || !record.marks.isEmpty()) {
            AssertElement element = new AssertElement();
            element.uri = article.id();
            element.article = record;
            item.asserts.add(element);
        }
    }

    private static void time(AssertElement.Timed element, @Nullable When when) {
        if (when != null) {
            element.time = when.value();
            Span span = when.expression();
            if (span != null) {
                element.timeBlock = span.block();
                element.timeStart = span.start();
                element.timeEnd = span.end();
                element.timeExact = span.exact();
            }
        }
    }

    private AssertElement entity(Entity entity) {
        AssertElement element = new AssertElement();
        element.id = entity.id();
        Code identity = entity.identity();
        if (identity == null) {
            element.uri = uri(entity.id());
            element.supplied = "identity";
        } else if (identity.form() == Code.Form.QCODE) {
            element.qcode = identity.text();
        } else {
            element.uri = identity.text();
        }
        element.named = entity.named();
        Provenance provenance = entity.provenance();
        if (provenance != null) {
            element.method = provenance.method() == null ? null : METHOD.write(provenance.method());
            element.agent = provenance.agent();
        }
        if (entity.kind() != null) {
            AssertElement.Type type = new AssertElement.Type();
            if (entity.kind().form() == Code.Form.QCODE) {
                type.qcode = entity.kind().text();
            } else {
                type.uri = entity.kind().text();
            }
            element.type.add(type);
        }
        element.name.addAll(names(entity.names()));
        element.definition.addAll(labels(entity.descriptions()));
        entity.relations().forEach(relation -> element.related.add(relation(relation)));
        return element;
    }

    private AssertElement.Related relation(Relation relation) {
        AssertElement.Related element = related("");
        if (relation.type().form() == Code.Form.QCODE) {
            element.reluri = null;
            element.rel = relation.type().text();
        } else {
            element.reluri = relation.type().text();
        }
        element.uri = uri(relation.target());
        element.target = relation.target();
        return element;
    }

    private static AssertElement.Related related(String word) {
        AssertElement.Related element = new AssertElement.Related();
        element.reluri = RELATION + word;
        return element;
    }

    private AssertElement claim(Claim claim) {
        AssertElement element = new AssertElement();
        element.id = claim.id();
        element.uri = uri(claim.id());
        AssertElement.Type type = new AssertElement.Type();
        type.uri = FromElements.CLAIM;
        element.type.add(type);
        String quoted = words(claim.attributions().get(claim.attributions().size() - 1), MarkRoles.CONTENT);
        String name = claim.proposition() == null ? quoted : claim.proposition();
        element.name.add(labelled(
                name.codePointCount(0, name.length()) <= NAME_LENGTH
                        ? name
                        : name.substring(0, name.offsetByCodePoints(0, NAME_LENGTH - 1)) + "…",
                null,
                null));
        if (claim.proposition() != null) {
            element.definition.add(labelled(claim.proposition(), null, Code.uri(PROPOSITION)));
        }
        if (!quoted.isBlank()) {
            element.note.add(labelled(quoted, null, Code.uri(QUOTATION)));
        }
        for (int i = 0; i < claim.attributions().size(); i++) {
            Attribution step = claim.attributions().get(i);
            if (step.source() instanceof Source.Entities sources) {
                for (String id : sources.ids()) {
                    element.related.add(shown(i, step, entities.get(id)));
                }
            } else {
                element.related.add(shown(i, step, null));
            }
        }
        for (Assessment assessment : claim.assessments()) {
            if (assessment.verdict() != null) {
                AssertElement.Related shown = related("assessment");
                shown.uri = assessment.verdict().text();
                shown.value = assessment.label();
                element.related.add(shown);
            }
        }
        claim.relations().forEach(relation -> element.related.add(relation(relation)));
        element.claim = chain(claim);
        return element;
    }

    private AssertElement.Related shown(int rank, Attribution step, @Nullable Entity entity) {
        AssertElement.Related element = related("attribution");
        element.rank = rank;
        if (entity == null) {
            element.literal = step.source() instanceof Source.OwnVoice ? "article" : "unspecified";
        } else {
            element.uri = uri(entity.id());
            element.type = entity.kind() == null ? null : entity.kind().text();
            entity.name().ifPresent(name -> element.name.add(labelled(name, null, null)));
        }
        String cue = words(step, MarkRoles.CUE);
        element.value = cue.isEmpty() ? null : cue;
        term(element, "act", step.act());
        term(element, "mode", step.mode());
        if (step.commitment() != null) {
            term(
                    element,
                    "commitment",
                    Code.uri(Vocabulary.URI + "commitment/"
                            + step.commitment().name().toLowerCase(Locale.ROOT)));
        }
        return element;
    }

    private static void term(AssertElement.Related element, String word, @Nullable Code code) {
        if (code != null) {
            AssertElement.Related term = related(word);
            term.uri = code.text();
            element.related.add(term);
        }
    }

    private static String words(Attribution step, Code role) {
        return step.wording(role).map(mark -> mark.span().exact()).collect(Collectors.joining(" … "));
    }

    private static AssertElement.Chain chain(Claim claim) {
        AssertElement.Chain chain = new AssertElement.Chain();
        chain.conveyed =
                claim.conveyed() == null ? null : claim.conveyed().name().toLowerCase(Locale.ROOT);
        chain.about = ids(claim.about());
        chain.places = ids(claim.places());
        When time = claim.eventTime();
        if (time != null) {
            chain.eventTime = time.value();
            Span span = time.expression();
            if (span != null) {
                chain.eventTimeBlock = span.block();
                chain.eventTimeStart = span.start();
                chain.eventTimeEnd = span.end();
                chain.eventTimeExact = span.exact();
            }
        }
        Provenance provenance = claim.provenance();
        if (provenance != null) {
            chain.method = provenance.method() == null ? null : METHOD.write(provenance.method());
            chain.agent = provenance.agent();
        }
        for (Attribution attribution : claim.attributions()) {
            AssertElement.Step step = new AssertElement.Step();
            step.source = source(attribution.source());
            step.commitment = attribution.commitment() == null
                    ? null
                    : attribution.commitment().name().toLowerCase(Locale.ROOT);
            step.act = attribution.act() == null ? null : ACT.write(attribution.act());
            step.mode = attribution.mode() == null ? null : MODE.write(attribution.mode());
            step.media = ids(attribution.media());
            step.addressees = ids(attribution.addressees());
            step.places = ids(attribution.places());
            time(step, attribution.time());
            chain.step.add(step);
        }
        for (Assessment assessment : claim.assessments()) {
            AssertElement.Assessed assessed = new AssertElement.Assessed();
            assessed.by = source(assessment.by());
            assessed.verdict = assessment.verdict() == null ? null : VERDICT.write(assessment.verdict());
            assessed.label = assessment.label();
            time(assessed, assessment.time());
            chain.assessment.add(assessed);
        }
        return chain;
    }

    private static String source(Source source) {
        if (source instanceof Source.OwnVoice) {
            return "#article";
        }
        return source instanceof Source.Unspecified ? "#unspecified" : String.join(" ", source.ids());
    }

    private static @Nullable String ids(List<String> ids) {
        return ids.isEmpty() ? null : String.join(" ", ids);
    }

    private void references() {
        for (Entity entity : article.entities()) {
            String uri = entity.identity() == null
                    ? uri(entity.id())
                    : entity.identity().text();
            references(entity.mentions(), "entities/" + entity.id() + "/mentions", FORM, uri);
        }
        for (Claim claim : article.claims()) {
            String path = "claims/" + claim.id();
            String uri = uri(claim.id());
            for (int i = 0; i < claim.attributions().size(); i++) {
                references(
                        claim.attributions().get(i).wording(),
                        path + "/attributions/" + i + "/wording",
                        MARK_ROLE,
                        uri);
            }
            for (int i = 0; i < claim.assessments().size(); i++) {
                references(
                        claim.assessments().get(i).wording(), path + "/assessments/" + i + "/wording", MARK_ROLE, uri);
            }
        }
    }

    private void references(List<Mark> marks, String of, CodeNotation roles, String uri) {
        for (Mark mark : marks) {
            ItemElement.InlineRef element = new ItemElement.InlineRef();
            element.idrefs = mark.span().block();
            element.of = of;
            element.role = roles.write(mark.role());
            element.start = mark.span().start();
            element.end = mark.span().end();
            element.exact = mark.span().exact();
            element.uri = uri;
            item.inlineRef.add(element);
        }
    }

    private void body() {
        if (article.body().isEmpty()) {
            return;
        }
        HtmlElement html = new HtmlElement();
        html.lang = article.language();
        html.head = new HtmlElement.Head();
        html.head.title = article.headline().orElse("");
        html.body = new HtmlElement.Body();
        html.body.space = "preserve";
        html.body.blocks = "exact";
        for (Block block : article.body()) {
            HtmlElement.Flow element = flow(block);
            element.id = block.id();
            element.xmlId = block.id();
            element.content.add(block.text());
            html.body.flow.add(element);
        }
        item.contentSet = new ItemElement.ContentSet();
        item.contentSet.inlineXML = new ItemElement.InlineXml();
        item.contentSet.inlineXML.contenttype = "application/xhtml+xml";
        item.contentSet.inlineXML.html = html;
    }

    private static HtmlElement.Flow flow(Block block) {
        if (block.role().equals(BlockRoles.SUBHEADING)) {
            return new HtmlElement.Heading();
        }
        if (block.role().equals(BlockRoles.CAPTION)) {
            return new HtmlElement.Caption();
        }
        HtmlElement.Paragraph element = new HtmlElement.Paragraph();
        element.role = block.role().equals(BlockRoles.PARAGRAPH) ? null : BLOCK_ROLE.write(block.role());
        return element;
    }
}

package news.stet.benchmarks.newsml;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import news.stet.Article;
import news.stet.Assessment;
import news.stet.Attribution;
import news.stet.Block;
import news.stet.BlockRoles;
import news.stet.Claim;
import news.stet.Classification;
import news.stet.Code;
import news.stet.Commitment;
import news.stet.Concept;
import news.stet.Conveyed;
import news.stet.Credits;
import news.stet.Dates;
import news.stet.Entity;
import news.stet.Head;
import news.stet.Label;
import news.stet.Mark;
import news.stet.Metadata;
import news.stet.Name;
import news.stet.Party;
import news.stet.Provenance;
import news.stet.Relation;
import news.stet.Rights;
import news.stet.Source;
import news.stet.Span;
import news.stet.Status;
import news.stet.Target;
import news.stet.Vocabulary;
import news.stet.When;
import news.stet.io.CodeNotation;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Node;

/** From the bound elements to the model. */
final class FromElements {
    static final String SECTION = Vocabulary.URI + "conceptType/section";
    static final String CLAIM = Vocabulary.URI + "conceptType/claim";

    private static final CodeNotation FORM = CodeNotation.of(Vocabulary.MENTION_FORM);
    private static final CodeNotation MARK_ROLE = CodeNotation.of(Vocabulary.MARK_ROLE);
    private static final CodeNotation BLOCK_ROLE = CodeNotation.of(Vocabulary.BLOCK_ROLE);
    private static final CodeNotation ACT = CodeNotation.of(Vocabulary.ACT);
    private static final CodeNotation MODE = CodeNotation.of(Vocabulary.MODE);
    private static final CodeNotation VERDICT = CodeNotation.of(Vocabulary.VERDICT);
    private static final CodeNotation METHOD = CodeNotation.of(Vocabulary.METHOD);

    private final ItemElement item;
    // By the list of the article that they belong to.
    private final Map<String, List<Mark>> references = new HashMap<>();
    private final Map<String, List<Mark>> marks = new HashMap<>();
    private final Map<String, When> times = new HashMap<>();

    FromElements(ItemElement item) {
        this.item = item;
    }

    Article article() {
        for (ItemElement.InlineRef reference : item.inlineRef) {
            CodeNotation roles = reference.of.startsWith("entities/") ? FORM : MARK_ROLE;
            Span span = new Span(reference.idrefs, reference.start, reference.end, reference.exact);
            references
                    .computeIfAbsent(reference.of, of -> new ArrayList<>())
                    .add(Mark.of(roles.read(reference.role), span));
        }
        List<Entity> entities = new ArrayList<>();
        List<Claim> claims = new ArrayList<>();
        for (AssertElement element : item.asserts) {
            if (element.article != null) {
                record(element.article);
            } else if (element.claim != null) {
                claims.add(claim(element, element.claim));
            } else {
                entities.add(entity(element));
            }
        }
        return Article.builder(requireNonNull(item.guid))
                .version(item.version)
                .language(item.lang)
                .status(Status.builder()
                        .publication(
                                item.itemMeta == null || item.itemMeta.pubStatus == null
                                        ? null
                                        : identity(item.itemMeta.pubStatus))
                        .build())
                .head(head())
                .metadata(metadata())
                .body(body())
                .entities(entities)
                .claims(claims)
                .build();
    }

    private void record(AssertElement.Beside record) {
        for (AssertElement.TimeOf time : record.time) {
            times.put(requireNonNull(time.of), requireNonNull(when(time)));
        }
        for (AssertElement.Marks list : record.marks) {
            List<Mark> read = marks.computeIfAbsent(list.block, block -> new ArrayList<>());
            for (AssertElement.Marked mark : list.mark) {
                Span span = new Span(list.block, mark.start, mark.end, mark.exact);
                Code role = MARK_ROLE.read(mark.role);
                read.add(
                        mark.toEntity == null
                                ? Mark.of(role, span)
                                : Mark.of(role, span, new Target(Target.Kind.ENTITY, mark.toEntity)));
            }
        }
    }

    private Head head() {
        ItemElement.ContentMeta meta = item.contentMeta;
        if (meta == null) {
            return Head.builder().build();
        }
        return Head.builder()
                .headlines(lines(meta.headline, BlockRoles.HEADLINE))
                .datelines(lines(meta.dateline, BlockRoles.DATELINE))
                .bylines(lines(meta.by, BlockRoles.BYLINE))
                .keywords(labels(meta.keyword))
                .sluglines(labels(meta.slugline))
                .build();
    }

    private List<Block> lines(List<ItemElement.Line> elements, Code role) {
        List<Block> blocks = new ArrayList<>();
        for (ItemElement.Line element : elements) {
            String id = requireNonNull(element.id);
            blocks.add(Block.builder(id, role)
                    .text(element.text)
                    .marks(marks.getOrDefault(id, List.of()))
                    .build());
        }
        return blocks;
    }

    private static List<Label> labels(List<ItemElement.Labelled> elements) {
        List<Label> labels = new ArrayList<>();
        for (ItemElement.Labelled element : elements) {
            labels.add(new Label(element.text, element.lang, role(element)));
        }
        return labels;
    }

    private static List<Name> names(List<ItemElement.Labelled> elements) {
        List<Name> names = new ArrayList<>();
        for (ItemElement.Labelled element : elements) {
            names.add(new Name(element.text, element.lang, role(element)));
        }
        return names;
    }

    private static @Nullable Code role(ItemElement.Labelled element) {
        return code(element.role, element.roleuri);
    }

    private static @Nullable Code code(@Nullable String qcode, @Nullable String uri) {
        return qcode != null ? Code.qcode(qcode) : uri != null ? Code.uri(uri) : null;
    }

    private static @Nullable Code identity(ItemElement.Named element) {
        return element.supplied != null ? null : code(element.qcode, element.uri);
    }

    private Metadata metadata() {
        Metadata.Builder metadata = Metadata.builder();
        Dates.Builder dates = Dates.builder();
        Credits.Builder credits = Credits.builder();
        Classification.Builder classification = Classification.builder();
        ItemElement.ItemMeta itemMeta = item.itemMeta;
        if (itemMeta != null) {
            if (itemMeta.itemClass != null) {
                classification.itemClass(identity(itemMeta.itemClass));
            }
            if (itemMeta.provider != null && itemMeta.provider.supplied == null) {
                credits.provider(party(itemMeta.provider));
            }
            dates.versionCreated(date(itemMeta.versionCreated)).firstCreated(date(itemMeta.firstCreated));
        }
        ItemElement.ContentMeta meta = item.contentMeta;
        if (meta != null) {
            if (meta.contentCreated != null) {
                When recorded = times.get("metadata/dates/contentCreated");
                dates.contentCreated(recorded != null ? recorded : When.of(meta.contentCreated));
            }
            credits.creators(meta.creator.stream().map(FromElements::party).toList());
            classification
                    .urgency(meta.urgency)
                    .located(meta.located.stream().map(FromElements::concept).toList());
            for (ItemElement.Named subject : meta.subject) {
                if (SECTION.equals(subject.typeuri)) {
                    classification.section(concept(subject));
                } else {
                    classification.subject(concept(subject));
                }
            }
        }
        for (ItemElement.RightsInfo rights : item.rightsInfo) {
            metadata.right(Rights.builder()
                    .holders(rights.copyrightHolder.stream()
                            .map(FromElements::party)
                            .toList())
                    .notices(labels(rights.copyrightNotice))
                    .build());
        }
        return metadata.dates(dates.build())
                .credits(credits.build())
                .classification(classification.build())
                .build();
    }

    private static @Nullable When date(ItemElement.@Nullable Supplied element) {
        return element == null || element.supplied != null ? null : When.of(element.text);
    }

    private static Party party(ItemElement.Named element) {
        return Party.builder()
                .identity(identity(element))
                .names(names(element.name))
                .jobTitle(element.jobtitle)
                .entity(element.entity)
                .build();
    }

    private static Concept concept(ItemElement.Named element) {
        return Concept.builder()
                .identity(identity(element))
                .names(names(element.name))
                .entity(element.entity)
                .build();
    }

    private List<Block> body() {
        List<Block> blocks = new ArrayList<>();
        HtmlElement html =
                item.contentSet == null || item.contentSet.inlineXML == null ? null : item.contentSet.inlineXML.html;
        if (html == null || html.body == null) {
            return blocks;
        }
        for (HtmlElement.Flow element : html.body.flow) {
            String id = requireNonNull(element.id);
            Code role = element.role != null ? BLOCK_ROLE.read(element.role) : role(element);
            blocks.add(Block.builder(id, role)
                    .level(element instanceof HtmlElement.Heading ? 2 : null)
                    .text(text(element.content))
                    .marks(marks.getOrDefault(id, List.of()))
                    .build());
        }
        return blocks;
    }

    private static Code role(HtmlElement.Flow element) {
        if (element instanceof HtmlElement.Heading) {
            return BlockRoles.SUBHEADING;
        }
        return element instanceof HtmlElement.Caption ? BlockRoles.CAPTION : BlockRoles.PARAGRAPH;
    }

    private static String text(List<Object> content) {
        if (content.size() == 1 && content.get(0) instanceof String only) {
            return only;
        }
        StringBuilder text = new StringBuilder();
        for (Object part : content) {
            text.append(part instanceof Node node ? node.getTextContent() : part);
        }
        return text.toString();
    }

    private Entity entity(AssertElement element) {
        String id = requireNonNull(element.id);
        List<Label> descriptions = labels(element.definition);
        AssertElement.Type type = element.type.isEmpty() ? null : element.type.get(0);
        return Entity.builder(id, type == null ? null : code(type.qcode, type.uri))
                .named(Boolean.TRUE.equals(element.named))
                .identity(element.supplied != null ? null : code(element.qcode, element.uri))
                .names(names(element.name))
                .descriptions(descriptions)
                .mentions(references.getOrDefault("entities/" + id + "/mentions", List.of()))
                .relations(relations(element.related))
                .provenance(provenance(element.method, element.agent))
                .build();
    }

    private static @Nullable Provenance provenance(@Nullable String method, @Nullable String agent) {
        return method == null && agent == null
                ? null
                : new Provenance(method == null ? null : METHOD.read(method), agent, null, null);
    }

    private static List<Relation> relations(List<AssertElement.Related> elements) {
        List<Relation> relations = new ArrayList<>();
        for (AssertElement.Related element : elements) {
            if (element.target != null) {
                relations.add(Relation.of(requireNonNull(code(element.rel, element.reluri)), element.target));
            }
        }
        return relations;
    }

    private Claim claim(AssertElement element, AssertElement.Chain chain) {
        String id = requireNonNull(element.id);
        String path = "claims/" + id;
        List<Attribution> steps = new ArrayList<>();
        for (AssertElement.Step step : chain.step) {
            steps.add(new Attribution(
                    source(step.source),
                    step.commitment == null ? null : Commitment.valueOf(step.commitment.toUpperCase(Locale.ROOT)),
                    step.act == null ? null : ACT.read(step.act),
                    step.mode == null ? null : MODE.read(step.mode),
                    ids(step.media),
                    ids(step.addressees),
                    when(step),
                    ids(step.places),
                    references.getOrDefault(path + "/attributions/" + steps.size() + "/wording", List.of()),
                    List.of()));
        }
        List<Assessment> assessments = new ArrayList<>();
        for (AssertElement.Assessed assessment : chain.assessment) {
            assessments.add(new Assessment(
                    source(assessment.by),
                    assessment.verdict == null ? null : VERDICT.read(assessment.verdict),
                    assessment.label,
                    null,
                    when(assessment),
                    null,
                    null,
                    references.getOrDefault(path + "/assessments/" + assessments.size() + "/wording", List.of()),
                    List.of()));
        }
        return Claim.builder(id, element.definition.isEmpty() ? null : element.definition.get(0).text)
                .conveyed(chain.conveyed == null ? null : Conveyed.valueOf(chain.conveyed.toUpperCase(Locale.ROOT)))
                .attributions(steps)
                .eventTime(when(
                        chain.eventTime,
                        chain.eventTimeBlock,
                        chain.eventTimeStart,
                        chain.eventTimeEnd,
                        chain.eventTimeExact))
                .places(ids(chain.places))
                .about(ids(chain.about))
                .assessments(assessments)
                .relations(relations(element.related))
                .provenance(provenance(chain.method, chain.agent))
                .build();
    }

    private static Source source(String text) {
        return switch (text) {
            case "#article" -> Source.ownVoice();
            case "#unspecified" -> Source.unspecified();
            default -> Source.entities(text.split(" "));
        };
    }

    private static List<String> ids(@Nullable String text) {
        return text == null ? List.of() : List.of(text.split(" "));
    }

    private static @Nullable When when(AssertElement.Timed element) {
        return when(element.time, element.timeBlock, element.timeStart, element.timeEnd, element.timeExact);
    }

    private static @Nullable When when(
            @Nullable String value,
            @Nullable String block,
            @Nullable Integer start,
            @Nullable Integer end,
            @Nullable String exact) {
        if (block != null && start != null && end != null) {
            return new When(value, new Span(block, start, end, exact == null ? "" : exact));
        }
        return value == null ? null : When.of(value);
    }
}

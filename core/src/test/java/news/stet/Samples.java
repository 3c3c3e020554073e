package news.stet;

import java.util.List;

/** Articles for the tests of the model. */
final class Samples {
    private Samples() {}

    static final String TEXT = "🤔 Ana Ruiz said on Monday that the bridge was probably open.\r\n";

    /** An article in which every component of every record is there. */
    static Article full() {
        return Article.builder("urn:newsml:example.com:20261123:bridge")
                .version("2")
                .language("en")
                .status(status())
                .head(head())
                .metadata(metadata())
                .medium(Media.builder("m1")
                        .kind(ItemClasses.PICTURE)
                        .identity(Code.uri("urn:picture:1"))
                        .title(label("The bridge"))
                        .alternativeText("A bridge over a river")
                        .creator(party("Photographer"))
                        .rendition(Rendition.builder()
                                .role(Code.qcode("rnd:web"))
                                .href("https://example.com/bridge.jpg")
                                .item("urn:picture:1:web")
                                .contentType("image/jpeg")
                                .width(640)
                                .height(480)
                                .size(123_456_789_012L)
                                .duration("0")
                                .extension(extension())
                                .build())
                        .extension(extension())
                        .build())
                .medium(Media.builder("m2").build())
                .scheme(new Scheme(
                        "ex", "https://example.com/cv/", "https://example.com", "https://example.com/cat.xml"))
                .scheme(Scheme.of("ex2", "https://example.com/cv2/"))
                .block(Block.builder("s1", BlockRoles.SECTION).build())
                .block(text())
                .block(Block.builder("b2", BlockRoles.SUBHEADING)
                        .level(2)
                        .language("es")
                        .text("El puente")
                        .build())
                .block(Block.builder("f1", BlockRoles.FIGURE).media("m1").build())
                .block(Block.builder("b3", BlockRoles.CELL)
                        .text("42")
                        .cell(new Cell(2, 3, true))
                        .build())
                .entity(ana())
                .entity(Entity.builder("e2", EntityKinds.GEO_AREA)
                        .name(Name.of("Bridgetown"))
                        .build())
                .entity(Entity.builder("e3", null)
                        .named(false)
                        .name(Name.of("a source"))
                        .build())
                .claim(open())
                .claim(Claim.builder("c2", "The bridge is closed.")
                        .attribution(Attribution.ownVoice(Commitment.UNCOMMITTED))
                        .attribution(
                                Attribution.builder(Source.entities("e2", "e3")).build())
                        .build())
                .claim(Claim.builder("c3", "Ana Ruiz is mayor.")
                        .attribution(Attribution.ownVoice())
                        .build())
                .extension(extension())
                .build();
    }

    /** An article of two paragraphs, without anything else. */
    static Article plain() {
        return Article.builder("urn:a")
                .block(Block.paragraph("b1", "One two three."))
                .block(Block.paragraph("b2", "Four five."))
                .build();
    }

    static Block text() {
        Block bare = Block.paragraph("b1", TEXT);
        return bare.toBuilder()
                .parent("s1")
                .mark(new Mark(
                        MarkRoles.LINK,
                        bare.span("bridge"),
                        Target.entity("e2"),
                        "en-GB",
                        provenance("2026-11-24", null)))
                .mark(Mark.of(MarkRoles.EMPHASIS, bare.span("probably")))
                .mark(Mark.of(MarkRoles.LINE_BREAK, new Span("b1", 10, 10, "")))
                .extension(new Extension("marks/1", 3, "{urn:x}y", "application/xml", "<y xmlns='urn:x'/>"))
                .build();
    }

    private static Status status() {
        return Status.builder()
                .publication(PublicationStatuses.USABLE)
                .embargo(new Embargo(When.of("2026-11-23T08:00:00Z")))
                .expiry(When.of("2027-01-01T00:00:00+01:00"))
                .signal(new Signal(Signals.CORRECTION, Code.literal("grave"), List.of(Name.of("Correction"))))
                .correction(new Correction("c1", "1", When.of("2026-11-24"), "The bridge was open."))
                .note(Block.builder("n1", BlockRoles.NOTE)
                        .text("Check the name.")
                        .build())
                .extension(extension())
                .build();
    }

    private static Head head() {
        return Head.builder()
                .headline(Block.builder("h1", BlockRoles.HEADLINE)
                        .text("River bursts")
                        .build())
                .byline(Block.builder("h2", BlockRoles.BYLINE)
                        .text("By A. Writer")
                        .build())
                .dateline(Block.builder("h3", BlockRoles.DATELINE)
                        .text("BRIDGETOWN")
                        .build())
                .creditLine(Block.builder("h4", BlockRoles.CREDIT_LINE)
                        .text("Agency")
                        .build())
                .description(
                        Block.builder("h5", BlockRoles.SUMMARY).text("A river.").build())
                .slugline(label("river-flood"))
                .keyword(label("flood"))
                .keyword(label("river"))
                .title(label("Flood 2"))
                .extension(extension())
                .build();
    }

    private static Metadata metadata() {
        return Metadata.builder()
                .dates(Dates.builder()
                        .firstCreated(When.of("2026-11-22"))
                        .versionCreated(When.of("2026-11-23T07:00:00Z"))
                        .contentCreated(
                                When.of("2026-11", Block.paragraph("b1", TEXT).span("Monday")))
                        .contentModified(When.of("2026-11-23"))
                        .extension(extension())
                        .build())
                .credits(Credits.builder()
                        .provider(party("Agency"))
                        .service(concept("svc"))
                        .creator(party("A. Writer"))
                        .contributor(party("Another"))
                        .infoSource(party("Town hall"))
                        .extension(extension())
                        .build())
                .classification(Classification.builder()
                        .itemClass(ItemClasses.TEXT)
                        .urgency(4)
                        .role(concept("role"))
                        .genre(concept("genre"))
                        .subject(concept("subject"))
                        .section(concept("section"))
                        .located(List.of(concept("located")))
                        .extension(extension())
                        .build())
                .right(Rights.builder()
                        .holder(party("Agency"))
                        .notice(label("(c) Agency"))
                        .usageTerm(label("Not for Sundays"))
                        .link(link())
                        .extension(extension())
                        .build())
                .alternativeId(new AlternativeId("4711", Code.literal("house number")))
                .link(link())
                .catalog("https://example.com/catalog.xml")
                .extension(extension())
                .build();
    }

    private static Entity ana() {
        Block b1 = Block.paragraph("b1", TEXT);
        return Entity.builder("e1", EntityKinds.PERSON)
                .identity(Code.qcode("ex:ana"))
                .name(new Name("Ana Ruiz", "es", NameRoles.FULL))
                .type(Code.qcode("wd:Q5"))
                .description(label("a mayor"))
                .match(new Match(Code.uri("https://example.com/ana"), MatchTypes.CLOSE, provenance("2026", null)))
                .mention(new Mark(
                        MentionForms.NAME, b1.span("Ana Ruiz"), Target.entity("e1"), "es", provenance("2026", null)))
                .relation(relation(EntityRelations.LOCATED_IN, "e2"))
                .provenance(provenance("2026-11-23", null))
                .extension(extension())
                .build();
    }

    private static Claim open() {
        Block b1 = Block.paragraph("b1", TEXT);
        return Claim.builder("c1", "The bridge is open.")
                .conveyed(Conveyed.STATED)
                .attribution(Attribution.ownVoice(Commitment.UNCOMMITTED))
                .attribution(Attribution.builder(Source.entities("e1"))
                        .commitment(Commitment.PROBABLE)
                        .act(Acts.SAY)
                        .mode(Modes.INDIRECT)
                        .medium("e3")
                        .addressee("e2")
                        .time(When.of("2026-11-23", b1.span("Monday")))
                        .place("e2")
                        .wording(new Mark(MarkRoles.CUE, b1.span("said"), null, null, provenance("2026", null)))
                        .wording(Mark.of(MarkRoles.CONTENT, b1.span("the bridge was probably open")))
                        .extension(extension())
                        .build())
                .eventTime(When.expressed(b1.span("Monday")))
                .place("e2")
                .about(List.of("e2", "e3"))
                .appearance(new Appearance("https://example.com/1", "Bridge", When.of("2026-11-23"), true))
                .assessment(Assessment.builder(Source.entities("e3"))
                        .verdict(Verdicts.DISPUTED)
                        .label("Half true")
                        .rating(new Rating("1.0", "0", "5"))
                        .time(When.of("2026-11-25"))
                        .url("https://example.com/check")
                        .explanation("Seen by nobody.")
                        .wording(Mark.of(MarkRoles.CONTENT, b1.span("that"), Target.entity("e3")))
                        .extension(extension())
                        .build())
                .relation(relation(ClaimRelations.CONTRADICTS, "c2"))
                .provenance(provenance("2026-11-23", null))
                .extension(extension())
                .build();
    }

    private static Provenance provenance(String time, @org.jspecify.annotations.Nullable Span words) {
        return new Provenance(Methods.PERSON, "annotator", new When(time, words), 0.75);
    }

    private static Relation relation(Code type, String target) {
        return new Relation(type, target, Source.unspecified(), provenance("2026-11-23", null), List.of(extension()));
    }

    private static Label label(String text) {
        return new Label(text, "en", Code.literal("role"));
    }

    private static Party party(String name) {
        return Party.builder()
                .identity(Code.qcode("ex", name))
                .kind(EntityKinds.ORGANISATION)
                .name(Name.of(name))
                .role(Code.literal("role"))
                .jobTitle("chief")
                .entity("e1")
                .extension(extension())
                .build();
    }

    private static Concept concept(String name) {
        return Concept.builder()
                .identity(Code.qcode("ex", name))
                .type(Code.qcode("cpnat", "abstract"))
                .name(Name.of(name))
                .relevance(50)
                .confidence(60)
                .entity("e2")
                .extension(extension())
                .build();
    }

    private static Link link() {
        return Link.builder()
                .rel(LinkRelations.SEE_ALSO)
                .href("https://example.com/other")
                .item("urn:other")
                .version("3")
                .kind(ItemClasses.TEXT)
                .contentType("text/html")
                .language("fr")
                .title(label("Other"))
                .extension(extension())
                .build();
    }

    private static Extension extension() {
        return new Extension("names/0", 1, "rating", "application/json", "{\"x\":1}");
    }
}

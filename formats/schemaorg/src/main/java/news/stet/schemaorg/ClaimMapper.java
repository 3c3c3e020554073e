package news.stet.schemaorg;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import news.stet.Attribution;
import news.stet.Claim;
import news.stet.ClaimRelations;
import news.stet.Commitment;
import news.stet.Mark;
import news.stet.MarkRoles;
import news.stet.Relation;
import news.stet.Source;
import news.stet.io.ProblemCodes;
import news.stet.json.syntax.Json;
import org.jspecify.annotations.Nullable;

/**
 * A claim and its node. Its author is the originator, and only one that stands by it: whoever denies, doubts, hedges or
 * merely passes on what is claimed would be said to claim it.
 */
final class ClaimMapper {
    static final String CLAIM = "Claim";

    private ClaimMapper() {}

    /** What is claimed: the proposition, else the words that have the content; empty if there are none. */
    static String text(Claim claim) {
        String proposition = claim.proposition();
        return proposition != null ? proposition : words(claim);
    }

    private static String words(Claim claim) {
        return contents(last(claim)).stream().map(mark -> mark.span().exact()).collect(Collectors.joining(" "));
    }

    static Attribution last(Claim claim) {
        return claim.attributions().get(claim.attributions().size() - 1);
    }

    /** The words of the content. */
    static List<Mark> contents(Attribution step) {
        return step.wording().stream().filter(ClaimMapper::isContent).toList();
    }

    static boolean isContent(Mark mark) {
        return MarkRoles.CONTENT.equals(mark.role()) && !mark.span().exact().isEmpty();
    }

    /** The node of a claim and those of its quotations. */
    static List<Json> write(Draft draft, Claim claim) {
        int last = claim.attributions().size() - 1;
        if (last > 0) {
            Claim shorter = withoutLast(draft, claim);
            if (shorter != null && nodes(draft.silent(), shorter).equals(nodes(draft.silent(), claim))) {
                draft.repeats("claims/" + claim.id() + "/attributions/" + last + "/");
            }
        }
        List<Json> nodes = nodes(draft, claim);
        draft.repeats(null);
        return nodes;
    }

    /** A claim that may be written alike: those named last are named before. */
    private static @Nullable Claim withoutLast(Draft draft, Claim claim) {
        List<Attribution> others =
                claim.attributions().subList(0, claim.attributions().size() - 1);
        Source before = others.get(others.size() - 1).source();
        boolean hasWords = claim.proposition() != null
                || others.get(others.size() - 1)
                        .wording(MarkRoles.CONTENT)
                        .findAny()
                        .isPresent();
        return hasWords && draft.agents(before).equals(draft.agents(last(claim).source()))
                ? claim.toBuilder().attributions(others).build()
                : null;
    }

    private static List<Json> nodes(Draft draft, Claim claim) {
        List<Json> nodes = new ArrayList<>(List.of(node(draft, claim)));
        nodes.addAll(QuotationMapper.write(draft, claim));
        return nodes;
    }

    private static Json node(Draft draft, Claim claim) {
        String path = "claims/" + claim.id();
        Json node = Json.object()
                .put(Node.TYPE, Json.string(CLAIM))
                .put(Node.ID, Json.string(draft.names().part(claim.id())))
                .put("text", Json.string(text(claim)));
        draft.shown(path + "/id");
        int last = claim.attributions().size() - 1;
        String step = path + "/attributions/" + last;
        if (claim.proposition() == null) {
            coverContents(draft, step, last(claim));
        } else if (claim.proposition().equals(words(claim))) {
            draft.decides(path + "/proposition"); // the words alone would do
        } else {
            draft.shown(path + "/proposition");
        }
        originator(draft, node, step, last(claim));
        AppearanceMapper.write(draft, node, path, claim);
        List<Json> about = new ArrayList<>();
        for (int i = 0; i < claim.about().size(); i++) {
            about.add(draft.part(claim.about().get(i)));
            draft.shown(path + "/about/" + i);
        }
        Node.put(node, "about", about);
        same(draft, node, path, claim);
        draft.keep(node, path + "/", claim.extensions());
        return node;
    }

    /** Says that the words of the content stand there. */
    static void coverContents(Draft draft, String step, Attribution last) {
        for (int i = 0; i < last.wording().size(); i++) {
            if (isContent(last.wording().get(i))) {
                draft.shown(step + "/wording/" + i + "/role");
                draft.shown(step + "/wording/" + i + "/span");
            }
        }
    }

    private static void originator(Draft draft, Json node, String path, Attribution step) {
        Commitment commitment = step.commitment();
        if (commitment != null && commitment != Commitment.AFFIRMED) {
            draft.decides(path + "/commitment");
            return;
        }
        List<Json> authors = draft.agents(step.source());
        Node.put(node, "author", authors);
        if (draft.isTold(step.source())) {
            draft.shown(path + "/source");
        }
        String time = Times.value(step.time());
        if (time != null) {
            node.put("datePublished", time);
            draft.shown(path + "/time/value");
        }
    }

    /** The same claim elsewhere, if the article says so itself or does not say who does. */
    private static void same(Draft draft, Json node, String path, Claim claim) {
        List<Json> same = new ArrayList<>();
        for (int i = 0; i < claim.relations().size(); i++) {
            Relation relation = claim.relations().get(i);
            String target = relation.target();
            String address = draft.isShown(target) ? draft.names().part(target) : target;
            if (ClaimRelations.SAME_AS.equals(relation.type())
                    && (relation.by() == null || relation.by() instanceof Source.OwnVoice)
                    && Names.isAbsolute(address)) {
                same.add(Node.referring(address));
                draft.shown(path + "/relations/" + i + "/type");
                draft.shown(path + "/relations/" + i + "/target");
                if (relation.by() != null) {
                    draft.decides(path + "/relations/" + i + "/by");
                }
            }
        }
        Node.put(node, "sameAs", same);
    }

    /** What a node of a claim says, or of the work that a review took for one. */
    static void read(Intake intake, Node node, ClaimDraft claim) {
        boolean isClaim = node.types().contains(CLAIM);
        claim.text = text(node, isClaim);
        List<String> authors = new ArrayList<>();
        for (Json author : node.values("author")) {
            String entity = intake.entity(author);
            if (entity == null) {
                intake.reading().odd(author, "a person or an organisation", "; the property was kept apart");
                authors.clear();
                break;
            }
            if (!authors.contains(entity)) {
                authors.add(entity);
            }
        }
        if (!authors.isEmpty()) {
            node.take("author");
            claim.originator = new Source.Entities(authors);
        }
        claim.time = node.time("datePublished");
        AppearanceMapper.read(intake, node, claim, isClaim);
        boolean understood = true;
        for (Json about : node.values("about")) {
            String entity = intake.isClaim(intake.resolve(about)) ? null : intake.entity(about);
            understood &= entity != null;
            if (entity != null && !claim.about.contains(entity)) {
                claim.about.add(entity);
            }
        }
        if (understood) {
            node.take("about");
        }
        if (isClaim) {
            node.addresses("sameAs").forEach(same -> same(intake, node, claim, same));
        }
        claim.extensions.addAll(node.rest());
    }

    private static @Nullable String text(Node node, boolean isClaim) {
        String text = node.text("text");
        return text != null || !isClaim ? text : node.text(node.has("name") ? "name" : "description");
    }

    private static void same(Intake intake, Node node, ClaimDraft claim, String same) {
        Json other = intake.graph().named(same);
        if (other != null && intake.isClaim(other)) {
            ClaimDraft found = intake.claim(other);
            if (found != claim) {
                claim.relations.add(Relation.of(ClaimRelations.SAME_AS, found.id));
            }
        } else if (Names.isAbsolute(same)) {
            claim.relations.add(Relation.of(ClaimRelations.SAME_AS, same));
        } else {
            intake.reading()
                    .warn(
                            ProblemCodes.REFERENCE,
                            Objects.requireNonNullElse(node.json().members().get("sameAs"), node.json()),
                            "leads to no claim of the document and is no address; it was left out");
        }
    }
}

package news.stet.schemaorg;

import java.util.ArrayList;
import java.util.List;
import news.stet.Attribution;
import news.stet.Block;
import news.stet.Claim;
import news.stet.Commitment;
import news.stet.Mark;
import news.stet.MarkRoles;
import news.stet.Modes;
import news.stet.Source;
import news.stet.Span;
import news.stet.io.ProblemCodes;
import news.stet.json.syntax.Json;
import org.jspecify.annotations.Nullable;

/**
 * Direct speech: the words, who spoke them, and which claim they make. Whoever spoke did speak, whether or not they stand by
 * what is claimed.
 */
final class QuotationMapper {
    static final String QUOTATION = "Quotation";

    private QuotationMapper() {}

    /** The quotations of a claim: of each stretch of its content that a reader will find in the text. */
    static List<Json> write(Draft draft, Claim claim) {
        Attribution step = ClaimMapper.last(claim);
        List<Json> quotations = new ArrayList<>();
        if (!Modes.DIRECT.equals(step.mode()) || step.source() instanceof Source.OwnVoice) {
            return quotations;
        }
        String path = "claims/" + claim.id() + "/attributions/"
                + (claim.attributions().size() - 1);
        List<Json> speakers = draft.agents(step.source());
        for (int i = 0; i < step.wording().size(); i++) {
            Mark mark = step.wording().get(i);
            String words = mark.span().exact();
            if (!ClaimMapper.isContent(mark) || !draft.stands(words)) {
                continue;
            }
            Json node = Json.object()
                    .put(Node.TYPE, Json.string(QUOTATION))
                    .put(Node.ID, Json.string(draft.names().part(claim.id() + ":quote" + (quotations.size() + 1))))
                    .put("text", Json.string(words));
            Node.put(node, "spokenByCharacter", speakers);
            node.put("isPartOf", draft.itself()).put("about", draft.part(claim.id()));
            quotations.add(node);
            draft.shown(path + "/wording/" + i + "/role");
            draft.shown(path + "/wording/" + i + "/span");
        }
        if (!quotations.isEmpty()) {
            draft.shown(path + "/mode");
            if (draft.isTold(step.source())) {
                draft.shown(path + "/source");
            }
        }
        return quotations;
    }

    /** Adds a quotation to the claim that it is about, if there is one; true if so. */
    static boolean read(Intake intake, Node node, List<Block> body, Search search) {
        List<Json> about = node.values("about");
        Json found = about.size() == 1 ? intake.resolve(about.get(0)) : node.json();
        String words = node.text("text");
        if (!intake.isClaim(found) || words == null) {
            return false;
        }
        ClaimDraft claim = intake.claim(found);
        claim.mode = Modes.DIRECT;
        Span span = span(search, words, body);
        if (span == null) {
            intake.reading()
                    .warn(
                            ProblemCodes.REFERENCE,
                            node.json(),
                            "its words do not stand in the text; they are not marked there");
        } else {
            claim.wording.add(Mark.of(MarkRoles.CONTENT, span));
        }
        speakers(intake, node, claim);
        return true;
    }

    private static void speakers(Intake intake, Node node, ClaimDraft claim) {
        List<String> speakers = new ArrayList<>();
        for (Json value : node.values("spokenByCharacter")) {
            String speaker = intake.entity(value);
            if (speaker != null && !speakers.contains(speaker)) {
                speakers.add(speaker);
            }
        }
        if (!speakers.isEmpty() && claim.originator instanceof Source.Unspecified) {
            claim.originator = new Source.Entities(speakers);
            claim.commitment = Commitment.UNCOMMITTED;
            intake.reading()
                    .warn(
                            ProblemCodes.GUESSED,
                            claim.node,
                            "names no author, and a quotation of it names who spoke; they were taken not to stand by it");
        }
    }

    /** The first place of some words. */
    private static @Nullable Span span(Search search, String words, List<Block> body) {
        int index = search.find(words);
        if (index < 0) {
            return null;
        }
        Block block = body.get(index);
        int start = block.text().codePointCount(0, block.text().indexOf(words));
        return new Span(block.id(), start, start + words.codePointCount(0, words.length()), words);
    }
}

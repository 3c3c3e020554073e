package news.stet.testkit;

import java.util.List;
import java.util.Map;
import news.stet.Acts;
import news.stet.BlockRoles;
import news.stet.ClaimRelations;
import news.stet.Code;
import news.stet.EntityRelations;
import news.stet.MarkRoles;
import news.stet.MatchTypes;
import news.stet.MentionForms;
import news.stet.Methods;
import news.stet.Modes;
import news.stet.Verdicts;
import news.stet.Vocabulary;

/** Codes: words that are known and that are not, in the right slot and in the wrong one, and codes that look like others. */
final class RandomCodes {
    private static final Map<Vocabulary, List<Code>> KNOWN = Map.of(
            Vocabulary.BLOCK_ROLE,
            List.of(
                    BlockRoles.PARAGRAPH,
                    BlockRoles.LEDE,
                    BlockRoles.KICKER,
                    BlockRoles.TEASER,
                    BlockRoles.QUOTE,
                    BlockRoles.PREFORMATTED,
                    BlockRoles.CORRECTION,
                    BlockRoles.METADATA,
                    BlockRoles.NOTE,
                    BlockRoles.DESCRIPTION,
                    BlockRoles.BYLINE,
                    BlockRoles.DATELINE,
                    BlockRoles.CREDIT_LINE,
                    BlockRoles.CAPTION,
                    BlockRoles.CELL,
                    BlockRoles.LIST_ITEM,
                    BlockRoles.HEADLINE,
                    BlockRoles.SUBHEADLINE,
                    BlockRoles.SUMMARY,
                    BlockRoles.SUBHEADING),
            Vocabulary.MARK_ROLE,
            List.of(
                    MarkRoles.MENTION,
                    MarkRoles.SOURCE,
                    MarkRoles.CUE,
                    MarkRoles.CONTENT,
                    MarkRoles.QUOTE,
                    MarkRoles.HEDGE,
                    MarkRoles.FRAME,
                    MarkRoles.ADDRESSEE,
                    MarkRoles.SECTION,
                    MarkRoles.DATELINE,
                    MarkRoles.CREDIT,
                    MarkRoles.SIGNATURE,
                    MarkRoles.ARTEFACT,
                    MarkRoles.LINK,
                    MarkRoles.EMPHASIS,
                    MarkRoles.STRONG,
                    MarkRoles.UNDERLINE,
                    MarkRoles.SUBSCRIPT,
                    MarkRoles.SUPERSCRIPT,
                    MarkRoles.LINE_BREAK,
                    MarkRoles.IMAGE),
            Vocabulary.MENTION_FORM,
            List.of(MentionForms.NAME, MentionForms.NOMINAL, MentionForms.PRONOUN),
            Vocabulary.ACT,
            List.of(Acts.SAY, Acts.CITE, Acts.ALLEGE, Acts.DENY, Acts.CLAIM_RESPONSIBILITY, Acts.KNOWS_WHETHER),
            Vocabulary.MODE,
            List.of(Modes.NARRATED, Modes.DIRECT, Modes.MIXED, Modes.INDIRECT, Modes.UNFRAMED, Modes.FREE_INDIRECT),
            Vocabulary.VERDICT,
            List.of(Verdicts.VERIFIED, Verdicts.UNVERIFIED, Verdicts.DISPUTED, Verdicts.REFUTED),
            Vocabulary.CLAIM_RELATION,
            List.of(
                    ClaimRelations.SAME_AS,
                    ClaimRelations.SUPPORTS,
                    ClaimRelations.CONTRADICTS,
                    ClaimRelations.ELABORATES,
                    ClaimRelations.RELATED),
            Vocabulary.ENTITY_RELATION,
            List.of(EntityRelations.MEMBER_OF, EntityRelations.SPOKESPERSON_OF, EntityRelations.LOCATED_IN),
            Vocabulary.MATCH_TYPE,
            List.of(MatchTypes.EXACT, MatchTypes.CLOSE, MatchTypes.BROAD, MatchTypes.NARROW),
            Vocabulary.METHOD,
            List.of(Methods.PERSON, Methods.SOFTWARE, Methods.MIXED));

    private static final List<Code> PLAIN = List.of(
            Code.qcode("cpnat:person"),
            Code.qcode("cpnat:geoArea"),
            Code.qcode("nrol:full"),
            Code.qcode("drol:summary"),
            Code.qcode("ninat:picture"),
            Code.qcode("stat:canceled"),
            Code.qcode("sig:update"),
            Code.qcode("irel:seeAlso"),
            Code.qcode("subj:04000000"),
            Code.qcode("medtop:20000587"),
            Code.qcode("ex:a"),
            Code.uri("http://cv.iptc.org/newscodes/mediatopic/01000000"),
            Code.uri("http://www.wikidata.org/entity/Q42"),
            Code.literal("Kremlin"),
            Code.literal("two words"));

    private static final List<Code> UNKIND = List.of(
            // Qcodes: several colons, no colon, nothing before it, nothing behind it, neither.
            Code.qcode("a:b:c"),
            Code.qcode("a::"),
            Code.qcode("http://example.org/x"),
            Code.qcode("nocolon"),
            Code.qcode("say"),
            Code.qcode(":value"),
            Code.qcode("alias:"),
            Code.qcode(":"),
            Code.qcode(" a : b "),
            Code.qcode("a:b\nc"),
            Code.qcode("\uD83D\uDE00:\uD83D\uDE00"),
            // Qcodes that look like notations of other forms.
            Code.qcode("?x:y"),
            Code.qcode("??:"),
            Code.qcode("<a:b>"),
            Code.qcode("'a:b'"),
            Code.qcode("<x>"),
            Code.qcode("'x'"),
            Code.qcode("?x"),
            Code.qcode("stet:say"),
            // Literals and URIs that do.
            Code.literal("'x'"),
            Code.literal("<x>"),
            Code.literal("?x"),
            Code.literal("'"),
            Code.literal("say"),
            Code.literal("section"),
            Code.literal("a:b"),
            Code.literal(":"),
            Code.literal(" "),
            Code.literal("{\"uri\":\"x\"}"),
            Code.literal("https://stet.news/cv/act/say"),
            Code.uri("'x'"),
            Code.uri("<x>"),
            Code.uri("?x"),
            Code.uri("say"),
            Code.uri(">"),
            Code.uri("cpnat:person"),
            Code.uri("no uri at all \u2028 \""),
            // Nearly words of Stet.
            Code.uri("https://stet.news/cv/act/"),
            Code.uri("https://stet.news/cv/act/Say"),
            Code.uri("https://stet.news/cv/act/say/more"),
            Code.uri("https://stet.news/cv/act/say "),
            Code.uri("https://stet.news/cv/ACT/say"),
            Code.uri("http://stet.news/cv/act/say"),
            Code.uri("https://stet.news/cv/blockRole/Section"),
            Code.uri("https://stet.news/cv/nosuch/word"),
            Code.uri("https://stet.news/cv/"));

    private final Dice dice;
    private final RandomText text;

    RandomCodes(Dice dice, RandomText text) {
        this.dice = dice;
        this.text = text;
    }

    /** For a slot where words of Stet's vocabulary are expected. */
    Code word(Vocabulary vocabulary) {
        int percent = dice.below(100);
        if (percent < 72) {
            return dice.pick(KNOWN.getOrDefault(vocabulary, PLAIN));
        }
        return percent < 80 ? vocabulary.code(dice.pick("frobnicate", "x", "aB9", "null", "ownVoice")) : any();
    }

    /** For a slot without a vocabulary of Stet. */
    Code any() {
        int percent = dice.below(100);
        if (percent < 60) {
            return dice.pick(PLAIN);
        }
        if (percent < 70) {
            return dice.pick(KNOWN.getOrDefault(dice.pick(Vocabulary.values()), PLAIN));
        }
        if (percent < 92) {
            return dice.pick(UNKIND);
        }
        return switch (dice.below(3)) {
            case 0 -> Code.qcode(text.words());
            case 1 -> Code.uri(text.address());
            default -> Code.literal(text.words());
        };
    }
}

package news.stet.json;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Stream;
import news.stet.Code;
import news.stet.Vocabulary;

/** The words that a document is likely to say, made once for all documents. Words of later versions are no worse, only new. */
final class Known {
    private static final Map<Vocabulary, String> WORDS = Map.of(
            Vocabulary.ACT,
            "say write report declare explain show speakOf cite inform comment allege confirm deny accuse "
                    + "claimResponsibility warn estimate order callFor announce promise threaten believe know "
                    + "knowsWhether perceive want support oppose praise criticise assert",
            Vocabulary.MODE,
            "narrated direct mixed indirect unframed freeIndirect reported",
            Vocabulary.BLOCK_ROLE,
            "paragraph subheading headline subheadline kicker lede teaser summary byline dateline creditLine "
                    + "caption quote listItem preformatted correction metadata note description footnote foreign "
                    + "cell section list orderedList table row figure",
            Vocabulary.MARK_ROLE,
            "mention source cue content quote hedge frame supplement addressee date section label author "
                    + "dateline credit signature artefact link emphasis strong underline subscript superscript "
                    + "strikethrough code phrase lineBreak image",
            Vocabulary.MENTION_FORM,
            "name nominal pronoun",
            Vocabulary.VERDICT,
            "verified unverified unverifiable disputed refuted retracted",
            Vocabulary.CLAIM_RELATION,
            "sameAs supports contradicts elaborates related",
            Vocabulary.ENTITY_RELATION,
            "memberOf affiliatedWith spokespersonOf holdsOffice partOf locatedIn ownedBy issuedBy",
            Vocabulary.MATCH_TYPE,
            "exact close broad narrow",
            Vocabulary.METHOD,
            "person software mixed");

    private static final String QCODES =
            "cpnat:person cpnat:organisation cpnat:geoArea cpnat:poi cpnat:event cpnat:object "
                    + "cpnat:abstract nrol:full nrol:display nrol:short nrol:alternate nrol:synonym nrol:mnemonic "
                    + "ninat:text ninat:picture ninat:graphic ninat:video ninat:audio ninat:animated ninat:composite "
                    + "drol:summary drol:teaser drol:caption stat:usable stat:withheld stat:canceled";

    private Known() {}

    /** Adds the words to a pool. */
    static void addTo(Pool pool) {
        WORDS.forEach((vocabulary, words) -> {
            for (String word : words.split(" ", -1)) {
                entry(pool, vocabulary, word).code(vocabulary.code(word));
            }
        });
        for (String qcode : QCODES.split(" ", -1)) {
            entry(pool, CodeCodec.PLAIN, qcode).code(Code.qcode(qcode));
        }
        Stream.of(WordCodec.COMMITMENT.words(), WordCodec.CONVEYED.words(), SourceCodec.WORDS)
                .flatMap(Collection::stream)
                .forEach(word -> entry(pool, StringCodec.STRING, word));
    }

    private static Pool.Entry entry(Pool pool, Object kind, String word) {
        byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
        return pool.entry(kind, bytes, 0, bytes.length);
    }
}

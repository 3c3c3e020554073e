package news.stet.json;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import news.stet.Code;
import news.stet.Vocabulary;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

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

    /** The codes that a document is likely to say where a vocabulary is expected, or none, and how they are written. */
    static Map<Code, SerializableString> codes(@Nullable Vocabulary vocabulary) {
        Map<Code, SerializableString> codes = new HashMap<>();
        String words = vocabulary == null ? QCODES : Objects.requireNonNull(WORDS.get(vocabulary));
        for (String word : words.split(" ", -1)) {
            codes.put(vocabulary == null ? Code.qcode(word) : vocabulary.code(word), new SerializedString(word));
        }
        return codes;
    }

    /** Adds the words to a pool. */
    static void addTo(Pool pool) {
        for (Vocabulary vocabulary : Vocabulary.values()) {
            codes(vocabulary)
                    .forEach((code, word) ->
                            entry(pool, vocabulary, word.getValue()).code(code));
        }
        codes(null)
                .forEach((code, word) ->
                        entry(pool, CodeCodec.PLAIN, word.getValue()).code(code));
        Stream.of(WordCodec.COMMITMENT.words(), WordCodec.CONVEYED.words(), SourceCodec.WORDS)
                .flatMap(Collection::stream)
                .forEach(word -> entry(pool, StringCodec.STRING, word));
    }

    private static Pool.Entry entry(Pool pool, Object kind, String word) {
        byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
        return pool.entry(kind, bytes, 0, bytes.length);
    }
}

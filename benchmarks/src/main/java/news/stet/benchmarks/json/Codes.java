package news.stet.benchmarks.json;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import news.stet.Code;
import news.stet.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Codes as strings: words where a vocabulary is expected, and qcodes. */
final class Codes {
    /** The words that are in use: an able user looks them up like the constants of an enum. */
    private static final Map<Vocabulary, String> WORDS = Map.ofEntries(
            Map.entry(
                    Vocabulary.BLOCK_ROLE,
                    "paragraph subheading headline subheadline kicker lede teaser summary byline dateline "
                            + "creditLine caption quote listItem preformatted correction metadata note description "
                            + "footnote foreign cell section list orderedList table row figure"),
            Map.entry(
                    Vocabulary.MARK_ROLE,
                    "mention source cue content quote hedge frame supplement addressee date section label "
                            + "author dateline credit signature artefact link emphasis strong underline subscript "
                            + "superscript strikethrough code phrase lineBreak image"),
            Map.entry(Vocabulary.MENTION_FORM, "name nominal pronoun"),
            Map.entry(
                    Vocabulary.ACT,
                    "say write report declare explain show speakOf cite inform comment allege confirm "
                            + "deny accuse claimResponsibility warn estimate order callFor announce promise "
                            + "threaten believe know knowsWhether perceive want support oppose praise criticise "
                            + "assert"),
            Map.entry(Vocabulary.MODE, "narrated direct mixed indirect unframed freeIndirect reported"),
            Map.entry(Vocabulary.VERDICT, "verified unverified unverifiable disputed refuted retracted"),
            Map.entry(Vocabulary.CLAIM_RELATION, "sameAs supports contradicts elaborates related"),
            Map.entry(
                    Vocabulary.ENTITY_RELATION,
                    "memberOf affiliatedWith spokespersonOf holdsOffice partOf locatedIn ownedBy issuedBy"),
            Map.entry(Vocabulary.MATCH_TYPE, "exact close broad narrow"),
            Map.entry(Vocabulary.METHOD, "person software mixed"));

    private static final Map<Vocabulary, Map<String, Code>> CODES = new EnumMap<>(Vocabulary.class);
    private static final Map<Vocabulary, Map<Code, String>> BRIEF = new EnumMap<>(Vocabulary.class);

    static {
        WORDS.forEach((vocabulary, words) -> {
            Map<String, Code> codes = new HashMap<>();
            Map<Code, String> brief = new HashMap<>();
            for (String word : words.split(" ", -1)) {
                Code code = vocabulary.code(word);
                codes.put(word, code);
                brief.put(code, word);
            }
            CODES.put(vocabulary, codes);
            BRIEF.put(vocabulary, brief);
        });
    }

    private Codes() {}

    static Code parse(String text, @Nullable Vocabulary vocabulary) {
        if (vocabulary == null) {
            return Code.qcode(text);
        }
        Map<String, Code> codes = CODES.get(vocabulary);
        Code code = codes == null ? null : codes.get(text);
        if (code != null) {
            return code;
        }
        return text.indexOf(':') < 0 ? vocabulary.code(text) : Code.qcode(text);
    }

    static Code of(@Nullable String uri, @Nullable String literal, @Nullable String qcode) {
        if (uri != null) {
            return Code.uri(uri);
        }
        if (literal != null) {
            return Code.literal(literal);
        }
        if (qcode != null) {
            return Code.qcode(qcode);
        }
        throw new IllegalArgumentException("a code has a uri, a literal or a qcode");
    }

    /** The string that stands for a code, or null if it takes an object. */
    static @Nullable String brief(Code code, @Nullable Vocabulary vocabulary) {
        return switch (code.form()) {
            case URI -> vocabulary == null ? null : word(code, vocabulary);
            case LITERAL -> null;
            case QCODE ->
                code.scheme() != null && !code.value().startsWith("//") && !"urn".equals(code.scheme())
                        ? code.text()
                        : null;
        };
    }

    private static @Nullable String word(Code code, Vocabulary vocabulary) {
        Map<Code, String> brief = BRIEF.get(vocabulary);
        String word = brief == null ? null : brief.get(code);
        return word != null ? word : vocabulary.word(code).orElse(null);
    }

    /** What a code is called in an object. */
    static String member(Code code) {
        return switch (code.form()) {
            case URI -> "uri";
            case LITERAL -> "literal";
            case QCODE -> "qcode";
        };
    }
}

package news.stet.ninjs;

import java.util.Set;
import java.util.regex.Pattern;
import news.stet.Code;
import news.stet.InvalidValueException;
import news.stet.Vocabulary;
import news.stet.io.CodeNotation;
import news.stet.json.syntax.Json;
import org.jspecify.annotations.Nullable;

/**
 * Codes as the plain strings of ninjs: a word of the vocabulary that belongs there as it is, a URI, a qcode, or else a
 * literal. A code whose string would be read as another says its form.
 */
final class Words {
    private static final Pattern QCODE = Pattern.compile("[A-Za-z][\\w.-]*:[^\\s:/]+");

    /** The role of the usual headline or description. */
    static final String MAIN = "main";

    /** Of a role that no vocabulary names. */
    static final Words FREE = free("");
    /** Of an item or medium. */
    static final Words TYPES = new Words(
            null,
            "ninat",
            Set.of(
                    "text",
                    "audio",
                    "video",
                    "picture",
                    "graphic",
                    "composite",
                    "animated",
                    "data",
                    "component",
                    "event",
                    "planning"),
            "");
    /** Of the publication status. */
    static final Words STATUSES = new Words(null, "stat", Set.of("usable", "withheld", "canceled"), "");
    /** Of an information source: those that are no information sources to Stet have words of their own. */
    static final Words SOURCE_ROLES = free("provider|creator|author|contributor");
    /** Of a rendition; a name that is supplied where there is no role is none. */
    static final Words RENDITIONS = free("rendition-\\d+");
    /** Of a headline or description. */
    static final Words BLOCK_ROLES = new Words(
            Vocabulary.BLOCK_ROLE,
            null,
            Set.of(
                    "subheadline",
                    "kicker",
                    "lede",
                    "teaser",
                    "summary",
                    "caption",
                    "quote",
                    "note",
                    "footnote",
                    "correction",
                    "metadata"),
            MAIN);

    private final @Nullable Vocabulary vocabulary;
    private final @Nullable String alias;
    private final Set<String> known;
    // Words that mean something else there.
    private final Pattern taken;

    private Words(@Nullable Vocabulary vocabulary, @Nullable String alias, Set<String> known, String taken) {
        this.vocabulary = vocabulary;
        this.alias = alias;
        this.known = known;
        this.taken = Pattern.compile(taken);
    }

    private static Words free(String taken) {
        return new Words(null, null, Set.of(), taken);
    }

    /** The code that a string is read as. */
    Code read(String text) {
        if (known.contains(text)) {
            return word(text);
        }
        if (!text.isEmpty() && "'<?".indexOf(text.charAt(0)) >= 0) {
            Code marked = marked(text);
            return marked != null && write(marked).equals(text) ? marked : Code.literal(text);
        }
        if (text.startsWith("http://") || text.startsWith("https://") || text.startsWith("urn:")) {
            return Conformance.isUri(text) ? Code.uri(text) : Code.literal(text);
        }
        return QCODE.matcher(text).matches() ? Code.qcode(text) : Code.literal(text);
    }

    private Code word(String text) {
        return alias != null
                ? Code.qcode(alias, text)
                : vocabulary != null ? vocabulary.code(text) : Code.literal(text);
    }

    /** A code that says its form, as in CSV, or null if it is none. */
    private static @Nullable Code marked(String text) {
        try {
            return CodeNotation.PLAIN.read(text);
        } catch (InvalidValueException e) {
            return null;
        }
    }

    /** The string of a code: as plain as can be, and if that would be read as another code, with its form. */
    String write(Code code) {
        for (String word : known) {
            if (word(word).equals(code)) {
                return word;
            }
        }
        String text = code.text();
        boolean plain = !taken.matcher(text).matches() && read(text).equals(code);
        if (plain) {
            return text;
        }
        // A qcode may look like a URI.
        String marked = CodeNotation.PLAIN.write(code);
        return code.form() == Code.Form.QCODE && !marked.startsWith("?") ? "?" + marked : marked;
    }

    /** Puts the string of a code into an object, if there is one. */
    void put(Json object, String member, @Nullable Code code, String path, Writing writing) {
        if (code != null) {
            object.put(member, writing.string(write(code), path));
        }
    }
}

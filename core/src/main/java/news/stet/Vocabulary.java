package news.stet;

import java.util.Locale;
import java.util.Optional;

/**
 * Stet's own vocabularies. A word of one is a {@link Code} with a URI, {@code https://stet.news/cv/act/say}; formats
 * write the word alone where the slot makes plain which vocabulary is meant ({@code "act": "say"}). Any word of the
 * right form is legal, known to this version or not.
 */
public enum Vocabulary {
    /** What a block is: {@link BlockRoles}. */
    BLOCK_ROLE("blockRole"),
    /** What a stretch of text is: {@link MarkRoles}. */
    MARK_ROLE("markRole"),
    /** The form of a mention: {@link MentionForms}. */
    MENTION_FORM("mentionForm"),
    /** Speech acts and attitudes: {@link Acts}. */
    ACT("act"),
    /** How words are passed on: {@link Modes}. */
    MODE("mode"),
    /** Verdicts: {@link Verdicts}. */
    VERDICT("verdict"),
    /** Relations between claims: {@link ClaimRelations}. */
    CLAIM_RELATION("claimRelation"),
    /** Relations between entities: {@link EntityRelations}. */
    ENTITY_RELATION("entityRelation"),
    /** How close a match of entities is: {@link MatchTypes}. */
    MATCH_TYPE("matchType"),
    /** How an annotation was made: {@link Methods}. */
    METHOD("method");

    /** What the URI of every word of Stet starts with. */
    public static final String URI = "https://stet.news/cv/";

    private final String uri;

    Vocabulary(String name) {
        this.uri = URI + name + "/";
    }

    /**
     * What the URIs of this vocabulary's words start with.
     *
     * @return the URI, ending in a slash
     */
    public String uri() {
        return uri;
    }

    /**
     * The code of a word of this vocabulary.
     *
     * @param word a lower-case ASCII letter followed by ASCII letters and digits
     * @return the code
     * @throws IllegalArgumentException if the word has another form
     */
    public Code code(String word) {
        if (!isWord(word)) {
            throw new IllegalArgumentException("a word of " + name().toLowerCase(Locale.ROOT)
                    + " is a letter and then letters and digits, found " + Text.quote(word));
        }
        return Code.uri(uri + word);
    }

    /**
     * The word of a code, if it is of this vocabulary.
     *
     * @param code any code
     * @return the word, or empty
     */
    public Optional<String> word(Code code) {
        if (code.form() != Code.Form.URI || !code.value().startsWith(uri)) {
            return Optional.empty();
        }
        String word = code.value().substring(uri.length());
        return isWord(word) ? Optional.of(word) : Optional.empty();
    }

    /**
     * Whether a text has the form of a word of these vocabularies.
     *
     * @param text any text
     * @return true for a lower-case ASCII letter followed by ASCII letters and digits
     */
    public static boolean isWord(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean lower = c >= 'a' && c <= 'z';
            boolean later = (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (!lower && (!later || i == 0)) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    static Optional<String> wordOf(Code code) {
        if (code.form() == Code.Form.URI && code.value().startsWith(URI)) {
            for (Vocabulary vocabulary : values()) {
                Optional<String> word = vocabulary.word(code);
                if (word.isPresent()) {
                    return word;
                }
            }
        }
        return Optional.empty();
    }
}

package news.stet.io;

import java.util.List;
import java.util.Optional;
import news.stet.Code;
import news.stet.InvalidValueException;
import news.stet.Text;
import news.stet.Violation;
import news.stet.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * A code in one string, for a cell of a table or an attribute: a word of Stet's own vocabulary as the word alone ({@code
 * say}), a qcode as it is ({@code cpnat:person}), a URI in angle brackets ({@code <http://…>}), a literal in single
 * quotation marks ({@code 'Kremlin'}). A qcode that would be taken for another of these has a question mark in front.
 * Every code has one notation and comes back from it.
 */
public final class CodeNotation {
    /** For places where no vocabulary of Stet is expected. */
    public static final CodeNotation PLAIN = new CodeNotation(null);

    private final @Nullable Vocabulary vocabulary;

    private CodeNotation(@Nullable Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * For places where words of a vocabulary of Stet are expected.
     *
     * @param vocabulary which one
     * @return the notation
     */
    public static CodeNotation of(Vocabulary vocabulary) {
        return new CodeNotation(vocabulary);
    }

    /**
     * The notation of a code.
     *
     * @param code the code
     * @return its notation
     */
    public String write(Code code) {
        return switch (code.form()) {
            case URI -> word(code).orElseGet(() -> "<" + code.value() + ">");
            case LITERAL -> "'" + code.value() + "'";
            case QCODE -> isPlain(code) ? code.text() : "?" + code.text();
        };
    }

    /**
     * The code of a notation.
     *
     * @param notation the notation
     * @return the code
     * @throws InvalidValueException if it is none
     */
    public Code read(String notation) {
        int last = notation.length() - 1;
        char first = notation.isEmpty() ? '\0' : notation.charAt(0);
        if (first == '<' && last > 1 && notation.charAt(last) == '>') {
            return Code.uri(notation.substring(1, last));
        }
        if (first == '\'' && last > 1 && notation.charAt(last) == '\'') {
            return Code.literal(notation.substring(1, last));
        }
        if (first == '?' && last > 0) {
            return Code.qcode(notation.substring(1));
        }
        if (first != '<' && first != '\'' && notation.indexOf(':') >= 0) {
            return Code.qcode(notation);
        }
        if (vocabulary != null && Vocabulary.isWord(notation)) {
            return vocabulary.code(notation);
        }
        throw new InvalidValueException(List.of(new Violation(
                Violation.Rule.FORM,
                "",
                "must be " + (vocabulary == null ? "" : "a word, ")
                        + "a qcode (alias:value), a URI in <…> or a literal in '…', found " + Text.quote(notation))));
    }

    private Optional<String> word(Code code) {
        return vocabulary == null ? Optional.empty() : vocabulary.word(code);
    }

    private static boolean isPlain(Code qcode) {
        String text = qcode.text();
        char first = text.charAt(0);
        return qcode.scheme() != null && first != '<' && first != '\'' && first != '?';
    }
}

package news.stet.benchmarks.json;

import news.stet.Code;
import news.stet.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Codes as strings: words where a vocabulary is expected, and qcodes. */
final class Codes {
    private Codes() {}

    static Code parse(String text, @Nullable Vocabulary vocabulary) {
        return vocabulary != null && text.indexOf(':') < 0 ? vocabulary.code(text) : Code.qcode(text);
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
            case URI -> vocabulary == null ? null : vocabulary.word(code).orElse(null);
            case LITERAL -> null;
            case QCODE ->
                code.scheme() != null && !code.value().startsWith("//") && !"urn".equals(code.scheme())
                        ? code.text()
                        : null;
        };
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

package news.stet.json;

import java.util.Map;
import java.util.Objects;
import news.stet.Code;
import news.stet.Text;
import news.stet.Violation;
import news.stet.Vocabulary;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;

/**
 * A code: a word of the vocabulary that is expected there ({@code "say"}) and a qcode ({@code "cpnat:person"}) as strings,
 * others as objects: {@code {"uri": …}}, {@code {"literal": …}}, and {@code {"qcode": …}} for a qcode that looks like
 * something else.
 */
final class CodeCodec extends BriefCodec<Code> {
    /** Where no vocabulary of Stet is expected. */
    static final CodeCodec PLAIN = new CodeCodec(null);

    private final @Nullable Vocabulary vocabulary;
    private final Map<Code, SerializableString> known;

    private CodeCodec(@Nullable Vocabulary vocabulary) {
        super(Members.CODE);
        this.vocabulary = vocabulary;
        this.known = Known.codes(vocabulary);
    }

    static CodeCodec of(Vocabulary vocabulary) {
        return new CodeCodec(vocabulary);
    }

    @Override
    public @Nullable Code read(Input in) {
        Pool.Entry entry = in.pooled(vocabulary == null ? this : vocabulary);
        if (entry == null) {
            return super.read(in);
        }
        if (entry.code() == null) {
            entry.code(ofBrief(in, entry.text()));
        }
        return entry.code();
    }

    @Override
    @Nullable
    Code ofBrief(Input in, String text) {
        int colon = text.indexOf(':');
        if (colon >= 0 && isPlain(text, colon)) {
            return Code.qcode(text);
        }
        if (colon < 0 && vocabulary != null && Vocabulary.isWord(text)) {
            return vocabulary.code(text);
        }
        if (colon >= 0) {
            in.findings()
                    .atToken(
                            Violation.Rule.FORM.name(),
                            "looks like a URI where a string is a qcode: " + Text.quote(text),
                            "write a URI as {\"uri\": …}, and a qcode that looks like one as {\"qcode\": …}.");
        } else {
            in.findings()
                    .atToken(
                            Violation.Rule.FORM.name(),
                            "must be " + (vocabulary == null ? "" : "a word like \"sayMore\" or ")
                                    + "a qcode (alias:value), found " + Text.quote(text),
                            "write a literal as {\"literal\": …}, a URI as {\"uri\": …}.");
        }
        return null;
    }

    @Override
    public void write(Output out, Code code) {
        if (out.mustBeObject()) {
            super.write(out, code);
            return;
        }
        SerializableString usual = known.get(code);
        if (usual != null) {
            out.string(usual);
        } else if (!out.again(this, code)) {
            String brief = brief(code);
            if (brief == null) {
                super.write(out, code);
            } else {
                out.string(this, code, brief);
            }
        }
    }

    @Override
    @Nullable
    String brief(Code code) {
        return switch (code.form()) {
            case URI -> vocabulary == null ? null : vocabulary.word(code).orElse(null);
            case LITERAL -> null;
            case QCODE -> {
                String text = code.text();
                int colon = text.indexOf(':');
                yield colon >= 0 && isPlain(text, colon) ? text : null;
            }
        };
    }

    /** Not what somebody who meant a URI would write. */
    private static boolean isPlain(String qcode, int colon) {
        return !qcode.startsWith("//", colon + 1) && !qcode.startsWith("urn:");
    }

    @Override
    @Nullable
    Code readMembers(Input in) {
        String uri = null;
        String literal = null;
        String qcode = null;
        for (String member = in.member(); member != null; member = in.member()) {
            switch (member) {
                case "uri" -> uri = in.string();
                case "literal" -> literal = in.string();
                case "qcode" -> qcode = in.string();
                default -> throw new IllegalStateException(member);
            }
        }
        in.requireOne("uri", uri, "literal", literal, "qcode", qcode);
        if (in.isBroken()) {
            return null;
        }
        String given = uri != null ? uri : literal != null ? literal : Objects.requireNonNull(qcode);
        if (uri != null) {
            return in.made("uri", () -> Code.uri(given));
        }
        return literal != null
                ? in.made("literal", () -> Code.literal(given))
                : in.made("qcode", () -> Code.qcode(given));
    }

    @Override
    void writeMembers(Output out, Code code) {
        switch (code.form()) {
            case URI -> out.string("uri", code.value());
            case LITERAL -> out.string("literal", code.value());
            case QCODE -> out.string("qcode", code.text());
        }
    }
}

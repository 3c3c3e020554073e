package news.stet.ninjs;

import java.util.List;
import java.util.Optional;
import news.stet.Code;
import news.stet.InvalidValueException;
import news.stet.IptcSchemes;
import news.stet.Scheme;
import news.stet.io.CodeNotation;
import news.stet.json.syntax.Json;
import org.jspecify.annotations.Nullable;

/** What a tag identifies: a URI, or a literal where there is none. */
final class Identity {
    private Identity() {}

    /** Takes the identity out of a tag. Where it has both, the literal stays. */
    static @Nullable Code read(Json tag, Intake intake) {
        String uri = intake.reading().filled(tag, "uri");
        if (uri != null) {
            return Code.uri(uri);
        }
        String literal = intake.reading().filled(tag, "literal");
        return literal == null ? null : code(literal);
    }

    /** A literal; or a code that was written as one, for want of another place. */
    private static Code code(String literal) {
        if ("'<?".indexOf(literal.charAt(0)) >= 0) {
            try {
                Code code = CodeNotation.PLAIN.read(literal);
                // What IPTC's own alias means would not have been written as a literal.
                boolean known = IptcSchemes.all().stream()
                        .anyMatch(scheme -> scheme.alias().equals(code.scheme()));
                return !known && literal(code).equals(literal) ? code : Code.literal(literal);
            } catch (InvalidValueException e) {
                return Code.literal(literal);
            }
        }
        return Code.literal(literal);
    }

    private static Json literal(Code code, String path, Writing writing) {
        String literal = literal(code);
        Json value = Json.string(literal);
        List<Scheme> schemes = writing.article().schemes();
        for (int i = 0; i < schemes.size(); i++) {
            String alias = schemes.get(i).alias();
            if (alias.equals(code.scheme())) {
                // Without this scheme, whose URI is none, IPTC's would count.
                if (IptcSchemes.all().stream().anyMatch(known -> known.alias().equals(alias))) {
                    writing.shows(value, "schemes/" + i + "/alias");
                    writing.changes(value, "schemes/" + i + "/uri");
                }
                break;
            }
        }
        return code(literal).equals(code) ? writing.shows(value, path) : writing.changes(value, path);
    }

    /** A code as a literal: one that is none says its form. */
    private static String literal(Code code) {
        if (code.form() == Code.Form.LITERAL && code(code.value()).equals(code)) {
            return code.value();
        }
        String marked = CodeNotation.PLAIN.write(code);
        return code.form() == Code.Form.QCODE && !marked.startsWith("?") ? "?" + marked : marked;
    }

    /** The URI that a code means, or null if that is not known. */
    static @Nullable Json uri(Code code, String path, Writing writing) {
        Optional<String> uri = writing.article().resolve(code).filter(Conformance::isUri);
        if (uri.isEmpty()) {
            return null;
        }
        Json value = Json.string(uri.get());
        if (code.form() == Code.Form.URI) {
            return writing.shows(value, path);
        }
        List<Scheme> schemes = writing.article().schemes();
        for (int i = 0; i < schemes.size(); i++) {
            Scheme scheme = schemes.get(i);
            if (scheme.alias().equals(code.scheme())) {
                // What IPTC's own alias means is known without it.
                if (!IptcSchemes.all().contains(Scheme.of(scheme.alias(), scheme.uri()))) {
                    writing.shows(value, "schemes/" + i + "/alias");
                }
                writing.shows(value, "schemes/" + i + "/uri");
                break;
            }
        }
        return writing.changes(value, path);
    }

    /** Puts an identity into a tag: a qcode as the URI that it means, or as it is where that is not known. */
    static void write(@Nullable Code code, Json tag, String path, Writing writing) {
        if (code == null) {
            return;
        }
        if (code.form() == Code.Form.LITERAL) {
            tag.put("literal", literal(code, path, writing));
            return;
        }
        Json uri = uri(code, path, writing);
        boolean exact = code.form() == Code.Form.URI;
        if (uri != null) {
            tag.put("uri", uri);
        } else if (exact && writing.options().faithful()) {
            tag.put("uri", writing.string(code.value(), path));
        } else {
            tag.put("literal", literal(code, path, writing));
        }
    }
}

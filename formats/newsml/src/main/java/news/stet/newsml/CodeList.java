package news.stet.newsml;

import static news.stet.newsml.Namespaces.stet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import news.stet.Code;
import news.stet.InvalidValueException;
import news.stet.Text;
import news.stet.io.CodeNotation;
import news.stet.io.ProblemCodes;
import news.stet.markup.xml.Attributed;
import news.stet.markup.xml.Lexical;
import news.stet.markup.xml.Tag;
import org.jspecify.annotations.Nullable;

/** The attributes {@code role} and {@code roleuri}, which hold lists, and {@code stet:roles} for what they cannot hold. */
final class CodeList {
    private CodeList() {}

    /** Writes the roles, with or without the standard's own attributes. */
    static void write(Tag element, List<Code> roles, boolean standard) {
        if (roles.isEmpty()) {
            return;
        }
        List<Code> shown = new ArrayList<>();
        if (standard) {
            show(element, "role", roles, Code.Form.QCODE, shown);
            show(element, "roleuri", roles, Code.Form.URI, shown);
        }
        if (!shown.equals(roles)) {
            element.set(stet("roles"), notation(roles));
        }
    }

    private static void show(Tag element, String name, List<Code> roles, Code.Form form, List<Code> shown) {
        List<Code> fitting = roles.stream()
                .filter(role -> role.form() == form)
                .filter(role -> form == Code.Form.QCODE ? Lexical.isQcode(role.text()) : Lexical.isUri(role.text()))
                .toList();
        if (!fitting.isEmpty()) {
            element.set(name, fitting.stream().map(Code::text).collect(Collectors.joining(" ")));
            shown.addAll(fitting);
        }
    }

    static List<Code> read(Attributed element, Reading reading) {
        List<Code> visible = new ArrayList<>();
        String qcodes = element.take("role");
        String uris = element.take("roleuri");
        words(qcodes).forEach(word -> {
            if (!reading.own() && !Lexical.isQcode(word)) {
                reading.odd(element.place().inside("@role"), word, "an alias, a colon and a code");
            }
            visible.add(Code.qcode(word));
        });
        words(uris).forEach(word -> visible.add(Code.uri(word)));
        String beside = element.take(stet("roles"));
        if (beside == null) {
            return visible;
        }
        List<Code> roles;
        try {
            roles = roles(beside);
        } catch (InvalidValueException e) {
            reading.fault(
                    ProblemCodes.VALUE,
                    element.place().inside("@roles"),
                    "must be a list of codes, found " + Text.quote(beside));
            return visible;
        }
        boolean standard = qcodes != null || uris != null;
        List<Code> shown = new ArrayList<>();
        roles.stream()
                .filter(role -> role.form() == Code.Form.QCODE && Lexical.isQcode(role.text()))
                .forEach(shown::add);
        roles.stream()
                .filter(role -> role.form() == Code.Form.URI && Lexical.isUri(role.text()))
                .forEach(shown::add);
        if (standard && !shown.equals(visible)) {
            reading.stale(
                    element.place().inside("@role"),
                    "was edited, where Stet's own attribute has other roles; taken as it is");
            return visible;
        }
        return roles;
    }

    private static List<String> words(@Nullable String list) {
        return list == null || list.isBlank() ? List.of() : List.of(list.strip().split("[ \t\r\n]+"));
    }

    private static String notation(List<Code> codes) {
        return codes.stream()
                .map(code -> CodeNotation.PLAIN
                        .write(code)
                        .replace("\\", "\\\\")
                        .replace(" ", "\\s")
                        .replace("\t", "\\t")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r"))
                .collect(Collectors.joining(" "));
    }

    private static List<Code> roles(String notation) {
        List<Code> codes = new ArrayList<>();
        for (String word : notation.split(" ", -1)) {
            StringBuilder plain = new StringBuilder();
            for (int i = 0; i < word.length(); i++) {
                char c = word.charAt(i);
                if (c == '\\' && i + 1 < word.length()) {
                    i++;
                    c = switch (word.charAt(i)) {
                        case 's' -> ' ';
                        case 't' -> '\t';
                        case 'n' -> '\n';
                        case 'r' -> '\r';
                        default -> word.charAt(i);
                    };
                }
                plain.append(c);
            }
            codes.add(CodeNotation.PLAIN.read(plain.toString()));
        }
        return codes;
    }
}

package news.stet.markup.xml;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.stet.Text;
import org.jspecify.annotations.Nullable;

/**
 * What is not well-formed about a piece of XML, found by a look at its characters: the parser says where it stopped, but why
 * only in the words of its locale and release.
 *
 * @param message what is wrong
 * @param hint what to do about it
 */
record Malformed(String message, String hint) {
    private static final String NAME = "[\\p{L}_][\\p{L}\\p{N}._\\-]{0,200}";
    private static final String QNAME = "(?:(" + NAME + "):)?(" + NAME + ")";
    private static final Pattern REFERENCE = Pattern.compile("&(?:#(x?[0-9A-Fa-f]{1,20})|(" + NAME + "));");
    private static final Pattern START = Pattern.compile("<" + QNAME);
    private static final Pattern END = Pattern.compile("</(?:" + NAME + ":)?(" + NAME + ")");
    private static final Pattern ATTRIBUTE = Pattern.compile("\\s+" + QNAME + "\\s*=\\s*(?:\"[^\"<]*\"|'[^'<]*')");
    private static final Pattern FAULTY = Pattern.compile("\\s*(?:" + NAME + ":)?(" + NAME + ")(\\s*=\\s*)?(.?)");
    private static final Set<String> PREDEFINED = Set.of("amp", "lt", "gt", "quot", "apos");
    private static final int SHOWN = 30;
    private static final String LOOK =
            "look for a tag that is not closed, a stray & or <, or a character that XML does not allow.";

    /**
     * Looks at the characters around the place where the parser stopped.
     *
     * @param text the characters, as far as they are known
     * @param at where it stopped, give or take one
     * @param open the local name of the element that is open, or null
     * @param declared whether a prefix is declared outside of the tag that was not read
     */
    static Malformed in(String text, int at, @Nullable String open, Predicate<String> declared) {
        return character(text, at)
                .or(() -> text.substring(Math.max(0, at - 4), Math.min(text.length(), at + 2))
                                .contains("]]>")
                        ? found("\"]]>\" ends no CDATA section here", "write it as ]]&gt;.")
                        : Optional.empty())
                .or(() -> reference(text, at))
                .or(() -> tag(text, at, open, declared))
                .orElseGet(() -> new Malformed("is not well-formed XML", LOOK));
    }

    private static Optional<Malformed> found(String message, String hint) {
        return Optional.of(new Malformed(message, hint));
    }

    private static Optional<Malformed> character(String text, int at) {
        for (int i = Math.max(0, at - 2); i < Math.min(text.length(), at + 1); i++) {
            int c = text.codePointAt(i);
            if (!Text.isLegal(Character.toString(c)) && !Character.isLowSurrogate(text.charAt(i))) {
                return found(noCharacter(c), "remove it; a reference to it is not allowed either.");
            }
        }
        return Optional.empty();
    }

    private static String noCharacter(int c) {
        return String.format(Locale.ROOT, "U+%04X is not a character of XML 1.0", c);
    }

    private static Optional<Malformed> reference(String text, int at) {
        int start = text.lastIndexOf('&', at - 1);
        if (start < 0 || text.lastIndexOf('<', at - 1) > start) {
            return Optional.empty();
        }
        Matcher reference = REFERENCE.matcher(text).region(start, text.length());
        if (!reference.lookingAt()) {
            return found("a \"&\" that begins no reference", "write it as &amp;.");
        }
        String name = reference.group(2);
        if (name == null) {
            return found(
                    "the reference " + Text.quote(reference.group()) + " leads to no character of XML 1.0",
                    "remove it; the character itself is not allowed either.");
        }
        return PREDEFINED.contains(name)
                ? Optional.empty()
                : found(
                        "the entity " + Text.quote(name) + " is not declared",
                        "write the character itself; only amp, lt, gt, quot and apos are known.");
    }

    private static Optional<Malformed> tag(String text, int at, @Nullable String open, Predicate<String> declared) {
        int start = text.lastIndexOf('<', at - 1);
        if (start < 0) {
            return Optional.empty();
        }
        Matcher end = END.matcher(text).region(start, text.length());
        if (end.lookingAt()) {
            return end.group(1).equals(open)
                    ? found("the end tag of " + Text.quote(end.group(1)) + " is not closed", "write its \">\".")
                    : found(
                            "found the end tag of " + Text.quote(end.group(1)) + ", expected "
                                    + (open == null ? "none" : "that of " + Text.quote(open)),
                            "close what was opened last, or remove the end tag.");
        }
        Matcher name = START.matcher(text).region(start, text.length());
        if (!name.lookingAt()) {
            return text.startsWith("<!", start) || text.startsWith("<?", start)
                    ? found(
                            "not well-formed: " + Text.quote(shown(text, start)),
                            "look for its end, and for \"--\" inside a comment.")
                    : found("a \"<\" that begins no tag", "write it as &lt;.");
        }
        return attributes(text, start, name, declared);
    }

    private static Optional<Malformed> attributes(String text, int start, Matcher name, Predicate<String> declared) {
        Set<String> prefixes = new HashSet<>();
        Set<String> here = new HashSet<>(List.of("xml", "xmlns"));
        Set<String> seen = new HashSet<>();
        if (name.group(1) != null) {
            prefixes.add(name.group(1));
        }
        int from = name.end();
        Matcher attribute = ATTRIBUTE.matcher(text);
        while (attribute.region(from, text.length()).lookingAt()) {
            String prefix = attribute.group(1);
            String local = attribute.group(2);
            if (!seen.add(prefix + ":" + local)) {
                return found("the attribute " + Text.quote(local) + " is there twice", "remove one.");
            }
            if ("xmlns".equals(prefix)) {
                here.add(local);
            } else if (prefix != null) {
                prefixes.add(prefix);
            }
            from = attribute.end();
        }
        String rest = text.substring(from).stripLeading();
        if (rest.startsWith(">") || rest.startsWith("/>")) {
            return prefixes.stream()
                    .filter(prefix -> !here.contains(prefix) && !declared.test(prefix))
                    .findFirst()
                    .map(prefix -> new Malformed(
                            "the prefix " + Text.quote(prefix) + " is not declared",
                            "declare it, as in xmlns:" + prefix + "=\"…\"."));
        }
        Matcher faulty = FAULTY.matcher(text).region(from, text.length());
        if (!faulty.lookingAt()) {
            return found("the tag " + Text.quote(shown(text, start)) + " is not well-formed", LOOK);
        }
        String what = "the attribute " + Text.quote(faulty.group(1));
        if (faulty.group(2) == null) {
            return found(what + " has no value", "write it as " + faulty.group(1) + "=\"…\".");
        }
        return faulty.group(3).equals("\"") || faulty.group(3).equals("'")
                ? found(
                        what + " has a \"<\" in its value, or its value is not closed",
                        "write a \"<\" as &lt;, and a quotation mark at the end.")
                : found(what + " has a value without quotation marks", "put it into quotation marks.");
    }

    private static String shown(String text, int start) {
        int end = text.indexOf('>', start) + 1;
        return text.substring(start, Math.min(end > 0 ? end : text.length(), Math.min(text.length(), start + SHOWN)));
    }
}

package news.stet.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.stet.MarkRoles;

/**
 * The rule of the byline: a short line of a label ("By", "From:") and names. A word that also begins headlines is a
 * label only with a colon. Commas part names only where "and" does, too: "By Ana Ruiz, Reuters" names one author.
 *
 * @param label the label, with its colon
 * @param authors the names; at least one
 */
record Byline(Stretch label, List<Stretch> authors) {
    private static final Set<String> LABELS = Set.of("by", "von", "par", "por", "door");
    private static final Set<String> LABELS_WITH_COLON = Set.of(
            "from",
            "di",
            "da",
            "de",
            "av",
            "af",
            "author",
            "authors",
            "autor",
            "autorin",
            "autoren",
            "autora",
            "auteur",
            "auteurs",
            "autore",
            "autori",
            "text",
            "texte",
            "texto",
            "testo",
            "reporter");

    private static final Pattern FORM =
            Pattern.compile("\\h*(?<label>(?<word>\\p{L}{1,10})(?<colon>\\h?:)?)\\h+(?<names>\\H.*?)\\h*");
    private static final Pattern AND = Pattern.compile("\\h*[&/]\\h*|\\h+(?:and|und|et|y|e|en|og|och)\\h+");
    private static final Pattern AND_OR_COMMA = Pattern.compile(AND.pattern() + "|\\h*,\\h*");
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}.'’-]++(?:\\h[\\p{L}\\p{M}.'’-]++){0,5}");

    static Optional<Byline> in(String text) {
        if (!Shape.isShortLine(text)) {
            return Optional.empty();
        }
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches() || !isLabel(matcher)) {
            return Optional.empty();
        }
        List<Stretch> authors = names(text, matcher.start("names"), matcher.end("names"));
        boolean named = !authors.isEmpty() && authors.stream().allMatch(author -> isName(author.of(text)));
        return named
                ? Optional.of(new Byline(Stretch.of(MarkRoles.LABEL, matcher, "label"), authors))
                : Optional.empty();
    }

    List<Stretch> stretches() {
        List<Stretch> stretches = new ArrayList<>();
        stretches.add(label);
        stretches.addAll(authors);
        return stretches;
    }

    private static boolean isLabel(Matcher matcher) {
        String word = matcher.group("word").toLowerCase(Locale.ROOT);
        return LABELS.contains(word) || (matcher.group("colon") != null && LABELS_WITH_COLON.contains(word));
    }

    private static List<Stretch> names(String text, int from, int to) {
        boolean several = AND.matcher(text).region(from, to).find();
        List<Stretch> names = new ArrayList<>();
        int start = from;
        Matcher matcher = AND_OR_COMMA.matcher(text).region(from, to);
        while (matcher.find()) {
            names.add(new Stretch(MarkRoles.AUTHOR, start, matcher.start()));
            if (!several) {
                return names;
            }
            start = matcher.end();
        }
        names.add(new Stretch(MarkRoles.AUTHOR, start, to));
        return names;
    }

    /** One to six words of letters, the first and last of which begin like a name. */
    private static boolean isName(String text) {
        if (!NAME.matcher(text).matches()) {
            return false;
        }
        int last = 0;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSpaceChar(text.charAt(i)) || text.charAt(i) == '\t') {
                last = i + 1;
            }
        }
        return Shape.isCapital(text.codePointAt(0)) && Shape.isCapital(text.codePointAt(last));
    }
}

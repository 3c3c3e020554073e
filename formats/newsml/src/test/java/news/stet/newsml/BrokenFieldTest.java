package news.stet.newsml;

import static java.util.Map.entry;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.stet.Article;
import news.stet.io.ArticleFormat;
import news.stet.io.Problem;
import news.stet.testkit.BrokenFieldContract;

/** Any attribute in the namespace of Stet, made wrong: line and path lead to its element, and to the attribute as a rule. */
class BrokenFieldTest extends BrokenFieldContract {
    private static final Pattern TAG =
            Pattern.compile("<(/?)([\\w:.-]+)((?:\\s+[\\w:.-]+=\"[^\"]*\")*)\\s*(/?)>|<!--.*?-->", Pattern.DOTALL);
    private static final Pattern ATTRIBUTE = Pattern.compile("\\s+([\\w:.-]+)=\"([^\"]*)\"");
    private static final String NOWHERE = "nowhere-at-all";
    private static final String NO_CODE = "No Code";
    private static final String REMOVED = "\u0000";

    // What is wrong in an attribute, by its name, and by the element's where that matters.
    private static final Map<String, List<String>> BREAKS = Map.ofEntries(
            entry("source", List.of(NOWHERE, "", REMOVED)),
            entry("by", List.of(NOWHERE, "")),
            entry("assessment/by", List.of(NOWHERE, "", REMOVED)),
            entry("commitment", List.of("nonsense", "")),
            entry("conveyed", List.of("nonsense", "")),
            entry("confidence", List.of("x", "")),
            entry("relevance", List.of("x", "101")),
            entry("level", List.of("x", "99", "")),
            entry("cell", List.of("x", "0 1", "1 1 heading", "1 1 header 1")),
            entry("width", List.of("x", "-1")),
            entry("height", List.of("x", "-1")),
            entry("size", List.of("x", "-1")),
            entry("position", List.of("x", "-1")),
            entry("named", List.of("maybe", "")),
            entry("first", List.of("maybe", "")),
            entry("about", List.of(NOWHERE)),
            entry("places", List.of(NOWHERE)),
            entry("addressees", List.of(NOWHERE)),
            entry("step/media", List.of(NOWHERE)),
            entry("media", List.of(NOWHERE, "1 b")),
            entry("entity", List.of(NOWHERE, "1 b")),
            entry("toEntity", List.of(NOWHERE)),
            entry("toMedia", List.of(NOWHERE)),
            entry("parent", List.of(NOWHERE)),
            entry("related/target", List.of(NOWHERE, "")),
            entry("inlineRef/of", List.of("entities/nowhere/mentions")),
            entry("time/of", List.of(NOWHERE)),
            entry("block", List.of(NOWHERE, REMOVED)),
            entry("role", List.of(NO_CODE)),
            entry("mark/role", List.of(NO_CODE, REMOVED)),
            entry("inlineRef/role", List.of(NO_CODE, REMOVED)),
            entry("method", List.of(NO_CODE)),
            entry("act", List.of(NO_CODE)),
            entry("mode", List.of(NO_CODE)),
            entry("verdict", List.of(NO_CODE)),
            entry("identity", List.of(NO_CODE)),
            entry("rel", List.of(NO_CODE)),
            entry("blockRole", List.of(NO_CODE)),
            entry("severity", List.of(NO_CODE)),
            entry("matchType", List.of(NO_CODE)),
            entry("media/kind", List.of(NO_CODE)),
            entry("media/id", List.of("1 b", "", REMOVED)),
            entry("format", List.of("2.0", "x")),
            entry("agent", List.of("")),
            entry("made", List.of("")),
            entry("appearance/url", List.of("")),
            entry("appearance/title", List.of("")),
            entry("assessment/label", List.of("")),
            entry("assessment/explanation", List.of("")),
            entry("assessment/worst", List.of("")),
            entry("assessment/best", List.of("")),
            entry("scheme/alias", List.of("", REMOVED)),
            entry("scheme/uri", List.of("", REMOVED)),
            entry("extension/name", List.of("", REMOVED)),
            entry("extension/type", List.of("", REMOVED)),
            entry("rendition/duration", List.of("")));

    @Override
    protected ArticleFormat format() {
        return NewsmlFormat.standard();
    }

    /**
     * An attribute.
     *
     * @param element the local name of its element
     * @param step the how-manieth step of a chain its element is, from 0
     */
    private record Field(
            String element,
            String name,
            String value,
            int start,
            int end,
            int line,
            String path,
            boolean span,
            int step) {}

    @Override
    protected Optional<Broken> broken(Article article, long seed) {
        Random random = new Random(seed);
        String document = NewsmlFormat.standard().writeString(article);
        Map<Field, List<String>> breaks = new LinkedHashMap<>();
        for (Field field : fields(document)) {
            List<String> wrong = breaks(field);
            if (!wrong.isEmpty()) {
                breaks.put(field, wrong);
            }
        }
        // As often the attributes that are seldom as those of every mark.
        Map<String, List<Field>> kinds = new LinkedHashMap<>();
        breaks.keySet()
                .forEach(field -> kinds.computeIfAbsent(field.element() + "/@" + field.name(), key -> new ArrayList<>())
                        .add(field));
        List<Field> kind = List.copyOf(kinds.values()).get(random.nextInt(kinds.size()));
        Field field = kind.get(random.nextInt(kind.size()));
        String value = breaks.get(field).get(random.nextInt(breaks.get(field).size()));
        String broken = value.equals(REMOVED)
                ? document.substring(0, field.start()).replaceAll("\\s[\\w:.-]+=\"$", "")
                        + document.substring(field.end() + 1)
                : document.substring(0, field.start()) + value + document.substring(field.end());
        return Optional.of(new Broken(
                broken.getBytes(StandardCharsets.UTF_8),
                "line " + field.line() + ", " + field.path() + "/@" + field.name()
                        + (value.equals(REMOVED) ? " removed" : " = \"" + value + "\""),
                problem -> names(problem, field)));
    }

    private static boolean names(Problem problem, Field field) {
        String path = problem.location().path();
        return problem.location().line() == field.line()
                && (path.equals(field.path())
                        || path.equals(field.path() + "/@" + field.name())
                        // Which of the numbers of a span is wrong is known to nobody.
                        || (isOffset(field.name()) && path.matches(Pattern.quote(field.path()) + "/@\\w+")));
    }

    private static boolean isOffset(String name) {
        return name.equals("start") || name.equals("end") || name.matches("\\w+(?:Start|End)");
    }

    private static List<String> breaks(Field field) {
        if (isOffset(field.name())) {
            return List.of("x", "", REMOVED, Integer.toString(Integer.parseInt(field.value()) + 1));
        }
        if (field.name().matches("\\w+Block")) {
            return List.of(NOWHERE, REMOVED);
        }
        if (field.name().equals("exact") ? field.span() : field.name().matches("\\w+Exact")) {
            return List.of(field.value() + "x");
        }
        List<String> breaks = new ArrayList<>(BREAKS.getOrDefault(
                field.element() + "/" + field.name(), BREAKS.getOrDefault(field.name(), List.of())));
        if (field.name().equals("source") && field.step() == 0) {
            breaks.add("#unspecified");
        }
        return breaks;
    }

    /** The attributes in the namespace of Stet, and those of its elements. */
    private static List<Field> fields(String document) {
        List<Field> fields = new ArrayList<>();
        Deque<String> open = new ArrayDeque<>();
        int step = -1;
        int line = 1;
        int counted = 0;
        Matcher tag = TAG.matcher(document);
        while (tag.find()) {
            for (; counted < tag.start(); counted++) {
                line += document.charAt(counted) == '\n' ? 1 : 0;
            }
            if (tag.group(2) == null) {
                continue;
            }
            if (!tag.group(1).isEmpty()) {
                open.pop();
                continue;
            }
            String element = local(tag.group(2));
            open.push(element);
            step = element.equals("step") ? step + 1 : -1;
            Matcher attribute = ATTRIBUTE.matcher(document).region(tag.start(3), tag.end(3));
            boolean span = tag.group(3).matches("(?s).*\\b(?:stet:)?start=.*");
            while (open.size() < 20 && attribute.find()) {
                String name = attribute.group(1);
                boolean ours = name.startsWith("stet:") || (tag.group(2).startsWith("stet:") && !name.contains(":"));
                if (ours) {
                    fields.add(new Field(
                            element,
                            local(name),
                            attribute.group(2),
                            attribute.start(2),
                            attribute.end(2),
                            line,
                            path(open),
                            span,
                            step));
                }
            }
            if (!tag.group(4).isEmpty()) {
                open.pop();
            }
        }
        return fields;
    }

    private static String local(String name) {
        return name.substring(name.indexOf(':') + 1);
    }

    private static String path(Deque<String> open) {
        StringBuilder path = new StringBuilder();
        for (Iterator<String> names = open.descendingIterator(); names.hasNext(); ) {
            path.append(path.isEmpty() ? "" : "/").append(names.next());
        }
        return path.toString();
    }
}

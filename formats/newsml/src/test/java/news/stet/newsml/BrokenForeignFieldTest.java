package news.stet.newsml;

import static java.util.Map.entry;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import news.stet.Article;
import news.stet.io.ArticleFormat;
import news.stet.io.ArticleFormatException;
import news.stet.io.Problem;
import news.stet.testkit.BrokenFieldContract;

/** What others wrote, a field of the standard made wrong, and read strictly: line and path lead to it. */
class BrokenForeignFieldTest extends BrokenFieldContract {
    private static final NewsmlFormat STRICT =
            NewsmlFormat.builder().strict(true).build();
    private static final List<String> DOCUMENTS = documents();
    private static final Map<String, List<String>> ATTRIBUTES = Map.ofEntries(
            entry("version", List.of("x", "0", "")),
            entry("lang", List.of("en_US", "?")),
            entry("qcode", List.of("nocolon", "a:b c", "")),
            entry("confidence", List.of("x", "101", "")),
            entry("relevance", List.of("x", "-1", "")));
    private static final Map<String, List<String>> TEXTS = Map.ofEntries(
            entry("versionCreated", List.of("yesterday", "2024-05-02", "")),
            entry("firstCreated", List.of("yesterday", "")),
            entry("embargoed", List.of("tomorrow")),
            entry("contentCreated", List.of("long ago", "")),
            entry("urgency", List.of("high", "0", "10", "")));

    @Override
    protected ArticleFormat format() {
        return STRICT;
    }

    /** A document that is broken, and where. */
    private record Fault(String document, String what, int line, String path) {}

    @Override
    protected Optional<Broken> broken(Article article, long seed) {
        Random random = new Random(seed);
        String document = DOCUMENTS.get(random.nextInt(DOCUMENTS.size()));
        List<Fault> faults = new ArrayList<>();
        List<Tags.Tag> tags = Tags.of(document);
        for (int i = 0; i < tags.size(); i++) {
            attributes(document, tags.get(i), faults);
            texts(document, tags.get(i), tags.get(Math.max(0, i - 1)), faults);
        }
        Fault fault = faults.get(random.nextInt(faults.size()));
        return Optional.of(new Broken(
                fault.document().getBytes(StandardCharsets.UTF_8),
                "line " + fault.line() + ", " + fault.path() + ": " + fault.what(),
                problem -> names(problem, fault)));
    }

    private static boolean names(Problem problem, Fault fault) {
        return problem.location().line() == fault.line()
                && problem.location().path().equals(fault.path());
    }

    private static void attributes(String document, Tags.Tag tag, List<Fault> faults) {
        if (!tag.path().matches("newsItem(/(itemMeta|contentMeta)(/.*)?)?")) {
            return;
        }
        for (Tags.Attribute attribute : tag.attributes()) {
            String path = tag.path() + "/@" + attribute.local();
            if (attribute.name().equals("guid")) {
                faults.add(new Fault(attribute.remove(document), "removed", tag.line(), path));
                faults.add(new Fault(attribute.set(document, ""), "emptied", tag.line(), path));
            }
            boolean item = !attribute.name().equals("version") || tag.local().equals("newsItem");
            for (String value : item ? ATTRIBUTES.getOrDefault(attribute.local(), List.of()) : List.<String>of()) {
                faults.add(new Fault(attribute.set(document, value), "= \"" + value + "\"", tag.line(), path));
            }
        }
    }

    private static void texts(String document, Tags.Tag tag, Tags.Tag before, List<Fault> faults) {
        int end = document.indexOf("</", tag.end());
        boolean plain = end >= 0 && document.indexOf('<', tag.end()) == end;
        if (!plain || !TEXTS.containsKey(tag.local())) {
            return;
        }
        for (String value : TEXTS.get(tag.local())) {
            faults.add(new Fault(
                    document.substring(0, tag.end()) + value + document.substring(end),
                    "= \"" + value + "\"",
                    tag.line(),
                    tag.path()));
        }
        if (tag.local().equals("versionCreated") && before.path().startsWith("newsItem/itemMeta")) {
            int behind = document.indexOf('>', end) + 1;
            int line = Tags.of(document).stream()
                    .filter(other -> other.path().equals("newsItem/itemMeta"))
                    .findFirst()
                    .orElse(tag)
                    .line();
            faults.add(new Fault(
                    document.substring(0, tag.start()) + document.substring(behind),
                    "versionCreated removed",
                    line,
                    "newsItem/itemMeta"));
        }
    }

    /** Those of others that are sound. */
    private static List<String> documents() {
        Path folder = Path.of(System.getProperty("basedir", "")).resolve("src/test/resources/news/stet/newsml/traits");
        try (Stream<Path> files = Files.list(folder)) {
            List<String> sound = new ArrayList<>();
            for (Path file : files.filter(path -> path.toString().endsWith(".xml"))
                    .filter(path -> !path.getFileName().toString().startsWith("message"))
                    .sorted()
                    .toList()) {
                String document = Files.readString(file);
                if (isSound(document) && !Tags.of(document).isEmpty()) {
                    sound.add(document);
                }
            }
            return sound;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean isSound(String document) throws IOException {
        try {
            STRICT.read(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)));
            return true;
        } catch (ArticleFormatException e) {
            return false;
        }
    }
}

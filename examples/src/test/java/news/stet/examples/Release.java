package news.stet.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.stet.Article;
import news.stet.Code;
import news.stet.Extension;
import news.stet.Fingerprint;
import news.stet.Span;
import news.stet.When;
import news.stet.examples.seed.Seed;
import news.stet.io.ArticleFormat;
import news.stet.io.ArticleFormats;
import news.stet.io.ArticleReader;
import news.stet.io.ArticleWriter;
import news.stet.io.Envelope;
import news.stet.newsml.KnowledgeFormat;
import news.stet.newsml.KnowledgeItem;
import news.stet.testkit.Articles;

/** The documents of one release: a folder, and in it a list of what each of them holds. */
final class Release {
    private static final String LIST = "fingerprints.tsv";
    private static final String ENVELOPE = "envelope";
    private static final String BYTES = "the same bytes again";
    private static final String VOCABULARY = "vocabulary";
    private static final long[] SEEDS = {1, 2, 3, 4, 5};

    private final Path folder;

    Release(Path folder) {
        this.folder = folder;
    }

    /** A document, and the fingerprints of what is in it, in order: the articles', the envelope's, the vocabulary's. */
    record Document(String file, String format, List<Entry> entries) {
        @Override
        public String toString() {
            return file;
        }
    }

    /** What it is, and its fingerprint. */
    record Entry(String what, String fingerprint) {}

    List<Document> documents() throws IOException {
        Map<String, Document> documents = new LinkedHashMap<>();
        for (String line : Files.readAllLines(folder.resolve(LIST))) {
            if (!line.startsWith("#")) {
                String[] cells = line.split("\t", -1);
                documents
                        .computeIfAbsent(cells[0], file -> new Document(file, cells[1], new ArrayList<>()))
                        .entries()
                        .add(new Entry(cells[2], cells[3]));
            }
        }
        return List.copyOf(documents.values());
    }

    /** What is found in a document now. */
    List<Entry> read(Document document) throws IOException {
        Path file = folder.resolve(document.file());
        List<Entry> entries = new ArrayList<>();
        if (document.format().equals(VOCABULARY)) {
            return List.of(new Entry(
                    VOCABULARY, Fingerprint.of(KnowledgeFormat.standard().read(file))));
        }
        ArticleFormat format = ArticleFormats.load().named(document.format());
        if (isView(format)) {
            ByteArrayOutputStream again = new ByteArrayOutputStream();
            format.write(format.read(file), again);
            return List.of(new Entry(BYTES, hash(again.toByteArray())));
        }
        try (ArticleReader reader = format.reader(file)) {
            for (Optional<Article> next = reader.next(); next.isPresent(); next = reader.next()) {
                entries.add(new Entry(next.get().id(), Fingerprint.of(next.get())));
            }
            if (!reader.envelope().equals(Envelope.NONE)) {
                entries.add(new Entry(ENVELOPE, Fingerprint.of(reader.envelope())));
            }
            assertThat(reader.problems())
                    .as("what is found wrong with %s", file)
                    .isEmpty();
        }
        return entries;
    }

    /** Every file that is there, but for the list itself; a folder of tables counts as one. */
    List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals(LIST))
                    .sorted()
                    .toList();
        }
    }

    /** Makes the folder, from what this release of Stet writes. */
    void write(Path seed) throws IOException {
        if (Files.exists(folder)) {
            throw new FileAlreadyExistsException(folder.toString(), null, "what a release wrote is never written anew");
        }
        Files.createDirectories(folder);
        Map<String, Article> articles = new LinkedHashMap<>();
        articles.put("minimal", Articles.minimal());
        articles.put("full", Articles.full());
        articles.put("seed", Seed.article(seed));
        for (long random : SEEDS) {
            articles.put("random-" + random, Articles.random(random, 2));
        }
        List<String> lines = new ArrayList<>(List.of("# file, format, what is in it, fingerprint"));
        for (ArticleFormat format : ArticleFormats.load().all()) {
            if (!format.writes() || format.getClass().getName().startsWith("news.stet.examples.")) {
                continue;
            }
            for (String name : names(format)) {
                if (format.name().equals("jsonl")) {
                    break; // which are those of JSON
                }
                for (Map.Entry<String, Article> article : articles.entrySet()) {
                    if (article.getKey().startsWith("random") && name.endsWith("-tables")) {
                        continue; // which are those of the zip, each in a file of its own
                    }
                    Path file = folder.resolve(name.replace("*", article.getKey()));
                    format.write(article.getValue(), file);
                    entry(lines, file, format, article.getValue());
                }
            }
            for (String name : format.holdsMany() && !isView(format) ? names(format) : List.<String>of()) {
                stream(lines, folder.resolve(name.replace("*", "stream")), format, articles);
            }
        }
        KnowledgeItem vocabulary = vocabulary(Seed.article(seed));
        KnowledgeFormat.standard().write(vocabulary, folder.resolve("vocabulary.xml"));
        lines.add(String.join("\t", "vocabulary.xml", VOCABULARY, VOCABULARY, Fingerprint.of(vocabulary)));
        Files.writeString(folder.resolve(LIST), String.join("\n", lines) + "\n");
    }

    private static void stream(List<String> lines, Path file, ArticleFormat format, Map<String, Article> articles)
            throws IOException {
        List<Article> most = new ArrayList<>(articles.values());
        most.remove(articles.get("seed")); // for its size
        try (ArticleWriter writer = format.writer(file)) {
            writer.envelope(envelope());
            for (Article article : most) {
                writer.write(article);
            }
        }
        for (Article article : most) {
            entry(lines, file, format, article);
        }
        lines.add(
                String.join("\t", file.getFileName().toString(), format.name(), ENVELOPE, Fingerprint.of(envelope())));
    }

    private static void entry(List<String> lines, Path file, ArticleFormat format, Article article) throws IOException {
        Entry entry = isView(format)
                ? new Entry(BYTES, hash(Files.readAllBytes(file)))
                : new Entry(article.id(), Fingerprint.of(article));
        lines.add(String.join("\t", file.getFileName().toString(), format.name(), entry.what(), entry.fingerprint()));
    }

    /** Of what a view shows much is read by guesses, which may become better; what is promised for ever is what stands there. */
    private static boolean isView(ArticleFormat format) {
        return List.of("text", "ninjs", "schemaorg").contains(format.name());
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }

    /** In which shapes a format appears. */
    private static List<String> names(ArticleFormat format) {
        List<String> names = new ArrayList<>();
        names.add("*." + format.fileExtensions().get(0));
        if (format.usesFolders()) {
            names.add("*-tables");
        }
        return names;
    }

    private static Envelope envelope() {
        return new Envelope(
                new When("2024-05-02T10:20:00Z", new Span("p1", 2, 14, "Thursday \"🌊\"")),
                "wire.example.com",
                "tag:wire.example.com,2024:77",
                "3",
                "foreign\r\n\tdesk",
                List.of("a", "b, c", "\"d\""),
                List.of("1"),
                List.of(Code.qcode("sig:update"), Code.uri("https://example.com/<x>"), Code.literal("'so'")),
                List.of(
                        new Extension(null, null, "@role", "text/plain", ""),
                        new Extension("x/0", 3, "{urn:x}route", "application/xml", "<route xmlns=\"urn:x\"/>")));
    }

    /** The entities of an article, without what anchors them in it. */
    private static KnowledgeItem vocabulary(Article article) {
        return KnowledgeItem.builder(KnowledgeItem.Kind.KNOWLEDGE_ITEM, "urn:example:vocabulary")
                .entities(article.entities().stream()
                        .map(entity -> entity.toBuilder()
                                .mentions(List.of())
                                .relations(List.of())
                                .build())
                        .collect(Collectors.toList()))
                .build();
    }
}

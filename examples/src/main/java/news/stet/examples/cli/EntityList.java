package news.stet.examples.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.stet.Code;
import news.stet.Entity;
import news.stet.Label;
import news.stet.Name;
import news.stet.newsml.ConceptReader;
import news.stet.newsml.KnowledgeFormat;
import news.stet.newsml.KnowledgeItem;
import org.jspecify.annotations.Nullable;

/** The entities of a document that holds no article: one row each, and below it what else is known of it. */
final class EntityList {
    private static final int LOOK = 1024;

    private final int width;
    private final int[] columns;
    private final @Nullable String sought;
    private @Nullable String item;

    /**
     * @param width how wide the table is
     * @param sought an id, or a part of a name, to show nothing else; null for all
     */
    EntityList(int width, @Nullable String sought) {
        this.width = width;
        this.sought = sought;
        int id = 12;
        int kind = 14;
        int identity = width * 30 / 100;
        this.columns = new int[] {id, width - id - kind - identity - 6, kind, identity};
    }

    /** Whether a file is such a document. */
    static boolean isOne(Path path) throws IOException {
        if (!Files.isRegularFile(path)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(path)) {
            return KnowledgeFormat.standard().recognizes(in.readNBytes(LOOK));
        }
    }

    /** Whether a stream is; it is where it was then. */
    static boolean isOne(BufferedInputStream in) throws IOException {
        in.mark(LOOK);
        byte[] start = in.readNBytes(LOOK);
        in.reset();
        return KnowledgeFormat.standard().recognizes(start);
    }

    /**
     * Prints what is left in a reader.
     *
     * @return how many entities were printed
     */
    long print(ConceptReader reader, PrintWriter out) throws IOException {
        long count = 0;
        for (var next = reader.next(); next.isPresent(); next = reader.next()) {
            Entity entity = next.get();
            if (isSought(entity)) {
                head(reader, out);
                print(entity, out);
                count++;
                if (out.checkError()) {
                    throw new IOException("standard output cannot be written");
                }
            }
        }
        return count;
    }

    private boolean isSought(Entity entity) {
        return sought == null
                || entity.id().equals(sought)
                || entity.names().stream()
                        .anyMatch(
                                name -> name.text().toLowerCase(Locale.ROOT).contains(sought.toLowerCase(Locale.ROOT)));
    }

    /** Once for each item. */
    private void head(ConceptReader reader, PrintWriter out) {
        if (reader.id().equals(item)) {
            return;
        }
        item = reader.id();
        String title = Stream.of(
                        reader.id(),
                        reader.version() == null ? "" : "version " + reader.version(),
                        reader.language() == null ? "" : reader.language(),
                        "entities, no article")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        Columns.wrap(title, width).forEach(out::println);
        out.println();
        List<List<String>> heads =
                Stream.of("ENTITY", "NAME", "KIND", "IDENTITY").map(List::of).toList();
        Columns.row(columns, heads).forEach(out::println);
        out.println("-".repeat(width));
    }

    private void print(Entity entity, PrintWriter out) {
        Code kind = entity.kind();
        Code identity = entity.identity();
        List<List<String>> cells = new ArrayList<>();
        cells.add(Columns.wrap(entity.id(), columns[0]));
        cells.add(Columns.wrap(entity.name().orElse("(no name)"), columns[1]));
        cells.add(Columns.wrap(kind == null ? "" : kind.value(), columns[2]));
        cells.add(Columns.wrap(identity == null ? "" : identity.text(), columns[3]));
        Columns.row(columns, cells).forEach(out::println);
        entity.names().stream().skip(1).forEach(name -> line("also " + called(name), out));
        entity.descriptions().stream().map(Label::text).forEach(text -> line(text, out));
        entity.matches().forEach(match -> line("same as " + match.identity().text(), out));
        entity.relations().forEach(relation -> line(word(relation.type()) + " " + relation.target(), out));
        out.println();
    }

    private static String called(Name name) {
        String language = name.language();
        Code role = name.role();
        String more = Stream.of(language == null ? "" : language, role == null ? "" : role.value())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return more.isEmpty() ? name.text() : name.text() + " (" + more + ")";
    }

    private static String word(Code type) {
        if (type.equals(KnowledgeItem.BROADER)) {
            return "broader";
        }
        if (type.equals(KnowledgeItem.NARROWER)) {
            return "narrower";
        }
        return type.equals(KnowledgeItem.RELATED) ? "related" : type.toString();
    }

    private void line(String text, PrintWriter out) {
        String indent = " ".repeat(columns[0] + 2);
        Columns.wrap(text, width - indent.length()).forEach(part -> out.println((indent + part).stripTrailing()));
    }
}

package news.stet.io;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import news.stet.Article;
import org.jspecify.annotations.Nullable;

/** An immutable set of formats, by name, media type, extension, or a look at the first bytes. */
public final class ArticleFormats {
    private static final int LOOK = 1024;

    private final Map<String, ArticleFormat> byName;

    private ArticleFormats(Iterable<ArticleFormat> formats) {
        Map<String, ArticleFormat> found = new LinkedHashMap<>();
        for (ArticleFormat format : formats) {
            ArticleFormat other = found.putIfAbsent(format.name(), format);
            if (other != null) {
                throw new IllegalStateException("two formats are named \"" + format.name() + "\": "
                        + other.getClass().getName() + " and "
                        + format.getClass().getName());
            }
        }
        byName = found;
    }

    /**
     * The formats on the class path or module path, as seen by the thread's context class loader.
     *
     * @return the formats, in the order of their names
     * @throws IllegalStateException if two have one name; the message names both classes
     */
    public static ArticleFormats load() {
        List<ArticleFormat> formats = new ArrayList<>();
        ServiceLoader.load(ArticleFormat.class).forEach(formats::add);
        // The order of a class path is nobody's intention.
        formats.sort((a, b) -> a.name().compareTo(b.name()));
        return new ArticleFormats(formats);
    }

    /**
     * Formats named one by one.
     *
     * @param formats the formats
     * @return the set, in this order
     * @throws IllegalStateException if two have one name; the message names both classes
     */
    public static ArticleFormats of(ArticleFormat... formats) {
        return new ArticleFormats(List.of(formats));
    }

    /**
     * All formats.
     *
     * @return the formats of this set
     */
    public List<ArticleFormat> all() {
        return List.copyOf(byName.values());
    }

    /**
     * A format by name.
     *
     * @param name its name
     * @return the format
     * @throws NoSuchElementException if there is none; the message lists those there are
     */
    public ArticleFormat named(String name) {
        ArticleFormat format = byName.get(name);
        if (format == null) {
            throw new NoSuchElementException("no format \"" + name + "\"; there are: " + names());
        }
        return format;
    }

    /**
     * A format by media type.
     *
     * @param mediaType the type; parameters and case do not matter
     * @return the first format that has it
     */
    public Optional<ArticleFormat> forMediaType(String mediaType) {
        int semicolon = mediaType.indexOf(';');
        String type = (semicolon < 0 ? mediaType : mediaType.substring(0, semicolon))
                .strip()
                .toLowerCase(Locale.ROOT);
        return first(format -> format.mediaTypes().contains(type));
    }

    /**
     * A format by a file's extension; for a path without one, a format that uses folders.
     *
     * @param path the path, which need not exist
     * @return the first format that fits and is written, else the first that fits
     */
    public Optional<ArticleFormat> forPath(Path path) {
        List<ArticleFormat> fitting = fitting(path);
        return fitting.stream()
                .filter(ArticleFormat::writes)
                .findFirst()
                .or(() -> fitting.stream().findFirst());
    }

    private List<ArticleFormat> fitting(Path path) {
        Path name = path.getFileName();
        String file = name == null ? "" : name.toString();
        int dot = file.lastIndexOf('.');
        Predicate<ArticleFormat> test;
        if (dot <= 0 || Files.isDirectory(path)) {
            test = ArticleFormat::usesFolders;
        } else {
            String extension = file.substring(dot + 1).toLowerCase(Locale.ROOT);
            test = format -> format.fileExtensions().contains(extension);
        }
        return byName.values().stream().filter(test).toList();
    }

    /**
     * The format of an existing file or folder: by its extension, else by its first bytes; they decide too where several
     * formats have the extension.
     *
     * @param path the file or folder
     * @return the format, or empty if no format knows it
     * @throws IOException if the file cannot be read
     */
    public Optional<ArticleFormat> detect(Path path) throws IOException {
        boolean folder = Files.isDirectory(path);
        Path name = path.getFileName();
        boolean hasExtension = name != null && name.toString().lastIndexOf('.') > 0;
        if (folder || hasExtension) {
            Optional<ArticleFormat> format = forPath(path);
            List<ArticleFormat> fitting = fitting(path);
            if (folder || fitting.size() == 1) {
                return format;
            }
            if (!fitting.isEmpty()) {
                byte[] start = start(path);
                return fitting.stream()
                        .filter(candidate -> candidate.recognizes(start.clone()))
                        .findFirst()
                        .or(() -> format);
            }
        }
        return forStart(start(path));
    }

    /**
     * A format by the first bytes of an input.
     *
     * @param in the input, which is reset to where it was
     * @return the first format that recognizes it
     * @throws IOException if the stream is broken
     */
    public Optional<ArticleFormat> detect(BufferedInputStream in) throws IOException {
        in.mark(LOOK);
        byte[] start = in.readNBytes(LOOK);
        in.reset();
        return forStart(start);
    }

    /**
     * Opens a file or folder of whichever format it is.
     *
     * @param path the file or folder
     * @return a reader, to be closed
     * @throws ArticleFormatException if no format knows it, or the beginning is wrong
     * @throws IOException if it cannot be read
     */
    public ArticleReader reader(Path path) throws IOException {
        return detect(path).orElseThrow(() -> unknown(path.toString())).reader(path);
    }

    /**
     * Opens a stream of whichever format it looks like. The reader owns the stream.
     *
     * @param in the bytes
     * @param source a name for messages, or null
     * @return a reader
     * @throws ArticleFormatException if no format recognizes it, or the beginning is wrong
     * @throws IOException if the stream is broken
     */
    public ArticleReader reader(InputStream in, @Nullable String source) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in);
        return detect(buffered).orElseThrow(() -> unknown(source)).reader(buffered, source);
    }

    /**
     * Opens a file or folder for writing, in the format of its extension.
     *
     * @param path the file or folder
     * @return a writer, to be closed
     * @throws NoSuchElementException if no format that is written has its extension
     * @throws IOException if it cannot be written
     */
    public ArticleWriter writer(Path path) throws IOException {
        ArticleFormat format = forPath(path)
                .orElseThrow(() -> new NoSuchElementException(
                        "no format has the extension of " + path + "; there are: " + names()));
        if (!format.writes()) {
            throw new NoSuchElementException("the format of " + path + ", " + format.name()
                    + ", is read and not written; those that are: " + names(ArticleFormat::writes));
        }
        return format.writer(path);
    }

    /**
     * Reads the one article of a file or folder of whichever format it is.
     *
     * @param path the file or folder
     * @return the article
     * @throws ArticleFormatException if no format knows it, the content is wrong, or it is not one article
     * @throws IOException if it cannot be read
     */
    public Article read(Path path) throws IOException {
        return detect(path).orElseThrow(() -> unknown(path.toString())).read(path);
    }

    private static byte[] start(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(LOOK);
        }
    }

    private Optional<ArticleFormat> forStart(byte[] start) {
        return first(format -> format.recognizes(start.clone()));
    }

    private Optional<ArticleFormat> first(Predicate<ArticleFormat> test) {
        return byName.values().stream().filter(test).findFirst();
    }

    private ArticleFormatException unknown(@Nullable String source) {
        return new ArticleFormatException(Problem.error(
                ProblemCodes.UNKNOWN,
                Location.of(source),
                "is of no known format, neither by its extension nor by its first bytes",
                "the formats are: " + names() + "."));
    }

    private String names() {
        return names(format -> true);
    }

    private String names(Predicate<ArticleFormat> which) {
        return byName.values().stream()
                .filter(which)
                .map(format -> format.name() + " (." + String.join(", .", format.fileExtensions()) + ")")
                .collect(Collectors.joining(", "));
    }
}

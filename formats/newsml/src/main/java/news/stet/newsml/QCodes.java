package news.stet.newsml;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import news.stet.Article;
import news.stet.Code;
import news.stet.IptcSchemes;
import news.stet.Scheme;
import news.stet.io.ArticleFormatException;
import news.stet.io.Location;
import news.stet.io.Problem;
import news.stet.io.ProblemCodes;
import news.stet.markup.xml.Lexical;
import news.stet.markup.xml.XmlInput;
import org.jspecify.annotations.Nullable;

/**
 * What qcodes mean: the alias in front of the colon stands for the URI of a scheme, and the code behind it completes it to
 * the URI of a concept (NewsML-G2, catalogs). Aliases are looked up in the catalogs given, the first that knows one
 * deciding, and at last among IPTC's own ({@link IptcSchemes}). That a qcode cannot be resolved is normal: more than half
 * of those in real feeds use aliases that only their agency declares. Nothing is ever fetched.
 * <pre>{@code
 * QCodes codes = QCodes.of(article).and(QCodes.of(Path.of("agency-catalog.xml")));
 * Optional<String> concept = codes.resolve(Code.qcode("medtop:20000056"));
 * }</pre>
 * <p>Three schemes of IPTC's catalog 41 lack the slash at the end of their URI; it is supplied, here as in catalogs.
 * <p>Immutable and safe for use by many threads.
 */
public final class QCodes {
    private static final Map<String, String> MENDED = Map.of(
            "http://cv.iptc.org/newscodes/conceptdefinitionrole",
            "http://cv.iptc.org/newscodes/conceptdefinitionrole/",
            "http://cv.iptc.org/newscodes/ednoterole",
            "http://cv.iptc.org/newscodes/ednoterole/",
            "http://www.freebase.com",
            "http://www.freebase.com/");
    private static final Map<String, String> BUILT_IN = schemes(IptcSchemes.all());
    private static final QCodes IPTC = new QCodes(Map.of());

    // Looked up, and searched where the order does not matter.
    private final Map<String, String> declared;

    private QCodes(Map<String, String> declared) {
        this.declared = declared;
    }

    /**
     * IPTC's own aliases and no others.
     *
     * @return the built-in table
     */
    public static QCodes iptc() {
        return IPTC;
    }

    /**
     * What an article itself says its aliases mean, before IPTC's own.
     *
     * @param article an article
     * @return its schemes
     */
    public static QCodes of(Article article) {
        return of(article.schemes());
    }

    /**
     * Some schemes, before IPTC's own.
     *
     * @param schemes the schemes; the first of an alias counts
     * @return the schemes
     */
    public static QCodes of(List<Scheme> schemes) {
        return schemes.isEmpty() ? IPTC : new QCodes(schemes(schemes));
    }

    /**
     * The catalogs in a file: a {@code catalogItem}, a {@code catalog} alone, or any other document with catalogs in it.
     *
     * @param catalog the file
     * @return its schemes, those without an alias or URI left out, before IPTC's own
     * @throws ArticleFormatException if it is not XML or has no catalog in it
     * @throws IOException if it cannot be read
     */
    public static QCodes of(Path catalog) throws IOException {
        try (InputStream in = Files.newInputStream(catalog)) {
            return read(in, catalog.toString());
        }
    }

    /**
     * The catalogs in a stream, which is read to its end and left open: as {@link #of(Path)}.
     *
     * @param catalog the bytes
     * @return its schemes, those without an alias or URI left out, before IPTC's own
     * @throws ArticleFormatException if it is not XML or has no catalog in it
     * @throws IOException if the stream is broken
     */
    public static QCodes of(InputStream catalog) throws IOException {
        return read(
                new FilterInputStream(catalog) {
                    @Override
                    public void close() {}
                },
                null);
    }

    /**
     * These, and behind them others for the aliases that these do not know.
     *
     * @param more others
     * @return both
     */
    public QCodes and(QCodes more) {
        Map<String, String> all = new LinkedHashMap<>(declared);
        more.declared.forEach(all::putIfAbsent);
        return new QCodes(all);
    }

    /**
     * What a code means.
     *
     * @param code any code
     * @return the concept's URI: a URI as it is, a qcode as its scheme's URI and its value; empty for a literal, for a
     *     faulty qcode and for an alias that nobody declares here
     */
    public Optional<String> resolve(Code code) {
        String alias = code.scheme();
        if (code.form() == Code.Form.URI) {
            return Optional.of(code.value());
        }
        return alias == null
                ? Optional.empty()
                : Optional.ofNullable(scheme(alias)).map(uri -> uri + code.value());
    }

    private @Nullable String scheme(String alias) {
        String uri = declared.get(alias);
        return uri == null ? BUILT_IN.get(alias) : uri;
    }

    /**
     * The qcode of a concept's URI.
     *
     * @param uri a concept's URI
     * @return the qcode that {@linkplain #resolve resolves} to it, by the longest URI of a scheme that it begins with;
     *     empty if there is none or if several aliases stand for that scheme
     */
    public Optional<Code> qcode(String uri) {
        String alias = null;
        int length = 0;
        boolean several = false;
        for (Map<String, String> table : List.of(declared, BUILT_IN)) {
            for (Map.Entry<String, String> entry : table.entrySet()) {
                String scheme = entry.getValue();
                boolean hidden = table == BUILT_IN && declared.containsKey(entry.getKey());
                if (!hidden && scheme.length() >= length && uri.length() > scheme.length() && uri.startsWith(scheme)) {
                    several = scheme.length() == length;
                    alias = entry.getKey();
                    length = scheme.length();
                }
            }
        }
        if (alias == null || several || !Lexical.isQcode(alias + ":" + uri.substring(length))) {
            return Optional.empty();
        }
        return Optional.of(Code.qcode(alias, uri.substring(length)));
    }

    private static Map<String, String> schemes(List<Scheme> schemes) {
        Map<String, String> uris = new LinkedHashMap<>();
        schemes.forEach(scheme -> uris.putIfAbsent(scheme.alias(), MENDED.getOrDefault(scheme.uri(), scheme.uri())));
        return uris;
    }

    private static QCodes read(InputStream in, @Nullable String source) throws IOException {
        Map<String, String> uris = new LinkedHashMap<>();
        boolean found = false;
        try {
            XmlInput input = new XmlInput(in, source);
            Deque<String> path = new ArrayDeque<>();
            while (input.nextElement()) {
                if (input.getEventType() == XMLStreamConstants.END_ELEMENT) {
                    path.pop();
                    continue;
                }
                String name = input.getLocalName();
                found |= name.equals("catalog");
                if (name.equals("scheme") && "catalog".equals(path.peek())) {
                    String alias = input.getAttributeValue(null, "alias");
                    String uri = input.getAttributeValue(null, "uri");
                    if (alias != null && !alias.isBlank() && uri != null && !uri.isBlank()) {
                        uris.putIfAbsent(alias.strip(), MENDED.getOrDefault(uri.strip(), uri.strip()));
                    }
                }
                path.push(name);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        if (!found) {
            throw new ArticleFormatException(Problem.error(
                    ProblemCodes.REQUIRED,
                    Location.of(source),
                    "there is no catalog in it",
                    "a catalogItem, or a document with a catalog in it, is expected."));
        }
        return new QCodes(uris);
    }
}

package news.stet.newsml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamConstants;
import news.stet.Article;
import news.stet.Text;
import news.stet.io.ArticleFormatException;
import news.stet.io.ArticleReader;
import news.stet.io.BadRecord;
import news.stet.io.Limits;
import news.stet.io.Location;
import news.stet.io.Problem;
import news.stet.io.ProblemCodes;
import news.stet.markup.xml.Element;
import news.stet.markup.xml.XmlInput;
import org.jspecify.annotations.Nullable;

/** The one article of a document of NITF. */
final class NitfReader implements ArticleReader {
    private static final String NITF = "http://iptc.org/std/NITF/";

    private final DigestInputStream stream;
    private final @Nullable String source;
    private final XmlInput in;
    private final List<Problem> problems = new ArrayList<>();
    private boolean done;
    private @Nullable ArticleFormatException failure;

    NitfReader(InputStream bytes, @Nullable String source, Limits limits) throws IOException {
        this.source = source;
        this.stream = new DigestInputStream(bytes, sha256());
        try {
            in = new XmlInput(stream, source, limits);
            while (in.getEventType() != XMLStreamConstants.START_ELEMENT) {
                in.next();
            }
            in.begin();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        problems.addAll(in.warnings());
        root(in.getName());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private void root(QName name) {
        String namespace = name.getNamespaceURI();
        if (!name.getLocalPart().equals("nitf")) {
            throw new ArticleFormatException(Problem.error(
                    ProblemCodes.UNKNOWN,
                    in.place().in(source),
                    "the root is " + Text.quote(name.getLocalPart()) + "; expected nitf",
                    "NITF inside a newsItem is read by the format newsml."));
        }
        if (!namespace.isEmpty() && !namespace.startsWith(NITF) && !namespace.equals(Namespaces.NAR)) {
            throw new ArticleFormatException(Problem.error(
                    ProblemCodes.NAMESPACE,
                    in.place().in(source),
                    "the root is nitf of the namespace " + Text.quote(namespace) + ", which is not that of NITF",
                    "NITF has the namespace http://iptc.org/std/NITF/2006-10-18/, or none."));
        }
    }

    @Override
    public Optional<Article> next() throws IOException {
        if (done) {
            return Optional.empty();
        }
        done = true;
        Element root = null;
        try {
            root = in.element();
            // What is behind the root must be well-formed too, and counts for the id.
            while (in.getEventType() != XMLStreamConstants.END_DOCUMENT) {
                in.next();
            }
            return Optional.of(article(root));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (ArticleFormatException e) {
            failure = e;
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            Location location = (root == null ? in.place() : root.place()).in(source);
            throw new ArticleFormatException(
                    List.of(Problem.error(ProblemCodes.SYNTAX, location, "cannot be read as NITF")), e);
        }
    }

    private Article article(Element root) {
        Reading reading = new Reading(source, false, "");
        reading.remember("", root.place());
        String hash = HexFormat.of().formatHex(stream.getMessageDigest().digest());
        try {
            return new NitfDocument(root, reading).article("urn:sha256:" + hash);
        } finally {
            problems.addAll(reading.problems());
        }
    }

    @Override
    public Optional<BadRecord> recover() throws IOException {
        ArticleFormatException failed = failure;
        failure = null;
        if (failed == null || !NewsmlReader.located(source, in, in::leave)) {
            return Optional.empty();
        }
        return Optional.of(new BadRecord(1, failed.problems(), in.article().getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public Location location() {
        return new Location(source, 1, 1, "");
    }

    @Override
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    @Override
    public void close() throws IOException {
        try {
            in.close();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}

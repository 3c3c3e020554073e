package news.stet.newsml;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import javax.xml.XMLConstants;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import news.stet.Code;
import news.stet.io.ArticleFormatException;
import news.stet.io.Location;
import news.stet.io.Problem;
import news.stet.io.ProblemCodes;
import news.stet.newsml.validation.Examination;
import news.stet.newsml.validation.Findings;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Checks documents of NewsML-G2 in full: that they are XML and safe to read, that they keep to the schema of the standard,
 * and that they keep to what a schema cannot state. Any document of the standard is checked, not articles alone.
 * <p>Without the official schema the rules of version 2.35 at power conformance are those built in, which give the same
 * verdict and say more about it; with it ({@link Builder#schema(Path)}), documents can be checked against the version that
 * they were written for. Every problem is told, not just the first: its code is one of {@link ValidationRules}, its path
 * has an index at each step but the root ({@code newsItem/contentMeta[1]/subject[3]/@qcode}), and its message says what was
 * found and what was expected. Nothing is ever fetched.
 * <pre>{@code
 * NewsmlValidator.Report report = NewsmlValidator.standard().check(Path.of("item.xml"));
 * report.problems().forEach(System.out::println);
 * }</pre>
 * <p>A message of any size is checked in constant memory but for its identifiers and the guids of its items.
 * <p>Immutable and safe for use by many threads.
 */
public final class NewsmlValidator {
    private static final int LIMIT = 1_000;
    private static final NewsmlValidator STANDARD = builder().build();

    private final @Nullable Schema schema;
    private final Predicate<String> aliases;
    private final int limit;

    private NewsmlValidator(Builder builder) {
        this.schema = builder.schema;
        this.aliases = builder.aliases;
        this.limit = builder.limit;
    }

    /**
     * The usual validator: version 2.35 at power conformance, IPTC's usual aliases, a thousand problems.
     *
     * @return the validator
     */
    public static NewsmlValidator standard() {
        return STANDARD;
    }

    /**
     * Starts a validator with options.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects options. */
    public static final class Builder {
        private @Nullable Schema schema;
        private Predicate<String> aliases = NewsmlValidator::isOfIptc;
        private int limit = LIMIT;

        private Builder() {}

        /**
         * The official schema, whose verdict counts from here on: {@code NewsML-G2_2.35-spec-All-Power.xsd}, or that of
         * another version. What it imports must stand beside it; nothing is fetched. It is read at once, which takes a
         * second: a validator is to be kept.
         *
         * @param xsd the file
         * @return this builder
         * @throws ArticleFormatException if it is no XML Schema
         * @throws IOException if it cannot be read
         */
        public Builder schema(Path xsd) throws IOException {
            this.schema = read(xsd);
            return this;
        }

        /**
         * Aliases of qcodes that are known although a document does not declare them: those of an agency's catalog, say.
         * IPTC's usual ones are known without.
         *
         * @param known true for an alias that is known
         * @return this builder
         */
        public Builder aliases(Predicate<String> known) {
            Objects.requireNonNull(known, "known");
            this.aliases = alias -> isOfIptc(alias) || known.test(alias);
            return this;
        }

        /**
         * How many problems of one document are told; those beyond are counted. Without this option 1,000.
         *
         * @param problems at least 1
         * @return this builder
         */
        public Builder limit(int problems) {
            if (problems < 1) {
                throw new IllegalArgumentException("a limit is at least 1, found " + problems);
            }
            this.limit = problems;
            return this;
        }

        /**
         * Builds the validator.
         *
         * @return a new validator
         */
        public NewsmlValidator build() {
            return new NewsmlValidator(this);
        }
    }

    /**
     * What was found in one document.
     *
     * @param problems by line and column; an ERROR breaks the standard, a WARNING does not
     * @param errors how many errors there are, also beyond the limit
     * @param warnings how many warnings there are, also beyond the limit
     */
    public record Report(List<Problem> problems, long errors, long warnings) {
        /** Copies the list. */
        public Report {
            problems = List.copyOf(problems);
        }

        /**
         * Whether the document keeps to the standard.
         *
         * @return true if there is no error, whatever warnings there are
         */
        public boolean isValid() {
            return errors == 0;
        }

        /**
         * Whether all problems are told.
         *
         * @return false if there are more than the limit
         */
        public boolean isComplete() {
            return problems.size() == errors + warnings;
        }
    }

    /**
     * Checks a file.
     *
     * @param document the file
     * @return what was found
     * @throws IOException if it cannot be read; whatever is wrong with its content is in the report
     */
    public Report check(Path document) throws IOException {
        try (InputStream in = Files.newInputStream(document)) {
            return examine(in, document.toString());
        }
    }

    /**
     * Checks a stream, which is read to its end, or to where it is no XML any more, and left open.
     *
     * @param document the bytes
     * @param source a name for messages, or null
     * @return what was found
     * @throws IOException if the stream is broken; whatever is wrong with its content is in the report
     */
    public Report check(InputStream document, @Nullable String source) throws IOException {
        return examine(
                new FilterInputStream(document) {
                    @Override
                    public void close() {}
                },
                source);
    }

    private Report examine(InputStream in, @Nullable String source) throws IOException {
        Findings findings = new Findings(source, limit);
        new Examination(findings, schema, aliases).run(in, source);
        return new Report(findings.sorted(), findings.errors(), findings.warnings());
    }

    private static boolean isOfIptc(String alias) {
        return QCodes.iptc().resolve(Code.qcode(alias, "any")).isPresent();
    }

    private static Schema read(Path xsd) throws IOException {
        if (!Files.isRegularFile(xsd)) {
            throw new NoSuchFileException(xsd.toString());
        }
        try {
            SchemaFactory factory = SchemaFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
            return factory.newSchema(xsd.toFile());
        } catch (SAXException e) {
            int line = e instanceof SAXParseException located ? Math.max(located.getLineNumber(), 0) : 0;
            throw new ArticleFormatException(
                    List.of(Problem.error(
                            ProblemCodes.SYNTAX,
                            new Location(xsd.toString(), line, 0, ""),
                            "is no XML Schema, or imports what does not stand beside it",
                            "take the folder of the standard as it is published, with xml.xsd.")),
                    e);
        }
    }
}

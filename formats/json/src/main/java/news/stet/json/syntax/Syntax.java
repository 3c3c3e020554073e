package news.stet.json.syntax;

import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import news.stet.io.Limits;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/** JSON's syntax, as strict as RFC 8259 allows, with every limit set. */
public final class Syntax {
    public static final int MAX_NUMBER_LENGTH = 100;

    /** With the usual limits; what is written keeps to them. */
    public static final Syntax USUAL = new Syntax(Limits.USUAL);

    private final Limits limits;
    // Made when first used: who asks which formats there are may want another one.
    private volatile @Nullable JsonFactory factory;

    private Syntax(Limits limits) {
        this.limits = limits;
    }

    // The same object nearly always, and comparing records is dear the first time.
    @SuppressWarnings("ReferenceEquality")
    public static Syntax within(Limits limits) {
        return limits == USUAL.limits || limits.equals(USUAL.limits) ? USUAL : new Syntax(limits);
    }

    public Limits limits() {
        return limits;
    }

    private JsonFactory factory() {
        JsonFactory made = factory;
        if (made == null) {
            made = factory(limits);
            factory = made; // two at once are one too many, and no harm
        }
        return made;
    }

    private static JsonFactory factory(Limits limits) {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.depth())
                        .maxStringLength(limits.stringLength())
                        .maxNumberLength(MAX_NUMBER_LENGTH)
                        .maxNameLength(limits.nameLength())
                        // What is parsed is in memory, and that was limited.
                        .maxDocumentLength(Integer.MAX_VALUE)
                        .maxTokenCount(Integer.MAX_VALUE)
                        .build())
                .streamWriteConstraints(StreamWriteConstraints.builder()
                        .maxNestingDepth(limits.depth())
                        .build())
                // UTF-8 and nothing else.
                .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
                // The JDK's own spelling of a double is the shortest only since 19, and the bytes must not depend on
                // it.
                .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
                .build();
    }

    public JsonParser parser(byte[] bytes, int from, int to) {
        return factory().createParser(ObjectReadContext.empty(), bytes, from, to - from);
    }

    public static JsonGenerator generator(OutputStream out, @Nullable PrettyPrinter printer) {
        ObjectWriteContext context = printer == null ? ObjectWriteContext.empty() : new Printed(printer);
        return USUAL.factory().createGenerator(context, out, JsonEncoding.UTF8);
    }

    /** Finds names of string constants among the names of an object. */
    public static PropertyNameMatcher matcher(String... names) {
        List<Named> named = Stream.of(names).map(Named::fromString).toList();
        return USUAL.factory().constructNameMatcher(named, true);
    }

    private static final class Printed extends ObjectWriteContext.Base {
        private final PrettyPrinter printer;

        Printed(PrettyPrinter printer) {
            this.printer = printer;
        }

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return printer;
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}

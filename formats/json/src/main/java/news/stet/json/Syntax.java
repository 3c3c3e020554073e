package news.stet.json;

import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
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
final class Syntax {
    static final int MAX_DEPTH = 128;
    static final int MAX_NUMBER_LENGTH = 100;
    static final int MAX_NAME_BYTES = 1024;
    static final int MAX_TOKENS = 50_000_000;

    // Strings and documents need no limit of their own here: what is parsed is in memory, and that was limited.
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNumberLength(MAX_NUMBER_LENGTH)
                    .maxNameLength(MAX_NAME_BYTES)
                    .maxDocumentLength(Integer.MAX_VALUE)
                    .maxTokenCount(MAX_TOKENS)
                    .build())
            .streamWriteConstraints(
                    StreamWriteConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
            // UTF-8 and nothing else.
            .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
            // The JDK's own spelling of a double is the shortest only since 19, and the bytes must not depend on it.
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            .build();

    private Syntax() {}

    static JsonParser parser(byte[] bytes, int from, int to) {
        return FACTORY.createParser(ObjectReadContext.empty(), bytes, from, to - from);
    }

    static JsonGenerator generator(OutputStream out, @Nullable PrettyPrinter printer) {
        ObjectWriteContext context = printer == null ? ObjectWriteContext.empty() : new Printed(printer);
        return FACTORY.createGenerator(context, out, JsonEncoding.UTF8);
    }

    /** Finds names of string constants among the names of an object. */
    static PropertyNameMatcher matcher(String... names) {
        List<Named> named = Stream.of(names).map(Named::fromString).toList();
        return FACTORY.constructNameMatcher(named, true);
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

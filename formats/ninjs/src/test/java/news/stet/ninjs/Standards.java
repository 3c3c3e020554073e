package news.stet.ninjs;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import news.stet.json.syntax.Document;
import news.stet.json.syntax.Json;
import news.stet.json.syntax.Syntax;
import org.junit.jupiter.api.Assumptions;

/** IPTC's schemas and samples, which are not part of the project: without them the tests that need them are skipped. */
final class Standards {
    private static final String GEO = "https://geojson.org/schema/GeoJSON.json";

    private Standards() {}

    static Path folder() {
        String named = System.getProperty("stet.standards");
        Path folder = named != null
                ? Path.of(named)
                : Path.of(System.getProperty("stet.root", ".")).resolve("../shared/standards");
        Path ninjs = folder.resolve("ninjs");
        Assumptions.assumeTrue(
                Files.isDirectory(ninjs), () -> "the official ninjs material is not at " + folder.toAbsolutePath());
        return ninjs;
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Json json(String text) {
        byte[] bytes = text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        return Json.read(new Document(bytes, 0, bytes.length, 1, null, Syntax.USUAL));
    }

    /** A sample of IPTC's. */
    record Sample(String file, String version, String expected, String actual) {
        String text() {
            return Standards.read(folder().resolve(file));
        }

        @Override
        public String toString() {
            return file;
        }
    }

    static List<Sample> samples() {
        List<Sample> samples = new ArrayList<>();
        for (String line :
                read(folder().resolve("manifest.csv")).lines().skip(1).toList()) {
            String[] cells = line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
            samples.add(new Sample(cells[0], cells[2], cells[3], cells[4].replace("\"", "")));
        }
        return samples;
    }

    /** A schema with the formats of its strings asserted. */
    static final class Validator {
        private final Schema schema;

        Validator(NinjsVersion version) {
            SpecificationVersion dialect = switch (version) {
                case V1_5, V1_6 -> SpecificationVersion.DRAFT_7;
                case V2_1, V2_2, V3_0, V3_1 -> SpecificationVersion.DRAFT_2020_12;
                default -> SpecificationVersion.DRAFT_4;
            };
            String text = read(folder().resolve("schema/ninjs-schema_" + version.number() + ".json"));
            // 1.0 is of draft 3, where a member says itself that it is required; 1.0 to 1.3 refer to themselves by
            // address.
            String self = "http://www.iptc.org/std/ninjs/ninjs-schema_" + version.number() + ".json#";
            String closed = text.replace("\"" + self + "\"", "\"#\"")
                    .replace("\"required\": true,", "")
                    .replaceAll("\"(?:\\$schema|id|\\$id)\"\\s*:\\s*\"[^\"]*\",", "");
            Map<String, String> known = Map.of(GEO, read(folder().resolve("schema/GeoJSON-schema.json")));
            SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
                    dialect,
                    builder -> builder.schemas(known)
                            .schemaRegistryConfig(com.networknt.schema.SchemaRegistryConfig.builder()
                                    .formatAssertionsEnabled(true)
                                    .build()));
            schema = registry.getSchema(SchemaLocation.of("urn:test:" + version.number()), closed, InputFormat.JSON);
        }

        /** What is wrong with a document, the deepest first. */
        List<String> errors(String document) {
            return schema.validate(document, InputFormat.JSON).stream()
                    .sorted(Comparator.comparing(
                            (Error error) -> -error.getInstanceLocation().getNameCount()))
                    .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
                    .limit(5)
                    .toList();
        }
    }
}

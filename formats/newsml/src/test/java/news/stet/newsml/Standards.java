package news.stet.newsml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.junit.jupiter.api.Assumptions;
import org.xml.sax.SAXException;

/** The official schema and samples, which are not part of the project: without them the tests that need them are skipped. */
final class Standards {
    private Standards() {}

    static Path folder() {
        String named = System.getProperty("stet.standards");
        Path folder = named != null
                ? Path.of(named)
                : Path.of(System.getProperty("stet.root", ".")).resolve("../shared/standards");
        Path newsml = folder.resolve("newsml-g2");
        Assumptions.assumeTrue(
                Files.isDirectory(newsml),
                () -> "the official NewsML-G2 material is not at " + folder.toAbsolutePath());
        return newsml;
    }

    static Schema schema() throws SAXException {
        SchemaFactory factory = SchemaFactory.newDefaultInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
        return factory.newSchema(folder().resolve("schema/2.35/NewsML-G2_2.35-spec-All-Power.xsd")
                .toFile());
    }

    /** Fails with the validator's message if a document is not valid. */
    static void validate(Validator validator, byte[] document) throws IOException {
        try {
            validator.validate(new StreamSource(new ByteArrayInputStream(document)));
        } catch (SAXException e) {
            throw new AssertionError(e.toString(), e);
        }
    }
}

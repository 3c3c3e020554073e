package news.stet.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import news.stet.Text;
import news.stet.io.ArticleFormat;
import news.stet.io.ArticleFormats;

/** How a format is named and found. */
final class Declarations {
    private static final String SERVICES = "META-INF/services/" + ArticleFormat.class.getName();

    private final ArticleFormat format;

    Declarations(ArticleFormat format) {
        this.format = format;
    }

    void names() {
        assertThat(format.name()).as("name").matches("[a-z][a-z0-9+.-]*");
        assertThat(format.mediaTypes())
                .as("media types")
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .allSatisfy(type -> assertThat(type).matches("[a-z0-9][a-z0-9!#$&^_.+-]*/[a-z0-9][a-z0-9!#$&^_.+-]*"));
        assertThat(format.fileExtensions())
                .as("file extensions")
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .allSatisfy(extension -> assertThat(extension).matches("[a-z0-9][a-z0-9_-]*"));
        assertThat(format.name().toLowerCase(Locale.ROOT)).isEqualTo(format.name());
    }

    void recognition() throws IOException {
        for (String start :
                List.of("", " ", "\n", "a", "Storm hits harbour\n\nIt broke the mole.\n", "\uFEFF", "\u0000")) {
            assertThat(format.recognizes(start.getBytes(StandardCharsets.UTF_8)))
                    .as("recognizes %s", Text.quote(start))
                    .isFalse();
        }
        byte[] document = new Documents(format).write(Articles.full());
        for (int length = 0; length < Math.min(1024, document.length); length += 7) {
            format.recognizes(Arrays.copyOf(document, length)); // a start may be short, and is no reason to fail
        }
    }

    void found() {
        ArticleFormat found = ArticleFormats.load().named(format.name());
        assertThat(found.getClass()).as("the format that is found by name").isEqualTo(format.getClass());
        assertThat(found.mediaTypes()).isEqualTo(format.mediaTypes());
        assertThat(found.fileExtensions()).isEqualTo(format.fileExtensions());
    }

    /** Whoever uses modules finds the same formats as who does not. */
    void declaredTwice() throws IOException, URISyntaxException {
        URL location = format.getClass().getProtectionDomain().getCodeSource().getLocation();
        Set<String> provided = new TreeSet<>();
        for (ModuleReference module : ModuleFinder.of(Path.of(location.toURI())).findAll()) {
            for (ModuleDescriptor.Provides provides : module.descriptor().provides()) {
                if (provides.service().equals(ArticleFormat.class.getName())) {
                    provided.addAll(provides.providers());
                }
            }
        }
        assertThat(provided)
                .as("what module-info provides")
                .contains(format.getClass().getName());
        assertThat(listed(location)).as("what %s lists", SERVICES).isEqualTo(provided);
    }

    private static Set<String> listed(URL location) throws IOException {
        Set<String> names = new TreeSet<>();
        try (URLClassLoader there = new URLClassLoader(new URL[] {location}, null);
                InputStream in = there.getResourceAsStream(SERVICES)) {
            if (in != null) {
                new String(in.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .map(line -> line.replaceFirst("#.*", "").strip())
                        .filter(line -> !line.isEmpty())
                        .forEach(names::add);
            }
        }
        return names;
    }
}

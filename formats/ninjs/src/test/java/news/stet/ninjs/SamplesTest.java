package news.stet.ninjs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import news.stet.Article;
import news.stet.Changes;
import news.stet.io.ArticleFormat;
import news.stet.io.ArticleFormatException;
import news.stet.io.ArticleReader;
import news.stet.io.Loss;
import news.stet.io.Problem;
import news.stet.json.syntax.Json;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SamplesTest {
    private static final Set<String> DATES =
            Set.of("versioncreated", "firstcreated", "contentcreated", "embargoed", "embargoeduntil", "expires");

    private static final Set<String> TEXTS = Set.of(
            "headline",
            "byline",
            "by",
            "name",
            "title",
            "slugline",
            "located",
            "versioncreated",
            "firstcreated",
            "contentcreated",
            "embargoed",
            "expires",
            "embargoeduntil",
            "startdate",
            "enddate",
            "copyrightholder",
            "copyrightnotice",
            "usageterms",
            "ednote");

    static Stream<Standards.Sample> valid() {
        return Standards.samples().stream().filter(sample -> sample.expected().startsWith("valid"));
    }

    static Stream<Standards.Sample> invalid() {
        return Standards.samples().stream().filter(sample -> sample.expected().equals("invalid"));
    }

    @ParameterizedTest
    @MethodSource("valid")
    @DisplayName("A sample that IPTC calls valid is read, and written as 3.1 it is valid and has all its words")
    void isReadAndWritten(Standards.Sample sample) throws IOException {
        String given = sample.text();
        Article article = NinjsFormat.standard().readString(given);
        String written = written(NinjsFormat.standard(), article);
        assertThat(new Standards.Validator(NinjsVersion.V3_1).errors(written))
                .as(written)
                .isEmpty();
        if (sample.expected().equals("valid") || sample.actual().equals("valid")) {
            List<String> words = new ArrayList<>();
            collect(Standards.json(given), "", words);
            String all = bare(strings(Standards.json(written)));
            List<Loss> losses = NinjsFormat.standard().losses(article);
            for (String word : words) {
                if (word.startsWith("\u0001")) {
                    assertThat(losses).extracting(Loss::path).containsAnyOf("metadata", "metadata/dates", "status");
                } else {
                    assertThat(all).as(written).contains(bare(word));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("valid")
    @DisplayName("A sample that is read is written as its own version, and says the same when it is read again")
    void comesBackInItsVersion(Standards.Sample sample) throws IOException {
        NinjsVersion version = NinjsVersion.of(sample.version()).orElseThrow();
        ArticleFormat format = NinjsFormat.builder().version(version).faithful().build();
        Article article = format.readString(sample.text());
        assertThat(Changes.between(article, format.readString(written(format, article))))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("valid")
    @DisplayName("With Stet's own JSON in it, a sample comes back whole")
    void comesBackWhole(Standards.Sample sample) throws IOException {
        ArticleFormat format = NinjsFormat.builder().lossless().build();
        Article article = NinjsFormat.standard().readString(sample.text());
        assertThat(Changes.between(article, format.readString(written(format, article))))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("invalid")
    @DisplayName("A document that IPTC calls invalid is refused, or what is wrong with it is told")
    void isRefusedOrReported(Standards.Sample sample) throws IOException {
        NinjsVersion version = NinjsVersion.of(sample.version()).orElseThrow();
        ArticleFormat format = NinjsFormat.builder().expecting(version).build();
        byte[] bytes = Files.readAllBytes(Standards.folder().resolve(sample.file()));
        List<Problem> problems = new ArrayList<>();
        try (ArticleReader reader = format.reader(new ByteArrayInputStream(bytes), sample.file())) {
            reader.next();
            problems.addAll(reader.problems());
        } catch (ArticleFormatException e) {
            problems.addAll(e.problems());
        }
        assertThat(problems).isNotEmpty().allSatisfy(problem -> {
            assertThat(problem.message()).doesNotContain("Exception").doesNotContain("jackson");
            assertThat(problem.location().line()).isPositive();
        });
    }

    private static String written(ArticleFormat format, Article article) throws IOException {
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
        format.write(article, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    /** The texts of an item that must not be missing; marked, what should be a time and is none, which 1.0 let pass. */
    private static void collect(Json value, String name, List<String> words) {
        value.members().forEach((member, part) -> {
            String small = member.toLowerCase(java.util.Locale.ROOT);
            boolean text = TEXTS.contains(small)
                    || small.startsWith("headline_")
                    || small.startsWith("body_")
                    || small.startsWith("description_")
                    || (small.equals("value")
                            && Set.of("headlines", "bodies", "descriptions").contains(name));
            boolean ofStandard = name.equals("standard") || name.equals("$standard");
            if (text && part.isString() && !ofStandard) {
                boolean time = DATES.contains(small);
                words.add((time && !Conformance.isTime(part.text()) ? "\u0001" : "") + part.text());
            }
            collect(part, member, words);
        });
        value.items().forEach(item -> collect(item, name, words));
    }

    private static String strings(Json value) {
        StringBuilder all = new StringBuilder(value.isString() ? value.text() + "\u0001" : "");
        value.members().values().forEach(part -> all.append(strings(part)));
        value.items().forEach(item -> all.append(strings(item)));
        return all.toString();
    }

    /** The words of a text that may be markup. */
    private static String bare(String text) {
        return text.replaceAll("<[^>]*>", "")
                .replace("&amp;", "&")
                .replace("&lt;", "<")
                .replaceAll("&(?:nbsp|#160);", "")
                .replaceAll("[\\s\u00A0]+", "");
    }
}

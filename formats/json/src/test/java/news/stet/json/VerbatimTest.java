package news.stet.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import news.stet.io.Limits;
import news.stet.json.syntax.Document;
import news.stet.json.syntax.Syntax;
import news.stet.json.syntax.Verbatim;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

class VerbatimTest {
    private static final String[] PIECES = {
        "a",
        "word",
        "a longer stretch",
        "\u007F",
        "é",
        "東京",
        "𐍈",
        "/",
        "'",
        "{",
        "]",
        "~",
        "!",
        "#",
        "[",
        "^",
        "\\\"",
        "\\\\",
        "\\n",
        "\\u0041",
        "\\ud800\\udc00"
    };

    @Test
    void aStringThatIsFoundIsTheOneThatTheParserReads() {
        long seed = 4_711L;
        Random random = new Random(seed);
        int found = 0;
        int plain = 0;
        for (int i = 0; i < 4_000; i++) {
            byte[] padding = " ".repeat(random.nextInt(9)).getBytes(StandardCharsets.UTF_8);
            byte[] json = json(random).getBytes(StandardCharsets.UTF_8);
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            all.writeBytes(padding);
            all.writeBytes(json);
            // Half the time nothing stands behind the document.
            all.writeBytes(
                    random.nextBoolean() ? new byte[0] : "\"behind, and behind\"".getBytes(StandardCharsets.UTF_8));
            int to = padding.length + json.length;
            Document document = new Document(all.toByteArray(), padding.length, to, 1, null, Syntax.USUAL);
            Verbatim verbatim = document.verbatim();
            try (JsonParser parser = document.parser()) {
                for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                    boolean escaped = token == JsonToken.VALUE_STRING && isEscaped(parser, json);
                    if (token != JsonToken.VALUE_STRING || !verbatim.find(parser)) {
                        assertThat(token == JsonToken.VALUE_STRING && !escaped)
                                .as("seed %d, document %d", seed, i)
                                .isFalse();
                        continue;
                    }
                    found++;
                    String text =
                            new String(verbatim.bytes(), verbatim.start(), verbatim.length(), StandardCharsets.UTF_8);
                    assertThat(text).as("seed %d, document %d", seed, i).isEqualTo(parser.getString());
                    assertThat(verbatim.isPlain()).isEqualTo(text.chars().allMatch(c -> c < 0x80));
                    if (verbatim.isPlain()) {
                        plain++;
                        assertThat(verbatim.plain()).isEqualTo(text);
                    }
                }
            }
        }
        assertThat(plain).isGreaterThan(1_000);
        assertThat(found - plain).isGreaterThan(500);
    }

    @Test
    void aStringThatIsTooLongIsForTheParserToRefuse() {
        Syntax syntax = Syntax.within(Limits.builder().stringLength(10).build());
        byte[] json = "[\"0123456789\",\"0123456789a\"]".getBytes(StandardCharsets.UTF_8);
        Document document = new Document(json, 0, json.length, 1, null, syntax);
        Verbatim verbatim = document.verbatim();
        try (JsonParser parser = document.parser()) {
            parser.nextToken();
            parser.nextToken();
            assertThat(verbatim.find(parser) && verbatim.isPlain()).isTrue();
            parser.nextToken();
            assertThat(verbatim.find(parser) && verbatim.isPlain()).isFalse();
        }
    }

    private static boolean isEscaped(JsonParser parser, byte[] json) {
        int at = (int) parser.currentTokenLocation().getByteOffset() + 1;
        while (json[at] != '"' && json[at] != '\\') {
            at++;
        }
        return json[at] == '\\';
    }

    private static String json(Random random) {
        StringBuilder json = new StringBuilder("[");
        int count = 1 + random.nextInt(6);
        for (int i = 0; i < count; i++) {
            json.append(i == 0 ? "" : ",");
            if (random.nextInt(3) == 0) {
                json.append("{\"name\": ");
                string(json, random);
                json.append('}');
            } else if (random.nextInt(5) == 0) {
                json.append(random.nextInt(1_000));
            } else {
                string(json, random);
            }
        }
        return json.append(']').toString();
    }

    private static void string(StringBuilder json, Random random) {
        json.append('"');
        int pieces = random.nextInt(6);
        int most = random.nextBoolean() ? 4 : PIECES.length;
        for (int i = 0; i < pieces; i++) {
            json.append(PIECES[random.nextInt(most)]);
        }
        json.append('"');
    }
}

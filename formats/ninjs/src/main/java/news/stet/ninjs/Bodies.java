package news.stet.ninjs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import news.stet.Article;
import news.stet.Block;
import news.stet.Media;
import news.stet.io.ProblemCodes;
import news.stet.json.syntax.Json;
import news.stet.json.syntax.Reading;
import news.stet.markup.HtmlWriter;
import news.stet.markup.MarkupReader;
import news.stet.markup.xml.Place;
import org.jspecify.annotations.Nullable;

/**
 * {@code bodies}: the same text in several forms. The one that says most is read; the others are left, if they have the same
 * words, else kept. HTML and plain text are written.
 */
final class Bodies {
    private static final String SEPARATOR = "\n\n";
    private static final Set<String> READ = Set.of("value", "charCount", "wordCount");

    /** Of other types it is kept which they are. */
    private static final Set<String> TYPES =
            Set.of(BodyTypes.PLAIN, BodyTypes.HTML, "application/xhtml+xml", "application/nitf+xml");

    private Bodies() {}

    /** What was read: blocks, and the media that are shown in them. */
    record Body(List<Block> blocks, List<Media> media) {
        static final Body NONE = new Body(List.of(), List.of());
    }

    /** One form of the text. */
    private record Form(Json json, Json value, BodyTypes.Kind kind) {}

    static Body read(Json item, Intake intake) {
        List<Form> forms = new ArrayList<>();
        for (Json body : intake.reading().objects(item, "bodies")) {
            form(body, intake).ifPresentOrElse(forms::add, () -> {
                body.restore();
                intake.keepItem("bodies", body);
            });
        }
        Optional<Form> most = forms.stream()
                .filter(form -> form.kind() != BodyTypes.Kind.OTHER)
                .filter(form -> !form.value().text().isBlank())
                .min(Comparator.comparing(Form::kind));
        if (most.isEmpty()) {
            forms.forEach(form -> intake.keepItem("bodies", form.json()));
            return Body.NONE;
        }
        Body body = body(most.get(), intake);
        String words = bare(body.blocks().stream().map(Block::text).collect(Collectors.joining()));
        for (int i = 0; i < forms.size(); i++) {
            Form form = forms.get(i);
            if (i == forms.indexOf(most.get())) {
                rest(form, intake);
            } else if (form.kind() == BodyTypes.Kind.OTHER || !bare(words(form)).equals(words)) {
                other(form, most.get(), intake);
            } else {
                rest(form, intake);
            }
        }
        return body;
    }

    private static Optional<Form> form(Json body, Intake intake) {
        Reading reading = intake.reading();
        Json value = body.get("value");
        if (value == null) {
            return Optional.empty();
        }
        String text = reading.string(body, "value");
        String type = reading.filled(body, "contentType");
        if (type != null && !TYPES.contains(type)) {
            body.restore("contentType");
        }
        String role = reading.filled(body, "role");
        body.take("charCount");
        body.take("wordCount");
        if (text == null) {
            return Optional.empty();
        }
        Json given = text.equals(value.text()) ? value : Json.string(text).at(value);
        return Optional.of(new Form(body, given, BodyTypes.of(type, role, text)));
    }

    /** What else is said of a text that was read; not its words, which would be old when the article's are edited. */
    private static void rest(Form form, Intake intake) {
        if (form.json().left().isEmpty()) {
            return;
        }
        Json rest = Json.object();
        form.json().members().forEach((name, value) -> {
            if (!READ.contains(name)) {
                rest.put(name, value);
            }
        });
        intake.keepItem("bodies", rest);
    }

    private static void other(Form form, Form most, Intake intake) {
        if (form.kind() != BodyTypes.Kind.OTHER) {
            intake.reading()
                    .warn(
                            ProblemCodes.GUESSED,
                            form.value(),
                            "this body has other words than that at "
                                    + most.value().pointer() + ", which was read; it was kept apart");
        }
        intake.keepItem("bodies", form.json());
    }

    private static Body body(Form form, Intake intake) {
        MarkupReader reader = new MarkupReader(new Host(form.value(), intake, true));
        read(form, reader);
        List<Block> blocks = reader.blocks();
        return new Body(blocks, reader.media());
    }

    private static void read(Form form, MarkupReader reader) {
        String text = form.value().text();
        switch (form.kind()) {
            case NITF, XHTML -> reader.readXml(text, Place.NONE);
            case HTML -> reader.readHtml(text, Place.NONE);
            default -> reader.readPlain(text, Place.NONE);
        }
    }

    private static String words(Form form) {
        MarkupReader reader = new MarkupReader(Host.silent());
        read(form, reader);
        return reader.blocks().stream().map(Block::text).collect(Collectors.joining());
    }

    /** Without white space: how lines are broken is not the same in all forms. */
    private static String bare(String text) {
        StringBuilder bare = new StringBuilder();
        text.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .forEach(bare::appendCodePoint);
        return bare.toString();
    }

    static void write(Writing writing, Json item) {
        Article article = writing.article();
        if (article.body().isEmpty()) {
            return;
        }
        Json bodies = Json.array();
        String html = HtmlWriter.write(article, writing.coverage());
        if (!html.isEmpty()) {
            bodies.add(Json.object()
                    .put("role", "html")
                    .put("contentType", BodyTypes.HTML)
                    .put("value", html));
        }
        String text = text(article);
        if (!text.isEmpty()) {
            Json value = Json.string(text);
            article.body().stream()
                    .filter(block -> !block.text().isEmpty())
                    .forEach(block -> writing.shows(value, "body/" + block.id() + "/text"));
            bodies.add(Json.object()
                    .put("role", "text")
                    .put("contentType", BodyTypes.PLAIN)
                    .put("charCount", Json.number(text.codePointCount(0, text.length())))
                    .put("wordCount", Json.number(wordCount(text)))
                    .put("value", value));
        }
        item.putUnlessEmpty("bodies", bodies);
    }

    /** The text of the body: its blocks that have words, with a blank line between them. */
    static String text(Article article) {
        return article.body().stream()
                .map(Block::text)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(SEPARATOR));
    }

    /** Where the text of a block begins in the text of the body, in code points. */
    static int start(Article article, @Nullable String block) {
        int start = 0;
        for (Block each : article.body()) {
            if (each.id().equals(block)) {
                return each.text().isEmpty() ? -1 : start;
            }
            if (!each.text().isEmpty()) {
                start += each.codePoints().length() + SEPARATOR.length();
            }
        }
        return -1;
    }

    private static int wordCount(String text) {
        int count = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            boolean space = Character.isWhitespace(text.charAt(i));
            if (!space && !inWord) {
                count++;
            }
            inWord = !space;
        }
        return count;
    }
}

package news.stet.ninjs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.stet.Article;
import news.stet.Attribution;
import news.stet.Block;
import news.stet.Head;
import news.stet.Mark;
import news.stet.Span;
import news.stet.Text;
import news.stet.Vocabulary;
import news.stet.io.CodeNotation;
import news.stet.io.ProblemCodes;
import news.stet.json.syntax.Json;
import news.stet.json.syntax.Reading;

/** Where the words of a claim stand, as selectors of W3C Web Annotation in a description of its association. */
final class Anchors {
    static final CodeNotation MARKS = CodeNotation.of(Vocabulary.MARK_ROLE);

    private static final String ROLE = "selectors";
    private static final String TYPE = "application/ld+json";

    private Anchors() {}

    /** Whether there is a place for words of a block. */
    static boolean isPlaced(Span span, Article article) {
        return Bodies.start(article, span.block()) >= 0 || HeadTexts.source(article.head(), span.block()) != null;
    }

    /**
     * Where the words of a step stand: in the text of the body, else in a headline or description, counted in code points as
     * W3C Web Annotation does. False if they stand in none of these.
     */
    static boolean write(Mark mark, int step, String path, Json anchors, Writing writing) {
        Span span = mark.span();
        int start = Bodies.start(writing.article(), span.block());
        String source = start < 0 ? HeadTexts.source(writing.article().head(), span.block()) : null;
        if (start < 0 && source == null) {
            return false;
        }
        start = Math.max(start, 0);
        Json anchor = Json.object()
                .put("step", Json.number(step))
                .put("role", MARKS.write(mark.role()))
                .put("source", source)
                .put(
                        "selector",
                        Json.array()
                                .add(Json.object()
                                        .put("type", "TextPositionSelector")
                                        .put("start", Json.number(start + span.start()))
                                        .put("end", Json.number(start + span.end())))
                                .add(Json.object()
                                        .put("type", "TextQuoteSelector")
                                        .put("exact", span.exact())));
        writing.shows(anchor, path + "/role");
        writing.shows(anchor, path + "/span");
        anchors.add(anchor);
        return true;
    }

    /** The description that holds the anchors of a claim. */
    static Json description(Json anchors, Writing writing) {
        Json value = Json.string(anchors.raw());
        anchors.items().forEach(anchor -> writing.became(anchor, value));
        return Json.object().put("role", ROLE).put("contentType", TYPE).put("value", value);
    }

    /** Gives the steps of a claim the words that its anchors say. */
    static void read(Json item, List<Attribution.Builder> steps, List<Block> body, Head head, Reading reading) {
        for (Json anchor : anchors(item)) {
            Block source = HeadTexts.source(anchor.textOf("source"), head);
            anchor(anchor, steps, source == null ? body : List.of(source), item, reading);
        }
    }

    private static List<Json> anchors(Json item) {
        Json descriptions = item.members().get("descriptions");
        for (Json description : descriptions == null ? List.<Json>of() : descriptions.items()) {
            if (description.textOf("role").equals(ROLE)) {
                Json anchors = Json.parse(description.textOf("value"));
                return anchors != null && anchors.isArray() ? anchors.items() : List.of();
            }
        }
        return List.of();
    }

    private static void anchor(
            Json anchor, List<Attribution.Builder> steps, List<Block> body, Json item, Reading reading) {
        Json selectors = anchor.members().get("selector");
        int start = -1;
        String exact = "";
        for (Json selector : selectors == null ? List.<Json>of() : selectors.items()) {
            String type = selector.textOf("type");
            if (type.equals("TextPositionSelector") && selector.textOf("start").matches("\\d{1,9}")) {
                start = Integer.parseInt(selector.textOf("start"));
            } else if (type.equals("TextQuoteSelector")) {
                exact = selector.textOf("exact");
            }
        }
        String step = anchor.textOf("step");
        int at = step.matches("\\d{1,4}") ? Integer.parseInt(step) : -1;
        Optional<Span> span = span(body, start, exact);
        if (at < 0 || at >= steps.size() || span.isEmpty()) {
            reading.warn(
                    ProblemCodes.REFERENCE,
                    item,
                    "the words " + Text.quote(exact) + " are not where they should be; the anchor was left out");
            return;
        }
        steps.get(at).wording(Mark.of(MARKS.read(anchor.textOf("role")), span.get()));
    }

    /** The words, where they should be in the text of the body; else where they stand, if that is but once. */
    private static Optional<Span> span(List<Block> body, int start, String exact) {
        int offset = 0;
        for (Block block : body) {
            int length = block.codePoints().length();
            if (length > 0) {
                int in = start - offset;
                int end = in + exact.codePointCount(0, exact.length());
                if (in >= 0 && end <= length && block.codePoints().has(in, exact)) {
                    return Optional.of(new Span(block.id(), in, end, exact));
                }
                offset += length + 2;
            }
        }
        List<Span> found = new ArrayList<>();
        for (Block block : body) {
            int at = exact.isEmpty() ? -1 : block.text().indexOf(exact);
            for (; at >= 0 && found.size() < 2; at = block.text().indexOf(exact, at + 1)) {
                int in = block.codePoints().fromUtf16(at);
                found.add(new Span(block.id(), in, in + exact.codePointCount(0, exact.length()), exact));
            }
        }
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}

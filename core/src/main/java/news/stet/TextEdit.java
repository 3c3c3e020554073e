package news.stet;

import java.util.List;
import java.util.Objects;

/**
 * A change of one block's text that takes every span of an article with it: marks, mentions, the wording of claims and
 * assessments, the expressions of times. Made by {@link Block#edit(int, int, String)}.
 * <p>Where the words replaced and their replacement begin or end alike, only what lies between counts as changed: to
 * replace a whole text by a corrected one is to correct it. A span survives if its words are untouched: it ends where the
 * change begins, or earlier, or begins where the change ends, or later; then it moves along. Any other span is lost, since
 * its exact words are no longer what somebody marked: those that the change covers or cuts, and those it lies within.
 * Words inserted at the border of a span are not of it. A place of zero width at the border stays before what is inserted.
 *
 * @param replaced the words that are replaced; of zero width for an insertion
 * @param replacement the words in their place; may be empty
 */
public record TextEdit(Span replaced, String replacement) {
    /**
     * Checks the components.
     *
     * @throws InvalidValueException if the replacement holds a character that XML 1.0 does not allow
     */
    public TextEdit {
        Objects.requireNonNull(replaced, "replaced");
        Text.check(replacement, "replacement");
    }

    /**
     * What became of an article.
     *
     * @param article the article with the new text, every span that survived being where its words are
     * @param lost the spans that it no longer has; 0..n, in the order of the article
     */
    public record Outcome(Article article, List<LostSpan> lost) {
        /** Checks the components and copies the list. */
        public Outcome {
            Objects.requireNonNull(article, "article");
            lost = List.copyOf(lost);
        }
    }

    /**
     * A span whose words were changed, and what went with it.
     *
     * @param path what is gone, as a path into the article before the edit: a mark with all it said
     *     ({@code claims/c1/attributions/1/wording/0}), the expression of a time ({@code claims/c1/eventTime/expression}),
     *     or a time that had nothing else ({@code claims/c1/eventTime})
     * @param span where it was
     */
    public record LostSpan(String path, Span span) {
        /** Checks the components. */
        public LostSpan {
            Objects.requireNonNull(path, "path");
            Objects.requireNonNull(span, "span");
        }
    }

    /**
     * Edits the text of the block in an article.
     *
     * @param article an article that has the block, with the words to be replaced in their place
     * @return the article with the new text, and the spans it lost
     * @throws IllegalArgumentException if the block is not there, or does not have the words there
     * @throws InvalidValueException if the block holds others and has no text of its own, or if a claim without a
     *     proposition would lose the last mark of its content: all these claims are listed; give them a proposition first
     */
    public Outcome applyTo(Article article) {
        String id = replaced.block();
        Block edited = article.block(id)
                .orElseThrow(
                        () -> new IllegalArgumentException("no block " + Text.quote(id) + " in this article to edit"));
        CodePoints text = edited.codePoints();
        Violation wrong = BlockRules.words(replaced, text);
        if (wrong != null) {
            throw new IllegalArgumentException("the edit is of another text: " + wrong.message());
        }
        String after = text.slice(0, replaced.start()) + replacement + text.slice(replaced.end(), text.length());
        SpanMover.Stretch changed = SpanMover.Stretch.between(replaced.start(), replaced.exact(), replacement);
        return new SpanMover(id, changed, after).move(article);
    }
}

package news.stet.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.stet.Block;
import news.stet.BlockRoles;
import news.stet.Classification;
import news.stet.Concept;
import news.stet.Credits;
import news.stet.Dates;
import news.stet.Metadata;
import news.stet.Name;
import news.stet.Party;
import news.stet.Text;
import news.stet.When;
import news.stet.io.Location;
import news.stet.io.Problem;
import news.stet.io.ProblemCodes;
import org.jspecify.annotations.Nullable;

/**
 * What the paragraphs of a text are, by the rules of {@code docs/text.md}, in one walk from the first to the last. Every
 * rule that applies is a guess, marked as such and reported; what no rule applies to is a paragraph.
 */
final class Recognition {
    private static final int SUBHEADING_LEVEL = 2;
    private static final int PARAGRAPHS_WITH_DATELINE = 3;

    private final List<Copy.Paragraph> paragraphs;
    private final @Nullable String source;
    private final List<Problem> guesses = new ArrayList<>();
    private final Dates.Builder dates = Dates.builder();
    private final Credits.Builder credits = Credits.builder();
    private final Classification.Builder classification = Classification.builder();
    private final int last;
    private final int lastRunning;
    private boolean hasDate;
    private boolean hasByline;
    private boolean hasDateline;
    // Paragraphs of running text so far; while there is none, the walk is in the head of the text.
    private int running;

    Recognition(List<Copy.Paragraph> paragraphs, @Nullable String source) {
        this.paragraphs = paragraphs;
        this.source = source;
        this.last = paragraphs.size() - 1;
        int i = last;
        while (i >= 0 && !runs(i)) {
            i--;
        }
        this.lastRunning = i;
    }

    /** Gives the block of a paragraph its role and marks; for one paragraph after the other. */
    void recognise(int i, Block.Builder block) {
        boolean known = isDateLine(i, block) || isByline(i, block) || hasCredit(i, block) || isSubheading(i, block);
        if (!known && runs(i)) {
            running++;
            isLede(i, block);
            hasDateline(i, block);
        }
        hasSignature(i, block);
    }

    /** What the paragraphs say about the article. */
    Metadata metadata() {
        return Metadata.builder()
                .dates(dates.build())
                .credits(credits.build())
                .classification(classification.build())
                .build();
    }

    /** What was guessed, in the order of the text. */
    List<Problem> guesses() {
        return guesses;
    }

    private boolean isDateLine(int i, Block.Builder block) {
        Optional<DateAndSection> found = running > 0 || hasDate ? Optional.empty() : DateAndSection.in(text(i));
        found.ifPresent(line -> {
            hasDate = true;
            guess(i, "a date line", text(i), 0);
            mark(i, block.role(BlockRoles.METADATA), line.stretches());
            dates.contentCreated(When.of(line.date().of(text(i)), line.date().span(Copy.id(i), text(i))));
            if (line.section() != null) {
                classification.section(Concept.builder()
                        .name(Name.of(line.section().of(text(i))))
                        .build());
            }
        });
        return found.isPresent();
    }

    private boolean isByline(int i, Block.Builder block) {
        Optional<Byline> found = running > 0 || hasByline ? Optional.empty() : Byline.in(text(i));
        found.ifPresent(byline -> {
            hasByline = true;
            guess(i, "a byline", text(i), 0);
            mark(i, block.role(BlockRoles.BYLINE), byline.stretches());
            byline.authors().forEach(author -> credits.creator(Party.of(author.of(text(i)))));
        });
        return found.isPresent();
    }

    private boolean hasCredit(int i, Block.Builder block) {
        Optional<Stretch> found = Credit.in(text(i));
        found.ifPresent(credit -> {
            boolean caption = isCaption(i);
            guess(i, caption ? "a caption with a credit" : "a credit line", text(i), 0);
            mark(i, block.role(caption ? BlockRoles.CAPTION : BlockRoles.CREDIT_LINE), List.of(credit));
        });
        return found.isPresent();
    }

    /** A short line that stands alone between two paragraphs. What stands before the first may be a headline. */
    private boolean isSubheading(int i, Block.Builder block) {
        boolean subheading = running > 0
                && i < last
                && Shape.isShortLine(text(i))
                && Shape.beginsSentence(text(i))
                && (runs(i - 1) || isCaption(i - 1))
                && (runs(i + 1) || isCaption(i + 1));
        if (subheading) {
            guess(i, "a subheading", text(i), 0);
            block.role(BlockRoles.SUBHEADING).level(SUBHEADING_LEVEL);
        }
        return subheading;
    }

    private void isLede(int i, Block.Builder block) {
        if (running == 1 && i < lastRunning) {
            guess(i, "the lede", text(i), 0);
            block.role(BlockRoles.LEDE);
        }
    }

    private void hasDateline(int i, Block.Builder block) {
        if (!hasDateline && running <= PARAGRAPHS_WITH_DATELINE) {
            Dateline.in(text(i)).ifPresent(dateline -> {
                hasDateline = true;
                guess(i, "a dateline", dateline.of(text(i)), dateline.start());
                mark(i, block, List.of(dateline));
            });
        }
    }

    private void hasSignature(int i, Block.Builder block) {
        if (i == last) {
            Signature.in(text(i)).ifPresent(signature -> {
                guess(i, "closing initials", signature.of(text(i)), signature.start());
                mark(i, block, List.of(signature));
            });
        }
    }

    private boolean runs(int i) {
        return Shape.runs(text(i)) && Credit.in(text(i)).isEmpty();
    }

    private boolean isCaption(int i) {
        return Credit.in(text(i))
                .filter(credit -> Shape.hasLetter(text(i).substring(0, credit.start())))
                .isPresent();
    }

    private void mark(int i, Block.Builder block, List<Stretch> stretches) {
        stretches.forEach(stretch -> block.mark(stretch.mark(Copy.id(i), text(i))));
    }

    private void guess(int i, String what, String words, int offset) {
        Location location = paragraphs.get(i).location(source, offset);
        guesses.add(Problem.warning(ProblemCodes.GUESSED, location, "taken for " + what + ": " + Text.quote(words)));
    }

    private String text(int i) {
        return paragraphs.get(i).text();
    }
}

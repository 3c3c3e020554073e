package news.stet.examples.seed;

import static news.stet.BlockRoles.BYLINE;
import static news.stet.BlockRoles.CAPTION;
import static news.stet.BlockRoles.LEDE;
import static news.stet.BlockRoles.METADATA;
import static news.stet.BlockRoles.SUBHEADING;
import static news.stet.MarkRoles.ARTEFACT;
import static news.stet.MarkRoles.AUTHOR;
import static news.stet.MarkRoles.CREDIT;
import static news.stet.MarkRoles.DATE;
import static news.stet.MarkRoles.DATELINE;
import static news.stet.MarkRoles.LABEL;
import static news.stet.MarkRoles.SECTION;
import static news.stet.MarkRoles.SIGNATURE;

import java.util.ArrayList;
import java.util.List;
import news.stet.Block;
import news.stet.Code;
import news.stet.Mark;
import news.stet.Span;
import news.stet.Target;

/**
 * The paragraphs of the seed, and what they and stretches of them are. There is no headline: the file has none, and the
 * lines between the paragraphs are subheadings.
 * <p>The text is a translation by machine from German. What it garbled is marked as an artefact and left as it is.
 */
final class SeedBlocks {
    private static final int NUMBER = 18;

    private final List<Block> blocks;

    /**
     * Marks up the paragraphs.
     *
     * @throws IllegalArgumentException if they are not those of the seed
     */
    SeedBlocks(List<Block> paragraphs) {
        if (paragraphs.size() != NUMBER) {
            throw new IllegalArgumentException(
                    "the seed has " + NUMBER + " paragraphs, and this text " + paragraphs.size());
        }
        blocks = new ArrayList<>(paragraphs);
        roles();
        marks();
    }

    /** The blocks in order, marked up. */
    List<Block> all() {
        return List.copyOf(blocks);
    }

    /** A block by its number, counted from 1. */
    Block number(int number) {
        return blocks.get(number - 1);
    }

    private void roles() {
        role(1, METADATA);
        role(2, BYLINE);
        role(3, LEDE);
        role(8, CAPTION);
        for (int number : new int[] {5, 11, 14, 17}) {
            role(number, SUBHEADING);
        }
    }

    private void marks() {
        // The file begins with a blank.
        mark(1, Mark.of(ARTEFACT, number(1).span(" ", 1)));
        mark(1, LABEL, "date");
        mark(1, DATE, "2023-05-23");
        mark(1, SECTION, "Home page politics");

        mark(2, LABEL, "From:");
        // "Von", which is "By" here.
        mark(2, ARTEFACT, "From");
        mark(2, AUTHOR, "Patrick Mayer", "e-mayer");

        mark(4, DATELINE, "Munich/Belgorod –");

        // "Wie ... berichtet", which is "As ... reports": the sentence is no example of what goes before.
        mark(6, ARTEFACT, "Such as");

        mark(8, CREDIT, "© Screenshot [email protected]");
        // An account's name, taken for an address and obscured. It is lost.
        mark(8, ARTEFACT, "[email protected]");

        // "Bild", the newspaper.
        mark(10, ARTEFACT, "the Picture");
        // As German spells the place that is "Graivoron" in the paragraph before.
        mark(10, ARTEFACT, "Graiworon");
        // It will have been the helicopter that flew low.
        mark(10, ARTEFACT, "low-flying");

        // "Nachrichtendienst", a service for messages.
        mark(12, ARTEFACT, "the news service");
        // "aus der gleichnamigen Stadt Belgorod", word by word.
        mark(12, ARTEFACT, "from the city of the same name Belgorod");

        // The closing quotation mark belongs after "group".
        mark(15, ARTEFACT, "“sabotage group from Russian territory”");

        // "Putin-Russland", a compound.
        mark(16, ARTEFACT, "Putin Russia");

        mark(18, SIGNATURE, "(pm)", "e-mayer");
    }

    private void role(int number, Code role) {
        Integer level = role.equals(SUBHEADING) ? 2 : null;
        blocks.set(
                number - 1, number(number).toBuilder().role(role).level(level).build());
    }

    private void mark(int number, Code role, String words) {
        mark(number, Mark.of(role, number(number).span(words)));
    }

    private void mark(int number, Code role, String words, String entity) {
        Span span = number(number).span(words);
        mark(number, Mark.of(role, span, Target.entity(entity)));
    }

    private void mark(int number, Mark mark) {
        blocks.set(number - 1, number(number).toBuilder().mark(mark).build());
    }
}

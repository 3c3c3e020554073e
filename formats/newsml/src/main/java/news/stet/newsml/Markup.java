package news.stet.newsml;

import news.stet.io.ProblemCodes;
import news.stet.markup.xml.Worded;
import news.stet.newsml.binding.TextElement;

/** Markup in texts outside the body, which others write and Stet does not. */
final class Markup {
    private Markup() {}

    /** Says that the text is read without it. */
    static void drop(Worded element, Reading reading) {
        if (element instanceof TextElement text && text.hasMarkup()) {
            reading.warn(
                    ProblemCodes.UNKNOWN, element.place(), "the markup in this text was left out, its words were kept");
        }
    }
}

package news.stet.markup;

import javax.xml.namespace.QName;
import news.stet.Span;
import news.stet.io.ProblemCodes;
import news.stet.markup.xml.Element;
import news.stet.markup.xml.Place;
import org.jspecify.annotations.Nullable;

/** The article a body is read for, as far as its reader must know it. */
public interface BodyHost {
    /**
     * An id for a block or medium, unique in the article.
     *
     * @param wanted what the source calls it, as given, or null
     * @param kind what an id begins with that must be made up
     * @param place where the element stands
     * @return the id wanted, if it is an NCName and free, else another
     */
    String id(@Nullable String wanted, String kind, Place place);

    /**
     * The main language of the article: what is in that language does not say so.
     *
     * @return the language as given, or null if it is not known
     */
    @Nullable
    String language();

    /**
     * Says that something was mended, or is not in the article as it was in the source.
     *
     * @param code what kind of problem: see {@link ProblemCodes}
     * @param place where
     * @param message what
     */
    void warn(String code, Place place, String message);

    /**
     * Says that something has no place among blocks, marks and media: it is lost, unless the host keeps the source itself.
     *
     * @param place where
     * @param message what
     */
    default void leftOut(Place place, String message) {
        warn(ProblemCodes.UNKNOWN, place, message + ", and was left out");
    }

    /**
     * Keeps an element that belongs to no block: the head of a document, a script.
     *
     * @param element the element, whole
     */
    void keep(Element element);

    /**
     * Says where a block stands.
     *
     * @param block its id
     * @param index its index in the body
     * @param place where the element stands
     */
    void placed(String block, int index, Place place);

    /**
     * Says which words an id of the source stands for; the first time it is said of an id counts.
     *
     * @param id the id, as given
     * @param span its words
     */
    void anchored(String id, Span span);

    /**
     * The name that an element or attribute is kept under.
     *
     * @param name its name
     * @return the name in one string
     */
    default String show(QName name) {
        return name.toString();
    }
}

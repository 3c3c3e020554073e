package news.stet.io;

import java.util.List;

/**
 * An article that could not be read and was passed over: what stood there, and what is wrong with it. See {@link
 * ArticleReader#recover()}.
 */
public final class BadRecord {
    private final long number;
    private final List<Problem> problems;
    private final byte[] content;

    /**
     * A bad record.
     *
     * @param number which of the articles it is, from 1, the bad ones counted too
     * @param problems what is wrong with it, at least one
     * @param content what stood there, in the bytes of the input where that can be had, else in the format's own terms;
     *     copied
     */
    public BadRecord(long number, List<Problem> problems, byte[] content) {
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("a record without a problem is not bad");
        }
        this.number = number;
        this.problems = List.copyOf(problems);
        this.content = content.clone();
    }

    /**
     * Which of the articles it is.
     *
     * @return its number, from 1, the bad ones counted too
     */
    public long number() {
        return number;
    }

    /**
     * What is wrong with it.
     *
     * @return the problems, at least one of them an error
     */
    public List<Problem> problems() {
        return problems;
    }

    /**
     * What stood there: a line, an item, the rows of an article.
     *
     * @return the bytes; a copy
     */
    public byte[] content() {
        return content.clone();
    }

    /** The number and the first problem. */
    @Override
    public String toString() {
        return "article " + number + ": " + problems.get(0);
    }
}

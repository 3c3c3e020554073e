package news.stet.io;

/**
 * How much is taken in from an input that may be hostile: one type for all formats, which take from it what applies to
 * them. The {@linkplain #USUAL usual ones} are beyond anything in real news. More than a limit allows is an error of code
 * {@link ProblemCodes#LIMIT} that names the limit. There is none on how many articles a stream has or how long it is:
 * articles are read one at a time.
 *
 * @param depth how deep values or elements may be nested; JSON, XML
 * @param nameLength how long the name of a member, an element, an attribute or a column may be, in characters (in JSON:
 *     bytes); JSON, XML, CSV
 * @param stringLength how long one string, one text between two tags, one attribute or one cell may be, in UTF-16 units;
 *     JSON, XML, CSV
 * @param articleLength how long one article may be, which is held in memory as a whole: in bytes of its document or its
 *     line (JSON, text), in UTF-16 units of its item (XML) or of the cells of all its rows (CSV); at most {@link
 *     #LONGEST_ARTICLE}
 * @param members how many members one object, attributes one element or columns one table may have; JSON, XML, CSV
 * @param rows how many rows of one table one article may have; CSV
 * @param entries how many files a set of tables may have; CSV
 * @param unpackedLength how many bytes a file of a zip may unpack to, and a zip from a stream may have; CSV
 */
public record Limits(
        int depth,
        int nameLength,
        int stringLength,
        int articleLength,
        int members,
        int rows,
        int entries,
        long unpackedLength) {

    /** The most that {@link #articleLength} may be, 1 GiB: an array of Java's cannot be much larger. */
    public static final int LONGEST_ARTICLE = 1 << 30;

    /**
     * The usual ones: 256 deep, names of 1,024, strings and articles of 64 Mi, 10,000 members, 1,000,000 rows, 256
     * entries, 4 GiB unpacked.
     */
    public static final Limits USUAL = new Limits(256, 1_024, 64 << 20, 64 << 20, 10_000, 1_000_000, 256, 4L << 30);

    // Parsers of depth-first kind have a stack.
    private static final int DEEPEST = 1_000;

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if one of them is less than 1, depth more than 1,000 or an article longer than {@link
     *     #LONGEST_ARTICLE}
     */
    public Limits {
        check("depth", depth, DEEPEST);
        check("nameLength", nameLength, Integer.MAX_VALUE);
        check("stringLength", stringLength, Integer.MAX_VALUE);
        check("articleLength", articleLength, LONGEST_ARTICLE);
        check("members", members, Integer.MAX_VALUE);
        check("rows", rows, Integer.MAX_VALUE);
        check("entries", entries, Integer.MAX_VALUE);
        check("unpackedLength", unpackedLength, Long.MAX_VALUE);
    }

    private static void check(String name, long value, long most) {
        if (value < 1 || value > most) {
            throw new IllegalArgumentException(name + " must be from 1 to " + most + ", found " + value);
        }
    }

    /**
     * Starts a builder with the usual limits.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return USUAL.toBuilder();
    }

    /**
     * Starts a builder with these limits.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /**
     * An error: more than one of the limits allows.
     *
     * @param location where
     * @param message what there is more of than is allowed, and how much is
     * @param limit the name of the limit, such as {@code depth}
     * @return the problem, whose hint names the limit
     */
    public static Problem exceeded(Location location, String message, String limit) {
        return Problem.error(ProblemCodes.LIMIT, location, message, hint(limit));
    }

    /**
     * What to do about more than one of the limits allows.
     *
     * @param limit the name of the limit, such as {@code depth}
     * @return the hint of a {@link Problem}
     */
    public static String hint(String limit) {
        return "if you trust this source, allow more: builder().limits(Limits.builder()." + limit + "(n).build()).";
    }

    /** Collects limits. */
    public static final class Builder {
        private int depth;
        private int nameLength;
        private int stringLength;
        private int articleLength;
        private int members;
        private int rows;
        private int entries;
        private long unpackedLength;

        private Builder(Limits limits) {
            depth = limits.depth;
            nameLength = limits.nameLength;
            stringLength = limits.stringLength;
            articleLength = limits.articleLength;
            members = limits.members;
            rows = limits.rows;
            entries = limits.entries;
            unpackedLength = limits.unpackedLength;
        }

        /**
         * Sets {@link Limits#depth}.
         *
         * @param depth 1 to 1,000
         * @return this builder
         */
        public Builder depth(int depth) {
            this.depth = depth;
            return this;
        }

        /**
         * Sets {@link Limits#nameLength}.
         *
         * @param nameLength 1 or more
         * @return this builder
         */
        public Builder nameLength(int nameLength) {
            this.nameLength = nameLength;
            return this;
        }

        /**
         * Sets {@link Limits#stringLength}.
         *
         * @param stringLength 1 or more
         * @return this builder
         */
        public Builder stringLength(int stringLength) {
            this.stringLength = stringLength;
            return this;
        }

        /**
         * Sets {@link Limits#articleLength}.
         *
         * @param articleLength 1 to {@link Limits#LONGEST_ARTICLE}
         * @return this builder
         */
        public Builder articleLength(int articleLength) {
            this.articleLength = articleLength;
            return this;
        }

        /**
         * Sets {@link Limits#members}.
         *
         * @param members 1 or more
         * @return this builder
         */
        public Builder members(int members) {
            this.members = members;
            return this;
        }

        /**
         * Sets {@link Limits#rows}.
         *
         * @param rows 1 or more
         * @return this builder
         */
        public Builder rows(int rows) {
            this.rows = rows;
            return this;
        }

        /**
         * Sets {@link Limits#entries}.
         *
         * @param entries 1 or more
         * @return this builder
         */
        public Builder entries(int entries) {
            this.entries = entries;
            return this;
        }

        /**
         * Sets {@link Limits#unpackedLength}.
         *
         * @param unpackedLength 1 or more
         * @return this builder
         */
        public Builder unpackedLength(long unpackedLength) {
            this.unpackedLength = unpackedLength;
            return this;
        }

        /**
         * Builds the limits.
         *
         * @return new limits
         * @throws IllegalArgumentException if one of them is out of its range
         */
        public Limits build() {
            return new Limits(depth, nameLength, stringLength, articleLength, members, rows, entries, unpackedLength);
        }
    }
}

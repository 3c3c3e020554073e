package news.stet.csv;

/**
 * How much is taken in from a set that may be hostile.
 *
 * @param characters how many UTF-16 units the cells of one article may have, which are held in memory together
 * @param unpackedBytes how many bytes a table of a zip may unpack to, and a zip from a stream may have
 */
record Limits(int characters, long unpackedBytes) {
    static final Limits USUAL = new Limits(64 << 20, 4L << 30);

    Limits {
        if (characters < 1) {
            throw new IllegalArgumentException("maxCharacters must be 1 or more, found " + characters);
        }
        if (unpackedBytes < 1) {
            throw new IllegalArgumentException("maxUnpackedBytes must be 1 or more, found " + unpackedBytes);
        }
    }
}

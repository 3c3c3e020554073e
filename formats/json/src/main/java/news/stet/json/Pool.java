package news.stet.json;

import java.util.Arrays;
import news.stet.Code;
import news.stet.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * The ids, words and codes that documents say again and again: one value for each, found by its characters in the parser's
 * buffer without making another. It stays small, whatever is read.
 */
final class Pool {
    /** Longer strings are seldom said again. */
    static final int LONGEST = 40;

    private static final int FIRST = 1 << 8;
    private static final int MOST = 1 << 12;
    private static final int SAMPLE = 5;
    // Who makes strings of one hash on purpose gets a new value for each, and costs no time.
    private static final int CHAIN = 16;

    private @Nullable Entry[] table = new Entry[FIRST];
    private int size;
    private @Nullable Provenance provenance;

    Provenance again(Provenance provenance) {
        Provenance before = this.provenance;
        if (before != null && before.equals(provenance)) {
            return before;
        }
        this.provenance = provenance;
        return provenance;
    }

    /**
     * The entry of a string, made if there is none yet.
     *
     * @param kind a string has an entry for each kind; compared by identity
     */
    Entry entry(Object kind, char[] chars, int from, int length) {
        int hash = hash(chars, from, length);
        int passed = 0;
        for (Entry entry = table[hash & table.length - 1]; entry != null && passed < CHAIN; entry = entry.next) {
            if (entry.is(kind, hash, chars, from, length)) {
                return entry;
            }
            passed++;
        }
        Entry entry = new Entry(kind, hash, Arrays.copyOfRange(chars, from, from + length));
        if (passed == CHAIN) {
            return entry;
        }
        if (size == MOST) {
            Arrays.fill(table, null);
            size = 0;
        } else if (size == table.length) {
            grow();
        }
        add(entry);
        size++;
        return entry;
    }

    /** Of the beginning and the end: what differs in the middle alone is seldom met. */
    private static int hash(char[] chars, int from, int length) {
        int hash = length;
        int end = from + length;
        for (int i = from; i < Math.min(from + SAMPLE, end); i++) {
            hash = hash * 31 + chars[i];
        }
        for (int i = Math.max(from + SAMPLE, end - SAMPLE); i < end; i++) {
            hash = hash * 31 + chars[i];
        }
        return hash ^ hash >>> 16;
    }

    private void grow() {
        @Nullable Entry[] smaller = table;
        table = new Entry[smaller.length * 2];
        for (Entry first : smaller) {
            for (Entry entry = first; entry != null; ) {
                Entry next = entry.next;
                add(entry);
                entry = next;
            }
        }
    }

    private void add(Entry entry) {
        int slot = entry.hash & table.length - 1;
        entry.next = table[slot];
        table[slot] = entry;
    }

    /** A string of one kind, with the code that it was read as, if it was. */
    static final class Entry {
        private final Object kind;
        private final int hash;
        private final char[] chars;
        private final String text;
        private @Nullable Code code;
        private @Nullable Entry next;

        private Entry(Object kind, int hash, char[] chars) {
            this.kind = kind;
            this.hash = hash;
            this.chars = chars;
            this.text = new String(chars);
        }

        String text() {
            return text;
        }

        @Nullable
        Code code() {
            return code;
        }

        void code(@Nullable Code code) {
            this.code = code;
        }

        private boolean is(Object kind, int hash, char[] chars, int from, int length) {
            return this.hash == hash
                    && this.kind == kind
                    && Arrays.equals(this.chars, 0, this.chars.length, chars, from, from + length);
        }
    }
}

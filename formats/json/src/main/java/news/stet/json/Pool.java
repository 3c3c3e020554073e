package news.stet.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import news.stet.Code;
import news.stet.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * The ids, words and codes that documents say again and again: one value for each, found by its bytes in the document
 * without making another. It stays small, whatever is read.
 */
final class Pool {
    /** Longer strings, in bytes, are seldom said again. */
    static final int LONGEST = 40;

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int FIRST = 1 << 9;
    private static final int MOST = 1 << 12;
    // Odd, and as good as random.
    private static final long FACTOR = 0x9E3779B97F4A7C15L;
    // Who makes strings of one hash on purpose gets a new value for each, and costs no time.
    private static final int CHAIN = 16;

    // The words of Stet's vocabularies: the same for all pools, which never change these entries.
    private static final Pool KNOWN = known();

    private @Nullable Entry[] table;
    private int size;
    // The middles of entries that are longer than a beginning and an end.
    private byte[] middles = {};
    private int end;
    private boolean shared;
    private @Nullable Provenance provenance;

    private Pool(@Nullable Entry[] table) {
        this.table = table;
    }

    /** Nothing but the words of Stet's vocabularies. */
    Pool() {
        this(KNOWN.table.clone());
        middles = KNOWN.middles;
        end = KNOWN.end;
        shared = true;
    }

    private static Pool known() {
        Pool known = new Pool(new Entry[FIRST]);
        Known.addTo(known);
        known.size = 0;
        return known;
    }

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
     * @param utf8 hold the string, in UTF-8
     */
    Entry entry(Object kind, byte[] utf8, int from, int length) {
        long head = head(utf8, from, length);
        long tail = length > Long.BYTES ? (long) EIGHT.get(utf8, from + length - Long.BYTES) : 0;
        int hash = hash(head, tail, length);
        int passed = 0;
        for (Entry entry = table[hash & table.length - 1]; entry != null && passed < CHAIN; entry = entry.next) {
            if (entry.head == head
                    && entry.tail == tail
                    && entry.length == length
                    && entry.kind == kind
                    && (length <= 2 * Long.BYTES || hasMiddle(entry, utf8, from))) {
                return entry;
            }
            passed++;
        }
        String text = new String(utf8, from, length, StandardCharsets.UTF_8);
        Entry entry = new Entry(kind, head, tail, length, text);
        if (passed < CHAIN) {
            keep(entry, hash, utf8, from);
        }
        return entry;
    }

    private boolean hasMiddle(Entry entry, byte[] utf8, int from) {
        int middle = entry.length - 2 * Long.BYTES;
        int start = from + Long.BYTES;
        return Arrays.equals(middles, entry.middle, entry.middle + middle, utf8, start, start + middle);
    }

    private void keep(Entry entry, int hash, byte[] utf8, int from) {
        if (size == MOST) {
            table = KNOWN.table.clone();
            size = 0;
            end = KNOWN.end;
        } else if (size == table.length) {
            grow();
        }
        int middle = entry.length - 2 * Long.BYTES;
        if (middle > 0) {
            if (end + middle > middles.length || shared) {
                middles = Arrays.copyOf(middles, Math.max(1 << 10, middles.length * 2));
                shared = false;
            }
            System.arraycopy(utf8, from + Long.BYTES, middles, end, middle);
            entry.middle = end;
            end += middle;
        }
        int slot = hash & table.length - 1;
        entry.next = table[slot];
        table[slot] = entry;
        size++;
    }

    private static long head(byte[] utf8, int from, int length) {
        if (length >= Long.BYTES) {
            return (long) EIGHT.get(utf8, from);
        }
        if (from + Long.BYTES <= utf8.length) {
            return (long) EIGHT.get(utf8, from) & ((1L << (Byte.SIZE * length)) - 1);
        }
        long head = 0;
        for (int i = length - 1; i >= 0; i--) {
            head = (head << Byte.SIZE) | (utf8[from + i] & 0xFF);
        }
        return head;
    }

    /** Of the beginning and the end: what differs in the middle alone is seldom met. */
    private static int hash(long head, long tail, int length) {
        long hash = ((head * FACTOR) ^ tail) * FACTOR + length;
        return (int) (hash ^ (hash >>> 32));
    }

    /** Makes new entries: those that were there may be those of all pools. */
    private void grow() {
        @Nullable Entry[] smaller = table;
        table = new Entry[smaller.length * 2];
        for (Entry first : smaller) {
            for (Entry entry = first; entry != null; entry = entry.next) {
                Entry copy = new Entry(entry.kind, entry.head, entry.tail, entry.length, entry.text);
                copy.code = entry.code;
                copy.middle = entry.middle;
                int slot = hash(entry.head, entry.tail, entry.length) & table.length - 1;
                copy.next = table[slot];
                table[slot] = copy;
            }
        }
    }

    /** A string of one kind, with the code that it was read as, if it was. */
    static final class Entry {
        private final Object kind;
        // The first bytes, and the last ones of a longer string.
        private final long head;
        private final long tail;
        private final int length;
        private final String text;
        private int middle;
        private @Nullable Code code;
        private @Nullable Entry next;

        private Entry(Object kind, long head, long tail, int length, String text) {
            this.kind = kind;
            this.head = head;
            this.tail = tail;
            this.length = length;
            this.text = text;
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
    }
}

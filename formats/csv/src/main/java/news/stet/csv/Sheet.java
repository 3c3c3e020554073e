package news.stet.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import news.stet.Code;
import news.stet.Extension;
import news.stet.io.CodeNotation;
import org.jspecify.annotations.Nullable;

/**
 * One table in the making. A row is printed cell by cell, in the order of the columns, so that what is no text need not
 * become one. Where a method does not say that it throws an IOException, it throws it unchecked.
 */
final class Sheet implements Workshop.Part {
    private final Spool.Place place;
    private final @Nullable String[] header;
    private final @Nullable ForeignColumns foreign;
    private final boolean @Nullable [] guarded;
    private final PrintedCodes codes;
    private final Printer out;
    private Spool spool;
    private int column;
    private long rows;

    /**
     * Begins a table.
     *
     * @param place where it goes
     * @param file its name
     * @param header its columns
     * @param foreign those that are found on the way, or null if there are none
     * @param guarded which of its columns hold texts that are guarded, foreign ones aside; null if none is
     * @param codes how codes were printed
     */
    Sheet(
            Spool.Place place,
            String file,
            @Nullable String[] header,
            @Nullable ForeignColumns foreign,
            boolean @Nullable [] guarded,
            PrintedCodes codes)
            throws IOException {
        this.place = place;
        this.spool = new Spool(place, file);
        this.header = header;
        this.foreign = foreign;
        this.guarded = guarded;
        this.codes = codes;
        this.out = new Printer(spool, Spool.IN_MEMORY);
        for (@Nullable String name : header) {
            cell(name);
        }
        out.endRecord();
        column = 0;
    }

    @Override
    public Spool spool() {
        return spool;
    }

    /** A row of texts. */
    void row(@Nullable String... cells) throws IOException {
        for (@Nullable String cell : cells) {
            cell(cell);
        }
        endRecord();
    }

    private void cell(@Nullable String cell) throws IOException {
        out.cell(isGuarded() ? FormulaGuard.guard(cell) : cell);
        column++;
    }

    private boolean isGuarded() {
        return guarded != null && (column >= guarded.length || guarded[column]);
    }

    /** The next cell, a text or absent. */
    Sheet text(@Nullable String text) {
        try {
            cell(text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The next cell, a text that is one of a path and another one, of which the path is not empty. */
    Sheet path(String path, String rest) {
        try {
            if (isGuarded() && FormulaGuard.isDangerous(path)) {
                cell(path + rest);
            } else {
                out.cell(path, rest);
                column++;
            }
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The next cell, a whole number. */
    Sheet number(long number) {
        try {
            out.cell(number);
            column++;
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The next cell, a number or absent. */
    Sheet number(@Nullable Number number) {
        return number instanceof Integer whole
                ? number(whole.longValue())
                : text(number == null ? null : number.toString());
    }

    /** The next cell, a truth value. */
    Sheet bool(boolean value) {
        return text(value ? "true" : "false");
    }

    /**
     * The next cell, a code or absent.
     *
     * @param notation how it is written; null for the words that people read
     */
    Sheet code(@Nullable Code code, @Nullable CodeNotation notation) {
        try {
            if (code == null || guarded != null) {
                cell(code == null ? null : PrintedCodes.text(code, notation));
            } else {
                codes.print(code, notation, out);
                column++;
            }
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the row stands, to print some of its cells again: see {@link #since} and {@link #again}. */
    long mark() {
        return out.mark();
    }

    /** The cells that were printed since then; null if they cannot be printed again. */
    byte @Nullable [] since(long mark) {
        return out.since(mark);
    }

    /** The first cells of the row, as they were printed before. */
    Sheet again(byte[] cells, int count) {
        try {
            out.firstPrinted(cells);
            column += count;
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The end of a row whose value has no extensions. */
    void end() {
        end(Collections.emptyList());
    }

    /**
     * The end of a row.
     *
     * @param extensions those of its value
     * @return the extensions, with null in place of those that became cells of the row
     */
    List<@Nullable Extension> end(List<Extension> extensions) {
        if (column != header.length) {
            throw new IllegalStateException(spool.file() + " has " + header.length + " columns, and the row " + column);
        }
        List<@Nullable Extension> left = extensions.isEmpty() ? Collections.emptyList() : new ArrayList<>(extensions);
        try {
            if (foreign != null) {
                for (@Nullable String cell : foreign.cells(left)) {
                    cell(cell);
                }
            }
            endRecord();
            return left;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void endRecord() throws IOException {
        out.endRecord();
        column = 0;
        rows++;
    }

    DataPackage.Content finish() throws IOException {
        out.close();
        List<String> names = foreign == null ? List.of() : foreign.names();
        if (!names.isEmpty()) {
            widen(guarded == null ? names : FormulaGuard.guard(names));
        }
        int given = foreign == null ? 0 : foreign.given();
        return new DataPackage.Content(rows, spool.count(), spool.hash(), names, given);
    }

    /** Foreign columns were found while the rows were written: the header and the rows before them get them too. */
    private void widen(List<String> names) throws IOException {
        Spool wide = new Spool(place, spool.file() + ".wide");
        List<@Nullable String> all = new ArrayList<>(Arrays.asList(header));
        all.addAll(names);
        try (Cells.In in = new Cells.In(spool.content(), spool.file(), Integer.MAX_VALUE, spool::content);
                Printer to = new Printer(wide, Spool.IN_MEMORY)) {
            in.next();
            to.record(all.toArray(String[]::new));
            for (@Nullable String[] cells = in.next(); cells != null; cells = in.next()) {
                to.record(Arrays.copyOf(cells, all.size()));
            }
        }
        wide.replace(spool);
        spool = wide;
    }
}

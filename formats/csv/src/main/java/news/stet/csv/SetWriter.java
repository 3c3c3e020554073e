package news.stet.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import news.stet.Article;
import news.stet.io.ArticleWriter;
import news.stet.io.Envelope;
import news.stet.io.Loss;
import org.jspecify.annotations.Nullable;

/**
 * Writes every table of a set side by side into a workshop, a folder of its own, and hands the whole set over when it is
 * closed.
 */
final class SetWriter implements ArticleWriter {
    private final Workshop workshop;
    private final boolean formulaSafe;
    private final Map<Table, Workshop.Sheet> sheets = new LinkedHashMap<>();
    private final Workshop.Sheet flat;
    private Envelope envelope = Envelope.NONE;
    private long number;
    private boolean failed;
    private boolean closed;

    private SetWriter(Workshop workshop, boolean formulaSafe) throws IOException {
        this.workshop = workshop;
        this.formulaSafe = formulaSafe;
        for (Table table : Tables.ALL) {
            List<String> header = table.columns().stream().map(Column::name).toList();
            sheets.put(table, workshop.sheet(table.file(), header, new ForeignColumns(table), guarded(table)));
        }
        flat = workshop.sheet(FlatClaims.FILE, FlatClaims.COLUMNS, null, guardedClaims());
    }

    private boolean @Nullable [] guarded(Table table) {
        boolean[] guarded = new boolean[table.columns().size()];
        for (int i = 0; i < guarded.length; i++) {
            guarded[i] = table.columns().get(i).type() == Column.Type.STRING;
        }
        return formulaSafe ? guarded : null;
    }

    private boolean @Nullable [] guardedClaims() {
        boolean[] guarded = new boolean[FlatClaims.COLUMNS.size()];
        for (int i = 0; i < guarded.length; i++) {
            guarded[i] = !FlatClaims.isNumber(FlatClaims.COLUMNS.get(i));
        }
        return formulaSafe ? guarded : null;
    }

    static SetWriter open(Workshop workshop, boolean formulaSafe) throws IOException {
        boolean opened = false;
        try {
            SetWriter writer = new SetWriter(workshop, formulaSafe);
            opened = true;
            return writer;
        } finally {
            if (!opened) {
                workshop.close();
            }
        }
    }

    @Override
    public List<Loss> envelope(Envelope said) {
        if (number > 0) {
            throw new IllegalStateException("an article was written already, and the envelope stands before it");
        }
        envelope = said;
        return List.of();
    }

    @Override
    public void write(Article article) throws IOException {
        boolean good = false;
        try {
            number++;
            ArticleMapper.write(
                    new Rows((table, cells, extensions) -> sheet(table).row(cells, extensions), number), article);
            for (@Nullable String[] row : FlatClaims.rows(article, number)) {
                flat.row(row, List.of());
            }
            good = true;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            failed |= !good;
        }
    }

    private Workshop.Sheet sheet(Table table) {
        Workshop.Sheet sheet = sheets.get(table);
        if (sheet == null) {
            throw new IllegalArgumentException("no table " + table);
        }
        return sheet;
    }

    @Override
    public void abort() {
        failed = true;
    }

    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        try (workshop) {
            if (!failed) {
                Map<Table, DataPackage.Content> contents = new LinkedHashMap<>();
                for (Map.Entry<Table, Workshop.Sheet> sheet : sheets.entrySet()) {
                    contents.put(sheet.getKey(), sheet.getValue().finish());
                }
                workshop.handOver(DataPackage.write(contents, flat.finish(), envelope, formulaSafe));
            }
        }
    }
}

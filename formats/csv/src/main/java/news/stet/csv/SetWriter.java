package news.stet.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import news.stet.Article;
import news.stet.Extension;
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
    private final Map<Table, Sheet> sheets = new LinkedHashMap<>();
    private final Map<String, ForeignColumns> columns = new LinkedHashMap<>();
    private final Sheet flat;
    private final ForeignTables tables;
    private Envelope envelope = Envelope.NONE;
    private Given given = Given.of(List.of());
    private boolean hasEnvelope;
    private long number;
    private boolean failed;
    private boolean closed;

    private SetWriter(Workshop workshop, boolean formulaSafe) throws IOException {
        this.workshop = workshop;
        this.formulaSafe = formulaSafe;
        for (Table table : Tables.ALL) {
            ForeignColumns foreign = new ForeignColumns(table);
            columns.put(table.file(), foreign);
            @Nullable
            String[] header = table.columns().stream().map(Column::name).toArray(String[]::new);
            sheets.put(table, workshop.sheet(table.file(), header, foreign, guarded(table)));
        }
        flat = workshop.sheet(FlatClaims.FILE, FlatClaims.COLUMNS.toArray(String[]::new), null, guardedClaims());
        tables = new ForeignTables(workshop, formulaSafe);
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

    /** The last one counts; what it has of files and columns is put in place when it is sure that no other comes. */
    @Override
    public List<Loss> envelope(Envelope said) {
        if (number > 0) {
            throw new IllegalStateException("an article was written already, and the envelope stands before it");
        }
        given = Given.of(said.extensions());
        envelope = said.withExtensions(given.rest());
        return List.of();
    }

    private void putInPlace() throws IOException {
        if (hasEnvelope) {
            return;
        }
        hasEnvelope = true;
        for (Extension file : given.files()) {
            tables.give(file);
        }
        for (Given.Columns each : given.columns()) {
            ForeignColumns own = columns.get(each.file());
            if (own == null) {
                tables.give(each.file(), each.names().toArray(String[]::new));
            } else {
                own.give(each.names());
            }
        }
    }

    @Override
    public void write(Article article) throws IOException {
        boolean good = false;
        try {
            putInPlace();
            number++;
            ArticleMapper.write(new Rows(sheets, tables, number), article);
            FlatClaims.write(flat, number, article);
            good = true;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            failed |= !good;
        }
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
                putInPlace();
                workshop.handOver(description());
            }
        }
    }

    /** What the data package says, once nothing more is written. */
    private byte[] description() throws IOException {
        List<DataPackage.Content> contents = new ArrayList<>();
        for (Sheet sheet : sheets.values()) {
            contents.add(sheet.finish());
        }
        contents.add(flat.finish());
        List<Map<String, Object>> foreign = tables.resources();
        boolean isUsual = !formulaSafe
                && foreign.isEmpty()
                && envelope.equals(Envelope.NONE)
                && given.members().isEmpty()
                && contents.stream().allMatch(content -> content.foreign().isEmpty());
        if (isUsual) {
            return UsualPackage.write(contents);
        }
        List<Map<String, Object>> resources = new ArrayList<>();
        int next = 0;
        for (Table table : sheets.keySet()) {
            resources.add(Resource.of(table, contents.get(next++), formulaSafe));
        }
        resources.add(Resource.derived(contents.get(next)));
        resources.addAll(foreign);
        String description = DataPackage.write(resources, envelope, given.members(), formulaSafe);
        return description.getBytes(StandardCharsets.UTF_8);
    }
}

package news.stet.csv;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import news.stet.Article;
import news.stet.io.ArticleReader;
import news.stet.io.ArticleWriter;
import news.stet.io.Limits;

/** A set that is nowhere but here, so that anything may be done to its files. */
record UnpackedSet(Map<String, byte[]> content) implements Store {

    static UnpackedSet of(CsvFormat format, List<Article> articles) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ArticleWriter writer = format.writer(out)) {
            for (Article article : articles) {
                writer.write(article);
            }
        }
        return of(out.toByteArray());
    }

    static UnpackedSet of(byte[] zip) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return new UnpackedSet(files);
    }

    ArticleReader reader() throws IOException {
        return SetReader.open(this, Limits.USUAL);
    }

    /** What the format makes of it: all that is read is written. */
    UnpackedSet through(CsvFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ArticleReader in = reader();
                ArticleWriter writer = format.writer(out)) {
            in.transferTo(writer);
        }
        return of(out.toByteArray());
    }

    Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        content.keySet().forEach(file -> texts.put(file, text(file)));
        return texts;
    }

    String text(String file) {
        return new String(content.get(file), StandardCharsets.UTF_8);
    }

    void put(String file, String text) {
        content.put(file, text.getBytes(StandardCharsets.UTF_8));
    }

    List<String[]> records(String file) throws IOException {
        List<String[]> records = new ArrayList<>();
        try (Cells.In in = new Cells.In(open(file), file, 1 << 24, () -> open(file))) {
            for (String[] cells = in.next(); cells != null; cells = in.next()) {
                records.add(cells);
            }
        }
        return records;
    }

    /** Puts a table in place of another, and says how many rows it has. */
    void put(String file, List<String[]> records) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Printer out = new Printer(bytes)) {
            for (String[] record : records) {
                out.record(record);
            }
        }
        content.put(file, bytes.toByteArray());
        String description = text(DataPackage.FILE);
        String before = "\"rows\": ";
        int resource = description.indexOf("\"path\": \"" + file + "\"");
        if (resource >= 0) {
            int at = description.indexOf(before, resource) + before.length();
            put(
                    DataPackage.FILE,
                    description.substring(0, at)
                            + (records.size() - 1)
                            + description.substring(description.indexOf(',', at)));
        }
    }

    @Override
    public String name() {
        return "set";
    }

    @Override
    public List<String> files() {
        return List.copyOf(content.keySet());
    }

    @Override
    public InputStream open(String file) throws IOException {
        return new ByteArrayInputStream(content.get(file));
    }

    @Override
    public long size(String file) {
        return content.get(file).length;
    }

    @Override
    public void close() {}
}

package news.stet.csv;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A stream that becomes a zip. The same tables give the same bytes, whatever the clock and the zone. */
final class ZipTarget implements Workshop.Target {
    // Not the first moment that a zip can say: Java adds to that one a time in the zone of the machine.
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final OutputStream out;

    private ZipTarget(OutputStream out) {
        this.out = out;
    }

    static Workshop workshop(OutputStream out) {
        return new Workshop(new ZipTarget(out));
    }

    @Override
    public Path newFolder() throws IOException {
        return Files.createTempDirectory("stet-");
    }

    @Override
    public void take(List<Spool> files, Workshop workshop) throws IOException {
        BufferedOutputStream buffered = new BufferedOutputStream(out); // the zip writes its headers byte by byte
        ZipOutputStream zip = new ZipOutputStream(buffered);
        for (Spool file : files) {
            ZipEntry entry = new ZipEntry(file.file());
            entry.setTimeLocal(NO_TIME);
            zip.putNextEntry(entry);
            try (InputStream content = file.content()) {
                content.transferTo(zip);
            }
            zip.closeEntry();
        }
        zip.finish();
        buffered.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}

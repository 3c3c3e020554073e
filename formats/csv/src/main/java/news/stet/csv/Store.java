package news.stet.csv;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Where the files of a set are read from: a folder or a zip. */
interface Store extends Closeable {
    /** The name of the set, for messages. */
    String name();

    /** The names of the files in it, in no particular order. */
    List<String> files();

    /** Opens one of the files. */
    InputStream open(String file) throws IOException;

    /** How long one of the files is, in bytes, or -1 if that is not known before it is read. */
    long size(String file) throws IOException;

    /** Whether one of them can be opened: a folder cannot. */
    default boolean isFile(String file) {
        return true;
    }

    default boolean has(String file) {
        return files().contains(file);
    }

    /** The name of a file, for messages. */
    default String source(String file) {
        return name() + "/" + file;
    }
}

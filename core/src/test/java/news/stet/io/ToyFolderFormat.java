package news.stet.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A format whose documents are folders: one that holds a file of {@link ToyFormat}. */
public final class ToyFolderFormat implements ArticleFormat {
    private final ToyFormat toy = new ToyFormat();

    /** For the service loader. */
    public ToyFolderFormat() {}

    @Override
    public String name() {
        return "toy-folder";
    }

    @Override
    public List<String> mediaTypes() {
        return List.of();
    }

    @Override
    public List<String> fileExtensions() {
        return List.of("box");
    }

    @Override
    public boolean usesFolders() {
        return true;
    }

    @Override
    public ArticleReader reader(InputStream in, @Nullable String source) throws IOException {
        return toy.reader(in, source);
    }

    @Override
    public ArticleReader reader(Path path) throws IOException {
        return toy.reader(path.resolve("articles.toy"));
    }

    @Override
    public ArticleWriter writer(OutputStream out) throws IOException {
        return toy.writer(out);
    }

    @Override
    public ArticleWriter writer(Path path) throws IOException {
        Files.createDirectories(path);
        return toy.writer(path.resolve("articles.toy"));
    }
}

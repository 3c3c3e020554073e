package news.stet.newsml;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import news.stet.Article;
import news.stet.io.ArticleFormatException;
import news.stet.io.ArticleReader;
import news.stet.io.Loss;
import news.stet.markup.xml.Element;
import news.stet.markup.xml.XmlOutput;
import news.stet.newsml.grammar.Grammar;
import org.jspecify.annotations.Nullable;

/** One {@code newsItem}: as others wrote it if that is known and still holds, else from the model. */
final class ItemWriter {
    private final XmlOutput out;
    private final Options options;

    ItemWriter(XmlOutput out, Options options) {
        this.out = out;
        this.options = options;
    }

    /** Writes an article, and says what is not in the document as the article has it. */
    List<Loss> write(Article article) throws IOException {
        return write(article, "", new MessageIds());
    }

    /**
     * Writes an article as one of several.
     *
     * @param prefix for the ids of this item, where it needs one
     * @param ids those of the items before it
     */
    List<Loss> write(Article article, String prefix, MessageIds ids) throws IOException {
        Optional<Original> original = Original.of(
                article.extensions(),
                extensions -> article.toBuilder().extensions(extensions).build());
        List<Loss> faults = original.isEmpty() || options.faithful()
                ? List.of()
                : original.get().faults("");
        if (original.isPresent() && faults.isEmpty()) {
            Element item = original.get().element();
            if (!options.faithful() && !prefix.isEmpty()) {
                ids.separate(item, prefix);
            }
            out.write(item.mixed());
            return List.of();
        }
        Writing writing = new Writing(article, prefix);
        Element shown = InPlace.hasAny(article) ? shown(writing) : null;
        if (shown != null) {
            out.write(shown.mixed());
        } else {
            new ModelItem(out, options).write(writing);
        }
        return faults;
    }

    /** The item with foreign data where it stood; null if there is none to show, or if that would be in the way. */
    private @Nullable Element shown(Writing writing) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        XmlOutput plain = new XmlOutput(bytes, Namespaces.PREFIXES);
        new ModelItem(plain, options).write(writing);
        plain.flush();
        Element item = Foreign.parse(bytes.toString(StandardCharsets.UTF_8)).orElseThrow();
        return InPlace.show(item, writing) > 0 && isExact(item, writing.article()) ? item : null;
    }

    private static boolean isExact(Element item, Article article) throws IOException {
        if (!Grammar.power().check(item).isEmpty()) {
            return false;
        }
        byte[] bytes = item.toXml().getBytes(StandardCharsets.UTF_8);
        try (ArticleReader reader = NewsmlFormat.standard().reader(new ByteArrayInputStream(bytes), null)) {
            return reader.next().filter(article::equals).isPresent();
        } catch (ArticleFormatException e) {
            return false;
        }
    }
}

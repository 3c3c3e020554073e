package news.stet.newsml;

import static news.stet.newsml.Namespaces.nar;
import static news.stet.newsml.Namespaces.stet;

import java.io.IOException;
import news.stet.Article;
import news.stet.Claim;
import news.stet.Entity;
import news.stet.Party;
import news.stet.Rights;
import news.stet.Text;
import news.stet.io.ArticleFormatException;
import news.stet.io.Location;
import news.stet.io.Problem;
import news.stet.io.ProblemCodes;
import news.stet.markup.xml.Element;
import news.stet.markup.xml.XmlOutput;
import news.stet.newsml.binding.Bindings;
import org.jspecify.annotations.Nullable;

/** One {@code newsItem} from the model alone, in the order of the schema. */
final class ModelItem {
    static final String FORMAT_VERSION = "1.0";

    private final XmlOutput out;
    private final Options options;

    ModelItem(XmlOutput out, Options options) {
        this.out = out;
        this.options = options;
    }

    void write(Writing writing) throws IOException {
        Article article = writing.article();
        start(out, "newsItem", writing);
        for (Element catalog : Catalogs.write(article)) {
            out.write(catalog);
        }
        for (Rights rights : article.metadata().rights()) {
            Bindings.write(out, "rightsInfo", RightsInfos.write(rights, writing));
        }
        Party provided = article.metadata().credits().provider();
        Bindings.write(
                out,
                "itemMeta",
                ItemMetas.write(article, provided == null ? options.provider() : provided, provided == null, writing));
        Bindings.write(out, "contentMeta", ContentMetas.write(article, writing));
        ArticleRecord.write(writing, out);
        for (Entity entity : article.entities()) {
            Entities.write(entity, writing, out);
            out.passOn();
        }
        for (Claim claim : article.claims()) {
            Claims.write(claim, writing, out);
            out.passOn();
        }
        references(writing, out);
        new BodyWriter(writing, out).write();
        out.end();
    }

    /** Where the words stand that entities and claims are about. */
    static void references(Writing writing, XmlOutput out) throws IOException {
        for (Entity entity : writing.article().entities()) {
            InlineRefs.write(entity, writing, out);
            out.passOn();
        }
        for (Claim claim : writing.article().claims()) {
            InlineRefs.write(claim, writing, out);
            out.passOn();
        }
    }

    /** Starts an item of any kind. */
    static void start(XmlOutput out, String name, Writing writing) {
        Article article = writing.article();
        out.start(nar(name));
        out.set("standard", "NewsML-G2");
        out.set("standardversion", "2.35");
        out.set("conformance", "power");
        out.set("guid", article.id());
        AttributeSlot.VERSION.write(out, article.version());
        AttributeSlot.LANGUAGE.write(out, article.language());
        out.set(Namespaces.FORMAT, FORMAT_VERSION);
        if (!writing.prefix().isEmpty()) {
            out.set(stet("ids"), writing.prefix());
        }
    }

    /**
     * Refuses what Stet added in a major version that is not known.
     *
     * @param format what the item or message says, or null if Stet added nothing
     * @param what "item" or "message"
     */
    static void check(@Nullable String format, String what, Location location) {
        if (format != null && !format.equals("1") && !format.startsWith("1.")) {
            throw new ArticleFormatException(Problem.error(
                    ProblemCodes.VERSION,
                    location,
                    "must be 1.x, the version of what Stet adds to an " + what + ", found " + Text.quote(format),
                    "a later release of Stet may read it."));
        }
    }
}

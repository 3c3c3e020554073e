package news.stet.newsml;

import static news.stet.newsml.Namespaces.nar;
import static news.stet.newsml.Namespaces.stet;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.xml.namespace.QName;
import news.stet.Article;
import news.stet.Scheme;
import news.stet.io.ProblemCodes;
import news.stet.markup.xml.Element;
import news.stet.markup.xml.ElementWriter;
import news.stet.markup.xml.Lexical;
import news.stet.markup.xml.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Catalogs: {@code catalogRef} for addresses, {@code catalog} for what aliases mean. Lists of which the schema lets a
 * part through only stand whole in the record of the article, which counts as long as it shows as what is there.
 */
final class Catalogs {
    private Catalogs() {}

    static List<Element> write(Article article) {
        List<Element> elements = new ArrayList<>();
        for (String address : shownAddresses(article.metadata().catalogs())) {
            Element element = new Element(nar("catalogRef"));
            element.set("href", address);
            elements.add(element);
        }
        Element catalog = null;
        String last = null;
        for (Scheme scheme : shownSchemes(article.schemes())) {
            if (catalog == null || !Objects.equals(last, scheme.catalog())) {
                catalog = new Element(nar("catalog"));
                Elements.set(catalog, "url", scheme.catalog());
                elements.add(catalog);
                last = scheme.catalog();
            }
            Element element = new Element(nar("scheme"));
            attributes(element, scheme);
            catalog.add(element);
        }
        return elements;
    }

    private static void attributes(Tag element, Scheme scheme) {
        element.set("alias", scheme.alias());
        element.set("uri", scheme.uri());
        Elements.set(element, "authority", scheme.authority());
    }

    private static List<String> shownAddresses(List<String> catalogs) {
        return catalogs.stream().filter(Lexical::isReference).toList();
    }

    private static List<Scheme> shownSchemes(List<Scheme> schemes) {
        return schemes.stream()
                .filter(scheme -> Lexical.isAsciiName(scheme.alias())
                        && Lexical.isReference(scheme.uri())
                        && isShown(scheme.authority())
                        && isShown(scheme.catalog()))
                .toList();
    }

    private static boolean isShown(@Nullable String address) {
        return address == null || Lexical.isReference(address);
    }

    /** Whether the record must hold any of them. */
    static boolean hasInexact(Article article) {
        return !areShown(article.metadata().catalogs()) || !schemesAreShown(article.schemes());
    }

    private static boolean areShown(List<String> catalogs) {
        return shownAddresses(catalogs).equals(catalogs);
    }

    private static boolean schemesAreShown(List<Scheme> schemes) {
        return shownSchemes(schemes).equals(schemes);
    }

    /** What the record must hold. */
    static void inexact(Article article, ElementWriter out) {
        List<String> catalogs = article.metadata().catalogs();
        if (!areShown(catalogs)) {
            for (String catalog : catalogs) {
                out.start(stet("catalogRef"));
                out.set("href", catalog);
                out.end();
            }
        }
        if (!schemesAreShown(article.schemes())) {
            for (Scheme scheme : article.schemes()) {
                out.start(stet("scheme"));
                attributes(out, scheme);
                Elements.set(out, "catalog", scheme.catalog());
                out.end();
            }
        }
    }

    static List<String> addresses(List<Element> elements, List<Element> recorded, Reading reading) {
        List<String> visible = new ArrayList<>();
        for (Element element : elements) {
            String href = element.take("href");
            reading.remember("metadata/catalogs", visible.size(), element);
            if (href == null || href.isEmpty()) {
                reading.fault(ProblemCodes.REQUIRED, element.place().inside("@href"), "is missing");
            } else {
                visible.add(href);
            }
            reading.keepAttributes("metadata", element);
            element.children().forEach(child -> reading.keep("metadata", child));
        }
        if (recorded.isEmpty()) {
            return visible;
        }
        List<String> exact = recorded.stream()
                .map(element -> element.take("href"))
                .filter(Objects::nonNull)
                .toList();
        if (!shownAddresses(exact).equals(visible)) {
            reading.stale(
                    (elements.isEmpty() ? recorded : elements).get(0).place(),
                    "the references to catalogs were edited; they were taken as they are");
            return visible;
        }
        return exact;
    }

    static List<Scheme> schemes(List<Element> elements, List<Element> recorded, Reading reading) {
        List<Scheme> visible = new ArrayList<>();
        for (Element catalog : elements) {
            String url = catalog.peek(new QName("url"));
            for (Element element : catalog.elements()) {
                if (element.is(nar("scheme"))) {
                    add(visible, element, url == null || url.isEmpty() ? null : url, reading);
                } else {
                    reading.keep("metadata", element);
                }
            }
        }
        if (recorded.isEmpty()) {
            return visible;
        }
        List<Scheme> exact = new ArrayList<>();
        recorded.forEach(element -> add(exact, element, element.take("catalog"), reading));
        if (!shownSchemes(exact).equals(visible)) {
            reading.stale(
                    (elements.isEmpty() ? recorded : elements).get(0).place(),
                    "the schemes were edited; they were taken as they are");
            return visible;
        }
        return exact;
    }

    private static boolean isEmpty(Element element, String name) {
        String value = element.peek(new QName(name));
        return value == null || value.isEmpty();
    }

    private static void add(List<Scheme> schemes, Element element, @Nullable String catalog, Reading reading) {
        if (!reading.own() && (isEmpty(element, "alias") || isEmpty(element, "uri"))) {
            reading.empty(element, "metadata");
            return;
        }
        String alias = element.take("alias");
        String uri = element.take("uri");
        String authority = element.take("authority");
        Scheme scheme = reading.make(
                element,
                () -> new Scheme(
                        alias == null ? "" : alias,
                        uri == null ? "" : uri,
                        authority == null || authority.isEmpty() ? null : authority,
                        catalog));
        if (scheme != null) {
            reading.remember("schemes", schemes.size(), element);
            schemes.add(scheme);
        }
    }
}

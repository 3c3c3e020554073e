package news.stet.newsml;

import static news.stet.newsml.Namespaces.stet;

import java.util.ArrayList;
import java.util.List;
import news.stet.Code;
import news.stet.Label;
import news.stet.Media;
import news.stet.Party;
import news.stet.Rendition;
import news.stet.Text;
import news.stet.io.ProblemCodes;
import news.stet.markup.xml.Element;
import news.stet.markup.xml.ElementWriter;
import org.jspecify.annotations.Nullable;

/**
 * Media, in the record of the article: {@code remoteContent} would say that they are renditions of the text, and an item
 * of their own is not ours to make. Other readers see the pictures as {@code img} in the figures of the body.
 */
final class Medias {
    private static final CodeSlot KIND = CodeSlot.own("kind", null);
    private static final CodeSlot IDENTITY = CodeSlot.own("identity", null);
    private static final CodeSlot ROLE = CodeSlot.own("role", null);

    private Medias() {}

    static void write(Media medium, ElementWriter out) {
        out.start(stet("media"));
        out.set("id", medium.id());
        KIND.write(out, medium.kind());
        IDENTITY.write(out, medium.identity());
        Elements.set(out, "alternativeText", medium.alternativeText());
        for (Label title : medium.titles()) {
            out.start(stet("title"));
            Elements.set(out, "lang", title.language());
            ROLE.write(out, title.role());
            out.text(title.text());
            out.end();
        }
        medium.creators().forEach(creator -> Parties.writeOwn(creator, "creator", out));
        medium.renditions().forEach(rendition -> rendition(rendition, out));
        out.end();
    }

    private static void rendition(Rendition rendition, ElementWriter out) {
        out.start(stet("rendition"));
        ROLE.write(out, rendition.role());
        Elements.set(out, "href", rendition.href());
        Elements.set(out, "item", rendition.item());
        Elements.set(out, "contentType", rendition.contentType());
        Elements.set(out, "width", rendition.width());
        Elements.set(out, "height", rendition.height());
        Elements.set(out, "size", rendition.size());
        Elements.set(out, "duration", rendition.duration());
        out.end();
    }

    static @Nullable Media read(Element element, int index, Reading reading) {
        String id = element.take("id");
        if (id == null) {
            reading.fault(ProblemCodes.REQUIRED, element.place().inside("@id"), "is missing");
            return null;
        }
        String path = "media/" + id;
        reading.remember(path, element);
        reading.remember("media", index, element);
        List<Label> titles = new ArrayList<>();
        List<Party> creators = new ArrayList<>();
        List<Rendition> renditions = new ArrayList<>();
        for (Element child : element.elements()) {
            switch (child.name().getLocalPart()) {
                case "title" -> {
                    String language = child.take("lang");
                    Code role = ROLE.read(child, reading);
                    add(titles, reading.make(child, () -> new Label(child.text(), language, role)));
                }
                case "creator" -> add(creators, Parties.readOwn(child, path + "/creators/" + creators.size(), reading));
                case "rendition" ->
                    add(renditions, rendition(child, path + "/renditions/" + renditions.size(), reading));
                default -> reading.keep(path, child);
            }
        }
        Media.Builder builder = Media.builder(id)
                .kind(KIND.read(element, reading))
                .identity(IDENTITY.read(element, reading))
                .alternativeText(element.take("alternativeText"))
                .titles(titles)
                .creators(creators)
                .renditions(renditions);
        reading.keepAttributes(path, element);
        return reading.make(
                element, () -> builder.extensions(reading.extensions(path)).build());
    }

    private static <T> void add(List<T> list, @Nullable T value) {
        if (value != null) {
            list.add(value);
        }
    }

    private static @Nullable Rendition rendition(Element element, String path, Reading reading) {
        Rendition.Builder builder = Rendition.builder()
                .role(ROLE.read(element, reading))
                .href(element.take("href"))
                .item(element.take("item"))
                .contentType(element.take("contentType"))
                .width(reading.integer(element.take("width"), element.place().inside("@width")))
                .height(reading.integer(element.take("height"), element.place().inside("@height")))
                .size(size(element.take("size"), element, reading))
                .duration(element.take("duration"));
        return reading.make(
                element, () -> builder.extensions(reading.extensions(path)).build());
    }

    /** Foreign: each {@code remoteContent} is a rendition of the one medium that the item then is. */
    static Media remoteContents(List<Element> elements, String id, Reading reading) {
        List<Rendition> renditions = new ArrayList<>();
        for (Element element : elements) {
            String path = "media/" + id + "/renditions/" + renditions.size();
            String role = filled(element.take("rendition"));
            Rendition.Builder builder = Rendition.builder()
                    .role(role == null ? null : Code.qcode(role))
                    .href(filled(element.take("href")))
                    .item(filled(element.take("residref")))
                    .contentType(filled(element.take("contenttype")))
                    .width(pixels(element, "width", reading))
                    .height(pixels(element, "height", reading))
                    .size(size(element.take("size"), element, reading))
                    .duration(filled(element.take("duration")));
            element.children().forEach(child -> reading.keep(path, child));
            reading.keepAttributes(path, element);
            add(
                    renditions,
                    reading.make(
                            element,
                            () -> builder.extensions(reading.extensions(path)).build()));
        }
        return Media.builder(id)
                .renditions(renditions)
                .extensions(reading.extensions("media/" + id))
                .build();
    }

    private static @Nullable String filled(@Nullable String text) {
        return text == null || text.isEmpty() ? null : text;
    }

    private static @Nullable Integer pixels(Element element, String name, Reading reading) {
        Integer value = reading.integer(element.take(name), element.place().inside("@" + name));
        return value == null || value < 0 ? null : value;
    }

    private static @Nullable Long size(@Nullable String text, Element element, Reading reading) {
        if (text == null) {
            return null;
        }
        try {
            return Long.valueOf(text.strip());
        } catch (NumberFormatException e) {
            reading.fault(
                    ProblemCodes.TYPE,
                    element.place().inside("@size"),
                    "must be a whole number, found " + Text.quote(text));
            return null;
        }
    }
}

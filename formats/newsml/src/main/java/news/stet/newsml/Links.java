package news.stet.newsml;

import java.util.ArrayList;
import java.util.List;
import news.stet.Code;
import news.stet.Link;
import news.stet.newsml.binding.ConceptElement;
import news.stet.newsml.binding.LinkElement;
import org.jspecify.annotations.Nullable;

/** Links to other resources. */
final class Links {
    private Links() {}

    static List<LinkElement> write(List<Link> links) {
        return links.stream().map(Links::write).toList();
    }

    private static LinkElement write(Link link) {
        LinkElement element = new LinkElement();
        CodeSlot.REL.write(element, link.rel());
        AttributeSlot.HREF.write(element, link.href());
        Elements.set(element, "residref", link.item());
        AttributeSlot.VERSION.write(element, link.version());
        Elements.set(element, "contenttype", link.contentType());
        AttributeSlot.LANGUAGE.write(element, link.language());
        if (link.kind() != null) {
            ConceptElement kind = new ConceptElement();
            CodeSlot.QUALIFIED.write(kind, link.kind());
            element.itemClass.add(kind);
        }
        element.title.addAll(Labels.free(link.titles()));
        return element;
    }

    static List<Link> read(List<LinkElement> elements, String path, Reading reading) {
        List<Link> links = new ArrayList<>();
        for (LinkElement element : elements) {
            String here = path + "/" + links.size();
            reading.remember(here, element);
            Link.Builder builder = Link.builder()
                    .rel(CodeSlot.REL.read(element, reading))
                    .href(AttributeSlot.HREF.read(element, reading))
                    .item(element.take("residref"))
                    .version(AttributeSlot.VERSION.read(element, reading))
                    .contentType(element.take("contenttype"))
                    .language(AttributeSlot.LANGUAGE.read(element, reading))
                    .kind(kind(element, here, reading))
                    .titles(Labels.labels(element.title, here, reading));
            Foreign.keep(element, element.others, here, reading);
            Link link = reading.makeOrKeep(
                    element,
                    path.substring(0, path.lastIndexOf('/')),
                    here,
                    extensions -> builder.extensions(extensions).build());
            if (link != null) {
                links.add(link);
            }
        }
        return links;
    }

    private static @Nullable Code kind(LinkElement element, String path, Reading reading) {
        ConceptElement kind = Single.of(element.itemClass, path, reading);
        if (kind == null) {
            return null;
        }
        Code code = CodeSlot.QUALIFIED.read(kind, reading);
        Foreign.keep(kind, kind.others, path, reading);
        return code;
    }
}

package news.stet.markup;

import java.util.ArrayList;
import java.util.List;
import javax.xml.namespace.QName;
import news.stet.BlockRoles;
import news.stet.Extension;
import news.stet.Media;
import news.stet.markup.xml.Element;
import org.jspecify.annotations.Nullable;

/** Media and where they are shown: in the figure around, among words, or in a figure of their own. */
final class Figures {
    private final BodyHost host;
    private final BodyText text;
    private final List<Media> media = new ArrayList<>();

    Figures(BodyHost host, BodyText text) {
        this.host = host;
        this.text = text;
    }

    List<Media> media() {
        return List.copyOf(media);
    }

    /** Reads an {@code img} or {@code picture}; false if it does not say where the picture is. */
    boolean image(Element element, Scope scope) {
        boolean several = Attributes.name(element).equals("picture");
        Element image = several
                ? element.children()
                        .filter(child -> Attributes.name(child).equals("img"))
                        .findFirst()
                        .orElse(element)
                : element;
        if (Attributes.peek(image, "src") == null) {
            return false;
        }
        List<Extension> besides = new ArrayList<>();
        if (several) {
            besides.addAll(Kept.attributes(element, host));
            element.children().filter(child -> child != image).forEach(child -> besides.add(Kept.whole(child, host)));
        }
        String id = mediumId(image, besides);
        media.add(MediaElements.picture(image, id, besides, host));
        OpenBlock here = text.target(scope);
        if (here != null) {
            text.picture(here, id);
        } else {
            show(id, element, scope);
        }
        return true;
    }

    /** Reads another medium; false if it does not say where it is. */
    boolean embedded(Element element, Scope scope) {
        if (MediaElements.address(element) == null) {
            return false;
        }
        List<Extension> besides = new ArrayList<>();
        String id = mediumId(element, besides);
        Media medium = MediaElements.embedded(element, id, host);
        besides.addAll(medium.extensions());
        media.add(medium.toBuilder().extensions(besides).build());
        show(id, element, scope);
        return true;
    }

    private String mediumId(Element element, List<Extension> besides) {
        String wanted = Attributes.takeId(element);
        String id = host.id(wanted, "m", element.place());
        if (wanted != null && !wanted.equals(id)) {
            besides.add(Kept.attribute(new QName("id"), wanted, host));
        }
        return id;
    }

    private void show(String medium, Element element, Scope scope) {
        OpenBlock figure = scope.block();
        if (figure == null || !figure.is(BlockRoles.FIGURE) || figure.shows) {
            text.endParagraph();
            figure = text.open(BlockRoles.FIGURE, null, scope.block(), false, element.place());
        }
        figure.builder.media(medium);
        figure.shows = true;
    }

    /** Takes what a {@code media} of NITF refers to; the id of the medium, or null if it refers to nothing. */
    @Nullable
    String references(Element element) {
        Media medium = MediaElements.nitf(element, host.id(null, "m", element.place()), host);
        if (medium == null) {
            return null;
        }
        media.add(medium);
        element.content().removeIf(part -> part instanceof Element child && MediaElements.isReference(child));
        return medium.id();
    }
}

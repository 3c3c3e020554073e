package news.stet.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.namespace.QName;
import news.stet.Code;
import news.stet.Extension;
import news.stet.ItemClasses;
import news.stet.Label;
import news.stet.Media;
import news.stet.Rendition;
import news.stet.markup.xml.Element;
import org.jspecify.annotations.Nullable;

/** Pictures, videos and whatever else is shown, as media; what they say beyond is kept with them. */
final class MediaElements {
    private static final Map<String, Code> KINDS = Map.ofEntries(
            Map.entry("image", ItemClasses.PICTURE),
            Map.entry("photo", ItemClasses.PICTURE),
            Map.entry("picture", ItemClasses.PICTURE),
            Map.entry("img", ItemClasses.PICTURE),
            Map.entry("graphic", ItemClasses.GRAPHIC),
            Map.entry("graphics", ItemClasses.GRAPHIC),
            Map.entry("video", ItemClasses.VIDEO),
            Map.entry("audio", ItemClasses.AUDIO),
            Map.entry("text", ItemClasses.TEXT));

    private MediaElements() {}

    /** Where the file of an HTML element is, or null. */
    static @Nullable String address(Element element) {
        for (String name : List.of("src", "data")) {
            String address = element.peek(new QName(name));
            if (address != null && !address.isEmpty()) {
                return address;
            }
        }
        return element.children()
                .filter(child -> isSource(child) && address(child) != null)
                .findFirst()
                .map(MediaElements::address)
                .orElse(null);
    }

    private static boolean isSource(Element element) {
        return name(element).equals("source");
    }

    /** An {@code img}. */
    static Media picture(Element element, String id, List<Extension> besides, BodyHost host) {
        String title = filled(element, "title");
        Media.Builder medium = Media.builder(id)
                .kind(ItemClasses.PICTURE)
                .alternativeText(alternative(element))
                .titles(title == null ? List.of() : List.of(Label.of(title)));
        medium.renditions(List.of(rendition(element, "src", "type", host, false)));
        List<Extension> kept = Kept.attributes(element, host);
        kept.addAll(besides);
        return medium.extensions(kept).build();
    }

    /** A {@code video}, {@code audio}, {@code iframe}, {@code embed} or {@code object}. */
    static Media embedded(Element element, String id, BodyHost host) {
        List<Extension> kept = new ArrayList<>();
        boolean words =
                element.content().stream().anyMatch(part -> part instanceof String text && FlowText.isVisible(text));
        if (words) {
            kept.add(Kept.whole(element, host)); // what is said to those who cannot play it
        }
        String type = element.peek(new QName("type"));
        List<Rendition> renditions = new ArrayList<>();
        String own = element.peek(new QName("src")) != null ? "src" : "data";
        if (filled(element, own, false) != null) {
            renditions.add(rendition(element, own, "type", host, false));
        }
        for (Element child : element.children().toList()) {
            if (isSource(child) && address(child) != null) {
                type = type == null ? child.peek(new QName("type")) : type;
                renditions.add(rendition(child, "src", "type", host, true));
            } else if (!words) {
                kept.add(Kept.whole(child, host));
            }
        }
        String title = filled(element, "title");
        kept.addAll(0, Kept.attributes(element, host));
        return Media.builder(id)
                .kind(kind(name(element), type))
                .titles(title == null ? List.of() : List.of(Label.of(title)))
                .renditions(renditions)
                .extensions(kept)
                .build();
    }

    /** The references and data of a {@code media} of NITF, or null if it has neither. */
    static @Nullable Media nitf(Element element, String id, BodyHost host) {
        List<Rendition> renditions = new ArrayList<>();
        List<Extension> kept = new ArrayList<>();
        String alternative = null;
        String type = null;
        for (Element child : element.children().toList()) {
            switch (name(child)) {
                case "media-reference" -> {
                    alternative = alternative == null ? filled(child, "alternate-text") : alternative;
                    type = type == null ? child.peek(new QName("mime-type")) : type;
                    if (FlowText.isVisible(child.text())) {
                        kept.add(Kept.whole(child, host));
                    }
                    renditions.add(rendition(child, "source", "mime-type", host, true));
                }
                case "media-metadata", "media-object" -> kept.add(Kept.whole(child, host));
                default -> {}
            }
        }
        if (renditions.isEmpty() && kept.isEmpty()) {
            return null;
        }
        String named = element.peek(new QName("media-type"));
        Code kind = kind(named == null ? "" : named.toLowerCase(Locale.ROOT), type);
        if (kind != null && named != null && KINDS.containsKey(named.toLowerCase(Locale.ROOT))) {
            element.take("media-type");
        }
        return Media.builder(id)
                .kind(kind)
                .alternativeText(alternative)
                .renditions(renditions)
                .extensions(kept)
                .build();
    }

    /** Whether {@link #nitf} has read a child of a {@code media}. */
    static boolean isReference(Element child) {
        return name(child).equals("media-reference")
                || name(child).equals("media-metadata")
                || name(child).equals("media-object");
    }

    private static Rendition rendition(Element element, String source, String type, BodyHost host, boolean keeps) {
        Rendition.Builder rendition = Rendition.builder()
                .href(filled(element, source))
                .contentType(filled(element, type))
                .width(pixels(element, "width"))
                .height(pixels(element, "height"));
        if (keeps) {
            rendition.extensions(Kept.attributes(element, host));
        }
        return rendition.build();
    }

    private static @Nullable Code kind(String name, @Nullable String type) {
        Code kind = KINDS.get(name);
        if (kind != null || type == null) {
            return kind;
        }
        int slash = type.indexOf('/');
        return slash < 0 ? null : KINDS.get(type.substring(0, slash).strip().toLowerCase(Locale.ROOT));
    }

    private static @Nullable String alternative(Element element) {
        return filled(element, "alt");
    }

    /** Takes an attribute that says something. */
    private static @Nullable String filled(Element element, String name) {
        return filled(element, name, true);
    }

    private static @Nullable String filled(Element element, String name, boolean take) {
        String value = element.peek(new QName(name));
        if (value == null || value.isEmpty()) {
            return null;
        }
        return take ? element.take(name) : value;
    }

    /** Takes a whole number of pixels, and leaves a percentage where it is. */
    private static @Nullable Integer pixels(Element element, String name) {
        String value = element.peek(new QName(name));
        if (value == null
                || value.isEmpty()
                || value.length() > 10
                || !value.chars().allMatch(c -> c >= '0' && c <= '9')
                || Long.parseLong(value) > Integer.MAX_VALUE) {
            return null;
        }
        element.take(name);
        return Integer.valueOf(value);
    }

    private static String name(Element element) {
        return element.name().getLocalPart().toLowerCase(Locale.ROOT);
    }
}

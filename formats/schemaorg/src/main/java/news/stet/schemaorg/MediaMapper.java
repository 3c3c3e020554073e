package news.stet.schemaorg;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.stet.Article;
import news.stet.Code;
import news.stet.ItemClasses;
import news.stet.Label;
import news.stet.Media;
import news.stet.Rendition;
import news.stet.json.syntax.Json;
import org.jspecify.annotations.Nullable;

/** The pictures, videos and other media of an article. */
final class MediaMapper {
    private static final String PICTURE = "ImageObject";
    private static final String VIDEO = "VideoObject";
    private static final String AUDIO = "AudioObject";
    private static final String OTHER = "MediaObject";

    /** Where the article names its media, by their type. */
    private static final List<Map.Entry<String, String>> PROPERTIES =
            List.of(Map.entry(PICTURE, "image"), Map.entry(VIDEO, "video"), Map.entry(OTHER, "associatedMedia"));

    private static final Set<String> MEDIA = Set.of(PICTURE, VIDEO, OTHER, AUDIO);

    private MediaMapper() {}

    /** Names the media in the node of the article. */
    static void refer(Draft draft, Json article) {
        Article of = draft.article();
        for (Map.Entry<String, String> property : PROPERTIES) {
            Node.put(
                    article,
                    property.getValue(),
                    of.media().stream()
                            .filter(medium -> type(medium).equals(property.getKey()))
                            .map(medium -> draft.part(medium.id()))
                            .toList());
        }
    }

    private static String type(Media medium) {
        return ItemClasses.PICTURE.equals(medium.kind())
                ? PICTURE
                : ItemClasses.VIDEO.equals(medium.kind()) ? VIDEO : OTHER;
    }

    static Json write(Draft draft, Media medium) {
        String path = "media/" + medium.id();
        String type = type(medium);
        if (!type.equals(OTHER)) {
            draft.shown(path + "/kind");
        }
        Json node = Json.object()
                .put(Node.TYPE, Json.string(type))
                .put(Node.ID, Json.string(draft.names().part(medium.id())));
        draft.shown(path + "/id");
        List<String> titles = medium.titles().stream().map(Label::text).toList();
        if (!titles.isEmpty()) {
            node.put("name", titles.get(0));
            draft.first(path + "/titles/0/text", titles);
        }
        if (medium.alternativeText() != null) {
            node.put("description", medium.alternativeText());
            draft.shown(path + "/alternativeText");
        }
        if (!medium.renditions().isEmpty()) {
            rendition(draft, node, path + "/renditions/", medium.renditions());
        }
        PartyMapper.write(draft, node, "creator", path + "/creators", medium.creators(), Types.PERSON);
        draft.keep(node, path + "/", medium.extensions());
        return node;
    }

    /** The preferred one. */
    private static void rendition(Draft draft, Json node, String path, List<Rendition> renditions) {
        Rendition rendition = renditions.get(0);
        if (!Names.isAbsolute(rendition.href())) {
            return;
        }
        node.put("contentUrl", rendition.href()).put("encodingFormat", rendition.contentType());
        List<File> files = renditions.stream()
                .map(each -> new File(each.href(), each.contentType()))
                .toList();
        draft.first(path + "0/href", files);
        if (rendition.contentType() != null) {
            draft.first(path + "0/contentType", files);
        }
    }

    private record File(@Nullable String address, @Nullable String type) {}

    static boolean isMedium(List<String> types) {
        return types.stream().anyMatch(type -> MEDIA.contains(type));
    }

    /** The media that the node of an article names. */
    static void read(Intake intake, Node article) {
        for (Map.Entry<String, String> known : PROPERTIES) {
            String property = known.getValue();
            List<Json> understood = new ArrayList<>();
            for (Json value : article.values(property)) {
                Json found = intake.resolve(value);
                boolean isAddress = found.isString() || Node.isReference(found);
                if (isAddress || isMedium(Node.types(found))) {
                    understood.add(found);
                } else {
                    intake.reading().odd(value, "a medium", "; the property was kept apart");
                }
            }
            if (understood.size() == article.values(property).size()) {
                article.take(property);
                understood.forEach(value -> intake.medium(value, known.getKey()));
            }
        }
    }

    /** The medium of an address alone. */
    static Media read(String id, String address, String type) {
        return Media.builder(id)
                .kind(kind(List.of(type)))
                .rendition(Rendition.builder().href(address).build())
                .build();
    }

    static Media read(Intake intake, Node node, String id) {
        Media.Builder medium = Media.builder(id).kind(kind(node.types()));
        String title = node.text("name");
        if (title != null) {
            medium.title(Label.of(title));
        }
        String text = node.text("description");
        String address = node.text("contentUrl");
        if (address == null) {
            address = node.text("url");
        }
        if (address != null) {
            medium.rendition(Rendition.builder()
                    .href(address)
                    .contentType(node.text("encodingFormat"))
                    .build());
        }
        return medium.alternativeText(text)
                .creators(PartyMapper.read(intake, node, "creator"))
                .extensions(node.rest())
                .build();
    }

    private static @Nullable Code kind(List<String> types) {
        return types.contains(PICTURE)
                ? ItemClasses.PICTURE
                : types.contains(VIDEO) ? ItemClasses.VIDEO : types.contains(AUDIO) ? ItemClasses.AUDIO : null;
    }
}

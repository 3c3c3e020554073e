package news.stet.csv;

import static news.stet.csv.ValueMapper.PLAIN;
import static news.stet.csv.ValueMapper.cell;

import java.util.List;
import news.stet.Code;
import news.stet.Extension;
import news.stet.Label;
import news.stet.Media;
import news.stet.Party;
import news.stet.Rendition;
import org.jspecify.annotations.Nullable;

/** Pictures and other media, and the files they can be had in. */
final class MediaMapper {
    private MediaMapper() {}

    static void write(Rows rows, List<Media> media) {
        for (Media medium : media) {
            String path = "media/" + medium.id();
            List<@Nullable Extension> left = rows.addOwner(
                    Tables.MEDIA,
                    medium.extensions(),
                    medium.id(),
                    cell(medium.kind(), PLAIN),
                    cell(medium.identity(), PLAIN),
                    medium.alternativeText());
            ValueMapper.writeLabels(rows, path + "/titles", medium.titles());
            ConceptMapper.writeParties(rows, path + "/creators", medium.creators());
            for (int i = 0; i < medium.renditions().size(); i++) {
                Rendition rendition = medium.renditions().get(i);
                List<@Nullable Extension> rest = rows.addOwner(
                        Tables.RENDITIONS,
                        rendition.extensions(),
                        medium.id(),
                        Integer.toString(i),
                        cell(rendition.role(), PLAIN),
                        rendition.href(),
                        rendition.item(),
                        rendition.contentType(),
                        cell(rendition.width()),
                        cell(rendition.height()),
                        cell(rendition.size()),
                        rendition.duration());
                ValueMapper.writeExtensions(rows, path + "/renditions/" + i, rest);
            }
            ValueMapper.writeExtensions(rows, path, left);
        }
    }

    static List<Media> media(Parts parts) {
        return parts.list(Tables.MEDIA, (row, index) -> {
            String id = row.required("media");
            String path = "media/" + id;
            Code kind = row.code("kind", PLAIN);
            Code identity = row.code("identity", PLAIN);
            List<Label> titles = ValueMapper.labels(parts, path, "/titles");
            List<Party> creators = ConceptMapper.parties(parts, path, "/creators");
            List<Rendition> renditions = renditions(parts, id);
            List<Extension> extensions = ValueMapper.extensions(parts, path, row);
            return parts.build(
                    path,
                    () -> new Media(
                            id,
                            kind,
                            identity,
                            titles,
                            row.text("alternative_text"),
                            creators,
                            renditions,
                            extensions));
        });
    }

    private static List<Rendition> renditions(Parts parts, String medium) {
        return parts.list(Tables.RENDITIONS, medium, "", (row, index) -> {
            String path = "media/" + medium + "/renditions/" + index;
            Code role = row.code("role", PLAIN);
            Integer width = row.integer("width");
            Integer height = row.integer("height");
            Long size = row.size("size");
            List<Extension> extensions = ValueMapper.extensions(parts, path, row);
            return parts.build(
                    path,
                    () -> new Rendition(
                            role,
                            row.text("href"),
                            row.text("item"),
                            row.text("content_type"),
                            width,
                            height,
                            size,
                            row.text("duration"),
                            extensions));
        });
    }
}

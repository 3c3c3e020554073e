package news.stet.csv;

import static news.stet.csv.ValueMapper.PLAIN;

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
            List<@Nullable Extension> left = rows.row(Tables.MEDIA)
                    .text(medium.id())
                    .code(medium.kind(), PLAIN)
                    .code(medium.identity(), PLAIN)
                    .text(medium.alternativeText())
                    .end(medium.extensions());
            ValueMapper.writeLabels(rows, path, "/titles", medium.titles());
            ConceptMapper.writeParties(rows, path, "/creators", medium.creators());
            for (int i = 0; i < medium.renditions().size(); i++) {
                Rendition rendition = medium.renditions().get(i);
                List<@Nullable Extension> rest = rows.row(Tables.RENDITIONS)
                        .text(medium.id())
                        .number(i)
                        .code(rendition.role(), PLAIN)
                        .text(rendition.href())
                        .text(rendition.item())
                        .text(rendition.contentType())
                        .number(rendition.width())
                        .number(rendition.height())
                        .number(rendition.size())
                        .text(rendition.duration())
                        .end(rendition.extensions());
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

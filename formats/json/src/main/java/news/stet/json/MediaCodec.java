package news.stet.json;

import java.util.List;
import news.stet.Code;
import news.stet.Extension;
import news.stet.Label;
import news.stet.Media;
import news.stet.Party;
import news.stet.Rendition;
import org.jspecify.annotations.Nullable;

/** A picture, video, sound or graphic. */
final class MediaCodec extends ObjectCodec<Media> {
    static final MediaCodec MEDIA = new MediaCodec();

    private MediaCodec() {
        super(Members.MEDIA);
    }

    @Override
    @Nullable
    Media readMembers(Input in) {
        String id = null;
        Code kind = null;
        Code identity = null;
        List<Label> titles = List.of();
        String alternativeText = null;
        List<Party> creators = List.of();
        List<Rendition> renditions = List.of();
        for (String member = in.member(); member != null; member = in.member()) {
            switch (member) {
                case "id" -> id = in.word();
                case "kind" -> kind = in.value(CodeCodec.PLAIN);
                case "identity" -> identity = in.value(CodeCodec.PLAIN);
                case "titles" -> titles = in.list(TextCodec.LABEL);
                case "alternativeText" -> alternativeText = in.string();
                case "creators" -> creators = in.list(PartyCodec.PARTY);
                case "renditions" -> renditions = in.list(RenditionCodec.RENDITION);
                default -> throw new IllegalStateException(member);
            }
        }
        if (in.isBroken() || id == null) {
            return null;
        }
        return new Media(id, kind, identity, titles, alternativeText, creators, renditions, in.extensions());
    }

    @Override
    void writeMembers(Output out, Media media) {
        out.string("id", media.id());
        out.value("kind", media.kind(), CodeCodec.PLAIN);
        out.value("identity", media.identity(), CodeCodec.PLAIN);
        out.list("titles", media.titles(), TextCodec.LABEL);
        out.string("alternativeText", media.alternativeText());
        out.list("creators", media.creators(), PartyCodec.PARTY);
        out.list("renditions", media.renditions(), RenditionCodec.RENDITION);
    }

    @Override
    List<Extension> extensions(Media media) {
        return media.extensions();
    }

    /** A file it can be had in. */
    static final class RenditionCodec extends ObjectCodec<Rendition> {
        static final RenditionCodec RENDITION = new RenditionCodec();

        private RenditionCodec() {
            super(Members.RENDITION);
        }

        @Override
        @Nullable
        Rendition readMembers(Input in) {
            Code role = null;
            String href = null;
            String item = null;
            String contentType = null;
            Integer width = null;
            Integer height = null;
            Long size = null;
            String duration = null;
            for (String member = in.member(); member != null; member = in.member()) {
                switch (member) {
                    case "role" -> role = in.value(CodeCodec.PLAIN);
                    case "href" -> href = in.string();
                    case "item" -> item = in.string();
                    case "contentType" -> contentType = in.word();
                    case "width" -> width = in.integer();
                    case "height" -> height = in.integer();
                    case "size" -> size = in.whole();
                    case "duration" -> duration = in.string();
                    default -> throw new IllegalStateException(member);
                }
            }
            if (in.isBroken()) {
                return null;
            }
            return new Rendition(role, href, item, contentType, width, height, size, duration, in.extensions());
        }

        @Override
        void writeMembers(Output out, Rendition rendition) {
            out.value("role", rendition.role(), CodeCodec.PLAIN);
            out.string("href", rendition.href());
            out.string("item", rendition.item());
            out.string("contentType", rendition.contentType());
            out.integer("width", rendition.width());
            out.integer("height", rendition.height());
            out.whole("size", rendition.size());
            out.string("duration", rendition.duration());
        }

        @Override
        List<Extension> extensions(Rendition rendition) {
            return rendition.extensions();
        }
    }
}

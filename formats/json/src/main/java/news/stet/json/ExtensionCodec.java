package news.stet.json;

import news.stet.Extension;
import org.jspecify.annotations.Nullable;

/** What is not Stet's and cannot stand in its place: data of other syntaxes above all. */
final class ExtensionCodec extends ObjectCodec<Extension> {
    /** The media type of members that were found in their place. */
    static final String JSON = "application/json";

    static final ExtensionCodec EXTENSION = new ExtensionCodec();

    private ExtensionCodec() {
        super(Members.EXTENSION, true);
    }

    @Override
    @Nullable
    Extension readMembers(Input in) {
        String path = null;
        Integer position = null;
        String name = null;
        String mediaType = null;
        String content = "";
        for (String member = in.member(); member != null; member = in.member()) {
            switch (member) {
                case "path" -> path = in.string();
                case "position" -> position = in.integer();
                case "name" -> name = in.string();
                case "mediaType" -> mediaType = in.word();
                case "content" -> content = in.value(StringCodec.STRING, "");
                default -> throw new IllegalStateException(member);
            }
        }
        if (in.isBroken() || name == null || mediaType == null) {
            return null;
        }
        return new Extension(path, position, name, mediaType, content);
    }

    @Override
    void writeMembers(Output out, Extension extension) {
        out.string("path", extension.path());
        out.integer("position", extension.position());
        out.string("name", extension.name());
        out.string("mediaType", extension.mediaType());
        out.text("content", extension.content());
    }
}

package news.stet.json;

import java.util.List;
import news.stet.Article;
import news.stet.Block;
import news.stet.Claim;
import news.stet.Entity;
import news.stet.Extension;
import news.stet.Head;
import news.stet.Media;
import news.stet.Metadata;
import news.stet.Scheme;
import news.stet.Status;
import org.jspecify.annotations.Nullable;

/** A whole article, with the header that says what the document is. */
final class ArticleCodec extends ObjectCodec<Article> {
    /** As one document of its own, which names its schema. */
    static final ArticleCodec DOCUMENT = new ArticleCodec(true);

    /** As one value among others. */
    static final ArticleCodec VALUE = new ArticleCodec(false);

    private final boolean isDocument;

    private ArticleCodec(boolean isDocument) {
        super(Members.ARTICLE);
        this.isDocument = isDocument;
    }

    @Override
    @Nullable
    Article readMembers(Input in) {
        boolean isStet = false;
        String id = null;
        String version = null;
        String language = null;
        Status status = Status.NONE;
        Head head = Head.NONE;
        Metadata metadata = Metadata.NONE;
        List<Media> media = List.of();
        List<Scheme> schemes = List.of();
        List<Block> body = List.of();
        List<Entity> entities = List.of();
        List<Claim> claims = List.of();
        for (String member = in.member(); member != null; member = in.member()) {
            switch (member) {
                case Members.SCHEMA -> in.string(); // an identifier for editors; any will do
                case Members.FORMAT -> isStet = Header.readFormat(in, Header.FORMAT);
                case Members.FORMAT_VERSION -> Header.readVersion(in);
                case "id" -> id = in.word();
                case "version" -> version = in.string();
                case "language" -> language = in.word();
                case "status" -> status = in.value(StatusCodec.STATUS, Status.NONE);
                case "head" -> head = in.value(HeadCodec.HEAD, Head.NONE);
                case "metadata" -> metadata = in.value(MetadataCodec.METADATA, Metadata.NONE);
                case "media" -> media = in.list(MediaCodec.MEDIA);
                case "schemes" -> schemes = in.list(SchemeCodec.SCHEME);
                case "body" -> body = in.list(BlockCodec.BLOCK);
                case "entities" -> entities = in.list(EntityCodec.ENTITY);
                case "claims" -> claims = in.list(ClaimCodec.CLAIM);
                default -> throw new IllegalStateException(member);
            }
        }
        if (!isStet) {
            throw Header.foreign(in);
        }
        if (in.isBroken() || id == null) {
            return null;
        }
        return new Article(
                id, version, language, status, head, metadata, media, schemes, body, entities, claims, in.extensions());
    }

    @Override
    void writeMembers(Output out, Article article) {
        if (isDocument) {
            out.string(Members.SCHEMA, Header.SCHEMA);
        }
        out.string(Members.FORMAT, Header.FORMAT);
        out.string(Members.FORMAT_VERSION, Header.VERSION);
        out.string("id", article.id());
        out.string("version", article.version());
        out.string("language", article.language());
        out.value("status", article.status(), Status.NONE, StatusCodec.STATUS);
        out.value("head", article.head(), Head.NONE, HeadCodec.HEAD);
        out.value("metadata", article.metadata(), Metadata.NONE, MetadataCodec.METADATA);
        out.list("media", article.media(), MediaCodec.MEDIA);
        out.list("schemes", article.schemes(), SchemeCodec.SCHEME);
        out.list("body", article.body(), BlockCodec.BLOCK);
        out.list("entities", article.entities(), EntityCodec.ENTITY);
        out.list("claims", article.claims(), ClaimCodec.CLAIM);
    }

    @Override
    List<Extension> extensions(Article article) {
        return article.extensions();
    }
}

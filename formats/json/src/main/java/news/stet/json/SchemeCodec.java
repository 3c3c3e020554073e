package news.stet.json;

import news.stet.Scheme;
import org.jspecify.annotations.Nullable;

/** What a qcode's alias means. */
final class SchemeCodec extends ObjectCodec<Scheme> {
    static final SchemeCodec SCHEME = new SchemeCodec();

    private SchemeCodec() {
        super(Members.SCHEME, true);
    }

    @Override
    @Nullable
    Scheme readMembers(Input in) {
        String alias = null;
        String uri = null;
        String authority = null;
        String catalog = null;
        for (String member = in.member(); member != null; member = in.member()) {
            switch (member) {
                case "alias" -> alias = in.string();
                case "uri" -> uri = in.string();
                case "authority" -> authority = in.string();
                case "catalog" -> catalog = in.string();
                default -> throw new IllegalStateException(member);
            }
        }
        if (in.isBroken() || alias == null || uri == null) {
            return null;
        }
        return new Scheme(alias, uri, authority, catalog);
    }

    @Override
    void writeMembers(Output out, Scheme scheme) {
        out.string("alias", scheme.alias());
        out.string("uri", scheme.uri());
        out.string("authority", scheme.authority());
        out.string("catalog", scheme.catalog());
    }
}

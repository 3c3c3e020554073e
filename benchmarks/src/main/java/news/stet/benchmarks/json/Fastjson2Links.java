package news.stet.benchmarks.json;

import com.alibaba.fastjson2.JSONReader;
import com.alibaba.fastjson2.JSONWriter;
import java.util.List;
import news.stet.AlternativeId;
import news.stet.Code;
import news.stet.Concept;
import news.stet.Label;
import news.stet.Link;
import news.stet.Media;
import news.stet.Name;
import news.stet.Party;
import news.stet.Rendition;
import news.stet.Rights;
import news.stet.Scheme;

/** Parties, concepts, rights, links and media, by fastjson2's streaming interface. */
final class Fastjson2Links {
    private static final byte[] IDENTITY = Fields.name("identity");
    private static final byte[] KIND = Fields.name("kind");
    private static final byte[] NAMES = Fields.name("names");
    private static final byte[] ROLES = Fields.name("roles");
    private static final byte[] JOB_TITLE = Fields.name("jobTitle");
    private static final byte[] ENTITY = Fields.name("entity");
    private static final byte[] TYPE = Fields.name("type");
    private static final byte[] RELEVANCE = Fields.name("relevance");
    private static final byte[] CONFIDENCE = Fields.name("confidence");
    private static final byte[] HOLDERS = Fields.name("holders");
    private static final byte[] NOTICES = Fields.name("notices");
    private static final byte[] USAGE_TERMS = Fields.name("usageTerms");
    private static final byte[] LINKS = Fields.name("links");
    private static final byte[] VALUE = Fields.name("value");
    private static final byte[] REL = Fields.name("rel");
    private static final byte[] HREF = Fields.name("href");
    private static final byte[] ITEM = Fields.name("item");
    private static final byte[] VERSION = Fields.name("version");
    private static final byte[] CONTENT_TYPE = Fields.name("contentType");
    private static final byte[] LANGUAGE = Fields.name("language");
    private static final byte[] TITLES = Fields.name("titles");
    private static final byte[] ID = Fields.name("id");
    private static final byte[] ALTERNATIVE_TEXT = Fields.name("alternativeText");
    private static final byte[] CREATORS = Fields.name("creators");
    private static final byte[] RENDITIONS = Fields.name("renditions");
    private static final byte[] ROLE = Fields.name("role");
    private static final byte[] WIDTH = Fields.name("width");
    private static final byte[] HEIGHT = Fields.name("height");
    private static final byte[] SIZE = Fields.name("size");
    private static final byte[] DURATION = Fields.name("duration");
    private static final byte[] ALIAS = Fields.name("alias");
    private static final byte[] URI = Fields.name("uri");
    private static final byte[] AUTHORITY = Fields.name("authority");
    private static final byte[] CATALOG = Fields.name("catalog");

    private Fastjson2Links() {}

    static Party party(JSONReader r) {
        Code identity = null;
        Code kind = null;
        List<Name> names = List.of();
        List<Code> roles = List.of();
        String jobTitle = null;
        String entity = null;
        r.nextIfObjectStart();
        while (!r.nextIfObjectEnd()) {
            String name = r.readFieldName();
            switch (name) {
                case "identity" -> identity = Fastjson2Texts.code(r, null);
                case "kind" -> kind = Fastjson2Texts.code(r, null);
                case "names" -> names = Fields.list(r, Fastjson2Texts::name);
                case "roles" -> roles = Fields.list(r, Fastjson2Texts::code);
                case "jobTitle" -> jobTitle = r.readString();
                case "entity" -> entity = r.readString();
                default -> throw Fields.unknown(name);
            }
        }
        return new Party(identity, kind, names, roles, jobTitle, entity, List.of());
    }

    static void party(JSONWriter w, Party party) {
        w.startObject();
        Fastjson2Texts.code(w, IDENTITY, party.identity(), null);
        Fastjson2Texts.code(w, KIND, party.kind(), null);
        Fields.list(w, NAMES, party.names(), Fastjson2Texts::name);
        Fields.list(w, ROLES, party.roles(), Fastjson2Texts::code);
        Fields.string(w, JOB_TITLE, party.jobTitle());
        Fields.string(w, ENTITY, party.entity());
        w.endObject();
    }

    static Concept concept(JSONReader r) {
        Code identity = null;
        Code type = null;
        List<Name> names = List.of();
        Integer relevance = null;
        Integer confidence = null;
        String entity = null;
        r.nextIfObjectStart();
        while (!r.nextIfObjectEnd()) {
            String name = r.readFieldName();
            switch (name) {
                case "identity" -> identity = Fastjson2Texts.code(r, null);
                case "type" -> type = Fastjson2Texts.code(r, null);
                case "names" -> names = Fields.list(r, Fastjson2Texts::name);
                case "relevance" -> relevance = r.readInt32();
                case "confidence" -> confidence = r.readInt32();
                case "entity" -> entity = r.readString();
                default -> throw Fields.unknown(name);
            }
        }
        return new Concept(identity, type, names, relevance, confidence, entity, List.of());
    }

    static void concept(JSONWriter w, Concept concept) {
        w.startObject();
        Fastjson2Texts.code(w, IDENTITY, concept.identity(), null);
        Fastjson2Texts.code(w, TYPE, concept.type(), null);
        Fields.list(w, NAMES, concept.names(), Fastjson2Texts::name);
        Fields.integer(w, RELEVANCE, concept.relevance());
        Fields.integer(w, CONFIDENCE, concept.confidence());
        Fields.string(w, ENTITY, concept.entity());
        w.endObject();
    }

    static Rights rights(JSONReader r) {
        List<Party> holders = List.of();
        List<Label> notices = List.of();
        List<Label> usageTerms = List.of();
        List<Link> links = List.of();
        r.nextIfObjectStart();
        while (!r.nextIfObjectEnd()) {
            String name = r.readFieldName();
            switch (name) {
                case "holders" -> holders = Fields.list(r, Fastjson2Links::party);
                case "notices" -> notices = Fields.list(r, Fastjson2Texts::label);
                case "usageTerms" -> usageTerms = Fields.list(r, Fastjson2Texts::label);
                case "links" -> links = Fields.list(r, Fastjson2Links::link);
                default -> throw Fields.unknown(name);
            }
        }
        return new Rights(holders, notices, usageTerms, links, List.of());
    }

    static void rights(JSONWriter w, Rights rights) {
        w.startObject();
        Fields.list(w, HOLDERS, rights.holders(), Fastjson2Links::party);
        Fields.list(w, NOTICES, rights.notices(), Fastjson2Texts::label);
        Fields.list(w, USAGE_TERMS, rights.usageTerms(), Fastjson2Texts::label);
        Fields.list(w, LINKS, rights.links(), Fastjson2Links::link);
        w.endObject();
    }

    static AlternativeId alternativeId(JSONReader r) {
        String value = null;
        Code type = null;
        r.nextIfObjectStart();
        while (!r.nextIfObjectEnd()) {
            String name = r.readFieldName();
            switch (name) {
                case "value" -> value = r.readString();
                case "type" -> type = Fastjson2Texts.code(r, null);
                default -> throw Fields.unknown(name);
            }
        }
        return new AlternativeId(Fields.said(value, "value"), type);
    }

    static void alternativeId(JSONWriter w, AlternativeId alternativeId) {
        w.startObject();
        Fields.string(w, VALUE, alternativeId.value());
        Fastjson2Texts.code(w, TYPE, alternativeId.type(), null);
        w.endObject();
    }

    static Link link(JSONReader r) {
        Code rel = null;
        String href = null;
        String item = null;
        String version = null;
        Code kind = null;
        String contentType = null;
        String language = null;
        List<Label> titles = List.of();
        r.nextIfObjectStart();
        while (!r.nextIfObjectEnd()) {
            String name = r.readFieldName();
            switch (name) {
                case "rel" -> rel = Fastjson2Texts.code(r, null);
                case "href" -> href = r.readString();
                case "item" -> item = r.readString();
                case "version" -> version = r.readString();
                case "kind" -> kind = Fastjson2Texts.code(r, null);
                case "contentType" -> contentType = r.readString();
                case "language" -> language = r.readString();
                case "titles" -> titles = Fields.list(r, Fastjson2Texts::label);
                default -> throw Fields.unknown(name);
            }
        }
        return new Link(rel, href, item, version, kind, contentType, language, titles, List.of());
    }

    static void link(JSONWriter w, Link link) {
        w.startObject();
        Fastjson2Texts.code(w, REL, link.rel(), null);
        Fields.string(w, HREF, link.href());
        Fields.string(w, ITEM, link.item());
        Fields.string(w, VERSION, link.version());
        Fastjson2Texts.code(w, KIND, link.kind(), null);
        Fields.string(w, CONTENT_TYPE, link.contentType());
        Fields.string(w, LANGUAGE, link.language());
        Fields.list(w, TITLES, link.titles(), Fastjson2Texts::label);
        w.endObject();
    }

    static Media media(JSONReader r) {
        String id = null;
        Code kind = null;
        Code identity = null;
        List<Label> titles = List.of();
        String alternativeText = null;
        List<Party> creators = List.of();
        List<Rendition> renditions = List.of();
        r.nextIfObjectStart();
        while (!r.nextIfObjectEnd()) {
            String name = r.readFieldName();
            switch (name) {
                case "id" -> id = r.readString();
                case "kind" -> kind = Fastjson2Texts.code(r, null);
                case "identity" -> identity = Fastjson2Texts.code(r, null);
                case "titles" -> titles = Fields.list(r, Fastjson2Texts::label);
                case "alternativeText" -> alternativeText = r.readString();
                case "creators" -> creators = Fields.list(r, Fastjson2Links::party);
                case "renditions" -> renditions = Fields.list(r, Fastjson2Links::rendition);
                default -> throw Fields.unknown(name);
            }
        }
        return new Media(
                Fields.said(id, "id"), kind, identity, titles, alternativeText, creators, renditions, List.of());
    }

    static void media(JSONWriter w, Media media) {
        w.startObject();
        Fields.string(w, ID, media.id());
        Fastjson2Texts.code(w, KIND, media.kind(), null);
        Fastjson2Texts.code(w, IDENTITY, media.identity(), null);
        Fields.list(w, TITLES, media.titles(), Fastjson2Texts::label);
        Fields.string(w, ALTERNATIVE_TEXT, media.alternativeText());
        Fields.list(w, CREATORS, media.creators(), Fastjson2Links::party);
        Fields.list(w, RENDITIONS, media.renditions(), Fastjson2Links::rendition);
        w.endObject();
    }

    static Rendition rendition(JSONReader r) {
        Code role = null;
        String href = null;
        String item = null;
        String contentType = null;
        Integer width = null;
        Integer height = null;
        Long size = null;
        String duration = null;
        r.nextIfObjectStart();
        while (!r.nextIfObjectEnd()) {
            String name = r.readFieldName();
            switch (name) {
                case "role" -> role = Fastjson2Texts.code(r, null);
                case "href" -> href = r.readString();
                case "item" -> item = r.readString();
                case "contentType" -> contentType = r.readString();
                case "width" -> width = r.readInt32();
                case "height" -> height = r.readInt32();
                case "size" -> size = r.readInt64();
                case "duration" -> duration = r.readString();
                default -> throw Fields.unknown(name);
            }
        }
        return new Rendition(role, href, item, contentType, width, height, size, duration, List.of());
    }

    static void rendition(JSONWriter w, Rendition rendition) {
        w.startObject();
        Fastjson2Texts.code(w, ROLE, rendition.role(), null);
        Fields.string(w, HREF, rendition.href());
        Fields.string(w, ITEM, rendition.item());
        Fields.string(w, CONTENT_TYPE, rendition.contentType());
        Fields.integer(w, WIDTH, rendition.width());
        Fields.integer(w, HEIGHT, rendition.height());
        Fields.whole(w, SIZE, rendition.size());
        Fields.string(w, DURATION, rendition.duration());
        w.endObject();
    }

    static Scheme scheme(JSONReader r) {
        String alias = null;
        String uri = null;
        String authority = null;
        String catalog = null;
        r.nextIfObjectStart();
        while (!r.nextIfObjectEnd()) {
            String name = r.readFieldName();
            switch (name) {
                case "alias" -> alias = r.readString();
                case "uri" -> uri = r.readString();
                case "authority" -> authority = r.readString();
                case "catalog" -> catalog = r.readString();
                default -> throw Fields.unknown(name);
            }
        }
        return new Scheme(Fields.said(alias, "alias"), Fields.said(uri, "uri"), authority, catalog);
    }

    static void scheme(JSONWriter w, Scheme scheme) {
        w.startObject();
        Fields.string(w, ALIAS, scheme.alias());
        Fields.string(w, URI, scheme.uri());
        Fields.string(w, AUTHORITY, scheme.authority());
        Fields.string(w, CATALOG, scheme.catalog());
        w.endObject();
    }
}

package news.stet.benchmarks.json;

import com.alibaba.fastjson2.JSONException;
import com.alibaba.fastjson2.JSONReader;
import com.alibaba.fastjson2.JSONWriter;
import java.util.List;
import news.stet.AlternativeId;
import news.stet.Article;
import news.stet.Block;
import news.stet.Claim;
import news.stet.Classification;
import news.stet.Code;
import news.stet.Concept;
import news.stet.Correction;
import news.stet.Credits;
import news.stet.Dates;
import news.stet.Embargo;
import news.stet.Entity;
import news.stet.Head;
import news.stet.Label;
import news.stet.Link;
import news.stet.Media;
import news.stet.Metadata;
import news.stet.Name;
import news.stet.Party;
import news.stet.Rights;
import news.stet.Scheme;
import news.stet.Signal;
import news.stet.Status;
import news.stet.When;

/** An article and what stands around its text, by fastjson2's streaming interface. */
final class Fastjson2Articles {
    private static final byte[] PUBLICATION = Fields.name("publication");
    private static final byte[] EMBARGO = Fields.name("embargo");
    private static final byte[] EXPIRY = Fields.name("expiry");
    private static final byte[] SIGNALS = Fields.name("signals");
    private static final byte[] CORRECTIONS = Fields.name("corrections");
    private static final byte[] NOTES = Fields.name("notes");
    private static final byte[] UNTIL = Fields.name("until");
    private static final byte[] CODE = Fields.name("code");
    private static final byte[] SEVERITY = Fields.name("severity");
    private static final byte[] NAMES = Fields.name("names");
    private static final byte[] TARGET = Fields.name("target");
    private static final byte[] VERSION = Fields.name("version");
    private static final byte[] TIME = Fields.name("time");
    private static final byte[] NOTE = Fields.name("note");
    private static final byte[] HEADLINES = Fields.name("headlines");
    private static final byte[] BYLINES = Fields.name("bylines");
    private static final byte[] DATELINES = Fields.name("datelines");
    private static final byte[] CREDIT_LINES = Fields.name("creditLines");
    private static final byte[] DESCRIPTIONS = Fields.name("descriptions");
    private static final byte[] SLUGLINES = Fields.name("sluglines");
    private static final byte[] KEYWORDS = Fields.name("keywords");
    private static final byte[] TITLES = Fields.name("titles");
    private static final byte[] DATES = Fields.name("dates");
    private static final byte[] CREDITS = Fields.name("credits");
    private static final byte[] CLASSIFICATION = Fields.name("classification");
    private static final byte[] RIGHTS = Fields.name("rights");
    private static final byte[] ALTERNATIVE_IDS = Fields.name("alternativeIds");
    private static final byte[] LINKS = Fields.name("links");
    private static final byte[] CATALOGS = Fields.name("catalogs");
    private static final byte[] FIRST_CREATED = Fields.name("firstCreated");
    private static final byte[] VERSION_CREATED = Fields.name("versionCreated");
    private static final byte[] CONTENT_CREATED = Fields.name("contentCreated");
    private static final byte[] CONTENT_MODIFIED = Fields.name("contentModified");
    private static final byte[] PROVIDER = Fields.name("provider");
    private static final byte[] SERVICES = Fields.name("services");
    private static final byte[] CREATORS = Fields.name("creators");
    private static final byte[] CONTRIBUTORS = Fields.name("contributors");
    private static final byte[] INFO_SOURCES = Fields.name("infoSources");
    private static final byte[] ITEM_CLASS = Fields.name("itemClass");
    private static final byte[] URGENCY = Fields.name("urgency");
    private static final byte[] ROLE = Fields.name("role");
    private static final byte[] GENRES = Fields.name("genres");
    private static final byte[] SUBJECTS = Fields.name("subjects");
    private static final byte[] SECTIONS = Fields.name("sections");
    private static final byte[] LOCATED = Fields.name("located");
    private static final byte[] FORMAT = Fields.name("format");
    private static final byte[] FORMAT_VERSION = Fields.name("formatVersion");
    private static final byte[] ID = Fields.name("id");
    private static final byte[] LANGUAGE = Fields.name("language");
    private static final byte[] STATUS = Fields.name("status");
    private static final byte[] HEAD = Fields.name("head");
    private static final byte[] METADATA = Fields.name("metadata");
    private static final byte[] MEDIA = Fields.name("media");
    private static final byte[] SCHEMES = Fields.name("schemes");
    private static final byte[] BODY = Fields.name("body");
    private static final byte[] ENTITIES = Fields.name("entities");
    private static final byte[] CLAIMS = Fields.name("claims");

    private Fastjson2Articles() {}

    static Article article(JSONReader r) {
        String format = null;
        String formatVersion = null;
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
        r.nextIfObjectStart();
        while (!r.nextIfObjectEnd()) {
            String name = r.readFieldName();
            switch (name) {
                case "$schema" -> r.skipValue();
                case "format" -> format = r.readString();
                case "formatVersion" -> formatVersion = r.readString();
                case "id" -> id = r.readString();
                case "version" -> version = r.readString();
                case "language" -> language = r.readString();
                case "status" -> status = status(r);
                case "head" -> head = head(r);
                case "metadata" -> metadata = metadata(r);
                case "media" -> media = Fields.list(r, Fastjson2Links::media);
                case "schemes" -> schemes = Fields.list(r, Fastjson2Links::scheme);
                case "body" -> body = Fields.list(r, Fastjson2Texts::block);
                case "entities" -> entities = Fields.list(r, Fastjson2Claims::entity);
                case "claims" -> claims = Fields.list(r, Fastjson2Claims::claim);
                default -> throw Fields.unknown(name);
            }
        }
        if (!"stet".equals(format) || !"1.0".equals(formatVersion)) {
            throw new JSONException("not a document of this format: " + format + " " + formatVersion);
        }
        return new Article(
                Fields.said(id, "id"),
                version,
                language,
                status,
                head,
                metadata,
                media,
                schemes,
                body,
                entities,
                claims,
                List.of());
    }

    static void article(JSONWriter w, Article article) {
        w.startObject();
        Fields.string(w, FORMAT, "stet");
        Fields.string(w, FORMAT_VERSION, "1.0");
        Fields.string(w, ID, article.id());
        Fields.string(w, VERSION, article.version());
        Fields.string(w, LANGUAGE, article.language());
        Fields.value(
                w, STATUS, article.status().equals(Status.NONE) ? null : article.status(), Fastjson2Articles::status);
        Fields.value(w, HEAD, article.head().equals(Head.NONE) ? null : article.head(), Fastjson2Articles::head);
        Fields.value(
                w,
                METADATA,
                article.metadata().equals(Metadata.NONE) ? null : article.metadata(),
                Fastjson2Articles::metadata);
        Fields.list(w, MEDIA, article.media(), Fastjson2Links::media);
        Fields.list(w, SCHEMES, article.schemes(), Fastjson2Links::scheme);
        Fields.list(w, BODY, article.body(), Fastjson2Texts::block);
        Fields.list(w, ENTITIES, article.entities(), Fastjson2Claims::entity);
        Fields.list(w, CLAIMS, article.claims(), Fastjson2Claims::claim);
        w.endObject();
    }

    static Status status(JSONReader r) {
        Code publication = null;
        Embargo embargo = null;
        When expiry = null;
        List<Signal> signals = List.of();
        List<Correction> corrections = List.of();
        List<Block> notes = List.of();
        r.nextIfObjectStart();
        while (!r.nextIfObjectEnd()) {
            String name = r.readFieldName();
            switch (name) {
                case "publication" -> publication = Fastjson2Texts.code(r, null);
                case "embargo" -> embargo = embargo(r);
                case "expiry" -> expiry = Fastjson2Texts.when(r);
                case "signals" -> signals = Fields.list(r, Fastjson2Articles::signal);
                case "corrections" -> corrections = Fields.list(r, Fastjson2Articles::correction);
                case "notes" -> notes = Fields.list(r, Fastjson2Texts::block);
                default -> throw Fields.unknown(name);
            }
        }
        return new Status(publication, embargo, expiry, signals, corrections, notes, List.of());
    }

    static void status(JSONWriter w, Status status) {
        w.startObject();
        Fastjson2Texts.code(w, PUBLICATION, status.publication(), null);
        Fields.value(w, EMBARGO, status.embargo(), Fastjson2Articles::embargo);
        Fields.value(w, EXPIRY, status.expiry(), Fastjson2Texts::when);
        Fields.list(w, SIGNALS, status.signals(), Fastjson2Articles::signal);
        Fields.list(w, CORRECTIONS, status.corrections(), Fastjson2Articles::correction);
        Fields.list(w, NOTES, status.notes(), Fastjson2Texts::block);
        w.endObject();
    }

    static Embargo embargo(JSONReader r) {
        When until = null;
        r.nextIfObjectStart();
        while (!r.nextIfObjectEnd()) {
            String name = r.readFieldName();
            switch (name) {
                case "until" -> until = Fastjson2Texts.when(r);
                default -> throw Fields.unknown(name);
            }
        }
        return new Embargo(until);
    }

    static void embargo(JSONWriter w, Embargo embargo) {
        w.startObject();
        Fields.value(w, UNTIL, embargo.until(), Fastjson2Texts::when);
        w.endObject();
    }

    static Signal signal(JSONReader r) {
        Code code = null;
        Code severity = null;
        List<Name> names = List.of();
        r.nextIfObjectStart();
        while (!r.nextIfObjectEnd()) {
            String name = r.readFieldName();
            switch (name) {
                case "code" -> code = Fastjson2Texts.code(r, null);
                case "severity" -> severity = Fastjson2Texts.code(r, null);
                case "names" -> names = Fields.list(r, Fastjson2Texts::name);
                default -> throw Fields.unknown(name);
            }
        }
        return new Signal(Fields.said(code, "code"), severity, names);
    }

    static void signal(JSONWriter w, Signal signal) {
        w.startObject();
        Fastjson2Texts.code(w, CODE, signal.code(), null);
        Fastjson2Texts.code(w, SEVERITY, signal.severity(), null);
        Fields.list(w, NAMES, signal.names(), Fastjson2Texts::name);
        w.endObject();
    }

    static Correction correction(JSONReader r) {
        String target = null;
        String version = null;
        When time = null;
        String note = null;
        r.nextIfObjectStart();
        while (!r.nextIfObjectEnd()) {
            String name = r.readFieldName();
            switch (name) {
                case "target" -> target = r.readString();
                case "version" -> version = r.readString();
                case "time" -> time = Fastjson2Texts.when(r);
                case "note" -> note = r.readString();
                default -> throw Fields.unknown(name);
            }
        }
        return new Correction(target, version, time, note);
    }

    static void correction(JSONWriter w, Correction correction) {
        w.startObject();
        Fields.string(w, TARGET, correction.target());
        Fields.string(w, VERSION, correction.version());
        Fields.value(w, TIME, correction.time(), Fastjson2Texts::when);
        Fields.string(w, NOTE, correction.note());
        w.endObject();
    }

    static Head head(JSONReader r) {
        List<Block> headlines = List.of();
        List<Block> bylines = List.of();
        List<Block> datelines = List.of();
        List<Block> creditLines = List.of();
        List<Block> descriptions = List.of();
        List<Label> sluglines = List.of();
        List<Label> keywords = List.of();
        List<Label> titles = List.of();
        r.nextIfObjectStart();
        while (!r.nextIfObjectEnd()) {
            String name = r.readFieldName();
            switch (name) {
                case "headlines" -> headlines = Fields.list(r, Fastjson2Texts::block);
                case "bylines" -> bylines = Fields.list(r, Fastjson2Texts::block);
                case "datelines" -> datelines = Fields.list(r, Fastjson2Texts::block);
                case "creditLines" -> creditLines = Fields.list(r, Fastjson2Texts::block);
                case "descriptions" -> descriptions = Fields.list(r, Fastjson2Texts::block);
                case "sluglines" -> sluglines = Fields.list(r, Fastjson2Texts::label);
                case "keywords" -> keywords = Fields.list(r, Fastjson2Texts::label);
                case "titles" -> titles = Fields.list(r, Fastjson2Texts::label);
                default -> throw Fields.unknown(name);
            }
        }
        return new Head(
                headlines, bylines, datelines, creditLines, descriptions, sluglines, keywords, titles, List.of());
    }

    static void head(JSONWriter w, Head head) {
        w.startObject();
        Fields.list(w, HEADLINES, head.headlines(), Fastjson2Texts::block);
        Fields.list(w, BYLINES, head.bylines(), Fastjson2Texts::block);
        Fields.list(w, DATELINES, head.datelines(), Fastjson2Texts::block);
        Fields.list(w, CREDIT_LINES, head.creditLines(), Fastjson2Texts::block);
        Fields.list(w, DESCRIPTIONS, head.descriptions(), Fastjson2Texts::block);
        Fields.list(w, SLUGLINES, head.sluglines(), Fastjson2Texts::label);
        Fields.list(w, KEYWORDS, head.keywords(), Fastjson2Texts::label);
        Fields.list(w, TITLES, head.titles(), Fastjson2Texts::label);
        w.endObject();
    }

    static Metadata metadata(JSONReader r) {
        Dates dates = Dates.NONE;
        Credits credits = Credits.NONE;
        Classification classification = Classification.NONE;
        List<Rights> rights = List.of();
        List<AlternativeId> alternativeIds = List.of();
        List<Link> links = List.of();
        List<String> catalogs = List.of();
        r.nextIfObjectStart();
        while (!r.nextIfObjectEnd()) {
            String name = r.readFieldName();
            switch (name) {
                case "dates" -> dates = dates(r);
                case "credits" -> credits = credits(r);
                case "classification" -> classification = classification(r);
                case "rights" -> rights = Fields.list(r, Fastjson2Links::rights);
                case "alternativeIds" -> alternativeIds = Fields.list(r, Fastjson2Links::alternativeId);
                case "links" -> links = Fields.list(r, Fastjson2Links::link);
                case "catalogs" -> catalogs = Fields.list(r, JSONReader::readString);
                default -> throw Fields.unknown(name);
            }
        }
        return new Metadata(dates, credits, classification, rights, alternativeIds, links, catalogs, List.of());
    }

    static void metadata(JSONWriter w, Metadata metadata) {
        w.startObject();
        Fields.value(w, DATES, metadata.dates().equals(Dates.NONE) ? null : metadata.dates(), Fastjson2Articles::dates);
        Fields.value(
                w,
                CREDITS,
                metadata.credits().equals(Credits.NONE) ? null : metadata.credits(),
                Fastjson2Articles::credits);
        Fields.value(
                w,
                CLASSIFICATION,
                metadata.classification().equals(Classification.NONE) ? null : metadata.classification(),
                Fastjson2Articles::classification);
        Fields.list(w, RIGHTS, metadata.rights(), Fastjson2Links::rights);
        Fields.list(w, ALTERNATIVE_IDS, metadata.alternativeIds(), Fastjson2Links::alternativeId);
        Fields.list(w, LINKS, metadata.links(), Fastjson2Links::link);
        Fields.list(w, CATALOGS, metadata.catalogs(), JSONWriter::writeString);
        w.endObject();
    }

    static Dates dates(JSONReader r) {
        When firstCreated = null;
        When versionCreated = null;
        When contentCreated = null;
        When contentModified = null;
        r.nextIfObjectStart();
        while (!r.nextIfObjectEnd()) {
            String name = r.readFieldName();
            switch (name) {
                case "firstCreated" -> firstCreated = Fastjson2Texts.when(r);
                case "versionCreated" -> versionCreated = Fastjson2Texts.when(r);
                case "contentCreated" -> contentCreated = Fastjson2Texts.when(r);
                case "contentModified" -> contentModified = Fastjson2Texts.when(r);
                default -> throw Fields.unknown(name);
            }
        }
        return new Dates(firstCreated, versionCreated, contentCreated, contentModified, List.of());
    }

    static void dates(JSONWriter w, Dates dates) {
        w.startObject();
        Fields.value(w, FIRST_CREATED, dates.firstCreated(), Fastjson2Texts::when);
        Fields.value(w, VERSION_CREATED, dates.versionCreated(), Fastjson2Texts::when);
        Fields.value(w, CONTENT_CREATED, dates.contentCreated(), Fastjson2Texts::when);
        Fields.value(w, CONTENT_MODIFIED, dates.contentModified(), Fastjson2Texts::when);
        w.endObject();
    }

    static Credits credits(JSONReader r) {
        Party provider = null;
        List<Concept> services = List.of();
        List<Party> creators = List.of();
        List<Party> contributors = List.of();
        List<Party> infoSources = List.of();
        r.nextIfObjectStart();
        while (!r.nextIfObjectEnd()) {
            String name = r.readFieldName();
            switch (name) {
                case "provider" -> provider = Fastjson2Links.party(r);
                case "services" -> services = Fields.list(r, Fastjson2Links::concept);
                case "creators" -> creators = Fields.list(r, Fastjson2Links::party);
                case "contributors" -> contributors = Fields.list(r, Fastjson2Links::party);
                case "infoSources" -> infoSources = Fields.list(r, Fastjson2Links::party);
                default -> throw Fields.unknown(name);
            }
        }
        return new Credits(provider, services, creators, contributors, infoSources, List.of());
    }

    static void credits(JSONWriter w, Credits credits) {
        w.startObject();
        Fields.value(w, PROVIDER, credits.provider(), Fastjson2Links::party);
        Fields.list(w, SERVICES, credits.services(), Fastjson2Links::concept);
        Fields.list(w, CREATORS, credits.creators(), Fastjson2Links::party);
        Fields.list(w, CONTRIBUTORS, credits.contributors(), Fastjson2Links::party);
        Fields.list(w, INFO_SOURCES, credits.infoSources(), Fastjson2Links::party);
        w.endObject();
    }

    static Classification classification(JSONReader r) {
        Code itemClass = null;
        Integer urgency = null;
        Concept role = null;
        List<Concept> genres = List.of();
        List<Concept> subjects = List.of();
        List<Concept> sections = List.of();
        List<Concept> located = List.of();
        r.nextIfObjectStart();
        while (!r.nextIfObjectEnd()) {
            String name = r.readFieldName();
            switch (name) {
                case "itemClass" -> itemClass = Fastjson2Texts.code(r, null);
                case "urgency" -> urgency = r.readInt32();
                case "role" -> role = Fastjson2Links.concept(r);
                case "genres" -> genres = Fields.list(r, Fastjson2Links::concept);
                case "subjects" -> subjects = Fields.list(r, Fastjson2Links::concept);
                case "sections" -> sections = Fields.list(r, Fastjson2Links::concept);
                case "located" -> located = Fields.list(r, Fastjson2Links::concept);
                default -> throw Fields.unknown(name);
            }
        }
        return new Classification(itemClass, urgency, role, genres, subjects, sections, located, List.of());
    }

    static void classification(JSONWriter w, Classification classification) {
        w.startObject();
        Fastjson2Texts.code(w, ITEM_CLASS, classification.itemClass(), null);
        Fields.integer(w, URGENCY, classification.urgency());
        Fields.value(w, ROLE, classification.role(), Fastjson2Links::concept);
        Fields.list(w, GENRES, classification.genres(), Fastjson2Links::concept);
        Fields.list(w, SUBJECTS, classification.subjects(), Fastjson2Links::concept);
        Fields.list(w, SECTIONS, classification.sections(), Fastjson2Links::concept);
        Fields.list(w, LOCATED, classification.located(), Fastjson2Links::concept);
        w.endObject();
    }
}

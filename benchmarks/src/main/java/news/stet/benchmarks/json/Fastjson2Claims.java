package news.stet.benchmarks.json;

import com.alibaba.fastjson2.JSONReader;
import com.alibaba.fastjson2.JSONWriter;
import java.util.List;
import java.util.Map;
import news.stet.Appearance;
import news.stet.Assessment;
import news.stet.Attribution;
import news.stet.Claim;
import news.stet.Code;
import news.stet.Commitment;
import news.stet.Conveyed;
import news.stet.Entity;
import news.stet.Label;
import news.stet.Mark;
import news.stet.Match;
import news.stet.Name;
import news.stet.Provenance;
import news.stet.Rating;
import news.stet.Relation;
import news.stet.Source;
import news.stet.Vocabulary;
import news.stet.When;

/** Entities and claims, by fastjson2's streaming interface. */
final class Fastjson2Claims {
    private static final byte[] ID = Fields.name("id");
    private static final byte[] KIND = Fields.name("kind");
    private static final byte[] NAMED = Fields.name("named");
    private static final byte[] IDENTITY = Fields.name("identity");
    private static final byte[] NAMES = Fields.name("names");
    private static final byte[] TYPES = Fields.name("types");
    private static final byte[] DESCRIPTIONS = Fields.name("descriptions");
    private static final byte[] MATCHES = Fields.name("matches");
    private static final byte[] MENTIONS = Fields.name("mentions");
    private static final byte[] RELATIONS = Fields.name("relations");
    private static final byte[] PROVENANCE = Fields.name("provenance");
    private static final byte[] TYPE = Fields.name("type");
    private static final byte[] PROPOSITION = Fields.name("proposition");
    private static final byte[] CONVEYED = Fields.name("conveyed");
    private static final byte[] ATTRIBUTIONS = Fields.name("attributions");
    private static final byte[] EVENT_TIME = Fields.name("eventTime");
    private static final byte[] PLACES = Fields.name("places");
    private static final byte[] ABOUT = Fields.name("about");
    private static final byte[] APPEARANCES = Fields.name("appearances");
    private static final byte[] ASSESSMENTS = Fields.name("assessments");
    private static final byte[] SOURCE = Fields.name("source");
    private static final byte[] COMMITMENT = Fields.name("commitment");
    private static final byte[] ACT = Fields.name("act");
    private static final byte[] MODE = Fields.name("mode");
    private static final byte[] MEDIA = Fields.name("media");
    private static final byte[] ADDRESSEES = Fields.name("addressees");
    private static final byte[] TIME = Fields.name("time");
    private static final byte[] WORDING = Fields.name("wording");
    private static final byte[] URL = Fields.name("url");
    private static final byte[] TITLE = Fields.name("title");
    private static final byte[] FIRST = Fields.name("first");
    private static final byte[] BY = Fields.name("by");
    private static final byte[] VERDICT = Fields.name("verdict");
    private static final byte[] LABEL = Fields.name("label");
    private static final byte[] RATING = Fields.name("rating");
    private static final byte[] EXPLANATION = Fields.name("explanation");
    private static final byte[] VALUE = Fields.name("value");
    private static final byte[] WORST = Fields.name("worst");
    private static final byte[] BEST = Fields.name("best");
    private static final byte[] METHOD = Fields.name("method");
    private static final byte[] AGENT = Fields.name("agent");
    private static final byte[] CONFIDENCE = Fields.name("confidence");
    private static final Map<String, Conveyed> CONVEYED_WORDS = Fields.words(Conveyed.class);
    private static final Map<Conveyed, String> CONVEYED_TEXTS = Fields.texts(Conveyed.class);
    private static final Map<String, Commitment> COMMITMENT_WORDS = Fields.words(Commitment.class);
    private static final Map<Commitment, String> COMMITMENT_TEXTS = Fields.texts(Commitment.class);

    private Fastjson2Claims() {}

    static Entity entity(JSONReader r) {
        String id = null;
        Code kind = null;
        boolean named = true;
        Code identity = null;
        List<Name> names = List.of();
        List<Code> types = List.of();
        List<Label> descriptions = List.of();
        List<Match> matches = List.of();
        List<Mark> mentions = List.of();
        List<Relation> relations = List.of();
        Provenance provenance = null;
        r.nextIfObjectStart();
        while (!r.nextIfObjectEnd()) {
            String name = r.readFieldName();
            switch (name) {
                case "id" -> id = r.readString();
                case "kind" -> kind = Fastjson2Texts.code(r, null);
                case "named" -> named = r.readBoolValue();
                case "identity" -> identity = Fastjson2Texts.code(r, null);
                case "names" -> names = Fields.list(r, Fastjson2Texts::name);
                case "types" -> types = Fields.list(r, Fastjson2Texts::code);
                case "descriptions" -> descriptions = Fields.list(r, Fastjson2Texts::label);
                case "matches" -> matches = Fields.list(r, Fastjson2Claims::match);
                case "mentions" ->
                    mentions = Fields.list(r, item -> Fastjson2Texts.mark(item, Vocabulary.MENTION_FORM, null));
                case "relations" ->
                    relations = Fields.list(r, item -> Fastjson2Texts.relation(item, Vocabulary.ENTITY_RELATION));
                case "provenance" -> provenance = provenance(r);
                default -> throw Fields.unknown(name);
            }
        }
        return new Entity(
                Fields.said(id, "id"),
                kind,
                named,
                identity,
                names,
                types,
                descriptions,
                matches,
                mentions,
                relations,
                provenance,
                List.of());
    }

    static void entity(JSONWriter w, Entity entity) {
        w.startObject();
        Fields.string(w, ID, entity.id());
        Fastjson2Texts.code(w, KIND, entity.kind(), null);
        Fields.flag(w, NAMED, entity.named(), true);
        Fastjson2Texts.code(w, IDENTITY, entity.identity(), null);
        Fields.list(w, NAMES, entity.names(), Fastjson2Texts::name);
        Fields.list(w, TYPES, entity.types(), Fastjson2Texts::code);
        Fields.list(w, DESCRIPTIONS, entity.descriptions(), Fastjson2Texts::label);
        Fields.list(w, MATCHES, entity.matches(), Fastjson2Claims::match);
        Fields.list(
                w,
                MENTIONS,
                entity.mentions(),
                (to, item) -> Fastjson2Texts.mark(to, item, Vocabulary.MENTION_FORM, true));
        Fields.list(
                w,
                RELATIONS,
                entity.relations(),
                (to, item) -> Fastjson2Texts.relation(to, item, Vocabulary.ENTITY_RELATION));
        Fields.value(w, PROVENANCE, entity.provenance(), Fastjson2Claims::provenance);
        w.endObject();
    }

    static Match match(JSONReader r) {
        Code identity = null;
        Code type = null;
        Provenance provenance = null;
        r.nextIfObjectStart();
        while (!r.nextIfObjectEnd()) {
            String name = r.readFieldName();
            switch (name) {
                case "identity" -> identity = Fastjson2Texts.code(r, null);
                case "type" -> type = Fastjson2Texts.code(r, Vocabulary.MATCH_TYPE);
                case "provenance" -> provenance = provenance(r);
                default -> throw Fields.unknown(name);
            }
        }
        return new Match(Fields.said(identity, "identity"), type, provenance);
    }

    static void match(JSONWriter w, Match match) {
        w.startObject();
        Fastjson2Texts.code(w, IDENTITY, match.identity(), null);
        Fastjson2Texts.code(w, TYPE, match.type(), Vocabulary.MATCH_TYPE);
        Fields.value(w, PROVENANCE, match.provenance(), Fastjson2Claims::provenance);
        w.endObject();
    }

    static Claim claim(JSONReader r) {
        String id = null;
        String proposition = null;
        Conveyed conveyed = null;
        List<Attribution> attributions = List.of();
        When eventTime = null;
        List<String> places = List.of();
        List<String> about = List.of();
        List<Appearance> appearances = List.of();
        List<Assessment> assessments = List.of();
        List<Relation> relations = List.of();
        Provenance provenance = null;
        r.nextIfObjectStart();
        while (!r.nextIfObjectEnd()) {
            String name = r.readFieldName();
            switch (name) {
                case "id" -> id = r.readString();
                case "proposition" -> proposition = r.readString();
                case "conveyed" -> conveyed = Fields.word(r, CONVEYED_WORDS);
                case "attributions" -> attributions = Fields.list(r, Fastjson2Claims::attribution);
                case "eventTime" -> eventTime = Fastjson2Texts.when(r);
                case "places" -> places = Fields.list(r, JSONReader::readString);
                case "about" -> about = Fields.list(r, JSONReader::readString);
                case "appearances" -> appearances = Fields.list(r, Fastjson2Claims::appearance);
                case "assessments" -> assessments = Fields.list(r, Fastjson2Claims::assessment);
                case "relations" ->
                    relations = Fields.list(r, item -> Fastjson2Texts.relation(item, Vocabulary.CLAIM_RELATION));
                case "provenance" -> provenance = provenance(r);
                default -> throw Fields.unknown(name);
            }
        }
        return new Claim(
                Fields.said(id, "id"),
                proposition,
                conveyed,
                attributions,
                eventTime,
                places,
                about,
                appearances,
                assessments,
                relations,
                provenance,
                List.of());
    }

    static void claim(JSONWriter w, Claim claim) {
        w.startObject();
        Fields.string(w, ID, claim.id());
        Fields.string(w, PROPOSITION, claim.proposition());
        Fields.word(w, CONVEYED, claim.conveyed(), CONVEYED_TEXTS);
        Fields.list(w, ATTRIBUTIONS, claim.attributions(), Fastjson2Claims::attribution);
        Fields.value(w, EVENT_TIME, claim.eventTime(), Fastjson2Texts::when);
        Fields.list(w, PLACES, claim.places(), JSONWriter::writeString);
        Fields.list(w, ABOUT, claim.about(), JSONWriter::writeString);
        Fields.list(w, APPEARANCES, claim.appearances(), Fastjson2Claims::appearance);
        Fields.list(w, ASSESSMENTS, claim.assessments(), Fastjson2Claims::assessment);
        Fields.list(
                w,
                RELATIONS,
                claim.relations(),
                (to, item) -> Fastjson2Texts.relation(to, item, Vocabulary.CLAIM_RELATION));
        Fields.value(w, PROVENANCE, claim.provenance(), Fastjson2Claims::provenance);
        w.endObject();
    }

    static Attribution attribution(JSONReader r) {
        Source source = null;
        Commitment commitment = null;
        Code act = null;
        Code mode = null;
        List<String> media = List.of();
        List<String> addressees = List.of();
        When time = null;
        List<String> places = List.of();
        List<Mark> wording = List.of();
        r.nextIfObjectStart();
        while (!r.nextIfObjectEnd()) {
            String name = r.readFieldName();
            switch (name) {
                case "source" -> source = Fastjson2Texts.source(r);
                case "commitment" -> commitment = Fields.word(r, COMMITMENT_WORDS);
                case "act" -> act = Fastjson2Texts.code(r, Vocabulary.ACT);
                case "mode" -> mode = Fastjson2Texts.code(r, Vocabulary.MODE);
                case "media" -> media = Fields.list(r, JSONReader::readString);
                case "addressees" -> addressees = Fields.list(r, JSONReader::readString);
                case "time" -> time = Fastjson2Texts.when(r);
                case "places" -> places = Fields.list(r, JSONReader::readString);
                case "wording" ->
                    wording = Fields.list(r, item -> Fastjson2Texts.mark(item, Vocabulary.MARK_ROLE, null));
                default -> throw Fields.unknown(name);
            }
        }
        return new Attribution(
                Fields.said(source, "source"),
                commitment,
                act,
                mode,
                media,
                addressees,
                time,
                places,
                wording,
                List.of());
    }

    static void attribution(JSONWriter w, Attribution attribution) {
        w.startObject();
        Fields.value(w, SOURCE, attribution.source(), Fastjson2Texts::source);
        Fields.word(w, COMMITMENT, attribution.commitment(), COMMITMENT_TEXTS);
        Fastjson2Texts.code(w, ACT, attribution.act(), Vocabulary.ACT);
        Fastjson2Texts.code(w, MODE, attribution.mode(), Vocabulary.MODE);
        Fields.list(w, MEDIA, attribution.media(), JSONWriter::writeString);
        Fields.list(w, ADDRESSEES, attribution.addressees(), JSONWriter::writeString);
        Fields.value(w, TIME, attribution.time(), Fastjson2Texts::when);
        Fields.list(w, PLACES, attribution.places(), JSONWriter::writeString);
        Fields.list(
                w,
                WORDING,
                attribution.wording(),
                (to, item) -> Fastjson2Texts.mark(to, item, Vocabulary.MARK_ROLE, true));
        w.endObject();
    }

    static Appearance appearance(JSONReader r) {
        String url = null;
        String title = null;
        When time = null;
        boolean first = false;
        r.nextIfObjectStart();
        while (!r.nextIfObjectEnd()) {
            String name = r.readFieldName();
            switch (name) {
                case "url" -> url = r.readString();
                case "title" -> title = r.readString();
                case "time" -> time = Fastjson2Texts.when(r);
                case "first" -> first = r.readBoolValue();
                default -> throw Fields.unknown(name);
            }
        }
        return new Appearance(url, title, time, first);
    }

    static void appearance(JSONWriter w, Appearance appearance) {
        w.startObject();
        Fields.string(w, URL, appearance.url());
        Fields.string(w, TITLE, appearance.title());
        Fields.value(w, TIME, appearance.time(), Fastjson2Texts::when);
        Fields.flag(w, FIRST, appearance.first(), false);
        w.endObject();
    }

    static Assessment assessment(JSONReader r) {
        Source by = null;
        Code verdict = null;
        String label = null;
        Rating rating = null;
        When time = null;
        String url = null;
        String explanation = null;
        List<Mark> wording = List.of();
        r.nextIfObjectStart();
        while (!r.nextIfObjectEnd()) {
            String name = r.readFieldName();
            switch (name) {
                case "by" -> by = Fastjson2Texts.source(r);
                case "verdict" -> verdict = Fastjson2Texts.code(r, Vocabulary.VERDICT);
                case "label" -> label = r.readString();
                case "rating" -> rating = rating(r);
                case "time" -> time = Fastjson2Texts.when(r);
                case "url" -> url = r.readString();
                case "explanation" -> explanation = r.readString();
                case "wording" ->
                    wording = Fields.list(r, item -> Fastjson2Texts.mark(item, Vocabulary.MARK_ROLE, null));
                default -> throw Fields.unknown(name);
            }
        }
        return new Assessment(
                Fields.said(by, "by"), verdict, label, rating, time, url, explanation, wording, List.of());
    }

    static void assessment(JSONWriter w, Assessment assessment) {
        w.startObject();
        Fields.value(w, BY, assessment.by(), Fastjson2Texts::source);
        Fastjson2Texts.code(w, VERDICT, assessment.verdict(), Vocabulary.VERDICT);
        Fields.string(w, LABEL, assessment.label());
        Fields.value(w, RATING, assessment.rating(), Fastjson2Claims::rating);
        Fields.value(w, TIME, assessment.time(), Fastjson2Texts::when);
        Fields.string(w, URL, assessment.url());
        Fields.string(w, EXPLANATION, assessment.explanation());
        Fields.list(
                w,
                WORDING,
                assessment.wording(),
                (to, item) -> Fastjson2Texts.mark(to, item, Vocabulary.MARK_ROLE, true));
        w.endObject();
    }

    static Rating rating(JSONReader r) {
        String value = null;
        String worst = null;
        String best = null;
        r.nextIfObjectStart();
        while (!r.nextIfObjectEnd()) {
            String name = r.readFieldName();
            switch (name) {
                case "value" -> value = r.readString();
                case "worst" -> worst = r.readString();
                case "best" -> best = r.readString();
                default -> throw Fields.unknown(name);
            }
        }
        return new Rating(Fields.said(value, "value"), worst, best);
    }

    static void rating(JSONWriter w, Rating rating) {
        w.startObject();
        Fields.string(w, VALUE, rating.value());
        Fields.string(w, WORST, rating.worst());
        Fields.string(w, BEST, rating.best());
        w.endObject();
    }

    static Provenance provenance(JSONReader r) {
        Code method = null;
        String agent = null;
        When time = null;
        Double confidence = null;
        r.nextIfObjectStart();
        while (!r.nextIfObjectEnd()) {
            String name = r.readFieldName();
            switch (name) {
                case "method" -> method = Fastjson2Texts.code(r, Vocabulary.METHOD);
                case "agent" -> agent = r.readString();
                case "time" -> time = Fastjson2Texts.when(r);
                case "confidence" -> confidence = r.readDouble();
                default -> throw Fields.unknown(name);
            }
        }
        return new Provenance(method, agent, time, confidence);
    }

    static void provenance(JSONWriter w, Provenance provenance) {
        w.startObject();
        Fastjson2Texts.code(w, METHOD, provenance.method(), Vocabulary.METHOD);
        Fields.string(w, AGENT, provenance.agent());
        Fields.value(w, TIME, provenance.time(), Fastjson2Texts::when);
        Fields.number(w, CONFIDENCE, provenance.confidence());
        w.endObject();
    }
}

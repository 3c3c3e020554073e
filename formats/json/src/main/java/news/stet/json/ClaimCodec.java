package news.stet.json;

import java.util.List;
import news.stet.Appearance;
import news.stet.Assessment;
import news.stet.Attribution;
import news.stet.Claim;
import news.stet.Conveyed;
import news.stet.Extension;
import news.stet.Provenance;
import news.stet.Relation;
import news.stet.When;
import org.jspecify.annotations.Nullable;

/** A proposition and everyone who stands between it and the reader. */
final class ClaimCodec extends ObjectCodec<Claim> {
    static final ClaimCodec CLAIM = new ClaimCodec();

    private ClaimCodec() {
        super(Members.CLAIM);
    }

    @Override
    @Nullable
    Claim readMembers(Input in) {
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
        for (String member = in.member(); member != null; member = in.member()) {
            switch (member) {
                case "id" -> id = in.word();
                case "proposition" -> proposition = in.string();
                case "conveyed" -> conveyed = in.value(WordCodec.CONVEYED);
                case "attributions" -> attributions = in.list(AttributionCodec.ATTRIBUTION);
                case "eventTime" -> eventTime = in.value(WhenCodec.WHEN);
                case "places" -> places = in.strings();
                case "about" -> about = in.strings();
                case "appearances" -> appearances = in.list(AppearanceCodec.APPEARANCE);
                case "assessments" -> assessments = in.list(AssessmentCodec.ASSESSMENT);
                case "relations" -> relations = in.list(RelationCodec.OF_CLAIMS);
                case "provenance" -> provenance = in.value(ProvenanceCodec.PROVENANCE);
                default -> throw new IllegalStateException(member);
            }
        }
        if (in.isBroken() || id == null) {
            return null;
        }
        return new Claim(
                id,
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
                in.extensions());
    }

    @Override
    void writeMembers(Output out, Claim claim) {
        out.string("id", claim.id());
        out.string("proposition", claim.proposition());
        out.value("conveyed", claim.conveyed(), WordCodec.CONVEYED);
        out.list("attributions", claim.attributions(), AttributionCodec.ATTRIBUTION);
        out.value("eventTime", claim.eventTime(), WhenCodec.WHEN);
        out.strings("places", claim.places());
        out.strings("about", claim.about());
        out.list("appearances", claim.appearances(), AppearanceCodec.APPEARANCE);
        out.list("assessments", claim.assessments(), AssessmentCodec.ASSESSMENT);
        out.list("relations", claim.relations(), RelationCodec.OF_CLAIMS);
        out.value("provenance", claim.provenance(), ProvenanceCodec.PROVENANCE);
    }

    @Override
    List<Extension> extensions(Claim claim) {
        return claim.extensions();
    }

    /** Where else it was put forward; not known as the first unless it says so. */
    static final class AppearanceCodec extends ObjectCodec<Appearance> {
        static final AppearanceCodec APPEARANCE = new AppearanceCodec();

        private AppearanceCodec() {
            super(Members.APPEARANCE, true);
        }

        @Override
        @Nullable
        Appearance readMembers(Input in) {
            String url = null;
            String title = null;
            When time = null;
            boolean first = false;
            for (String member = in.member(); member != null; member = in.member()) {
                switch (member) {
                    case "url" -> url = in.string();
                    case "title" -> title = in.string();
                    case "time" -> time = in.value(WhenCodec.WHEN);
                    case "first" -> first = in.flag(false);
                    default -> throw new IllegalStateException(member);
                }
            }
            if (in.isBroken()) {
                return null;
            }
            return new Appearance(url, title, time, first);
        }

        @Override
        void writeMembers(Output out, Appearance appearance) {
            out.string("url", appearance.url());
            out.string("title", appearance.title());
            out.value("time", appearance.time(), WhenCodec.WHEN);
            out.flag("first", appearance.first(), false);
        }
    }
}

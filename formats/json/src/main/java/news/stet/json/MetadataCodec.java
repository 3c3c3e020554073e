package news.stet.json;

import java.util.List;
import news.stet.AlternativeId;
import news.stet.Classification;
import news.stet.Code;
import news.stet.Concept;
import news.stet.Credits;
import news.stet.Dates;
import news.stet.Extension;
import news.stet.Link;
import news.stet.Metadata;
import news.stet.Party;
import news.stet.Rights;
import news.stet.When;
import org.jspecify.annotations.Nullable;

/** What is said about an article rather than shown with it. */
final class MetadataCodec extends ObjectCodec<Metadata> {
    static final MetadataCodec METADATA = new MetadataCodec();

    private MetadataCodec() {
        super(Members.METADATA);
    }

    @Override
    @Nullable
    Metadata readMembers(Input in) {
        Dates dates = Dates.NONE;
        Credits credits = Credits.NONE;
        Classification classification = Classification.NONE;
        List<Rights> rights = List.of();
        List<AlternativeId> alternativeIds = List.of();
        List<Link> links = List.of();
        List<String> catalogs = List.of();
        for (String member = in.member(); member != null; member = in.member()) {
            switch (member) {
                case "dates" -> dates = in.value(DatesCodec.DATES, Dates.NONE);
                case "credits" -> credits = in.value(CreditsCodec.CREDITS, Credits.NONE);
                case "classification" ->
                    classification = in.value(ClassificationCodec.CLASSIFICATION, Classification.NONE);
                case "rights" -> rights = in.list(RightsCodec.RIGHTS);
                case "alternativeIds" -> alternativeIds = in.list(LinkCodec.AlternativeIdCodec.ALTERNATIVE_ID);
                case "links" -> links = in.list(LinkCodec.LINK);
                case "catalogs" -> catalogs = in.strings();
                default -> throw new IllegalStateException(member);
            }
        }
        if (in.isBroken()) {
            return null;
        }
        return new Metadata(dates, credits, classification, rights, alternativeIds, links, catalogs, in.extensions());
    }

    @Override
    void writeMembers(Output out, Metadata metadata) {
        out.value("dates", metadata.dates(), Dates.NONE, DatesCodec.DATES);
        out.value("credits", metadata.credits(), Credits.NONE, CreditsCodec.CREDITS);
        out.value("classification", metadata.classification(), Classification.NONE, ClassificationCodec.CLASSIFICATION);
        out.list("rights", metadata.rights(), RightsCodec.RIGHTS);
        out.list("alternativeIds", metadata.alternativeIds(), LinkCodec.AlternativeIdCodec.ALTERNATIVE_ID);
        out.list("links", metadata.links(), LinkCodec.LINK);
        out.strings("catalogs", metadata.catalogs());
    }

    @Override
    List<Extension> extensions(Metadata metadata) {
        return metadata.extensions();
    }

    /** When it came to be. */
    static final class DatesCodec extends ObjectCodec<Dates> {
        static final DatesCodec DATES = new DatesCodec();

        private DatesCodec() {
            super(Members.DATES);
        }

        @Override
        @Nullable
        Dates readMembers(Input in) {
            When firstCreated = null;
            When versionCreated = null;
            When contentCreated = null;
            When contentModified = null;
            for (String member = in.member(); member != null; member = in.member()) {
                switch (member) {
                    case "firstCreated" -> firstCreated = in.value(WhenCodec.WHEN);
                    case "versionCreated" -> versionCreated = in.value(WhenCodec.WHEN);
                    case "contentCreated" -> contentCreated = in.value(WhenCodec.WHEN);
                    case "contentModified" -> contentModified = in.value(WhenCodec.WHEN);
                    default -> throw new IllegalStateException(member);
                }
            }
            if (in.isBroken()) {
                return null;
            }
            return new Dates(firstCreated, versionCreated, contentCreated, contentModified, in.extensions());
        }

        @Override
        void writeMembers(Output out, Dates dates) {
            out.value("firstCreated", dates.firstCreated(), WhenCodec.WHEN);
            out.value("versionCreated", dates.versionCreated(), WhenCodec.WHEN);
            out.value("contentCreated", dates.contentCreated(), WhenCodec.WHEN);
            out.value("contentModified", dates.contentModified(), WhenCodec.WHEN);
        }

        @Override
        List<Extension> extensions(Dates dates) {
            return dates.extensions();
        }
    }

    /** Who stands behind it. */
    static final class CreditsCodec extends ObjectCodec<Credits> {
        static final CreditsCodec CREDITS = new CreditsCodec();

        private CreditsCodec() {
            super(Members.CREDITS);
        }

        @Override
        @Nullable
        Credits readMembers(Input in) {
            Party provider = null;
            List<Concept> services = List.of();
            List<Party> creators = List.of();
            List<Party> contributors = List.of();
            List<Party> infoSources = List.of();
            for (String member = in.member(); member != null; member = in.member()) {
                switch (member) {
                    case "provider" -> provider = in.value(PartyCodec.PARTY);
                    case "services" -> services = in.list(PartyCodec.ConceptCodec.CONCEPT);
                    case "creators" -> creators = in.list(PartyCodec.PARTY);
                    case "contributors" -> contributors = in.list(PartyCodec.PARTY);
                    case "infoSources" -> infoSources = in.list(PartyCodec.PARTY);
                    default -> throw new IllegalStateException(member);
                }
            }
            if (in.isBroken()) {
                return null;
            }
            return new Credits(provider, services, creators, contributors, infoSources, in.extensions());
        }

        @Override
        void writeMembers(Output out, Credits credits) {
            out.value("provider", credits.provider(), PartyCodec.PARTY);
            out.list("services", credits.services(), PartyCodec.ConceptCodec.CONCEPT);
            out.list("creators", credits.creators(), PartyCodec.PARTY);
            out.list("contributors", credits.contributors(), PartyCodec.PARTY);
            out.list("infoSources", credits.infoSources(), PartyCodec.PARTY);
        }

        @Override
        List<Extension> extensions(Credits credits) {
            return credits.extensions();
        }
    }

    /** What it is and is about. */
    static final class ClassificationCodec extends ObjectCodec<Classification> {
        static final ClassificationCodec CLASSIFICATION = new ClassificationCodec();

        private ClassificationCodec() {
            super(Members.CLASSIFICATION);
        }

        @Override
        @Nullable
        Classification readMembers(Input in) {
            Code itemClass = null;
            Integer urgency = null;
            Concept role = null;
            List<Concept> genres = List.of();
            List<Concept> subjects = List.of();
            List<Concept> sections = List.of();
            List<Concept> located = List.of();
            for (String member = in.member(); member != null; member = in.member()) {
                switch (member) {
                    case "itemClass" -> itemClass = in.value(CodeCodec.PLAIN);
                    case "urgency" -> urgency = in.integer();
                    case "role" -> role = in.value(PartyCodec.ConceptCodec.CONCEPT);
                    case "genres" -> genres = in.list(PartyCodec.ConceptCodec.CONCEPT);
                    case "subjects" -> subjects = in.list(PartyCodec.ConceptCodec.CONCEPT);
                    case "sections" -> sections = in.list(PartyCodec.ConceptCodec.CONCEPT);
                    case "located" -> located = in.list(PartyCodec.ConceptCodec.CONCEPT);
                    default -> throw new IllegalStateException(member);
                }
            }
            if (in.isBroken()) {
                return null;
            }
            return new Classification(itemClass, urgency, role, genres, subjects, sections, located, in.extensions());
        }

        @Override
        void writeMembers(Output out, Classification classification) {
            out.value("itemClass", classification.itemClass(), CodeCodec.PLAIN);
            out.integer("urgency", classification.urgency());
            out.value("role", classification.role(), PartyCodec.ConceptCodec.CONCEPT);
            out.list("genres", classification.genres(), PartyCodec.ConceptCodec.CONCEPT);
            out.list("subjects", classification.subjects(), PartyCodec.ConceptCodec.CONCEPT);
            out.list("sections", classification.sections(), PartyCodec.ConceptCodec.CONCEPT);
            out.list("located", classification.located(), PartyCodec.ConceptCodec.CONCEPT);
        }

        @Override
        List<Extension> extensions(Classification classification) {
            return classification.extensions();
        }
    }
}

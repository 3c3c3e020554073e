package news.stet.ninjs;

import java.util.List;
import news.stet.Code;
import news.stet.Credits;
import news.stet.Name;
import news.stet.Party;
import news.stet.json.syntax.Json;
import org.jspecify.annotations.Nullable;

/** {@code infoSources}: who gave information, and by their roles who delivered and who made the article. */
final class Sources {
    private static final String PROVIDER = "provider";
    private static final String CREATOR = "creator";
    private static final String AUTHOR = "author";
    private static final String CONTRIBUTOR = "contributor";

    private Sources() {}

    static Credits read(Json item, Intake intake) {
        Credits.Builder credits = Credits.builder();
        boolean provided = false;
        for (Json source : intake.reading().objects(item, "infoSources")) {
            String role = intake.reading().filled(source, "role");
            boolean another = PROVIDER.equals(role) && provided; // whose role would not be told by where it is
            Party party = intake.reading().make(source, () -> party(source, role, another, intake));
            if (party == null) {
                intake.keepItem("infoSources", source);
            } else if (PROVIDER.equals(role) && !another) {
                credits.provider(party);
                provided = true;
            } else if (CREATOR.equals(role) || AUTHOR.equals(role)) {
                credits.creator(party);
            } else if (CONTRIBUTOR.equals(role)) {
                credits.contributor(party);
            } else {
                credits.infoSource(party);
            }
        }
        return credits.build();
    }

    private static Party party(Json source, @Nullable String role, boolean another, Intake intake) {
        Party.Builder party = Party.builder().identity(Identity.read(source, intake));
        String name = intake.reading().filled(source, "name");
        if (name != null) {
            party.name(Name.of(name));
        }
        if (AUTHOR.equals(role) || another) {
            party.role(Code.literal(another ? PROVIDER : AUTHOR));
        } else if (role != null && !role.equals(PROVIDER) && !role.equals(CREATOR) && !role.equals(CONTRIBUTOR)) {
            party.role(Words.SOURCE_ROLES.read(role));
        }
        return party.extensions(intake.rest(source, "source")).build();
    }

    static void write(Writing writing, Json item) {
        Credits credits = writing.article().metadata().credits();
        Json sources = Json.array();
        String path = "metadata/credits/";
        if (credits.provider() != null) {
            add(credits.provider(), PROVIDER, path + "provider/", sources, writing);
        }
        all(credits.creators(), CREATOR, path + "creators/", sources, writing);
        all(credits.contributors(), CONTRIBUTOR, path + "contributors/", sources, writing);
        all(credits.infoSources(), null, path + "infoSources/", sources, writing);
        item.putUnlessEmpty("infoSources", sources);
    }

    private static void all(List<Party> parties, @Nullable String role, String path, Json sources, Writing writing) {
        for (int i = 0; i < parties.size(); i++) {
            add(parties.get(i), role, path + i + "/", sources, writing);
        }
    }

    private static void add(Party party, @Nullable String role, String path, Json sources, Writing writing) {
        Json source = Json.object();
        Tags.name(party.names(), source, path, writing);
        Code own = party.roles().isEmpty() ? null : party.roles().get(0);
        String word = own == null ? null : Words.SOURCE_ROLES.write(own);
        boolean author = CREATOR.equals(role) && own != null && own.equals(Code.literal(AUTHOR));
        if (author) {
            source.put("role", writing.string(AUTHOR, path + "roles/0"));
        } else if (role == null && word != null) {
            source.put("role", writing.string(word, path + "roles/0"));
        } else {
            source.put("role", role);
        }
        Identity.write(party.identity(), source, path + "identity", writing);
        writing.extensions(party.extensions(), path, source);
        if (writing.isAnyShown(source)) {
            sources.add(source);
        }
    }
}

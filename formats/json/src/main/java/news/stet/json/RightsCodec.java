package news.stet.json;

import java.util.List;
import news.stet.Extension;
import news.stet.Label;
import news.stet.Link;
import news.stet.Party;
import news.stet.Rights;
import org.jspecify.annotations.Nullable;

/** Who holds rights, and what use they allow. */
final class RightsCodec extends ObjectCodec<Rights> {
    static final RightsCodec RIGHTS = new RightsCodec();

    private RightsCodec() {
        super(Members.RIGHTS);
    }

    @Override
    @Nullable
    Rights readMembers(Input in) {
        List<Party> holders = List.of();
        List<Label> notices = List.of();
        List<Label> usageTerms = List.of();
        List<Link> links = List.of();
        for (String member = in.member(); member != null; member = in.member()) {
            switch (member) {
                case "holders" -> holders = in.list(PartyCodec.PARTY);
                case "notices" -> notices = in.list(TextCodec.LABEL);
                case "usageTerms" -> usageTerms = in.list(TextCodec.LABEL);
                case "links" -> links = in.list(LinkCodec.LINK);
                default -> throw new IllegalStateException(member);
            }
        }
        if (in.isBroken()) {
            return null;
        }
        return new Rights(holders, notices, usageTerms, links, in.extensions());
    }

    @Override
    void writeMembers(Output out, Rights rights) {
        out.list("holders", rights.holders(), PartyCodec.PARTY);
        out.list("notices", rights.notices(), TextCodec.LABEL);
        out.list("usageTerms", rights.usageTerms(), TextCodec.LABEL);
        out.list("links", rights.links(), LinkCodec.LINK);
    }

    @Override
    List<Extension> extensions(Rights rights) {
        return rights.extensions();
    }
}

package news.stet.ninjs;

import java.util.ArrayList;
import java.util.List;
import news.stet.Extension;
import news.stet.Label;
import news.stet.Link;
import news.stet.Name;
import news.stet.Party;
import news.stet.Rights;
import news.stet.json.syntax.Json;
import news.stet.json.syntax.Reading;

/** The members about rights: who holds them, what to show, what is allowed. */
final class RightsMembers {
    private RightsMembers() {}

    static List<Rights> read(Json item, Intake intake) {
        Reading reading = intake.reading();
        Rights.Builder rights = Rights.builder();
        String holder = reading.filled(item, "copyrightHolder");
        if (holder != null) {
            rights.holder(Party.builder().name(Name.of(holder)).build());
        }
        String notice = reading.filled(item, "copyrightNotice");
        if (notice != null) {
            rights.notice(Label.of(notice));
        }
        String terms = reading.filled(item, "usageTerms");
        if (terms != null) {
            rights.usageTerm(Label.of(terms));
        }
        Json info = item.get("rightsInfo");
        if (info != null && !info.isObject()) {
            info = null; // kept with the article
        }
        if (info != null) {
            item.take("rightsInfo");
            Json linked = info.get("linkedRights");
            String href = linked != null && linked.isString() && info.members().size() == (info.has("langId") ? 2 : 1)
                    ? reading.filled(info, "linkedRights")
                    : null;
            if (href == null) {
                info.restore();
                rights.extension(new Extension(null, null, "rightsInfo", Reading.JSON, info.raw()));
            } else {
                rights.link(Link.builder()
                        .href(href)
                        .extensions(intake.rest(info, "rights"))
                        .build());
            }
        }
        return holder == null && notice == null && terms == null && info == null ? List.of() : List.of(rights.build());
    }

    static void write(Writing writing, Json item) {
        List<Rights> all = writing.article().metadata().rights();
        List<Basics.Part> holders = new ArrayList<>();
        List<Basics.Part> notices = new ArrayList<>();
        List<Basics.Part> terms = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            String path = "metadata/rights/" + i + "/";
            List<Party> parties = all.get(i).holders();
            for (int j = 0; j < parties.size(); j++) {
                if (!parties.get(j).names().isEmpty()) {
                    String name = parties.get(j).names().get(0).text();
                    holders.add(new Basics.Part(name, path + "holders/" + j + "/names/0/text"));
                }
            }
            notices.addAll(labels(all.get(i).notices(), path + "notices/"));
            terms.addAll(labels(all.get(i).usageTerms(), path + "usageTerms/"));
        }
        Basics.joined(item, "copyrightHolder", holders, "; ", writing);
        Basics.joined(item, "copyrightNotice", notices, "\n", writing);
        Basics.joined(item, "usageTerms", terms, "\n", writing);
        for (int i = 0; i < all.size() && !item.has("rightsInfo"); i++) {
            info(all.get(i), "metadata/rights/" + i + "/", writing, item);
        }
    }

    private static void info(Rights rights, String path, Writing writing, Json item) {
        writing.extensions(rights.extensions(), path, item);
        if (rights.links().isEmpty() || item.has("rightsInfo")) {
            return;
        }
        Link link = rights.links().get(0);
        String href = link.href();
        if (href != null && (Conformance.isUri(href) || writing.options().faithful())) {
            Json info = Json.object();
            writing.extensions(link.extensions(), path + "links/0/", info);
            info.remove("linkedRights");
            info.put("linkedRights", writing.string(href, path + "links/0/href"));
            item.put("rightsInfo", info);
        }
    }

    private static List<Basics.Part> labels(List<Label> labels, String path) {
        List<Basics.Part> parts = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            parts.add(new Basics.Part(labels.get(i).text(), path + i + "/text"));
        }
        return parts;
    }
}

package news.stet.schemaorg;

import java.util.ArrayList;
import java.util.List;
import news.stet.Appearance;
import news.stet.Claim;
import news.stet.json.syntax.Json;
import org.jspecify.annotations.Nullable;

/** Where a claim was put forward: in the article, and elsewhere. */
final class AppearanceMapper {
    private AppearanceMapper() {}

    static void write(Draft draft, Json node, String path, Claim claim) {
        List<Json> first = new ArrayList<>();
        List<Json> others = new ArrayList<>(List.of(draft.itself()));
        for (int i = 0; i < claim.appearances().size(); i++) {
            Appearance appearance = claim.appearances().get(i);
            String at = path + "/appearances/" + i;
            Json work = work(draft, at, appearance);
            if (work != null) {
                draft.shown(at + "/first");
                (appearance.first() ? first : others).add(work);
            }
        }
        Node.put(node, "firstAppearance", first);
        Node.put(node, "appearance", others);
    }

    private static @Nullable Json work(Draft draft, String path, Appearance appearance) {
        String url = Names.isAbsolute(appearance.url()) ? appearance.url() : null;
        if (url == null && appearance.title() == null) {
            return null;
        }
        Json work = Json.object().put(Node.TYPE, Json.string("CreativeWork"));
        if (url != null) {
            work.put("url", url);
            draft.shown(path + "/url");
        }
        if (appearance.title() != null) {
            work.put("name", appearance.title());
            draft.shown(path + "/title");
        }
        String time = Times.value(appearance.time());
        if (time != null) {
            work.put("datePublished", time);
            draft.shown(path + "/time/value");
        }
        return work;
    }

    /** The places that a claim names; of a work that stands for a claim its own address is one. */
    static void read(Intake intake, Node node, ClaimDraft claim, boolean isClaim) {
        works(intake, node, "firstAppearance", claim);
        works(intake, node, "appearance", claim);
        if (!isClaim) {
            for (String property : List.of("sameAs", "url")) {
                String address = node.address(property);
                if (address != null) {
                    claim.appearances.add(new Appearance(address, null, null, false));
                }
            }
        }
    }

    private static void works(Intake intake, Node node, String property, ClaimDraft claim) {
        for (Json value : node.values(property)) {
            if (intake.isArticle(value)) {
                continue;
            }
            Json found = intake.resolve(value);
            Appearance appearance = appearance(intake, found, property.equals("firstAppearance"), claim);
            if (appearance == null) {
                intake.reading().odd(value, "a work with an address or a title", "; the property was kept apart");
                return;
            }
            claim.appearances.add(appearance);
        }
        node.take(property);
    }

    private static @Nullable Appearance appearance(Intake intake, Json found, boolean first, ClaimDraft claim) {
        if (found.isString()) {
            String text = intake.reading().text(found);
            return text == null || text.isEmpty()
                    ? null
                    : Names.isAbsolute(text)
                            ? new Appearance(text, null, null, first)
                            : new Appearance(null, text, null, first);
        }
        if (!found.isObject()) {
            return null;
        }
        if (Node.isReference(found)) {
            return new Appearance(Node.id(found), null, null, first);
        }
        Node work = intake.node(found);
        String url = work.text("url");
        if (url == null && Names.isAbsolute(work.id())) {
            url = work.id();
        }
        String title = work.text(work.has("name") ? "name" : "headline");
        if (url == null && title == null) {
            return null;
        }
        Appearance appearance = new Appearance(url, title, work.time("datePublished"), first);
        claim.extensions.addAll(work.rest("appearances/" + claim.appearances.size()));
        return appearance;
    }
}

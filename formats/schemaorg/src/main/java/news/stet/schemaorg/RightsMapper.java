package news.stet.schemaorg;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.stet.Label;
import news.stet.Link;
import news.stet.Party;
import news.stet.Rights;
import news.stet.json.syntax.Json;
import org.jspecify.annotations.Nullable;

/** Who holds rights and what is allowed; schema.org has one statement where the model may have several. */
final class RightsMapper {
    private RightsMapper() {}

    static void write(Draft draft, Json node) {
        List<Json> holders = new ArrayList<>();
        List<Json> notices = new ArrayList<>();
        List<Json> terms = new ArrayList<>();
        List<Json> links = new ArrayList<>();
        List<Rights> all = draft.article().metadata().rights();
        for (int i = 0; i < all.size(); i++) {
            String path = "metadata/rights/" + i;
            Rights rights = all.get(i);
            for (int j = 0; j < rights.holders().size(); j++) {
                Json holder = PartyMapper.write(
                        draft, path + "/holders/" + j, rights.holders().get(j), Types.ORGANIZATION);
                if (holder != null) {
                    holders.add(holder);
                }
            }
            for (int j = 0; j < rights.notices().size(); j++) {
                notices.add(Json.string(rights.notices().get(j).text()));
                draft.shown(path + "/notices/" + j + "/text");
            }
            for (int j = 0; j < rights.usageTerms().size(); j++) {
                terms.add(Json.object()
                        .put(Node.TYPE, Json.string("CreativeWork"))
                        .put("text", Json.string(rights.usageTerms().get(j).text())));
                draft.shown(path + "/usageTerms/" + j + "/text");
            }
            for (int j = 0; j < rights.links().size(); j++) {
                Link link = rights.links().get(j);
                String href = link.href();
                if (href != null && Names.isAbsolute(href)) {
                    links.add(Json.string(href));
                    draft.shown(path + "/links/" + j + "/href");
                }
            }
        }
        Node.put(node, "copyrightHolder", holders);
        Node.put(node, "copyrightNotice", notices);
        terms.addAll(links);
        Node.put(node, "usageInfo", terms);
    }

    static Optional<Rights> read(Intake intake, Node node) {
        List<Party> holders = PartyMapper.read(intake, node, "copyrightHolder");
        List<Label> notices =
                node.texts("copyrightNotice").stream().map(Label::of).toList();
        List<Label> terms = new ArrayList<>();
        List<Link> links = new ArrayList<>();
        List<Json> values = node.values("usageInfo");
        for (Json value : values) {
            String href = value.isString() ? value.text() : Node.reference(value);
            Json words = words(value);
            String text = words == null ? null : intake.reading().text(words);
            if (href != null && Names.isAbsolute(href)) {
                links.add(Link.builder().href(href).build());
            } else if (text != null && !text.isEmpty()) {
                terms.add(Label.of(text));
            } else {
                intake.reading().odd(value, "terms or their address", "; the property was kept apart");
                terms.clear();
                links.clear();
                break;
            }
        }
        if (terms.size() + links.size() == values.size()) {
            node.take("usageInfo");
        }
        return holders.isEmpty() && notices.isEmpty() && terms.isEmpty() && links.isEmpty()
                ? Optional.empty()
                : Optional.of(Rights.builder()
                        .holders(holders)
                        .notices(notices)
                        .usageTerms(terms)
                        .links(links)
                        .build());
    }

    /** A text, or that of a node that is no more than one; or null. */
    private static @Nullable Json words(Json value) {
        if (value.isString()) {
            return value;
        }
        Json text = value.members().get("text");
        return text != null && text.isString() && value.members().size() == 1 + (value.has(Node.TYPE) ? 1 : 0)
                ? text
                : null;
    }
}

package news.stet.newsml;

import java.util.ArrayList;
import java.util.List;
import news.stet.Party;
import news.stet.Rights;
import news.stet.newsml.binding.ConceptElement;
import news.stet.newsml.binding.RightsInfo;

/** {@code rightsInfo}. The schema has room for one holder; further ones stand at its end, in the namespace of Stet. */
final class RightsInfos {
    private RightsInfos() {}

    static RightsInfo write(Rights rights, Writing writing) {
        RightsInfo element = new RightsInfo();
        List<ConceptElement> holders = Parties.write(rights.holders(), Parties.Form.PLAIN, writing);
        if (!holders.isEmpty()) {
            element.copyrightHolder.add(holders.get(0));
            element.furtherHolder.addAll(holders.subList(1, holders.size()));
        }
        element.copyrightNotice.addAll(Labels.free(rights.notices()));
        element.usageTerms.addAll(Labels.free(rights.usageTerms()));
        element.link.addAll(Links.write(rights.links()));
        return element;
    }

    static List<Rights> read(List<RightsInfo> elements, Reading reading) {
        List<Rights> all = new ArrayList<>();
        for (RightsInfo element : elements) {
            String path = "metadata/rights/" + all.size();
            reading.remember(path, element);
            List<ConceptElement> holders = new ArrayList<>(element.copyrightHolder);
            holders.addAll(element.furtherHolder);
            List<Party> parties = Parties.read(holders, path + "/holders", reading);
            Rights.Builder builder = Rights.builder()
                    .holders(parties)
                    .notices(Labels.labels(element.copyrightNotice, path, reading))
                    .usageTerms(Labels.labels(element.usageTerms, path, reading))
                    .links(Links.read(element.link, path + "/links", reading));
            Foreign.keep(element, element.others, path, reading);
            Rights rights = reading.make(
                    element, () -> builder.extensions(reading.extensions(path)).build());
            if (rights != null) {
                all.add(rights);
            }
        }
        return all;
    }
}

package news.stet;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What IPTC's own aliases mean where an article does not say: those that news items use. Built in, since feeds rely on a
 * remote catalog alone and nothing is ever fetched. An article's own schemes come first.
 */
public final class IptcSchemes {
    private static final String NEWSCODES = "http://cv.iptc.org/newscodes/";

    // Looked up; where it is iterated it is sorted, since the order of Map.of does not show.
    private static final Map<String, String> URIS = Map.ofEntries(
            Map.entry("acdc", NEWSCODES + "audiocodec/"),
            Map.entry("altidrole", NEWSCODES + "altidrole/"),
            Map.entry("app", NEWSCODES + "application/"),
            Map.entry("catinat", NEWSCODES + "catinature/"),
            Map.entry("cinat", NEWSCODES + "cinature/"),
            Map.entry("colin", NEWSCODES + "colourindicator/"),
            Map.entry("colsp", NEWSCODES + "colorspace/"),
            Map.entry("conf", NEWSCODES + "confidence/"),
            Map.entry("cpnat", NEWSCODES + "cpnature/"),
            Map.entry("cpprole", NEWSCODES + "contentprodpartyrole/"),
            Map.entry("cptdefrole", NEWSCODES + "conceptdefinitionrole/"),
            Map.entry("cptnoterole", NEWSCODES + "conceptnoterole/"),
            Map.entry("crel", NEWSCODES + "conceptrelation/"),
            Map.entry("ctrol", NEWSCODES + "contributorrole/"),
            Map.entry("cwarn", NEWSCODES + "contentwarning/"),
            Map.entry("dbpedia", "http://dbpedia.org/resource/"),
            Map.entry("digsrctype", NEWSCODES + "digitalsourcetype/"),
            Map.entry("dimensionunit", NEWSCODES + "dimensionunit/"),
            Map.entry("drol", NEWSCODES + "descriptionrole/"),
            Map.entry("ednoterole", NEWSCODES + "ednoterole/"),
            Map.entry("eocstat", NEWSCODES + "eventoccurstatus/"),
            Map.entry("freebase", "http://www.freebase.com/"),
            Map.entry("frmt", NEWSCODES + "format/"),
            Map.entry("genre", NEWSCODES + "genre/"),
            Map.entry("geonames", "http://sws.geonames.org/"),
            Map.entry("hatarget", NEWSCODES + "hopactiontarget/"),
            Map.entry("hopaction", NEWSCODES + "hopaction/"),
            Map.entry("howextr", NEWSCODES + "howextracted/"),
            Map.entry("imgregrole", NEWSCODES + "imageregionrole/"),
            Map.entry("irel", NEWSCODES + "itemrelation/"),
            Map.entry("isin", "http://cvx.iptc.org/isin/"),
            Map.entry("iso3166-1a2", "http://cvx.iptc.org/iso3166-1a2/"),
            Map.entry("isrol", NEWSCODES + "infosourcerole/"),
            Map.entry("loctyp", NEWSCODES + "location/"),
            Map.entry("lrol", NEWSCODES + "languagerole/"),
            Map.entry("medtop", NEWSCODES + "mediatopic/"),
            Map.entry("ncostat", NEWSCODES + "newscoveragestatus/"),
            Map.entry("ninat", NEWSCODES + "ninature/"),
            Map.entry("nmsig", NEWSCODES + "newsmsgsignal/"),
            Map.entry("nprod", NEWSCODES + "newsproduct/"),
            Map.entry("nprov", NEWSCODES + "newsprovider/"),
            Map.entry("nprt", NEWSCODES + "namepart/"),
            Map.entry("nrol", NEWSCODES + "namerole/"),
            Map.entry("pgrmod", NEWSCODES + "pkggroupmode/"),
            Map.entry("plinat", NEWSCODES + "plinature/"),
            Map.entry("prodgenre", NEWSCODES + "productgenre/"),
            Map.entry("riaspect", NEWSCODES + "riaspect/"),
            Map.entry("riscope", NEWSCODES + "riscope/"),
            Map.entry("rnd", NEWSCODES + "rendition/"),
            Map.entry("scn", NEWSCODES + "scene/"),
            Map.entry("sev", NEWSCODES + "severity/"),
            Map.entry("sig", NEWSCODES + "signal/"),
            Map.entry("stat", NEWSCODES + "pubstatusg2/"),
            Map.entry("subj", NEWSCODES + "subjectcode/"),
            Map.entry("ticker", "http://cvx.iptc.org/ticker/"),
            Map.entry("timeunit", NEWSCODES + "timeunit/"),
            Map.entry("trustindicator", NEWSCODES + "trustindicator/"),
            Map.entry("why", NEWSCODES + "whypresent/"),
            Map.entry("wikidata", "http://www.wikidata.org/entity/"),
            Map.entry("wldreg", NEWSCODES + "worldregion/"));

    private static final List<Scheme> ALL = URIS.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(entry -> Scheme.of(entry.getKey(), entry.getValue()))
            .toList();

    private IptcSchemes() {}

    /**
     * All of them.
     *
     * @return the schemes, by alias; every URI ends where a code's value begins
     */
    public static List<Scheme> all() {
        return ALL;
    }

    /** The URI of a concept, as far as the schemes of an article, or else these, say it. */
    static Optional<String> resolve(Code code, List<Scheme> schemes) {
        if (code.form() == Code.Form.URI) {
            return Optional.of(code.value());
        }
        String alias = code.scheme();
        if (alias == null) {
            return Optional.empty();
        }
        return schemes.stream()
                .filter(scheme -> scheme.alias().equals(alias))
                .map(Scheme::uri)
                .findFirst()
                .or(() -> Optional.ofNullable(URIS.get(alias)))
                .map(uri -> uri + code.value());
    }
}

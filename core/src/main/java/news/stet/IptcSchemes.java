package news.stet;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What IPTC's own aliases mean where an article does not say. Built in, since feeds rely on a remote catalog alone and
 * nothing is ever fetched. An article's own schemes come first.
 */
final class IptcSchemes {
    private static final String NEWSCODES = "http://cv.iptc.org/newscodes/";

    // Looked up, never iterated: the order of Map.of does not show.
    private static final Map<String, String> URIS = Map.ofEntries(
            Map.entry("cpnat", NEWSCODES + "cpnature/"),
            Map.entry("drol", NEWSCODES + "descriptionrole/"),
            Map.entry("genre", NEWSCODES + "genre/"),
            Map.entry("howextr", NEWSCODES + "howextracted/"),
            Map.entry("irel", NEWSCODES + "itemrelation/"),
            Map.entry("isrol", NEWSCODES + "infosourcerole/"),
            Map.entry("medtop", NEWSCODES + "mediatopic/"),
            Map.entry("ninat", NEWSCODES + "ninature/"),
            Map.entry("nprt", NEWSCODES + "namepart/"),
            Map.entry("nprov", NEWSCODES + "newsprovider/"),
            Map.entry("nrol", NEWSCODES + "namerole/"),
            Map.entry("rnd", NEWSCODES + "rendition/"),
            Map.entry("sig", NEWSCODES + "signal/"),
            Map.entry("stat", NEWSCODES + "pubstatusg2/"),
            Map.entry("subj", NEWSCODES + "subjectcode/"),
            Map.entry("why", NEWSCODES + "whypresent/"));

    static final String PUBLICATION_STATUS = NEWSCODES + "pubstatusg2/";

    private IptcSchemes() {}

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

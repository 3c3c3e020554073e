package news.stet.markup;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import news.stet.BlockRoles;
import news.stet.MarkRoles;
import news.stet.markup.Treatment.Kind;

/**
 * What each element of HTML (the living standard, and what older versions had) and of NITF 3.6 is read as. By local name:
 * real feeds have both in the namespace of NewsML-G2, in their own and in none.
 */
final class MarkupElements {
    private static final Map<String, Treatment> TREATMENTS = Map.copyOf(all());

    /** What is read otherwise in the head of a body of NITF. */
    private static final Map<String, Treatment> IN_HEAD = Map.of(
            "hl1", Treatment.block(BlockRoles.HEADLINE),
            "hl2", Treatment.block(BlockRoles.SUBHEADLINE));

    private static final Set<Kind> SPOKEN =
            EnumSet.of(Kind.BLOCK, Kind.DIVISION, Kind.PARAGRAPHS, Kind.ROWS, Kind.PHRASE, Kind.WORD, Kind.HEAD);

    private static final Treatment UNKNOWN = Treatment.of(Kind.UNKNOWN);

    private MarkupElements() {}

    private static Map<String, Treatment> all() {
        Map<String, Treatment> all = new HashMap<>();
        blocks(all);
        phrases(all);
        rest(all);
        return all;
    }

    private static void blocks(Map<String, Treatment> all) {
        put(all, Treatment.block(BlockRoles.PARAGRAPH), "p", "dd", "legend");
        put(all, Treatment.block(BlockRoles.PARAGRAPH, false), "address", "summary");
        for (int level = 1; level <= 6; level++) {
            put(all, Treatment.heading(BlockRoles.SUBHEADING, level), "h" + level);
        }
        put(all, Treatment.heading(BlockRoles.SUBHEADING, 1), "hl1");
        put(all, Treatment.heading(BlockRoles.SUBHEADING, 2), "hl2");
        put(all, Treatment.block(BlockRoles.CAPTION), "figcaption", "caption", "media-caption");
        put(all, Treatment.block(BlockRoles.QUOTE), "blockquote", "bq");
        put(all, Treatment.block(BlockRoles.PREFORMATTED), "pre", "listing", "xmp", "plaintext");
        put(all, Treatment.block(BlockRoles.SECTION), "section");
        put(all, Treatment.block(BlockRoles.SECTION, false), "aside", "details");
        put(all, Treatment.block(BlockRoles.LIST), "ul", "menu", "dir", "dl");
        put(all, Treatment.block(BlockRoles.ORDERED_LIST), "ol");
        put(all, Treatment.block(BlockRoles.LIST_ITEM), "li", "dt");
        put(all, Treatment.block(BlockRoles.TABLE), "table");
        put(all, Treatment.block(BlockRoles.ROW), "tr");
        put(all, Treatment.block(BlockRoles.CELL), "td", "th");
        put(all, Treatment.block(BlockRoles.FIGURE), "figure");
        put(all, Treatment.block(BlockRoles.BYLINE), "byline", "tagline");
        put(all, Treatment.block(BlockRoles.DATELINE), "dateline");
        put(all, Treatment.block(BlockRoles.CREDIT_LINE), "distributor", "credit", "media-producer", "datasource");
        put(all, Treatment.block(BlockRoles.METADATA), "rights", "copyrite", "bibliography");
        put(all, Treatment.paragraphs(BlockRoles.SUMMARY), "abstract");
        put(all, Treatment.paragraphs(BlockRoles.NOTE), "note");
        put(all, Treatment.paragraphs(BlockRoles.FOOTNOTE), "fn");
        put(all, Treatment.paragraphs(BlockRoles.CAPTION), "nitf-table-summary");
        put(
                all,
                Treatment.of(Kind.DIVISION),
                ("html body div article main header footer nav center hgroup fieldset search dialog nitf body.head"
                                + " body.content body.end hedline block nitf-table nitf-table-metadata")
                        .split(" "));
        put(all, Treatment.of(Kind.ROWS), "thead", "tbody", "tfoot");
    }

    private static void phrases(Map<String, Treatment> all) {
        put(all, Treatment.phrase(MarkRoles.EMPHASIS), "em", "i");
        put(all, Treatment.phrase(MarkRoles.STRONG), "strong", "b");
        put(all, Treatment.phrase(MarkRoles.UNDERLINE), "u");
        put(all, Treatment.phrase(MarkRoles.STRIKETHROUGH), "s", "strike");
        put(all, Treatment.phrase(MarkRoles.SUBSCRIPT), "sub");
        put(all, Treatment.phrase(MarkRoles.SUPERSCRIPT), "sup");
        put(all, Treatment.phrase(MarkRoles.CODE), "code");
        put(all, Treatment.phrase(MarkRoles.QUOTE), "q");
        put(all, Treatment.phrase(MarkRoles.LINK), "a");
        put(all, Treatment.phrase(MarkRoles.DATE), "time");
        put(all, Treatment.phrase(MarkRoles.STRIKETHROUGH, Kind.PHRASE), "del");
        put(all, Treatment.phrase(MarkRoles.UNDERLINE, Kind.PHRASE), "ins");
        put(all, Treatment.phrase(MarkRoles.CODE, Kind.PHRASE), "kbd", "samp", "tt", "var");
        put(all, Treatment.phrase(MarkRoles.DATE, Kind.PHRASE), "chron");
        put(all, Treatment.phrase(MarkRoles.DATE, Kind.WORD), "story.date");
        put(
                all,
                Treatment.phrase(MarkRoles.MENTION, Kind.PHRASE),
                "person",
                "org",
                "location",
                "event",
                "object.title",
                "virtloc");
        put(
                all,
                Treatment.phrase(MarkRoles.PHRASE, Kind.PHRASE),
                ("abbr acronym bdi bdo big cite data dfn font label mark nobr output rb rp rt rtc ruby small wbr"
                                + " lang num money frac numer frac-sep denom pronounce classifier alt-code function")
                        .split(" "));
        put(
                all,
                Treatment.phrase(MarkRoles.PHRASE, Kind.WORD),
                ("byttl name.given name.family sublocation city state region country postaddr addressee care.of"
                                + " delivery.point postcode delivery.office copyrite.year copyrite.holder rights.owner"
                                + " rights.startdate rights.enddate rights.agent rights.geography rights.type"
                                + " rights.limitations")
                        .split(" "));
        put(all, new Treatment(Kind.PHRASE, null, null, true), "span");
    }

    private static void rest(Map<String, Treatment> all) {
        put(all, Treatment.of(Kind.BREAK), "br");
        put(all, Treatment.of(Kind.IMAGE), "img", "image");
        put(all, Treatment.of(Kind.PICTURE), "picture");
        put(all, Treatment.of(Kind.EMBEDDED), "video", "audio", "iframe", "embed", "object", "frame");
        put(all, Treatment.of(Kind.MEDIUM), "media");
        put(all, Treatment.of(Kind.HEAD), "head");
        put(
                all,
                Treatment.of(Kind.KEPT),
                ("link meta base title colgroup col nitf-colgroup nitf-col source track param map area"
                                + " media-reference media-metadata media-object docdata pubdata revision-history tobject iim")
                        .split(" "));
        put(all, Treatment.of(Kind.HIDDEN), "script", "style", "template", "noscript", "noframes", "noembed");
        put(
                all,
                Treatment.of(Kind.FOREIGN),
                "math",
                "form",
                "button",
                "select",
                "textarea",
                "meter",
                "progress",
                "applet",
                "table-reference",
                "custom-table");
        put(all, Treatment.of(Kind.WORDLESS), "svg", "canvas", "hr", "input");
    }

    private static void put(Map<String, Treatment> all, Treatment treatment, String... names) {
        for (String name : names) {
            all.put(name, treatment);
        }
    }

    /** The elements whose content is no words of the article, or is kept as it is. */
    static Set<String> wordless() {
        return TREATMENTS.entrySet().stream()
                .filter(entry -> !SPOKEN.contains(entry.getValue().kind()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether an element's name is one of HTML's or NITF's. */
    static boolean isKnown(String name) {
        return TREATMENTS.containsKey(name);
    }

    /** What to do with an element, by its local name in lower case. */
    static Treatment of(String name, boolean head) {
        Treatment special = head ? IN_HEAD.get(name) : null;
        return special != null ? special : TREATMENTS.getOrDefault(name, UNKNOWN);
    }
}

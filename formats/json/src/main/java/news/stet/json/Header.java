package news.stet.json;

import java.util.List;
import java.util.stream.Collectors;
import news.stet.Text;
import news.stet.io.ArticleFormatException;
import news.stet.io.ProblemCodes;

/** What a document says it is. Its members may stand anywhere, as in a document whose members somebody sorted. */
final class Header {
    static final String SCHEMA = "https://stet.news/schema/1.0/article.json";
    static final String FORMAT = "stet";
    static final String ENVELOPE = "stet-envelope";
    static final String VERSION = "1.0";

    private static final String MAJOR = "1.";
    private static final int NAMES = 5;

    private Header() {}

    /** Returns whether the document has said that it is Stet's; one that says otherwise is refused. */
    static boolean readFormat(Input in, String expected) {
        String format = in.string();
        if (format != null && !format.equals(expected)) {
            throw in.findings()
                    .alone(
                            ProblemCodes.VERSION,
                            "",
                            "must be " + Text.quote(expected) + ", found " + Text.quote(format),
                            null);
        }
        return true;
    }

    /** Refuses a major version that is not known; a later minor one only adds what this one keeps unread. */
    static void readVersion(Input in) {
        String version = in.string();
        if (version != null && !isKnown(version)) {
            throw in.findings()
                    .alone(
                            ProblemCodes.VERSION,
                            "",
                            "must be " + MAJOR + "x, the version of the format, found " + Text.quote(version),
                            "a later release of Stet may read it.");
        }
    }

    private static boolean isKnown(String version) {
        boolean known = version.startsWith(MAJOR) && version.length() > MAJOR.length() && version.length() < 10;
        for (int i = MAJOR.length(); known && i < version.length(); i++) {
            known = version.charAt(i) >= '0' && version.charAt(i) <= '9';
        }
        return known;
    }

    /** An object that does not say that it is Stet's: what it has instead is named. */
    static ArticleFormatException foreign(Input in) {
        List<String> names = in.memberNames();
        String found = names.isEmpty()
                ? "the object is empty"
                : "the object has "
                        + names.stream().limit(NAMES).map(Text::quote).collect(Collectors.joining(", "))
                        + (names.size() > NAMES ? " and " + (names.size() - NAMES) + " more" : "");
        return in.findings()
                .alone(
                        ProblemCodes.REQUIRED,
                        Members.FORMAT,
                        "is missing, so that this is not known to be Stet's; " + found,
                        "write \"format\": \"stet\", \"formatVersion\": \"1.0\".");
    }
}

package news.stet.markup;

import java.util.Locale;
import java.util.Set;

/** Addresses that may be given to whoever shows a page: none that runs something. */
final class Addresses {
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel", "ftp");

    private Addresses() {}

    /** Whether an address is relative or of a scheme that only leads somewhere; as a browser reads it, who drops line ends. */
    static boolean isSafe(String address) {
        String read = address.replaceAll("[\t\n\r]", "").stripLeading();
        int from = 0;
        while (from < read.length() && read.charAt(from) <= ' ') {
            from++;
        }
        for (int i = from; i < read.length(); i++) {
            char c = read.charAt(i);
            if (c == ':') {
                return SCHEMES.contains(read.substring(from, i).toLowerCase(Locale.ROOT));
            }
            if (c == '/' || c == '?' || c == '#') {
                return true;
            }
        }
        return true;
    }
}

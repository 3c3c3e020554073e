package news.stet.schemaorg;

import java.util.List;
import java.util.regex.Pattern;
import news.stet.Article;
import news.stet.Code;
import news.stet.Entity;
import news.stet.InvalidValueException;
import news.stet.Text;
import org.jspecify.annotations.Nullable;

/**
 * What the nodes of a document are called. A part of an article is its address, a number sign and the id of the part; where
 * the article has no address that a fragment can stand behind, its parts are blank nodes.
 */
final class Names {
    /** The article whose id is no address: no part of an article can have this label. */
    static final String NAMELESS = "_:0";

    private static final String BLANK = "_:";

    // Possessive: no backtracking on long input.
    private static final Pattern ABSOLUTE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*+:[^\\s\\p{Cntrl}<>\"{}|\\\\^`]++");
    private static final Pattern WEB = Pattern.compile("https?://[^\\s\\p{Cntrl}<>\"{}|\\\\^`]++");

    private final String article;
    private final String parts;

    Names(String articleId) {
        article = isAbsolute(articleId) ? articleId : NAMELESS;
        parts = article.equals(NAMELESS) || article.indexOf('#') >= 0 ? BLANK : article + "#";
    }

    static Names of(Article article) {
        return new Names(article.id());
    }

    /** Whether a text is an address or another absolute identifier of the web. */
    static boolean isAbsolute(@Nullable String text) {
        return text != null && Text.isLegal(text) && ABSOLUTE.matcher(text).matches();
    }

    /** Whether a text is the address of a page. */
    static boolean isWeb(@Nullable String text) {
        return isAbsolute(text) && WEB.matcher(text).matches();
    }

    /** The address that a code is, or null. */
    static @Nullable String address(@Nullable Code code) {
        return code != null && code.form() == Code.Form.URI && isAbsolute(code.value()) ? code.value() : null;
    }

    String article() {
        return article;
    }

    String part(String id) {
        return parts + id;
    }

    /** What a node may be called that is the part of this id. */
    List<String> spellings(String id) {
        return List.of(parts + id, "#" + id, BLANK + id);
    }

    /** The id of the part that a node of this name is, or null if it is none. */
    @Nullable
    String id(@Nullable String name) {
        if (name == null) {
            return null;
        }
        String id = null;
        if (name.startsWith(parts)) {
            id = name.substring(parts.length());
        } else if (name.startsWith("#")) {
            id = name.substring(1);
        } else if (name.startsWith(BLANK)) {
            id = name.substring(BLANK.length());
        }
        return id != null && isId(id) ? id : null;
    }

    /** Whether the model takes it for the id of a part. */
    private static boolean isId(String id) {
        try {
            return !Entity.builder(id, null).build().id().isEmpty();
        } catch (InvalidValueException e) {
            return false;
        }
    }
}

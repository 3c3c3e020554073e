package news.stet.markup;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import news.stet.Article;
import news.stet.ItemClasses;
import news.stet.Media;
import news.stet.Rendition;
import news.stet.io.Coverage;

/** Media as HTML shows them: each by the first of its files that has an address. */
final class HtmlPictures {
    private final Article article;
    private final HtmlOutput out;
    private final Coverage coverage;
    private final Set<String> seen = new HashSet<>();

    HtmlPictures(Article article, HtmlOutput out, Coverage coverage) {
        this.article = article;
        this.out = out;
        this.coverage = coverage;
    }

    /** Whether there is anything to show of a medium. */
    boolean shows(String id) {
        return article.medium(id).filter(medium -> shown(medium, 0) >= 0).isPresent();
    }

    /** Writes a medium that there is something to show of. */
    void write(String id) {
        Media medium = article.medium(id).orElseThrow();
        int index = shown(medium, 0);
        Rendition rendition = medium.renditions().get(index);
        String path = "media/" + id;
        boolean plays = ItemClasses.VIDEO.equals(medium.kind()) || ItemClasses.AUDIO.equals(medium.kind());
        out.start(!plays ? "img" : ItemClasses.VIDEO.equals(medium.kind()) ? "video" : "audio");
        // An id stands once in a document.
        out.attribute(seen.add(id) ? "id" : "data-media", id);
        out.attribute("src", rendition.href());
        out.attribute("width", rendition.width());
        out.attribute("height", rendition.height());
        if (plays) {
            out.attribute("controls", "");
            out.content();
            out.end();
            coverage.shown(path + "/kind");
        } else {
            // An empty one would say that there is nothing to see.
            out.attribute("alt", medium.alternativeText());
            out.endVoid();
            coverage.shown(path + "/alternativeText");
        }
        coverage.shown(path + "/id");
        int next = shown(medium, index + 1);
        if (next < 0 || !looksLike(rendition, medium.renditions().get(next))) {
            for (String component : List.of("href", "width", "height")) {
                coverage.shown(path + "/renditions/" + index + "/" + component);
            }
        }
    }

    private static int shown(Media medium, int from) {
        for (int i = from; i < medium.renditions().size(); i++) {
            String href = medium.renditions().get(i).href();
            if (href != null && Addresses.isSafe(href)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean looksLike(Rendition one, Rendition other) {
        return Objects.equals(one.href(), other.href())
                && Objects.equals(one.width(), other.width())
                && Objects.equals(one.height(), other.height());
    }
}

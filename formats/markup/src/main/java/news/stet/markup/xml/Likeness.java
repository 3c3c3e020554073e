package news.stet.markup.xml;

import java.util.Arrays;
import java.util.List;
import javax.xml.namespace.QName;
import org.jspecify.annotations.Nullable;

/**
 * Compares elements that are there with those that would be written, without making these: names, attributes, children and
 * text; white space between elements does not count (see {@link Element#looksLike}).
 */
public final class Likeness implements ElementWriter {
    private final List<Element> roots;
    private int next;
    private boolean different;
    private @Nullable Element other;
    // The elements that are open, and of each what was seen of it.
    private Element[] open = new Element[4];
    private int[] position = new int[4];
    private int[] attributes = new int[4];
    private String[] text = new String[4];
    private int depth;

    /** Compares with these elements. */
    public Likeness(List<Element> roots) {
        this.roots = roots;
    }

    /** Whether all that was written is there, and nothing else. */
    public boolean isSame() {
        return !different && next == roots.size();
    }

    /** The first element that is not as it would be written; null if there is one less. */
    public @Nullable Element other() {
        return different ? other : next < roots.size() ? roots.get(next) : null;
    }

    @Override
    public void start(QName name, boolean mixed) {
        if (different) {
            return;
        }
        Element found = depth == 0 ? nextRoot() : nextChild(depth - 1);
        if (found == null || !found.is(name)) {
            different = true;
            return;
        }
        if (depth == open.length) {
            open = Arrays.copyOf(open, 2 * depth);
            position = Arrays.copyOf(position, 2 * depth);
            attributes = Arrays.copyOf(attributes, 2 * depth);
            text = Arrays.copyOf(text, 2 * depth);
        }
        open[depth] = found;
        position[depth] = 0;
        attributes[depth] = 0;
        text[depth++] = "";
    }

    private @Nullable Element nextRoot() {
        other = next < roots.size() ? roots.get(next++) : null;
        return other;
    }

    private @Nullable Element nextChild(int parent) {
        List<Object> content = open[parent].content();
        while (position[parent] < content.size()) {
            if (content.get(position[parent]++) instanceof Element child) {
                return child;
            }
        }
        return null;
    }

    @Override
    public void set(QName name, String value) {
        if (!different) {
            attributes[depth - 1]++;
            different = !value.equals(open[depth - 1].peek(name));
        }
    }

    @Override
    public void text(String more) {
        if (!different) {
            text[depth - 1] = text[depth - 1].isEmpty() ? more : text[depth - 1] + more;
        }
    }

    @Override
    public void end() {
        if (different) {
            return;
        }
        depth--;
        Element ended = open[depth];
        boolean leaf = position[depth] == 0;
        different = attributes[depth] != ended.attributes().size()
                || nextChild(depth) != null
                || (leaf && !text[depth].equals(ended.text()));
    }
}

package news.stet.markup.xml;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An element that is open, by its name and those around it. Siblings of one name are one. */
final class Trail {
    private static final int SHOWN = 20;
    private static final int KEPT = 32;
    // In all: who gives each element a name of its own gains nothing.
    private static final int MOST = 4_096;

    final @Nullable Trail parent;
    final String name;
    final int depth;
    private final Trail root;
    private int made;
    private final List<Trail> children = new ArrayList<>(4);
    private @Nullable String text;

    private Trail(@Nullable Trail parent, String name) {
        this.parent = parent;
        this.name = name;
        this.depth = parent == null ? 0 : parent.depth + 1;
        this.root = parent == null ? this : parent.root;
    }

    /** Outside of all elements. */
    static Trail start() {
        return new Trail(null, "");
    }

    Trail child(String called) {
        for (int i = 0; i < children.size(); i++) {
            Trail child = children.get(i);
            if (child.name.equals(called)) {
                return child;
            }
        }
        Trail child = new Trail(this, called);
        if (children.size() < KEPT && root.made < MOST) {
            root.made++;
            children.add(child);
        }
        return child;
    }

    /** The names from the root, joined by slashes; of very many the first and the last. */
    String text() {
        if (text == null) {
            text = made();
        }
        return text;
    }

    private String made() {
        if (parent == null) {
            return "";
        }
        if (depth <= SHOWN + 2) {
            return parent.parent == null ? name : parent.text() + "/" + name;
        }
        Trail shown = this;
        while (shown.depth > SHOWN) {
            shown = shown.parent == null ? shown : shown.parent;
        }
        return shown.text() + "/…/" + parent.name + "/" + name;
    }
}

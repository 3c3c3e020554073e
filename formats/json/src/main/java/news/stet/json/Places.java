package news.stet.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.TokenStreamContext;

/** Where a value sits below the value that owns it: names and indices, joined by slashes. */
final class Places {
    private Places() {}

    /**
     * The place of an open array or object.
     *
     * @param inner what is open
     * @param owner the object that owns it, open as well
     * @return the place, or null for the owner itself
     */
    static @Nullable String of(@Nullable TokenStreamContext inner, @Nullable TokenStreamContext owner) {
        String place = null;
        for (TokenStreamContext at = inner; at != null && at != owner; at = at.getParent()) {
            TokenStreamContext parent = at.getParent();
            if (parent == null) {
                break;
            }
            String segment = parent.inArray() ? Integer.toString(parent.getCurrentIndex()) : parent.currentName();
            place = place == null ? segment : segment + "/" + place;
        }
        return place;
    }

    /**
     * The place of the value that will be written next.
     *
     * @param around what it will be written in
     * @param owner the object that owns it
     */
    static String next(TokenStreamContext around, @Nullable TokenStreamContext owner) {
        String segment = around.inArray() ? Integer.toString(around.getEntryCount()) : around.currentName();
        String place = of(around, owner);
        return place == null ? segment : place + "/" + segment;
    }
}

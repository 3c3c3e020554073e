package news.stet.json;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import news.stet.Extension;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.TokenStreamContext;

/** An object that is open; used again for the next one at its depth. */
final class Frame {
    final @Nullable Frame outer;
    private @Nullable Frame inner;
    Members members = Members.ARTICLE;

    @Nullable
    TokenStreamContext context;

    long seen;
    int findings;
    Set<String> unknownNames = Set.of();
    List<Extension> unknown = List.of();
    List<Extension> listed = List.of();

    Frame(@Nullable Frame outer) {
        this.outer = outer;
    }

    Frame inner() {
        Frame next = inner;
        if (next == null) {
            next = new Frame(this);
            inner = next;
        }
        return next;
    }

    void start(Members members, TokenStreamContext context, int findings) {
        this.members = members;
        this.context = context;
        this.findings = findings;
        seen = 0;
        unknownNames = Set.of();
        unknown = List.of();
        listed = List.of();
    }

    boolean add(String name) {
        if (unknownNames.isEmpty()) {
            unknownNames = new LinkedHashSet<>();
        }
        return unknownNames.add(name);
    }

    void keep(Extension extension) {
        if (unknown.isEmpty()) {
            unknown = new ArrayList<>();
        }
        unknown.add(extension);
    }
}

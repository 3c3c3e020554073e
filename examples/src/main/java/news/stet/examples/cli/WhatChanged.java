package news.stet.examples.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.stet.Article;
import news.stet.Assessment;
import news.stet.Attribution;
import news.stet.Change;
import news.stet.Changes;
import news.stet.Claim;
import news.stet.Code;
import news.stet.Mark;
import news.stet.Source;
import news.stet.Span;
import news.stet.When;
import org.jspecify.annotations.Nullable;

/** The changes from one version of an article to another: one a line, by what they are of, with names for ids. */
final class WhatChanged {
    private static final int NAMED = 5;
    private static final Set<String> ELEMENTS = Set.of("body", "claims", "entities", "media");
    // What a kind of change says already need not stand in its path.
    private static final Set<String> SAID = Set.of("text", "proposition", "commitment", "source", "assessments");

    /** In the order in which a reader wants to know. */
    private enum Group {
        ARTICLE("Article"),
        HEAD("Head"),
        TEXT("Text"),
        CLAIMS("Claims"),
        ENTITIES("Entities"),
        MEDIA("Media"),
        METADATA("Metadata");

        private final String title;

        Group(String title) {
            this.title = title;
        }

        static Group of(String part) {
            return switch (part) {
                case "head" -> HEAD;
                case "body" -> TEXT;
                case "claims" -> CLAIMS;
                case "entities" -> ENTITIES;
                case "media" -> MEDIA;
                case "metadata", "schemes" -> METADATA;
                default -> ARTICLE;
            };
        }
    }

    private final Article before;
    private final Article after;
    private final Changes changes;
    private final EntityNames old;
    private final EntityNames now;

    WhatChanged(Article before, Article after, Changes changes) {
        this.before = before;
        this.after = after;
        this.changes = changes;
        this.old = new EntityNames(before);
        this.now = new EntityNames(after);
    }

    void print(PrintWriter out) {
        Map<Group, List<String>> groups = new EnumMap<>(Group.class);
        Set<Change> followed = new HashSet<>();
        changes.forEach(change -> followed.addAll(changes.following(change)));
        for (Change change : changes) {
            if (!followed.contains(change)) {
                List<String> path = List.of(change.path().split("/", -1));
                List<String> lines = groups.computeIfAbsent(Group.of(path.get(0)), group -> new ArrayList<>());
                lines.add("  " + place(change, path) + ": " + what(change));
                following(change).forEach(line -> lines.add("    " + line));
            }
        }
        groups.forEach((group, lines) -> {
            out.println(group.title);
            lines.forEach(line -> out.println(Columns.escape(line)));
        });
    }

    /** What moved along with a text is no news, and counted; what was lost is, and told one by one. */
    private List<String> following(Change edit) {
        List<String> lines = new ArrayList<>();
        List<Change> following = changes.following(edit);
        List<String> moved = following.stream()
                .filter(change -> change.kind() == Change.Kind.SPAN_MOVED)
                .map(this::owner)
                .toList();
        if (!moved.isEmpty()) {
            List<String> owners = moved.stream().distinct().toList();
            String more = owners.size() > NAMED ? " and " + (owners.size() - NAMED) + " more" : "";
            lines.add((moved.size() == 1 ? "1 anchor" : moved.size() + " anchors") + " moved with it: "
                    + owners.stream().limit(NAMED).collect(Collectors.joining(", ")) + more);
        }
        following.stream()
                .filter(change -> change.kind() == Change.Kind.SPAN_LOST)
                .forEach(change -> lines.add("lost with it: " + owner(change) + ", " + anchor(change.before())));
        return lines;
    }

    /** A claim by its id, an entity by its name, a block by its id. */
    private String owner(Change change) {
        String[] path = change.path().split("/", -1);
        if (path[0].equals("claims")) {
            return "claim " + path[1];
        }
        if (path[0].equals("entities")) {
            return old.of(path[1]);
        }
        return path[0].equals("body") ? "block " + path[1] : change.path();
    }

    private static String anchor(@Nullable Object value) {
        Span span = value instanceof Mark mark
                ? mark.span()
                : value instanceof When when ? when.expression() : value instanceof Span words ? words : null;
        String role = value instanceof Mark mark ? mark.role().toString() : "time";
        return span == null ? role : role + " \"" + span.exact() + "\"";
    }

    /** The path within its group, an entity's and a step's with a name. */
    private String place(Change change, List<String> path) {
        boolean element = ELEMENTS.contains(path.get(0)) && path.size() > 1;
        if (path.get(0).equals("head") && path.size() > 2) {
            return path.stream().skip(1).filter(part -> !SAID.contains(part)).collect(Collectors.joining("/"));
        }
        if (!element) {
            return path.get(0).isEmpty() ? "article" : String.join("/", path);
        }
        List<String> parts = new ArrayList<>();
        parts.add(path.get(0).equals("entities") ? path.get(1) + " (" + name(path.get(1)) + ")" : path.get(1));
        int next = 2;
        if (path.size() > 3 && path.get(2).equals("attributions")) {
            parts.add(step(path.get(1), Integer.parseInt(path.get(3)), change));
            next = 4;
        }
        String rest = path.stream().skip(next).collect(Collectors.joining("/"));
        boolean said = path.size() > next && SAID.contains(path.get(next)) && change.kind() != Change.Kind.CHANGED;
        if (!rest.isEmpty() && !said) {
            parts.add(rest);
        }
        return String.join(", ", parts);
    }

    private String step(String claim, int index, Change change) {
        // An index is that of the list before, unless there was nothing.
        boolean added = change.before() == null && change.after() instanceof Attribution;
        List<Attribution> steps =
                (added ? after : before).claim(claim).map(Claim::attributions).orElse(List.of());
        boolean named = !(change.before() instanceof Source) && !(change.before() instanceof Attribution) && !added;
        return "step " + index
                + (named && index < steps.size()
                        ? " (" + old.of(steps.get(index).source()) + ")"
                        : "");
    }

    private String name(String id) {
        return before.entity(id).isPresent() ? old.of(id) : now.of(id);
    }

    private String what(Change change) {
        String kind = change.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ') + ": ";
        Object value = change.before() == null ? change.after() : change.before();
        boolean speaks = value instanceof Source || value instanceof Attribution || value instanceof Assessment;
        boolean claim = value instanceof Claim && (change.before() == null || change.after() == null);
        if (speaks || claim) {
            return kind
                    + Stream.of(describe(change.before(), old), describe(change.after(), now))
                            .filter(text -> !text.isEmpty())
                            .collect(Collectors.joining(" -> "));
        }
        return change.toString().substring(change.path().length() + 2);
    }

    private static String describe(@Nullable Object value, EntityNames names) {
        if (value instanceof Source source) {
            return names.of(source);
        }
        if (value instanceof Attribution step) {
            return names.of(step.source()) + (step.commitment() == null ? "" : ", " + step.commitment());
        }
        if (value instanceof Assessment assessment) {
            Code verdict = assessment.verdict();
            String label = assessment.label() == null ? "" : ": \"" + assessment.label() + "\"";
            return names.of(assessment.by()) + (verdict == null ? label : ": " + verdict);
        }
        if (value instanceof Claim claim) {
            String words = claim.proposition() == null ? "" : "\"" + claim.proposition() + "\" ";
            return words + "(" + names.of(claim.originator()) + ")";
        }
        return "";
    }
}

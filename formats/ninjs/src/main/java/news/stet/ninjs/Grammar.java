package news.stet.ninjs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a document of one line of ninjs may hold, as a table: for each kind of object its members, their types, and the
 * version that brought them.
 * <p>A type is {@code string}, {@code uri}, {@code roleUri} (a URI in 2.0 alone), {@code time}, {@code number}, {@code int} with or without bounds, words, the name
 * of a kind of object, {@code [x]} for an array and <code>{x}</code> for an object with members of any name; {@code !} behind
 * a name says that the member must be there, a star that the rest of the name is free.
 */
final class Grammar {
    private static final Map<Integer, Grammar> LINES =
            Map.of(1, parse(GrammarTables.LINE_1), 2, parse(GrammarTables.LINE_2), 3, parse(GrammarTables.LINE_3));

    private final Map<String, Map<String, Member>> kinds;

    /**
     * A member that a kind of object may have.
     *
     * @param name its name, or what its name begins with
     * @param free whether the name goes on as it likes
     * @param required whether it must be there
     * @param type what its value is
     * @param since the version that brought it, or null for the first of the line
     */
    record Member(
            String name,
            boolean free,
            boolean required,
            Type type,
            @Nullable NinjsVersion since) {
        boolean isIn(NinjsVersion version) {
            return since == null || since.compareTo(version) <= 0;
        }
    }

    /** What a value is. */
    sealed interface Type {
        /** A string, of a certain form. */
        record Scalar(String form) implements Type {}

        /** A whole number. */
        record Whole(long least, long most) implements Type {}

        /** One of some words, each with the version that brought it behind an {@code @} if it was not there at first. */
        record Words(List<String> words) implements Type {
            boolean has(String word, NinjsVersion version) {
                return words.stream().anyMatch(each -> {
                    String[] parts = each.split("@", 2);
                    return parts[0].equals(word)
                            && (parts.length == 1
                                    || NinjsVersion.of(parts[1]).orElseThrow().compareTo(version) <= 0);
                });
            }

            String described() {
                return words.stream().map(each -> each.split("@", 2)[0]).collect(Collectors.joining(", "));
            }
        }

        /** An object of a kind. */
        record Kind(String kind) implements Type {}

        /** An array. */
        record Array(Type items) implements Type {}

        /** An object whose members have any name. */
        record Named(Type values) implements Type {}
    }

    private Grammar(Map<String, Map<String, Member>> kinds) {
        this.kinds = kinds;
    }

    static Grammar of(NinjsVersion version) {
        return of(version.line());
    }

    static Grammar of(int line) {
        Grammar grammar = LINES.get(line);
        if (grammar == null) {
            throw new IllegalArgumentException("no such line: " + line);
        }
        return grammar;
    }

    /** All members of a kind of object, by name, in the order that they are written in. */
    Map<String, Member> members(String kind) {
        Map<String, Member> members = kinds.get(kind);
        if (members == null) {
            throw new IllegalArgumentException("no such kind: " + kind);
        }
        return members;
    }

    /** The member of a name, or null if there is none; of those with free names the one it begins with. */
    @Nullable
    Member member(String kind, String name) {
        Map<String, Member> members = members(kind);
        Member exact = members.get(name);
        if (exact != null) {
            return exact.free ? null : exact;
        }
        for (Member member : members.values()) {
            if (member.free && name.startsWith(member.name) && isWordAt(name, member.name.length())) {
                return member;
            }
        }
        return null;
    }

    private static boolean isWordAt(String name, int index) {
        char c = index < name.length() ? name.charAt(index) : '-';
        return c == '_' || (c < 128 && Character.isLetterOrDigit(c));
    }

    /** Whether a name may be that of a rendition or an association where these are objects. */
    static boolean isKey(String name, NinjsVersion version) {
        return isWordAt(name, 0) && (name.charAt(0) != '_' || version.compareTo(NinjsVersion.V1_3) >= 0);
    }

    private static Grammar parse(String table) {
        Map<String, Map<String, Member>> kinds = new HashMap<>();
        Map<String, Member> members = new LinkedHashMap<>();
        for (String line : table.lines().toList()) {
            if (!line.startsWith(" ")) {
                members = new LinkedHashMap<>();
                kinds.put(line, members);
                continue;
            }
            List<String> words = new ArrayList<>(List.of(line.strip().split(" +")));
            String name = words.remove(0);
            NinjsVersion since = null;
            String last = words.get(words.size() - 1);
            if (last.startsWith("@")) {
                since = NinjsVersion.of(last.substring(1)).orElseThrow();
                words.remove(words.size() - 1);
            }
            boolean required = name.endsWith("!");
            boolean free = name.endsWith("*");
            String plain = required || free ? name.substring(0, name.length() - 1) : name;
            members.put(plain, new Member(plain, free, required, type(words), since));
        }
        // An association is an item in its own right.
        Map<String, Member> association = new LinkedHashMap<>(kinds.getOrDefault("association", Map.of()));
        kinds.getOrDefault("item", Map.of()).forEach(association::putIfAbsent);
        kinds.put("association", association);
        return new Grammar(kinds);
    }

    private static Type type(List<String> words) {
        String first = words.get(0);
        if (first.startsWith("[")) {
            return new Type.Array(type(List.of(first.substring(1, first.length() - 1))));
        }
        if (first.startsWith("{")) {
            return new Type.Named(type(List.of(first.substring(1, first.length() - 1))));
        }
        if (first.contains("|")) {
            return new Type.Words(List.of(first.split("\\|")));
        }
        return switch (first) {
            case "string", "uri", "roleUri", "time", "date", "number", "geo", "object" -> new Type.Scalar(first);
            case "int" ->
                words.size() == 3
                        ? new Type.Whole(Long.parseLong(words.get(1)), Long.parseLong(words.get(2)))
                        : new Type.Whole(Long.MIN_VALUE, Long.MAX_VALUE);
            default -> new Type.Kind(first);
        };
    }
}

package news.stet.newsml.grammar;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.namespace.QName;
import org.jspecify.annotations.Nullable;

/**
 * A content model as an automaton (Glushkov's): a state is the particle that took the last child. The schema is
 * deterministic, so that at most one particle takes the next.
 */
final class Model {
    /** Before the first child. */
    static final int START = -1;

    /** Where no particle takes the child. */
    static final int NONE = -2;

    /**
     * A particle.
     *
     * @param particle a name or a wildcard
     * @param order where it stands: a smaller order comes first, and those of one choice that repeats share theirs
     * @param repeatable whether more than one child can be taken
     * @param required whether it must take one
     */
    private record Position(Particle particle, int order, boolean repeatable, boolean required) {
        boolean takes(QName name) {
            return particle instanceof Particle.Named named
                    ? named.name().equals(name.getLocalPart()) && Particle.NAR.equals(name.getNamespaceURI())
                    : particle instanceof Particle.Wildcard any
                            && any.namespaces().take(name.getNamespaceURI());
        }

        String words() {
            return particle instanceof Particle.Named named
                    ? named.name()
                    : particle instanceof Particle.Wildcard any
                            ? any.namespaces().words()
                            : "";
        }
    }

    /** What the parts of a model begin and end with. */
    private record Ends(BitSet first, BitSet last, boolean nullable) {}

    private final List<Position> positions = new ArrayList<>();
    private final List<BitSet> follow = new ArrayList<>();
    private final Map<QName, Integer> named = new LinkedHashMap<>();
    private final Ends whole;
    private int orders;

    Model(Particle particle) {
        whole = build(particle, new Around(false, false, true));
        for (int i = 0; i < positions.size(); i++) {
            if (positions.get(i).particle() instanceof Particle.Named name) {
                named.putIfAbsent(name.qualified(), i);
            }
        }
    }

    /** Whether what is around lets a particle take many, shares one order, and must be there. */
    private record Around(boolean many, boolean together, boolean required) {}

    private Ends build(Particle particle, Around around) {
        if (particle instanceof Particle.Sequence sequence) {
            Ends ends = new Ends(new BitSet(), new BitSet(), true);
            for (Particle part : sequence.parts()) {
                ends = join(ends, build(part, around));
            }
            return ends;
        }
        if (particle instanceof Particle.Choice choice) {
            orders += around.together() ? 0 : 1;
            Ends ends = new Ends(new BitSet(), new BitSet(), false);
            for (Particle part : choice.parts()) {
                ends = either(ends, build(part, new Around(around.many(), true, false)));
            }
            return ends;
        }
        if (particle instanceof Particle.Repeated repeated) {
            boolean group = !around.together() && repeated.many() && repeated.part() instanceof Particle.Sequence;
            orders += group ? 1 : 0;
            Ends ends = build(
                    repeated.part(),
                    new Around(
                            around.many() || repeated.many(),
                            around.together() || group,
                            around.required() && !repeated.optional()));
            if (repeated.many()) {
                ends.last().stream().forEach(at -> follow.get(at).or(ends.first()));
            }
            return new Ends(ends.first(), ends.last(), ends.nullable() || repeated.optional());
        }
        orders += around.together() ? 0 : 1;
        int at = positions.size();
        positions.add(new Position(particle, orders, around.many(), around.required()));
        follow.add(new BitSet());
        BitSet self = new BitSet();
        self.set(at);
        return new Ends(self, self, false);
    }

    private Ends join(Ends left, Ends right) {
        left.last().stream().forEach(at -> follow.get(at).or(right.first()));
        return new Ends(
                left.nullable() ? or(left.first(), right.first()) : left.first(),
                right.nullable() ? or(left.last(), right.last()) : right.last(),
                left.nullable() && right.nullable());
    }

    private static Ends either(Ends left, Ends right) {
        return new Ends(
                or(left.first(), right.first()), or(left.last(), right.last()), left.nullable() || right.nullable());
    }

    private static BitSet or(BitSet left, BitSet right) {
        BitSet both = (BitSet) left.clone();
        both.or(right);
        return both;
    }

    boolean isEmpty() {
        return positions.isEmpty();
    }

    private BitSet after(int state) {
        return state == START ? whole.first() : follow.get(state);
    }

    /** The particle that takes a child after a state, or {@link #NONE}. */
    int next(int state, QName child) {
        BitSet candidates = after(state);
        for (int at = candidates.nextSetBit(0); at >= 0; at = candidates.nextSetBit(at + 1)) {
            if (positions.get(at).takes(child)) {
                return at;
            }
        }
        return NONE;
    }

    /** The next particle that would take the child if what must stand before it were not missing, or {@link #NONE}. */
    int later(int state, QName child) {
        BitSet seen = (BitSet) after(state).clone();
        List<Integer> open = new ArrayList<>();
        seen.stream().forEach(open::add);
        for (int i = 0; i < open.size(); i++) {
            int at = open.get(i);
            if (positions.get(at).takes(child)) {
                return at;
            }
            BitSet more = (BitSet) follow.get(at).clone();
            more.andNot(seen);
            more.stream().forEach(open::add);
            seen.or(more);
        }
        return NONE;
    }

    /** The first particle of the whole model that takes the child, or {@link #NONE}. */
    int anywhere(QName child) {
        Integer at = named.get(child);
        if (at != null) {
            return at;
        }
        for (int i = 0; i < positions.size(); i++) {
            if (positions.get(i).takes(child)) {
                return i;
            }
        }
        return NONE;
    }

    /** Whether the content may end here. */
    boolean isEnd(int state) {
        return state == START ? whole.nullable() : whole.last().get(state);
    }

    /**
     * What is missing after a state: what must come, before a later one if one is given; where only one of several must,
     * those.
     */
    List<String> missing(int state, int before) {
        int end = before == NONE ? positions.size() : before;
        List<String> required = new ArrayList<>();
        for (int at = state + 1; at < end; at++) {
            if (positions.get(at).required()) {
                required.add(positions.get(at).words());
            }
        }
        return required.isEmpty()
                ? after(state).stream()
                        .mapToObj(at -> positions.get(at).words())
                        .toList()
                : required;
    }

    /** What may stand anywhere, in words. */
    List<String> all() {
        return positions.stream().map(Position::words).distinct().toList();
    }

    Particle particle(int state) {
        return positions.get(state).particle();
    }

    int order(int state) {
        return positions.get(state).order();
    }

    /** Whether a particle stands where the particle of a state stands, so that one excludes the other. */
    boolean isAlternative(int particle, int state) {
        return state != START && order(particle) == order(state);
    }

    boolean isRepeatable(int state) {
        return positions.get(state).repeatable();
    }

    /** The particle of a name, or null. */
    Particle.@Nullable Named named(QName child) {
        Integer at = named.get(child);
        return at != null && positions.get(at).particle() instanceof Particle.Named known ? known : null;
    }
}

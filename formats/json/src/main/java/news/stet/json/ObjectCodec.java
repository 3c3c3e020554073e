package news.stet.json;

import java.util.List;
import news.stet.Extension;
import org.jspecify.annotations.Nullable;

/**
 * How a type looks that is always an object.
 *
 * @param <T> the type
 */
abstract class ObjectCodec<T> implements Codec<T> {
    private final Members members;
    private final boolean flat;

    ObjectCodec(Members members) {
        this(members, false);
    }

    /** With a flat layout the object stands on one line in a document that is laid out for people. */
    ObjectCodec(Members members, boolean flat) {
        this.members = members;
        this.flat = flat;
    }

    final Members members() {
        return members;
    }

    final boolean isFlat() {
        return flat;
    }

    @Override
    public @Nullable T read(Input in) {
        return in.object(this);
    }

    @Override
    public void write(Output out, T value) {
        out.object(this, value);
    }

    /** Reads all members, then makes the value, unless something is wrong. */
    abstract @Nullable T readMembers(Input in);

    abstract void writeMembers(Output out, T value);

    /** What the value keeps that is not Stet's; for owners. */
    List<Extension> extensions(T value) {
        return List.of();
    }
}

package news.stet.json;

import org.jspecify.annotations.Nullable;

/**
 * How one type of the model looks in JSON, both ways.
 *
 * @param <T> the type
 */
interface Codec<T> {
    /**
     * Reads a value whose first token was read last, to its end.
     *
     * @return the value, or null if something is wrong with it, which is among the findings then
     * @throws news.stet.InvalidValueException if it breaks a rule of the model, having been read to its end
     */
    @Nullable
    T read(Input in);

    /** Writes a value. */
    void write(Output out, T value);
}

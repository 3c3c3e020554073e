package news.stet.json;

import org.jspecify.annotations.Nullable;

/** An item of a list of strings. */
final class StringCodec implements Codec<String> {
    static final StringCodec STRING = new StringCodec();

    private StringCodec() {}

    @Override
    public @Nullable String read(Input in) {
        return in.string();
    }

    @Override
    public void write(Output out, String value) {
        out.string(value);
    }
}

package news.stet.json;

import org.jspecify.annotations.Nullable;

/** An item of a list of strings, which are ids or short. */
final class StringCodec implements Codec<String> {
    static final StringCodec STRING = new StringCodec();

    private StringCodec() {}

    @Override
    public @Nullable String read(Input in) {
        return in.word();
    }

    @Override
    public void write(Output out, String value) {
        out.string(value);
    }
}

package news.stet.json;

import org.jspecify.annotations.Nullable;

/**
 * How a type looks that is a string where it says no more than that, else an object.
 *
 * @param <T> the type
 */
abstract class BriefCodec<T> extends ObjectCodec<T> {
    BriefCodec(Members members) {
        super(members, true);
    }

    @Override
    public @Nullable T read(Input in) {
        if (in.isString()) {
            String text = in.string();
            return text == null ? null : ofBrief(in, text);
        }
        if (!in.isObject()) {
            in.wrong("a string or an object", null);
            return null;
        }
        return super.read(in);
    }

    @Override
    public void write(Output out, T value) {
        String brief = brief(value);
        if (brief == null || out.mustBeObject()) {
            super.write(out, value);
        } else {
            out.string(brief);
        }
    }

    /** The value that a string stands for; null if for none, which is among the findings then. */
    abstract @Nullable T ofBrief(Input in, String text);

    /** The string that says it all, or null if there is none. */
    abstract @Nullable String brief(T value);
}

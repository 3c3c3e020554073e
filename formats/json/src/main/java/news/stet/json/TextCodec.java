package news.stet.json;

import java.util.function.Function;
import news.stet.Code;
import news.stet.Label;
import news.stet.Name;
import org.jspecify.annotations.Nullable;

/**
 * A name or a label: a string if it has neither language nor role, else {@code {"text": …, "language": …, "role": …}}.
 *
 * @param <T> which of the two
 */
final class TextCodec<T> extends BriefCodec<T> {
    static final TextCodec<Name> NAME = new TextCodec<>(Name::new, Name::text, Name::language, Name::role);
    static final TextCodec<Label> LABEL = new TextCodec<>(Label::new, Label::text, Label::language, Label::role);

    private final Maker<T> maker;
    private final Function<T, String> text;
    private final Function<T, @Nullable String> language;
    private final Function<T, @Nullable Code> role;

    private TextCodec(
            Maker<T> maker,
            Function<T, String> text,
            Function<T, @Nullable String> language,
            Function<T, @Nullable Code> role) {
        super(Members.TEXT);
        this.maker = maker;
        this.text = text;
        this.language = language;
        this.role = role;
    }

    @Override
    T ofBrief(Input in, String text) {
        return maker.make(text, null, null);
    }

    @Override
    @Nullable
    String brief(T value) {
        return language.apply(value) == null && role.apply(value) == null ? text.apply(value) : null;
    }

    @Override
    @Nullable
    T readMembers(Input in) {
        String text = null;
        String language = null;
        Code role = null;
        for (String member = in.member(); member != null; member = in.member()) {
            switch (member) {
                case "text" -> text = in.string();
                case "language" -> language = in.word();
                case "role" -> role = in.value(CodeCodec.PLAIN);
                default -> throw new IllegalStateException(member);
            }
        }
        return in.isBroken() || text == null ? null : maker.make(text, language, role);
    }

    @Override
    void writeMembers(Output out, T value) {
        out.string("text", text.apply(value));
        out.string("language", language.apply(value));
        out.value("role", role.apply(value), CodeCodec.PLAIN);
    }

    private interface Maker<T> {
        T make(String text, @Nullable String language, @Nullable Code role);
    }
}

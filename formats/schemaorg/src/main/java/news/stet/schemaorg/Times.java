package news.stet.schemaorg;

import java.util.regex.Pattern;
import news.stet.Edtf;
import news.stet.When;
import org.jspecify.annotations.Nullable;

/** Which times schema.org has a place for: a date, or a date and a time of day. */
final class Times {
    private static final Pattern FORM =
            Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}(?:T[0-9:.]{1,30}(?:Z|[+-][0-9:]{2,5})?)?");

    private Times() {}

    /** The time as it was given, or null if it is a range, is vague, or has no form of ISO 8601. */
    static @Nullable String value(@Nullable When when) {
        String value = when == null ? null : when.value();
        return value != null
                        && FORM.matcher(value).matches()
                        && Edtf.parse(value).filter(Edtf::isExact).isPresent()
                ? value
                : null;
    }
}

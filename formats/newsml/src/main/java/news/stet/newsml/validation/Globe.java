package news.stet.newsml.validation;

import java.math.BigDecimal;
import news.stet.Text;
import org.jspecify.annotations.Nullable;

/** Places on the globe, in degrees. */
final class Globe implements Check {
    private static final BigDecimal POLE = BigDecimal.valueOf(90);
    private static final BigDecimal DATE_LINE = BigDecimal.valueOf(180);
    private static final int DIGITS = 100;

    private final Findings findings;

    Globe(Findings findings) {
        this.findings = findings;
    }

    @Override
    public void start(Open element) {
        if (element.is("position")) {
            BigDecimal latitude = degrees(element.get("latitude"));
            BigDecimal longitude = degrees(element.get("longitude"));
            boolean swapped = latitude != null
                    && longitude != null
                    && latitude.abs().compareTo(POLE) > 0
                    && latitude.abs().compareTo(DATE_LINE) <= 0
                    && longitude.abs().compareTo(POLE) <= 0;
            tell(element, "latitude", latitude, POLE, swapped ? "are latitude and longitude swapped?" : null);
            tell(element, "longitude", longitude, DATE_LINE, null);
        }
    }

    private void tell(
            Open element, String attribute, @Nullable BigDecimal value, BigDecimal most, @Nullable String hint) {
        if (value != null && value.abs().compareTo(most) > 0) {
            findings.add(
                    Semantic.COORDINATE_RANGE,
                    element.place(attribute),
                    "found the " + attribute + " " + Text.quote(String.valueOf(element.get(attribute))) + ", expected -"
                            + most + " to " + most,
                    hint);
        }
    }

    /** Null if it is no number, which is told of elsewhere. */
    private static @Nullable BigDecimal degrees(@Nullable String text) {
        if (text == null || text.length() > DIGITS || text.indexOf('e') >= 0 || text.indexOf('E') >= 0) {
            return null;
        }
        try {
            return new BigDecimal(text.strip());
        } catch (NumberFormatException e) {
            return null;
        }
    }
}

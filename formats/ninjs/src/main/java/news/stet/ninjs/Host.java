package news.stet.ninjs;

import news.stet.Extension;
import news.stet.Span;
import news.stet.io.ProblemCodes;
import news.stet.json.syntax.Json;
import news.stet.markup.BodyHost;
import news.stet.markup.xml.Element;
import news.stet.markup.xml.Place;
import org.jspecify.annotations.Nullable;

/** What the reader of a body is told of the article, and tells it. Whatever is in a body stands where its string does. */
final class Host implements BodyHost {
    private static final String MEDIUM = "m";

    private final @Nullable Json at;
    private final @Nullable Intake intake;
    private final boolean body;
    private int number;

    /**
     * A host.
     *
     * @param body whether the blocks read are the article's
     */
    Host(@Nullable Json at, @Nullable Intake intake, boolean body) {
        this.at = at;
        this.intake = intake;
        this.body = body;
    }

    /** Of a text that is only looked at. */
    static BodyHost silent() {
        return new Host(null, null, false);
    }

    @Override
    public String id(@Nullable String wanted, String kind, Place place) {
        if (wanted != null && kind.equals(MEDIUM) && intake != null && intake.isMedium(wanted)) {
            return wanted;
        }
        return body && intake != null ? intake.id(wanted, kind) : kind + ++number;
    }

    @Override
    public @Nullable String language() {
        return intake == null ? null : intake.language();
    }

    @Override
    public void warn(String code, Place place, String message) {
        if (intake != null && at != null) {
            intake.reading().warn(code, at, message);
        }
    }

    @Override
    public void keep(Element element) {
        if (body && intake != null) {
            intake.keep(new Extension(null, null, element.name().getLocalPart(), "application/xml", element.toXml()));
        } else {
            warn(
                    ProblemCodes.UNKNOWN,
                    Place.NONE,
                    "the element " + element.name().getLocalPart() + " was left out");
        }
    }

    @Override
    public void placed(String block, int index, Place place) {
        // Every block stands where the string does.
    }

    @Override
    public void anchored(String id, Span span) {
        // Nothing in ninjs points into a body.
    }
}

package news.stet.ninjs;

import java.util.Optional;
import java.util.stream.Stream;

/** A version of ninjs. Those of one line (1.x, 2.x, 3.x) share their names, and each adds to the one before. */
public enum NinjsVersion {
    /** ninjs 1.0. */
    V1_0("1.0"),
    /** ninjs 1.1. */
    V1_1("1.1"),
    /** ninjs 1.2. */
    V1_2("1.2"),
    /** ninjs 1.3. */
    V1_3("1.3"),
    /** ninjs 1.4. */
    V1_4("1.4"),
    /** ninjs 1.5. */
    V1_5("1.5"),
    /** ninjs 1.6. */
    V1_6("1.6"),
    /** ninjs 2.0. */
    V2_0("2.0"),
    /** ninjs 2.1. */
    V2_1("2.1"),
    /** ninjs 2.2. */
    V2_2("2.2"),
    /** ninjs 3.0. */
    V3_0("3.0"),
    /** ninjs 3.1. */
    V3_1("3.1");

    private final String number;

    NinjsVersion(String number) {
        this.number = number;
    }

    /**
     * The version as documents say it.
     *
     * @return such as {@code 3.1}
     */
    public String number() {
        return number;
    }

    /** The number before the point. */
    int line() {
        return number.charAt(0) - '0';
    }

    /** Where IPTC publishes the schema: an identifier, which is never fetched. */
    String schema() {
        return "http://www.iptc.org/std/ninjs/ninjs-schema_" + number + ".json";
    }

    /** The version of a number; one that is newer than those known is the newest of its line. */
    static Optional<NinjsVersion> of(String number) {
        return Stream.of(values())
                .filter(version -> version.number.equals(number))
                .findFirst()
                .or(() -> number.matches("[123]\\.\\d{1,3}")
                        ? Optional.of(newest(number.charAt(0) - '0'))
                        : Optional.empty());
    }

    static NinjsVersion newest(int line) {
        return line == 1 ? V1_6 : line == 2 ? V2_2 : V3_1;
    }
}

package news.stet.examples.cli;

import news.stet.io.BadRecords;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What the user wants of articles that cannot be read. */
final class Bad {
    @Option(
            names = "--bad",
            paramLabel = "WHAT",
            description =
                    "fail: the first one ends the conversion, and nothing is written, which is usual; skip: they are"
                            + " told and passed over; or a path: so, and what stood there is put into this folder")
    private String what = "fail";

    @Option(names = "--max-bad", paramLabel = "N", description = "how many of them there may be, such as 10 or 1%%")
    private @Nullable String most;

    BadRecords policy() {
        BadRecords policy = switch (what) {
            case "fail" -> BadRecords.fail();
            case "skip" -> BadRecords.skip();
            default -> BadRecords.collect(Input.path(what));
        };
        if (most == null) {
            return policy;
        }
        try {
            return most.endsWith("%")
                    ? policy.atMostPart(Double.parseDouble(most.substring(0, most.length() - 1)) / 100)
                    : policy.atMost(Long.parseLong(most));
        } catch (IllegalArgumentException e) {
            throw new UsageException("--max-bad is a number or a percentage, found " + most);
        }
    }
}

package news.stet.io;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** A report in JSON, written by hand: core depends on nobody. */
final class ReportJson {
    private static final String VERSION = "1.0";

    private final StringBuilder out = new StringBuilder();
    private boolean first = true;

    private ReportJson() {}

    static String of(TransferReport report) {
        ReportJson json = new ReportJson();
        json.out.append('{');
        json.member("\n  ", "format", "stet-report");
        json.member("\n  ", "formatVersion", VERSION);
        json.number("\n  ", "read", report.read());
        json.number("\n  ", "written", report.written());
        json.number("\n  ", "skipped", report.skipped());
        json.name("\n  ", "lossless").append(report.isLossless());
        json.counts("passedOver", report.passedOver());
        json.counts("counts", report.counts());
        json.list("problems", report.problems(), ReportJson::problem);
        json.list("losses", report.losses(), ReportJson::lost);
        return json.out.append("\n}\n").toString();
    }

    private static void problem(ReportJson json, Problem problem) {
        json.member(" ", "code", problem.code());
        json.member(" ", "severity", problem.severity().name().toLowerCase(Locale.ROOT));
        json.location(problem.location());
        json.member(" ", "message", problem.message());
        json.member(" ", "hint", problem.hint());
    }

    private static void lost(ReportJson json, TransferReport.Lost lost) {
        Loss loss = lost.loss();
        json.member(" ", "kind", loss.kind().name().toLowerCase(Locale.ROOT));
        json.member(" ", "article", lost.article().isEmpty() ? null : lost.article());
        json.member(" ", "path", loss.path());
        json.location(lost.source());
        json.member(" ", "target", loss.target());
        json.member(" ", "before", loss.before());
        json.member(" ", "after", loss.after());
        json.name(" ", "recoverable").append(loss.isRecoverable());
    }

    private void location(Location location) {
        member(" ", "source", location.source());
        if (location.line() > 0) {
            number(" ", "line", location.line());
        }
        if (location.column() > 0) {
            number(" ", "column", location.column());
        }
        member(" ", "place", location.path().isEmpty() ? null : location.path());
    }

    private void counts(String name, Map<?, Long> counts) {
        name("\n  ", name).append('{');
        first = true;
        counts.forEach((key, count) -> number(
                " ", key instanceof Loss.Kind kind ? kind.name().toLowerCase(Locale.ROOT) : key.toString(), count));
        out.append(counts.isEmpty() ? "}" : " }");
        first = false;
    }

    private <T> void list(String name, List<T> elements, BiConsumer<ReportJson, T> members) {
        name("\n  ", name).append('[');
        for (Iterator<T> all = elements.iterator(); all.hasNext(); ) {
            out.append("\n    {");
            first = true;
            members.accept(this, all.next());
            out.append(all.hasNext() ? " }," : " }");
        }
        out.append(elements.isEmpty() ? "]" : "\n  ]");
        first = false;
    }

    private void member(String before, String name, @Nullable String value) {
        if (value != null) {
            name(before, name);
            string(value);
        }
    }

    private void number(String before, String name, long value) {
        name(before, name).append(value);
    }

    private StringBuilder name(String before, String name) {
        out.append(first ? "" : ",").append(before);
        first = false;
        string(name);
        return out.append(": ");
    }

    private void string(String value) {
        out.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    // A lone surrogate, which a file's name may hold, is no character of UTF-8.
                    boolean lone = Character.isSurrogate(c) && !isPaired(value, i);
                    if (c < ' ' || lone) {
                        out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }

    private static boolean isPaired(String value, int at) {
        return Character.isHighSurrogate(value.charAt(at))
                ? at + 1 < value.length() && Character.isLowSurrogate(value.charAt(at + 1))
                : at > 0 && Character.isHighSurrogate(value.charAt(at - 1));
    }
}

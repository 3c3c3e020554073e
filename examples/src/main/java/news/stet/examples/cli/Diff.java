package news.stet.examples.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import news.stet.Article;
import news.stet.Change;
import news.stet.Changes;
import news.stet.io.ArticleReader;
import news.stet.io.Envelope;
import news.stet.io.Problem;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code stet diff OLD NEW}. */
@Command(
        name = "diff",
        description =
                "Prints what is other in NEW than in OLD, one change a line: claims that were added or are gone, other"
                        + " originators, firmer or weaker commitments, texts, and what moved with them. Of more than one"
                        + " article those of one id are compared, and of one id those of one version first; both inputs"
                        + " are held in memory.",
        exitCodeList = {
            "0:equal",
            "1:different, or the content has problems",
            "2:the command was not understood",
            "3:something could not be read or written",
            "4:a fault of stet itself"
        })
final class Diff implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(index = "0", paramLabel = "OLD", description = "where the articles come from as they were")
    private String old = "-";

    @Parameters(index = "1", paramLabel = "NEW", description = "where they come from as they are now")
    private String now = "-";

    @Option(names = "--from", paramLabel = "FORMAT", description = "the format of OLD and NEW")
    private @Nullable String from;

    Diff(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** What one input holds. */
    private record Content(List<Article> articles, Envelope envelope) {}

    @Override
    public Integer call() throws IOException {
        if (old.equals("-") && now.equals("-")) {
            throw new UsageException("OLD and NEW cannot both be standard input");
        }
        Content before = read(old);
        Content after = read(now);
        boolean same = before.envelope().equals(after.envelope());
        if (!same) {
            envelope(before.envelope(), after.envelope());
        }
        List<Pair> pairs = Pair.of(before.articles(), after.articles());
        // Of one article in each there is no need to say which.
        boolean many = before.articles().size() > 1 || after.articles().size() > 1 || pairs.size() > 1;
        for (Pair pair : pairs) {
            same &= print(pair, many);
        }
        if (same) {
            surroundings.text().println("equal");
        }
        if (surroundings.text().checkError()) {
            throw new IOException("standard output cannot be written");
        }
        return same ? Failures.FINE : Failures.CONTENT;
    }

    private boolean print(Pair pair, boolean many) {
        Article before = pair.before();
        Article after = pair.after();
        if (before == null || after == null) {
            Article only = Objects.requireNonNull(before == null ? after : before);
            surroundings.text().println(title(only) + ": only in " + Columns.escape(before == null ? now : old));
            return false;
        }
        Changes changes = Changes.between(before, after);
        if (changes.isEmpty()) {
            return true;
        }
        if (many) {
            surroundings.text().println(title(after));
        }
        new WhatChanged(before, after, changes).print(surroundings.text());
        return false;
    }

    private static String title(Article article) {
        String version = article.version() == null ? "" : ", version " + article.version();
        String headline = article.headline().map(text -> ": " + text).orElse("");
        return Columns.escape(article.id() + version + headline);
    }

    private void envelope(Envelope before, Envelope after) {
        surroundings.text().println("Envelope");
        component("sent", before.sent(), after.sent());
        component("sender", before.sender(), after.sender());
        component("transmission", before.transmission(), after.transmission());
        component("priority", before.priority(), after.priority());
        component("origin", before.origin(), after.origin());
        component("destinations", before.destinations(), after.destinations());
        component("channels", before.channels(), after.channels());
        component("signals", before.signals(), after.signals());
        component("extensions", before.extensions(), after.extensions());
    }

    private void component(String name, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            Change change = new Change(Change.Kind.CHANGED, name, before, after);
            surroundings.text().println("  " + Columns.escape(change.toString()));
        }
    }

    private Content read(String in) throws IOException {
        try (ArticleReader reader = Input.open(in, from, surroundings)) {
            List<Article> articles = new ArrayList<>();
            for (Optional<Article> next = reader.next(); next.isPresent(); next = reader.next()) {
                articles.add(next.get());
            }
            for (Problem warning : reader.problems()) {
                surroundings.messages().println(Columns.escape(warning.toString()));
            }
            return new Content(articles, reader.envelope());
        }
    }
}

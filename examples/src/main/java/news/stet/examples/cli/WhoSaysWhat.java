package news.stet.examples.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.stet.Article;
import news.stet.Assessment;
import news.stet.Attribution;
import news.stet.Claim;
import news.stet.ClaimRelations;
import news.stet.Code;
import news.stet.Conveyed;
import news.stet.Mark;
import news.stet.MarkRoles;
import news.stet.PublicationStatuses;
import news.stet.Status;
import news.stet.When;

/**
 * The claims of an article as a table: one row for each step of a chain, outermost first. Above it what is claimed, below
 * it in which words, who assesses it, and what contradicts it.
 */
final class WhoSaysWhat {
    private static final int COMMITMENT = 11;
    private static final int ACT = 20;

    private final Article article;
    private final EntityNames names;
    private final int width;
    private final int[] columns;
    private final String indent;

    WhoSaysWhat(Article article, int width) {
        this.article = article;
        this.width = width;
        this.names = new EntityNames(article);
        int id = article.claims().stream()
                .mapToInt(claim -> Columns.width(claim.id()))
                .max()
                .orElse(0);
        int claim = Math.min(10, Math.max(5, id));
        int who = width * 28 / 100;
        int words = width - claim - who - COMMITMENT - ACT - 8;
        this.columns = new int[] {claim, who, COMMITMENT, ACT, words};
        this.indent = " ".repeat(claim + 2);
    }

    /** Prints all claims. */
    boolean print(PrintWriter out) {
        print(out, article.claims());
        return true;
    }

    /**
     * Prints the claims that somebody or something has to do with.
     *
     * @return whether the article speaks of it at all
     */
    boolean print(PrintWriter out, String entity) {
        String sought = entity.toLowerCase(Locale.ROOT);
        List<String> ids = article.entities().stream()
                .filter(one -> one.id().equals(entity)
                        || one.names().stream()
                                .anyMatch(name ->
                                        name.text().toLowerCase(Locale.ROOT).contains(sought)))
                .map(one -> one.id())
                .toList();
        if (ids.isEmpty()) {
            return false;
        }
        print(
                out,
                article.claims().stream()
                        .filter(claim -> involved(claim).anyMatch(ids::contains))
                        .toList());
        return true;
    }

    private static Stream<String> involved(Claim claim) {
        Stream<String> passing = claim.attributions().stream()
                .flatMap(step -> Stream.concat(step.source().ids().stream(), step.media().stream()));
        Stream<String> assessing = claim.assessments().stream().flatMap(one -> one.by().ids().stream());
        return Stream.of(passing, assessing, claim.about().stream()).flatMap(ids -> ids);
    }

    private void print(PrintWriter out, List<Claim> claims) {
        String headline = article.headline().orElse("(no headline)");
        Columns.wrap(headline, width).forEach(out::println);
        Columns.wrap(subtitle(claims.size()), width).forEach(out::println);
        out.println();
        if (claims.isEmpty()) {
            return;
        }
        List<List<String>> heads = Stream.of("CLAIM", "WHO", "COMMITMENT", "ACT, MODE", "WORDS")
                .map(List::of)
                .toList();
        Columns.row(columns, heads).forEach(out::println);
        out.println("-".repeat(width));
        for (Claim claim : claims) {
            print(out, claim);
        }
    }

    private String subtitle(int shown) {
        List<String> parts = new ArrayList<>();
        parts.add(article.id());
        if (article.version() != null) {
            parts.add("version " + article.version());
        }
        if (article.language() != null) {
            parts.add(article.language());
        }
        parts.addAll(restrictions());
        parts.add(count(article.body().size(), "block", "blocks"));
        parts.add(count(article.entities().size(), "entity", "entities"));
        int all = article.claims().size();
        parts.add(shown == all ? count(all, "claim", "claims") : shown + " of " + count(all, "claim", "claims"));
        return String.join(", ", parts);
    }

    /** Why it may not be used, or not yet, or not for ever. */
    private List<String> restrictions() {
        List<String> parts = new ArrayList<>();
        Status status = article.status();
        Code publication = status.publication();
        if (article.isCanceled()) {
            parts.add("canceled");
        } else if (publication != null && !publication.equals(PublicationStatuses.USABLE)) {
            parts.add("status " + publication.text());
        }
        if (status.embargo() != null) {
            When until = status.embargo().until();
            parts.add(until == null || until.value() == null ? "embargoed" : "embargoed until " + until.value());
        }
        if (status.expiry() != null && status.expiry().value() != null) {
            parts.add("expires " + status.expiry().value());
        }
        return parts;
    }

    private static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    private void print(PrintWriter out, Claim claim) {
        // An id stays in one piece, to be found again, if it is not too long for the table.
        int id = Math.max(columns[0], Math.min(width / 2, Columns.width(claim.id())));
        int rest = width - id - 2;
        String conveyed = claim.conveyed() == null || claim.conveyed() == Conveyed.STATED
                ? ""
                : " (" + claim.conveyed().name().toLowerCase(Locale.ROOT) + ")";
        Columns.row(
                        new int[] {id, rest},
                        List.of(Columns.wrap(claim.id(), id), Columns.wrap(proposition(claim) + conveyed, rest)))
                .forEach(out::println);
        for (int i = 0; i < claim.attributions().size(); i++) {
            print(out, claim.attributions().get(i), i);
        }
        claim.assessments().forEach(one -> line(out, "assessed by " + assessment(one)));
        article.contradictions(claim)
                .forEach(other -> line(
                        out,
                        "contradicts " + other.id() + " (" + names.of(other.originator()) + "): "
                                + proposition(other)));
        claim.relations().stream()
                .filter(relation -> !relation.type().equals(ClaimRelations.CONTRADICTS))
                .forEach(relation -> line(out, relation.type() + " " + relation.target()));
        out.println();
    }

    private void print(PrintWriter out, Attribution step, int depth) {
        String arrow = depth == 0 ? "" : "  ".repeat(depth - 1) + "> ";
        String via = step.media().isEmpty() ? "" : " (via " + names.of(step.media(), ", ") + ")";
        List<String> who = new ArrayList<>();
        for (String line : Columns.wrap(names.of(step.source()) + via, Math.max(10, columns[1] - arrow.length()))) {
            who.add((who.isEmpty() ? arrow : " ".repeat(arrow.length())) + line);
        }
        String act = Stream.of(step.act(), step.mode())
                .filter(Objects::nonNull)
                .map(Code::toString)
                .collect(Collectors.joining(", "));
        String commitment = step.commitment() == null ? "" : step.commitment().name();
        List<List<String>> cells = List.of(
                List.of(""),
                who,
                List.of(commitment),
                Columns.wrap(act, ACT),
                Columns.wrap(wording(step.wording(), false), columns[4]));
        Columns.row(columns, cells).forEach(out::println);
        String content = wording(step.wording(), true);
        if (!content.isEmpty()) {
            line(out, " ".repeat(arrow.length()) + content);
        }
    }

    /** The words, by role; several stretches of one role in one. */
    private static String wording(List<Mark> wording, boolean content) {
        Map<String, String> byRole = new LinkedHashMap<>();
        for (Mark mark : wording) {
            boolean isContent =
                    mark.role().equals(MarkRoles.CONTENT) || mark.role().equals(MarkRoles.QUOTE);
            if (isContent == content) {
                byRole.merge(mark.role().toString(), mark.span().exact(), (a, b) -> a + " … " + b);
            }
        }
        return byRole.entrySet().stream()
                .map(role -> role.getKey() + " \"" + role.getValue() + "\"")
                .collect(Collectors.joining(", "));
    }

    private String assessment(Assessment assessment) {
        List<String> parts = new ArrayList<>();
        if (assessment.verdict() != null) {
            parts.add(assessment.verdict().toString());
        }
        if (assessment.label() != null) {
            parts.add("\"" + assessment.label() + "\"");
        }
        if (assessment.rating() != null) {
            String best = assessment.rating().best();
            parts.add("rated " + assessment.rating().value() + (best == null ? "" : " of " + best));
        }
        if (assessment.explanation() != null) {
            parts.add(assessment.explanation());
        }
        String words = wording(assessment.wording());
        if (!words.isEmpty()) {
            parts.add(words);
        }
        return names.of(assessment.by()) + ": " + String.join(", ", parts);
    }

    private static String wording(List<Mark> wording) {
        return wording.isEmpty()
                ? ""
                : wording.stream().map(mark -> mark.span().exact()).collect(Collectors.joining(" … ", "\"", "\""));
    }

    private static String proposition(Claim claim) {
        return Objects.requireNonNullElse(claim.proposition(), "(see the words)");
    }

    private void line(PrintWriter out, String text) {
        Columns.wrap(text, width - indent.length()).forEach(line -> out.println((indent + line).stripTrailing()));
    }
}

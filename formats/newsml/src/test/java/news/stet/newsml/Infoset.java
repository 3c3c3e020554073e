package news.stet.newsml;

import org.xmlunit.builder.DiffBuilder;
import org.xmlunit.builder.Input;
import org.xmlunit.diff.Comparison;
import org.xmlunit.diff.ComparisonResult;
import org.xmlunit.diff.ComparisonType;
import org.xmlunit.diff.Diff;
import org.xmlunit.diff.DifferenceEvaluators;

/** Compares documents as infosets, but for what docs/mapping-newsml.md calls free: comments, prefixes, declarations. */
final class Infoset {
    private Infoset() {}

    static void assertSame(byte[] expected, byte[] actual) {
        check(comparison(expected, actual));
    }

    /** The same, but for white space between elements. */
    static void assertSameBetweenElements(byte[] expected, byte[] actual) {
        check(comparison(expected, actual).ignoreElementContentWhitespace());
    }

    private static DiffBuilder comparison(byte[] expected, byte[] actual) {
        return DiffBuilder.compare(Input.fromByteArray(expected))
                .withTest(Input.fromByteArray(actual))
                .ignoreComments()
                .withDifferenceEvaluator(DifferenceEvaluators.chain(DifferenceEvaluators.Default, Infoset::free));
    }

    private static void check(DiffBuilder comparison) {
        Diff diff = comparison.build();
        if (diff.hasDifferences()) {
            throw new AssertionError(diff.toString());
        }
    }

    private static ComparisonResult free(Comparison comparison, ComparisonResult outcome) {
        ComparisonType type = comparison.getType();
        boolean free = type == ComparisonType.NAMESPACE_PREFIX
                || type == ComparisonType.XML_ENCODING
                || type == ComparisonType.XML_STANDALONE
                || type == ComparisonType.XML_VERSION;
        return free ? ComparisonResult.EQUAL : outcome;
    }
}

package news.stet.newsml;

import static news.stet.newsml.Namespaces.stet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import news.stet.Extension;
import news.stet.Fingerprint;
import news.stet.io.Loss;
import news.stet.markup.xml.Element;
import news.stet.markup.xml.XmlInput;
import news.stet.newsml.grammar.Finding;
import news.stet.newsml.grammar.Grammar;

/**
 * An element that others wrote, kept beside the value that was read from it: it holds what no mapping can, such as the
 * order in which siblings of different names stood. It counts as long as the value is what was read, which its
 * fingerprint tells; of a value that was edited since, only the mapping knows.
 */
final class Original {
    /** The name of the extension that holds it. */
    static final String NAME = Namespaces.show(stet("original"));

    private static final String XML = "application/xml";
    // A processing instruction, so that no name of the document can be in its way.
    private static final String START = "<?stet fingerprint=";
    private static final String END = "?>";
    // An item may come to stand in a message, and what is written must not be deeper than what is read.
    private static final int DEPTH = XmlInput.DEPTH - 10;

    private final Element element;
    private final String path;

    private Original(Element element, String path) {
        this.element = element;
        this.path = path;
    }

    Element element() {
        return element;
    }

    /**
     * The places where it breaks the standard: written again it would make the document invalid.
     *
     * @param owner the path of the value it is kept with
     */
    List<Loss> faults(String owner) {
        return faults(element, owner);
    }

    /** The same for a document in which it is completed. */
    List<Loss> faults(Element document, String owner) {
        return losses(Grammar.power().check(document), owner);
    }

    private List<Loss> losses(List<Finding> findings, String owner) {
        return findings.stream()
                .map(finding -> new Loss(
                        Loss.Kind.MOVED,
                        owner.isEmpty() ? path : owner + "/" + path,
                        finding.path(),
                        finding.rule() + ": " + finding.message(),
                        null))
                .toList();
    }

    /**
     * Keeps an element with the value that was read from it.
     *
     * @param value the value
     * @param extensions its extensions
     * @param element the element, as it stood
     * @param with makes the value anew with other extensions
     * @return the value, with one extension more; as it was if the element is nested too deep to be written again
     */
    static <T extends Record> T keep(
            T value, List<Extension> extensions, Element element, Function<List<Extension>, T> with) {
        if (depth(element) > DEPTH) {
            return value;
        }
        List<Extension> more = new ArrayList<>(extensions);
        more.add(new Extension(null, null, NAME, XML, START + Fingerprint.of(value) + END + element.toXml()));
        return with.apply(more);
    }

    private static int depth(Element element) {
        return 1 + element.children().mapToInt(Original::depth).max().orElse(0);
    }

    /**
     * What a value was read from, if it is still what was read.
     *
     * @param extensions the value's extensions
     * @param with makes the value anew with other extensions
     */
    static <T extends Record> Optional<Original> of(List<Extension> extensions, Function<List<Extension>, T> with) {
        for (int i = extensions.size() - 1; i >= 0; i--) {
            if (extensions.get(i).name().equals(NAME)) {
                List<Extension> others = new ArrayList<>(extensions);
                String content = others.remove(i).content();
                String start = START + Fingerprint.of(with.apply(others)) + END;
                String path = "extensions/" + i;
                return content.startsWith(start)
                        ? Foreign.parse(content.substring(start.length())).map(element -> new Original(element, path))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }
}

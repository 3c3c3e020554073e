package news.stet.newsml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import news.stet.Article;
import news.stet.Code;
import news.stet.Embargo;
import news.stet.ItemClasses;
import news.stet.Mark;
import news.stet.Name;
import news.stet.Party;
import news.stet.Scheme;
import news.stet.Signal;
import news.stet.Status;
import news.stet.When;
import news.stet.io.ProblemCodes;
import news.stet.markup.xml.Element;
import news.stet.newsml.binding.ConceptElement;
import news.stet.newsml.binding.ItemMeta;
import news.stet.newsml.binding.TextElement;
import org.jspecify.annotations.Nullable;

/** {@code itemMeta}: status, provider, dates, workflow. */
final class ItemMetas {
    private ItemMetas() {}

    static ItemMeta write(Article article, Party provider, boolean providerSupplied, Writing writing) {
        return write(article, provider, providerSupplied, ItemClasses.TEXT, writing);
    }

    /** Writes it for an item that is of a given class, unless it says of which. */
    static ItemMeta write(Article article, Party provider, boolean providerSupplied, Code usualClass, Writing writing) {
        ItemMeta element = new ItemMeta();
        Status status = article.status();
        var classification = article.metadata().classification();
        var dates = article.metadata().dates();
        element.itemClass.add(itemClass(classification.itemClass(), usualClass));
        ConceptElement provided = Parties.write(provider, Parties.Form.PLAIN, writing);
        if (providerSupplied) {
            provided.set(Namespaces.SUPPLIED, "true");
        }
        element.provider.add(provided);
        element.versionCreated.add(Times.versionCreated(dates));
        add(element.firstCreated, Times.write(dates.firstCreated(), Times.Form.DATE_TIME));
        Embargo embargo = status.embargo();
        if (embargo != null) {
            TextElement until = Times.write(embargo.until(), Times.Form.EXACT_DATE_TIME);
            element.embargoed.add(until == null ? new TextElement() : until);
        }
        if (status.publication() != null) {
            ConceptElement publication = new ConceptElement();
            CodeSlot.QUALIFIED.write(publication, status.publication());
            element.pubStatus.add(publication);
        }
        if (classification.role() != null) {
            element.role.add(Concepts.write(classification.role(), Concepts.Form.QUALIFIED, writing));
        }
        element.service.addAll(
                Concepts.write(article.metadata().credits().services(), Concepts.Form.QUALIFIED, writing));
        element.title.addAll(Labels.free(article.head().titles()));
        element.edNote.addAll(HeadBlocks.NOTE.write(status.notes(), writing));
        status.signals().forEach(signal -> element.signal.add(signal(signal)));
        add(element.expires, Times.write(status.expiry(), Times.Form.OPTIONAL_TIME));
        element.link.addAll(Links.write(article.metadata().links()));
        return element;
    }

    private static void add(List<TextElement> elements, @Nullable TextElement element) {
        if (element != null) {
            elements.add(element);
        }
    }

    private static ConceptElement itemClass(@Nullable Code code, Code usual) {
        ConceptElement element = new ConceptElement();
        CodeSlot.QUALIFIED.write(element, code == null ? usual : code);
        if (code == null) {
            element.set(Namespaces.SUPPLIED, "true");
        }
        return element;
    }

    private static ConceptElement signal(Signal signal) {
        ConceptElement element = new ConceptElement();
        CodeSlot.IDENTITY.write(element, signal.code());
        CodeSlot.SEVERITY.write(element, signal.severity());
        signal.names().forEach(name -> element.name.add(Labels.name(name, TextElement::new)));
        return element;
    }

    /** All of them as one; null if there is none. */
    static @Nullable ItemMeta merged(List<ItemMeta> elements, Reading reading) {
        if (elements.isEmpty()) {
            if (!reading.own()) {
                reading.missing("itemMeta", reading.known(""));
            }
            return null;
        }
        ItemMeta all = elements.get(0);
        for (ItemMeta again : elements.subList(1, elements.size())) {
            reading.second(again);
            all.addAll(again);
        }
        return all;
    }

    static void read(
            ItemMeta element,
            ArticleParts parts,
            Map<String, Element> times,
            Map<String, List<Mark>> marks,
            List<Scheme> schemes,
            Reading reading) {
        if (!reading.own()) {
            required(element, reading);
        }
        parts.classification.itemClass(code(
                Single.of(element.itemClass, "metadata/classification", reading), "metadata/classification", reading));
        ConceptElement provider = Single.of(element.provider, "metadata/credits", reading);
        String supplied = provider == null ? null : provider.take(Namespaces.SUPPLIED);
        if (provider != null && !"true".equals(supplied)) {
            if (supplied != null) {
                provider.set(Namespaces.SUPPLIED, supplied);
            }
            parts.credits.provider(Parties.read(provider, "metadata/credits/provider", reading));
        }
        parts.dates.versionCreated(Times.read(
                Single.of(element.versionCreated, "metadata/dates", reading),
                "metadata/dates/versionCreated",
                Times.Form.DATE_TIME,
                times,
                reading));
        parts.dates.firstCreated(Times.read(
                Single.of(element.firstCreated, "metadata/dates", reading),
                "metadata/dates/firstCreated",
                Times.Form.DATE_TIME,
                times,
                reading));
        TextElement embargoed = Single.of(element.embargoed, "status", reading);
        if (embargoed != null) {
            When until = Times.read(embargoed, "status/embargo/until", Times.Form.EXACT_DATE_TIME, times, reading);
            parts.status.embargo(new Embargo(until));
        }
        parts.status.publication(publication(element.pubStatus, schemes, reading));
        ConceptElement role = Single.of(element.role, "metadata/classification", reading);
        if (role != null) {
            parts.classification.role(
                    Concepts.read(role, Concepts.Form.QUALIFIED, "metadata/classification/role", reading));
        }
        parts.credits.services(
                Concepts.read(element.service, Concepts.Form.QUALIFIED, "metadata/credits/services", reading));
        parts.head.titles(Labels.labels(element.title, "head", reading));
        parts.status.notes(HeadBlocks.NOTE.read(element.edNote, marks, reading));
        parts.status.signals(signals(element.signal, reading));
        parts.status.expiry(
                Times.read(first(element.expires, reading), "status/expiry", Times.Form.OPTIONAL_TIME, times, reading));
        parts.links = Links.read(element.link, "metadata/links", reading);
        Foreign.keep(element, element.others, "metadata", reading);
    }

    /** The gravest, if there are several: no kill is missed since something stands before it. */
    private static @Nullable Code publication(List<ConceptElement> elements, List<Scheme> schemes, Reading reading) {
        List<ConceptElement> sorted = new ArrayList<>(elements);
        sorted.sort(Comparator.comparing(ItemMetas::gravity));
        ConceptElement element = Single.of(sorted, "status", reading);
        String qcode = element == null ? null : peek(element, "qcode");
        String uri = element == null ? null : peek(element, "uri");
        if (element == null
                || qcode == null
                || uri == null
                || uri.isBlank()
                || qcode.isBlank()
                || QCodes.of(schemes).resolve(Code.qcode(qcode.strip())).isPresent()) {
            return code(element, "status", reading);
        }
        // The alias means nothing here, and the URI beside it says what was meant; the qcode is kept as an attribute.
        element.take("uri");
        Foreign.keep(element, element.others, "status", reading);
        return Code.uri(uri.strip());
    }

    private static int gravity(ConceptElement element) {
        String given = (peek(element, "qcode") + " " + peek(element, "uri")).toLowerCase(Locale.ROOT);
        return given.contains("cancel") ? 0 : given.contains("withheld") ? 1 : 2;
    }

    private static @Nullable String peek(ConceptElement element, String name) {
        String value = element.take(name);
        if (value != null) {
            element.set(name, value);
        }
        return value;
    }

    private static void required(ItemMeta element, Reading reading) {
        Map.of("itemClass", element.itemClass, "provider", element.provider, "versionCreated", element.versionCreated)
                .entrySet()
                .stream()
                .filter(entry -> entry.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .sorted()
                .forEach(name -> reading.missing(name, element.place()));
    }

    /** The schema allows many dates of expiry, and the model has one: the others are kept beside it. */
    private static @Nullable TextElement first(List<TextElement> expiries, Reading reading) {
        expiries.stream().skip(1).forEach(expiry -> reading.keep("status", Foreign.free(expiry)));
        return expiries.isEmpty() ? null : expiries.get(0);
    }

    private static @Nullable Code code(@Nullable ConceptElement element, String path, Reading reading) {
        if (element == null) {
            return null;
        }
        boolean supplied = element.take(Namespaces.SUPPLIED) != null;
        Code code = CodeSlot.QUALIFIED.read(element, reading);
        Labels.names(element.name, path, reading);
        Foreign.keep(element, element.others, path, reading);
        return supplied ? null : code;
    }

    private static List<Signal> signals(List<ConceptElement> elements, Reading reading) {
        List<Signal> signals = new ArrayList<>();
        for (ConceptElement element : elements) {
            Code code = CodeSlot.IDENTITY.read(element, reading);
            Code severity = CodeSlot.SEVERITY.read(element, reading);
            if (code != null) {
                List<Name> names = Labels.names(element.name, "status", reading);
                Foreign.keep(element, element.others, "status", reading);
                signals.add(new Signal(code, severity, names));
            } else if (reading.own()) {
                reading.error(ProblemCodes.REQUIRED, element.place(), "must have a code, found none");
            } else {
                reading.keep("status", Foreign.free(element)); // says nothing that the model has a place for
            }
        }
        return signals;
    }
}

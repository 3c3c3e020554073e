package news.stet.newsml;

import static news.stet.newsml.NitfDocument.filled;
import static news.stet.newsml.NitfDocument.name;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.namespace.QName;
import news.stet.Block;
import news.stet.BlockRoles;
import news.stet.Classification;
import news.stet.Code;
import news.stet.Concept;
import news.stet.Correction;
import news.stet.Dates;
import news.stet.Embargo;
import news.stet.EntityKinds;
import news.stet.Extension;
import news.stet.Label;
import news.stet.Name;
import news.stet.Party;
import news.stet.PublicationStatuses;
import news.stet.Rights;
import news.stet.Signal;
import news.stet.Signals;
import news.stet.Status;
import news.stet.When;
import news.stet.markup.FlowText;
import news.stet.markup.xml.Element;
import org.jspecify.annotations.Nullable;

/** What a document of NITF says about itself: {@code docdata}, {@code pubdata} and the rest of the head. */
final class NitfDocData {
    /** ISO 8601 basic, as NITF prescribes it; the T is left out in places. */
    private static final Pattern BASIC = Pattern.compile(
            "([0-9]{4})([0-9]{2})([0-9]{2})(?:T?+([0-9]{2})([0-9]{2})([0-9]{2})?+(?:(Z)|([+-][0-9]{2}):?+([0-9]{2}))?+)?+");

    private static final QName MANAGEMENT = new QName("management-status");

    private final Reading reading;
    private final Dates.Builder dates = Dates.builder();
    private final Status.Builder status = Status.builder();
    private final Classification.Builder classification = Classification.builder();
    private final List<Concept> subjects = new ArrayList<>();
    private final List<Concept> genres = new ArrayList<>();
    private final List<Concept> sections = new ArrayList<>();
    private final List<Rights> rights = new ArrayList<>();
    private final List<Block> notes = new ArrayList<>();
    private final List<Label> keywords = new ArrayList<>();
    private final List<String> ids = new ArrayList<>();
    private final List<Correction> corrections = new ArrayList<>();
    private @Nullable String version;
    private boolean created;

    NitfDocData(Reading reading) {
        this.reading = reading;
    }

    Dates.Builder dates() {
        return dates;
    }

    Status.Builder status() {
        status.corrections(corrections);
        if (!corrections.isEmpty()) {
            status.signals(List.of(Signal.of(Signals.CORRECTION)));
        }
        return status;
    }

    Classification.Builder classification() {
        return classification.subjects(subjects).genres(genres).sections(sections);
    }

    List<Rights> rights() {
        return rights;
    }

    List<Block> notes() {
        return notes;
    }

    List<Label> keywords() {
        return keywords;
    }

    /** What the document is known by; the first is its id. */
    List<String> ids() {
        return ids;
    }

    @Nullable
    String version() {
        return version;
    }

    /** Reads an element of the head. */
    void read(Element element) {
        switch (name(element)) {
            case "docdata" -> {
                management(element);
                reading.keepAttributes("metadata", element);
                element.children().forEach(this::property);
            }
            case "pubdata" -> {
                String section = filled(element.take("position.section"));
                if (section != null) {
                    sections.add(Concept.builder().name(Name.of(section)).build());
                }
                keep(element);
            }
            case "tobject" -> subject(element);
            default -> keep(element);
        }
    }

    private void management(Element element) {
        String word = element.peek(MANAGEMENT);
        Code publication = switch (word == null ? "" : word) {
            case "usable" -> PublicationStatuses.USABLE;
            case "withheld" -> PublicationStatuses.WITHHELD;
            case "canceled" -> PublicationStatuses.CANCELED;
            default -> null;
        };
        if (publication != null) {
            element.take(MANAGEMENT);
            status.publication(publication);
        } else if ("embargoed".equals(word)) {
            element.take(MANAGEMENT);
            status.embargo(new Embargo(null)); // unless a date of release says until when
        }
    }

    /** Keeps an element that says anything. */
    private void keep(Element element) {
        if (!element.attributes().isEmpty() || !element.content().isEmpty()) {
            reading.keep("metadata", element);
        }
    }

    private void property(Element element) {
        switch (name(element)) {
            case "doc-id" -> {
                String id = filled(element.take("id-string"));
                if (id != null) {
                    ids.add(id);
                }
                keep(element);
            }
            case "urgency" -> urgency(element);
            case "date.issue" -> dates.versionCreated(when(element, "metadata/dates", "versionCreated"));
            case "date.release" -> {
                When until = when(element, "status", "embargo/until");
                if (until != null) {
                    status.embargo(new Embargo(until));
                }
            }
            case "date.expire" -> status.expiry(when(element, "status", "expiry"));
            case "doc.copyright" -> copyright(element);
            case "doc.rights" -> docRights(element);
            case "key-list" -> {
                element.children()
                        .filter(child -> name(child).equals("keyword"))
                        .forEach(this::keyword);
                element.content()
                        .removeIf(part ->
                                !(part instanceof Element child) || name(child).equals("keyword"));
                keep(element);
            }
            case "identified-content" -> {
                element.elements().forEach(this::identified);
                reading.keepAttributes("metadata/classification", element);
            }
            case "correction" -> correction(element);
            case "ed-msg" -> message(element);
            case "du-key" -> {
                version = version == null ? filled(element.peek(new QName("version"))) : version;
                keep(element);
            }
            default -> keep(element);
        }
    }

    private void urgency(Element element) {
        String given = element.take("ed-urg");
        Integer value = reading.integer(given, element.place().inside("@ed-urg"));
        Classification checked = reading.make(
                element.place().inside("@ed-urg"),
                () -> Classification.builder().urgency(value).build());
        classification.urgency(checked == null ? null : value);
        reading.keepAttributes("metadata/classification", element);
    }

    /** When a story was written, as its dateline says. */
    void storyDate(Element element) {
        if (!created && filled(element.peek(new QName("norm"))) != null) {
            created = true;
            Element copy = new Element(element.name(), element.place());
            String norm = element.peek(new QName("norm"));
            copy.set("norm", norm == null ? "" : norm);
            dates.contentCreated(when(copy, "metadata/dates", "contentCreated"));
        }
    }

    /** The time in an element, in the form that is understood; the one given is kept where it is another. */
    private @Nullable When when(Element element, String owner, String component) {
        String given = filled(element.take("norm"));
        String words = FlowText.collapse(element.text());
        if (given == null && !words.isEmpty()) {
            given = words; // before NITF 3 a date stood in the text
        }
        reading.keepAttributes(owner, element);
        if (given == null) {
            return null;
        }
        String extended = extended(given.strip());
        if (!extended.equals(given)) {
            reading.keep(owner, new Extension(component, null, "@norm", "text/plain", given));
        }
        return When.of(extended.isEmpty() ? given : extended);
    }

    private static String extended(String given) {
        Matcher basic = BASIC.matcher(given);
        if (!basic.matches()) {
            return given;
        }
        String date = basic.group(1) + "-" + basic.group(2) + "-" + basic.group(3);
        if (basic.group(4) == null) {
            return date;
        }
        String seconds = basic.group(6) == null ? "00" : basic.group(6);
        String zone =
                basic.group(7) != null ? "Z" : basic.group(8) == null ? "" : basic.group(8) + ":" + basic.group(9);
        return date + "T" + basic.group(4) + ":" + basic.group(5) + ":" + seconds + zone;
    }

    private void copyright(Element element) {
        String holder = filled(element.take("holder"));
        Rights.Builder copyright = Rights.builder();
        if (holder != null) {
            copyright.holder(Party.of(holder));
        }
        add(copyright, element);
    }

    private void docRights(Element element) {
        String owner = filled(element.take("owner"));
        String limits = filled(element.take("limitations"));
        Rights.Builder terms = Rights.builder();
        if (owner != null) {
            terms.holder(Party.of(owner));
        }
        if (limits != null) {
            terms.usageTerm(Label.of(limits));
        }
        add(terms, element);
    }

    private void add(Rights.Builder builder, Element element) {
        String path = "metadata/rights/" + rights.size();
        reading.keepAttributes(path, element);
        rights.add(builder.extensions(reading.extensions(path)).build());
    }

    /** {@code copyrite} and {@code rights} of a body: its words, and its parts where it has any. */
    void readRights(Element element, String name) {
        String words = FlowText.collapse(element.text());
        String path = "metadata/rights/" + rights.size();
        Rights.Builder builder = Rights.builder();
        for (Element child : element.elements()) {
            if (name(child).equals("copyrite.holder") || name(child).equals("rights.owner")) {
                String holder = FlowText.collapse(child.text());
                if (!holder.isEmpty()) {
                    builder.holder(Party.of(holder));
                }
            }
        }
        if (!words.isEmpty()) {
            Label label = Label.of(words);
            if (name.equals("copyrite")) {
                builder.notice(label);
            } else {
                builder.usageTerm(label);
            }
        }
        if (element.children().findAny().isPresent() || !element.attributes().isEmpty()) {
            reading.keep(path, element);
        }
        rights.add(builder.extensions(reading.extensions(path)).build());
    }

    private void keyword(Element element) {
        String key = filled(element.take("key"));
        String words = key == null ? FlowText.collapse(element.text()) : key;
        if (!words.isEmpty()) {
            keywords.add(Label.of(words));
        }
        reading.keepAttributes("head", element);
    }

    private void identified(Element element) {
        Code type = switch (name(element)) {
            case "person" -> EntityKinds.PERSON;
            case "org" -> EntityKinds.ORGANISATION;
            case "location" -> EntityKinds.GEO_AREA;
            case "event" -> EntityKinds.EVENT;
            default -> null;
        };
        subjects.add(
                NitfDocument.concept(element, type, reading, "metadata/classification/subjects/" + subjects.size()));
    }

    /** A subject of IPTC's Subject Codes, or of whoever is named. */
    private void subject(Element tobject) {
        for (Element element : tobject.elements()) {
            String path = "metadata/classification/subjects/" + subjects.size();
            if (name(element).equals("tobject.property")) {
                String type = filled(element.take("tobject.property.type"));
                if (type != null) {
                    genres.add(Concept.builder().name(Name.of(type)).build());
                }
                reading.keepAttributes("metadata/classification", element);
            } else if (name(element).equals("tobject.subject")) {
                String number = filled(element.take("tobject.subject.refnum"));
                String provider = element.peek(new QName("tobject.subject.ipr"));
                boolean iptc = provider == null || provider.isEmpty() || provider.equalsIgnoreCase("IPTC");
                Concept.Builder concept = Concept.builder();
                if (number != null) {
                    concept.identity(iptc ? Code.qcode("subj", number) : Code.literal(number));
                }
                for (String part : List.of("detail", "matter", "type")) {
                    String words = filled(element.take("tobject.subject." + part));
                    if (words != null) {
                        concept.name(Name.of(words));
                    }
                }
                reading.keepAttributes(path, element);
                subjects.add(concept.extensions(reading.extensions(path)).build());
            } else {
                keep(element);
            }
        }
        reading.keepAttributes("metadata/classification", tobject);
    }

    private void correction(Element element) {
        String target = filled(element.take("id-string"));
        String info = filled(element.take("info"));
        corrections.add(new Correction(target, null, null, info));
        reading.keepAttributes("status", element);
    }

    private void message(Element element) {
        String info = filled(element.take("info"));
        if (info == null) {
            keep(element);
            return;
        }
        String id = reading.ids().block(null, "note", element.place());
        String path = "status/notes/" + id;
        reading.keepAttributes(path, element);
        notes.add(Block.builder(id, BlockRoles.NOTE)
                .text(info)
                .extensions(reading.extensions(path))
                .build());
    }
}

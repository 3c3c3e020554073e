package news.stet.newsml;

import static news.stet.newsml.Namespaces.SUPPLIED;
import static news.stet.newsml.Namespaces.stet;

import java.util.ArrayList;
import java.util.List;
import news.stet.Code;
import news.stet.Name;
import news.stet.Party;
import news.stet.markup.xml.Element;
import news.stet.markup.xml.ElementWriter;
import news.stet.newsml.binding.ConceptElement;
import news.stet.newsml.binding.TextElement;
import org.jspecify.annotations.Nullable;

/** Parties: who wrote, sends, holds or informed. */
final class Parties {
    /** Which attributes the schema gives the element. */
    enum Form {
        /** Roles and a job title. */
        AUTHOR,
        /** Roles. */
        INFORMANT,
        /** Neither. */
        PLAIN
    }

    private Parties() {}

    static List<ConceptElement> write(List<Party> parties, Form form, Writing writing) {
        if (parties.isEmpty()) {
            return List.of();
        }
        List<ConceptElement> elements = new ArrayList<>(parties.size());
        for (Party party : parties) {
            elements.add(write(party, form, writing));
        }
        return elements;
    }

    static ConceptElement write(Party party, Form form, Writing writing) {
        ConceptElement element = new ConceptElement();
        CodeSlot.IDENTITY.write(element, party.identity());
        writing.supply(element, party.identity(), party.entity());
        if (party.entity() != null) {
            element.set(stet("entity"), party.entity());
        }
        CodeSlot.TYPE.write(element, party.kind());
        CodeList.write(element, party.roles(), form != Form.PLAIN);
        if (form == Form.AUTHOR) {
            AttributeSlot.JOB_TITLE.write(element, party.jobTitle());
        } else if (party.jobTitle() != null) {
            element.set(stet("jobtitle"), party.jobTitle());
        }
        party.names().forEach(name -> element.name.add(Labels.name(name, TextElement::new)));
        return element;
    }

    static List<Party> read(List<ConceptElement> elements, String path, Reading reading) {
        List<Party> parties = new ArrayList<>();
        for (ConceptElement element : elements) {
            Party party = read(element, path + "/" + parties.size(), reading);
            if (party != null) {
                parties.add(party);
            }
        }
        return parties;
    }

    static @Nullable Party read(ConceptElement element, String path, Reading reading) {
        reading.remember(path, element);
        boolean supplied = element.take(SUPPLIED) != null;
        Code identity = CodeSlot.IDENTITY.read(element, reading);
        String jobTitle = AttributeSlot.JOB_TITLE.read(element, reading);
        Party.Builder builder = Party.builder()
                .identity(supplied ? null : identity)
                .kind(CodeSlot.TYPE.read(element, reading))
                .roles(CodeList.read(element, reading))
                .jobTitle(jobTitle == null ? element.take("jobtitleuri") : jobTitle)
                .names(Labels.names(element.name, path, reading))
                .entity(element.take(stet("entity")));
        Foreign.keep(element, element.others, path, reading);
        return reading.makeOrKeep(
                element,
                owner(path),
                path,
                extensions -> builder.extensions(extensions).build());
    }

    /** Whose list or component it is that a path leads to. */
    private static String owner(String path) {
        int last = path.lastIndexOf('/');
        return path.substring(0, Character.isDigit(path.charAt(last + 1)) ? path.lastIndexOf('/', last - 1) : last);
    }

    // In the namespace of Stet: nothing is folded there.

    private static final CodeSlot IDENTITY = CodeSlot.own("identity", null);
    private static final CodeSlot KIND = CodeSlot.own("kind", null);
    private static final CodeSlot ROLE = CodeSlot.own("role", null);

    static void writeOwn(Party party, String elementName, ElementWriter out) {
        out.start(stet(elementName));
        IDENTITY.write(out, party.identity());
        KIND.write(out, party.kind());
        CodeList.write(out, party.roles(), false);
        Elements.set(out, "jobTitle", party.jobTitle());
        Elements.set(out, "entity", party.entity());
        for (Name name : party.names()) {
            out.start(stet("name"));
            Elements.set(out, "lang", name.language());
            ROLE.write(out, name.role());
            out.text(name.text());
            out.end();
        }
        out.end();
    }

    static @Nullable Party readOwn(Element element, String path, Reading reading) {
        reading.remember(path, element);
        List<Name> names = new ArrayList<>();
        for (Element child : element.children(stet("name"))) {
            String language = child.take("lang");
            Code role = ROLE.read(child, reading);
            Name name = reading.make(child, () -> new Name(child.text(), language, role));
            if (name != null) {
                names.add(name);
            }
        }
        Party.Builder builder = Party.builder()
                .identity(IDENTITY.read(element, reading))
                .kind(KIND.read(element, reading))
                .roles(CodeList.read(element, reading))
                .jobTitle(element.take("jobTitle"))
                .entity(element.take("entity"))
                .names(names)
                .extensions(reading.extensions(path));
        return reading.make(element, builder::build);
    }
}

package news.stet.newsml;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import javax.xml.namespace.QName;
import news.stet.Code;
import news.stet.Mark;
import news.stet.Provenance;
import news.stet.Span;
import news.stet.Target;
import news.stet.Vocabulary;
import news.stet.io.ProblemCodes;
import news.stet.markup.xml.Attributed;
import news.stet.markup.xml.Name;
import news.stet.markup.xml.Tag;
import org.jspecify.annotations.Nullable;

/** Marks in attributes; the block stands elsewhere, by nesting or reference. */
final class Marks {
    private static final CodeSlot OWN = CodeSlot.own("role", Vocabulary.MARK_ROLE);
    private static final CodeSlot BESIDE = CodeSlot.beside("role", Vocabulary.MARK_ROLE);
    private static final CodeSlot FORM = CodeSlot.beside("role", Vocabulary.MENTION_FORM);
    private static final Target.Kind[] KINDS = Target.Kind.values();

    private Marks() {}

    private record Names(CodeSlot roles, Name start, Name end, Name exact, Map<Target.Kind, Name> targets, Name lang) {
        static Names of(Home home, CodeSlot roles) {
            Map<Target.Kind, Name> targets = new EnumMap<>(Target.Kind.class);
            for (Target.Kind kind : KINDS) {
                targets.put(kind, home.name(attribute(kind)));
            }
            return new Names(
                    roles, home.name("start"), home.name("end"), home.name("exact"), targets, home.name("lang"));
        }
    }

    private static final Names OWN_NAMES = Names.of(Home.OWN, OWN);
    private static final Names NAMES_BESIDE = Names.of(Home.BESIDE, BESIDE);
    private static final Names MENTION_NAMES = Names.of(Home.BESIDE, FORM);

    /** Writes a mark into an element of Stet. */
    static void write(Tag element, Mark mark, Writing writing) {
        write(element, OWN_NAMES, mark, writing);
        Provenances.write(element, Home.OWN, mark.provenance());
    }

    /** Writes a mark into an element of the standard. */
    static void writeBeside(Tag element, Mark mark, boolean mention, Writing writing) {
        write(element, mention ? MENTION_NAMES : NAMES_BESIDE, mark, writing);
        Provenances.write(element, Home.BESIDE, mark.provenance());
    }

    private static void write(Tag element, Names names, Mark mark, Writing writing) {
        writing.word(element, names.roles, mark.role());
        element.set(names.start, mark.span().start());
        element.set(names.end, mark.span().end());
        element.set(names.exact, mark.span().exact());
        Target target = mark.target();
        if (target != null) {
            Name name = names.targets.get(target.kind());
            if (name != null) {
                element.set(name, target.value());
            }
        }
        if (mark.language() != null) {
            element.set(names.lang, mark.language());
        }
    }

    static @Nullable Mark read(
            Attributed element, Function<String, QName> in, String block, Vocabulary roles, Reading reading) {
        int errors = reading.errors();
        Code role = slot(in, roles).read(element, reading);
        if (role == null && reading.errors() == errors) {
            reading.fault(ProblemCodes.REQUIRED, element.place().inside("@role"), "is missing");
        }
        Span span = Whens.span(element, in, "", block, reading);
        if (!element.hasUntaken(in.apply("").getNamespaceURI())) {
            return role == null || span == null
                    ? null
                    : reading.make(element, () -> new Mark(role, span, null, null, null));
        }
        Target target = null;
        for (Target.Kind kind : KINDS) {
            String value = element.take(in.apply(attribute(kind)));
            if (value != null) {
                target = reading.make(element.place().inside("@" + attribute(kind)), () -> new Target(kind, value));
            }
        }
        Target leads = target;
        String language = element.take(in.apply("lang"));
        Provenance provenance = Provenances.read(element, in, reading);
        return role == null || span == null
                ? null
                : reading.make(element, () -> new Mark(role, span, leads, language, provenance));
    }

    private static CodeSlot slot(Function<String, QName> in, Vocabulary roles) {
        boolean own = in.apply("").getNamespaceURI().isEmpty();
        if (roles == Vocabulary.MARK_ROLE) {
            return own ? OWN : BESIDE;
        }
        return own
                ? CodeSlot.own("role", roles)
                : roles == Vocabulary.MENTION_FORM ? FORM : CodeSlot.beside("role", roles);
    }

    private static String attribute(Target.Kind kind) {
        return switch (kind) {
            case HREF -> "href";
            case ENTITY -> "toEntity";
            case MEDIA -> "toMedia";
        };
    }
}

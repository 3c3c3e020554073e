package news.stet;

import java.util.List;

/** The classes whose constants are codes. */
final class Vocabularies {
    static final List<Class<?>> HOLDERS = List.of(
            Acts.class,
            BlockRoles.class,
            ClaimRelations.class,
            DescriptionRoles.class,
            EntityKinds.class,
            EntityRelations.class,
            ItemClasses.class,
            LinkRelations.class,
            MarkRoles.class,
            MatchTypes.class,
            MentionForms.class,
            Methods.class,
            Modes.class,
            NameRoles.class,
            PublicationStatuses.class,
            Signals.class,
            Verdicts.class);

    private Vocabularies() {}
}

package news.stet;

/** Relations of an entity to another. */
public final class EntityRelations {
    /** Is a member of it. */
    public static final Code MEMBER_OF = Vocabulary.ENTITY_RELATION.code("memberOf");

    /** Belongs to it in a looser way. */
    public static final Code AFFILIATED_WITH = Vocabulary.ENTITY_RELATION.code("affiliatedWith");

    /** Speaks for it. */
    public static final Code SPOKESPERSON_OF = Vocabulary.ENTITY_RELATION.code("spokespersonOf");

    /** Holds an office of it. */
    public static final Code HOLDS_OFFICE = Vocabulary.ENTITY_RELATION.code("holdsOffice");

    /** Is a part of it. */
    public static final Code PART_OF = Vocabulary.ENTITY_RELATION.code("partOf");

    /** Lies or sits in it. */
    public static final Code LOCATED_IN = Vocabulary.ENTITY_RELATION.code("locatedIn");

    /** Belongs to it. */
    public static final Code OWNED_BY = Vocabulary.ENTITY_RELATION.code("ownedBy");

    /** Was issued by it. */
    public static final Code ISSUED_BY = Vocabulary.ENTITY_RELATION.code("issuedBy");

    private EntityRelations() {}
}

package news.stet;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A typed link from an entity or a claim to another, or across articles by URI. Store a relation once; {@link
 * Article#contradictions(Claim)} follows it both ways.
 *
 * @param type what the relation says: see {@link ClaimRelations} and {@link EntityRelations}
 * @param target the id of an entity or claim of this article, or the URI of one elsewhere; an id has no colon,
 *     a URI has one
 * @param by whose judgement it is, or null if not annotated
 * @param provenance who annotated it, or null
 * @param extensions data of foreign origin that the model has no place for, kept with this value; 0..n, in
 *     order
 */
public record Relation(
        Code type,
        String target,
        @Nullable Source by,
        @Nullable Provenance provenance,
        List<Extension> extensions) {
    /**
     * Checks the components and copies the lists.
     *
     * @throws InvalidValueException if a component breaks a rule of this type
     */
    public Relation {
        Objects.requireNonNull(type, "type");
        Text.require(target, "target");
        extensions = List.copyOf(extensions);
    }

    /**
     * A relation with nothing said of who judged or annotated it.
     *
     * @param type what the relation says
     * @param target an id of this article, or a URI
     * @return the relation
     */
    public static Relation of(Code type, String target) {
        return new Relation(type, target, null, null, List.of());
    }

    /**
     * Whether the target is of this article.
     *
     * @return true if the target is an id of this article, false if it is a URI
     */
    public boolean isLocal() {
        return target.indexOf(':') < 0;
    }
}

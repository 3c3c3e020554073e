package news.stet.examples.seed;

import java.util.List;
import news.stet.Block;
import news.stet.Code;
import news.stet.Entity;
import news.stet.Label;
import news.stet.Mark;
import news.stet.MentionForms;
import news.stet.Name;
import news.stet.NameRoles;
import news.stet.Provenance;
import news.stet.Relation;
import news.stet.Span;

/** An entity as it is put down while reading: what it is called, where the text speaks of it, what it is said to be. */
final class EntityDraft {
    private final Entity.Builder entity;

    private EntityDraft(Code kind, String id, boolean named, String name, String... others) {
        entity = Entity.builder(id, kind).named(named).name(Name.of(name));
        for (String other : others) {
            entity.name(new Name(other, null, NameRoles.ALTERNATE));
        }
    }

    /** The text, or the world, has a name for it. */
    static EntityDraft named(Code kind, String id, String name, String... others) {
        return new EntityDraft(kind, id, true, name, others);
    }

    /** The text only describes it. */
    static EntityDraft described(Code kind, String id, String description, String... others) {
        return new EntityDraft(kind, id, false, description, others);
    }

    EntityDraft name(Block block, String words) {
        return mention(MentionForms.NAME, block.span(words));
    }

    EntityDraft name(Block block, String words, int occurrence) {
        return mention(MentionForms.NAME, block.span(words, occurrence));
    }

    EntityDraft nominal(Block block, String words) {
        return mention(MentionForms.NOMINAL, block.span(words));
    }

    EntityDraft nominal(Block block, String words, int occurrence) {
        return mention(MentionForms.NOMINAL, block.span(words, occurrence));
    }

    EntityDraft pronoun(Block block, String words) {
        return mention(MentionForms.PRONOUN, block.span(words));
    }

    EntityDraft pronoun(Block block, String words, int occurrence) {
        return mention(MentionForms.PRONOUN, block.span(words, occurrence));
    }

    /** What the article says or takes for granted in its own voice; nothing that it only passes on. */
    EntityDraft is(Code relation, String... others) {
        for (String other : others) {
            entity.relation(Relation.of(relation, other));
        }
        return this;
    }

    /** What a reader of the annotation should know. */
    EntityDraft note(String note) {
        entity.descriptions(List.of(Label.of(note)));
        return this;
    }

    Entity entity(Provenance provenance) {
        return entity.provenance(provenance).build();
    }

    private EntityDraft mention(Code form, Span span) {
        entity.mention(Mark.of(form, span));
        return this;
    }
}

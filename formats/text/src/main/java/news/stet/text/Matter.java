package news.stet.text;

import java.util.Optional;
import news.stet.Block;
import news.stet.BlockRoles;
import news.stet.Code;
import org.jspecify.annotations.Nullable;

/**
 * A block that is to be set, and what decides how.
 *
 * @param path where it is in the article
 * @param block the block
 * @param kind what it is set as
 * @param parent the block that holds it, or null; null outside the body
 * @param inBody whether it is in the body, where blocks hold each other
 * @param words its words, as they are shown
 * @param separator what it says that stands behind it
 */
record Matter(
        String path,
        Block block,
        Kind kind,
        @Nullable String parent,
        boolean inBody,
        String words,
        Optional<String> separator) {
    /** Roles that are set differently. */
    enum Kind {
        LIST,
        ORDERED_LIST,
        TABLE,
        ITEM,
        CELL,
        /** Any other role: all of them look the same. */
        OTHER;

        boolean isList() {
            return this == LIST || this == ORDERED_LIST;
        }

        /** Whether its blocks have no text of their own. */
        boolean holds() {
            return isList() || this == TABLE;
        }

        static Kind of(Code role) {
            if (role.equals(BlockRoles.LIST)) {
                return LIST;
            }
            if (role.equals(BlockRoles.ORDERED_LIST)) {
                return ORDERED_LIST;
            }
            if (role.equals(BlockRoles.TABLE)) {
                return TABLE;
            }
            if (role.equals(BlockRoles.LIST_ITEM)) {
                return ITEM;
            }
            return role.equals(BlockRoles.CELL) ? CELL : OTHER;
        }
    }

    static Matter inBody(String path, Block block) {
        return of(path, block, Kind.of(block.role()), block.parent(), true);
    }

    static Matter outside(String path, Block block) {
        return of(path, block, Kind.OTHER, null, false);
    }

    private static Matter of(String path, Block block, Kind kind, @Nullable String parent, boolean inBody) {
        String words = Words.of(block, kind == Kind.CELL);
        return new Matter(path, block, kind, parent, inBody, words, Layout.separator(block));
    }

    Matter as(Kind other) {
        return of(path, block, other, parent, inBody);
    }

    Matter under(@Nullable String other) {
        return new Matter(path, block, kind, other, inBody, words, separator);
    }

    boolean isShown() {
        return isCell() || !words.isEmpty();
    }

    boolean isCell() {
        return kind == Kind.CELL;
    }

    int columns() {
        return block.cell() == null ? 1 : block.cell().columns();
    }
}

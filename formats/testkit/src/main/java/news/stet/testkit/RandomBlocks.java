package news.stet.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import news.stet.Block;
import news.stet.BlockRoles;
import news.stet.Cell;
import news.stet.Code;
import news.stet.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Blocks with their text and their place in the tree, before anything is anchored in them. */
final class RandomBlocks {
    private static final int DEEPEST = 6;

    private final Dice dice;
    private final RandomText text;
    private final RandomCodes codes;
    private final RandomIds ids;
    private final List<String> media;
    private final List<Block> body = new ArrayList<>();

    RandomBlocks(Dice dice, RandomText text, RandomCodes codes, RandomIds ids, List<String> media) {
        this.dice = dice;
        this.text = text;
        this.codes = codes;
        this.ids = ids;
        this.media = media;
    }

    /** About as many blocks as asked for; a table or a list in the last place makes it more. */
    List<Block> body(int count) {
        while (body.size() < count) {
            branch(null, 0);
        }
        return body;
    }

    /** Blocks of a slot outside the body, most of them of the role that belongs there. */
    List<Block> outside(Code role) {
        return dice.some(() -> dice.chance(0.8) ? role : codes.word(Vocabulary.BLOCK_ROLE)).stream()
                .map(given -> start(given)
                        .text(BlockRoles.HOLDERS.contains(given) || dice.chance(0.03) ? "" : text.words())
                        .build())
                .toList();
    }

    private void branch(@Nullable String parent, int depth) {
        int percent = depth < DEEPEST ? dice.below(100) : 0;
        if (percent < 60) {
            paragraph(parent);
        } else if (percent < 68) {
            body.add(start(BlockRoles.SUBHEADING)
                    .parent(parent)
                    .level(dice.maybe(() -> dice.between(1, 6)))
                    .text(text.words())
                    .build());
        } else if (percent < 76) {
            hold(BlockRoles.SECTION, parent, inner -> branch(inner, depth + 1));
        } else if (percent < 84) {
            hold(dice.pick(BlockRoles.LIST, BlockRoles.ORDERED_LIST), parent, inner -> item(inner, depth + 1));
        } else if (percent < 90) {
            hold(BlockRoles.TABLE, parent, inner -> hold(BlockRoles.ROW, inner, row -> cell(row, depth + 2)));
        } else if (percent < 96) {
            figure(parent);
        } else {
            stray(parent, depth);
        }
    }

    private void paragraph(@Nullable String parent) {
        Code role = dice.chance(0.75) ? BlockRoles.PARAGRAPH : codes.word(Vocabulary.BLOCK_ROLE);
        body.add(start(role)
                .parent(parent)
                .text(BlockRoles.HOLDERS.contains(role) ? "" : text.paragraph())
                .build());
    }

    private void item(String list, int depth) {
        Block item = add(start(BlockRoles.LIST_ITEM).parent(list).text(dice.chance(0.1) ? "" : text.words()));
        if (depth < DEEPEST && dice.chance(0.15)) {
            branch(item.id(), depth + 1);
        }
    }

    private void cell(String row, int depth) {
        Cell cell = dice.chance(0.7)
                ? dice.pick(Cell.DATA, Cell.HEADER)
                : new Cell(dice.pick(1, 2, 7, Integer.MAX_VALUE), dice.pick(1, 3, Integer.MAX_VALUE), dice.chance(0.3));
        Block block = add(start(BlockRoles.CELL)
                .parent(row)
                .cell(dice.chance(0.85) ? cell : null)
                .text(dice.chance(0.15) ? "" : text.words()));
        if (depth < DEEPEST && dice.chance(0.05)) {
            branch(block.id(), depth + 1);
        }
    }

    private void figure(@Nullable String parent) {
        Block figure = add(start(BlockRoles.FIGURE).parent(parent).media(medium()));
        while (dice.chance(0.6)) {
            Code role = dice.pick(BlockRoles.CAPTION, BlockRoles.CAPTION, BlockRoles.CREDIT_LINE);
            add(start(role).parent(figure.id()).text(text.words()));
        }
    }

    /** What no author would write and the model allows: any role anywhere, with components of another role. */
    private void stray(@Nullable String parent, int depth) {
        Code role = dice.chance(0.5) ? dice.pick(BlockRoles.HOLDERS) : codes.word(Vocabulary.BLOCK_ROLE);
        Block stray = add(start(role)
                .parent(parent)
                .level(dice.maybe(() -> dice.between(1, 6)))
                .cell(dice.maybe(() -> new Cell(dice.between(1, 3), dice.between(1, 3), dice.chance(0.5))))
                .media(dice.chance(0.3) ? medium() : null)
                .text(BlockRoles.HOLDERS.contains(role) ? "" : text.paragraph()));
        if (dice.chance(0.5)) {
            branch(stray.id(), depth + 1);
        }
    }

    private void hold(Code role, @Nullable String parent, Consumer<String> child) {
        Block holder = add(start(role).parent(parent));
        while (dice.chance(0.7)) {
            child.accept(holder.id());
        }
    }

    private Block.Builder start(Code role) {
        return Block.builder(ids.next("b"), role).language(dice.seldom(text::language));
    }

    private Block add(Block.Builder builder) {
        Block block = builder.build();
        body.add(block);
        return block;
    }

    private @Nullable String medium() {
        return media.isEmpty() || dice.chance(0.2) ? null : dice.pick(media);
    }
}

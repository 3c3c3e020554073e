package news.stet.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import news.stet.Article;
import news.stet.Block;
import news.stet.BlockRoles;
import news.stet.Cell;
import news.stet.Code;
import news.stet.Extension;
import news.stet.Head;
import news.stet.Mark;
import news.stet.MarkRoles;
import news.stet.Span;

/** A body of lists, tables and what else is set in ways of its own, right and wrong, with few and simple words. */
final class RandomMatter {
    private static final List<Code> ROLES = List.of(
            BlockRoles.LIST,
            BlockRoles.LIST,
            BlockRoles.ORDERED_LIST,
            BlockRoles.TABLE,
            BlockRoles.ROW,
            BlockRoles.SECTION,
            BlockRoles.LIST_ITEM,
            BlockRoles.LIST_ITEM,
            BlockRoles.LIST_ITEM,
            BlockRoles.CELL,
            BlockRoles.CELL,
            BlockRoles.CELL,
            BlockRoles.PARAGRAPH,
            Code.literal("other"));
    private static final String[] WORDS = {
        "a", "b c", "", "d\te", "f\r\ng", "\n", " h", "i\n\tj", "\uD834\uDD1E", "1. k", "- l"
    };
    private static final String[] SPACES = {"\n\n", "\n", "\r\n", "", "\t", "\n \n", " ", "no blank"};

    private final Random random;

    private RandomMatter(Random random) {
        this.random = random;
    }

    /** The article, or half the time another one with such a body; with white space in extensions now and then. */
    static Article added(Article article, long seed) {
        Random random = new Random(seed * 0x9E37_79B9_7F4A_7C15L); // else neighbours begin alike
        RandomMatter matter = new RandomMatter(random);
        if (random.nextBoolean()) {
            return article.toBuilder()
                    .extensions(matter.extensions(article.extensions(), "text:start", "text:separator", "text:end"))
                    .build();
        }
        Article.Builder made = Article.builder("urn:a").body(matter.body(random.nextInt(12)));
        if (random.nextBoolean()) {
            made.head(Head.builder()
                    .headline(matter.block("h", BlockRoles.HEADLINE, null))
                    .creditLine(
                            matter.block("z", random.nextBoolean() ? BlockRoles.CELL : BlockRoles.CREDIT_LINE, null))
                    .build());
        }
        return made.extensions(matter.extensions(List.of(), "text:start", "text:separator", "text:end"))
                .build();
    }

    private List<Block> body(int size) {
        List<Block> body = new ArrayList<>();
        List<Block> open = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            boolean isCell = !open.isEmpty() && open.get(open.size() - 1).role().equals(BlockRoles.CELL);
            while (!open.isEmpty() && random.nextInt(5) < (isCell ? 4 : 1)) {
                open.remove(open.size() - 1);
                isCell = false;
            }
            Block parent = open.isEmpty() ? null : open.get(open.size() - 1);
            Block block = block("b" + i, role(parent), parent == null ? null : parent.id());
            body.add(block);
            open.add(block);
        }
        return body;
    }

    /** Mostly what belongs there. */
    private Code role(Block parent) {
        if (random.nextInt(4) == 0) {
            return pick(ROLES);
        }
        if (parent == null) {
            return random.nextInt(3) == 0 ? BlockRoles.TABLE : pick(ROLES);
        }
        if (parent.role().equals(BlockRoles.TABLE)) {
            return BlockRoles.ROW;
        }
        return parent.role().equals(BlockRoles.ROW) ? BlockRoles.CELL : pick(ROLES);
    }

    private Block block(String id, Code role, String parent) {
        String text = BlockRoles.HOLDERS.contains(role) ? "" : WORDS[random.nextInt(WORDS.length)];
        Block.Builder block = Block.builder(id, role).parent(parent).text(text);
        int length = text.codePointCount(0, text.length());
        while (random.nextInt(4) == 0) {
            int at = random.nextInt(length + 1);
            block.mark(Mark.of(MarkRoles.LINE_BREAK, new Span(id, at, at, "")));
        }
        if (random.nextInt(2) == 0) {
            int columns = random.nextInt(8) == 0 ? 999 + random.nextInt(3) : 1 + random.nextInt(3);
            block.cell(new Cell(columns, 1 + random.nextInt(2), random.nextBoolean()));
        }
        return block.extensions(extensions(List.of(), "text:separator")).build();
    }

    private List<Extension> extensions(List<Extension> others, String... names) {
        List<Extension> extensions = new ArrayList<>(others);
        while (random.nextInt(4) == 0) {
            String name = names[random.nextInt(names.length)];
            Integer position = random.nextInt(4) == 0 ? 1 : null;
            String mediaType = random.nextInt(6) == 0 ? "text/csv" : "text/plain";
            extensions.add(new Extension(null, position, name, mediaType, SPACES[random.nextInt(SPACES.length)]));
        }
        return extensions;
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}

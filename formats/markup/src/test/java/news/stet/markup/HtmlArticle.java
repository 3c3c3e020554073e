package news.stet.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import news.stet.Article;
import news.stet.Block;
import news.stet.BlockRoles;
import news.stet.Cell;
import news.stet.Code;
import news.stet.ItemClasses;
import news.stet.Mark;
import news.stet.MarkRoles;
import news.stet.Media;
import news.stet.Rendition;
import news.stet.Span;
import news.stet.Target;
import org.jspecify.annotations.Nullable;

/** An article that is made only of what HTML carries; the same for the same seed. */
final class HtmlArticle {
    private static final List<Code> EMPHASES = List.of(
            MarkRoles.EMPHASIS,
            MarkRoles.STRONG,
            MarkRoles.UNDERLINE,
            MarkRoles.STRIKETHROUGH,
            MarkRoles.SUBSCRIPT,
            MarkRoles.SUPERSCRIPT,
            MarkRoles.CODE,
            MarkRoles.DATE);

    /** What may be in a language of its own: what is in others would have to say that it is not. */
    private static final List<Code> SPOKEN = List.of(BlockRoles.PARAGRAPH, BlockRoles.SUBHEADING, BlockRoles.CAPTION);

    private final Random random;
    private final List<Block> body = new ArrayList<>();
    private final List<Media> media = new ArrayList<>();

    HtmlArticle(long seed) {
        random = new Random(seed);
        for (int count = random.nextInt(6); count >= 0; count--) {
            block(null, 0);
        }
    }

    Article article() {
        return Article.builder("urn:x").body(body).media(media).build();
    }

    private void block(@Nullable String parent, int depth) {
        switch (random.nextInt(depth < 4 ? 10 : 4)) {
            case 0, 1, 2 -> words(BlockRoles.PARAGRAPH, parent, null, null);
            case 3 -> words(BlockRoles.SUBHEADING, parent, 1 + random.nextInt(6), null);
            case 4 -> preformatted(parent);
            case 5 -> holder(BlockRoles.SECTION, parent, depth);
            case 6 -> holderOrWords(BlockRoles.QUOTE, parent, depth);
            case 7 -> list(parent, depth);
            case 8 -> table(parent, depth);
            default -> figure(parent);
        }
    }

    private void holder(Code role, @Nullable String parent, int depth) {
        String id = add(start(role, parent).build());
        for (int count = random.nextInt(3); count > 0; count--) {
            block(id, depth + 1);
        }
    }

    private void holderOrWords(Code role, @Nullable String parent, int depth) {
        if (random.nextBoolean()) {
            holder(role, parent, depth);
        } else {
            words(role, parent, null, null);
        }
    }

    private void list(@Nullable String parent, int depth) {
        String list = add(start(random.nextBoolean() ? BlockRoles.LIST : BlockRoles.ORDERED_LIST, parent)
                .build());
        for (int count = random.nextInt(4); count > 0; count--) {
            String item = words(BlockRoles.LIST_ITEM, list, null, null);
            if (random.nextInt(4) == 0) {
                block(item, depth + 1);
            }
        }
    }

    private void table(@Nullable String parent, int depth) {
        String table = add(start(BlockRoles.TABLE, parent).build());
        if (random.nextInt(3) == 0) {
            words(BlockRoles.CAPTION, table, null, null);
        }
        for (int rows = random.nextInt(3); rows > 0; rows--) {
            String row = add(start(BlockRoles.ROW, table).build());
            for (int cells = random.nextInt(4); cells > 0; cells--) {
                Cell cell = new Cell(1 + random.nextInt(3), 1 + random.nextInt(2), random.nextBoolean());
                String id = words(BlockRoles.CELL, row, null, cell);
                if (random.nextInt(6) == 0) {
                    block(id, depth + 1);
                }
            }
        }
    }

    private void figure(@Nullable String parent) {
        String medium = "m" + media.size();
        media.add(Media.builder(medium)
                .kind(ItemClasses.PICTURE)
                .alternativeText(random.nextBoolean() ? null : "a \"b\" <c> & d")
                .rendition(Rendition.builder()
                        .href("p" + media.size() + ".jpg?a=1&b=2")
                        .width(random.nextBoolean() ? null : 640)
                        .build())
                .build());
        String figure = add(start(BlockRoles.FIGURE, parent).media(medium).build());
        if (random.nextBoolean()) {
            words(BlockRoles.CAPTION, figure, null, null);
        }
    }

    private void preformatted(@Nullable String parent) {
        String text = pick(List.of("\n\n a\n\tb  c\n", "a", "  x < y\r\n", "\r\n\t", "\n"));
        add(start(BlockRoles.PREFORMATTED, parent).text(text).build());
    }

    /** Words with marks that nest, in the order of their start tags. */
    private String words(Code role, @Nullable String parent, @Nullable Integer level, @Nullable Cell cell) {
        String id = "b" + body.size();
        StringBuilder text = new StringBuilder();
        List<Mark> marks = new ArrayList<>();
        phrases(id, text, marks, random.nextInt(5), 0, false);
        return add(start(role, parent)
                .level(level)
                .cell(cell)
                .language(SPOKEN.contains(role) && random.nextInt(5) == 0 ? "fr" : null)
                .text(text.toString())
                .marks(marks)
                .build());
    }

    private void phrases(String id, StringBuilder text, List<Mark> marks, int count, int depth, boolean link) {
        for (int i = 0; i < count; i++) {
            if (i > 0) {
                between(id, text, marks);
            }
            int at = marks.size();
            int start = text.codePointCount(0, text.length());
            boolean phrase = depth < 4 && random.nextInt(3) == 0;
            boolean leads = phrase && !link && random.nextInt(3) == 0;
            if (phrase) {
                phrases(id, text, marks, 1 + random.nextInt(3), depth + 1, link || leads);
                Span span = new Span(
                        id,
                        start,
                        text.codePointCount(0, text.length()),
                        text.substring(text.offsetByCodePoints(0, start)));
                String language = random.nextInt(5) == 0 ? "la" : null;
                marks.add(
                        at,
                        leads
                                ? new Mark(
                                        MarkRoles.LINK, span, Target.href("https://x.org/?a&b=\"1\""), language, null)
                                : new Mark(pick(EMPHASES), span, null, language, null));
            } else {
                text.append(pick(List.of("word", "a<b>&c;", "\u00A0", "\uD83C\uDF0A", "\"q\"", "&amp;", "]]>", "é")));
            }
        }
    }

    private void between(String id, StringBuilder text, List<Mark> marks) {
        if (random.nextInt(5) == 0) {
            int at = text.codePointCount(0, text.length());
            marks.add(Mark.of(MarkRoles.LINE_BREAK, new Span(id, at, at, "")));
            text.append('\n');
        } else if (random.nextInt(3) > 0) {
            text.append(' ');
        }
    }

    private Block.Builder start(Code role, @Nullable String parent) {
        return Block.builder("b" + body.size(), role).parent(parent);
    }

    private String add(Block block) {
        body.add(block);
        return block.id();
    }

    private <T> T pick(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}

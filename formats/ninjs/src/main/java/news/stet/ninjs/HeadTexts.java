package news.stet.ninjs;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import news.stet.Block;
import news.stet.BlockRoles;
import news.stet.Code;
import news.stet.Head;
import news.stet.json.syntax.Json;
import news.stet.json.syntax.Reading;
import org.jspecify.annotations.Nullable;

/** The texts outside of the body: headlines, descriptions, byline. */
final class HeadTexts {
    private HeadTexts() {}

    static Head read(Json item, Intake intake) {
        Head.Builder head = Head.builder()
                .headlines(texts(item, "headlines", BlockRoles.HEADLINE, "h", intake))
                .descriptions(texts(item, "descriptions", BlockRoles.DESCRIPTION, "d", intake));
        String by = intake.reading().filled(item, "by");
        if (by != null) {
            head.byline(Block.builder(intake.id(null, "by"), BlockRoles.BYLINE)
                    .text(by)
                    .build());
        }
        Basics.readHead(item, head, intake);
        return head.build();
    }

    private static List<Block> texts(Json item, String array, Code usual, String idKind, Intake intake) {
        Reading reading = intake.reading();
        List<Block> blocks = new ArrayList<>();
        for (Json text : reading.objects(item, array)) {
            String value = reading.filled(text, "value");
            if (value == null) {
                text.restore();
                intake.keepItem(array, text);
                continue;
            }
            String role = reading.filled(text, "role");
            Json given = text.get("contentType");
            boolean plain = given == null || given.text().equals(BodyTypes.PLAIN);
            if (plain) {
                text.take("contentType");
            }
            boolean markup = given == null ? BodyTypes.looksLikeMarkup(value) : !plain;
            String words = markup ? BodyTypes.words(value, text, intake) : value;
            if (!words.equals(value)) {
                text.restore("value"); // the markup is kept beside its words
            }
            Block block = reading.make(
                    text,
                    () -> Block.builder(intake.id(null, idKind), role(role, usual))
                            .text(words)
                            .extensions(intake.rest(text, "text"))
                            .build());
            if (block == null) {
                intake.keepItem(array, text);
            } else {
                blocks.add(block);
            }
        }
        return blocks;
    }

    private static Code role(@Nullable String role, Code usual) {
        return role == null || role.equals(Words.MAIN) ? usual : Words.BLOCK_ROLES.read(role);
    }

    /** Where a headline or description stands in the document, or null if the block is neither. */
    static @Nullable String source(Head head, String block) {
        String headline = source(head.headlines(), "headlines", block);
        return headline != null ? headline : source(head.descriptions(), "descriptions", block);
    }

    private static @Nullable String source(List<Block> blocks, String array, String id) {
        int index = 0;
        for (Block block : blocks) {
            if (block.id().equals(id)) {
                return block.text().isEmpty() ? null : array + "/" + index;
            }
            index += block.text().isEmpty() ? 0 : 1;
        }
        return null;
    }

    /** The headline or description that was read from a place of the document, or null if there is none. */
    static @Nullable Block source(String place, Head head) {
        return Stream.concat(head.headlines().stream(), head.descriptions().stream())
                .filter(block -> place.equals(source(head, block.id())))
                .findFirst()
                .orElse(null);
    }

    static void write(Writing writing, Json item) {
        Head head = writing.article().head();
        item.putUnlessEmpty("headlines", texts(head.headlines(), BlockRoles.HEADLINE, "head/headlines/", writing));
        item.putUnlessEmpty(
                "descriptions", texts(head.descriptions(), BlockRoles.DESCRIPTION, "head/descriptions/", writing));
    }

    private static Json texts(List<Block> blocks, Code usual, String path, Writing writing) {
        Json texts = Json.array();
        for (Block block : blocks) {
            if (block.text().isEmpty()) {
                continue;
            }
            String here = path + block.id() + "/";
            Json text = Json.object();
            if (block.role().equals(usual)) {
                text.put("role", writing.string(Words.MAIN, here + "role"));
            } else {
                Words.BLOCK_ROLES.put(text, "role", block.role(), here + "role", writing);
            }
            writing.extensions(block.extensions(), here, text);
            Json kept = text.get("value");
            if (kept == null || !BodyTypes.sayTheSame(kept.text(), block.text())) {
                text.remove("contentType");
                if (BodyTypes.looksLikeMarkup(block.text())) {
                    text.put("contentType", BodyTypes.PLAIN); // it only looks like markup
                }
                text.put("value", writing.string(block.text(), here + "text"));
            } else {
                writing.shows(kept, here + "text");
            }
            texts.add(text);
        }
        return texts;
    }
}

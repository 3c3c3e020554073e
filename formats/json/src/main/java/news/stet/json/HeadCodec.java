package news.stet.json;

import java.util.List;
import news.stet.Block;
import news.stet.Extension;
import news.stet.Head;
import news.stet.Label;
import org.jspecify.annotations.Nullable;

/** What is shown with the body. */
final class HeadCodec extends ObjectCodec<Head> {
    static final HeadCodec HEAD = new HeadCodec();

    private HeadCodec() {
        super(Members.HEAD);
    }

    @Override
    @Nullable
    Head readMembers(Input in) {
        List<Block> headlines = List.of();
        List<Block> bylines = List.of();
        List<Block> datelines = List.of();
        List<Block> creditLines = List.of();
        List<Block> descriptions = List.of();
        List<Label> sluglines = List.of();
        List<Label> keywords = List.of();
        List<Label> titles = List.of();
        for (String member = in.member(); member != null; member = in.member()) {
            switch (member) {
                case "headlines" -> headlines = in.list(BlockCodec.BLOCK);
                case "bylines" -> bylines = in.list(BlockCodec.BLOCK);
                case "datelines" -> datelines = in.list(BlockCodec.BLOCK);
                case "creditLines" -> creditLines = in.list(BlockCodec.BLOCK);
                case "descriptions" -> descriptions = in.list(BlockCodec.BLOCK);
                case "sluglines" -> sluglines = in.list(TextCodec.LABEL);
                case "keywords" -> keywords = in.list(TextCodec.LABEL);
                case "titles" -> titles = in.list(TextCodec.LABEL);
                default -> throw new IllegalStateException(member);
            }
        }
        if (in.isBroken()) {
            return null;
        }
        return new Head(
                headlines, bylines, datelines, creditLines, descriptions, sluglines, keywords, titles, in.extensions());
    }

    @Override
    void writeMembers(Output out, Head head) {
        out.list("headlines", head.headlines(), BlockCodec.BLOCK);
        out.list("bylines", head.bylines(), BlockCodec.BLOCK);
        out.list("datelines", head.datelines(), BlockCodec.BLOCK);
        out.list("creditLines", head.creditLines(), BlockCodec.BLOCK);
        out.list("descriptions", head.descriptions(), BlockCodec.BLOCK);
        out.list("sluglines", head.sluglines(), TextCodec.LABEL);
        out.list("keywords", head.keywords(), TextCodec.LABEL);
        out.list("titles", head.titles(), TextCodec.LABEL);
    }

    @Override
    List<Extension> extensions(Head head) {
        return head.extensions();
    }
}

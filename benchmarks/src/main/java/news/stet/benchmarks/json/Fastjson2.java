package news.stet.benchmarks.json;

import com.alibaba.fastjson2.JSONException;
import com.alibaba.fastjson2.JSONReader;
import com.alibaba.fastjson2.JSONWriter;
import java.io.IOException;
import java.io.OutputStream;
import news.stet.Article;

/**
 * Articles by fastjson2's streaming interface. Its binding would give records null for a list that is absent, which these
 * refuse. Extensions are left out.
 */
final class Fastjson2 {
    private Fastjson2() {}

    static Article read(byte[] json) {
        try (JSONReader reader = JSONReader.of(json)) {
            Article article = Fastjson2Articles.article(reader);
            if (!reader.isEnd()) {
                throw new JSONException("more than one document");
            }
            return article;
        }
    }

    static void write(Article article, OutputStream to) throws IOException {
        try (JSONWriter writer = JSONWriter.ofUTF8()) {
            Fastjson2Articles.article(writer, article);
            writer.flushTo(to);
        }
    }
}

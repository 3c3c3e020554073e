package news.stet.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import news.stet.Article;
import news.stet.Block;
import news.stet.BlockRoles;
import news.stet.Text;
import news.stet.Violation;
import news.stet.io.ArticleFormatException;
import news.stet.io.ArticleReader;
import news.stet.io.BadRecord;
import news.stet.io.Limits;
import news.stet.io.Location;
import news.stet.io.Problem;
import news.stet.io.ProblemCodes;
import news.stet.io.StrictUtf8;
import org.jspecify.annotations.Nullable;

/** Reads the one article of a text, whole. */
final class TextArticleReader implements ArticleReader {
    private static final int BUFFER = 1 << 13;
    private static final int MAXIMUM_PROBLEMS = 100;

    private final InputStream in;
    private final @Nullable String source;
    private final TextFormat format;
    private final List<Problem> problems = new ArrayList<>();
    private boolean done;
    private byte[] bytes = {};
    private @Nullable ArticleFormatException failure;

    TextArticleReader(InputStream in, @Nullable String source, TextFormat format) {
        this.in = in;
        this.source = source;
        this.format = format;
    }

    @Override
    public Optional<Article> next() throws IOException {
        if (done) {
            return Optional.empty();
        }
        done = true;
        bytes = in.readNBytes(format.limits().articleLength() + 1);
        try {
            requireWithinLimit(bytes);
            requireUtf8(bytes);
            String text = new String(bytes, StandardCharsets.UTF_8);
            requireLegal(text);
            return Optional.of(article(Copy.of(text), bytes));
        } catch (ArticleFormatException e) {
            failure = e;
            throw e;
        }
    }

    @Override
    public Optional<BadRecord> recover() {
        ArticleFormatException failed = failure;
        failure = null;
        return failed == null ? Optional.empty() : Optional.of(new BadRecord(1, failed.problems(), bytes));
    }

    @Override
    public Location location() {
        return new Location(source, 1, 1, "");
    }

    @Override
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private Article article(Copy copy, byte[] bytes) {
        String id = format.id();
        Article.Builder article = Article.builder(id == null ? "urn:sha256:" + sha256(bytes) : id)
                .language(format.language())
                .extensions(Layout.of(copy));
        if (copy.paragraphs().isEmpty()) {
            problems.add(Problem.warning(
                    ProblemCodes.REQUIRED, new Location(source, 1, 1, ""), "holds no words: the article has no body"));
        }
        Recognition recognition = new Recognition(copy.paragraphs(), source);
        String separator = Layout.separator(copy);
        for (int i = 0; i < copy.paragraphs().size(); i++) {
            Copy.Paragraph paragraph = copy.paragraphs().get(i);
            Block.Builder block = Block.builder(Copy.id(i), BlockRoles.PARAGRAPH)
                    .text(paragraph.text())
                    .extensions(Layout.of(paragraph, separator));
            if (format.recognition()) {
                recognition.recognise(i, block);
            }
            article.block(block.build());
        }
        problems.addAll(recognition.guesses());
        return article.metadata(recognition.metadata()).build();
    }

    private void requireWithinLimit(byte[] bytes) {
        int maximum = format.limits().articleLength();
        if (bytes.length > maximum) {
            throw new ArticleFormatException(Limits.exceeded(
                    new Location(source, line(bytes, maximum), 0, ""),
                    "the text has more than " + maximum + " bytes",
                    "articleLength"));
        }
    }

    private void requireUtf8(byte[] bytes) {
        int malformed = malformedAt(bytes);
        if (malformed >= 0) {
            int start = malformed;
            while (start > 0 && !Copy.isLineEnd((char) bytes[start - 1])) {
                start--;
            }
            StrictUtf8.check(bytes, start, bytes.length, line(bytes, start), source);
        }
    }

    /** Where the first byte is that is not UTF-8; less than 0 if there is none. */
    private static int malformedAt(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer sink = CharBuffer.allocate(BUFFER);
        CoderResult result = decoder.decode(in, sink, true);
        while (result.isOverflow()) {
            sink.clear();
            result = decoder.decode(in, sink, true);
        }
        return result.isError() ? in.position() : -1;
    }

    private void requireLegal(String text) {
        if (Text.isLegal(text)) {
            return;
        }
        List<Problem> found = new ArrayList<>();
        for (int i = 0; i < text.length() && found.size() < MAXIMUM_PROBLEMS; ) {
            int codePoint = text.codePointAt(i);
            if (!Text.isLegal(Character.toString(codePoint))) {
                found.add(Problem.error(
                        Violation.Rule.CHARACTER.name(),
                        Copy.location(text, i, 1, source),
                        String.format(Locale.ROOT, "U+%04X is not a character of XML 1.0", codePoint),
                        codePoint == 0
                                ? "it looks like UTF-16; convert the file to UTF-8."
                                : "mend the text with Text.repair, and read it with readString."));
            }
            i += Character.charCount(codePoint);
        }
        throw new ArticleFormatException(found, null);
    }

    /** The line of a byte. */
    private static int line(byte[] bytes, int offset) {
        int line = 1;
        for (int i = 0; i < offset; i++) {
            boolean beforeLineFeed = i + 1 < bytes.length && bytes[i + 1] == '\n';
            if (bytes[i] == '\n' || (bytes[i] == '\r' && !beforeLineFeed)) {
                line++;
            }
        }
        return line;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

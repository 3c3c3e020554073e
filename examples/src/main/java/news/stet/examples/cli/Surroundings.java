package news.stet.examples.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.util.NoSuchElementException;
import news.stet.io.ArticleFormat;
import news.stet.io.ArticleFormats;

/**
 * What a command works with.
 *
 * @param formats the formats there are
 * @param in standard input
 * @param out standard output for documents, byte by byte
 * @param text standard output for people
 * @param messages standard error
 * @param interactive whether somebody watches
 */
record Surroundings(
        ArticleFormats formats,
        InputStream in,
        OutputStream out,
        PrintWriter text,
        PrintWriter messages,
        boolean interactive) {

    /** A format that the user named. */
    ArticleFormat format(String name) {
        try {
            return formats.named(name);
        } catch (NoSuchElementException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }
}

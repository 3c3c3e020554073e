/**
 * How articles come in and go out: an {@link news.stet.io.ArticleFormat} opens {@link news.stet.io.ArticleReader}s and
 * {@link news.stet.io.ArticleWriter}s, {@link news.stet.io.ArticleFormats} finds the format. What is wrong with an input
 * is told in {@link news.stet.io.Problem}s that name the place; no parser's exception comes out.
 */
@NullMarked
package news.stet.io;

import org.jspecify.annotations.NullMarked;

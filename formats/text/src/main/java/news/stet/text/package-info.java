/**
 * Plain wire copy ({@link news.stet.text.TextFormat}): a view that reads a text into blocks and writes the same bytes
 * back, and that recognises by its look what a date line, a byline, a dateline, a subheading, a caption is.
 */
@NullMarked
package news.stet.text;

import org.jspecify.annotations.NullMarked;

/** Bodies of articles as others write them, in HTML, NITF and plain text, read into blocks, marks and media. */
@NullMarked
package news.stet.markup;

import org.jspecify.annotations.NullMarked;

/** NewsML-G2: {@link news.stet.newsml.NewsmlFormat} reads and writes it. */
@NullMarked
package news.stet.newsml;

import org.jspecify.annotations.NullMarked;

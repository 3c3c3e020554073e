/** How long it takes from nothing. */
@NullMarked
package news.stet.benchmarks.start;

import org.jspecify.annotations.NullMarked;

/** Corpora of any size in little memory. */
@NullMarked
package news.stet.benchmarks.scale;

import org.jspecify.annotations.NullMarked;

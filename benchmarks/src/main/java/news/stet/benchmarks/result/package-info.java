/** What is reached, and the files that say so. */
@NullMarked
package news.stet.benchmarks.result;

import org.jspecify.annotations.NullMarked;

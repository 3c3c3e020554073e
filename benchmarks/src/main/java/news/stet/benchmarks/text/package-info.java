/** Words found by their offsets. */
@NullMarked
package news.stet.benchmarks.text;

import org.jspecify.annotations.NullMarked;

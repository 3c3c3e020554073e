/** How it is measured: variants take turns, each in a JVM of its own. */
@NullMarked
package news.stet.benchmarks.harness;

import org.jspecify.annotations.NullMarked;

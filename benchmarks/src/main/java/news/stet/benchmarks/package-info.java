/** How fast Stet is, beside what its users would have written without it. */
@NullMarked
package news.stet.benchmarks;

import org.jspecify.annotations.NullMarked;

/** Several threads over one corpus. */
@NullMarked
package news.stet.benchmarks.threads;

import org.jspecify.annotations.NullMarked;

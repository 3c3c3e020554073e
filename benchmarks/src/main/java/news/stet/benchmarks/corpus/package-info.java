/** What is measured on: articles made from the seed, always the same ones. */
@NullMarked
package news.stet.benchmarks.corpus;

import org.jspecify.annotations.NullMarked;

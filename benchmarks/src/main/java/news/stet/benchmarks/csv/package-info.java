/** Tables of CSV by Stet, and as users of Commons CSV and of FastCSV would write them. */
@NullMarked
package news.stet.benchmarks.csv;

import org.jspecify.annotations.NullMarked;

/** Articles as a folder or a zip of related tables: see {@link news.stet.csv.CsvFormat}. */
@NullMarked
package news.stet.csv;

import org.jspecify.annotations.NullMarked;

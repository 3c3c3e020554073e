/** The programs of the README: one for each thing a user writes. */
@NullMarked
package news.stet.examples;

import org.jspecify.annotations.NullMarked;

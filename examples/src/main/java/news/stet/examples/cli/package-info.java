/** {@code stet}, the command line. */
@NullMarked
package news.stet.examples.cli;

import org.jspecify.annotations.NullMarked;

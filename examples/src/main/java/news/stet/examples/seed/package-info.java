/**
 * The annotation of the seed document, {@code seeds/belgorod-2023-05-23.txt}: its blocks, the entities it speaks of and
 * the claims in it, put down by reading.
 */
@NullMarked
package news.stet.examples.seed;

import org.jspecify.annotations.NullMarked;

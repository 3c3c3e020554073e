/** What NewsML-G2 allows, and whether a document keeps to it: known before a byte is written, with no schema at hand. */
@NullMarked
package news.stet.newsml.grammar;

import org.jspecify.annotations.NullMarked;

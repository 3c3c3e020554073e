/** The checking of whole documents: one pass, in which the schema and the rules beyond it are asked side by side. */
@NullMarked
package news.stet.newsml.validation;

import org.jspecify.annotations.NullMarked;

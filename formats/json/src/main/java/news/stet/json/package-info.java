/**
 * Stet's own JSON. Every article can be written in it and comes back equal; what is not Stet's in a document is kept and
 * written back in its place. The shape is that of the model: a member for each component, under the component's name.
 * {@code news/stet/json/article.schema.json} in this package describes it for other programs.
 */
@NullMarked
package news.stet.json;

import org.jspecify.annotations.NullMarked;

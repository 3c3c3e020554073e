/** JSON's syntax, hardened: for Stet's own JSON and for the formats of others that are JSON. Not for use by others. */
@NullMarked
package news.stet.json.syntax;

import org.jspecify.annotations.NullMarked;

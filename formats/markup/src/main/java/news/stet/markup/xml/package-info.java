/** XML as it must be read and written here, knowing nothing of NewsML: hardened in, escaped out. */
@NullMarked
package news.stet.markup.xml;

import org.jspecify.annotations.NullMarked;

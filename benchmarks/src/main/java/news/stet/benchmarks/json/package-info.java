/** Stet's JSON as users of Jackson and fastjson2 would read and write it without Stet's own codecs. */
@NullMarked
package news.stet.benchmarks.json;

import org.jspecify.annotations.NullMarked;

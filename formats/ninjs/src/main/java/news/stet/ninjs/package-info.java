/**
 * IPTC ninjs: {@link news.stet.ninjs.NinjsFormat} reads every version and the dialects that people send, and writes
 * documents that are valid against the version asked for.
 */
@NullMarked
package news.stet.ninjs;

import org.jspecify.annotations.NullMarked;

/** schema.org in JSON-LD: {@link news.stet.schemaorg.SchemaOrgFormat}. */
@NullMarked
package news.stet.schemaorg;

import org.jspecify.annotations.NullMarked;
